import type { Engine } from '../../src/engine.js';
import { ratio, type Share } from './ratio.js';
import type { Half } from './read-half.js';
import { EXCERPT_ROOM, shows } from './shows.js';
import { verbatimIn } from './verbatim.js';

/** What somebody who asks meets; shares are from 0 to 1. */
export interface QuestionFigures {
  /** Questions that the passages answer; `top1`, `top3` and `mrr` are over these. */
  readonly asked: number;
  /** The first excerpt answers. */
  readonly top1: Share;
  /** One of the first three answers. */
  readonly top3: Share;
  /** The mean of one over the rank of the first excerpt that answers, 0 where none does. */
  readonly mrr: Share;
  /** Unanswerable questions met with silence. */
  readonly silence: Share;
  /** Questions that were refused with an error; each counts as unanswered or as not silent, too. */
  readonly failed: number;
  /** Quotes that differ from their document, the nearest things shown in a silence included. */
  readonly broken: number;
}

/** Asks every question in its conversation and compares; `note` is told, question by question, what is wrong. */
export function measureQuestions(
  engine: Pick<Engine, 'ask'>,
  { documents, questions }: Pick<Half, 'documents' | 'questions'>,
  note: (finding: string) => void,
): QuestionFigures {
  const verbatim = verbatimIn(documents);
  /** Per answerable question, one over the rank of the first right excerpt, or 0. */
  const ranks: number[] = [];
  let [silent, unanswerable, failed, broken] = [0, 0, 0, 0];
  for (const { question, previous, answers } of questions) {
    const reply = engine.ask(question, { previous });
    const excerpts = reply.kind === 'error' ? [] : reply.excerpts;
    for (const excerpt of [...excerpts, ...(reply.kind === 'silence' ? reply.nearest : [])]) {
      if (verbatim(excerpt)) continue;
      broken++;
      note(`${question} not verbatim: ${excerpt.citation.id}`);
    }
    if (reply.kind === 'error') {
      failed++;
      note(`${question} refused: ${reply.code}`);
    }
    if (answers.length === 0) {
      unanswerable++;
      if (reply.kind === 'silence') silent++;
      else note(`${question} should be silent: ${excerpts[0]?.quote ?? reply.kind}`);
      continue;
    }
    const at = excerpts.findIndex(({ citation }) => answers.some((span) => shows(citation, span, EXCERPT_ROOM)));
    ranks.push(at < 0 ? 0 : 1 / (at + 1));
    if (at !== 0) note(`${question} ${at < 0 ? 'not found' : `rank ${at + 1}`}: ${excerpts[0]?.quote ?? reply.kind}`);
  }
  return {
    asked: ranks.length,
    top1: ratio(ranks.filter((rank) => rank === 1).length, ranks.length),
    top3: ratio(ranks.filter((rank) => rank >= 1 / 3).length, ranks.length),
    mrr: ratio(
      ranks.reduce((sum, rank) => sum + rank, 0),
      ranks.length,
    ),
    silence: ratio(silent, unanswerable),
    failed,
    broken,
  };
}

import type { Mention } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import type { ReadSentence } from '../corpus/reading.js';
import { backgroundPhrases, withoutBackground } from './background.js';
import { clauseFindings } from './clause-findings.js';
import { noVotes, type TopicVotes, vote } from './clause-topic.js';
import { clauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { Finding } from './finding.js';
import { withContext } from './finding-context.js';
import { nominalFindings } from './nominal-findings.js';
import { type NounPhrase, phrases } from './phrases.js';
import { pieces } from './pieces.js';
import { type Referent, references } from './referents.js';
import { units } from './units.js';

/** Toward whom the last statement was, and whose it was; how many paragraphs have begun since. */
export interface LastSaid {
  readonly actors: readonly string[];
  readonly paragraphs: number;
}

/** A sentence read for statements: what it says of whom, and the topics its words speak of. */
export interface SentenceFindings {
  readonly findings: readonly Finding[];
  readonly votes: TopicVotes;
  readonly referents: readonly Referent[];
  /** The pieces that the sentence may be quoted in, as offsets into the body, and for each unit the piece it is in. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly pieceOf: (finding: Finding) => number;
}

/** Reads one sentence: units, phrases, whom they stand for, clauses, and what each says of each actor. */
export function sentenceFindings(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  registry: Registry,
  discourse: Discourse,
  lastSaid: LastSaid = { actors: [], paragraphs: 0 },
): SentenceFindings {
  const unit = units(sentence.tokens, mentions);
  const parts = phrases(unit);
  const refs = references(unit, parts, registry, discourse);
  const { clauses: all, runs } = clauses(unit, parts);
  const cut = pieces(unit, runs);
  const aside = backgroundPhrases(parts);
  const telling = withoutBackground(unit, aside);
  const votes = vote(noVotes(), telling, 0, unit.length, 1);
  const quoted = /^["“]/.test(sentence.tokens[0]?.text ?? '');
  const findings: Finding[] = [];
  for (const clause of all) findings.push(...clauseFindings(unit, telling, clause, all, refs, registry, quoted));
  const nouns = parts.filter((part): part is NounPhrase => part.type === 'noun');
  findings.push(...nominalFindings(unit, nouns, all, refs, registry));
  const said = lastSaid.actors.map((actor) => ({ actor, inferred: true, weak: false }));
  const before =
    lastSaid.paragraphs === 0
      ? { near: [...said, ...discourse.before()], far: [] }
      : { near: discourse.before(), far: lastSaid.paragraphs === 1 ? said : [] };
  const here = nouns.flatMap((noun) =>
    refs.get(noun)?.place || aside.has(noun)
      ? []
      : (refs.get(noun)?.stands ?? []).map((one) => ({ ...one, at: noun.from })),
  );
  const pieceAt = (at: number) =>
    Math.max(
      0,
      cut.findIndex(({ from }, i) => at >= from && at < (cut[i + 1]?.from ?? unit.length)),
    );
  const directed = findings.map((finding) => withContext(finding, here, pieceAt, before, findings));
  const referents = [...refs.values()].flatMap((reference) => [...reference.stands, ...reference.owners]);
  return {
    findings: directed,
    votes,
    referents,
    pieces: cut.map(({ from, to }) => ({
      start: unit[from]?.start ?? sentence.start,
      end: unit[to - 1]?.end ?? sentence.end,
    })),
    pieceOf: (finding) => pieceAt(finding.at),
  };
}

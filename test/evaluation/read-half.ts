import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Turn } from '../../src/answers/index.js';
import type { Document } from '../../src/corpus/document.js';
import { parseDocument } from '../../src/corpus/parse-document.js';
import { Annotations, type HalfName, type Position, Questions, type Wording } from './gold.js';
import { placeWording, type Span } from './place-wording.js';

/** A position and where it stands. */
export interface PlacedPosition extends Position {
  readonly span: Span;
}

/** A question and where each of its answers stands. */
export interface PlacedQuestion {
  readonly question: string;
  readonly previous: readonly Turn[];
  readonly answers: readonly Span[];
}

/** A corpus of its own, with what is to be found in it. */
export interface Half {
  readonly name: HalfName;
  readonly documents: readonly Document[];
  readonly positions: readonly PlacedPosition[];
  readonly questions: readonly PlacedQuestion[];
}

/**
 * Reads `passages/<name>` and `questions/<name>.json` of a folder. Throws where a file is not in form or a wording
 * does not stand exactly once in its document; the message counts entries and never repeats their words.
 */
export function readHalf(folder: string, name: HalfName): Half {
  const passages = path.join(folder, 'passages', name);
  const documents = readDocuments(passages);
  const place = placerFor(documents);
  const positions = documents.flatMap(({ id }) =>
    readAnnotations(passages, id).positions.map((position, index) => ({
      ...position,
      span: place(position, `position ${index} of ${id}`),
    })),
  );
  const asked = Questions.parse(JSON.parse(readFileSync(path.join(folder, 'questions', `${name}.json`), 'utf8')));
  const questions = asked.questions.map(({ question, previous, answers }, index) => ({
    question,
    previous,
    answers: answers.map((answer) => place(answer, `an answer to question ${index} of ${name}`)),
  }));
  return { name, documents, positions, questions };
}

/** The Markdown files of a folder as documents, in the order of their names. */
export function readDocuments(folder: string): Document[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return files.sort().map((file) => {
    const parsed = parseDocument(path.basename(file, '.md'), readFileSync(path.join(folder, file), 'utf8'));
    if ('document' in parsed) return parsed.document;
    throw new Error(`${file} is not a document: ${parsed.issues.map(({ line, rule }) => `${rule}, line ${line}`)}`);
  });
}

/** What somebody has read in one document: `<id>.json` of a folder. */
function readAnnotations(folder: string, id: string): Annotations {
  return Annotations.parse(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')));
}

/** Finds the one place of a wording, or throws with `what` as the entry's name. */
export function placerFor(documents: readonly Document[]): (wording: Wording, what: string) => Span {
  const bodies = new Map(documents.map(({ id, body }) => [id, body]));
  return (wording, what) => {
    const [span, ...others] = placeWording(bodies.get(wording.document) ?? '', wording);
    if (span && others.length === 0) return span;
    throw new Error(`${what} stands ${span ? 'more than once' : 'nowhere'} in its document`);
  };
}

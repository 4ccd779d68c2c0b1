import type { Document } from '../corpus/document.js';
import { fold } from '../text/fold.js';
import { words } from '../text/words.js';

/** What a question says about the documents it wants, and the words it wants together. */
export interface QuestionFilters {
  /** The question without its filters; quoted phrases stay in it, without their marks. */
  readonly text: string;
  /** Names or parts of names of authors, outlets or document ids. */
  readonly from: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: only documents dated later than that whole year, month or day. */
  readonly after: string | undefined;
  /** Only documents dated earlier than that year, month or day begins. */
  readonly before: string | undefined;
  /** Phrases that stood in quotation marks, as folded words: an excerpt must hold each. */
  readonly phrases: readonly (readonly string[])[];
}

const FILTER = /(?<![\p{L}\p{N}])(from|after|before):(?:"([^"]{1,80})"|([\p{L}\p{N}.'’-]{1,80}))/giu;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const QUOTED = /["“”«]([^"“”«»]{2,200})["“”»]/gu;

/** Reads `from:name`, `after:2023`, `before:2024-05` and "quoted phrases" out of a question. */
export function questionFilters(question: string): QuestionFilters {
  const from: string[] = [];
  let after: string | undefined;
  let before: string | undefined;
  const text = question.replace(FILTER, (whole, key: string, quoted?: string, bare?: string) => {
    const value = quoted ?? bare ?? '';
    if (key.toLowerCase() === 'from') from.push(value);
    else if (!DATE.test(value)) return whole;
    else if (key.toLowerCase() === 'after') after = value;
    else before = value;
    return ' ';
  });
  const phrases = [...text.matchAll(QUOTED)].flatMap(([, phrase = '']) => {
    const together = words(phrase).map(({ folded }) => folded);
    return together.length > 0 ? [together] : [];
  });
  return {
    text: text
      .replace(/["“”«»]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
    from,
    after,
    before,
    phrases,
  };
}

/** Whether a document is among those that the filters leave. An undated one passes no filter by date. */
export function passes({ from, after, before }: QuestionFilters, { id, matter }: Document): boolean {
  const { date } = matter;
  if (after !== undefined && (date === null || date.slice(0, after.length) <= after)) return false;
  if (before !== undefined && (date === null || date.slice(0, before.length) >= before)) return false;
  if (from.length === 0) return true;
  const names = [...matter.authors, matter.outlet ?? '', id].map((name) => words(name).map(({ folded }) => folded));
  return from.every((wanted) => {
    const parts = words(wanted).map(({ folded }) => fold(folded));
    return names.some((name) => parts.length > 0 && parts.every((part) => name.includes(part)));
  });
}

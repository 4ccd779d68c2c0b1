import type { Span } from './place-wording.js';

/** How many times longer than the gold span a brief's line may be: room for the rest of its sentence. */
export const LINE_ROOM = 1.5;

/** The same for an answer to a question, which may be three sentences. */
export const EXCERPT_ROOM = 3;

/** A quote this short never counts as too long, in UTF-16 code units. */
const ALWAYS_SHORT = 120;

/**
 * Whether a quoted span shows a gold span: it holds a third of it at least, and is no longer than `room` times it.
 * The bound is there so that a quoted paragraph does not count for each of its sentences.
 */
export function shows(quoted: Span, gold: Span, room: number): boolean {
  const holdsEnough = 3 * shared(quoted, gold) >= gold.end - gold.start;
  return holdsEnough && quoted.end - quoted.start <= Math.max(ALWAYS_SHORT, room * (gold.end - gold.start));
}

/** How far two spans are the same, from 0 (apart) to 1: what they share over what they cover together. */
export function overlap(one: Span, other: Span): number {
  const both = shared(one, other);
  return both === 0 ? 0 : both / (one.end - one.start + other.end - other.start - both);
}

function shared(one: Span, other: Span): number {
  if (one.document !== other.document) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

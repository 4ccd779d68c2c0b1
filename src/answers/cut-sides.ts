import type { Citation } from './citation.js';

/** On which sides a quote was cut out of its sentence, so that "…" has to stand there, outside the quoted run. */
interface CutSides {
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Only a clause (`…s3c2`) is cut out of its sentence. The first one begins where the sentence does and is cut after it;
 * any other is cut before, and after unless it ends as a sentence ends.
 */
export function cutSides(quoted: { readonly quote: string; readonly citation: Pick<Citation, 'id'> }): CutSides {
  const clause = /s\d+c(\d+)$/.exec(quoted.citation.id)?.[1];
  if (clause === undefined) return { before: false, after: false };
  return { before: clause !== '1', after: clause === '1' || !/[.!?]["'”’)\]]*$/.test(quoted.quote) };
}

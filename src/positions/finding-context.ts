import type { Finding } from './finding.js';
import type { Referent } from './referents.js';

/** How far away somebody stands who is named elsewhere in the sentence, and in the sentences before. */
const SAME_SENTENCE = 7;
const SENTENCE_BEFORE = 9;
/** In the paragraph before: who stands so far away is a guess, which adds nothing to a finding's weight. */
export const FAR = 12;

/** A finding that names nobody is directed at whoever else its sentence names, or else the sentences before. */
export function withContext(
  finding: Finding,
  here: readonly (Referent & { readonly at: number })[],
  pieceAt: (at: number) => number,
  before: { readonly near: readonly Referent[]; readonly far: readonly Referent[] },
  all: readonly Finding[],
): Finding {
  if (finding.toward.length > 0) return finding;
  const partners = new Set(
    all.filter((one) => one.at === finding.at && one.role === finding.role).map((one) => one.referent.actor),
  );
  const others = (referents: readonly Referent[]) => referents.filter((referent) => !partners.has(referent.actor));
  const piece = pieceAt(finding.at);
  const near = others(here.filter(({ at }) => pieceAt(at) === piece))[0];
  if (near) return { ...finding, toward: [{ referent: near, distance: SAME_SENTENCE }] };
  const earlier = others(before.near)[0] ?? others(here)[0];
  if (earlier) return { ...finding, toward: [{ referent: earlier, distance: SENTENCE_BEFORE }] };
  const far = others(before.far)[0];
  return far ? { ...finding, toward: [{ referent: far, distance: FAR }] } : finding;
}

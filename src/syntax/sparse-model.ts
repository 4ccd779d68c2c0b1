/**
 * A linear model over sparse features: each feature, a 32-bit hash, has a weight for every class, a byte each, in one
 * array for all features. A feature that is not known weighs nothing.
 */
export class SparseModel {
  readonly #rows = new Map<number, number>();
  readonly #weights: Int8Array;

  /** `hashes` are the features known, `weights` their rows, `classes` bytes each, in the same order, each byte `unit`. */
  constructor(
    readonly classes: number,
    hashes: Uint32Array,
    weights: Int8Array,
    readonly unit: number,
  ) {
    this.#weights = weights;
    for (const [row, hash] of hashes.entries()) this.#rows.set(hash, row * classes);
  }

  /** Adds up the weights of some features, class by class, into `scores`; a feature that is not known adds nothing. */
  score(features: readonly number[], scores: Float64Array): void {
    scores.fill(0);
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (row === undefined) continue;
      for (let of = 0; of < this.classes; of++) scores[of] = (scores[of] ?? 0) + (this.#weights[row + of] ?? 0);
    }
    for (let of = 0; of < this.classes; of++) scores[of] = (scores[of] ?? 0) * this.unit;
  }

  /** The share of each class, as a softmax of its score. */
  shares(features: readonly number[]): Float64Array {
    const scores = new Float64Array(this.classes);
    this.score(features, scores);
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }
}

/** FNV-1a of a string, as an unsigned number of 32 bits (Fowler, Noll and Vo 1991). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Several hashes as one: which feature it is, and of what. The last steps are the finaliser of MurmurHash3. */
export function mixed(template: number, ...parts: readonly number[]): number {
  let hash = Math.imul(template + 1, 0x9e3779b1);
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

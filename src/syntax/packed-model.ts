import { inflateRawSync } from 'node:zlib';
import { SparseModel } from './sparse-model.js';

/** A model as `scripts/pack-model.mjs` writes it: bytes deflated and in base64, and what a byte of weight is worth. */
export interface PackedModel {
  readonly unit: number;
  readonly hashes: string;
  readonly weights: string;
}

/** The model that was packed, for so many classes. */
export function unpacked({ hashes, weights, unit }: PackedModel, classes: number): SparseModel {
  const known = new Uint32Array(Uint8Array.from(inflated(hashes)).buffer);
  return new SparseModel(classes, known, Int8Array.from(inflated(weights)), unit);
}

function inflated(packed: string): Buffer {
  return inflateRawSync(Buffer.from(packed, 'base64'));
}

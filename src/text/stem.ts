import { stemmer } from 'stemmer';

/** A folded word's stem (Porter's algorithm, 1980): "attacks" and "attacked" are "attack". Stems are not words. */
export function stem(folded: string): string {
  return stemmer(folded);
}

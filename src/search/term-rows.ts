/**
 * Every passage as the numbers of its terms, in order, and in how many passages each term stands: what re-ranking
 * needs and an inverted index cannot tell. Four bytes a word.
 */
export class TermRows {
  readonly #numbers = new Map<string, number>();
  readonly #passagesWith: number[] = [];
  readonly #seenIn: number[] = [];
  readonly #ends: number[] = [];
  #words = new Uint32Array(1024);

  get size(): number {
    return this.#ends.length;
  }

  add(terms: readonly string[]): void {
    const passage = this.#ends.length;
    let end = this.#ends.at(-1) ?? 0;
    if (end + terms.length > this.#words.length) this.#grow(end + terms.length);
    for (const term of terms) {
      let number = this.#numbers.get(term);
      if (number === undefined) {
        number = this.#passagesWith.length;
        this.#numbers.set(term, number);
        this.#passagesWith.push(0);
        this.#seenIn.push(-1);
      }
      if (this.#seenIn[number] !== passage) {
        this.#seenIn[number] = passage;
        this.#passagesWith[number] = (this.#passagesWith[number] ?? 0) + 1;
      }
      this.#words[end++] = number;
    }
    this.#ends.push(end);
  }

  /** A term's number; undefined where no passage holds it. */
  number(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** In how many passages a term stands. */
  passagesWith(term: number): number {
    return this.#passagesWith[term] ?? 0;
  }

  /** Inverse document frequency as BM25 takes it: ln(1 + (N − n + ½) / (n + ½)). */
  idf(term: number): number {
    const n = this.passagesWith(term);
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5));
  }

  row(passage: number): Uint32Array {
    return this.#words.subarray(this.#ends[passage - 1] ?? 0, this.#ends[passage]);
  }

  #grow(least: number): void {
    const wider = new Uint32Array(Math.max(least, this.#words.length * 2));
    wider.set(this.#words);
    this.#words = wider;
  }
}

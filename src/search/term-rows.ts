/** Rows as plain data: the terms by number, where each passage ends among the words, and the words as numbers. */
export interface TermRowsState {
  readonly terms: readonly string[];
  readonly ends: Uint32Array;
  readonly words: Uint32Array;
}

/**
 * Every passage as the numbers of its terms, in order, and in how many passages each term stands: what re-ranking
 * needs and an inverted index cannot tell. Four bytes a word.
 */
export class TermRows {
  readonly #terms: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #passagesWith: number[] = [];
  readonly #seenIn: number[] = [];
  readonly #ends: number[] = [];
  #words: Uint32Array = new Uint32Array(1024);

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
        number = this.#terms.length;
        this.#numbers.set(term, number);
        this.#terms.push(term);
      }
      this.#count(number, passage);
      this.#words[end++] = number;
    }
    this.#ends.push(end);
  }

  /** The same rows again from their state, made in turns, so that the event loop stays free. */
  static async from({ terms, ends, words }: TermRowsState): Promise<TermRows> {
    const rows = new TermRows();
    for (const [number, term] of terms.entries()) {
      if (number % TERMS_A_TURN === TERMS_A_TURN - 1) await turn();
      rows.#numbers.set(term, number);
      rows.#terms.push(term);
    }
    rows.#words = words;
    let at = 0;
    for (const [passage, end] of ends.entries()) {
      if (passage % PASSAGES_A_TURN === PASSAGES_A_TURN - 1) await turn();
      rows.#ends.push(end);
      for (; at < end; at++) rows.#count(words[at] ?? 0, passage);
    }
    return rows;
  }

  /** The rows as plain data. */
  state(): TermRowsState {
    return {
      terms: [...this.#terms],
      ends: Uint32Array.from(this.#ends),
      words: this.#words.slice(0, this.#ends.at(-1) ?? 0),
    };
  }

  #count(term: number, passage: number): void {
    if (this.#seenIn[term] === passage) return;
    this.#seenIn[term] = passage;
    this.#passagesWith[term] = (this.#passagesWith[term] ?? 0) + 1;
  }

  /** A term's number; undefined where no passage holds it. */
  number(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The terms of a passage, in order. */
  terms(passage: number): string[] {
    return Array.from(this.row(passage), (number) => this.#terms[number] ?? '');
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

/** A few ms each. */
const TERMS_A_TURN = 20_000;
const PASSAGES_A_TURN = 4_000;

async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

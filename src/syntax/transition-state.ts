/** Takes the next word on the stack. */
const SHIFT = 0;
/** Hangs the top of the stack on the next word; the third move hangs it on the word below it. */
const LEFT = 1;
/** How many moves the parser chooses between. */
export const MOVES = 3;

/** No word: beyond an edge of the sentence, or not there. */
export const NONE = -1;

/**
 * A parse under way, by the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Words are numbered from 0;
 * the word with number `size` is the root, which stands last, so that the sentence's main word comes to hang on it.
 */
export class TransitionState {
  readonly stack: number[] = [];
  next = 0;
  /** Each word's head, `NONE` while it has none. */
  readonly heads: number[];
  readonly labels: (number | undefined)[];
  readonly left: number[][];
  readonly right: number[][];

  constructor(readonly size: number) {
    this.heads = new Array<number>(size).fill(NONE);
    this.labels = new Array<number | undefined>(size).fill(undefined);
    this.left = Array.from({ length: size + 1 }, () => []);
    this.right = Array.from({ length: size + 1 }, () => []);
  }

  get done(): boolean {
    return this.next === this.size && this.stack.length === 0;
  }

  get top(): number {
    return this.stack.at(-1) ?? NONE;
  }

  /** The word below the top of the stack. */
  get below(): number {
    return this.stack.at(-2) ?? NONE;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.size;
    // One word alone hangs on the root: the last one left.
    return move === LEFT
      ? this.next < this.size
        ? this.stack.length > 0
        : this.stack.length === 1
      : this.stack.length > 1;
  }

  /** The word on which a move hangs the top of the stack, or `NONE`. */
  headBy(move: number): number {
    return move === SHIFT ? NONE : move === LEFT ? this.next : this.below;
  }

  /** Makes a move that is allowed; returns the word that got its head by it, or `NONE`. */
  make(move: number): number {
    if (move === SHIFT) {
      this.stack.push(this.next++);
      return NONE;
    }
    const head = this.headBy(move);
    const word = this.stack.pop() ?? NONE;
    this.heads[word] = head;
    (word < head ? this.left : this.right)[head]?.push(word);
    return word;
  }
}

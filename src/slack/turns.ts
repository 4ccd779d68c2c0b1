/**
 * Lets work that follows an acknowledgement, or a reply of Slack's, begin one piece at a time, in the order in which it
 * came, with everything that has arrived meanwhile read in between: ten questions at once must not keep an eleventh from being acknowledged.
 */
export class Turns {
  readonly #waiting: (() => void)[] = [];

  /** Resolves when it is the caller's turn, never in the same turn of the event loop. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) this.#callSoon();
    });
  }

  #callSoon(): void {
    setImmediate(() => {
      this.#waiting.shift()?.();
      if (this.#waiting.length > 0) this.#callSoon();
    });
  }
}

/** Counts the listeners that are at work, since Bolt's `stop()` does not wait for them. */
export class InFlight {
  #count = 0;
  readonly #waiting = new Set<() => void>();

  get count(): number {
    return this.#count;
  }

  async track<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#count += 1;
    try {
      return await work();
    } finally {
      this.#count -= 1;
      if (this.#count === 0) for (const resume of [...this.#waiting]) resume();
    }
  }

  /** Resolves when nothing is at work, or after `most` milliseconds; tells how many were given up. */
  async drained(most: number): Promise<number> {
    if (this.#count === 0) return 0;
    await new Promise<void>((resolve) => {
      const resume = () => {
        clearTimeout(timer);
        this.#waiting.delete(resume);
        resolve();
      };
      const timer = setTimeout(resume, most);
      this.#waiting.add(resume);
    });
    return this.#count;
  }
}

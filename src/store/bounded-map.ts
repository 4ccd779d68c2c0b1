export interface BoundedMapOptions {
  /** The most entries kept; the one used longest ago goes first. */
  readonly capacity: number;
  /** Milliseconds after which an entry is forgotten, counted from when it was last set. */
  readonly timeToLive: number;
  /** Milliseconds since some fixed moment. */
  readonly now?: () => number;
}

/** A map in memory that forgets: by age, and by use where it is full. */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly until: number }>();
  readonly #capacity: number;
  readonly #timeToLive: number;
  readonly #now: () => number;

  constructor({ capacity, timeToLive, now = Date.now }: BoundedMapOptions) {
    this.#capacity = capacity;
    this.#timeToLive = timeToLive;
    this.#now = now;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    if (entry.until <= this.#now()) return undefined;
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, until: this.#now() + this.#timeToLive });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.#capacity && oldest !== undefined) this.#entries.delete(oldest);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}

import type { Word } from '../text/words.js';
import type { Actor, MentionForm } from './actor.js';

/** A name as the tree holds it; `actor` is undefined for a phrase that names nobody. */
export interface NameEntry {
  readonly actor: Actor | undefined;
  readonly form: MentionForm;
  readonly name: string;
}

interface Branch {
  readonly next: Map<string, Branch>;
  readonly entries: NameEntry[];
}

/** Names by their folded words, for the longest name that starts at a word. */
export class NameTree {
  readonly #root: Branch = { next: new Map(), entries: [] };

  add(words: readonly Word[], entry: NameEntry): void {
    let branch = this.#root;
    for (const { folded } of words) {
      let next = branch.next.get(folded);
      if (!next) {
        next = { next: new Map(), entries: [] };
        branch.next.set(folded, next);
      }
      branch = next;
    }
    if (branch !== this.#root && !branch.entries.some((e) => e.actor === entry.actor)) branch.entries.push(entry);
  }

  /** The longest name at `words[at]` for which `fits` holds, and how many words it takes. */
  longest(
    words: readonly Word[],
    at: number,
    fits: (entry: NameEntry, from: number, to: number) => boolean,
  ): { entry: NameEntry; length: number } | undefined {
    let branch: Branch | undefined = this.#root;
    let best: { entry: NameEntry; length: number } | undefined;
    for (let i = at; i < words.length; i++) {
      branch = branch.next.get(words[i]?.folded ?? '');
      if (!branch) break;
      const entry = branch.entries.find((e) => fits(e, at, i + 1));
      if (entry) best = { entry, length: i + 1 - at };
    }
    return best;
  }

  /** Every name that is exactly these words. */
  exact(words: readonly Word[]): readonly NameEntry[] {
    let branch: Branch | undefined = this.#root;
    for (const { folded } of words) {
      branch = branch.next.get(folded);
      if (!branch) return [];
    }
    return branch.entries;
  }
}

import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry, type Registry } from '../../src/actors/registry.js';
import { type Clause, clauses } from '../../src/positions/clauses.js';
import { Discourse } from '../../src/positions/discourse.js';
import { type NounPhrase, nounPhrases } from '../../src/positions/noun-phrases.js';
import type { Reference, References } from '../../src/positions/referent.js';
import { references } from '../../src/positions/referents.js';
import { type Tree, treeOf } from '../../src/positions/tree.js';
import { type Unit, units } from '../../src/positions/units.js';
import { taggedSentences } from '../../src/text/tagged-sentences.js';

const known = createRegistry(actorTable());

/** One sentence, read as far as its clauses. */
export interface SentenceRead {
  readonly units: readonly Unit[];
  readonly tree: Tree;
  readonly nouns: readonly NounPhrase[];
  readonly references: References;
  readonly clauses: readonly Clause[];
  /** The words of a run of units. */
  words(run: { readonly from: number; readonly to: number }): string;
  /** What the noun phrase whose head is written so has to do with actors. */
  reference(head: string): Reference;
}

/** Reads the sentences of one paragraph, each knowing of those before it. */
export function sentencesRead(text: string, registry: Registry = known): SentenceRead[] {
  const discourse = new Discourse(registry);
  return taggedSentences(text).map(({ start, end, tokens }) => {
    const mentions = registry
      .mentions(text.slice(start, end))
      .map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }));
    const unit = units(tokens, mentions);
    const tree = treeOf(unit);
    const nouns = nounPhrases(tree);
    const refs = references(tree, nouns, registry, discourse);
    return {
      units: unit,
      tree,
      nouns,
      references: refs,
      clauses: clauses(tree, nouns),
      words: ({ from, to }) =>
        unit
          .slice(from, to)
          .map((one) => one.text)
          .join(' '),
      reference(head) {
        const phrase = nouns.find((one) => unit[one.head]?.text === head);
        const reference = phrase && refs.get(phrase);
        if (!reference) throw new Error(`"${head}" is the head of no noun phrase`);
        return reference;
      },
    };
  });
}

/** Reads one sentence. */
export function sentenceRead(text: string): SentenceRead {
  const [first] = sentencesRead(text);
  if (!first) throw new Error('there is no sentence');
  return first;
}

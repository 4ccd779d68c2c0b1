import { createRequire } from 'node:module';
import type { WinkMethods } from 'wink-nlp';

/** What the model's package keeps as JSON: lists without their look-up tables, numbers as base64. */
interface PackedCore {
  readonly features: Readonly<Record<string, Feature>>;
  readonly lexicon: string;
  readonly xpansions: string;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  /** Of each feature `[…, bits, shift, own list or not, extended or not]`. */
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> };
}

interface Feature {
  readonly list?: readonly string[];
}

const require = createRequire(import.meta.url);
const PACKAGE = 'wink-eng-lite-web-model';
/** The package's large parts, which `require` would read all at once. */
const PARTS = ['eng-core-web-model.json', 'eng-sa-model.json', 'eng-ner-model.json'].map(
  (name) => `${PACKAGE}/dist/languages/cur/models/${name}`,
);
/** Words entered into a look-up table at a time: some 10 ms. */
const WORDS_A_STEP = 10_000;

/**
 * Starts `wink-nlp` with its English model and pauses between steps of some 20 ms, so that whoever drives it can let
 * other work have its turn. The package's own `core()` does in one call of 120 ms what is done here, and copies three
 * megabytes first; what comes out is the same (`test/text/tagger-model.test.ts`).
 */
export function* startingTagger(): Generator<undefined, WinkMethods> {
  for (const part of ['wink-nlp', ...PARTS, `${PACKAGE}/dist/lemmatize.js`, PACKAGE]) {
    require(part);
    yield;
  }
  const core = yield* assemblingCore();
  const winkNLP = require('wink-nlp') as typeof import('wink-nlp').default;
  const model = require(PACKAGE) as typeof import('wink-eng-lite-web-model').default;
  return winkNLP({ ...model, core: () => core }, ['sbd', 'pos']);
}

/** What the model's `core()` returns, a part at a time. */
export function* assemblingCore(): Generator<undefined, object> {
  const packed = require(PARTS[0] ?? '') as PackedCore;
  const { layout } = packed.packing;
  const features: Record<string, object> = { ...packed.features };
  for (const name of new Set([...Object.keys(layout), 'lexeme'])) {
    const [, bits = 0, shift = 0, shared] = layout[name] ?? [];
    const list = packed.features[name]?.list;
    if (!list || (shared !== 0 && name !== 'lexeme')) continue;
    const hash: Record<string, number> = Object.create(null);
    for (const [number, value] of list.entries()) {
      hash[value] = number;
      if (number % WORDS_A_STEP === WORDS_A_STEP - 1) yield;
    }
    const sizes = { intrinsicSize: list.length, index: list.length };
    const room = shared === 0 ? { maxIndex: bits >>> shift } : {};
    features[name] = { ...packed.features[name], list: [...list], hash, ...sizes, ...room };
  }
  const clusters = packed.features.posClusters?.list?.map(
    (tags) => new Set(tags.split('_').map((tag) => packed.pos.hash[tag] || 0)),
  );
  features.posClusters = { ...packed.features.posClusters, list: clusters };
  yield;
  return {
    ...packed,
    features,
    packing: { ...packed.packing, efList: Object.keys(layout).filter((name) => layout[name]?.[4] === 1) },
    lexicon: numbers(packed.lexicon),
    xpansions: numbers(packed.xpansions),
  };
}

function numbers(base64: string): Uint32Array {
  return new Uint32Array(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
}

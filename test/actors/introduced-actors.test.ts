import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actorTable } from '../../src/actors/actor-table.js';
import { introducedActors, withIntroduced } from '../../src/actors/introduced-actors.js';
import { createRegistry } from '../../src/actors/registry.js';
import { createEngine } from '../../src/engine.js';
import { documentOf } from '../support/excerpt-search-of.js';

const known = createRegistry(actorTable());
const introduced = (text: string) =>
  introducedActors(text, known).map(({ name, kind, names }) => [name, kind, names[1]]);

describe('whom a text introduces', () => {
  test.each([
    [
      'The Highland Border Council (HBC) met. The HBC thanked Kenya.',
      ['Highland Border Council', 'organisation', 'HBC'],
    ],
    [
      'Rebels of the Coastal Liberation Front (CLF) fled. The CLF denied it.',
      ['Coastal Liberation Front', 'armed-group', 'CLF'],
    ],
    ["Kenya's Rift Valley Railways (RVR) paid. RVR gave no reason.", ['Rift Valley Railways', 'company', 'RVR']],
  ])('in %j is an actor', (text, one) => {
    expect(introduced(text)).toEqual([one]);
  });

  test.each([
    ['is not spoken of again', 'The Highland Border Council (HBC) met in May.'],
    ['is a measure and no body', 'The Global Terrorism Index (GTI) rose. The GTI counts attacks.'],
    ['has other letters', 'The Highland Border Council (XYZ) met. XYZ thanked Kenya.'],
    ['is known', 'The European Union (EU) met. The EU thanked Kenya.'],
  ])('is nobody who %s', (_, text) => {
    expect(introduced(text)).toEqual([]);
  });

  test('is looked for in no text without end', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(introducedActors(`Army ${text} (ABC)`, known).length).toBeLessThanOrEqual(1);
      }),
    );
    const started = performance.now();
    introducedActors('Aa of '.repeat(20_000), known);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test('a text that introduces nobody leaves the registry as it was', () => {
  expect(withIntroduced(known, ['Kenya thanked Uganda.'])).toBe(known);
});

test('a brief can be asked of whom a document introduces, by name and by acronym', async () => {
  const text = 'Kenya met the Highland Border Council (HBC). The HBC condemned Uganda over the closed border.';
  const engine = await createEngine([documentOf('one', text)]);
  for (const name of ['HBC', 'highland border council']) {
    const brief = engine.brief(name);
    expect(brief.kind === 'brief' ? brief.lines.map(({ stance, target }) => [stance, target]) : brief).toEqual([
      ['conflictual', 'Uganda'],
    ]);
  }
});

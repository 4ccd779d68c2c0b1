import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actor, actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import { anyText, HOSTILE_TEXTS } from '../support/hostile-text.js';

const registry = createRegistry(actorTable());
const named = (text: string, options?: { caseless?: boolean }) =>
  registry.mentions(text, options).map(({ actor }) => actor);
const written = (text: string) => registry.mentions(text).map(({ start, end }) => text.slice(start, end));

describe('looking a name up', () => {
  test.each([
    ['Ghana', 'ghana'],
    ['  ghana ', 'ghana'],
    ['Accra', 'ghana'],
    ['Ghanaian', 'ghana'],
    ['the Ghanaian government', 'ghana'],
    ['government of Japan', 'japan'],
    ['Japan’s', 'japan'],
    ['UK', 'united-kingdom'],
    ['u.k.', 'united-kingdom'],
    ['england', 'united-kingdom'],
    ['us', 'united-states'],
    ['who', 'world-health-organization'],
    ['Türkiye', 'turkey'],
    ['turkiye', 'turkey'],
    ['TÜRKIYE', 'turkey'],
    ['Cote d’Ivoire', 'ivory-coast'],
    ['Burma', 'myanmar'],
    ['Kyrgyz Republic', 'kyrgyzstan'],
    ['Republic of Korea', 'south-korea'],
    ['Nigerien', 'niger'],
    ['Nigerian', 'nigeria'],
    ['ISIS-K', 'iskp'],
    ['ISIS–K', 'iskp'],
    ['isis k', 'iskp'],
    ['ISKP', 'iskp'],
    ['Islamic State in Khorasan Province', 'iskp'],
    ['ISIS', 'islamic-state'],
    ['TTP', 'pakistani-taliban'],
    ['authorities in Kabul', 'taliban'],
    ['Kabul', 'afghanistan'],
    ['the Gulf states', 'gulf-states'],
    ['officials of the Gulf states', 'gulf-states'],
    ['the government of the Republic of Korea', 'south-korea'],
    ['central asian countries', 'central-asia'],
    ['ivory-coast', 'ivory-coast'],
  ])('"%s" is %s', (name, id) => {
    expect(registry.find(name)?.id).toBe(id);
  });

  test.each(['', ' ', '…', 'wombat', 'government', 'the', 'West Bank', 'South China Sea', 'Uzbekstan'])(
    '"%s" is nobody',
    (name) => {
      expect(registry.find(name)).toBeUndefined();
    },
  );

  test('an id gives its actor, and no other text does', () => {
    expect(registry.get('chad')).toMatchObject({ name: 'Chad', kind: 'state', seats: ["N'Djamena"] });
    expect(registry.get('Chad')).toBeUndefined();
    expect(registry.get('constructor')).toBeUndefined();
  });
});

describe('names close to one that is not known', () => {
  test.each([
    ['Uzbekstan', ['uzbekistan']],
    ['Kazakstan', ['kazakhstan']],
    ['Germny', ['germany']],
    ['Talban', ['taliban']],
    ['South Corea', ['south-korea']],
    ['Uzb', ['uzbekistan']],
    ['Georgai', ['georgia']],
    ['Tajkiistan', ['tajikistan']],
    ['korea', ['north-korea', 'south-korea']],
  ])('"%s" is nearest to %j', (typed, ids) => {
    expect(registry.nearest(typed, 3).map(({ id }) => id)).toEqual(ids);
  });

  test('equally near ones stand in the order of their ids, and no more are offered than asked for', () => {
    expect(registry.nearest('Irak', 3).map(({ id }) => id)).toEqual(['iran', 'iraq']);
    expect(registry.nearest('Irak', 1).map(({ id }) => id)).toEqual(['iran']);
  });

  test.each(['', 'Q', 'xyzzy', 'wombat', '…', 'UX'])('nothing is near "%s"', (typed) => {
    expect(registry.nearest(typed, 3)).toEqual([]);
  });

  test('a name of ten thousand letters takes less than 30 ms', () => {
    const long = 'kazakh '.repeat(1_500);
    registry.nearest(long, 3);
    const began = performance.now();
    expect(registry.nearest(long, 3)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(30);
  });
});

describe('names in a document', () => {
  test.each([
    ['Accra and Lomé met Ivorian envoys.', ['ghana', 'togo', 'ivory-coast']],
    ['Niger left; Nigeria stayed; Nigeriens fled.', ['niger', 'nigeria', 'niger']],
    ['Guinea-Bissau, Guinea and Equatorial Guinea', ['guinea-bissau', 'guinea', 'equatorial-guinea']],
    ['the Democratic Republic of the Congo', ['dr-congo']],
    ['the Republic of the Congo', ['republic-of-the-congo']],
    ['South Korea and North Korea', ['south-korea', 'north-korea']],
    ['South Sudan and Sudan', ['south-sudan', 'sudan']],
    ['South African troops', ['south-africa']],
    ['Pakistani Taliban and Pakistani troops', ['pakistani-taliban', 'pakistan']],
    ['ISIS–K, ISIS-K, ISIS‑K and ISKP', ['iskp', 'iskp', 'iskp', 'iskp']],
    ['ISIS and the Islamic State Khorasan Province', ['islamic-state', 'iskp']],
    ['the UN Security Council and the UN', ['un-security-council', 'united-nations']],
    ['Central African Republic', ['central-african-republic']],
  ])('"%s": the longest name counts', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  test.each([
    'They told us who let them in.',
    'Who warned of cholera?',
    'He drove west of the river, to the west of the bridge.',
    'Let them carve the turkey.',
    'The china broke.',
    'A quad of students and a tip.',
  ])('"%s" names nobody', (text) => {
    expect(named(text)).toEqual([]);
  });

  test.each([
    ['The US warned the WHO.', ['united-states', 'world-health-organization']],
    ['Turkey shot down a jet.', ['turkey']],
    ['LeT and JeM struck.', ['lashkar-e-taiba', 'jaish-e-mohammed']],
    ['China broke its promise.', ['china']],
    ['The West wants more.', ['west']],
    ['China is a reticent actor, while the west is a distant partner.', ['china', 'west']],
  ])('"%s" names %j', (text, ids) => {
    expect(named(text)).toEqual(ids);
  });

  test.each([
    ['Georgia voted.', 'Georgia Meloni smiled.', 'georgia'],
    ['Jordan closed its border.', 'Michael Jordan played on.', 'jordan'],
    ['In Chad, refugees wait.', 'Chad Smith plays drums.', 'chad'],
    ['Israel said so.', 'Israel Katz said so.', 'israel'],
    ['Paris agreed.', 'Paris Hilton agreed.', 'france'],
    ['Washington agreed.', 'George Washington agreed.', 'united-states'],
    ['London agreed.', 'Jack London agreed.', 'united-kingdom'],
  ])('"%s" names a state, and "%s" a person', (state, person, id) => {
    expect(named(state)).toEqual([id]);
    expect(named(person)).toEqual([]);
  });

  test('a state of a federation that bears the name is told by its city', () => {
    expect(named('Talks in Batumi, Georgia, ended.')).toEqual(['georgia']);
    expect(named('A court in Atlanta, Georgia, ruled.')).toEqual([]);
  });

  test.each(['President', 'Yesterday', 'On Monday', 'Prime Minister of', 'While'])(
    '"%s Georgia" is still the state',
    (before) => {
      expect(named(`${before} Georgia agreed.`)).toEqual(['georgia']);
    },
  );

  test.each([
    'New Mexico',
    'the West Bank',
    'the South China Sea',
    'the Indian Ocean',
    'Lake Chad',
    'the Jordan River',
    'the Minsk agreements',
    'the Washington Post',
    'the Gulf of Oman',
    'American Samoa',
    'US dollars',
  ])('"%s" is no act of a state', (phrase) => {
    expect(named(`It stands in ${phrase} today.`)).toEqual([]);
    expect(named(`It stands in ${phrase}, and Oman agrees.`)).toEqual(['oman']);
  });

  test('a mention tells how it names its actor, and leaves a possessive out', () => {
    expect(registry.mentions("Ghana's envoy met Togolese traders in Lomé.")).toEqual([
      { actor: 'ghana', form: 'name', start: 0, end: 5 },
      { actor: 'togo', form: 'demonym', start: 18, end: 26 },
      { actor: 'togo', form: 'seat', start: 38, end: 42 },
    ]);
    expect(written('the Netherlands’ king, Türkiye’s envoy, Seychelles')).toEqual([
      'Netherlands',
      'Türkiye',
      'Seychelles',
    ]);
  });
});

describe('names in a question, which may be typed in lower case', () => {
  test.each([
    ['what did georgia sell to turkey?', ['georgia', 'turkey']],
    ['jordan and chad', ['jordan', 'chad']],
    ['uzbek leaders in tashkent', ['uzbekistan', 'uzbekistan']],
    ['isis-k or iskp', ['iskp', 'iskp']],
    ['does the un help north korea', ['united-nations', 'north-korea']],
    ['what does WHO tell the US?', ['world-health-organization', 'united-states']],
    ['united states', ['united-states']],
    ['what does the west want?', ['west']],
    ['has the west helped?', ['west']],
  ])('"%s" names %j', (text, ids) => {
    expect(named(text, { caseless: true })).toEqual(ids);
  });

  test.each([
    'who helped us?',
    'let it go',
    'any tip from the quad?',
    'is there a bridge to the west of the river?',
    'what grows in the west',
    'the south china sea',
  ])('"%s" names nobody', (text) => {
    expect(named(text, { caseless: true })).toEqual([]);
  });

  test('a document’s lower case names nobody', () => {
    expect(named('what did georgia sell to turkey?')).toEqual([]);
  });
});

test('who comes first in the list has a name that two share', () => {
  const two = createRegistry([
    actor({ kind: 'company', names: ['Blue Line'] }),
    actor({ kind: 'armed-group', names: ['Blue Line', 'Blue Line Front'], id: 'front' }),
  ]);
  expect(two.find('blue line')?.id).toBe('blue-line');
  expect(two.mentions('Blue Line and Blue Line Front').map(({ actor }) => actor)).toEqual(['blue-line', 'front']);
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Georgia',
    'ISIS–K',
    'the west is',
    "Ghana's",
    'US',
    'U.S.',
    'Guinea',
    'Equatorial Guinea',
    'South China Sea',
    'of',
    ' ',
    '’',
    '-',
    '\u0301',
    'İ',
    'ﬁ',
  );
  const text = fc.oneof(
    anyText(),
    fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 20 }).map((parts) => parts.join(' ')),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.constantFrom(...HOSTILE_TEXTS),
  );

  test('mentions stand in order, within the text, apart from one another, and of known actors', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, caseless) => {
        let from = 0;
        for (const { actor, start, end } of registry.mentions(any, { caseless })) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          expect(registry.get(actor)).toBeDefined();
          from = end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('it can be looked up, and nobody near it is offered twice', () => {
    fc.assert(
      fc.property(text, (any) => {
        registry.find(any);
        const near = registry.nearest(any, 5);
        expect(new Set(near).size).toBe(near.length);
        expect(near.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 300 },
    );
  });
});

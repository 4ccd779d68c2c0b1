import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ActorFileError, withActorFile } from '../../src/actors/actor-file.js';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';

const known = actorTable();
const find = (text: string, name: string) => createRegistry(withActorFile(known, text)).find(name);

function refusal(text: string): ActorFileError {
  try {
    withActorFile(known, text);
  } catch (error) {
    if (error instanceof ActorFileError) return error;
  }
  throw new Error('the file was not refused');
}

describe('an actor file', () => {
  test('adds names to an actor that is known, and changes nothing else about it', () => {
    const text =
      'actors:\n  - name: Hamas\n    names: [Hamas leadership]\n    seats: [Gaza City]\n    demonyms: [Hamasi]\n';
    expect(find(text, 'hamas leadership')).toMatchObject({ id: 'hamas', name: 'Hamas', kind: 'armed-group' });
    expect(find(text, 'Gaza City')?.id).toBe('hamas');
    expect(find(text, 'Hamasis')?.id).toBe('hamas');
    expect(withActorFile(known, text).length).toBe(known.length);
  });

  test('knows an actor by any of its names', () => {
    expect(find('actors:\n  - name: Burma\n    names: [Naypyidaw generals]\n', 'Naypyidaw generals')?.id).toBe(
      'myanmar',
    );
  });

  test('makes an actor of any other name, an organisation unless it says what', () => {
    const text = 'actors:\n  - name: Coast Guild\n  - name: Blue Line Front\n    kind: armed-group\n    names: [BLF]\n';
    expect(find(text, 'coast guild')).toMatchObject({ id: 'coast-guild', kind: 'organisation', members: [] });
    expect(find(text, 'blf')).toMatchObject({ id: 'blue-line-front', kind: 'armed-group' });
  });

  test('takes an alias from whoever had it', () => {
    const text = 'actors:\n  - name: Iron Lake Front\n    kind: armed-group\n    names: [BLA]\n';
    expect(find(text, 'bla')).toMatchObject({ id: 'iron-lake-front' });
    expect(find('actors: []', 'bla')).toMatchObject({ id: 'balochistan-liberation-army' });
    expect(find(text, 'Baloch Liberation Army')).toMatchObject({ id: 'balochistan-liberation-army' });
  });

  test('makes a group of members that are named', () => {
    const text = 'actors:\n  - name: Three Rivers\n    kind: group\n    members: [Ghana, Ivory Coast, Togo]\n';
    expect(find(text, 'three rivers')?.members).toEqual(['ghana', 'ivory-coast', 'togo']);
  });

  test('may add twice to the same actor', () => {
    const text =
      'actors:\n  - name: Coast Guild\n    names: [CG]\n  - name: Coast Guild\n    names: [Guild of the Coast]\n';
    expect(find(text, 'CG')?.id).toBe('coast-guild');
    expect(find(text, 'guild of the coast')?.id).toBe('coast-guild');
  });

  test.each(['', '# nothing yet\n', 'actors: []\n', '{}'])('%j adds nobody', (text) => {
    expect(withActorFile(known, text)).toEqual(known);
  });

  test('of the repository is of the form', () => {
    const text = readFileSync(new URL('../../corpus/actors.yml', import.meta.url), 'utf8');
    expect(find(text, 'Taliban government')?.id).toBe('taliban');
  });
});

describe('an actor file that is not of the form', () => {
  test('is refused with every issue at once', () => {
    const error = refusal('actors:\n  - name: ""\n    kind: band\n  - names: [5]\n    seat: [x]\n');
    expect(error.code).toBe('actor-file');
    for (const place of ['actors[0].name', 'actors[0].kind', 'actors[1].name', 'actors[1].names[0]', 'seat'])
      expect(error.message).toContain(place);
    expect(error.cause).toBeDefined();
  });

  test.each([
    'actors: 5',
    'actors: {a: b}',
    '- name: x',
    'actor: []',
    '"text"',
    'actors:\n  - name: [x\n',
    '{',
    'a: *b',
  ])('%j is refused', (text) => {
    expect(refusal(text).message).toContain('actors.yml');
  });

  test('whatever its text, it is read or refused, and never throws anything else', () => {
    const line = fc.constantFrom(
      'actors:',
      '  - name: Ghana',
      '    names: [a]',
      '    kind: state',
      ': ',
      '"',
      '- ',
      '*x',
      '5',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (any) => {
        try {
          expect(withActorFile(known, any).length).toBeGreaterThanOrEqual(known.length);
        } catch (error) {
          expect(error).toBeInstanceOf(ActorFileError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry } from '../../src/actors/registry.js';
import { Antecedents, type Candidate, type Pointer, type Spoken } from '../../src/positions/antecedents.js';
import { sentencesRead } from '../support/sentence-read.js';

const registry = createRegistry(actorTable());

function spoken(...actors: readonly string[]): Spoken {
  return {
    actors,
    subject: true,
    plural: actors.length > 1,
    place: false,
    aside: false,
    owner: false,
    pointed: false,
    label: 'nsubj',
    word: 0,
  };
}

const it: Pointer = { word: 'it', noun: 'it', as: 'subject', verb: 'leave', start: 0, governs: () => 'no' };

/** Antecedents that note what they chose among. */
function watched(): { readonly antecedents: Antecedents; readonly heard: (readonly Candidate[])[] } {
  const heard: (readonly Candidate[])[] = [];
  return { antecedents: new Antecedents(registry, (_, candidates) => heard.push(candidates)), heard };
}

const actorsOf = (candidates: readonly Candidate[] = []) => candidates.map(({ actors }) => actors.join(' '));

describe('those whom a pointer may mean', () => {
  test('are everybody spoken of, the last first, and nobody', () => {
    const { antecedents, heard } = watched();
    antecedents.note(spoken('ghana'));
    antecedents.note(spoken('togo'));
    antecedents.sentence();
    antecedents.choose(it, []);
    expect(actorsOf(heard[0])).toEqual(['togo', 'ghana', '']);
  });

  test('are those whom the rules name, too, whoever was spoken of', () => {
    const { antecedents, heard } = watched();
    antecedents.note(spoken('ghana'));
    antecedents.choose(it, ['benin']);
    expect(heard[0]?.map(({ actors, byRule }) => [...actors, byRule])).toEqual([
      ['ghana', false],
      ['benin', true],
      [false],
    ]);
  });

  test('are nobody of whom was spoken long ago', () => {
    const { antecedents, heard } = watched();
    antecedents.note(spoken('ghana'));
    for (let at = 0; at < 10; at++) antecedents.sentence();
    antecedents.choose(it, []);
    expect(actorsOf(heard[0])).toEqual(['']);
  });

  test('are so few that a list of a hundred takes no longer than one of twelve', () => {
    const { antecedents, heard } = watched();
    const states = [...registry.actors].slice(0, 100);
    for (const { id } of states) antecedents.note(spoken(id));
    antecedents.choose(it, []);
    expect(heard[0]?.length).toBeLessThanOrEqual(14);
  });
});

test('whoever owns what a verb is about is not whom its other object means', () => {
  const { antecedents, heard } = watched();
  antecedents.note(spoken('ghana'));
  antecedents.sentence();
  antecedents.note({ ...spoken('togo'), subject: false, owner: true, label: 'nmod:poss', word: 2 });
  const them: Pointer = { ...it, word: 'them', noun: 'them', as: 'oblique', governs: () => 'below' };
  expect(antecedents.choose(them, ['togo'])).not.toEqual(['togo']);
  expect(actorsOf(heard[0])).toEqual(['ghana', '']);
});

test('where nobody was spoken of, the rules have their way', () => {
  expect(new Antecedents(registry).choose(it, ['ghana'])).toEqual(['ghana']);
  expect(new Antecedents(registry).choose(it, [])).toEqual([]);
});

/** Whom the head of a paragraph's last sentence means. */
function meant(text: string, head: string): string[] {
  return (sentencesRead(text).at(-1)?.reference(head).stands ?? []).map(({ actor }) => actor);
}

test.each([
  ['Iran has an embassy in Kabul. It has not recognised the Taliban.', 'It', ['iran']],
  ['The Taliban have invited China to mine copper. They promised to guard the site.', 'They', ['taliban']],
])('in %j "%s" means %j', (text, head, expected) => {
  expect(meant(text, head)).toEqual(expected);
});

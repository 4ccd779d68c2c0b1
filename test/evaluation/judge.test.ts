import { describe, expect, test } from '@jest/globals';
import { Stance } from '../../src/answers/index.js';
import { judgeStance } from './judge-stance.js';
import { sameName } from './same-name.js';
import { EXCERPT_ROOM, LINE_ROOM, overlap, shows } from './shows.js';

describe('a stance', () => {
  test.each(Stance.options)('%s is right where the gold says the same', (stance) => {
    expect(judgeStance(stance, [stance])).toBe('right');
  });

  test('concerned and conflictual are one side', () => {
    expect(judgeStance('concerned', ['conflictual'])).toBe('right');
    expect(judgeStance('conflictual', ['concerned'])).toBe('right');
  });

  test('mixed is right only where the gold stands on both sides', () => {
    expect(judgeStance('mixed', ['cooperative', 'concerned'])).toBe('right');
    expect(judgeStance('mixed', ['cooperative', 'neutral'])).toBe('wrong');
    expect(judgeStance('mixed', ['conflictual', 'concerned'])).toBe('wrong');
    expect(judgeStance('mixed', ['neutral'])).toBe('wrong');
  });

  test('either side of a mixed position is right, and neutral is not', () => {
    expect(judgeStance('cooperative', ['mixed'])).toBe('right');
    expect(judgeStance('concerned', ['mixed'])).toBe('right');
    expect(judgeStance('neutral', ['mixed'])).toBe('wrong');
  });

  test('only the opposite of everything in the gold is a flip', () => {
    expect(judgeStance('cooperative', ['conflictual', 'concerned'])).toBe('opposite');
    expect(judgeStance('conflictual', ['cooperative'])).toBe('opposite');
    expect(judgeStance('cooperative', ['conflictual', 'neutral'])).toBe('wrong');
    expect(judgeStance('neutral', ['conflictual'])).toBe('wrong');
  });
});

describe('a name', () => {
  test('is the same without case, accents and article', () => {
    expect(sameName('the United Arab Emirates', 'United arab emirates')).toBe(true);
    expect(sameName('Côte d’Ivoire', 'Cote d’Ivoire')).toBe(true);
  });

  test('is not the same for being part of another', () => {
    expect(sameName('South Sudan', 'Sudan')).toBe(false);
    expect(sameName('Guinea', 'Papua New Guinea')).toBe(false);
    expect(sameName('Chad', '')).toBe(false);
  });

  test('is the same where a registry keeps one name for both, and not where it knows neither', () => {
    const usual = (name: string) => ({ Czechia: 'Czechia', 'Czech Republic': 'Czechia' })[name];
    expect(sameName('Czech Republic', 'Czechia', usual)).toBe(true);
    expect(sameName('Atlantis', 'Lemuria', usual)).toBe(false);
  });

  test('of a description may be its noun alone, never its adjective', () => {
    expect(sameName('Afghan refugees', 'refugees')).toBe(true);
    expect(sameName('Afghan refugees', 'Afghan')).toBe(false);
  });
});

describe('a quoted span', () => {
  const gold = { document: 'a', start: 100, end: 300 };

  test('shows a gold span of which it holds a third, and not one character less', () => {
    expect(shows({ document: 'a', start: 200, end: 267 }, gold, LINE_ROOM)).toBe(true);
    expect(shows({ document: 'a', start: 200, end: 266 }, gold, LINE_ROOM)).toBe(false);
  });

  test('may be one and a half times as long in a brief and three times in an answer', () => {
    expect(shows({ document: 'a', start: 0, end: 300 }, gold, LINE_ROOM)).toBe(true);
    expect(shows({ document: 'a', start: 0, end: 301 }, gold, LINE_ROOM)).toBe(false);
    expect(shows({ document: 'a', start: 0, end: 600 }, gold, EXCERPT_ROOM)).toBe(true);
    expect(shows({ document: 'a', start: 0, end: 601 }, gold, EXCERPT_ROOM)).toBe(false);
  });

  test('is never too long under 120 characters', () => {
    expect(shows({ document: 'a', start: 0, end: 120 }, { document: 'a', start: 20, end: 50 }, LINE_ROOM)).toBe(true);
    expect(shows({ document: 'a', start: 0, end: 121 }, { document: 'a', start: 20, end: 50 }, LINE_ROOM)).toBe(false);
  });

  test('of another document shows nothing', () => {
    expect(shows({ ...gold, document: 'b' }, gold, LINE_ROOM)).toBe(false);
    expect(overlap({ ...gold, document: 'b' }, gold)).toBe(0);
  });

  test('overlaps by what is shared over what is covered', () => {
    expect(overlap(gold, gold)).toBe(1);
    expect(overlap({ document: 'a', start: 200, end: 400 }, gold)).toBeCloseTo(1 / 3);
  });
});

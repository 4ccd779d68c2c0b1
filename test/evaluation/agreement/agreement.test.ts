import { describe, expect, test } from '@jest/globals';
import type { PlacedPosition } from '../read-half.js';
import { smallHalf } from '../support/small-half.js';
import { compareReadings, matchReadings } from './compare-readings.js';
import { kappa } from './kappa.js';

const { documents, positions } = smallHalf();

/** The second reading: the first with some positions changed or, by undefined, left out. */
function secondReading(change: (position: PlacedPosition) => PlacedPosition | undefined) {
  return { documents, first: positions, second: positions.flatMap((position) => change(position) ?? []) };
}

describe('kappa', () => {
  test("is that of the textbook's example", () => {
    // Cohen's measure for 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: (0.7 − 0.5) / (1 − 0.5).
    const times = (count: number, one: string, other: string) =>
      Array.from({ length: count }, () => [one, other] as const);
    const labels = [...times(20, 'y', 'y'), ...times(5, 'y', 'n'), ...times(10, 'n', 'y'), ...times(15, 'n', 'n')];
    expect(kappa(labels)).toBeCloseTo(0.4);
  });

  test('is 1 for equal labels, 0 for independent ones, negative for contrary ones', () => {
    expect(
      kappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(
      kappa([
        ['a', 'a'],
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(0);
    expect(
      kappa([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBe(-1);
  });

  test('is not known where chance alone agrees or nothing is compared', () => {
    expect(kappa([['a', 'a']])).toBeNull();
    expect(kappa([])).toBeNull();
  });
});

test('a reading agrees fully with itself', () => {
  expect(compareReadings({ documents, first: positions, second: positions })).toEqual({
    positions: [5, 5],
    matched: 5,
    kappa: 1,
    sameStance: 1,
    f1: 1,
  });
});

test('another stance lowers kappa and leaves F1 alone', () => {
  const agreement = compareReadings(
    secondReading((position) => ({
      ...position,
      stance: position.stance === 'mixed' ? 'cooperative' : position.stance,
    })),
  );
  expect(agreement).toMatchObject({ matched: 5, sameStance: 0.8, f1: 1 });
  expect(agreement.kappa).toBeCloseTo((0.8 - 0.32) / (1 - 0.32));
});

test('a position that only one reader has lowers F1 and is not matched', () => {
  const agreement = compareReadings(secondReading((position) => (position.actor === 'Chile' ? undefined : position)));
  expect(agreement).toMatchObject({ positions: [5, 4], matched: 4, sameStance: 1 });
  expect(agreement.f1).toBeCloseTo(8 / 9);
});

test('a clause matches the whole sentence that it stands in, and a topic one that it could be filed under', () => {
  const [wholeSentence] = positions.filter(({ actor }) => actor === 'Peru');
  if (!wholeSentence) throw new Error('the small half lacks Peru');
  const { span } = wholeSentence;
  const readings = secondReading((position) =>
    position === wholeSentence
      ? { ...position, topic: 'rights', alsoTopics: [], span: { ...span, end: span.start + 9 } }
      : position,
  );
  expect(compareReadings(readings)).toMatchObject({ matched: 5, f1: 1 });
});

test('another topic, actor or sentence is not the same position', () => {
  const matched = (change: (position: PlacedPosition) => PlacedPosition) => matchReadings(secondReading(change)).length;
  expect(matched((position) => ({ ...position, topic: 'security', alsoTopics: [] }))).toBe(0);
  expect(matched((position) => ({ ...position, actor: 'Chad' }))).toBe(0);
  const [somewhere] = positions.filter(({ actor }) => actor === 'Bolivia');
  expect(matched((position) => ({ ...position, span: somewhere?.span ?? position.span }))).toBe(1);
});

test('of several positions in a sentence those toward the same target are matched, whatever their stance', () => {
  const [one] = positions.filter(({ actor }) => actor === 'Bolivia');
  if (!one) throw new Error('the small half lacks Bolivia');
  const towardPeru: PlacedPosition = { ...one, target: 'Peru', stance: 'cooperative' };
  const turned: PlacedPosition = { ...one, stance: 'cooperative' };
  const matches = matchReadings({ documents, first: [one, towardPeru], second: [towardPeru, turned] });
  expect(matches).toEqual([
    [one, turned],
    [towardPeru, towardPeru],
  ]);
});

test('a rumour is matched with the rumour and its denial with the denial', () => {
  const [one] = positions.filter(({ actor }) => actor === 'Bolivia');
  if (!one) throw new Error('the small half lacks Bolivia');
  const rumour: PlacedPosition = { ...one, status: 'rumour' };
  const denial: PlacedPosition = { ...one, status: 'statement', stance: 'neutral' };
  const agreement = compareReadings({ documents, first: [rumour, denial], second: [denial, rumour] });
  expect(agreement).toMatchObject({ matched: 2, kappa: 1 });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayElement } from '../../../src/render/blocks/day-element.js';

/** The day that Slack shows to a reader in a time zone, so many hours from UTC. */
function dayAt(element: ReturnType<typeof dayElement>, hours: number): string {
  if (typeof element === 'string' || element.type !== 'date') return '';
  return new Date((element.timestamp + hours * 3_600) * 1_000).toISOString().slice(0, 10);
}

describe('a document’s day in Slack', () => {
  it('is the same from Honolulu to Auckland, any day of any year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.constantFrom(-10, -5, 0, 3.5, 4.5, 5.75, 12, 13),
        (date, hours) => {
          const day = date.toISOString().slice(0, 10);
          expect(dayAt(dayElement(day), hours)).toBe(day);
        },
      ),
    );
  });

  it('is said in words where Slack cannot write it', () => {
    expect(dayElement('2024-05-07')).toMatchObject({ type: 'date', fallback: '7 May 2024' });
  });

  it.each([
    [null, 'undated'],
    ['not a day', 'not a day'],
    ['2024-02-31', '31 February 2024'],
    ['2024-13-01', '2024-13-01'],
  ])('stays in words where it is none: %s', (date, words) => {
    expect(dayElement(date)).toBe(words);
  });
});

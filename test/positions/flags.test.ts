import { describe, expect, test } from '@jest/globals';
import type { Brief } from '../../src/answers/index.js';
import { createEngine } from '../../src/engine.js';
import { documentOf } from '../support/excerpt-search-of.js';

async function briefOver(actor: string, ...texts: readonly string[]): Promise<Brief> {
  const documents = texts.map((text, at) => documentOf(`document-${at + 1}`, text));
  const answer = (await createEngine(documents)).brief(actor, { all: true });
  if (answer.kind !== 'brief') throw new Error(answer.message);
  return answer;
}

const flags = (brief: Brief) => brief.lines.map((line) => [line.target, line.stance, line.flags ?? []]);

describe('the flags of a line', () => {
  test('two documents that say the opposite of one target differ, and both are shown', async () => {
    const brief = await briefOver('kenya', 'Kenya supports Somalia.', 'Kenya opposes Somalia.');
    expect(flags(brief).sort()).toEqual([
      ['Somalia', 'conflictual', ['sources-differ']],
      ['Somalia', 'cooperative', ['sources-differ']],
    ]);
  });

  test('support for one and opposition to another is no contradiction', async () => {
    const brief = await briefOver('russia', 'Russia supports Kazakhstan.', 'Russia opposes Georgia.');
    for (const line of brief.lines) expect(line.flags ?? []).not.toContain('sources-differ');
    expect(new Set(brief.lines.map(({ target }) => target))).toEqual(new Set(['Kazakhstan', 'Georgia']));
  });

  test('what only one document speaks of has a single source', async () => {
    const one = await briefOver('chad', 'Chad expelled the German ambassador.', 'Peru praised Chile.');
    expect(one.lines[0]?.flags).toEqual(['single-source']);
    const two = await briefOver('chad', 'Chad expelled the German ambassador.', 'Chad expelled the French ambassador.');
    for (const line of two.lines) expect(line.flags ?? []).not.toContain('single-source');
  });

  test('unrest at home is nobody’s position on a neighbour', async () => {
    const brief = await briefOver(
      'kazakhstan',
      'Uzbekistan sold electricity to the Taliban. Last year there were riots in Kazakhstan and strikes in Almaty.',
    );
    expect(brief.lines).toEqual([]);
  });

  test('what somebody might be done to is no position of theirs', async () => {
    const brief = await briefOver('laos', 'Some fear that Vietnam might hand the exiles over to Laos.');
    expect(brief.lines).toEqual([]);
  });

  test('who has turned harder and yet trades is shown with both', async () => {
    const brief = await briefOver(
      'tajikistan',
      'Tajikistan has condemned the Taliban, but it sells electricity to them.',
    );
    expect(new Set(brief.lines.map(({ stance }) => stance))).toEqual(new Set(['conflictual', 'cooperative']));
  });
});

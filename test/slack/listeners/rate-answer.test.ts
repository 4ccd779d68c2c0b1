import { describe, expect, it } from '@jest/globals';
import type { KnownBlock } from '@slack/types';
import { slackMessage } from '../../../src/render/blocks/slack-message.js';
import { rateAnswer } from '../../../src/slack/listeners/rate-answer.js';
import { createOpinions, type KeptOpinion } from '../../../src/store/opinions.js';
import { brief, everyAnswer } from '../../support/answers.js';
import { asking, dependencies, fakeEngine, loggerInMemory, pressed } from '../../support/slack-fakes.js';

const message = slackMessage(brief(), { place: 'command', ...asking({ text: 'uzbekistan' }) });

function ratingIn(blocks: readonly KnownBlock[]) {
  const elements = blocks.flatMap((block) => (block.type === 'context_actions' ? block.elements : []));
  return elements.flatMap((element) => (element.type === 'feedback_buttons' ? [element] : []))[0];
}

describe('Useful and Not useful', () => {
  it('stand under every answer that says something, in words', () => {
    const rated = everyAnswer().filter((answer) => {
      const { blocks } = slackMessage(answer, { place: 'command', ...asking({ text: 'x' }) });
      return ratingIn(blocks) !== undefined;
    });

    expect(rated.map(({ kind }) => kind).sort()).toEqual(['brief', 'comparison', 'excerpts', 'matrix', 'silence']);
    expect(ratingIn(message.blocks)).toMatchObject({
      positive_button: { text: { text: 'Useful' }, accessibility_label: 'This answer was useful' },
      negative_button: { text: { text: 'Not useful' }, accessibility_label: 'This answer was not useful' },
    });
  });

  it.each([
    ['positive_button', true, 'useful'],
    ['negative_button', false, 'not useful'],
  ] as const)('keep no text: %s', async (which, useful, said) => {
    const kept: KeptOpinion[] = [];
    const opinions = createOpinions({ key: 'a key for tests', append: async (each) => void kept.push(each) });
    const { said: answers, button } = pressed({ action: { value: ratingIn(message.blocks)?.[which].value } });
    await rateAnswer({ ...dependencies(), opinions })(button);

    expect(kept).toEqual([
      {
        useful,
        question: opinions.sign('Uzbekistan'),
        kind: 'brief',
        corpus: 'v1',
        excerpts: ['rivers-undated#p6s3'],
        at: expect.any(String),
        voter: expect.stringMatching(/^[0-9a-f]{24}$/),
      },
    ]);
    expect(answers.map(({ text }) => text)).toEqual([`Noted as ${said}, without your name and without your question.`]);
  });

  it('say where an opinion could not be kept', async () => {
    const opinions = createOpinions({
      append: async () => {
        throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      },
    });
    const { lines, logger } = loggerInMemory();
    const { said, button } = pressed({ action: { value: ratingIn(message.blocks)?.positive_button.value } });
    await rateAnswer({ ...dependencies(fakeEngine(), logger), opinions })(button);

    expect(said.map(({ text }) => text)).toEqual(['I could not keep that. Please press again in a minute.']);
    expect(lines.join()).toContain('"code":"ENOSPC"');
  });

  it.each([undefined, '', '{}', '{"useful":true,"question":"who sells?","text":"x"}'])(
    'keep nothing of a value that is none: %j',
    async (value) => {
      const kept: unknown[] = [];
      const opinions = createOpinions({ append: async (each) => void kept.push(each) });
      await rateAnswer({ ...dependencies(), opinions })(pressed({ action: { value } }).button);

      expect(kept).toEqual([]);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../../src/answers/index.js';
import { type SlackMessageOptions, slackMessage } from '../../../src/render/blocks/slack-message.js';
import { neutralise } from '../../../src/render/neutralise.js';
import { messageErrors } from '../../../src/render/validate-blocks.js';
import { anyAnswer, anyBrief, anyExcerpts } from '../../support/arbitrary-answers.js';
import { anyText } from '../../support/hostile-text.js';

const anyOptions: fc.Arbitrary<SlackMessageOptions> = fc
  .record(
    {
      place: fc.constantFrom('command' as const, 'conversation' as const),
      share: anyText(),
      sharedBy: fc.record({ name: anyText(), request: anyText() }),
    },
    { requiredKeys: ['place'] },
  )
  .map((options) => options as SlackMessageOptions);

const runs = { numRuns: 40 };

describe('any answer, of any size and text', () => {
  it('becomes one message that Slack takes', () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        expect(messageErrors(slackMessage(answer, options))).toEqual([]);
      }),
      runs,
    );
  });

  it('shows only whole quotes, each as the document has it but for what is invisible', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const whole = new Set(quotesOf(answer).map((quote) => neutralise(quote) || ' '));
        for (const quote of shownQuotes(answer)) expect(whole).toContain(quote);
      }),
      runs,
    );
  });

  it('counts every line of a brief that it does not show', () => {
    fc.assert(
      fc.property(anyBrief, (brief) => {
        const found = brief.lines.length + Object.values(brief.more).reduce((sum, number) => sum + number, 0);
        const counted = [...texts(brief).matchAll(/(\d+) (?:more on|quotes? on) (?:diplomacy|security|trade|rights)/g)];
        const left = counted.reduce((sum, [, number]) => sum + Number(number), 0);
        expect(shownQuotes(brief).length + left).toBe(found);
      }),
      runs,
    );
  });

  it('counts every excerpt that it does not show', () => {
    fc.assert(
      fc.property(anyExcerpts, (answer) => {
        const left = Number(/(\d+) excerpts? did not fit/.exec(texts(answer))?.[1] ?? 0);
        expect(shownQuotes(answer).length + left).toBe(answer.excerpts.length);
      }),
      runs,
    );
  });

  it('rings nobody: no text that Slack reads as markup holds a mention', () => {
    fc.assert(
      fc.property(anyAnswer, anyOptions, (answer, options) => {
        const { text, blocks } = slackMessage(answer, options);
        expect(text).not.toMatch(/[<>]/);
        expect(JSON.stringify(blocks)).not.toMatch(/"type":"(mrkdwn|markdown|user|broadcast|usergroup|channel)"/);
      }),
      runs,
    );
  });
});

function quotesOf(answer: Answer): string[] {
  switch (answer.kind) {
    case 'brief':
      return answer.lines.map(({ quote }) => quote);
    case 'excerpts':
      return answer.excerpts.map(({ quote }) => quote);
    case 'silence':
      return answer.nearest.map(({ quote }) => quote);
    case 'cite':
      return [answer.quote, answer.context.quote];
    default:
      return [];
  }
}

interface RichPart {
  readonly type: string;
  readonly elements?: readonly RichPart[];
  readonly text?: string;
}

function shownQuotes(answer: Answer): string[] {
  const parts = slackMessage(answer, { place: 'command' }).blocks.flatMap((block) =>
    block.type === 'rich_text' ? (block.elements as readonly RichPart[]) : [],
  );
  return parts.filter(({ type }) => type === 'rich_text_quote').map(({ elements = [] }) => elements[1]?.text ?? '');
}

/** The text of everything but the quotes. */
function texts(answer: Answer): string {
  const blocks = JSON.parse(JSON.stringify(slackMessage(answer, { place: 'command' }).blocks)) as RichPart[];
  const found: string[] = [];
  (function collect(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) collect(item);
    else if (typeof value === 'object' && value !== null) {
      const part = value as RichPart;
      if (part.type === 'rich_text_quote') return;
      if (typeof part.text === 'string') found.push(part.text);
      for (const field of Object.values(part)) collect(field);
    }
  })(blocks);
  return found.join('\n');
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, type Asked, type Brief, readAsked, Topic } from '../../../src/answers/index.js';
import type { SlackMessage } from '../../../src/render/blocks/message.js';
import { type SlackMessageOptions, slackMessage } from '../../../src/render/blocks/slack-message.js';
import { clip } from '../../../src/render/clip.js';
import { neutralise } from '../../../src/render/neutralise.js';
import { messageErrors } from '../../../src/render/validate-blocks.js';
import { anyAnswer, anyBrief, anyComparison, anyExcerpts, anyMatrix } from '../../support/arbitrary-answers.js';
import { anyText } from '../../support/hostile-text.js';

const anyAsked: fc.Arbitrary<Asked> = fc.record(
  {
    text: anyText(1_000),
    previous: fc.array(
      fc.record({
        question: fc.constant(''),
        actors: fc.array(anyText(40), { maxLength: 3 }),
        topics: fc.subarray([...Topic.options]),
      }),
      { maxLength: 5 },
    ),
    skip: fc.nat(70),
    corpus: fc.constantFrom('v1', 'v0'),
  },
  { requiredKeys: ['text'] },
);

const anyOptions: fc.Arbitrary<SlackMessageOptions> = fc
  .record(
    {
      place: fc.constantFrom('command' as const, 'conversation' as const),
      asked: anyAsked,
      share: fc.boolean(),
      question: fc.constant('0123456789abcdef01234567'),
      meant: fc.constant((name: string) => `brief ${name} all`),
      sharedBy: fc.record({ name: anyText(), request: anyText(), userId: fc.constant('U1') }),
      tables: fc.boolean(),
    },
    { requiredKeys: ['place'] },
  )
  .map((options) => options as SlackMessageOptions);

// Shrinking answers of this size would take minutes.
const runs = { numRuns: 25, endOnFailure: true };

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
        expect(shownQuotes(brief).length + countedOnTopics(brief)).toBe(found);
      }),
      runs,
    );
  });

  it('counts every line of a comparison that it does not show', () => {
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const sides = comparison.topics.flatMap((topic) => topic.sides);
        const found = sides.reduce((sum, { lines, more }) => sum + lines.length + more, 0);
        expect(shownQuotes(comparison).length + countedOnTopics(comparison)).toBe(found);
      }),
      runs,
    );
  });

  it('shows the first rows of a matrix, as a table or as a list, and counts those that follow', () => {
    fc.assert(
      fc.property(anyMatrix, fc.boolean(), (matrix, tables) => {
        const { blocks } = slackMessage(matrix, { place: 'command', asked: { text: 'x' }, share: true, tables });
        const shown = matrixNames(blocks);
        expect(shown.length).toBe(Math.min(matrix.rows.length, Math.max(1, shown.length)));
        expect(shown).toEqual(
          matrix.rows.slice(0, shown.length).map(({ actor, statements }) => `${clip(actor.name, 60)} (${statements})`),
        );
        const left = matrix.rows.length - shown.length;
        const counted = Number(/(\d+) more actors?: /.exec(texts(matrix, undefined, tables))?.[1] ?? 0);
        expect(counted).toBe(left);
        expect(blocks.some(({ type }) => type === 'table')).toBe(tables && shown.length > 0);
      }),
      runs,
    );
  });

  it('counts every excerpt that it does not show, on any page', () => {
    fc.assert(
      fc.property(anyExcerpts, fc.nat(25), (answer, skip) => {
        const read = Math.min(skip, answer.excerpts.filter(({ quote }) => quote.length <= 2_500).length);
        const page = { text: 'x', skip, corpus: 'v1' };
        const left = Number(/(\d+) excerpts? did not fit/.exec(texts(answer, page))?.[1] ?? 0);
        expect(read + shownQuotes(answer, page).length + left).toBe(answer.excerpts.length);
      }),
      runs,
    );
  });

  it('of one topic or question is read to the end by its buttons, each quote on one page', () => {
    fc.assert(
      fc.property(fc.oneof(anyExcerpts, anyBrief.map(oneTopic)), (answer) => {
        const listed = quotesOf(answer)
          .filter((quote) => quote.length <= 2_500)
          .map((quote) => neutralise(quote) || ' ');
        const read: string[] = [];
        for (let page: Asked | undefined = { text: 'x' }; page !== undefined; page = nextPage(answer, page)) {
          read.push(...shownQuotes(answer, page));
        }
        expect(read).toEqual(listed);
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
    case 'comparison':
      return answer.topics.flatMap(({ sides }) => sides.flatMap((side) => side.lines.map(({ quote }) => quote)));
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

/** A brief as the engine makes it for one topic. */
function oneTopic(brief: Brief): Brief {
  return {
    ...brief,
    topic: 'trade',
    lines: brief.lines.map((line) => ({ ...line, topic: 'trade' as const })),
    more: {},
  };
}

/** What the button to the next page asks; none where there is no such button. */
function nextPage(answer: Answer, asked: Asked): Asked | undefined {
  const found = answer.kind === 'excerpts' ? { ...answer, more: 0 } : answer;
  const { blocks } = slackMessage(found, { place: 'command', asked, share: true });
  const elements = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const button = elements.find((element) => element.type === 'button' && element.action_id?.startsWith('ask_again'));
  return button?.type === 'button' ? readAsked(button.value) : undefined;
}

interface RichPart {
  readonly type: string;
  readonly elements?: readonly RichPart[];
  readonly text?: string;
}

function shownQuotes(answer: Answer, asked: Asked = { text: 'x' }): string[] {
  const parts = slackMessage(answer, { place: 'command', asked, share: true }).blocks.flatMap((block) =>
    block.type === 'rich_text' ? (block.elements as readonly RichPart[]) : [],
  );
  return parts.filter(({ type }) => type === 'rich_text_quote').map(({ elements = [] }) => elements[1]?.text ?? '');
}

/** What a message says that it left out, over all topics. */
function countedOnTopics(answer: Answer): number {
  const counted = [...texts(answer).matchAll(/(\d+) (?:more on|quotes? on) (?:diplomacy|security|trade|rights)/g)];
  return counted.reduce((sum, [, number]) => sum + Number(number), 0);
}

/** The rows of a matrix by their names, out of its table or its list. */
function matrixNames(blocks: SlackMessage['blocks']): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.slice(1).map(([first]) => (first?.type === 'raw_text' ? first.text : ''));
    const list = (block.type === 'rich_text' ? (block.elements as readonly RichPart[]) : []).find(
      ({ type }) => type === 'rich_text_list',
    );
    return (list?.elements ?? []).map(
      ({ elements = [] }) => `${elements[0]?.text ?? ''}${/^ \(\d+\)/.exec(elements[1]?.text ?? '')?.[0] ?? ''}`,
    );
  });
}

/** The text of everything but the quotes. */
function texts(answer: Answer, asked: Asked = { text: 'x' }, tables = true): string {
  const { blocks: drawn } = slackMessage(answer, { place: 'command', asked, share: true, tables });
  const blocks = JSON.parse(JSON.stringify(drawn.filter(({ type }) => type !== 'actions'))) as RichPart[];
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

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Excerpt } from '../../../src/answers/index.js';
import { citedMessage } from '../../../src/render/blocks/cited-message.js';
import { neutralise } from '../../../src/render/neutralise.js';
import { messageErrors, viewErrors } from '../../../src/render/validate-blocks.js';
import { type CiteHere, citeHereView, LONGEST_CLAIM } from '../../../src/render/views/cite-here-view.js';
import { cite, errorAnswer, excerpts, silence } from '../../support/answers.js';
import { anyExcerpts, anySilence } from '../../support/arbitrary-answers.js';
import { anyText } from '../../support/hostile-text.js';

const place = { channel: 'C1', thread: '100.1' };

const anyModal: fc.Arbitrary<CiteHere> = fc.record({
  place: fc.constant(place),
  claim: anyText(LONGEST_CLAIM).map((text) => text.slice(0, LONGEST_CLAIM)),
  shortened: fc.boolean(),
  answer: fc.oneof(
    anyExcerpts.map(apart),
    anySilence.map((answer) => ({ ...answer, nearest: apart({ excerpts: answer.nearest }).excerpts })),
    anyText().map((message) => errorAnswer({ message })),
  ),
});

/** No two excerpts of one answer are at the same place. */
function apart<Any extends { excerpts: Excerpt[] }>(answer: Any): Any {
  const known = new Set<string>();
  return {
    ...answer,
    excerpts: answer.excerpts.filter(({ citation }) => !known.has(citation.id) && known.add(citation.id)),
  };
}

describe('the modal of Cite sources here', () => {
  it('is one that Slack takes, whatever was found and however long it is', () => {
    fc.assert(
      fc.property(anyModal, (modal) => {
        expect(viewErrors(citeHereView(modal))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('shows every quote whole with a box to tick, or counts it', () => {
    fc.assert(
      fc.property(anyModal, (modal) => {
        const { answer } = modal;
        const found = answer.kind === 'error' ? [] : answer.kind === 'silence' ? answer.nearest : answer.excerpts;
        const { blocks } = citeHereView(modal);
        const quotes = blocks.flatMap((block) => ('elements' in block ? quotesIn(block.elements) : []));
        const boxes = blocks.filter(({ block_id }) => block_id?.startsWith('tick:'));
        const left = Number(/(\d+) more excerpts? not shown/.exec(JSON.stringify(blocks))?.[1] ?? 0);

        const whole = new Set(found.map(({ quote }) => shown(quote)));
        for (const quote of quotes) expect(whole).toContain(quote);
        expect(boxes).toHaveLength(quotes.length);
        expect(quotes.length + left).toBe(found.length + (answer.kind === 'excerpts' ? answer.more : 0));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('keeps ids and no text of the message', () => {
    const view = citeHereView({ place, claim: 'They sell electricity.', answer: excerpts() });

    expect(JSON.parse(view.private_metadata ?? '')).toEqual(place);
  });

  it('ticks by excerpt and not by place in the list, so that a further search keeps what was ticked', () => {
    const view = citeHereView({ place, claim: 'x', answer: excerpts() });

    expect(view.blocks.map(({ block_id }) => block_id)).toContain('tick:rivers-undated#p6s3');
    expect(view.submit?.text).toBe('Post in the thread');
  });

  it('says that nothing answers, shows the nearest as such, and offers to search', () => {
    const near = JSON.stringify(citeHereView({ place, claim: 'x', answer: silence() }));
    expect(near).toContain('No statement by Japan in 2 documents.');
    expect(near).toContain('The nearest thing they hold, which may not be about this');

    const nothing = citeHereView({ place, claim: 'x', answer: silence({ nearest: [] }) });
    expect(nothing.submit?.text).toBe('Search');
  });

  it('tells that a message was too long to be searched for whole', () => {
    const view = citeHereView({ place, claim: 'abc', shortened: true, answer: excerpts() });

    expect(JSON.stringify(view)).toContain('The message is longer: its first 3 characters stand here.');
  });
});

describe('excerpts that somebody cites', () => {
  const by = { name: 'amina <!channel>', userId: 'U1' };
  const two = [cite(), cite({ quote: 'A clause', citation: { ...cite().citation, id: 'rivers-undated#p7s1c1' } })];

  it('stand as quotes, each with its source under it', () => {
    const { blocks, text } = citedMessage(two, { form: 'quote', by });

    expect(blocks[0]).toMatchObject({
      type: 'rich_text',
      elements: [
        { type: 'rich_text_section' },
        { type: 'rich_text_quote', elements: [{ text: '“' }, { text: two[0]?.quote }, { text: '”' }] },
        {
          type: 'rich_text_section',
          elements: [{ text: '— ' }, { text: 'Ada Rivers, ' }, {}, {}, {}, {}, {}, { text: 'rivers-undated#p6s3' }],
        },
        { type: 'rich_text_quote', elements: [{ text: '“' }, { text: 'A clause' }, { text: '” …' }] },
        { type: 'rich_text_section' },
      ],
    });
    expect(text).toContain('Sources cited by amina &lt;!channel&gt;: “Tashkent sells electricity to Kabul.”');
    expect(JSON.stringify(blocks)).toContain('Cited by amina <!channel>. Every quote is word for word.');
    expect(JSON.stringify(blocks)).not.toMatch(/"type":"(mrkdwn|user|broadcast)"/);
  });

  it('stand as numbered notes, each with its source before it and its quote as a run of its own', () => {
    const { blocks } = citedMessage(two, { form: 'footnote', by });

    expect(JSON.stringify(blocks[0])).toContain(
      '{"type":"text","text":", paragraph 6 (rivers-undated#p6s3): “"},{"type":"text","text":"Tashkent sells electricity to Kabul."},{"type":"text","text":"”"}',
    );
    expect(JSON.stringify(blocks[0])).toContain('"[2] "');
  });

  it('are whole in a message that Slack takes, or one that the gate refuses', () => {
    fc.assert(
      fc.property(
        fc.array(anyText(2_500), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('quote' as const, 'footnote' as const),
        anyText(),
        (texts, form, name) => {
          const message = citedMessage(
            texts.map((quote) => cite({ quote })),
            { form, by: { name, userId: 'U1' } },
          );
          for (const text of texts) expect(JSON.stringify(message.blocks)).toContain(JSON.stringify(shown(text)));
          const errors = messageErrors(message).filter((error) => !/^all blocks together/.test(error));
          expect(errors).toEqual([]);
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

function shown(quote: string): string {
  return neutralise(quote) || ' ';
}

function quotesIn(elements: readonly unknown[]): string[] {
  return (elements as readonly { type: string; elements?: readonly { text?: string }[] }[])
    .filter(({ type }) => type === 'rich_text_quote')
    .map((part) => part.elements?.[1]?.text ?? '');
}

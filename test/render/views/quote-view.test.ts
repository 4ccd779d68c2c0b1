import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neutralise } from '../../../src/render/neutralise.js';
import { viewErrors } from '../../../src/render/validate-blocks.js';
import { quoteView } from '../../../src/render/views/quote-view.js';
import { cite, errorAnswer } from '../../support/answers.js';
import { anyText } from '../../support/hostile-text.js';

const around = fc.option(anyText(4_000), { nil: undefined }).map((quote) => {
  if (quote === undefined) return undefined;
  return { quote, citation: { id: 'd#p5', document: 'd', paragraph: 5, start: 0, end: quote.length } };
});

/** A quote within a paragraph, between any two. */
const anyFound = fc
  .record({ head: anyText(3_000), quote: anyText(3_000), tail: anyText(3_000), before: around, after: around })
  .map(({ head, quote, tail, before, after }) => ({
    answer: cite({
      quote,
      citation: {
        id: 'd#p6s2',
        document: 'd',
        paragraph: 6,
        start: 100 + head.length,
        end: 100 + head.length + quote.length,
      },
      context: {
        quote: head + quote + tail,
        citation: {
          id: 'd#p6',
          document: 'd',
          paragraph: 6,
          start: 100,
          end: 100 + head.length + quote.length + tail.length,
        },
      },
    }),
    before,
    after,
  }));

const anyChoice = fc
  .record({ ids: fc.array(anyText(120), { minLength: 1, maxLength: 20 }), at: fc.nat(25) })
  .filter((choice) => JSON.stringify(choice).length <= 3_000);

interface Part {
  readonly text?: string;
  readonly style?: { readonly bold?: boolean };
}

describe('a modal about a quote, of any size and text', () => {
  it('is one that Slack takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('show_context' as const, 'copy_citation' as const),
        anyChoice,
        anyFound,
        (kind, choice, found) => {
          expect(viewErrors(quoteView(kind, choice, found))).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows every part whole, or names it with its length', () => {
    fc.assert(
      fc.property(anyFound, (found) => {
        const view = JSON.stringify(quoteView('show_context', { ids: ['d#p6s2'], at: 0 }, found));
        const parts = [
          ['The quote', found.answer.quote],
          ['Paragraph 5', found.before?.quote],
          ['Paragraph 6', found.answer.context.quote],
          ['Paragraph 7', found.after?.quote],
        ] as const;
        for (const [name, text] of parts) {
          if (text === undefined) continue;
          const named = view.includes(`${name} (${text.length} characters) is too long to be shown here.`);
          expect(named || shownWhole(view, neutralise(text))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says what became of an excerpt that is not there', () => {
    const view = quoteView('show_context', { ids: ['d#p6s2'], at: 0 }, { answer: errorAnswer({ message: 'Gone.' }) });

    expect(view.blocks).toEqual([
      { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Gone.' }] }] },
    ]);
  });
});

/** Whether some run of text elements of one part says just this, bold or not. */
function shownWhole(view: string, text: string): boolean {
  const { blocks } = JSON.parse(view) as { blocks: { type: string; elements: { elements: Part[] }[] }[] };
  const parts = blocks.filter(({ type }) => type === 'rich_text').flatMap(({ elements }) => elements);
  return parts.some(({ elements }) =>
    elements
      .map((part) => part.text ?? '')
      .join('')
      .includes(text),
  );
}

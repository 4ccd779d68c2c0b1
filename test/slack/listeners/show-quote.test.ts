import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseDocument } from '../../../src/corpus/parse-document.js';
import { createEngine, type Engine } from '../../../src/engine.js';
import type { SlackDependencies } from '../../../src/slack/dependencies.js';
import { pickQuote } from '../../../src/slack/listeners/pick-quote.js';
import { showQuote } from '../../../src/slack/listeners/show-quote.js';
import { dependencies, fakeClient, pressed, refusal, type SentModal } from '../../support/slack-fakes.js';

const id = 'pantucci-undated';
const parsed = parseDocument(id, readFileSync(join(import.meta.dirname, `../../../corpus/${id}.md`), 'utf8'));
if (!('document' in parsed)) throw new Error('the corpus cannot be read');
const { document } = parsed;
let shared: SlackDependencies;
let engine: Engine;

beforeAll(async () => {
  engine = await createEngine([document]);
  shared = { ...dependencies(), engine: () => engine };
});

const paragraph = (number: number) => {
  const { start, end } = document.paragraphs[number - 1] ?? { start: 0, end: 0 };
  return document.body.slice(start, end);
};

async function shown(kind: 'show_context' | 'copy_citation', ids: string): Promise<SentModal> {
  const { client, button } = pressed({ action: { value: ids } });
  await showQuote(shared, kind)(button);
  const [opened] = client.opened;
  if (!opened) throw new Error('nothing was opened');
  return opened.view;
}

interface TextPart {
  readonly text?: string;
  readonly style?: { readonly bold?: boolean };
}

/** The text of each rich text block, and what of it is bold. */
function read({ blocks }: SentModal): { text: string; bold: string[] }[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'rich_text') return [];
    const parts = block.elements as readonly { elements: readonly TextPart[] }[];
    const elements = parts.flatMap((part) => part.elements);
    return [
      {
        text: elements.map(({ text = '' }) => text).join(''),
        bold: elements.flatMap(({ text = '', style }) => (style?.bold ? [text] : [])),
      },
    ];
  });
}

describe('Show in context', () => {
  it('opens the paragraph with its neighbours, character by character, the quote in bold', async () => {
    const view = await shown('show_context', `${id}#p6s2`);
    const cited = engine.cite(`${id}#p6s2`);
    if (cited.kind !== 'cite') throw new Error(cited.message);

    const [, quote, before, own, after] = read(view);
    expect(quote?.text).toBe(`“${cited.quote}”`);
    expect(before?.text).toBe(`Paragraph 5\n${paragraph(5)}`);
    expect(own).toEqual({
      text: `Paragraph 6, with the quote in bold type\n${paragraph(6)}`,
      bold: ['Paragraph 6', cited.quote],
    });
    expect(after?.text).toBe(`Paragraph 7\n${paragraph(7)}`);
  });

  it('says where the document begins and ends', async () => {
    const last = document.paragraphs.length;
    expect(JSON.stringify(await shown('show_context', `${id}#p1s1`))).toContain('The document begins here.');
    expect(JSON.stringify(await shown('show_context', `${id}#p${last}s1`))).toContain('The document ends here.');
  });

  it('of several quotes opens the first, with a menu of all of them, and keeps ids alone', async () => {
    const ids = [`${id}#p6s2`, `${id}#p7s1`];
    const view = await shown('show_context', ids.join(' '));

    expect(view.private_metadata).toBe(JSON.stringify({ ids, at: 0 }));
    expect(JSON.stringify(view.blocks[0])).toContain(`2. ${id}#p7s1`);
  });

  it('shows the quote that is picked from the menu', async () => {
    const ids = [`${id}#p6s2`, `${id}#p7s1`];
    const client = fakeClient();
    await pickQuote(shared)({
      ack: async () => {},
      action: { selected_option: { value: '1' } },
      body: {
        view: { id: 'V1', hash: 'h1', callback_id: 'show_context', private_metadata: JSON.stringify({ ids, at: 0 }) },
      },
      client,
    });

    expect(client.updated).toMatchObject([{ view_id: 'V1', hash: 'h1', view: { callback_id: 'show_context' } }]);
    expect(JSON.stringify(client.updated)).toContain(
      '"Paragraph 7","style":{"bold":true}},{"type":"text","text":", with the quote in bold type',
    );
  });

  it.each(['', '{', '{"ids":"x"}', '{"ids":[1]}'])(
    'changes nothing for metadata that is none: %j',
    async (metadata) => {
      const client = fakeClient();
      await pickQuote(shared)({
        ack: async () => {},
        action: { selected_option: { value: '0' } },
        body: { view: { id: 'V1', private_metadata: metadata } },
        client,
      });

      expect(client.updated).toEqual([]);
    },
  );

  it('says that an excerpt is no longer there', async () => {
    const view = await shown('show_context', `${id}#p900s1`);

    expect(read(view)[0]?.text).toContain('has no such place');
  });

  it('says what to type where the window could not be opened in time', async () => {
    const { said, button } = pressed({ action: { value: `${id}#p6s2` } }, [refusal('expired_trigger_id')]);
    await showQuote(shared, 'show_context')(button);

    expect(said.map(({ text }) => text)).toEqual([
      `I could not open the window in time. Press the button again, or type: /afghan-brief cite ${id}#p6s2`,
    ]);
  });
});

describe('Copy citation', () => {
  it('opens the citation in each form, preformatted', async () => {
    const view = await shown('copy_citation', `${id}#p6s2`);
    const cited = engine.cite(`${id}#p6s2`);
    if (cited.kind !== 'cite') throw new Error(cited.message);

    expect(view.blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements.slice(1) : []))).toEqual(
      [cited.forms.plain, cited.forms.markdown, cited.forms.footnote].map((text) => ({
        type: 'rich_text_preformatted',
        elements: [{ type: 'text', text }],
      })),
    );
  });
});

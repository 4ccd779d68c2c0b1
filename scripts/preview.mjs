// Draws what the bot sends to Slack, from the real corpus, on one page: .cache/preview/index.html. Slack itself is not
// asked: the page is drawn by slack-blocks-to-jsx, which comes close. `npm run preview` builds first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement as h } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from 'slack-blocks-to-jsx';
import { createEngine } from '../dist/engine.js';
import { readCorpus } from '../dist/files/read-corpus.js';
import { readSnapshot } from '../dist/files/snapshot.js';
import { citedMessage } from '../dist/render/blocks/cited-message.js';
import { slackMessage } from '../dist/render/blocks/slack-message.js';
import { blocksWeight } from '../dist/render/blocks-weight.js';
import { citeHereView } from '../dist/render/views/cite-here-view.js';
import { homeView } from '../dist/render/views/home-view.js';
import { quoteView } from '../dist/render/views/quote-view.js';
import { answerAsked } from '../dist/slack/answer-asked.js';
import { findQuote } from '../dist/slack/find-quote.js';
import { searchClaim } from '../dist/slack/search-claim.js';

const LOGO =
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" fill="%232c2d30"/></svg>';
const ASKED = [
  'uzbekistan',
  'uzbekistan security',
  'japan',
  'compare uzbekistan, tajikistan',
  'matrix',
  'who sells electricity to Kabul?',
  'how many penguins are there in Nuristan?',
  'cite pantucci-undated#p6s3',
  'uzbekistn',
  'sources',
  'actors',
  'help',
];

const CLAIMS = ['Kazakhstan took the Taliban off its list of terrorists', 'Penguins breed in Nuristan', ''];

const root = path.resolve(import.meta.dirname, '..');
const directory = process.env.CORPUS_DIR ?? path.join(root, 'corpus');
const corpus = await readCorpus(directory);
if ('issues' in corpus) {
  console.error(`The corpus in ${directory} cannot be read; \`node dist/cli.js check\` says why.`);
  process.exit(2);
}
const engine = await createEngine(corpus.documents, {
  actors: corpus.actors,
  snapshot: await readSnapshot(directory),
});

/** The ids of the excerpts that a brief quotes, as its buttons carry them. */
const quoted = engine.brief('uzbekistan').lines.map(({ citation }) => citation.id);
const place = { channel: 'C1', thread: '1.1' };

const parts = [
  h('h2', null, 'A command, answered to its asker alone'),
  ...ASKED.map((text) => drawn(`/afghan-brief ${text}`, messageFor(text, { place: 'command', share: true }))),
  h('h2', null, 'Shared, and in a thread'),
  drawn(
    'uzbekistan, shared',
    messageFor('uzbekistan', {
      place: 'command',
      sharedBy: { name: 'amina', request: 'uzbekistan', userId: 'U1' },
    }),
  ),
  drawn(
    '@brief who sells electricity to Kabul?',
    messageFor('who sells electricity to Kabul?', { place: 'conversation' }),
  ),
  drawn('matrix, where Slack refuses its table', messageFor('matrix', { place: 'command', tables: false })),
  h('h2', null, 'App Home'),
  drawn('the Home tab', homeView({ matrix: engine.matrix(), holdings: engine.sources().sources, changes: [] })),
  h('h2', null, 'Modals'),
  ...['show_context', 'copy_citation'].map((kind) =>
    drawn(`uzbekistan, ${kind}`, quoteView(kind, { ids: quoted, at: 0 }, findQuote(engine, quoted[0]))),
  ),
  ...CLAIMS.map((claim) =>
    drawn(`Cite sources here: ${claim}`, citeHereView({ place, claim, answer: searchClaim(engine, claim) })),
  ),
  h('h2', null, 'What was ticked, in the thread'),
  ...['quote', 'footnote'].map((form) =>
    drawn(
      `as ${form}s`,
      citedMessage(quoted.slice(0, 2).map(engine.cite), { form, by: { name: 'amina', userId: 'U1' } }),
    ),
  ),
];

const file = path.join(root, '.cache/preview/index.html');
const style = readFileSync(path.join(root, 'node_modules/slack-blocks-to-jsx/dist/style.css'), 'utf8');
const page = h(
  'html',
  { lang: 'en' },
  h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('title', null, 'What the bot sends'),
    h('style', rawText(style + ownStyle())),
  ),
  h('body', null, h('h1', null, 'What the bot sends'), ...parts),
);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `<!doctype html>\n${renderToStaticMarkup(page)}\n`);
console.log(pathToFileURL(file).href);

function messageFor(text, options) {
  const { answer, asking } = answerAsked({ engine: () => engine, opinions: { sign: () => 'preview' } }, { text });
  return slackMessage(answer, { ...asking, ...options });
}

/** A message or a modal, with what was asked above it and what a screen reader is told under it. */
function drawn(caption, { blocks, text, title, submit, close }) {
  return h(
    'div',
    { key: caption, className: 'sent' },
    h('p', { className: 'caption' }, caption),
    title && h('p', { className: 'bar' }, title.text),
    h(Message, { blocks, name: 'brief', logo: LOGO, theme: 'light', withoutWrapper: title !== undefined }),
    title && h('p', { className: 'bar' }, [close?.text, submit?.text].filter(Boolean).join(' · ')),
    text && h('p', { className: 'spoken' }, `Read aloud: ${text}`),
    h('p', { className: 'spoken' }, `${blocks.length} blocks, ${blocksWeight(blocks)} characters as Slack counts`),
  );
}

function rawText(text) {
  return { dangerouslySetInnerHTML: { __html: text } };
}

function ownStyle() {
  return `
body { font: 15px/1.46 Lato, Arial, sans-serif; width: 720px; margin: 2em auto; color: #1d1c1d }
.sent { border: 1px solid #ddd; border-radius: 8px; padding: 0 16px 8px; margin: 16px 0 }
.caption { font: 13px monospace; color: #555 }
.bar { font-weight: 900; border-block: 1px solid #ddd; padding: 8px 0 }
.spoken { font-size: 12px; color: #777; border-top: 1px dashed #ddd; padding-top: 6px }
`;
}

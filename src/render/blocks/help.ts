import type { RichTextSection } from '@slack/types';
import type { HelpAnswer } from '../../answers/index.js';
import { clip } from '../clip.js';
import { scope } from '../scope.js';
import { code, context, header, richText, section } from './elements.js';
import type { Frame, SlackMessage } from './message.js';
import { spokenText } from './spoken-text.js';

/** What can be asked, with examples that this corpus can answer. */
export function helpMessage({ corpus, examples }: HelpAnswer, frame: Frame): SlackMessage {
  const actor = clip(examples.actor ?? 'Uzbekistan', 80);
  const other = clip(examples.other ?? 'Tajikistan', 80);
  const id = examples.excerpt === null ? 'the-document#p1s1' : clip(examples.excerpt, 120);
  const entries: readonly (readonly [request: string, what: string])[] = [
    [actor, 'a brief on an actor, topic by topic'],
    [`${actor} security`, 'one topic in full: diplomacy, security, trade or rights'],
    [`compare ${actor}, ${other}`, 'two or three actors side by side'],
    ['matrix', 'every actor by topic'],
    ['who sells electricity to Kabul?', 'what the documents say on a question'],
    [`cite ${id}`, 'an excerpt by its id, its paragraph, a citation to copy'],
    ['sources', 'the documents'],
    ['actors', 'the actors they name'],
  ];
  const elements: RichTextSection[] = entries.map(([request, what]) => section(code(frame.typed(request)), ` ${what}`));
  return {
    text: spokenText(
      'What you can ask',
      entries.map(([request, what]) => `${frame.typed(request)}: ${what}`),
    ),
    blocks: [
      header('What you can ask'),
      richText({ type: 'rich_text_list', style: 'bullet', elements }),
      context(
        `${scope(corpus)} Every quote is word for word and cited; nothing is written by a language model.`,
        'A command answers only you, with a button to share. Mention me in a channel to be answered in a thread, or write to me directly.',
        'In the menu of a message, “Cite sources here” posts quotes into its thread; “Brief me” stands among the shortcuts.',
      ),
      ...frame.closing(),
    ],
  };
}

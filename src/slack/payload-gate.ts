import type { HomeView, ModalView } from '@slack/types';
import type { Logger } from '../logger.js';
import type { SlackMessage } from '../render/blocks/message.js';
import { clip } from '../render/clip.js';
import { MESSAGE_TEXT } from '../render/slack-limits.js';
import { messageErrors, viewErrors } from '../render/validate-blocks.js';
import { noticeView } from '../render/views/notice-view.js';
import { FAILED } from './failure.js';

/** A message as it leaves: with blocks, or as text alone. */
export type Outgoing = SlackMessage | { readonly text: string };

/** Slack's own refusals of a message's form. */
const REFUSED_FORMS = [
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'msg_too_long',
];

/**
 * The last check before a message leaves. What Slack would refuse is logged as a defect, and goes out as its text alone,
 * which carries the answer: nothing is lost in silence.
 */
export function soundMessage(message: Outgoing, logger: Logger): Outgoing {
  const errors = messageErrors(message);
  if (errors.length === 0) return message;
  logger.error({ errors: errors.slice(0, 10) }, 'message not of Slack’s form');
  return plainForm(message);
}

/** The same for a modal: what is not of Slack's form gives way to one that says so. */
export function soundView(view: ModalView, logger: Logger): ModalView {
  const errors = viewErrors(view);
  if (errors.length === 0) return view;
  logger.error({ errors: errors.slice(0, 10) }, 'view not of Slack’s form');
  return noticeView('Not shown', [FAILED]);
}

/** And for a home tab. */
export function soundHome(view: HomeView, logger: Logger): HomeView {
  const errors = viewErrors(view);
  if (errors.length === 0) return view;
  logger.error({ errors: errors.slice(0, 10) }, 'home not of Slack’s form');
  return { type: 'home', blocks: noticeView('', [FAILED]).blocks };
}

/** A message without its layout, for where the layout was refused. */
export function plainForm({ text }: Outgoing): { readonly text: string } {
  const note = 'The layout of this answer could not be shown; this is its text.';
  return { text: text.trim() === '' ? FAILED : `${clipEscaped(text, MESSAGE_TEXT - note.length - 1)}\n${note}` };
}

/**
 * Whether Slack refused a message for its form, so that its plain form is worth a try. Not where it holds a table: that
 * has a form of its own to fall back on.
 */
export function canGoPlain(message: Outgoing, code: string): boolean {
  return 'blocks' in message && !holdsTable(message) && isRefusedForm(code);
}

/** Whether a refusal is about a message's form, by Slack's own codes. */
export function isRefusedForm(code: string): boolean {
  return REFUSED_FORMS.includes(code);
}

export function holdsTable(message: Outgoing): boolean {
  return 'blocks' in message && message.blocks.some(({ type }) => type === 'table');
}

// Never within an escape such as &amp;, which would show as another character.
function clipEscaped(text: string, most: number): string {
  return text.length <= most ? text : clip(text, most).replace(/&[a-z]{0,3}…$/, '…');
}

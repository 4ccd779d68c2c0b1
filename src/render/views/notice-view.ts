import type { ModalView } from '@slack/types';
import { richText, section } from '../blocks/elements.js';
import { clip } from '../clip.js';
import { VIEW_TITLE } from '../slack-limits.js';

/** A modal that says something and asks for nothing: that work goes on, that something failed and what to do. */
export function noticeView(title: string, sentences: readonly string[]): ModalView {
  return {
    type: 'modal',
    ...modalTitle(title),
    blocks: sentences.map((sentence) => richText(section(clip(sentence, 1_000)))),
  };
}

/** The title and the close button that every modal has. */
export function modalTitle(title: string, close = 'Close'): Pick<ModalView, 'title' | 'close'> {
  return {
    title: { type: 'plain_text', text: clip(title, VIEW_TITLE), emoji: false },
    close: { type: 'plain_text', text: close, emoji: false },
  };
}

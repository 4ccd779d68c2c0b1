import { visible } from './terminal/visible.js';

/** A text that Markdown shows as it stands: each character that could mark something up is escaped by a backslash. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>#|~&!^$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

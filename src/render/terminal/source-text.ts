import type { Source } from '../../answers/index.js';
import { sourceLine } from '../wording.js';
import { visible } from './visible.js';

/** A source as one line, with its link where it has one and the document's id. */
export function sourceText(source: Source): string {
  const link = source.url === null ? '' : `, ${source.url}`;
  return visible(`${sourceLine(source)}${link} (${source.document})`);
}

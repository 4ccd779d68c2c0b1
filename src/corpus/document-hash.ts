import { createHash } from 'node:crypto';
import type { Document } from './document.js';

/** A hash of all that a document says: its id, front matter and body. */
export function documentHash({ id, matter, body }: Document): string {
  return createHash('sha256')
    .update(JSON.stringify([id, matter, body]))
    .digest('hex');
}

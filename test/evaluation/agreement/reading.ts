import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Document } from '../../../src/corpus/document.js';
import { Position } from '../gold.js';
import type { Span } from '../place-wording.js';
import { placerFor } from '../read-half.js';

const { actor, document, topic, alsoTopics, stance, target, targets, status, starts, ends } = Position.shape;

/** As much of an annotation file as two readings are compared by; a reader may write more or leave the rest out. */
const Reading = z.object({
  positions: z.array(z.object({ actor, document, topic, alsoTopics, stance, target, targets, status, starts, ends })),
});

/** A position as one person reads it, and where it stands. */
export type ReadPosition = z.infer<typeof Reading>['positions'][number] & { readonly span: Span };

/** What one person reads in the documents: `<id>.json` of a folder for each. Throws as `readHalf` does. */
export function readReading(folder: string, documents: readonly Document[]): ReadPosition[] {
  const place = placerFor(documents);
  return documents.flatMap(({ id }) => {
    const { positions } = Reading.parse(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')));
    return positions.map((position, index) => ({ ...position, span: place(position, `position ${index} of ${id}`) }));
  });
}

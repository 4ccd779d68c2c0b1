/** What Slack seems to count for a container besides its text. */
const CONTAINER = 12;
const COUNTED = new Set(['text', 'alt_text', 'url', 'image_url', 'value', 'fallback', 'format']);

/**
 * An upper estimate, in characters, of what Slack counts against a message's cap: every text, link and value in the
 * blocks, and a little for each object that holds one.
 */
export function blocksWeight(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + blocksWeight(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  let weight = CONTAINER;
  for (const [key, field] of Object.entries(value)) {
    weight += typeof field === 'string' ? (COUNTED.has(key) ? field.length : 0) : blocksWeight(field);
  }
  return weight;
}

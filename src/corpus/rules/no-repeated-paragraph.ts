import { words } from '../../text/words.js';
import type { Breach, CorpusRule } from '../corpus-rule.js';

/** Shorter paragraphs may stand twice by right. */
const FEWEST_WORDS = 12;

export const noRepeatedParagraph: CorpusRule = {
  id: 'no-repeated-paragraph',
  why: 'A paragraph that stands twice, in one document or two, is counted as two sources for what it says.',
  remedy: 'Keep it once; where two documents share it, keep the one that had it first.',
  breaches(documents) {
    const seen = new Map<string, string>();
    const found: Breach[] = [];
    for (const { id, body, paragraphs } of documents) {
      for (const { start, end, number } of paragraphs) {
        const folded = words(body.slice(start, end)).map((word) => word.folded);
        if (folded.length < FEWEST_WORDS) continue;
        const key = folded.join(' ');
        const before = seen.get(key);
        if (before) found.push({ document: id, offset: start, message: `the paragraph stands already as ${before}` });
        else seen.set(key, `${id}#p${number}`);
      }
    }
    return found;
  },
};

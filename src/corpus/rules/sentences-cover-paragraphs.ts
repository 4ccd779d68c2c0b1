import type { Breach, CorpusRule } from '../corpus-rule.js';
import type { Document } from '../document.js';
import { readSentences } from '../reading.js';

export const sentencesCoverParagraphs: CorpusRule = {
  id: 'sentences-cover-paragraphs',
  why: 'What no sentence covers can be neither found nor cited.',
  remedy: 'Look at the characters named; where they are in order, report a defect of the sentence cutter.',
  breaches: (documents) => documents.flatMap(uncovered),
};

function uncovered(document: Document): Breach[] {
  const { id, body, paragraphs } = document;
  const sentences = readSentences(document);
  return paragraphs.flatMap((paragraph) => {
    const found: Breach[] = [];
    let at = paragraph.start;
    const own = sentences.filter((sentence) => sentence.paragraph === paragraph.number);
    for (const { start, end } of [...own, { start: paragraph.end, end: paragraph.end }]) {
      const between = body.slice(at, start).trim();
      if (start < at || between !== '') {
        found.push({ document: id, offset: at, message: `no sentence, or two, cover "${between.slice(0, 40)}"` });
      }
      at = end;
    }
    return found;
  });
}

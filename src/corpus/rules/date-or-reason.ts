import type { CorpusRule } from '../corpus-rule.js';

export const dateOrReason: CorpusRule = {
  id: 'date-or-reason',
  why: 'A position is one of its time; a reader of an undated one must learn what is known of its date.',
  remedy: 'Give `date` as YYYY-MM-DD, or say in `dateNote` what the text lets one infer.',
  breaches: (documents) =>
    documents
      .filter(({ matter }) => matter.date === null && matter.dateNote === null)
      .map(({ id }) => ({ document: id, message: 'neither `date` nor `dateNote` is given' })),
};

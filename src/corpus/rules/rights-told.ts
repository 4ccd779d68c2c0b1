import type { CorpusRule } from '../corpus-rule.js';

export const rightsTold: CorpusRule = {
  id: 'rights-told',
  why: 'Excerpts are posted into a workspace; somebody must have asked whose they are.',
  remedy: 'Say in `rights` whose the text is and by what leave it is here.',
  breaches: (documents) =>
    documents
      .filter(({ matter }) => matter.rights === null)
      .map(({ id }) => ({ document: id, message: '`rights` is not given' })),
};

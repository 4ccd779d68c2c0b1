/**
 * How a word hangs on its head, by Universal Dependencies (version 2); in the order in which the model knows them.
 */
export const LABELS = [
  'root',
  'nsubj',
  'nsubj:pass',
  'csubj',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'nmod:poss',
  'amod',
  'advmod',
  'aux',
  'aux:pass',
  'cop',
  'case',
  'mark',
  'cc',
  'conj',
  'det',
  'nummod',
  'appos',
  'acl',
  'acl:relcl',
  'advcl',
  'ccomp',
  'xcomp',
  'compound',
  'compound:prt',
  'flat',
  'fixed',
  'expl',
  'parataxis',
  'punct',
  'dep',
] as const;

export type Label = (typeof LABELS)[number];

/** Parts of speech, by Universal Dependencies. */
export const TAGS = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'PRON',
  'DET',
  'ADP',
  'NUM',
  'PART',
  'CCONJ',
  'SCONJ',
  'PUNCT',
  'SYM',
  'INTJ',
  'X',
] as const;

export type Tag = (typeof TAGS)[number];

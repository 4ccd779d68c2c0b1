export * from './analyser.js';
export * from './excerpt-search.js';
export * from './passage-index.js';
export { sentenceRoles } from './sentence-roles.js';
export type { IndexedSentence, SentenceTableState } from './sentence-table.js';

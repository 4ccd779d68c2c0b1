export * from './analyser.js';
export * from './excerpt-search.js';
export * from './passage-index.js';
export type { IndexedSentence } from './sentence-table.js';

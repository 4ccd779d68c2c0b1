export { briefParts } from './brief.js';
export { analysing, type DocumentAnalysis } from './document-statements.js';
export type { Statement } from './statement.js';

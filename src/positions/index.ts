export { briefParts } from './brief.js';
export { type AnalysedSentence, analysing, type DocumentAnalysis } from './document-statements.js';
export type { Statement } from './statement.js';

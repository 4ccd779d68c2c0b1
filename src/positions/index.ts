export { briefParts } from './brief.js';
export { type AnalysedSentence, analyseDocument, type DocumentAnalysis } from './document-statements.js';
export type { Statement } from './statement.js';

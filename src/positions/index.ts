export { briefParts } from './brief.js';
export { analyseDocument, type AnalysedSentence, type DocumentAnalysis } from './document-statements.js';
export type { Statement } from './statement.js';

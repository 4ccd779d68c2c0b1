export { briefParts } from './brief.js';
export { analyseDocument, type DocumentAnalysis } from './document-statements.js';

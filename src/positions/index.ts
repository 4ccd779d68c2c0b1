export { briefParts } from './brief.js';
export { comparedTopics } from './comparison.js';
export { analysing, type DocumentAnalysis } from './document-statements.js';
export { matrixRows } from './matrix.js';
export type { Statement } from './statement.js';

export { briefParts } from './brief.js';
export { COMPARED_LINES, comparedTopics } from './comparison.js';
export { analysing, type DocumentAnalysis } from './document-statements.js';
export { matrixRows } from './matrix.js';
export type { Statement } from './statement.js';
export { StatementsByActor } from './statements-by-actor.js';

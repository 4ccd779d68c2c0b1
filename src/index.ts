export * from './answers/index.js';
export type { Defect } from './citing/verbatim-gate.js';
export type { CorpusIssue, Document, Paragraph } from './corpus/document.js';
export { type ParsedDocument, parseDocument } from './corpus/parse-document.js';
export { createEngine, type Engine, type EngineOptions } from './engine.js';
export type { Request } from './request/request.js';

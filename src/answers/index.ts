import { z } from 'zod';
import { Brief } from './brief.js';
import { Comparison } from './comparison.js';
import { ErrorAnswer } from './error.js';
import { Excerpts, Silence } from './excerpts.js';
import { ActorsAnswer, CiteAnswer, HelpAnswer, SourcesAnswer } from './holdings.js';
import { Matrix } from './matrix.js';

export * from './asked.js';
export * from './brief.js';
export * from './citation.js';
export * from './comparison.js';
export * from './cut-sides.js';
export * from './document-change.js';
export * from './error.js';
export * from './excerpts.js';
export * from './holdings.js';
export * from './matrix.js';
export * from './opinion.js';
export * from './source.js';
export * from './vocabulary.js';

/** Anything the engine returns: plain data, the same after a round trip through JSON. */
export const Answer = z.discriminatedUnion('kind', [
  Brief,
  Comparison,
  Matrix,
  Excerpts,
  Silence,
  CiteAnswer,
  SourcesAnswer,
  ActorsAnswer,
  HelpAnswer,
  ErrorAnswer,
]);
export type Answer = z.infer<typeof Answer>;

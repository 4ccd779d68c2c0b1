import { actorTable } from '../../src/actors/actor-table.js';
import { createRegistry, type Registry } from '../../src/actors/registry.js';
import type { Document } from '../../src/corpus/document.js';
import { analysing, type Statement } from '../../src/positions/index.js';
import { documentOf } from './excerpt-search-of.js';

const known = createRegistry(actorTable());

/** A statement with the words that carry it. */
export interface QuotedStatement extends Statement {
  readonly quote: string;
}

/** Every statement of a text, whose paragraphs stand between blank lines. */
export function statementsOf(text: string, registry: Registry = known): QuotedStatement[] {
  const document: Document = documentOf('text', text);
  const reading = analysing(document, registry);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value.statements.map((statement) => ({
    ...statement,
    quote: document.body.slice(statement.start, statement.end),
  }));
}

/** What a text says of one actor, the weightiest first. */
export function saidOf(actor: string, text: string): QuotedStatement[] {
  return statementsOf(text)
    .filter((statement) => statement.actor === actor)
    .sort((a, b) => b.confidence - a.confidence);
}

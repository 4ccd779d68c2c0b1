import type { Quotation } from '../answers/index.js';
import type { Engine } from '../engine.js';
import type { FoundQuote } from '../render/views/quote-view.js';

/** An excerpt with the paragraphs around its own, each through the engine's verbatim gate. */
export function findQuote(engine: Engine, id: string): FoundQuote {
  const answer = engine.cite(id);
  if (answer.kind === 'error') return { answer };
  const { document, paragraph } = answer.citation;
  const paragraphAt = (number: number): Quotation | undefined => {
    const found = number < 1 ? undefined : engine.cite(`${document}#p${number}`);
    return found?.kind === 'cite' ? { quote: found.quote, citation: found.citation } : undefined;
  };
  return { answer, before: paragraphAt(paragraph - 1), after: paragraphAt(paragraph + 1) };
}

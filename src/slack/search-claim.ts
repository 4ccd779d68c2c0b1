import type { ErrorAnswer, Excerpts, Silence } from '../answers/index.js';
import type { Engine } from '../engine.js';

/** How many excerpts are offered for one claim: as many as a modal can show and a person will read. */
const OFFERED = 8;

/** What the documents say to a claim; an error with what to do where there is nothing to search for. */
export function searchClaim(engine: Engine, claim: string): Excerpts | Silence | ErrorAnswer {
  const text = claim.trim();
  if (text !== '') return engine.ask(text, { limit: OFFERED });
  return {
    kind: 'error',
    code: 'empty-question',
    message: 'There is no text to search for. Type the claim or a question above, and press Search.',
  };
}

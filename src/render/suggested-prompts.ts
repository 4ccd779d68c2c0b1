import type { HelpAnswer } from '../answers/index.js';
import { clip } from './clip.js';

/** A request that can be asked with one press: what the button says, and what is sent as if it had been typed. */
export interface SuggestedPrompt {
  readonly title: string;
  readonly message: string;
}

/** Up to four requests that this corpus can answer; Slack shows no more. */
export function suggestedPrompts({ examples: { actor, other } }: HelpAnswer): SuggestedPrompt[] {
  return [
    ...(actor === null ? [] : [{ title: `${clip(actor, 40)}, topic by topic`, message: actor }]),
    ...(actor === null || other === null
      ? []
      : [{ title: `Compare ${clip(actor, 25)} and ${clip(other, 25)}`, message: `compare ${actor}, ${other}` }]),
    ...(actor === null ? [] : [{ title: 'Every actor by topic', message: 'matrix' }]),
    { title: 'The documents', message: 'sources' },
  ];
}

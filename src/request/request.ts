import type { Topic } from '../answers/index.js';

/** What somebody asked for, in Slack or in the terminal. `actor` is the name as it was typed. */
export type Request =
  | { readonly kind: 'brief'; readonly actor: string; readonly topic?: Topic; readonly all?: boolean }
  | { readonly kind: 'ask'; readonly question: string; readonly limit?: number }
  | { readonly kind: 'cite'; readonly id: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'actors' }
  | { readonly kind: 'help' };

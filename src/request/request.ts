import type { Topic } from '../answers/index.js';

/** What somebody asked for, in Slack or in the terminal. Actors stand as their names were typed. */
export type Request =
  | { readonly kind: 'brief'; readonly actor: string; readonly topic?: Topic; readonly all?: boolean }
  | { readonly kind: 'compare'; readonly actors: readonly string[]; readonly topic?: Topic }
  | { readonly kind: 'matrix'; readonly topic?: Topic; readonly from?: number }
  | { readonly kind: 'ask'; readonly question: string; readonly limit?: number }
  | { readonly kind: 'cite'; readonly id: string }
  | { readonly kind: 'sources' }
  | { readonly kind: 'actors' }
  | { readonly kind: 'help' };

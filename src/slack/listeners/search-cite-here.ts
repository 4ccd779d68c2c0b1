import { CLAIM, citeHereView } from '../../render/views/cite-here-view.js';
import { readCitePlace } from '../cite-place.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { type ModalClient, updateModal } from '../modals.js';
import { searchClaim } from '../search-claim.js';
import { type SeenView, seenValue } from '../seen-view.js';

export interface SearchCiteHereArguments {
  readonly ack: () => Promise<void>;
  readonly body: { readonly view?: SeenView | undefined };
  readonly client: ModalClient;
}

/** *Search again*: what the documents say to the claim as it was edited. Boxes that were ticked stay ticked. */
export function searchCiteHere({ engine, logger }: SlackDependencies) {
  return async ({ ack, body: { view }, client }: SearchCiteHereArguments): Promise<void> => {
    await ack();
    const place = readCitePlace(view?.private_metadata);
    if (view === undefined || place === undefined) return;
    const claim = seenValue(view, CLAIM).value ?? '';
    try {
      const answer = searchClaim(engine(), claim);
      await updateModal(client, view, citeHereView({ place, claim, answer }), logger);
    } catch (error) {
      logFailure(logger, 'search claim again', error);
    }
  };
}

import type { PlainTextOption } from '@slack/types';
import { comparedIn } from '../../render/blocks/compare-select.js';
import { actorChoices } from '../actor-choices.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';

export interface OfferActorsArguments {
  readonly ack: (found: { options: PlainTextOption[] }) => Promise<void>;
  readonly payload: { readonly value: string; readonly block_id: string };
}

/** Type-ahead over actors, by any of their names. In a select that compares, the actor that it is about is left out. */
export function offerActors({ engine, logger }: SlackDependencies) {
  return async ({ ack, payload }: OfferActorsArguments): Promise<void> => {
    try {
      await ack({ options: actorChoices(engine(), payload.value, comparedIn(payload.block_id)?.actor) });
    } catch (error) {
      logFailure(logger, 'offer actors', error);
      await ack({ options: [] });
    }
  };
}

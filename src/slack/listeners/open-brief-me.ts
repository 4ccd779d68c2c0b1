import { briefMeView } from '../../render/views/brief-me-view.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { type ModalClient, openModal } from '../modals.js';

export interface OpenBriefMeArguments {
  readonly ack: () => Promise<void>;
  readonly shortcut: { readonly trigger_id: string };
  readonly client: ModalClient;
}

/** *Brief me*, from anywhere: a modal that asks for an actor, a topic and a place. */
export function openBriefMe({ logger }: SlackDependencies) {
  return async ({ ack, shortcut, client }: OpenBriefMeArguments): Promise<void> => {
    await ack();
    await openModal(client, shortcut.trigger_id, briefMeView(), logger).catch((error: unknown) =>
      logFailure(logger, 'open brief me', error),
    );
  };
}

import type { webApi } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Logger } from '../logger.js';
import { soundView } from './payload-gate.js';

/** The methods of Slack's web client that show modals, so that a test can stand in for them. */
export interface ModalClient {
  readonly views: {
    open(view: webApi.ViewsOpenArguments): Promise<{ view?: { id?: string; hash?: string } }>;
    update(view: webApi.ViewsUpdateArguments): Promise<unknown>;
  };
}

/** A modal that is open, at the state in which it was last seen. */
export interface OpenModal {
  readonly id: string;
  /** Slack refuses an update from an older state where it is given. */
  readonly hash?: string | undefined;
}

/** Opens a modal. A trigger serves for three seconds after what was pressed, and once. */
export async function openModal(
  client: ModalClient,
  trigger: string,
  view: ModalView,
  logger: Logger,
): Promise<OpenModal | undefined> {
  const { view: opened } = await client.views.open({ trigger_id: trigger, view: soundView(view, logger) });
  return opened?.id === undefined ? undefined : { id: opened.id, hash: opened.hash };
}

export async function updateModal(
  client: ModalClient,
  modal: OpenModal,
  view: ModalView,
  logger: Logger,
): Promise<void> {
  await client.views.update({
    view_id: modal.id,
    ...(modal.hash === undefined ? {} : { hash: modal.hash }),
    view: soundView(view, logger),
  });
}

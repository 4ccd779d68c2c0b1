import { COPY_CITATION, SHOW_CONTEXT } from '../../render/blocks/answer-buttons.js';
import { quoteView } from '../../render/views/quote-view.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { findQuote } from '../find-quote.js';
import { type ModalClient, updateModal } from '../modals.js';

export interface PickQuoteArguments {
  readonly ack: () => Promise<void>;
  readonly action: { readonly selected_option?: { readonly value: string } | null };
  readonly body: {
    readonly view?:
      | {
          readonly id: string;
          readonly hash?: string;
          readonly callback_id?: string;
          readonly private_metadata?: string;
        }
      | undefined;
  };
  readonly client: ModalClient;
}

/** The menu of a modal about quotes: shows another one of them. */
export function pickQuote({ engine, logger }: SlackDependencies) {
  return async ({ ack, action, body: { view }, client }: PickQuoteArguments): Promise<void> => {
    await ack();
    if (view === undefined) return;
    const ids = readIds(view.private_metadata);
    const at = Number(action.selected_option?.value);
    const id = ids[at];
    if (id === undefined) return;
    const kind = view.callback_id === COPY_CITATION ? COPY_CITATION : SHOW_CONTEXT;
    try {
      await updateModal(client, view, quoteView(kind, { ids, at }, findQuote(engine(), id)), logger);
    } catch (error) {
      logFailure(logger, 'show another quote', error);
    }
  };
}

function readIds(metadata: string | undefined): readonly string[] {
  try {
    const { ids } = JSON.parse(metadata ?? '') as { ids?: unknown };
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

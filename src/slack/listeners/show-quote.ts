import { COMMAND } from '../../render/blocks/slack-message.js';
import { type QuoteViewKind, quoteView } from '../../render/views/quote-view.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { findQuote } from '../find-quote.js';
import { openModal } from '../modals.js';
import { messagePlace, type PressedButton } from '../pressed-button.js';
import { createResponder } from '../responding.js';

/** *Show in context* and *Copy citation*: a modal about the quotes of a message, which the button names by their ids. */
export function showQuote({ engine, logger }: SlackDependencies, kind: QuoteViewKind) {
  return async ({ ack, action, body, respond, client }: PressedButton): Promise<void> => {
    await ack();
    const ids = (action.value ?? '').split(' ').filter((id) => id !== '');
    const [first] = ids;
    if (first === undefined) return;
    try {
      const view = quoteView(kind, { ids, at: 0 }, findQuote(engine(), first));
      await openModal(client, body.trigger_id, view, logger);
    } catch (error) {
      logFailure(logger, 'show quote', error);
      const text = `I could not open the window in time. Press the button again, or type: ${COMMAND} cite ${first}`;
      await createResponder(respond, logger)
        .say({ text }, { thread: messagePlace(body).thread })
        .catch((second: unknown) => logFailure(logger, 'say why not shown', second));
    }
  };
}

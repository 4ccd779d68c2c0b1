import type { ViewResponseAction } from '@slack/bolt';
import { citedMessage } from '../../render/blocks/cited-message.js';
import { messageErrors } from '../../render/validate-blocks.js';
import { type CitationForm, CLAIM, citeHereView, FORM, TICK } from '../../render/views/cite-here-view.js';
import { readCitePlace } from '../cite-place.js';
import type { SlackDependencies } from '../dependencies.js';
import { FAILED, logFailure } from '../failure.js';
import type { ModalClient } from '../modals.js';
import { soundView } from '../payload-gate.js';
import { type ModalPosting, postFromModal } from '../post-from-modal.js';
import { type PostingClient, postMessage } from '../posting.js';
import { type PressedButton, personName } from '../pressed-button.js';
import { searchClaim } from '../search-claim.js';
import { type SeenView, seenValue } from '../seen-view.js';

export interface SubmitCiteHereArguments {
  readonly ack: (response?: ViewResponseAction) => Promise<void>;
  readonly body: { readonly user: PressedButton['body']['user'] };
  readonly view: SeenView;
  readonly client: PostingClient & ModalClient;
}

/**
 * *Post in the thread*: the ticked excerpts, looked up anew, as one message of the bot in the thread where the shortcut
 * was chosen. What is wrong is said in the modal, with the ticks left as they are.
 */
export function submitCiteHere({ engine, claims, logger }: SlackDependencies, patience?: number) {
  return async ({ ack, body: { user }, view, client }: SubmitCiteHereArguments): Promise<void> => {
    const place = readCitePlace(view.private_metadata);
    if (place === undefined) return ack();
    const refuse = (block: string, sentence: string) =>
      ack({ response_action: 'errors', errors: { [block]: sentence } });
    const boxes = (view.blocks ?? []).flatMap(({ block_id: id = '' }) => (id.startsWith(TICK) ? [id] : []));
    const [first] = boxes;
    try {
      if (first === undefined) {
        const claim = seenValue(view, CLAIM).value ?? '';
        const found = citeHereView({ place, claim, answer: searchClaim(engine(), claim) });
        return await ack({ response_action: 'update', view: soundView(found, logger) });
      }
      const ticked = boxes.filter((box) => (seenValue(view, box).selected_options ?? []).length > 0);
      const last = ticked.at(-1);
      if (last === undefined) return await refuse(first, 'Tick at least one excerpt to cite.');
      const cited = ticked.map((box) => ({ box, answer: engine().cite(box.slice(TICK.length)) }));
      const gone = cited.find(({ answer }) => answer.kind === 'error');
      if (gone?.answer.kind === 'error') return await refuse(gone.box, `${gone.answer.message} Untick it.`);
      const form: CitationForm = seenValue(view, FORM).selected_option?.value === 'footnote' ? 'footnote' : 'quote';
      const message = citedMessage(
        cited.flatMap(({ answer }) => (answer.kind === 'cite' ? [answer] : [])),
        { form, by: { name: personName(user), userId: user.id } },
      );
      if (messageErrors(message).length > 0)
        return await refuse(last, 'These excerpts are too long for one message together. Untick one of them.');
      const posting: ModalPosting = {
        modal: { id: view.id, title: 'Cite sources here', block: FORM },
        channel: place.channel,
        async post() {
          await postMessage(client, place, message, logger);
          logger.info({ excerpts: cited.length }, 'excerpts cited');
        },
        posted: 'Posted in the thread.',
        submit: 'Post in the thread',
      };
      await postFromModal(posting, { ack, client }, { claims, logger }, patience);
    } catch (error) {
      logFailure(logger, 'cite here', error);
      await refuse(first ?? CLAIM, FAILED);
    }
  };
}

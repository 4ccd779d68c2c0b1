import { readOpinion } from '../../answers/index.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { messagePlace, type PressedButton } from '../pressed-button.js';
import { createResponder } from '../responding.js';

/** *Useful* and *Not useful*: keeps the opinion without any text, and tells whoever pressed, alone, that it was kept. */
export function rateAnswer({ opinions, logger }: SlackDependencies) {
  return async ({ ack, action, body, respond }: Omit<PressedButton, 'client'>): Promise<void> => {
    await ack();
    const opinion = readOpinion(action.value);
    if (opinion === undefined) return;
    const responder = createResponder(respond, logger);
    const say = (text: string) =>
      responder
        .say({ text }, { thread: messagePlace(body).thread })
        .catch((error: unknown) => logFailure(logger, 'say that it was kept', error));
    try {
      await opinions.keep(opinion, `${body.team?.id ?? ''}:${body.user.id}`);
      logger.info({ useful: opinion.useful, kind: opinion.kind }, 'answer rated');
      await say(`Noted as ${opinion.useful ? 'useful' : 'not useful'}, without your name and without your question.`);
    } catch (error) {
      logFailure(logger, 'keep opinion', error);
      await say('I could not keep that. Please press again in a minute.');
    }
  };
}

import { readAsked } from '../../answers/index.js';
import { answerPressed } from '../answer-pressed.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { messagePlace, type PressedButton } from '../pressed-button.js';
import { createResponder } from '../responding.js';

/** A button that asks: the next page of an answer, or a request that was meant. */
export function askAgain(dependencies: SlackDependencies) {
  const { logger } = dependencies;
  return async (pressed: PressedButton): Promise<void> => {
    await pressed.ack();
    const asked = readAsked(pressed.action.value);
    if (asked) return answerPressed(dependencies, pressed, asked);
    await createResponder(pressed.respond, logger)
      .say({ text: OUTDATED }, { thread: messagePlace(pressed.body).thread })
      .catch((error: unknown) => logFailure(logger, 'say outdated', error));
  };
}

const OUTDATED = 'This button is from an earlier version of me and no longer serves. Please ask again.';

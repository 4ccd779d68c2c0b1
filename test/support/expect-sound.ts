import { messageErrors, viewErrors } from '../../src/render/validate-blocks.js';

/** Throws where Slack would refuse a message that a test sends; one that only deletes has no form. */
export function expectSoundMessage(message: object): void {
  const { text, blocks, delete_original } = message as {
    text?: string;
    blocks?: readonly unknown[];
    delete_original?: boolean;
  };
  if (delete_original === true) return;
  refuse('message', messageErrors({ text: text ?? '', ...(blocks === undefined ? {} : { blocks }) }));
}

/** Throws where Slack would refuse a modal or a home tab that a test sends. */
export function expectSoundView(view: unknown): void {
  refuse('view', viewErrors(view));
}

function refuse(what: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Slack would refuse this ${what}: ${errors.join('; ')}`);
}

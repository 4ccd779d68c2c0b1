import type { KnownBlock } from '@slack/types';
import { WebSocket } from 'ws';
import { expectSoundView } from './expect-sound.js';
import { waitFor } from './wait-for.js';

export interface LocalModal {
  readonly callback_id?: string;
  readonly title: { readonly text: string };
  readonly blocks: readonly KnownBlock[];
}

/** What the emulator's page knows and can do that its control port cannot: the modals that are open. */
export interface LocalPage {
  /** The modal on top, once it is one that was asked for. Throws where Slack would refuse it for its form. */
  modal(is: (modal: LocalModal) => boolean): Promise<LocalModal>;
  /** Resolves when no modal is open. */
  closed(): Promise<true>;
  submit(user: string, values: object): void;
  close(): void;
}

/** Connects as the page does. */
export async function openLocalPage(pageUrl: string): Promise<LocalPage> {
  const socket = new WebSocket(`${pageUrl.replace('http', 'ws')}/ui`);
  let stack: readonly LocalModal[] = [];
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as { t: string; stack?: LocalModal[] };
    if (message.t === 'view') stack = message.stack ?? [];
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    modal: (is) =>
      waitFor('a modal', () => {
        const top = stack.at(-1);
        if (top === undefined || !is(top)) return undefined;
        expectSoundView({ ...top, type: 'modal' });
        return top;
      }),
    closed: () => waitFor('the modal to close', () => (stack.length === 0 ? true : undefined)),
    submit: (user, values) => socket.send(JSON.stringify({ t: 'view_submit', user, values })),
    close: () => socket.close(),
  };
}

import { App, type AppOptions, type ReceiverEvent } from '@slack/bolt';
import type { InFlight } from './in-flight.js';
import type { Turns } from './turns.js';

/**
 * Bolt's app, in which nothing is done for a request before those that arrived with it are acknowledged: what follows
 * `ack()` waits its turn, in every listener and for events, which Bolt acknowledges itself. All of it counts as in
 * flight.
 */
export class PatientApp extends App {
  readonly #inFlight: InFlight;
  readonly #turns: Turns;

  constructor(options: AppOptions, { inFlight, turns }: { readonly inFlight: InFlight; readonly turns: Turns }) {
    super(options);
    this.#inFlight = inFlight;
    this.#turns = turns;
  }

  override async processEvent(event: ReceiverEvent): Promise<void> {
    const ack: ReceiverEvent['ack'] = async (response) => {
      await event.ack(response);
      await this.#turns.next();
    };
    await this.#inFlight.track(() => super.processEvent({ ...event, ack }));
  }
}

import { describe, expect, it } from '@jest/globals';
import type { Receiver } from '@slack/bolt';
import { boltLogger } from '../../src/slack/bolt-logger.js';
import { InFlight } from '../../src/slack/in-flight.js';
import { PatientApp } from '../../src/slack/patient-app.js';
import { Turns } from '../../src/slack/turns.js';
import { loggerInMemory } from '../support/slack-fakes.js';

const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

function patientApp(inFlight = new InFlight()): PatientApp {
  return new PatientApp(
    {
      receiver,
      authorize: async () => ({ botToken: 'xoxb-1', botId: 'BBOT', botUserId: 'UBOT' }),
      logger: boltLogger(loggerInMemory().logger),
    },
    { inFlight, turns: new Turns() },
  );
}

const command = { command: '/afghan-brief', text: 'x', team_id: 'T1', user_id: 'U1', channel_id: 'C1' };
const mention = {
  type: 'event_callback',
  team_id: 'T1',
  event: { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.1', text: 'x' },
};

describe('an app that is asked many things at once', () => {
  it.each([
    ['commands, which their listener acknowledges', command],
    ['events, which Bolt acknowledges', mention],
  ])(
    'acknowledges all of them, the one that comes a moment later too, before it does anything for one: %s',
    async (_, body) => {
      const app = patientApp();
      const done: string[] = [];
      app.command('/afghan-brief', async ({ ack }) => {
        await ack();
        done.push('worked');
      });
      app.event('app_mention', async () => {
        done.push('worked');
      });
      const ack = async () => {
        done.push('acknowledged');
      };
      const later = new Promise<void>((resolve) => {
        setImmediate(() => app.processEvent({ body, ack }).then(resolve));
      });
      await Promise.all([app.processEvent({ body, ack }), app.processEvent({ body, ack }), later]);

      expect(done).toEqual([...Array(3).fill('acknowledged'), ...Array(3).fill('worked')]);
    },
  );

  it('passes on what a listener acknowledges with', async () => {
    const app = patientApp();
    const acknowledged: unknown[] = [];
    app.command('/afghan-brief', async ({ ack }) => ack('Looking …'));
    await app.processEvent({
      body: command,
      ack: async (response) => {
        acknowledged.push(response);
      },
    });

    expect(acknowledged).toEqual(['Looking …']);
  });

  it('counts what waits its turn as in flight', async () => {
    const inFlight = new InFlight();
    const app = patientApp(inFlight);
    app.event('app_mention', async () => {});
    const events = [1, 2].map(() => app.processEvent({ body: mention, ack: async () => {} }));

    expect(inFlight.count).toBe(2);
    await Promise.all(events);
    expect(inFlight.count).toBe(0);
  });
});

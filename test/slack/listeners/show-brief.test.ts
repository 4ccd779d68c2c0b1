import { describe, expect, it } from '@jest/globals';
import type { ModalView } from '@slack/types';
import { type PickedActor, showBrief } from '../../../src/slack/listeners/show-brief.js';
import { brief, errorAnswer } from '../../support/answers.js';
import { dependencies, fakeEngine, loggerInMemory, refusal } from '../../support/slack-fakes.js';

/** What opens where an actor is picked, by the menu or by a button. */
async function picked(action: PickedActor['action'], failure?: Error) {
  const opened: ModalView[] = [];
  const { logger, lines } = loggerInMemory();
  const asked: string[] = [];
  const engine = Object.assign(fakeEngine(), {
    brief(name: string) {
      asked.push(name);
      return name === 'nobody' ? errorAnswer() : brief();
    },
  });
  let acknowledged = false;
  await showBrief(dependencies(engine, logger))({
    ack: async () => {
      acknowledged = true;
    },
    action,
    body: { trigger_id: 'T1' },
    client: {
      views: {
        async open({ view }) {
          if (failure) throw failure;
          opened.push(view as ModalView);
          return {};
        },
        update: async () => ({}),
      },
    },
  });
  return { opened, asked, acknowledged, lines };
}

describe('an actor picked in App Home', () => {
  it.each([
    ['from the menu', { selected_option: { value: 'uzbekistan' } }],
    ['by a button', { value: 'uzbekistan' }],
  ])('%s opens the brief in a modal, with what to type to share it', async (_, action) => {
    const { opened, asked, acknowledged } = await picked(action);

    expect([asked, acknowledged]).toEqual([['uzbekistan'], true]);
    expect(opened[0]).toMatchObject({ type: 'modal', title: { text: 'Uzbekistan' } });
    expect(JSON.stringify(opened[0])).toContain('Tashkent sells electricity to Kabul.');
    expect(JSON.stringify(opened[0]?.blocks.at(-1))).toContain('/afghan-brief Uzbekistan');
  });

  it('that is no longer known opens as the sentence that says so', async () => {
    const { opened } = await picked({ value: 'nobody' });

    expect(opened[0]).toMatchObject({ title: { text: 'No brief' } });
    expect(JSON.stringify(opened[0])).toContain('No actor is called “Uzbekstan”.');
  });

  it('does nothing where nothing was picked, and logs a refusal by its code', async () => {
    expect((await picked({})).opened).toEqual([]);
    expect((await picked({ value: 'uzbekistan' }, refusal('expired_trigger_id'))).lines.join()).toContain(
      '"code":"expired_trigger_id"',
    );
  });
});

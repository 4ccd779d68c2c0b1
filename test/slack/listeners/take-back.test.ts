import { describe, expect, it } from '@jest/globals';
import { takeBack } from '../../../src/slack/listeners/take-back.js';
import { dependencies, pressed, refusal } from '../../support/slack-fakes.js';

describe('Take back', () => {
  it('deletes the message for the person who had it posted', async () => {
    const { client, said, button } = pressed({ action: { value: 'U1' } });
    await takeBack(dependencies())({ ...button, client });

    expect(client.deleted).toEqual([{ channel: 'C1', ts: '100.1' }]);
    expect(said).toEqual([]);
  });

  it('deletes nothing for anybody else, and tells them alone why', async () => {
    const { client, said, button } = pressed({ action: { value: 'U2' } });
    await takeBack(dependencies())({ ...button, client });

    expect(client.deleted).toEqual([]);
    expect(said).toEqual([
      {
        response_type: 'ephemeral',
        replace_original: false,
        text: 'Only the person who had this posted can take it back.',
      },
    ]);
  });

  it('is content where the message is gone already', async () => {
    const { client, said, button } = pressed({ action: { value: 'U1' } }, [refusal('message_not_found')]);
    await takeBack(dependencies())({ ...button, client });

    expect(said).toEqual([]);
  });

  it('says what to do where Slack does not let it', async () => {
    const { client, said, button } = pressed({ action: { value: 'U1' } }, [refusal('cant_delete_message')]);
    await takeBack(dependencies())({ ...button, client });

    expect(said.map(({ text }) => text).join()).toContain('I could not take this back.');
  });
});

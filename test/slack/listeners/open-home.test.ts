import { describe, expect, it } from '@jest/globals';
import type { webApi } from '@slack/bolt';
import { homeView } from '../../../src/render/views/home-view.js';
import { openHome } from '../../../src/slack/listeners/open-home.js';
import { matrix, sources } from '../../support/answers.js';
import { dependencies, fakeEngine, loggerInMemory, refusal } from '../../support/slack-fakes.js';

const changes = [{ document: 'rivers-undated', what: 'added' as const, at: 1_700_000_000_000 }];

function opened(tab: string, failure?: Error) {
  const published: webApi.ViewsPublishArguments[] = [];
  const { logger, lines } = loggerInMemory();
  const engine = Object.assign(fakeEngine(), { matrix: () => matrix(), sources: () => sources() });
  const open = openHome({ ...dependencies(engine, logger), changes: () => changes });
  const client = {
    views: {
      async publish(view: webApi.ViewsPublishArguments) {
        if (failure) throw failure;
        published.push(view);
      },
    },
  };
  return { published, lines, done: open({ event: { tab, user: 'U1' }, client }) };
}

describe('app_home_opened', () => {
  it('publishes the tab for whoever opened it', async () => {
    const { published, done } = opened('home');
    await done;

    expect(published).toEqual([
      { user_id: 'U1', view: homeView({ matrix: matrix(), holdings: sources().sources, changes }) },
    ]);
  });

  it('leaves the messages tab alone', async () => {
    const { published, done } = opened('messages');
    await done;

    expect(published).toEqual([]);
  });

  it('is logged by its code where Slack refuses it', async () => {
    const { lines, done } = opened('home', refusal('not_enabled'));
    await done;

    expect(lines.join()).toContain('"code":"not_enabled"');
  });
});

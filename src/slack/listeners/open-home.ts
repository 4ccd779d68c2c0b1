import type { webApi } from '@slack/bolt';
import { homeView } from '../../render/views/home-view.js';
import type { SlackDependencies } from '../dependencies.js';
import { logFailure } from '../failure.js';
import { soundHome } from '../payload-gate.js';

export interface HomeOpened {
  readonly event: { readonly tab?: string; readonly user: string };
  readonly client: { readonly views: { publish(view: webApi.ViewsPublishArguments): Promise<unknown> } };
}

/** App Home, drawn anew each time that somebody opens it, so that it is never older than the corpus. */
export function openHome({ engine, changes, logger }: SlackDependencies) {
  return async ({ event, client }: HomeOpened): Promise<void> => {
    if (event.tab !== 'home') return;
    try {
      const current = engine();
      const view = homeView({
        matrix: current.matrix(),
        holdings: current.sources().sources,
        changes: changes(),
      });
      await client.views.publish({ user_id: event.user, view: soundHome(view, logger) });
      logger.info('home published');
    } catch (error) {
      logFailure(logger, 'publish home', error);
    }
  };
}

import type { PlainTextOption } from '@slack/types';
import type { Engine } from '../engine.js';
import { clip } from '../render/clip.js';
import { OPTION_TEXT, OPTION_VALUE, SELECT_OPTIONS } from '../render/slack-limits.js';
import { count } from '../render/wording.js';

/**
 * The actors to choose from for what was typed so far, by any of their names: those of whom the corpus states most
 * first, and of each how much that is. With nothing typed, those of whom it states anything; where no name begins so,
 * the nearest.
 */
export function actorChoices(engine: Engine, typed: string, without?: string): PlainTextOption[] {
  const lines = new Map(engine.actors().actors.map(({ id, lines: stated }) => [id, stated]));
  const stated = (id: string) => lines.get(id) ?? 0;
  const { registry } = engine;
  const begun = registry.completing(typed);
  const all = registry.actors.filter(({ id }) => stated(id) > 0);
  const found = typed.trim() === '' ? all : begun.length > 0 ? begun : registry.nearest(typed, 10);
  return [...found]
    .filter(({ id }) => id !== without && id.length <= OPTION_VALUE)
    .sort((one, other) => stated(other.id) - stated(one.id))
    .slice(0, SELECT_OPTIONS)
    .map(({ id, name }) => {
      const much = stated(id) === 0 ? 'no statement' : count(stated(id), 'statement');
      return {
        text: {
          type: 'plain_text',
          text: `${clip(name, OPTION_TEXT - much.length - 3)} (${much})`,
          emoji: false,
        },
        value: id,
      };
    });
}

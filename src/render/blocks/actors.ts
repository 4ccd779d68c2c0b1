import type { KnownBlock, RichTextSection } from '@slack/types';
import type { ActorsAnswer } from '../../answers/index.js';
import { clip } from '../clip.js';
import { scope } from '../scope.js';
import { count, listed } from '../wording.js';
import { bold, context, header, section } from './elements.js';
import { holdingsList } from './holdings-list.js';
import { continued, type Frame, fitMessage, type SlackMessage } from './message.js';
import { spokenText } from './spoken-text.js';

type ActorEntry = ActorsAnswer['actors'][number];

/** Every actor that the corpus names, as many as one message takes. */
export function actorsMessage(answer: ActorsAnswer, frame: Frame): SlackMessage {
  const unread = answer.actors.slice(frame.skip);
  return fitMessage(unread, unread, (shown) => draw(answer, shown, frame), 0);
}

function draw(answer: ActorsAnswer, shown: readonly ActorEntry[], frame: Frame): SlackMessage {
  const left = answer.actors.length - frame.skip - shown.length;
  const blocks: KnownBlock[] = [
    header(`Actors${continued(frame)}`),
    context(scope(answer.corpus), `For a brief: ${frame.typed(clip(answer.actors[0]?.name ?? 'an actor’s name', 80))}`),
    ...holdingsList('bullet', shown.map(entry), { number: left, noun: 'actor', command: 'actors' }),
    ...frame.closing({
      more: left <= 0 || shown.length === 0 ? [] : [{ label: `${left} more`, skip: frame.skip + shown.length }],
    }),
  ];
  const spoken = shown.map(({ name, lines }) => `${clip(name, 80)}, ${count(lines, 'statement')}`);
  return {
    text: spokenText(count(answer.actors.length, 'actor'), spoken, left === 0 ? '' : `${left} more not shown`),
    blocks,
  };
}

function entry({ name, aliases, lines, sentences }: ActorEntry): RichTextSection {
  const also = aliases.length === 0 ? '' : `; also ${listed(aliases, 3, 40)}`;
  return section(bold(clip(name, 80)), ` ${count(lines, 'statement')}, ${count(sentences, 'sentence')}${also}`);
}

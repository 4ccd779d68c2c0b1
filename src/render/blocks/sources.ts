import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Holding, SourcesAnswer } from '../../answers/index.js';
import { clip } from '../clip.js';
import { scope } from '../scope.js';
import { count, sourceLine } from '../wording.js';
import { context, header, section } from './elements.js';
import { holdingsList } from './holdings-list.js';
import { continued, type Frame, fitMessage, type SlackMessage } from './message.js';
import { sourceParts } from './source-list.js';
import { spokenText } from './spoken-text.js';

/** Every document that the corpus holds, as many as one message takes. */
export function sourcesMessage(answer: SourcesAnswer, frame: Frame): SlackMessage {
  const unread = answer.sources.slice(frame.skip);
  return fitMessage(unread, unread, (shown) => draw(answer, shown, frame), 0);
}

function draw(answer: SourcesAnswer, shown: readonly Holding[], frame: Frame): SlackMessage {
  const left = answer.sources.length - frame.skip - shown.length;
  const blocks: KnownBlock[] = [
    header(`Documents${continued(frame)}`),
    context(scope(answer.corpus)),
    ...holdingsList(frame.skip === 0 ? 'ordered' : 'bullet', shown.map(entry), {
      number: left,
      noun: 'document',
      command: 'sources',
    }),
    ...frame.closing({
      more: left <= 0 || shown.length === 0 ? [] : [{ label: `${left} more`, skip: frame.skip + shown.length }],
    }),
  ];
  return {
    text: spokenText(scope(answer.corpus), shown.map(sourceLine), left === 0 ? '' : `${left} more not shown`),
    blocks,
  };
}

function entry(holding: Holding): RichTextSection {
  const notes = holding.notes.slice(0, 3).map((note) => clip(note, 200));
  const unseen = holding.notes.length - notes.length;
  const details = [
    `${count(holding.paragraphs, 'paragraph')}, ${count(holding.words, 'word')}`,
    ...(holding.dateNote === null ? [] : [clip(holding.dateNote, 300)]),
    ...(holding.about === null ? [] : [clip(holding.about, 300)]),
    ...(holding.rights === null ? [] : [clip(holding.rights, 200)]),
    ...notes,
    ...(unseen > 0 ? [count(unseen, 'further note')] : []),
  ];
  return section(...sourceParts(holding), `; ${details.join('; ')}`);
}

import type { Excerpts, Silence } from '../answers/index.js';
import { clip } from './clip.js';
import { count, day, listed } from './wording.js';

/** Why the corpus does not answer. `help` is what to type to see what can be asked. */
export function silenceReason({ reason, absent, searched: { documents } }: Silence, help: string): string {
  const held = count(documents, 'document');
  const names = absent.map(({ name }) => name);
  switch (reason) {
    case 'nothing-asked':
      return `I could not find a question in that. To see what can be asked: ${help}`;
    case 'actor-absent':
      return `No statement by ${listed(names, 3) || 'that actor'} in ${held}.`;
    case 'words-absent':
      return `The words of this question do not occur in ${held}.`;
    case 'too-little-covered':
      return `No passage in ${held} covers enough of this question to count as an answer.`;
  }
}

/** How many documents were searched, and how new they are. */
export function searched({ searched: { documents, newest }, corpus }: Silence): string {
  const dated = newest === null ? 'none of them dated' : `the newest dated ${day(newest)}`;
  const undated = corpus.undated.length === 0 || newest === null ? '' : `; undated: ${listed(corpus.undated, 5)}`;
  return `Searched ${count(documents, 'document')}, ${dated}${undated}.`;
}

/** About whom nothing was found, where several were to be compared. */
export function silentSides({ silentOn = [], corpus }: Excerpts): string[] {
  if (silentOn.length === 0) return [];
  const names = listed(
    silentOn.map(({ name }) => name),
    3,
  );
  return [`Nothing on this was found about ${names} in ${count(corpus.documents, 'document')}.`];
}

/** What a misspelt name was taken for; nothing where none was. */
export function correctionLines({ corrections }: Excerpts | Silence): string[] {
  if (corrections.length === 0) return [];
  const read = corrections.slice(0, 3).map(({ typed, taken }) => `“${clip(typed, 60)}” as ${clip(taken, 60)}`);
  const rest = corrections.length - read.length;
  return [`Read ${read.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`];
}

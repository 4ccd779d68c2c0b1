import type { Line, LineFlag, Stance, Status, Topic } from '../../answers/index.js';
import { clip } from './clip.js';

/** The words that a reader sees for what the contract names in one word. No colour or emoji carries meaning. */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  diplomacy: 'Diplomacy and recognition',
  security: 'Security and terrorism',
  trade: 'Trade and infrastructure',
  rights: 'Rights and society',
};

const STANCES: Readonly<Record<Stance, string>> = {
  cooperative: 'cooperative',
  conflictual: 'conflictual',
  concerned: 'concerned',
  neutral: 'neutral',
  mixed: 'mixed',
};

const FLAGS: Readonly<Record<LineFlag, string>> = {
  'single-source': 'single source',
  'sources-differ': 'sources differ',
  'source-looks-mistaken': 'the source looks mistaken',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "cooperative toward Afghanistan", "neutral toward Iran and 2 more", "concerned, toward nobody named". */
export function stanceToward(stance: Stance, targets: readonly string[]): string {
  const [first, second, ...rest] = targets;
  if (first === undefined) return `${STANCES[stance]}, toward nobody named`;
  const named = [first, ...(second === undefined ? [] : [second])].map((target) => clip(target, 60)).join(', ');
  return `${STANCES[stance]} toward ${named}${rest.length > 0 ? ` and ${rest.length} more` : ''}`;
}

/** Whose word a line is, in plain words: the author's view must never read as the actor's. */
export function statusWords(status: Status, actor: string, speaker?: string): string {
  const by = speaker === undefined ? '' : `, by ${clip(speaker, 80)}`;
  switch (status) {
    case 'act':
      return `reported act${by}`;
    case 'statement':
      return `own statement${by}`;
    case 'judgement':
      return `author’s judgement${by}`;
    case 'criticism':
      return `criticism of ${clip(actor, 80)}${by}`;
    case 'rumour':
      return `rumour${by}`;
    case 'forecast':
      return `forecast${by}`;
  }
}

/** What else a reader should know of a line: inferred subject, group, flags. */
export function cautions(line: Line): string[] {
  return [
    ...(line.inferred ? ['inferred subject'] : []),
    ...(line.group === undefined ? [] : [`said of ${clip(line.group, 80)}`]),
    ...(line.flags ?? []).map((flag) => FLAGS[flag]),
    ...(line.note === undefined ? [] : [clip(line.note, 200)]),
  ];
}

/** "1 document", "2 documents". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * "7 May 2024" for `2024-05-07`, "undated" for null; what is no such day stays as it is. Slack's own date tokens are
 * not used: they shift with the reader's time zone, and a document's day must not.
 */
export function day(date: string | null): string {
  if (date === null) return 'undated';
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? clip(date, 40) : `${Number(dayOfMonth)} ${name} ${year}`;
}

/** The first few of a list, and how many more there are. */
export function listed(items: readonly string[], most: number, each = 80): string {
  const shown = items.slice(0, most).map((item) => clip(item, each));
  return items.length > most ? `${shown.join(', ')} and ${items.length - most} more` : shown.join(', ');
}

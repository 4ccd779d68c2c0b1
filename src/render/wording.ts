import type { Line, LineFlag, Source, Stance, Status, Topic } from '../answers/index.js';
import { clip } from './clip.js';

/**
 * The words that a reader sees, in Slack and in a terminal, for what the contract names in one. No colour or emoji
 * carries meaning. Names are clipped, not escaped: whoever draws a line makes it safe for where it stands.
 */
export const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  diplomacy: 'Diplomacy and recognition',
  security: 'Security and terrorism',
  trade: 'Trade and infrastructure',
  rights: 'Rights and society',
};

/** That a quote was chosen by rules and that nobody vouches for the choice. */
export const NOT_REVIEWED = 'Selected by rule, not reviewed.';

const FLAGS: Readonly<Record<LineFlag, string>> = {
  doubtful: 'doubtful',
  'single-source': 'single source',
  'sources-differ': 'sources differ',
  'source-looks-mistaken': 'the source looks mistaken',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What a reader must know of a line besides its words: stance and target, whose word it is, and every caution. */
export function remarks(line: Line, actor: string): string[] {
  return [
    stanceToward(line),
    statusWords(line.status, actor, line.speaker),
    ...(line.inferred ? ['inferred subject'] : []),
    ...(line.group === undefined ? [] : [`said of ${clip(line.group, 80)}`]),
    ...(line.flags ?? []).map((flag) => FLAGS[flag]),
    ...(line.note === undefined ? [] : [clip(line.note, 200)]),
  ];
}

/** "cooperative toward Afghanistan", "neutral toward Iran, Iraq and 2 more", "concerned, toward nobody named". */
export function stanceToward({ stance, target, targets }: Pick<Line, 'stance' | 'target' | 'targets'>): string {
  const named = targets.length > 0 ? targets : target === null ? [] : [target];
  return named.length === 0 ? `${stance}, toward nobody named` : `${stance} toward ${listed(named, 2, 60)}`;
}

/** "3 cooperative, 1 mixed toward the Taliban". */
export function stancesToward(stances: Partial<Record<Stance, number>>, target: string | null): string {
  return `${stanceCounts(stances)} toward ${target === null ? 'nobody named' : clip(target, 60)}`;
}

/** "3 cooperative, 1 mixed". */
export function stanceCounts(stances: Partial<Record<Stance, number>>): string {
  return Object.entries(stances)
    .map(([stance, number]) => `${number} ${stance}`)
    .join(', ');
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

/** "Nothing found on: Security and terrorism, Rights and society."; empty where every topic has something. */
export function nothingFound(silent: readonly Topic[]): string {
  return silent.length === 0 ? '' : `Nothing found on: ${silent.map((topic) => TOPIC_TITLES[topic]).join(', ')}.`;
}

/** A source's authors, and that there is none where there is none. */
export function authorsOf({ authors }: Source): string {
  return authors.length === 0 ? 'no author named' : listed(authors, 4);
}

/** A source as one line: who, what, where, when. */
export function sourceLine(source: Source): string {
  const outlet = source.outlet === null ? [] : [clip(source.outlet, 100)];
  return [authorsOf(source), clip(source.title, 200), ...outlet, day(source.date)].join(', ');
}

/** "1 document", "2 documents". */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * "7 May 2024" for `2024-05-07`, "undated" for null; what is no such day stays as it is.
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

/** A line of words with its first letter as a sentence has it. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

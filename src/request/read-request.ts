import type { Registry } from '../actors/registry.js';
import type { Topic } from '../answers/index.js';
import type { Request } from './request.js';

/** What people call the four topics. */
const TOPIC_NAMES = new Map<string, Topic>(
  Object.entries({
    diplomacy: 'diplomacy',
    diplomatic: 'diplomacy',
    recognition: 'diplomacy',
    relations: 'diplomacy',
    security: 'security',
    terrorism: 'security',
    military: 'security',
    trade: 'trade',
    infrastructure: 'trade',
    economy: 'trade',
    economic: 'trade',
    rights: 'rights',
    society: 'rights',
    women: 'rights',
  }),
);

const EXCERPT_ID = /^\[?([a-z0-9-]+#p[1-9]\d*\S*?)\]?$/i;
const QUESTION =
  /\?\s*$|^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|and|tell|list|name)\b/i;

/** The topic that a word names, if it names one. */
function topicNamed(word: string): Topic | undefined {
  return TOPIC_NAMES.get(word.trim().toLowerCase());
}

/**
 * Reads what was typed, in Slack or in the terminal. A command word comes first (`brief`, `ask`, `cite`, `sources`,
 * `actors`, `help`); without one, an excerpt's id is looked up, a name is briefed, and anything else is a question.
 */
export function readRequest(typed: string, registry: Registry): Request {
  const text = typed
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || /^(?:help|\?)$/i.test(text)) return { kind: 'help' };
  const [, command = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(text) ?? [];
  switch (command.toLowerCase()) {
    case 'sources':
    case 'actors':
      if (rest === '') return { kind: command.toLowerCase() as 'sources' | 'actors' };
      break;
    case 'cite':
      return { kind: 'cite', id: EXCERPT_ID.exec(rest)?.[1] ?? rest };
    case 'ask':
      return { kind: 'ask', question: rest };
    case 'brief':
      return readBrief(rest, registry);
  }
  const id = EXCERPT_ID.exec(text)?.[1];
  if (id) return { kind: 'cite', id };
  if (registry.find(text)) return { kind: 'brief', actor: text };
  if (QUESTION.test(text) || text.length > 60) return { kind: 'ask', question: text };
  const brief = readBrief(text, registry);
  if (registry.find(brief.actor)) return brief;
  if (!text.includes(' ') || registry.nearest(brief.actor, 1).length > 0) return brief;
  return { kind: 'ask', question: text };
}

/** Nobody's name is longer, in characters. */
const LONGEST_NAME = 200;

/** A name, perhaps with a topic, "all" or both after it. Two topics are no brief: no one of them is dropped. */
function readBrief(text: string, registry: Registry): Extract<Request, { kind: 'brief' }> {
  let actor = text;
  let topic: Topic | undefined;
  let all = false;
  while (actor.length <= LONGEST_NAME && !registry.find(actor)) {
    const [, before = '', word = ''] = /^(.+?)[\s:,]+(?:on |about )?([^\s:,]+)$/.exec(actor) ?? [];
    const named = topicNamed(word);
    if (named && !topic) topic = named;
    else if (/^(?:all|everything|more)$/i.test(word) && !all) all = true;
    else break;
    actor = before;
  }
  return { kind: 'brief', actor, ...(topic ? { topic } : {}), ...(all ? { all } : {}) };
}

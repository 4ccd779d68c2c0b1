import type { Registry } from '../actors/registry.js';
import { COMPARED_ACTORS, type Topic } from '../answers/index.js';
import { readNames } from './read-names.js';
import type { Request } from './request.js';
import { topicNamed } from './topic-named.js';

const EXCERPT_ID = /^[a-z0-9-]+#p[1-9]\d*\S*$/i;
/** What stands around an id that was copied out of a text: quotation marks, backticks, brackets, a full stop. */
const AROUND_ID = /^[\s`"'“”‘’«»[(<]+|[\s`"'“”‘’«»\])>.,;:!?]+$/g;
/** A word in small letters is no name that somebody misspelt, unless it is close to one. */
const PLAIN_WORD = /^\p{Ll}+$/u;
const ASKING =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|and|tell|list|name)\b/i;

/**
 * Reads what was typed, in Slack or in the terminal. A command word comes first (`brief`, `compare`, `matrix`, `ask`,
 * `cite`, `sources`, `actors`, `help`); without one, an excerpt's id is looked up, a name is briefed, names with "vs"
 * between them are compared, and anything else is a question.
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
      return { kind: 'cite', id: rest.replace(AROUND_ID, '') };
    case 'ask':
      return { kind: 'ask', question: rest };
    case 'brief':
      return readBrief(rest, registry);
    case 'compare':
      return readComparison(rest, registry) ?? { kind: 'ask', question: text };
    case 'matrix': {
      const matrix = readMatrix(rest);
      if (matrix) return matrix;
      break;
    }
  }
  const id = text.replace(AROUND_ID, '');
  if (EXCERPT_ID.test(id)) return { kind: 'cite', id };
  if (registry.find(text)) return { kind: 'brief', actor: text };
  if (/\s(?:vs\.?|versus)\s/i.test(text) && !ASKING.test(text)) {
    const comparison = readComparison(text.replace(/\?$/, ''), registry);
    if (comparison && areNames(comparison.actors, registry)) return comparison;
  }
  if (ASKING.test(text) || /\?\s*$/.test(text) || text.length > 60) return { kind: 'ask', question: text };
  const brief = readBrief(text, registry);
  if (registry.find(brief.actor)) return brief;
  if (registry.nearest(brief.actor, 1).length > 0 || (!text.includes(' ') && !PLAIN_WORD.test(text))) return brief;
  return { kind: 'ask', question: text };
}

function readComparison(text: string, registry: Registry): Extract<Request, { kind: 'compare' }> | undefined {
  const read = readNames(text, registry);
  return read && { kind: 'compare', ...read };
}

/** "security", "on security", "from 41", "security from 41", or nothing; undefined where anything else was typed. */
function readMatrix(text: string): Extract<Request, { kind: 'matrix' }> | undefined {
  const [whole, word, from] = /^(?:(?:on )?(?!from\b)(\S+))? ?(?:from (\d{1,4}))?$/i.exec(text) ?? [];
  const topic = topicNamed(word ?? '');
  if (whole === undefined || (word !== undefined && !topic)) return undefined;
  return { kind: 'matrix', ...(topic ? { topic } : {}), ...(Number(from) > 1 ? { from: Number(from) } : {}) };
}

/** Whether what stands around a "vs" are names: known ones, or a few and short, so that a near miss can be told. */
function areNames(names: readonly string[], registry: Registry): boolean {
  const known = names.filter((name) => registry.find(name)).length;
  const few = names.length <= COMPARED_ACTORS.most && names.every((name) => name.split(' ').length <= 3);
  return known === names.length || (known > 0 && few);
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

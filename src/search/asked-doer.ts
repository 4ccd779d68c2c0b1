import type { Mention } from '../actors/actor.js';
import type { Token } from '../text/tagged-sentences.js';
import { words } from '../text/words.js';

/** Whose deed a question asks about ("Did Qatar mediate …"), and whether it is meant by a pronoun ("Did it …"). */
export type AskedDoer = { readonly actor: string } | { readonly pronoun: true };

const DO = new Set('do does did'.split(' '));
const HAVE = new Set('has have had will would shall can could should may might must'.split(' '));
const BE = new Set('is are was were'.split(' '));
const PRONOUNS = new Set('it they he she'.split(' '));
/** Verbs whose subject takes what another does. */
const RECEIVING = new Set(
  'get gets got receive receives received gain gains gained obtain obtained lose loses lost suffer suffered face faces faced'.split(
    ' ',
  ),
);
/** Words that may stand between an auxiliary and the name of the subject. */
const BEFORE_NAME = new Set('the any some many most ordinary all not also really ever'.split(' '));

/**
 * The actor that stands as the subject of a question's verb: right after the auxiliary ("has the Taliban …"). Undefined
 * where another word is the subject ("who has …", "is there …"), and where it is done to the subject ("was X attacked",
 * "what did X get").
 */
export function askedDoer(
  question: string,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): AskedDoer | undefined {
  const all = words(question);
  for (const [at, { folded }] of all.entries()) {
    const auxiliary = folded.replace(/nt$/, '');
    if (!DO.has(auxiliary) && !HAVE.has(auxiliary) && !BE.has(auxiliary)) continue;
    let next = at + 1;
    while (next < at + 3 && BEFORE_NAME.has(all[next]?.folded ?? '')) next++;
    const subject = all[next];
    const mention = subject && mentions.find(({ start, end }) => start <= subject.start && subject.start < end);
    if (isDoneTo(auxiliary, mention?.end ?? subject?.end ?? 0, tokens)) return undefined;
    const article = all[next - 1]?.folded === 'the';
    if (mention) return isPartOfName(mention, article, tokens) ? undefined : { actor: mention.actor };
    return subject && PRONOUNS.has(subject.folded) ? { pronoun: true } : undefined;
  }
  return undefined;
}

/** "Syrian refugees", "the Ukraine war": a name before a noun; a verb may look like one, but not after an article. */
function isPartOfName({ form, end }: Mention, article: boolean, tokens: readonly Token[]): boolean {
  const [next, ...later] = tokens.filter(({ start }) => start >= end);
  if (next?.pos !== 'NOUN') return false;
  return form === 'demonym' || (article && later.some(({ pos }) => pos === 'VERB'));
}

/** After a form of "be", a verb tells of a deed in "-ing" alone; a receiving verb never does. */
function isDoneTo(auxiliary: string, end: number, tokens: readonly Token[]): boolean {
  const after = tokens.filter(({ start }) => start >= end);
  if (!BE.has(auxiliary)) return after.some(({ lower }) => RECEIVING.has(lower));
  const verb = after.slice(0, 3).find(({ pos }) => pos === 'VERB');
  return verb !== undefined && !verb.lower.endsWith('ing');
}

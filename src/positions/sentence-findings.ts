import type { Mention } from '../actors/actor.js';
import type { Registry } from '../actors/registry.js';
import type { ReadSentence } from '../corpus/reading.js';
import { hashOf } from '../syntax/index.js';
import { BACKGROUND, phrasesLedBy, withoutBackground } from './background.js';
import { clauseFindings } from './clause-findings.js';
import { noVotes, type TopicVotes, vote } from './clause-topic.js';
import { clauses } from './clauses.js';
import type { Discourse } from './discourse.js';
import type { Finding } from './finding.js';
import { companyTraits } from './finding-company.js';
import { type NamedHere, withContext } from './finding-context.js';
import { withLikeliestTargets } from './likeliest-targets.js';
import { nominalFindings } from './nominal-findings.js';
import { type NounPhrase, nounPhrases } from './noun-phrases.js';
import { pieces } from './pieces.js';
import type { Reference, Referent } from './referent.js';
import { references } from './referents.js';
import { TopicsBefore } from './topics-before.js';
import { phraseTraits, sentenceTraits, type Traits } from './traits.js';
import { treeOf } from './tree.js';
import { units } from './units.js';

/** Toward whom the last statement was, and whose it was; how many paragraphs have begun since. */
export interface LastSaid {
  readonly actors: readonly string[];
  readonly paragraphs: number;
  /** Toward whom the document's statements were so far, and whom it names, each with its rank: the commonest 0. */
  readonly aims: ReadonlyMap<string, number>;
  readonly about: ReadonlyMap<string, number>;
  readonly topics: TopicsBefore;
}

/** Whom a noun phrase of the sentence names, and as what. */
function namedBy(noun: NounPhrase, reference: Reference | undefined, piece: number): NamedHere[] {
  if (!reference) return [];
  const as = `${reference.aside ? 'aside ' : ''}${reference.place ? 'place ' : ''}${noun.label}`;
  return [
    ...reference.stands.map((one) => ({ ...one, at: noun.from, governor: noun.governor, as, piece })),
    ...reference.owners.map((one) => ({ ...one, at: noun.from, governor: noun.governor, as: `owner ${as}`, piece })),
  ];
}

/** A sentence read for statements: what it says of whom, and the topics its words speak of. */
export interface SentenceFindings {
  readonly findings: readonly Finding[];
  readonly votes: TopicVotes;
  /** What was spoken of before. */
  readonly before: TopicsBefore;
  /** For each piece hashes of the traits of its words and of the words beside it, and of those of its phrases. */
  readonly words: readonly (readonly number[])[];
  readonly phrases: readonly (readonly number[])[];
  readonly referents: readonly Referent[];
  /** The pieces that the sentence may be quoted in, as offsets into the body, and for each unit the piece it is in. */
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly pieceOf: (finding: Finding) => number;
  /** Where a finding's verb or noun begins in the body. */
  readonly placeOf: (finding: Finding) => number;
}

/** Reads one sentence: units, phrases, whom they stand for, clauses, and what each says of each actor. */
export function sentenceFindings(
  sentence: ReadSentence,
  mentions: readonly Mention[],
  registry: Registry,
  discourse: Discourse,
  lastSaid: LastSaid = { actors: [], paragraphs: 0, aims: new Map(), about: new Map(), topics: new TopicsBefore() },
): SentenceFindings {
  const unit = units(sentence.tokens, mentions);
  const tree = treeOf(unit);
  const nouns = nounPhrases(tree);
  const refs = references(tree, nouns, registry, discourse);
  const all = clauses(tree, nouns);
  const cut = pieces(tree, all);
  const telling = withoutBackground(unit, phrasesLedBy(BACKGROUND, tree, nouns));
  const votes = vote(noVotes(), telling, 1);
  const quoted = /^["“]/.test(sentence.tokens[0]?.text ?? '');
  const findings: Finding[] = [];
  for (const clause of all) findings.push(...clauseFindings(unit, telling, clause, all, refs, registry, quoted));
  findings.push(...nominalFindings(unit, nouns, all, refs, registry));
  const said = lastSaid.actors.map((actor) => ({ actor, inferred: true, weak: false }));
  const before = {
    said: lastSaid.paragraphs === 0 ? said : [],
    near: discourse.before(),
    far: lastSaid.paragraphs === 1 ? said : [],
    aims: lastSaid.aims,
    about: lastSaid.about,
  };
  const endOf = (piece: number) => cut[piece + 1]?.from ?? unit.length;
  const pieceAt = (at: number) =>
    Math.max(
      0,
      cut.findIndex(({ from }, piece) => at >= from && at < endOf(piece)),
    );
  // Those who do one thing together are not whom it is done to.
  const partners = new Map<string, Set<string>>();
  const together = ({ at, role }: Finding) => `${at}/${role}`;
  for (const finding of findings) {
    const own = partners.get(together(finding)) ?? new Set<string>();
    partners.set(together(finding), own.add(finding.referent.actor));
  }
  // "They fell back on Moscow, with Russia leaning …": whom somebody acts on, acts toward them.
  const dealers = new Map<string, Set<string>>();
  for (const { role, referent, toward } of findings) {
    if (role !== 'agent') continue;
    for (const one of toward.filter(({ distance }) => distance < NEAR)) {
      const own = dealers.get(one.referent.actor) ?? new Set<string>();
      dealers.set(one.referent.actor, own.add(referent.actor));
    }
  }
  const here = nouns.flatMap((noun) => namedBy(noun, refs.get(noun), pieceAt(noun.from)));
  const directed = findings.map((finding) => {
    const context = {
      here,
      piece: pieceAt(finding.at),
      over: unit[finding.at]?.head ?? -1,
      before,
      partners: partners.get(together(finding)) ?? new Set<string>(),
      dealers: dealers.get(finding.referent.actor) ?? new Set<string>(),
    };
    return withLikeliestTargets(withContext(finding, context), registry);
  });
  const company = companyTraits(directed, (finding) => pieceAt(finding.at));
  const referents = [...refs.values()].flatMap((reference) => [...reference.stands, ...reference.owners]);
  return {
    findings: directed.map((finding, at) => ({ ...finding, company: company[at] ?? [] })),
    votes,
    before: lastSaid.topics,
    words: cut.map(({ from }, at) => hashes(sentenceTraits(telling, from, endOf(at)))),
    phrases: cut.map(({ from }, at) => hashes(phraseTraits(unit.slice(from, endOf(at))))),
    referents,
    pieces: cut.map(({ from, to }, at) => ({
      start: (at === 0 ? undefined : unit[from]?.start) ?? sentence.start,
      end: (at === cut.length - 1 ? undefined : unit[to - 1]?.end) ?? sentence.end,
    })),
    pieceOf: (finding) => pieceAt(finding.at),
    placeOf: (finding) => unit[finding.at]?.start ?? sentence.start,
  };
}

/** Nearer than this somebody is an object of the clause, or named after one. */
const NEAR = 3;

function hashes(traits: Traits): number[] {
  return [...new Set(traits)].map(hashOf);
}

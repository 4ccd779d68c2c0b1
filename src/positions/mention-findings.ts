import { clauseSign } from './clause-sign.js';
import { noVotes, vote } from './clause-topic.js';
import { type Clause, ownUnits, rootOf } from './clauses.js';
import type { Finding } from './finding.js';
import type { NounPhrase } from './noun-phrases.js';
import { participation, type Toward } from './participation.js';
import type { Reference, References, Referent } from './referents.js';
import { clauseStatus } from './status.js';
import { clauseTraits, type Traits } from './traits.js';
import type { Tree } from './tree.js';

/** Whoever is only mentioned says what they say faintly. */
const FAINT = 0.4;
/** How many steps of the way from a mention to its clause's verb are told. */
const STEPS = 3;

/**
 * What a sentence may say of those whom no verb and no noun was found to tell of: one finding for the place where each is
 * first named, with what its clause says and where in it they stand. That it is a position of theirs is for weights to
 * judge; most are not. Nobody is dropped for the role they have ("roles rank, they do not filter").
 */
export function mentionFindings(
  tree: Tree,
  telling: Tree['units'],
  nouns: readonly NounPhrase[],
  all: readonly Clause[],
  refs: References,
  known: ReadonlySet<string>,
): Finding[] {
  const seen = new Set(known);
  const found: Finding[] = [];
  for (const phrase of nouns) {
    const reference = refs.get(phrase);
    const clause = all.find(({ own }) => own.includes(phrase.word));
    if (!reference || !clause) continue;
    for (const [referent, as] of mentionedBy(reference)) {
      if (seen.has(referent.actor) || referent.inferred) continue;
      seen.add(referent.actor);
      found.push(findingOf(referent, [...placeTraits(tree, phrase, clause, as)], clause));
    }
  }
  return found;

  function findingOf(referent: Referent, place: Traits, clause: Clause): Finding {
    const { units } = tree;
    const sign = clauseSign(units, clause, all, refs);
    const { agents, toward } = participation(units, clause, [clause], refs);
    const doers: Toward[] = agents.map((agent) => ({ referent: agent, distance: 1.5, how: 'doer' }));
    return {
      referent,
      role: 'participant',
      sign: sign.sign,
      strength: FAINT * sign.strength,
      restrained: false,
      toward: [...doers, ...toward].filter((one) => one.referent.actor !== referent.actor),
      status: clauseStatus(units, clause, sign, { agent: false, quoted: false, accused: false }),
      votes: vote(noVotes(), ownUnits(telling, clause), 1),
      traits: [...place, ...clauseTraits(units, telling, clause, [], sign)],
      depth: 1,
      at: clause.verb.main,
      root: rootOf(clause),
    };
  }
}

/** Those whom a phrase names, and whether it stands for them or is theirs. */
function mentionedBy({ stands, owners }: Reference): [Referent, string][] {
  return [
    ...stands.map((one): [Referent, string] => [one, 'itself']),
    ...owners.map((one): [Referent, string] => [one, 'owner']),
  ];
}

/** Where in its clause somebody is mentioned: as what, after which preposition, and the way from there to the verb. */
function placeTraits({ units }: Tree, phrase: NounPhrase, clause: Clause, as: string): Traits {
  const way: string[] = [];
  for (let at = phrase.word; at >= 0 && at !== clause.word && way.length < STEPS; at = units[at]?.head ?? -1)
    way.push(units[at]?.label ?? 'dep');
  const head = units[phrase.head];
  const prep = phrase.prep ?? 'none';
  return [
    'mentioned',
    `mentioned as=${as}/${way.join('<')}`,
    `mentioned after=${prep}/${as}/${way.length}`,
    `mentioned at=${prep}/${way[0] ?? 'verb'}`,
    `mentioned ${as === 'owner' ? `of=${head?.lower}` : `before verb=${phrase.word < clause.word}`}`,
  ];
}

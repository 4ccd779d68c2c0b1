import type { TreeWord } from '../syntax/index.js';
import {
  withBothAsSubject,
  withContrasts,
  withFirstAbove,
  withInfinitivesOfNouns,
  withJoinedClauses,
  withReducedRelatives,
  withRelativeClauses,
  withSubject,
  withSubjectOfRelative,
  withSubjectsBeforeAuxiliaries,
  withThatClauses,
  withVerbAfterSubject,
} from './mends-of-clauses.js';
import {
  withActingNames,
  withAppositions,
  withExplanations,
  withListedNames,
  withNamedMeetings,
  withNamesBefore,
} from './mends-of-names.js';
import {
  withClauseAfterOpening,
  withOneSubject,
  withOpeningClause,
  withOpeningPhrase,
  withOpeningSubject,
} from './mends-of-openings.js';
import type { Mend, Word } from './tree-mend.js';

/** A parsed sentence with what its own words contradict set right. It stays one tree: a mend that would break it is left. */
export function mendedTree(tree: readonly TreeWord[], words: readonly Word[]): TreeWord[] {
  return MENDS.reduce<TreeWord[]>(
    (mended, mend) => {
      const next = mend(mended, words);
      return isOneTree(next) ? next : mended;
    },
    [...tree],
  );
}

/** Whether every word leads to the one main word. */
function isOneTree(tree: readonly TreeWord[]): boolean {
  const roots = tree.filter(({ head }) => head < 0).length;
  return roots === Math.min(1, tree.length) && tree.every((_, at) => leadsUp(tree, at));
}

function leadsUp(tree: readonly TreeWord[], at: number): boolean {
  let one = at;
  for (let steps = 0; steps <= tree.length; steps++) {
    if (one < 0) return true;
    one = tree[one]?.head ?? -1;
  }
  return false;
}

/** In this order: small words first, then clauses and lists, then what opens the sentence. */
const MENDS: readonly Mend[] = [
  withNamesBefore,
  withNamedMeetings,
  withBothAsSubject,
  withVerbAfterSubject,
  withReducedRelatives,
  withSubjectsBeforeAuxiliaries,
  withThatClauses,
  withInfinitivesOfNouns,
  withFirstAbove,
  withJoinedClauses,
  withRelativeClauses,
  withContrasts,
  withExplanations,
  withAppositions,
  withListedNames,
  withActingNames,
  withOpeningSubject,
  withOpeningClause,
  withClauseAfterOpening,
  withOpeningPhrase,
  withOneSubject,
  withSubject,
  withSubjectOfRelative,
];

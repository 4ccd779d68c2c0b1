import { type ComparedTopic, type SharedTarget, Topic } from '../answers/index.js';
import type { BriefParts } from './brief.js';

/** Lines that each side shows of a topic: where one alone is compared, and in all four. */
export const COMPARED_LINES = { alone: 3, among: 1 };

/** Puts briefs side by side, topic by topic: what a side shows and counts is what that actor's own brief holds. */
export function comparedTopics(briefs: readonly BriefParts[], only?: Topic): ComparedTopic[] {
  const topics = only ? [only] : Topic.options;
  return topics.map((topic) => ({
    topic,
    sides: briefs.map(({ actor, lines, more }) => {
      const found = lines.filter((line) => line.topic === topic);
      const shown = found.slice(0, only ? COMPARED_LINES.alone : COMPARED_LINES.among);
      return { actor: actor.id, lines: shown, more: found.length - shown.length + (more[topic] ?? 0) };
    }),
    shared: sharedTargets(briefs, topic),
  }));
}

function sharedTargets(briefs: readonly BriefParts[], topic: Topic): SharedTarget[] {
  const byTarget = new Map<string, SharedTarget['stances']>();
  for (const { actor, tallies } of briefs) {
    for (const { topic: on, target, stances } of tallies) {
      if (on !== topic || target === null) continue;
      byTarget.set(target, [...(byTarget.get(target) ?? []), { actor: actor.id, stances }]);
    }
  }
  return [...byTarget]
    .filter(([, stances]) => stances.length > 1)
    .map(([target, stances]) => ({ target, stances }))
    .sort((one, other) => said(other) - said(one) || (one.target < other.target ? -1 : 1));
}

function said({ stances }: SharedTarget): number {
  return stances.reduce((sum, each) => sum + Object.values(each.stances).reduce((all, number) => all + number, 0), 0);
}

import type { Line } from '../../answers/index.js';
import { FLAG_WORDS, STATUS_WORDS } from './wording.js';

/** What a reader must know of a line besides its words, "cooperative → Taliban · author’s judgement · inferred subject". */
export function lineRemarks(line: Line): string {
  const targets = line.targets.length > 0 ? line.targets : line.target === null ? [] : [line.target];
  return [
    `${line.stance} → ${targets.join(', ') || 'nobody named'}`,
    STATUS_WORDS[line.status] + (line.speaker === undefined ? '' : `, by ${line.speaker}`),
    ...(line.inferred ? ['inferred subject'] : []),
    ...(line.group === undefined ? [] : [`said of ${line.group}`]),
    ...(line.flags ?? []).map((flag) => FLAG_WORDS[flag]),
    ...(line.note === undefined ? [] : [line.note]),
  ].join(' · ');
}

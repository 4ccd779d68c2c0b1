import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Document } from '../../src/corpus/document.js';
import type { Engine } from '../../src/engine.js';
import { missedBounds } from './bounds.js';
import { type Evaluation, evaluate } from './evaluate.js';
import { withFigures } from './figures-table.js';
import { HalfName } from './gold.js';
import { readHalf } from './read-half.js';
import { report } from './report.js';

/** What the command is given by its entry point. */
export interface EvaluationTools {
  /** The folder that holds `passages/`, `questions/` and `README.md`. */
  readonly folder: string;
  readonly build: (documents: readonly Document[]) => Promise<Pick<Engine, 'brief' | 'ask' | 'registry'>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const USAGE = `npm run evaluate -- [--half open|frozen|prose] [--verbose] [--json] [--min NAME=VALUE]... [--write]
  --half     one half alone
  --verbose  what went wrong, line by line; of the open half only
  --json     the figures as one JSON array
  --min      fail where a figure is below VALUE (flips, failed and broken: above); NAME as in stance, frozen.flips,
             questions.top1 or reach.topics.trade.recall
  --write    put the figures of every half into the README
`;

/** Runs the command and returns its exit status: 0, 1 where a bound is missed, 2 where it is used wrongly. */
export async function evaluationCli(
  args: readonly string[],
  { folder, build, out, err }: EvaluationTools,
): Promise<0 | 1 | 2> {
  const options = optionsIn(args);
  if (options === undefined) {
    err(USAGE);
    return 2;
  }
  const evaluations: Evaluation[] = [];
  for (const half of options.halves) {
    evaluations.push(
      await evaluate(
        () => readHalf(folder, half),
        ({ documents }) => build(documents),
        half,
      ),
    );
  }
  if (options.json) {
    out(`${JSON.stringify(evaluations.map(({ half, figures }) => ({ half, ...figures })))}\n`);
  } else {
    out(evaluations.map((evaluation) => report(evaluation, { findings: options.verbose })).join('\n'));
  }
  if (options.write) {
    const readme = path.join(folder, 'README.md');
    writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), evaluations));
  }
  try {
    const missed = missedBounds(evaluations, options.min);
    for (const line of missed) err(`${line}\n`);
    return missed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    err(`${error.message}\n`);
    return 2;
  }
}

function optionsIn(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        half: { type: 'string' },
        verbose: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        min: { type: 'string', multiple: true, default: [] },
        write: { type: 'boolean', default: false },
      },
    });
    const { half, ...others } = values;
    if (half !== undefined && others.write) return undefined;
    return { ...others, halves: half === undefined ? HalfName.options : [HalfName.parse(half)] };
  } catch {
    return undefined;
  }
}

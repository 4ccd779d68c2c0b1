import type { Engine } from '../../src/engine.js';
import { measurePositions, type PositionFigures } from './measure-positions.js';
import { measureQuestions, type QuestionFigures } from './measure-questions.js';
import { measureReach, type Reach } from './measure-reach.js';
import type { Half } from './read-half.js';

/** The figures of one half. */
export interface Figures {
  readonly positions: PositionFigures;
  readonly questions: QuestionFigures;
  readonly reach: Reach;
}

/** What may leave the evaluation: of the open half also what went wrong, of the others figures alone. */
export type Evaluation =
  | { readonly half: 'open'; readonly figures: Figures; readonly findings: readonly string[] }
  | { readonly half: Exclude<Half['name'], 'open'>; readonly figures: Figures };

/**
 * Puts an engine to the test on the half that it was built from. No word of a half but the open one is in what is
 * returned or thrown: its findings go nowhere, and an error while it is evaluated is replaced by one without its message.
 */
export async function evaluate(
  read: () => Half,
  build: (half: Half) => Promise<Pick<Engine, 'brief' | 'ask' | 'registry'>>,
  name: Half['name'],
): Promise<Evaluation> {
  if (name === 'open') {
    const findings: string[] = [];
    return { half: name, figures: await figuresOf(read, build, (finding) => findings.push(finding)), findings };
  }
  try {
    return { half: name, figures: await figuresOf(read, build, () => undefined) };
  } catch (error) {
    throw new Error(`the ${name} half could not be evaluated: ${error instanceof Error ? error.name : typeof error}`);
  }
}

async function figuresOf(
  read: () => Half,
  build: (half: Half) => Promise<Pick<Engine, 'brief' | 'ask' | 'registry'>>,
  note: (finding: string) => void,
): Promise<Figures> {
  const half = read();
  const engine = await build(half);
  const usualName = (name: string) => engine.registry.find(name)?.name;
  return {
    positions: measurePositions(engine, half, note, usualName),
    questions: measureQuestions(engine, half, note),
    reach: measureReach(engine, half, usualName),
  };
}

import type { Evaluation } from './evaluate.js';
import type { PrecisionAndRecall } from './measure-reach.js';

/** An evaluation as text for a terminal; with `findings`, also what went wrong, line by line, where that is known. */
export function report(evaluation: Evaluation, { findings = false } = {}): string {
  const { positions, questions, reach } = evaluation.figures;
  const blocks = [
    [evaluation.half.toUpperCase(), `positions  ${inLine(positions)}`, `questions  ${inLine(questions)}`],
    table('', ['precision', 'recall'], precisionAndRecall({ ...reach.topics, ...reach.stances })),
    table(
      'gold \\ shown',
      Object.keys(reach.confusion.none),
      Object.entries(reach.confusion).map(([gold, row]) => [gold, ...Object.values(row)]),
    ),
  ];
  if (findings && 'findings' in evaluation) blocks.push(evaluation.findings.map((finding) => `- ${finding}`));
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function inLine(figures: object): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value ?? '–'}`)
    .join(' · ');
}

function precisionAndRecall(figures: Readonly<Record<string, PrecisionAndRecall>>): (string | number)[][] {
  return Object.entries(figures).map(([name, { precision, recall }]) => [name, precision ?? '–', recall ?? '–']);
}

function table(corner: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  return [[corner, ...columns], ...rows].map(([head, ...cells]) =>
    [String(head).padEnd(14), ...cells.map((cell) => String(cell).padStart(12))].join(''),
  );
}

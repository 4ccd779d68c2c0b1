import type { CorpusIssue } from '../corpus/document.js';

/** Issues as a compiler lists errors, each with its remedy on the next line. */
export function issuesText(issues: readonly CorpusIssue[]): string {
  return issues
    .map(({ file, line, rule, message, remedy }) => `${file}:${line}: ${message} [${rule}]\n    ${remedy}\n`)
    .join('');
}

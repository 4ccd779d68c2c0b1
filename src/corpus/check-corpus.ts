import type { CorpusIssue, Document } from './document.js';
import { parseDocument } from './parse-document.js';
import { CORPUS_RULES } from './rules/index.js';

/** A corpus file: its name without `.md`, and its text. */
export interface CorpusFile {
  readonly id: string;
  readonly source: string;
}

/**
 * Everything wrong with a corpus: files that are no documents, and documents that break a rule. Sorted by file and
 * line; empty where all is well.
 */
export function checkCorpus(files: readonly CorpusFile[]): CorpusIssue[] {
  const issues: CorpusIssue[] = [];
  const documents: Document[] = [];
  const sources = new Map<string, string>();
  for (const { id, source } of files) {
    const parsed = parseDocument(id, source);
    if ('issues' in parsed) issues.push(...parsed.issues);
    else documents.push(parsed.document);
    sources.set(id, source);
  }
  const bodies = new Map(documents.map((document) => [document.id, document.body]));
  for (const rule of CORPUS_RULES) {
    for (const { document, offset, message } of rule.breaches(documents)) {
      const front = (sources.get(document) ?? '').length - (bodies.get(document) ?? '').length;
      const line = offset === undefined ? 1 : lineAt(sources.get(document) ?? '', front + offset);
      issues.push({ file: `${document}.md`, line, rule: rule.id, message, remedy: rule.remedy });
    }
  }
  return issues.sort((left, right) =>
    left.file === right.file ? left.line - right.line : left.file < right.file ? -1 : 1,
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

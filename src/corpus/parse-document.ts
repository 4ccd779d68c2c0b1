import { LineCounter, parseDocument as parseYaml } from 'yaml';
import type { CorpusIssue, Document } from './document.js';
import { FrontMatter } from './front-matter.js';
import { paragraphs } from './paragraphs.js';

/** A document, or everything that keeps the file from being one. */
export type ParsedDocument = { readonly document: Document } | { readonly issues: readonly CorpusIssue[] };

const FRONT = /^---\n([\s\S]*?)\n---\n/;

/**
 * Reads a corpus file. `id` is the file's name without `.md`, `source` its text. Every issue is listed at once;
 * nothing is thrown.
 */
export function parseDocument(id: string, source: string): ParsedDocument {
  const file = `${id}.md`;
  const issues: CorpusIssue[] = [];
  const report = (line: number, rule: string, message: string, remedy: string) =>
    issues.push({ file, line, rule, message, remedy });

  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    report(1, 'id', `"${id}" is not an id`, 'Name the file in lower-case letters, digits and single hyphens.');
  }
  if (source.startsWith('\uFEFF')) {
    report(1, 'encoding', 'the file starts with a byte order mark', 'Save it as UTF-8 without BOM.');
  }
  if (source.includes('\r')) {
    report(
      lineAt(source, source.indexOf('\r')),
      'encoding',
      'a line ends with a carriage return',
      'Save it with LF line ends.',
    );
  }
  if (source.includes('\uFFFD')) {
    report(
      lineAt(source, source.indexOf('\uFFFD')),
      'encoding',
      'a character was lost in a conversion (U+FFFD)',
      'Restore it from the original.',
    );
  }
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = FRONT.exec(text);
  if (!front) {
    report(
      1,
      'front-matter',
      'the front matter is missing or not closed',
      'Start the file with a line "---", the fields, and a line "---".',
    );
    return { issues };
  }
  const matter = readMatter(front[1] ?? '', report);
  const body = text.slice(front[0].length);
  const blocks = paragraphs(body);
  if (blocks.length === 0) {
    report(
      front[0].split('\n').length,
      'body',
      'there is no text after the front matter',
      'Add the document\'s paragraphs below the closing "---".',
    );
  }
  if (issues.length > 0 || !matter) return { issues };
  return { document: { id, matter, body, paragraphs: blocks } };
}

function readMatter(
  yaml: string,
  report: (line: number, rule: string, message: string, remedy: string) => void,
): FrontMatter | undefined {
  const lines = new LineCounter();
  const parsed = parseYaml(yaml, { lineCounter: lines });
  const line = (offset: number) => lines.linePos(offset).line + 1;
  if (parsed.errors.length > 0) {
    for (const error of parsed.errors) {
      report(
        line(error.pos[0]),
        'front-matter',
        error.message.split('\n')[0] ?? error.code,
        'Correct the YAML; quote a value that contains ": " or starts with a bracket.',
      );
    }
    return undefined;
  }
  let fields: unknown;
  try {
    fields = parsed.toJS();
  } catch (error) {
    // An alias without its anchor, or aliases that would unfold without end.
    const message = error instanceof Error ? error.message : String(error);
    report(1, 'front-matter', message, 'Write values out; quote one that starts with "*" or "&".');
    return undefined;
  }
  const checked = FrontMatter.safeParse(fields ?? {});
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const fields = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
    for (const field of fields) {
      const node = parsed.getIn(field.split('.'), true) as { range?: [number, number, number] } | undefined;
      const message = issue.code === 'unrecognized_keys' ? 'is not a field of the front matter' : issue.message;
      report(
        node?.range ? line(node.range[0]) : 1,
        'front-matter',
        `${field}: ${message}`,
        remedyFor(field, issue.code),
      );
    }
  }
  return undefined;
}

function remedyFor(field: string, code: string): string {
  if (code === 'unrecognized_keys') {
    return 'Known fields: title, author or authors, outlet, date, dateNote, url, about, captions, notes, rights.';
  }
  return field === 'title'
    ? 'Give the title as the document has it; a supplied one stands in square brackets.'
    : `Correct ${field}, or leave it out.`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

import path from 'node:path';
import { readBytes } from '../files/read-bytes.js';
import type { ImportNote } from '../import/import-note.js';
import type { AddCommand } from './command-context.js';
import { ExitError } from './exit-error.js';
import { issuesText } from './issues-text.js';
import type { SharedOptions } from './terminal-io.js';

interface ImportCommandOptions {
  readonly id: string;
  readonly title?: string;
  readonly author?: string[];
  readonly outlet?: string;
  readonly date?: string;
  readonly dateNote?: string;
  readonly url?: string;
  readonly rights?: string;
  readonly force?: boolean;
}

export const addImportCommand: AddCommand = (program, { io }) => {
  program
    .command('import')
    .description('make a document of the corpus from a text; says what was changed and what a person should check')
    .argument('<file>', 'the text, as it was copied or saved')
    .requiredOption('--id <id>', 'the document’s id: lower-case letters, digits, hyphens')
    .option('--title <title>', 'stands in brackets where the text does not give it')
    .option('--author <name>', 'once for each author', (name: string, names: string[] = []) => [...names, name])
    .option('--outlet <name>')
    .option('--date <day>', 'YYYY-MM-DD')
    .option('--date-note <note>', 'what is known of the date of an undated text')
    .option('--url <link>')
    .option('--rights <sentence>', 'whose the text is, and by what leave it is here')
    .option('--force', 'replace a document of the same id')
    .action(async (file: string, options: ImportCommandOptions, command) => {
      const { json, corpus } = command.optsWithGlobals() as SharedOptions;
      const [{ decode }, { importText }, { parseDocument }, { writeWhole }] = await Promise.all([
        import('../import/decode.js'),
        import('../import/import-text.js'),
        import('../corpus/parse-document.js'),
        import('../files/write-whole.js'),
      ]);
      const read = await readBytes(file);
      if ('problem' in read) {
        io.err(`"${file}" cannot be read (${read.problem}).\n`);
        throw new ExitError(2);
      }
      const { text, notes } = decode(read.bytes);
      const { author, force, ...given } = options;
      const imported = importText(text, { ...given, ...(author ? { authors: author } : {}) });
      const report = [...notes, ...imported.report];
      const parsed = parseDocument(options.id, imported.file);
      if ('issues' in parsed) {
        io.err(`Nothing was written: the result would be no document.\n${issuesText(parsed.issues)}`);
        throw new ExitError(2);
      }
      const target = path.join(corpus, `${options.id}.md`);
      if ((await writeWhole(target, imported.file, { replace: force ?? false })) === 'exists') {
        io.err(`Nothing was written: ${target} exists. Choose another --id, or replace it with --force.\n`);
        throw new ExitError(2);
      }
      const paragraphs = parsed.document.paragraphs.length;
      if (json) io.out(`${JSON.stringify({ kind: 'import', file: target, paragraphs, report })}\n`);
      else io.out(`${target}: ${paragraphs} paragraphs\n`);
      io.err(reportText(report));
    });
};

/** What was done, then what a person should look at; lines are those of the raw text. */
function reportText(report: readonly ImportNote[]): string {
  const done = report.filter((note) => !note.check).map(noteText);
  const check = report.filter((note) => note.check).map(noteText);
  return [
    ...(done.length > 0 ? ['Done:', ...done] : []),
    ...(check.length > 0 ? ['Please check:', ...check] : []),
    '',
  ].join('\n');
}

function noteText({ line, rule, message }: ImportNote): string {
  return `  ${line > 0 ? `line ${line}: ` : ''}${message} [${rule}]`;
}

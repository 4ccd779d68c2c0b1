import { ActorFileError, withActorFile } from '../actors/actor-file.js';
import type { CorpusIssue } from '../corpus/document.js';

const REMEDY = 'Write a list "actors:" of entries with `name`, and `names`, `seats`, `demonyms`, `members`, `kind`.';

/** Everything that is wrong with the text of `actors.yml`; nothing where there is none. */
export function actorFileIssues(text: string | null): CorpusIssue[] {
  if (text === null) return [];
  try {
    withActorFile([], text);
    return [];
  } catch (error) {
    if (!(error instanceof ActorFileError)) throw error;
    return findings(error).map(({ line, message }) => ({
      file: 'actors.yml',
      line,
      rule: 'actors',
      message,
      remedy: REMEDY,
    }));
  }
}

interface Finding {
  readonly line: number;
  readonly message: string;
}

/** What the YAML reader (one place) or the schema (a path for each issue) found. */
function findings({ message, cause }: ActorFileError): Finding[] {
  const { issues = [], linePos } = (cause ?? {}) as {
    readonly issues?: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
    readonly linePos?: readonly { readonly line: number }[];
  };
  if (issues.length > 0) return issues.map((issue) => ({ line: 1, message: `${place(issue.path)}${issue.message}` }));
  const [first = message] = message.replace(/^actors\.yml /, 'it ').split('\n');
  return [{ line: linePos?.[0]?.line ?? 1, message: first.replace(/ at line \d+, column \d+:?$/, '') }];
}

/** "actors[0].names: "; nothing for the file as a whole. */
function place(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return steps === '' ? '' : `${steps.replace(/^\./, '')}: `;
}

import { parse } from 'yaml';
import { z } from 'zod';
import type { Actor } from './actor.js';
import { actor, actorId } from './actor-table.js';

const Names = z.array(z.string().trim().min(1)).default([]);

/** The form of `actors.yml`. */
const ActorFile = z.strictObject({
  actors: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1),
        kind: z.enum(['state', 'armed-group', 'organisation', 'company', 'group']).optional(),
        names: Names,
        seats: Names,
        demonyms: Names,
        members: Names,
      }),
    )
    .default([]),
});
type ActorFile = z.infer<typeof ActorFile>;

/** The corpus's own actors could not be read; `message` lists what is wrong and where. */
export class ActorFileError extends Error {
  readonly code = 'actor-file';
}

/**
 * Adds a corpus's own actors to the known ones: a name that is known adds to that actor, any other is a new one.
 * Throws `ActorFileError` with every issue when the text is not of the form.
 */
export function withActorFile(known: readonly Actor[], text: string): Actor[] {
  const table = new Map(known.map((one) => [one.id, one]));
  for (const row of readActorFile(text).actors) {
    const id = actorId(row.name);
    const present = table.get(id) ?? known.find((one) => one.names.some((name) => actorId(name) === id));
    const members = row.members.map(actorId);
    if (present) {
      table.set(
        present.id,
        actor({
          id: present.id,
          kind: row.kind ?? present.kind,
          names: [...new Set([...present.names, row.name, ...row.names])],
          seats: [...present.seats, ...row.seats],
          demonyms: [...present.demonyms, ...row.demonyms],
          members: [...present.members, ...members],
        }),
      );
    } else {
      const { name, names, seats, demonyms, kind = 'organisation' } = row;
      table.set(id, actor({ id, kind, names: [name, ...names], seats, demonyms, members }));
    }
  }
  return [...table.values()];
}

function readActorFile(text: string): ActorFile {
  let data: unknown;
  try {
    data = parse(text) ?? {};
  } catch (cause) {
    throw new ActorFileError(`actors.yml is not YAML: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
  const checked = ActorFile.safeParse(data);
  if (!checked.success)
    throw new ActorFileError(`actors.yml: ${z.prettifyError(checked.error)}`, { cause: checked.error });
  return checked.data;
}

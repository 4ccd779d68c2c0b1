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
 * Adds a corpus's own actors to the known ones: a name that is known adds to that actor, any other is a new one. An
 * alias that the file gives to one actor is no longer that of another.
 * Throws `ActorFileError` with every issue when the text is not of the form.
 */
export function withActorFile(known: readonly Actor[], text: string): Actor[] {
  const table = new Map(known.map((one) => [one.id, one]));
  const own = new Map<string, string>();
  for (const row of readActorFile(text).actors) {
    const id = actorId(row.name);
    const present = table.get(id) ?? known.find((one) => one.names.some((name) => actorId(name) === id));
    const members = row.members.map(actorId);
    for (const name of [...row.names, ...row.seats, ...row.demonyms]) own.set(actorId(name), present?.id ?? id);
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
  return [...table.values()].map((one) => withoutNamesOf(one, own));
}

/** An actor without the aliases that belong to another; its first name is always its own. */
function withoutNamesOf(one: Actor, own: ReadonlyMap<string, string>): Actor {
  const free = (name: string) => (own.get(actorId(name)) ?? one.id) === one.id;
  const [first, ...names] = one.names;
  if ([...names, ...one.seats, ...one.demonyms].every(free)) return one;
  return actor({
    id: one.id,
    kind: one.kind,
    names: [...(first === undefined ? [] : [first]), ...names.filter(free)],
    seats: one.seats.filter(free),
    demonyms: one.demonyms.filter(free),
    members: one.members,
  });
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

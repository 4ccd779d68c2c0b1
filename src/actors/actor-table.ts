import type { Actor } from './actor.js';
import { COUNTRIES } from './countries.js';
import { ORGANISATIONS, STATE_GROUPS } from './organisations.js';
import { AMBIGUOUS_NAMES, STATE_NAMES } from './state-names.js';

/** The actors that are known before any corpus is read: states, armed groups, organisations and groups of states. */
export function actorTable(): Actor[] {
  const states = stateTable();
  const byCode = new Map(states.map(({ code, actor }) => [code, actor.id]));
  const organisations = rows(ORGANISATIONS).map(([kind = '', names = '', seats = '', demonyms = '']) =>
    actor({ kind: kind as Actor['kind'], names: list(names), seats: list(seats), demonyms: list(demonyms) }),
  );
  const groups = rows(STATE_GROUPS).map(([names = '', demonyms = '', members = '']) =>
    actor({
      kind: 'group',
      names: list(names),
      demonyms: list(demonyms),
      members: members.split(' ').flatMap((code) => byCode.get(code) ?? []),
    }),
  );
  return [...states.map((state) => state.actor), ...organisations, ...groups];
}

/** An actor from what is known of it; the id is the first name in lower-case words joined by hyphens. */
export function actor(
  known: Pick<Actor, 'kind' | 'names'> & Partial<Pick<Actor, 'id' | 'seats' | 'demonyms' | 'members'>>,
): Actor {
  const { kind, names, seats = [], demonyms = [], members = [] } = known;
  const name = names[0] ?? '';
  return {
    id: known.id ?? actorId(name),
    name,
    kind,
    names,
    seats,
    demonyms: withPlurals(demonyms),
    ambiguous: [...names, ...seats, ...demonyms].filter((n) => AMBIGUOUS_NAMES.includes(n)),
    members,
  };
}

/** The id that stands for a name: "Turkestan Islamic Party" is `turkestan-islamic-party`. */
export function actorId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function stateTable(): { code: string; actor: Actor }[] {
  const corrections = new Map(rows(STATE_NAMES).map(([code = '', ...rest]) => [code, rest]));
  return rows(COUNTRIES).map(([code = '', name = '', capital = '', demonym = '']) => {
    const [names = '', seats = '', demonyms = ''] = corrections.get(code) ?? [];
    const replaces = names.startsWith('=');
    const ownNames = list(names.replace(/^=/, ''));
    const corrected = list(seats);
    const dropped = corrected.filter((seat) => seat.startsWith('-')).map((seat) => seat.slice(1));
    return {
      code,
      actor: actor({
        kind: 'state',
        names: unique(replaces ? [...ownNames, ...list(name)] : [...ownNames.slice(0, 1), ...list(name), ...ownNames]),
        seats: unique([capital, ...corrected]).filter((seat) => !dropped.includes(seat) && !seat.startsWith('-')),
        demonyms: unique([...list(demonym), ...list(demonyms)]).filter((d) => !d.startsWith('-')),
      }),
    };
  });
}

/** Adjectives in -an, -i, -ek … form a plural for the people; those in -ese, -ish, -ch do not. */
function withPlurals(demonyms: readonly string[]): string[] {
  return unique(
    demonyms.flatMap((one) => (/(?:an|i|ek|kh|jik|men|men|Serb|Thai|Croat)$/.test(one) ? [one, `${one}s`] : [one])),
  );
}

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}

function list(cell: string): string[] {
  return cell.split('/').filter((name) => name !== '');
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The name that a registry keeps for a name or alias, or undefined for one it does not know. */
export type UsualName = (name: string) => string | undefined;

/** For names that are to be compared as they are written. */
const asWritten: UsualName = () => undefined;

/**
 * Whether two names mean the same: equal without case, accents and "the", or known under one usual name. A
 * description also matches its own noun ("refugees" for "Afghan refugees"); a name never does, since Sudan is
 * not South Sudan.
 */
export function sameName(gold: string, shown: string, usualName: UsualName = asWritten): boolean {
  const wanted = plain(gold);
  const given = plain(shown);
  if (wanted === given) return true;
  const usual = usualName(gold);
  if (usual !== undefined && usual === usualName(shown)) return true;
  const noun = gold.split(' ').at(-1) ?? '';
  return /^\p{Ll}/u.test(noun) && given === plain(noun);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/^the /, '');
}

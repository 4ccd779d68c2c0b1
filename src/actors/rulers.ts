/**
 * Armed groups that rule a state from its seat without being its recognised government: state | group | since when, as
 * YYYY-MM-DD | nouns that speak of their rule. From then on the seat speaks for them ("Kabul refused"), where a document
 * names them; the state's own name stays the land, its people and its trade.
 */
const RULERS = `
afghanistan|taliban|2021-08-15|emirate
yemen|houthis|2014-09-21|
`;

export interface Ruler {
  readonly state: string;
  readonly group: string;
  readonly nouns: readonly string[];
}

/** Who rules which state by the time of a document (YYYY-MM-DD, or null where it is not known). */
export function rulersAt(date: string | null): Ruler[] {
  const rows = RULERS.trim()
    .split('\n')
    .map((row) => row.split('|'));
  return rows.flatMap(([state = '', group = '', since = '', nouns = '']) =>
    date === null || date >= since ? [{ state, group, nouns: nouns.split(' ').filter(Boolean) }] : [],
  );
}

/** A share rounded to three places, or null where there was nothing to count. */
export type Share = number | null;

export function ratio(part: number, whole: number): Share {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 1000;
}

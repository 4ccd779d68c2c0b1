const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const LEAD =
  /^(?:(?:first |originally )?(?:published|posted|updated|date)(?: on)?\s*:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/i;

/**
 * A line that is a date and nothing else, as `YYYY-MM-DD`; undefined where it is none. `date` is null where day and
 * month could be exchanged ("03/04/2024").
 */
export function readDate(line: string): { date: string | null } | undefined {
  const text = line.replace(LEAD, '').replace(/\.$/, '').trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]));
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})$/u.exec(text);
  if (dayFirst) return day(Number(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]));
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (!figures) return undefined;
  const [one, other, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
  if (one > 12) return day(year, other, one);
  if (other > 12 || one === other) return day(year, one, other);
  return day(year, other, one) && { date: null };
}

function month(name: string | undefined): number {
  const lower = (name ?? '').toLowerCase();
  return MONTHS.findIndex((full) => full === lower || (lower.length <= 4 && full.startsWith(lower.slice(0, 3)))) + 1;
}

function day(year: number, month: number, date: number): { date: string } | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (month < 1 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date || year < 1000) return undefined;
  return { date: at.toISOString().slice(0, 10) };
}

import { stringify } from 'yaml';
import type { FrontMatter } from '../corpus/front-matter.js';

/** A corpus file: front matter as YAML, fields in their fixed order, then the body as it is given. */
export function writeDocument(matter: FrontMatter, body: string): string {
  const { title, authors, outlet, date, dateNote, url, about, captions, notes, rights } = matter;
  const [only] = authors;
  const fields = {
    title,
    ...(authors.length > 1 ? { authors } : { author: only ?? null }),
    outlet,
    date,
    ...(dateNote === null ? {} : { dateNote }),
    url,
    about,
    captions,
    notes,
    rights,
  };
  return `---\n${stringify(fields, { lineWidth: 100 })}---\n${body}`;
}

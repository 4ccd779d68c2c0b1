import { z } from 'zod';

const Text = z.string().trim().min(1, 'must not be empty; leave it out or write null where it is unknown');

/** `YYYY-MM-DD`, a day that exists. */
const Day = z.iso.date('must be a day written YYYY-MM-DD, or null where the document gives none');

const Link = z.url({ protocol: /^https?$/, error: 'must be a link that starts with http:// or https://, or null' });

/** What stands above a document's text. `author` and `authors` are two ways to write one thing; `authors` is kept. */
export const FrontMatter = z
  .strictObject({
    title: Text,
    author: Text.nullable().optional(),
    authors: z.array(Text).optional(),
    outlet: Text.nullable().default(null),
    date: Day.nullable().default(null),
    dateNote: Text.nullable().default(null),
    url: Link.nullable().default(null),
    about: Text.nullable().default(null),
    captions: z.array(Text).default([]),
    notes: z.array(Text).default([]),
    rights: Text.nullable().default(null),
  })
  .refine((matter) => !(matter.author && matter.authors), {
    path: ['authors'],
    error: 'stands beside `author`; keep one of the two',
  })
  .transform(({ author, authors, ...rest }) => ({ ...rest, authors: authors ?? (author ? [author] : []) }));
export type FrontMatter = z.infer<typeof FrontMatter>;

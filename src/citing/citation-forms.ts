import type { CiteAnswer, Source } from '../answers/index.js';

/** A quote with its source in the forms that people paste: plain text, Markdown, a footnote. */
export function citationForms(quote: string, id: string, paragraph: number, source: Source): CiteAnswer['forms'] {
  const credit = creditLine(source);
  const place = `para. ${paragraph}`;
  const link = source.url ? ` ${source.url}` : '';
  const title = source.url ? `[${source.title.replace(/([[\]\\])/g, '\\$1')}](${source.url})` : source.title;
  return {
    plain: `“${quote}” — ${credit}, ${place} [${id}]${link}`,
    markdown: `${quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join(
        '\n',
      )}\n>\n> — ${[names(source), title, source.outlet, dated(source)].filter(Boolean).join(', ')}, ${place} \`${id}\``,
    footnote: `${credit}, ${place} (${id}): “${quote}”${link}`,
  };
}

/** Author, title, outlet and date, as far as the document gives them. */
export function creditLine(source: Source): string {
  return [names(source), source.title, source.outlet, dated(source)].filter(Boolean).join(', ');
}

function names({ authors }: Source): string {
  return authors.length > 0 ? authors.join(' and ') : 'author not given';
}

function dated({ date }: Source): string {
  return date ?? 'undated';
}

import { type CiteAnswer, cutSides, type Source } from '../answers/index.js';

/**
 * A quote with its source in the forms that people paste: plain text, Markdown, a footnote. Where a clause was cut out
 * of its sentence, "…" stands outside the quoted run.
 */
export function citationForms(quote: string, id: string, paragraph: number, source: Source): CiteAnswer['forms'] {
  const cut = cutSides({ quote, citation: { id } });
  const before = cut.before ? '… ' : '';
  const after = cut.after ? ' …' : '';
  const credit = creditLine(source);
  const place = `para. ${paragraph}`;
  const link = source.url ? ` ${source.url}` : '';
  const title = source.url ? `[${source.title.replace(/([[\]\\])/g, '\\$1')}](${source.url})` : source.title;
  return {
    plain: `${before}“${quote}”${after} — ${credit}, ${place} [${id}]${link}`,
    markdown: `> ${before}${quote.replaceAll('\n', '\n> ')}${after}\n>\n> — ${[names(source), title, source.outlet, dated(source)].filter(Boolean).join(', ')}, ${place} \`${id}\``,
    footnote: `${credit}, ${place} (${id}): ${before}“${quote}”${after}${link}`,
  };
}

/** Author, title, outlet and date, as far as the document gives them. */
function creditLine(source: Source): string {
  return [names(source), source.title, source.outlet, dated(source)].filter(Boolean).join(', ');
}

function names({ authors }: Source): string {
  return authors.length > 0 ? authors.join(' and ') : 'author not given';
}

function dated({ date }: Source): string {
  return date ?? 'undated';
}

import { neutralise } from './neutralise.js';

/**
 * The one way for text into a field that Slack reads as mrkdwn (a message's `text`): `&`, `<` and `>` are escaped, so
 * that `<!channel>` in a document rings nobody, and what is invisible is neutralised. Escape once, at the last moment.
 *
 * Blocks carry no mrkdwn at all: names, counts and quotes go out as plain_text and rich_text, which Slack shows as they
 * are, so that neither an asterisk in a quote nor an escape can alter it.
 */
export function escapeMrkdwn(text: string): string {
  return neutralise(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * What somebody typed, out of the text that Slack sends: without mentions of the bot (and the colon after one), channels and people become their
 * names where Slack gives them, links their labels, and the three escaped characters what they stand for.
 */
export function typedText(text: string, botUserId?: string): string {
  const words = text
    .replace(/<@([A-Z0-9]+)(?:\|([^>]*))?>/g, (_, user: string, name?: string) =>
      user === botUserId ? ' ' : (name ?? ' '),
    )
    .replace(/<#[A-Z0-9]+(?:\|([^>]*))?>/g, (_, name?: string) => name ?? ' ')
    .replace(/<![^>]*>/g, ' ')
    .replace(/<([^>|]+)(?:\|([^>]*))?>/g, (_, address: string, label?: string) => label || address);
  return words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,]+/, '')
    .trim();
}

/** A text's first words, as a note quotes them; "…" follows where there are more. */
export function opening(text: string, count = 8): string {
  const parts = text.split(/\s+/);
  return parts.length <= count ? text : `${parts.slice(0, count).join(' ')} …`;
}

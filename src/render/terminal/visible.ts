const HIDDEN = /[\p{Cc}\p{Surrogate}\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF\u00AD\u200B\u2060]/gu;

/**
 * A text that a terminal shows and does not obey: what controls it, turns the direction of reading or hides is
 * written out ("⟨U+202E⟩"), a line end or tab is a space. Every other character stays as it is; direction marks and
 * joiners too, which Persian and Pashto are written with.
 */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    if (/[\t\n\r]/.test(character)) return ' ';
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** A name as it is shown back: one line, without control or direction marks, and short. */
export function shownName(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length > 60 ? `${clean.slice(0, 60).replace(/\p{Surrogate}$/u, '')}…` : clean;
}

/** "A", "A or B", "A, B and C". */
export function namesInWords(names: readonly string[], last: 'and' | 'or'): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}` : (names[0] ?? '');
}

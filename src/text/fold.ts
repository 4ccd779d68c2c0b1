/**
 * A word as it is compared: compatibility forms unified, case and accents dropped, apostrophes and a closing
 * possessive removed ("Türkiye’s" is "turkiye").
 */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s?$/u, '')
    .replace(/['’ʼ]/gu, '');
}

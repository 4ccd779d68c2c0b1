/**
 * A word as it is compared: compatibility forms unified, case and accents dropped, apostrophes and a closing
 * possessive removed ("Türkiye’s" is "turkiye").
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s?$/u, '')
    .replace(/['’ʼ]/gu, '');
}

/** Nearly every word of an English text: nothing in it is unified or dropped. */
const PLAIN = /^[A-Za-z0-9]+$/;

/** Whether a text ends the way a sentence or a lead-in to a list does; closing quotes and brackets may follow. */
export function endsSentence(text: string): boolean {
  return /[.!?…:;۔؟。]["'”’»)\]]*$/u.test(text.trimEnd());
}

/** Whether a text begins in the middle of a sentence: with a lower-case letter. */
export function beginsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

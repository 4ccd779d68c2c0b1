/**
 * A place in a document as people type it: `<document>#p6` a paragraph, `#p6s3` a sentence, `#p6s3c2` its second
 * clause, `#p6s3-4` two sentences. Numbers count from 1.
 */
export interface ExcerptId {
  readonly document: string;
  readonly paragraph: number;
  readonly sentence?: number;
  readonly lastSentence?: number;
  readonly clause?: number;
}

const FORM = /^([a-z0-9]+(?:-[a-z0-9]+)*)#p([1-9]\d{0,5})(?:s([1-9]\d{0,5})(?:-([1-9]\d{0,5})|c([1-9]\d{0,5}))?)?$/;

/** Reads an id; undefined where the text is none, or where its sentences run backwards. */
export function parseExcerptId(text: string): ExcerptId | undefined {
  const match = FORM.exec(text.trim().toLowerCase());
  if (!match) return undefined;
  const [, document = '', paragraph, sentence, last, clause] = match;
  if (last !== undefined && Number(last) <= Number(sentence)) return undefined;
  return {
    document,
    paragraph: Number(paragraph),
    ...(sentence === undefined ? {} : { sentence: Number(sentence) }),
    ...(last === undefined ? {} : { lastSentence: Number(last) }),
    ...(clause === undefined ? {} : { clause: Number(clause) }),
  };
}

/** Writes an id in the form that `parseExcerptId` reads. */
export function formatExcerptId({ document, paragraph, sentence, lastSentence, clause }: ExcerptId): string {
  let id = `${document}#p${paragraph}`;
  if (sentence !== undefined) id += `s${sentence}`;
  if (lastSentence !== undefined && lastSentence !== sentence) id += `-${lastSentence}`;
  if (clause !== undefined) id += `c${clause}`;
  return id;
}

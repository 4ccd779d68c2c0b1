import type { CorpusRule } from '../corpus-rule.js';
import { dateOrReason } from './date-or-reason.js';
import { noRepeatedParagraph } from './no-repeated-paragraph.js';
import { noTornWords } from './no-torn-words.js';
import { plainCharacters } from './plain-characters.js';
import { rightsTold } from './rights-told.js';
import { sentencesCoverParagraphs } from './sentences-cover-paragraphs.js';
import { singleSpaces } from './single-spaces.js';
import { wordsInEveryParagraph } from './words-in-every-paragraph.js';

export const CORPUS_RULES: readonly CorpusRule[] = [
  plainCharacters,
  singleSpaces,
  noTornWords,
  noRepeatedParagraph,
  wordsInEveryParagraph,
  sentencesCoverParagraphs,
  dateOrReason,
  rightsTold,
];

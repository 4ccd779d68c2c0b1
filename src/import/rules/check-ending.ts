import type { ImportRule, RuleResult } from '../rule.js';
import { endsSentence } from '../sentence-end.js';

/** Asks a person whether the text is complete where its last paragraph does not end like one. */
export const checkEnding: ImportRule = (blocks): RuleResult => {
  const last = blocks.at(-1);
  if (!last || endsSentence(last.text)) return { blocks, notes: [] };
  const message = `the text ends without a full stop ("… ${last.text.slice(-40)}"): see whether it is complete`;
  return { blocks, notes: [{ rule: 'check-ending', line: last.line, message, check: true }] };
};

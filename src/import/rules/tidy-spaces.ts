import type { Block } from '../block.js';
import type { ImportRule, RuleResult } from '../rule.js';

/** Makes each run of spaces one. */
export const tidySpaces: ImportRule = (blocks): RuleResult => {
  let runs = 0;
  const tidy = blocks.map((block): Block => {
    const text = block.text.replace(/ {2,}/g, () => {
      runs++;
      return ' ';
    });
    return text === block.text ? block : { ...block, text };
  });
  if (runs === 0) return { blocks, notes: [] };
  return {
    blocks: tidy,
    notes: [{ rule: 'tidy-spaces', line: 0, message: `${runs} × several spaces made one`, check: false }],
  };
};

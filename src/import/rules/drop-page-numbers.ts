import type { Block } from '../block.js';
import type { ImportRule, RuleResult } from '../rule.js';
import { beginsLowerCase, endsSentence } from '../sentence-end.js';

const NUMBER = /^(?:page |p\. ?|[-–—] ?)?(\d{1,4})(?: ?[-–—])?$/i;

/** Drops page numbers: lines of a number alone that count on, or that stand where a sentence was torn by a page's end. */
export const dropPageNumbers: ImportRule = (blocks): RuleResult => {
  const numbered = blocks.flatMap((block, at) => {
    const number = NUMBER.exec(block.text)?.[1];
    return number === undefined ? [] : [{ block, at, number: Number(number) }];
  });
  const dropped = numbered
    .filter(({ at, number }, place) => {
      const countsOn = [numbered[place - 1]?.number, numbered[place + 1]?.number];
      return countsOn[0] === number - 1 || countsOn[1] === number + 1 || isTorn(blocks[at - 1], blocks[at + 1]);
    })
    .map(({ block }) => block);
  return {
    blocks: blocks.filter((block) => !dropped.includes(block)),
    notes: dropped.map(({ text, line }) => ({
      rule: 'drop-page-numbers',
      line,
      message: `a page number was dropped: "${text}"`,
      check: true,
      before: text,
    })),
  };
};

function isTorn(before: Block | undefined, after: Block | undefined): boolean {
  return before !== undefined && after !== undefined && !endsSentence(before.text) && beginsLowerCase(after.text);
}

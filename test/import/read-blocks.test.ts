import { expect, test } from '@jest/globals';
import { decode } from '../../src/import/decode.js';
import { readBlocks } from '../../src/import/read-blocks.js';

function texts(raw: string): string[] {
  return readBlocks(raw).blocks.map((block) => block.text);
}

test('line ends, no-break spaces and invisible characters are made plain', () => {
  expect(texts('\uFEFFThe\u00A0har\u00ADbour\r\n\r\nreo\u200Bpened\u0007 in\tMarch')).toEqual([
    'The harbour',
    'reopened in March',
  ]);
});

test('characters that turn the direction of reading are taken out, and a person is told', () => {
  const { blocks, notes } = readBlocks('a \u202Eb');
  expect(blocks.map((block) => block.text)).toEqual(['a b']);
  expect(notes.some((note) => note.check)).toBe(true);
});

test('Persian keeps its zero-width non-joiner', () => {
  expect(texts('می\u200Cخواهم')).toEqual(['می\u200Cخواهم']);
});

test('lines wrapped at a column are one paragraph', () => {
  const wrapped =
    'The port of Aden reopened in March after the longest\nclosure that anybody there could remember, and the\ncrews came back.';
  expect(texts(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
});

test('lines of different length are paragraphs of their own', () => {
  expect(texts('About\nMona Saleh\nMona Saleh is a reporter who has lived in Aden for ten years.')).toHaveLength(3);
});

test('blocks know the line they began on', () => {
  expect(readBlocks('One.\n\n\nTwo.').blocks.map((block) => block.line)).toEqual([1, 4]);
});

test('bytes that are no UTF-8 are read as windows-1252, and a person is told', () => {
  expect(decode(new TextEncoder().encode('naïve “port”'))).toEqual({ text: 'naïve “port”', notes: [] });
  const { text, notes } = decode(Uint8Array.from([0x93, 0x70, 0xe9, 0x94]));
  expect(text).toBe('“pé”');
  expect(notes).toHaveLength(1);
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x70, 0x00])).text).toBe('p');
});

test('a word broken at a line end is whole again, and keeps a hyphen of its own', () => {
  const wrapped = [
    'The states that lie on the gulf have each chosen their own way of deal-',
    'ing with the port. Some have kept on paying what it owes to their well-',
    'known pilots, and some of them have even sent back home the harbour-',
    'masters that they had; harbour-masters are hard to find.',
  ];
  expect(texts(wrapped.join('\n'))).toEqual([
    'The states that lie on the gulf have each chosen their own way of dealing with the port. Some have kept on paying what it owes to their well-known pilots, and some of them have even sent back home the harbour-masters that they had; harbour-masters are hard to find.',
  ]);
});

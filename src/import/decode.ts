import type { ImportNote } from './import-note.js';

/**
 * What windows-1252 has at 0x80 to 0x9F, where it differs from Latin-1; five places are empty. From the WHATWG's
 * encoding standard; Node 20's own decoder leaves these bytes as control characters.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A file's bytes as text: by its byte order mark, else as UTF-8, else, where the bytes are no UTF-8, as
 * windows-1252, which a person is asked to check. Never throws.
 */
export function decode(bytes: Uint8Array): { text: string; notes: ImportNote[] } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const message = 'the file is not UTF-8; it was read as windows-1252: see whether accents and quotes are right';
    return {
      text: fromWindows1252(bytes),
      notes: [{ rule: 'decode', line: 0, message, check: true }],
    };
  }
}

function fromWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeMrkdwn } from '../../src/render/escape-mrkdwn.js';
import { neutralise } from '../../src/render/neutralise.js';
import { anyText } from '../support/hostile-text.js';

describe('escapeMrkdwn', () => {
  it('escapes what Slack reads as a mention or a link', () => {
    expect(escapeMrkdwn('<!channel> & <@U1>')).toBe('&lt;!channel&gt; &amp; &lt;@U1&gt;');
  });

  it('escapes once: what looks escaped in a document stays readable as it was', () => {
    expect(escapeMrkdwn('&lt;')).toBe('&amp;lt;');
  });

  it('gives back the visible text when Slack unescapes it, whatever goes in', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const escaped = escapeMrkdwn(text);
        expect(escaped).not.toMatch(/[<>]/);
        expect(escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')).toBe(neutralise(text));
      }),
    );
  });
});

describe('neutralise', () => {
  it('takes out direction overrides and control characters and keeps everything that is seen', () => {
    expect(neutralise('a\u202Eb\u2066c\u0000d\u001B[31m\u009Be\r\nf\tg')).toBe('abcd[31me\nf\tg');
  });

  it('keeps the joiners and marks that Persian, Arabic and emoji are written with', () => {
    for (const text of ['می‌خواهم', '\u200Fالف\u200E', '👩‍👩‍👧']) expect(neutralise(text)).toBe(text);
  });

  it('replaces half a character, which cannot be sent', () => {
    expect(neutralise('a\uD83Db')).toBe('a\uFFFDb');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText(), (text) => expect(neutralise(neutralise(text))).toBe(neutralise(text))));
  });
});

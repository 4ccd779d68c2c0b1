import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { typedText } from '../../src/slack/typed-text.js';
import { anyText } from '../support/hostile-text.js';

describe('typedText', () => {
  it.each([
    ['<@UBOT> who sells?', 'who sells?'],
    ['<@UBOT|brief>: uzbekistan', 'uzbekistan'],
    ['ask <@U2|amina> about <#C1|general> <!channel>', 'ask amina about general'],
    ['read <https://a.example/x|this> or <https://b.example>', 'read this or https://b.example'],
    ['a &lt; b &amp;&amp; c &gt; d', 'a < b && c > d'],
    ['&amp;lt;', '&lt;'],
    ['  two\n lines\t', 'two lines'],
  ])('reads %j as %j', (sent, typed) => {
    expect(typedText(sent, 'UBOT')).toBe(typed);
  });

  it('reads any text without throwing, into one line', () => {
    fc.assert(fc.property(anyText(), (text) => expect(typedText(text, 'UBOT')).not.toMatch(/\n|^\s|\s$/)));
  });
});

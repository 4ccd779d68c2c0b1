import { describe, expect, test } from '@jest/globals';
import { topicsOf, topicWeights } from '../../src/topics/index.js';

describe('topics', () => {
  test.each([
    ['The minister accredited an ambassador after the talks', ['diplomacy']],
    ['Rockets killed two soldiers near the garrison', ['security']],
    ['Exports of wheat and electricity rose', ['trade']],
    ['Girls were barred from schools and journalists detained', ['rights']],
    ['The meadow was green', []],
  ])('"%s" is about %j', (sentence, topics) => {
    expect(topicsOf(sentence.split(' '))).toEqual(topics);
  });

  test('a word counts once, in any form', () => {
    expect(topicWeights(['Embassies', 'embassy'])).toEqual(topicWeights(['embassy']));
  });

  test('a sentence may be about two topics', () => {
    expect(topicsOf(['rocket', 'attack', 'pipeline', 'exports'])).toEqual(['security', 'trade']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { boltLogger } from '../../src/slack/bolt-logger.js';
import { failureCode, logFailure, startupFailure } from '../../src/slack/failure.js';
import { loggerInMemory, refusal } from '../support/slack-fakes.js';

describe('Bolt’s log', () => {
  it('becomes ours, scrubbed, with a constant message', () => {
    const { lines, logger } = loggerInMemory();
    boltLogger(logger).warn('token xoxb-1-2 failed', new Error('xapp-1-abc\nsecond line'));

    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 40, time: expect.any(Number), detail: 'token [token] failed Error: [token]', msg: 'bolt' },
    ]);
  });

  it('keeps its debug lines to itself, since they hold what people typed', () => {
    const { lines, logger } = loggerInMemory();
    const bolt = boltLogger(logger);
    bolt.setLevel(bolt.getLevel());
    bolt.debug('{"text":"a question"}');

    expect(lines).toEqual([]);
  });
});

describe('a failure', () => {
  it('is logged by its code and frames, never by its message', () => {
    const { lines, logger } = loggerInMemory();
    logFailure(logger, 'answer', Object.assign(new Error('the question was\n    at sea'), { code: 'broken' }));

    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ step: 'answer', code: 'broken', msg: 'listener failed' });
    expect(lines[0]).not.toContain('question');
  });

  it.each([
    [refusal('not_in_channel'), 'not_in_channel'],
    [new TypeError('x'), 'TypeError'],
    ['text', 'unknown'],
    [null, 'unknown'],
  ])('has a code: %s', (error, code) => {
    expect(failureCode(error)).toBe(code);
  });

  it('to start says what to look at', () => {
    expect(startupFailure(refusal('invalid_auth'))).toContain('Compare SLACK_BOT_TOKEN');
    expect(startupFailure(Object.assign(new Error(), { code: 'EADDRINUSE' }))).toContain('port is taken');
    expect(startupFailure(new Error('odd xoxb-1-2'))).toBe('The bot could not start (Error): odd [token]');
  });
});

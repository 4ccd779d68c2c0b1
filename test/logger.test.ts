import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../src/logger.js';

function capture(secrets: readonly string[] = []) {
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  return { lines, logger: createLogger({ level: 'info', secrets, destination }) };
}

describe('the logger', () => {
  it.each(['xoxb-1-2-abc', 'xoxp-1-abc', 'xoxe.xoxp-1-abc', 'xapp-1-A0-2-def'])(
    'hides %s wherever it stands',
    (token) => {
      const { lines, logger } = capture();
      const error = Object.assign(new Error(`bad ${token}`, { cause: new Error(token) }), {
        data: { headers: [token] },
      });

      logger.info({ deep: { er: [{ token }] }, [token]: 1 }, `message with ${token}`);
      logger.error(error);
      logger.error({ err: error }, 'failed');

      expect(lines).toHaveLength(3);
      for (const line of lines) {
        expect(line).not.toContain(token.slice(-8));
        expect(JSON.parse(line)).toEqual(expect.objectContaining({ time: expect.any(Number) }));
      }
    },
  );

  it('hides the secrets it was told of', () => {
    const { lines, logger } = capture(['0123456789abcdef']);
    logger.info({ header: 'v0=0123456789abcdef' }, 'request');

    expect(lines[0]).toContain('"header":"v0=[secret]"');
  });
});

import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from '../src/config.js';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const http = { SLACK_MODE: 'http', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };

function messageOf(env: Record<string, string | undefined>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return '';
}

describe('readConfig', () => {
  it('needs two tokens for socket mode and defaults the rest', () => {
    expect(readConfig(socket)).toEqual({
      mode: 'socket',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
      corpusDirectory: 'corpus',
      corpusRefreshSeconds: 2,
      logLevel: 'info',
    });
  });

  it('keeps opinions in a file only with a key for their hashes', () => {
    const FEEDBACK_FILE = 'opinions.jsonl';

    expect(readConfig({ ...socket, FEEDBACK_FILE, FEEDBACK_KEY: 'sixteen letters!' })).toMatchObject({
      feedback: { file: FEEDBACK_FILE, key: 'sixteen letters!' },
    });
    expect(messageOf({ ...socket, FEEDBACK_FILE })).toContain('FEEDBACK_KEY is missing (any random text of 16');
    expect(messageOf({ ...socket, FEEDBACK_FILE, FEEDBACK_KEY: 'short' })).toContain('FEEDBACK_KEY must have 16');
  });

  it('needs a token and the signing secret for HTTP mode', () => {
    const env = {
      ...http,
      PORT: '8080',
      HEALTH_PORT: '8081',
      CORPUS_DIR: 'docs',
      CORPUS_REFRESH_SECONDS: '0.5',
      LOG_LEVEL: 'warn',
    };

    expect(readConfig({ ...env, SLACK_API_URL: 'http://localhost:1/api/' })).toEqual({
      mode: 'http',
      botToken: 'xoxb-1',
      signingSecret: 'secret',
      port: 8080,
      healthPort: 8081,
      corpusDirectory: 'docs',
      corpusRefreshSeconds: 0.5,
      logLevel: 'warn',
      apiUrl: 'http://localhost:1/api/',
    });
  });

  it('says in one message all that is missing, and where to get each', () => {
    expect(messageOf({})).toBe(
      [
        'The settings are not complete. Put them into .env (.env.sample shows all of them):',
        '  SLACK_BOT_TOKEN is missing (api.slack.com/apps, your app, “OAuth & Permissions”, “Bot User OAuth Token”)',
        '  SLACK_APP_TOKEN is missing (api.slack.com/apps, your app, “Basic Information”, “App-Level Tokens”, scope connections:write)',
      ].join('\n'),
    );
  });

  it('takes an empty setting for a missing one', () => {
    expect(messageOf({ ...http, SLACK_SIGNING_SECRET: ' ' })).toContain('SLACK_SIGNING_SECRET is missing');
    expect(readConfig({ ...socket, LOG_LEVEL: '' }).logLevel).toBe('info');
  });

  it.each([
    [{ ...socket, SLACK_MODE: 'webhook' }, 'SLACK_MODE must be socket or http'],
    [{ ...socket, SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN must start with xoxb-'],
    [{ ...socket, SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN must start with xapp-'],
    [{ ...http, PORT: 'eighty' }, 'PORT must be a port, 1 to 65535'],
    [{ ...http, PORT: '70000' }, 'PORT must be a port, 1 to 65535'],
    [{ ...socket, HEALTH_PORT: '0' }, 'HEALTH_PORT must be a port, 1 to 65535'],
    [{ ...socket, CORPUS_REFRESH_SECONDS: 'often' }, 'CORPUS_REFRESH_SECONDS must be a number of seconds'],
    [{ ...socket, CORPUS_REFRESH_SECONDS: '-1' }, 'CORPUS_REFRESH_SECONDS must not be less than 0'],
    [{ ...socket, LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of trace, debug, info'],
    [{ ...socket, SLACK_API_URL: 'http://localhost/api' }, 'SLACK_API_URL must end in /api/'],
    [{ ...socket, SLACK_API_URL: 'ftp://x/api/' }, 'SLACK_API_URL must be an address'],
  ])('refuses %j', (env, said) => {
    expect(messageOf(env)).toContain(said);
  });

  it('never repeats a value, which may be a token', () => {
    expect(messageOf({ SLACK_BOT_TOKEN: 'hunter2', SLACK_APP_TOKEN: 'xoxb-hunter3' })).not.toMatch(/hunter/);
  });
});

import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

const TOKENS = /\bx(?:ox[a-z]|app)-[A-Za-z0-9-]+/g;

export interface LoggerOptions {
  readonly level: string;
  /** Values that must not appear in a log, besides everything that looks like a Slack token. */
  readonly secrets?: readonly string[];
  /** Where lines go; standard error unless given. */
  readonly destination?: DestinationStream;
}

/**
 * A logger of JSON lines: a constant message, data in fields, never a question or a message's text. Each line is scrubbed
 * whole, after it was written out, so that no token gets through in a message, an error, its stack or a nested field.
 */
export function createLogger({ level, secrets = [], destination = pino.destination(2) }: LoggerOptions): Logger {
  const hidden = secrets.filter((secret) => secret.length >= 8);
  return pino({ level, base: null }, { write: (line) => destination.write(scrub(line, hidden)) });
}

/** A text without Slack tokens and without the given secrets. */
export function scrub(text: string, secrets: readonly string[] = []): string {
  return secrets.reduce((scrubbed, secret) => scrubbed.replaceAll(secret, '[secret]'), text.replace(TOKENS, '[token]'));
}

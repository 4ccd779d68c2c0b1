import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import { type Logger, scrub } from '../logger.js';

const LEVELS = {
  [LogLevel.DEBUG]: 'debug',
  [LogLevel.INFO]: 'info',
  [LogLevel.WARN]: 'warn',
  [LogLevel.ERROR]: 'error',
} as const;

/**
 * Bolt's log into ours. Its debug lines are dropped at every level: they hold whole payloads, and with them what people
 * typed. What it reports of an error is cut to one line.
 */
export function boltLogger(logger: Logger): BoltLogger {
  function write(level: LogLevel, parts: readonly unknown[]): void {
    logger[LEVELS[level]]({ detail: scrub(parts.map(oneLine).join(' ')).slice(0, 500) }, 'bolt');
  }
  return {
    debug: () => {},
    info: (...parts) => write(LogLevel.INFO, parts),
    warn: (...parts) => write(LogLevel.WARN, parts),
    error: (...parts) => write(LogLevel.ERROR, parts),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

function oneLine(part: unknown): string {
  if (part instanceof Error) return `${part.name}: ${part.message}`.split('\n', 1)[0] ?? '';
  return typeof part === 'string' ? part : typeof part;
}

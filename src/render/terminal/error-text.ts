import type { ErrorAnswer } from '../../answers/index.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** Why a question could not be served, what to do, and the closest names where one was not known. */
export function errorText({ message, suggestions = [] }: ErrorAnswer, terminal: Terminal): string {
  const missing = suggestions.filter((name) => !message.includes(name));
  const closest = missing.length > 0 ? [terminal.wrap(`Closest: ${visible(missing.join(', '))}.`)] : [];
  return [terminal.wrap(visible(message)), ...closest].join('\n');
}

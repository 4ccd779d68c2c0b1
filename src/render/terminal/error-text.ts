import type { ErrorAnswer } from '../../answers/index.js';
import type { Terminal } from './terminal.js';
import { visible } from './visible.js';

/** Why a question could not be served, what to do, the closest names where one was not known, what to type instead. */
export function errorText({ message, suggestions = [], instead = [] }: ErrorAnswer, terminal: Terminal): string {
  const missing = suggestions.filter((name) => !message.includes(name));
  const closest = missing.length > 0 ? [terminal.wrap(`Closest: ${visible(missing.join(', '))}.`)] : [];
  const typed = instead.map((request) => terminal.wrap(`Try: afghan-brief ${visible(request)}`));
  return [terminal.wrap(visible(message)), ...closest, ...typed].join('\n');
}

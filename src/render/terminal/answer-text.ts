import type { Answer } from '../../answers/index.js';
import { briefText } from './brief-text.js';
import { comparisonText } from './comparison-text.js';
import { errorText } from './error-text.js';
import { excerptsText, silenceText } from './excerpts-text.js';
import { actorsText, citeText, helpText, sourcesText } from './holdings-text.js';
import { matrixText } from './matrix-text.js';
import { createTerminal, type TerminalOptions } from './terminal.js';

/**
 * Any answer as text for a terminal, without a newline at its end. Quotes are altered by line wrapping alone, and by
 * writing out characters that the terminal would obey.
 */
export function answerText(answer: Answer, options: TerminalOptions): string {
  const terminal = createTerminal(options);
  switch (answer.kind) {
    case 'brief':
      return briefText(answer, terminal);
    case 'comparison':
      return comparisonText(answer, terminal);
    case 'matrix':
      return matrixText(answer, terminal);
    case 'excerpts':
      return excerptsText(answer, terminal);
    case 'silence':
      return silenceText(answer, terminal);
    case 'cite':
      return citeText(answer, terminal);
    case 'sources':
      return sourcesText(answer, terminal);
    case 'actors':
      return actorsText(answer, terminal);
    case 'help':
      return helpText(answer, terminal);
    case 'error':
      return errorText(answer, terminal);
  }
}

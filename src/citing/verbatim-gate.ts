import type { Answer, Quotation } from '../answers/index.js';
import type { Document } from '../corpus/document.js';

/** A quote that was about to leave and is not what its document says. It is never shown. */
export interface Defect {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The last check before an answer leaves: every quote must be its document's characters at its offsets. Lines and
 * excerpts that are not are taken out and reported; an answer that is itself one quote gives way to nothing.
 */
export function verbatimOnly<Any extends Answer>(
  answer: Any,
  documents: ReadonlyMap<string, Document>,
  report: (defect: Defect) => void,
): Any | undefined {
  const holds = (one: Quotation): boolean => {
    const { id, document, start, end } = one.citation;
    if (one.quote !== '' && documents.get(document)?.body.slice(start, end) === one.quote) return true;
    report({ id, document, start, end });
    return false;
  };
  switch (answer.kind) {
    case 'brief':
      return { ...answer, lines: answer.lines.filter(holds) };
    case 'comparison': {
      const topics = answer.topics.map((topic) => ({
        ...topic,
        sides: topic.sides.map((side) => ({ ...side, lines: side.lines.filter(holds) })),
      }));
      return { ...answer, topics };
    }
    case 'excerpts': {
      const excerpts = answer.excerpts.filter(holds);
      return excerpts.length > 0 ? { ...answer, excerpts } : undefined;
    }
    case 'silence':
      return { ...answer, nearest: answer.nearest.filter(holds) };
    case 'cite':
      return holds(answer) && holds({ quote: answer.context.quote, citation: answer.context.citation })
        ? answer
        : undefined;
    default:
      return answer;
  }
}

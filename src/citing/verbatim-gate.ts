import type { Answer, Quotation, Source } from '../answers/index.js';

/** A quote that was about to leave and is not what its document says. It is never shown. */
export interface Defect {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** What an excerpt id stands for, found anew from the document and not from the answer; undefined where it is no place. */
export type QuotationById = (id: string) => Quotation | undefined;

/**
 * The last check before an answer leaves: every quote and its citation must be, character by character, what its id
 * brings back by itself. What is not is told, each place once.
 */
export function defectsIn(answer: Answer, at: QuotationById): Defect[] {
  const failed = new Map<string, Defect>();
  for (const quotation of quotationsOf(answer)) {
    const { id, document, start, end } = quotation.citation;
    if (!holds(quotation, at)) failed.set(`${id}/${start}/${end}`, { id, document, start, end });
  }
  return [...failed.values()];
}

/**
 * A search's answer without the quotes that fail the check, and with the sources of those that are left. Any other
 * answer with a defect is undefined, as are excerpts of which none is left: nothing in it may still count what failed.
 */
export function withoutDefects<Any extends Answer>(answer: Any, at: QuotationById): Any | undefined {
  const sound = (one: Quotation) => holds(one, at);
  switch (answer.kind) {
    case 'excerpts': {
      const excerpts = answer.excerpts.filter(sound);
      return excerpts.length > 0 ? { ...answer, excerpts, sources: citedOf(answer.sources, excerpts) } : undefined;
    }
    case 'silence': {
      const nearest = answer.nearest.filter(sound);
      return { ...answer, nearest, sources: citedOf(answer.sources, nearest) };
    }
    default:
      return defectsIn(answer, at).length === 0 ? answer : undefined;
  }
}

function holds({ quote, citation }: Quotation, at: QuotationById): boolean {
  const found = at(citation.id);
  return (
    quote !== '' &&
    found?.quote === quote &&
    found.citation.id === citation.id &&
    found.citation.document === citation.document &&
    found.citation.paragraph === citation.paragraph &&
    found.citation.start === citation.start &&
    found.citation.end === citation.end
  );
}

function quotationsOf(answer: Answer): readonly Quotation[] {
  switch (answer.kind) {
    case 'brief':
      return answer.lines.flatMap((line) => (line.before ? [line, line.before] : [line]));
    case 'comparison':
      return answer.topics.flatMap(({ sides }) => sides.flatMap(({ lines }) => lines));
    case 'excerpts':
      return answer.excerpts;
    case 'silence':
      return answer.nearest;
    case 'cite':
      return [answer, answer.context];
    case 'matrix':
    case 'sources':
    case 'actors':
    case 'help':
    case 'error':
      return [];
  }
}

function citedOf(sources: readonly Source[], quotations: readonly Quotation[]): Source[] {
  const cited = new Set(quotations.map(({ citation }) => citation.document));
  return sources.filter(({ document }) => cited.has(document));
}

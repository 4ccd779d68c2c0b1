import { KeptOpinion } from './opinions.js';

/** How answers were received, for whoever keeps the corpus. */
export interface OpinionCounts {
  readonly kind: 'feedback';
  readonly useful: number;
  readonly notUseful: number;
  /** Different questions that anybody had an opinion on. */
  readonly questions: number;
  /** By the kind of the answer. */
  readonly answers: Readonly<Record<string, Counted>>;
  /** By excerpt, those most often found not useful first. */
  readonly excerpts: readonly (Counted & { readonly id: string })[];
  /** Lines that hold no opinion. */
  readonly unreadable: number;
}

interface Counted {
  useful: number;
  notUseful: number;
}

/** Counts kept opinions, a JSON line each. Of one person on one question and corpus the last counts. */
export function countOpinions(lines: readonly string[]): OpinionCounts {
  const last = new Map<string, KeptOpinion>();
  let unreadable = 0;
  for (const line of lines) {
    const kept = read(line);
    if (kept) last.set(`${kept.voter} ${kept.question} ${kept.corpus}`, kept);
    else unreadable += 1;
  }
  const answers = new Map<string, Counted>();
  const excerpts = new Map<string, Counted>();
  const total: Counted = { useful: 0, notUseful: 0 };
  for (const { useful, kind, excerpts: ids } of last.values()) {
    const all = [total, counted(answers, kind), ...new Set(ids.map((id) => counted(excerpts, id)))];
    for (const each of all) each[useful ? 'useful' : 'notUseful'] += 1;
  }
  return {
    kind: 'feedback',
    ...total,
    questions: new Set([...last.values()].map(({ question }) => question)).size,
    answers: Object.fromEntries(answers),
    excerpts: [...excerpts]
      .map(([id, counts]) => ({ id, ...counts }))
      .sort(
        (one, other) => other.notUseful - one.notUseful || other.useful - one.useful || (one.id < other.id ? -1 : 1),
      ),
    unreadable,
  };
}

function counted(counts: Map<string, Counted>, key: string): Counted {
  const known = counts.get(key);
  if (known) return known;
  const fresh = { useful: 0, notUseful: 0 };
  counts.set(key, fresh);
  return fresh;
}

function read(line: string): KeptOpinion | undefined {
  try {
    return KeptOpinion.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

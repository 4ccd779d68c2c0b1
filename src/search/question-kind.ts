/** What a question asks for; it decides which sentences answer best, not which are found. */
export type QuestionKind = 'who' | 'whether' | 'why' | 'when' | 'where' | 'amount' | 'definition' | 'how' | 'what';

const FORMS: readonly (readonly [RegExp, QuestionKind])[] = [
  [
    /^(?:and |but |so )?(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\b/,
    'whether',
  ],
  [/\bhow (?:(?:many|much|big|large|wide|deep|high|tall|far|old)\b|long (?:is|are|was|were) (?:an?|the)\b)/, 'amount'],
  [/\b(?:why|what (?:is|was|were|are) the (?:reason|cause)s?|how come)\b/, 'why'],
  [/\b(?:who|whom|whose)\b/, 'who'],
  [
    /\b(?:which|what) (?:\w+ ){0,3}?(?:countr(?:y|ies)|states?|nations?|groups?|governments?|organi[sz]ations?|actors?|neighbou?rs?|powers?|compan(?:y|ies)|capitals?|leaders?)\b/,
    'who',
  ],
  [/\b(?:when|how (?:long|often|soon)|(?:what|which) (?:year|month|day|date))\b/, 'when'],
  [/\b(?:where|(?:what|which) (?:places?|cit(?:y|ies)|regions?))\b/, 'where'],
  [
    /\b(?:what (?:is|are) (?:an? |the )?(?:[\w-]+ ?){1,3}\??$|what does [\w-]+ (?:mean|stand for)|define)\b/,
    'definition',
  ],
  [/\bhow\b/, 'how'],
  [/\b(?:what|which)\b/, 'what'],
];

/** Reads what a question asks for from its first question word; 'what' where nothing says. */
export function questionKind(question: string): QuestionKind {
  const text = question.trim().toLowerCase().slice(0, 400);
  let first: { readonly at: number; readonly kind: QuestionKind } = { at: Number.POSITIVE_INFINITY, kind: 'what' };
  for (const [form, kind] of FORMS) {
    const at = form.exec(text)?.index;
    if (at !== undefined && at < first.at) first = { at, kind };
  }
  return first.kind;
}

const CUES: Readonly<Partial<Record<QuestionKind, RegExp>>> = {
  why: /\b(?:because|since|due to|owing to|thanks to|as a result|that['’]s why|therefore|thus|hence|in exchange|in order to|so that|so as to|reasons?|driven by|fear(?:s|ed|ing)?|aim(?:s|ed|ing)? (?:at|to)|given (?:that|the))\b/iu,
  when: /\b(?:(?:1[89]|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|yesterday|last (?:year|month|week)|early|late|since|until|as (?:soon|long) as|once)\b/iu,
  amount:
    /(?<!\d)(?!(?:1[89]|20)\d\d(?!\d))\d|\b(?:percent|per cent|half|third|quarter|dozens?|hundreds?|thousands?|millions?|billions?|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/iu,
  definition: /\b(?:is|are|was|means?|refers? to|known as|called|stands for)\b|, (?:an?|the|which|who) |\(/iu,
};

/** Whether a sentence has what a question of this kind looks for ("because" for why, a number for how many). */
export function answersKind(kind: QuestionKind, sentence: string): boolean {
  return CUES[kind]?.test(sentence) ?? false;
}

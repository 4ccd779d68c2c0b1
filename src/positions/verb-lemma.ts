/** Past forms that reporting uses and that the tagger's lemmas miss when it took the word for a noun or adjective. */
const IRREGULAR = new Map(
  Object.entries({
    took: 'take',
    taken: 'take',
    retook: 'retake',
    sought: 'seek',
    bought: 'buy',
    sold: 'sell',
    fought: 'fight',
    held: 'hold',
    met: 'meet',
    shot: 'shoot',
    struck: 'strike',
    cut: 'cut',
    hurt: 'hurt',
    put: 'put',
    led: 'lead',
    withdrew: 'withdraw',
    withdrawn: 'withdraw',
    broke: 'break',
    broken: 'break',
    froze: 'freeze',
    frozen: 'freeze',
    gave: 'give',
    given: 'give',
    grew: 'grow',
    grown: 'grow',
    began: 'begin',
    begun: 'begin',
    fell: 'fall',
    fallen: 'fall',
    chose: 'choose',
    chosen: 'choose',
    lent: 'lend',
    spent: 'spend',
    sent: 'send',
    kept: 'keep',
    left: 'leave',
    felt: 'feel',
    told: 'tell',
    said: 'say',
    made: 'make',
    found: 'find',
    won: 'win',
    lost: 'lose',
    built: 'build',
    rebuilt: 'rebuild',
    brought: 'bring',
    forbade: 'forbid',
    forbidden: 'forbid',
    hid: 'hide',
    hidden: 'hide',
    swore: 'swear',
    sworn: 'swear',
    shut: 'shut',
    set: 'set',
    cast: 'cast',
    underwent: 'undergo',
    undertook: 'undertake',
    undertaken: 'undertake',
    overthrew: 'overthrow',
    overthrown: 'overthrow',
    overran: 'overrun',
    saw: 'see',
    seen: 'see',
    shown: 'show',
    threw: 'throw',
    thrown: 'throw',
    stood: 'stand',
    upheld: 'uphold',
  }),
);

/** The base form of a verb as it is written in lower case; `tagged` is the tagger's own lemma, trusted where it differs. */
export function verbLemma(lower: string, tagged: string): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (tagged !== lower) return tagged;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  const stem = /^(.{3,})ed$/.exec(lower)?.[1] ?? /^(.{3,})ing$/.exec(lower)?.[1];
  if (!stem)
    return lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)
      ? lower
          .replace(/ies$/, 'y')
          .replace(/([^aeiou])es$/, '$1e')
          .replace(/s$/, '')
      : lower;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aeiou][^aeiouwxy]|[^aeiou]l|[cgsvz]|[^aeiou]u)$/.test(stem) &&
    !/(?:er|en|on|it|et|el|ow|ss|ck|ain|ard|eal|eat|oot|ool|ear|oad|ead|eed|eep|oin|ook|ail|aim)$/.test(stem)
    ? `${stem}e`
    : stem;
}

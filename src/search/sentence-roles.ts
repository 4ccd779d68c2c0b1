/** What a statement says of an actor's part in its sentence. */
export interface PartTaken {
  readonly actor: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly role: 'agent' | 'possessor' | 'participant' | 'receiver';
}

/** Ids of those whose deed or view a sentence tells, and of those who are only at its other end. */
export interface SentenceRoles {
  readonly agents: readonly string[];
  readonly receivers: readonly string[];
}

/** The roles in each sentence of a document, from its statements. */
export function sentenceRoles(
  statements: readonly PartTaken[],
): (paragraph: number, sentence: number) => SentenceRoles {
  const bySentence = new Map<string, PartTaken[]>();
  for (const one of statements) {
    const place = `${one.paragraph}/${one.sentence}`;
    const own = bySentence.get(place);
    if (own) own.push(one);
    else bySentence.set(place, [one]);
  }
  return (paragraph, sentence) => {
    const own = bySentence.get(`${paragraph}/${sentence}`) ?? [];
    const having = (...roles: PartTaken['role'][]) => [
      ...new Set(own.filter(({ role }) => roles.includes(role)).map(({ actor }) => actor)),
    ];
    const agents = having('agent', 'possessor');
    return { agents, receivers: having('receiver').filter((actor) => !agents.includes(actor)) };
  };
}

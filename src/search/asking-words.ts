/**
 * Words by which a question asks and that its answer need not hold ("What is X's *position* on …", "What *kind* of …",
 * "What *happened* in …"): dictionary forms.
 */
export const ASKING_WORDS: ReadonlySet<string> = new Set(
  `actor actually answer article attitude author behave case concerning corpus country deal describe detail document exactly example expect
  explain explanation extent fact feel feeling find handle happen happening information interest involve kind know line list long
  look main many matter mention name nation occur opinion outlook please policy position quote react reaction really regard
  regarding relate report respond response role say show side situation somebody sort stance stand status story sum summarise
  summarize summary talk tell text thing think thought topic treat treatment type view want wish worried worry way word year`.split(
    /\s+/,
  ),
);

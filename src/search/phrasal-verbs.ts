import { family } from './word-families.js';

/** Verbs with a particle, and a verb without one that means the same. */
const TABLE = `
take in shelter|take over seize|take up begin|take back recapture|take part participate|turn down reject|turn away reject
turn over deliver|hand over deliver|give up abandon|give in concede|break off end|break out start|break up dissolve|call for demand
call off cancel|call on urge|carry out conduct|carry on continue|set up establish|set off trigger|put off delay|put up build
step up increase|step down resign|cut off stop|cut back reduce|cut down reduce|scale back reduce|scale up increase|send back deport
stand by support|side with support|back up support|back down concede|prop up support|shore up support|open up open|speak out condemn
pull out withdraw|move out withdraw|hold back restrain|hold up delay|give way concede|go up increase|go down decrease|rule out reject
make up invent|bring about cause|bring in introduce|lock up imprison|round up arrest|shoot down attack|strike down attack|blow up bomb|wipe out destroy
keep out exclude|bring down shoot|walk out withdraw|walk away withdraw|let in admit|throw out expel|kick out expel|drive out expel|sign up join|join in join|point out indicate|play down minimise
fall apart collapse|fall out quarrel|fall through fail|get out leave|lay down impose|look for seek|work out solve|work with cooperate|build up strengthen`;

/** From a verb's root and its particle ("take in") to the root of what they mean. */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [verb = '', particle = '', meant = ''] = row.split(' ');
      return [`${family(verb)} ${particle}`, family(meant)] as const;
    }),
);

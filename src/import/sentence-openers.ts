/**
 * Words that English prose opens its sentences with, roughly from the most common down. The order decides what a
 * fragment was: "his" is rather "This" without its first letter than a "His" in lower case. Function words and
 * connectives only; names come from the text itself.
 */
const OPENERS = `
  The In This It But A As However While These They There That For At If He We And When To On Since After Although
  Some With His Yet Such Its Their Now Despite By What Many Most One From More Both Even Those Then Instead Meanwhile
  According Moreover All Despite An Not You She So Only Indeed Given Once During Last Under Two No Still Today Before
  Another First Beyond Because Until Thus Where Whether Though Here Each Or Recently Other Finally Over Like Unlike
  Several Among Without Her Our My Any How Why Who Your Further Furthermore Overall Similarly Perhaps Currently Whilst
  Through Between Across Against Rather Following Throughout Nevertheless Nonetheless Also Earlier Later Next Second
  Third Three Few Much Years Within Alongside Around Consequently Therefore Hence Never Every Apart Amid Given Just
  Nor Whatever Whereas Back Could Should Would Will Can Did Does Was Were Is Are Has Had Have Let Previously
  Traditionally Historically Initially Increasingly Eventually Additionally Part Ultimately Again
`
  .trim()
  .split(/\s+/);

const RANK = new Map<string, number>();
for (const [at, opener] of OPENERS.entries()) {
  const key = opener.toLowerCase();
  if (!RANK.has(key)) RANK.set(key, at);
}

/** How common a word is as a sentence's first, 0 the most common; undefined where it is not one of them. */
export function openerRank(word: string): number | undefined {
  return RANK.get(word.toLowerCase());
}

/** The most common opener that ends in `fragment` and has one letter more, capitalised; undefined where there is none. */
export function openerWithLostLetter(fragment: string): string | undefined {
  const tail = fragment.toLowerCase();
  return OPENERS.find((opener) => opener.length === tail.length + 1 && opener.slice(1).toLowerCase() === tail);
}

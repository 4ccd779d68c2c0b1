import { family } from './word-families.js';

/**
 * Words that reports on foreign affairs use for one another, a class a row. They match more weakly than the word itself,
 * so a row may be broad, but every word in it must be able to stand for the first in some sentence of such a report.
 * Written by hand for the field at large; no row was drawn from one document.
 */
const CLASSES = `
attack assault target strike raid bombing shelling offensive ambush|kill murder assassinate massacre slaughter execute
worry concern fear alarm anxiety apprehension consternation unease nervous afraid wary|condemn denounce criticise decry deplore censure rebuke
feel feeling emotion mood sentiment worry concern fear anger angry resent resentment hope pride happy unhappy anxious|get receive obtain gain acquire
help support assist aid back bolster prop relief assistance|relation tie link relationship rapport engagement|improve better strengthen deepen boost enhance upgrade expand
worsen deteriorate decline sour strain hurt harm damage|want seek desire wish hope aim intend|say state declare announce affirm tell claim assert remark
promise pledge vow commitment guarantee assurance undertake|accept recognise acknowledge embrace approve welcome|reject refuse rebuff deny decline turn dismiss
agree deal accord pact treaty agreement memorandum|talk negotiate dialogue discuss meeting consultation|meet summit conference gathering
ambassador envoy diplomat representative emissary|embassy consulate mission legation|government authority regime administration leadership official cabinet republic junta
leader ruler head chief|soldier troop army military force|fighter militant insurgent rebel gunman jihadist extremist terrorist
weapon arm munition ammunition missile rocket|arrest detain imprison jail captive|expel deport return repatriate evict|refugee migrant asylum displaced
shelter host harbour home refuge sanctuary haven|buy purchase import acquire procure|sell export supply provide deliver|electricity power energy
railway rail train track|road highway corridor route|pipeline gas|money fund finance payment cash|loan credit debt|invest investment finance
trade commerce business|economy economic market|growth increase rise surge grow|decrease fall drop decline reduce shrink|price cost
poor poverty hunger famine impoverished|ban prohibit forbid outlaw bar restrict|permit allow let authorise|punish sanction penalty penalise
woman girl female|abuse mistreat treat violation oppress repress persecute crackdown|right freedom liberty|minority ethnic|protest demonstrate unrest riot upheaval turmoil instability
safe secure security stability|danger threat risk peril menace|border frontier boundary|dispute quarrel row disagree conflict clash feud
war conflict fighting hostilities|peace truce ceasefire|win victory triumph defeat|collapse fall takeover downfall overthrow topple|seize capture retake occupy conquer
withdraw pull leave exit depart|send dispatch deploy|start begin launch open initiate establish found|stop end halt cease suspend terminate
build construct|plan project propose scheme intend|first early initial|new recent fresh|last latest final|big large major huge significant
small minor little|fast quick rapid swift|strong powerful|cause reason lead drive|result outcome consequence effect|show demonstrate reveal indicate highlight
think believe consider view regard see perceive|ask request demand call urge appeal|blame accuse|praise laud commend|avoid refrain abstain shun
cooperate collaborate partner coordinate|ally partner friend|enemy adversary foe rival opponent|neighbour neighbor adjacent|people citizen public resident
child youth minor|school education university|religion faith religious|drug narcotics opium heroin|smuggle traffic|steal loot|control rule govern dominate
group organisation network faction cell|plot conspiracy plan|country nation state|hold stage conduct carry|visit trip travel|join enter accede|use employ deploy utilise
respond react answer reply|change shift alter evolve|continue persist remain|try attempt effort strive|fail failure unsuccessful|succeed success achieve
harden toughen stiffen|ease relax soften|delay postpone defer|influence sway leverage|water river dam irrigation canal|oil petroleum crude|job employment work|vote election ballot poll`;

const CLASSES_OF = new Map<string, readonly string[]>();
for (const [number, row] of CLASSES.trim().split(/[|\n]/).entries()) {
  for (const root of new Set(row.split(' ').map(family))) {
    CLASSES_OF.set(root, [...(CLASSES_OF.get(root) ?? []), `~${number}`]);
  }
}

/** The classes that a word's root belongs to; two roots with a class in common can stand for one another. */
export function synonymClasses(root: string): readonly string[] {
  return CLASSES_OF.get(root) ?? [];
}

import { family } from './word-families.js';

/**
 * Words that reports on foreign affairs use for one another, a class a row. They match more weakly than the word itself,
 * so a row may be broad, but every word in it must be able to stand for the first in some sentence of such a report.
 * Written by hand for the field at large; no row was drawn from one document.
 */
const CLASSES = `
attack assault target strike raid bombing shelling offensive ambush bombardment airstrike|kill murder assassinate massacre slaughter execute
worry concern fear alarm anxiety apprehension consternation unease nervous afraid wary|condemn denounce criticise decry deplore censure rebuke reproach protest complain object scold
feel feeling emotion mood sentiment worry concern fear anger angry resent resentment hope pride happy unhappy anxious|get receive obtain gain acquire
help support assist aid back bolster prop relief assistance|relation tie link relationship rapport engagement|improve better strengthen deepen boost enhance upgrade expand
worsen deteriorate decline sour strain hurt harm damage|want seek desire wish hope aim intend|say state declare announce affirm tell claim assert remark
promise pledge vow commitment guarantee assurance undertake|accept recognise acknowledge embrace approve welcome|reject refuse rebuff deny decline turn dismiss
agree deal accord pact treaty agreement memorandum|talk negotiate dialogue discuss meeting consultation|meet summit conference gathering
ambassador envoy diplomat representative emissary|embassy consulate mission legation|government authority regime administration leadership official cabinet republic junta
leader ruler head chief|soldier troop army military force armed|fighter militant insurgent rebel gunman jihadist extremist terrorist
weapon arm munition ammunition missile rocket shell|arrest detain imprison jail captive|expel deport return repatriate evict|refugee migrant asylum displaced flee exile
shelter host harbour home refuge sanctuary haven|buy purchase import acquire procure|sell export supply provide deliver|electricity power energy
railway rail train track|road highway corridor route|pipeline gas|money fund finance payment cash|loan credit debt|invest investment finance
trade commerce business|economy economic market|growth increase rise surge grow|decrease fall drop decline reduce shrink|price cost
poor poverty hunger famine impoverished|ban prohibit forbid outlaw bar restrict|permit allow let authorise|punish sanction penalty penalise
woman girl female|abuse mistreat treat violation oppress repress persecute crackdown|right freedom liberty|minority ethnic|protest demonstrate unrest riot upheaval turmoil instability
safe secure security stability|danger threat risk peril menace|border frontier boundary|dispute quarrel row disagree conflict clash feud
war conflict fight hostilities clash battle combat skirmish|peace truce ceasefire|win victory triumph defeat|collapse fall takeover downfall overthrow topple|seize capture retake occupy conquer
withdraw pull leave quit exit depart walk abandon|send dispatch deploy|start begin launch open initiate establish found|stop end halt cease suspend terminate
build construct|plan project propose scheme intend|first early initial|new recent fresh|last latest final|big large major huge significant
small minor little|fast quick rapid swift|strong powerful|cause reason lead drive|result outcome consequence effect|show demonstrate reveal indicate highlight
think believe consider view regard see perceive|ask request demand call urge appeal|blame accuse|praise laud commend|avoid refrain abstain shun
cooperate collaborate partner coordinate|ally partner friend|enemy adversary foe rival opponent|neighbour neighbor adjacent|people citizen public resident
child youth minor|school education university|religion faith religious|drug narcotics opium heroin|smuggle traffic|steal loot|control rule govern dominate
group organisation network faction cell|plot conspiracy plan|country nation state|hold stage conduct carry|visit trip travel|join enter accede|use employ deploy utilise
respond react answer reply|change shift alter evolve|continue persist remain|try attempt effort strive|fail failure unsuccessful|succeed success achieve
harden toughen stiffen|ease relax soften|delay postpone defer|influence sway leverage|water river dam irrigation canal|oil petroleum crude|job employment work|vote election ballot poll
free release liberate|journalist reporter press correspondent media|duty tariff levy customs|garment clothing clothes textile apparel|lift remove abolish scrap cancel drop
compensate repay reimburse amends restitution refund|admit acknowledge confess concede|friendship closeness friendly affinity partnership|broker mediate arbitrate intermediary|obstruct block hinder hamper veto impede
protect shelter guard shield defend|interest stake concern|invite host|warn threaten caution|postpone suspend delay|evict remove displace move|boat ship vessel fleet|plane aircraft jet airplane
hospital clinic|car vehicle truck lorry|farmer grower peasant|crop harvest grain wheat|town city village|village villager|house home|mine mineral mining|gold bullion|company firm corporation business enterprise
budget spending expenditure|tax levy|bank lender|debt borrow|wage salary|worker labourer employee|strike walkout|bribe corruption graft|court tribunal judge|law legislation statute|verdict ruling judgment|trial prosecution prosecute
jail prison detention custody|escape flee|shoot fire gunfire|return repatriate deport|evacuate withdraw|spy espionage intelligence|hack cyber|mosque church temple|cleric imam priest|tribe clan|veil hijab burqa|marry wedding|teach educate
disease illness epidemic|drought famine|earthquake quake|climate warming|river stream|sea ocean maritime|island isle|mountain peak|airport airfield runway|harbour port dock|bridge crossing|gate crossing checkpoint
rebel separatist secessionist|annex annexation occupy|invade incursion|mobilise conscript|exercise drill manoeuvre|satellite space|nuclear atomic|bomb explosive explosion blast|hostage captive kidnap abduct|ransom extort
currency money cash|inflation price|market bazaar|goods merchandise product produce commodity|cargo freight consignment|loan lend borrow|gift donate donation grant|aid donate grant|rebuild reconstruct restore repair|dig excavate|finish complete
speech address remarks|letter message note|newspaper press|rumour speculation|secret covert hidden clandestine|public open overt|official formal|legal lawful|illegal unlawful illicit|fair just|false untrue|true real|rich wealthy affluent|cheap inexpensive discount
bring deliver|keep retain|hand transfer deliver|owe debt|own possess|share divide|split divide division|unite union merge|isolate exclude exclusion|include incorporate|replace substitute succeed|remove oust depose unseat topple|appoint nominate name|elect choose|resign quit
wait await|hurry rush|hide conceal|reveal disclose expose uncover|deny refute rebut denial|confirm verify|doubt question sceptical|trust faith confidence|distrust mistrust suspicion|quarrel dispute|insult offend|apologise apology|thank gratitude|forgive pardon amnesty`;

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

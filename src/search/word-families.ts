import { stem } from '../text/stem.js';
import { DICTIONARY_FORM } from './irregular-forms.js';

/**
 * Words of one root that Porter's stemmer keeps apart, a family a row: a verb and its nouns, a noun and its adjective.
 * Compiled by hand from the regular Latin alternations (-nd/-ns, -mit/-miss, -ceive/-cept …) and the commonest
 * others of English, without looking at any corpus.
 */
const FAMILIES = `
sell sale seller sales|respond response responsive|grow growth|lose loss|choose choice|die dead death deadly|live life
bear birth|give gift|think thought|believe belief|prove proof|succeed success successful|proceed process|exceed excess
concede concession|recede recession|intercede intercession|accede accession|decide decision decisive|divide division
collide collision|conclude conclusion conclusive|exclude exclusion exclusive|include inclusion inclusive|intrude intrusion
invade invasion invader|persuade persuasion|evade evasion|erode erosion|explode explosion explosive|provide provision
supervise supervision|revise revision|defend defense defence defensive|offend offense offence offensive|extend extension extensive extent
expand expansion expansive|suspend suspension|comprehend comprehension|pretend pretense|apprehend apprehension
tense tension|intend intention intent|attend attention attendance|admit admission|permit permission|submit submission
commit commission commitment|omit omission|transmit transmission|emit emission|receive reception receipt|deceive deception
perceive perception|conceive conception concept|describe description|prescribe prescription|subscribe subscription
produce product production productive|reduce reduction|introduce introduction|seduce seduction|deduce deduction|conduct conductor
acquire acquisition|require requirement|inquire inquiry enquire enquiry|destroy destruction destructive|construct construction
expel expulsion|compel compulsion|repel repulsion|propel propulsion|oppose opposition opponent|propose proposal proposition
compose composition|impose imposition|dispose disposal|suppose supposition|expose exposure|close closure|press pressure
seize seizure|fail failure|depart departure|please pleasure|sign signature|resolve resolution|solve solution|dissolve dissolution
evolve evolution|revolt revolution revolutionary|apply application|multiply multiplication|imply implication|supply supplier
justify justification|ratify ratification|verify verification|notify notification|classify classification|modify modification
intensify intense intensity intensification|recognise recognition recognize|analyse analysis analytic analyze|criticise criticism critic critical criticize
emphasise emphasis emphasize|organise organisation organization organize|maintain maintenance|retain retention|detain detention detainee
abstain abstention|contain containment|sustain sustenance|explain explanation|exclaim exclamation|proclaim proclamation
reclaim reclamation|claim claimant|accuse accusation|refuse refusal|deny denial|rely reliance reliable|ally alliance allied
comply compliance|defy defiance|vary variety variation|marry marriage|carry carrier|bury burial|try trial|arrive arrival
survive survival|withdraw withdrawal|approve approval|remove removal|renew renewal|betray betrayal|recover recovery
discover discovery|deliver delivery|master mastery|injure injury|perjure perjury|enter entry entrance|enforce enforcement
strong strength strengthen|long length lengthen|deep depth deepen|wide width widen|high height heighten|broad breadth broaden
weak weaken weakness|hard harden|tight tighten|short shorten shortage|poor poverty|free freedom|wise wisdom|true truth|warm warmth
hot heat|proud pride|hungry hunger|angry anger|safe safety|secure security|able ability enable|stable stability stabilise stabilize
unstable instability destabilise destabilize|insecure insecurity|legal legality legalise|legitimate legitimacy legitimise legitimize
possible possibility|responsible responsibility|neutral neutrality|hostile hostility|popular popularity|unpopular unpopularity
capable capability|sovereign sovereignty|secret secrecy|private privacy|democratic democracy|diplomatic diplomacy diplomat
autonomous autonomy|strategic strategy|economic economy|military militarise|religious religion|tribal tribe|terror terrorism terrorist
extreme extremism extremist|militant militancy|insurgent insurgency|radical radicalise radicalism|tactic tactical|politics political politician
bomb bombing bomber bombard bombardment|rebel rebellion|assassin assassinate|kill killing killer|advise advice adviser advisor|assist assistance
resist resistance|exist existence|insist insistence|persist persistence|differ difference different|prefer preference|refer reference
confer conference|depend dependence dependent dependency|influence influential|present presence|absent absence|evident evidence
silent silence|violent violence|confident confidence|prevalent prevalence|important importance|distant distance|reluctant reluctance
hesitate hesitant hesitancy hesitation|dominate dominant dominance|tolerate tolerant tolerance|accept acceptance|assure assurance
insure insurance|perform performance|govern government governor|treat treatment|punish punishment|move movement motion|agree agreement|disagree disagreement
invest investment investor|import importer|export exporter|trade trader trading|travel traveller|threat threaten|fright frighten frightening
fear fearful|hope hopeful|peace peaceful|power powerful empower|use useful|help helpful|danger dangerous endanger|courage encourage
courageous|famous fame|nerve nervous|province provincial|region regional|nation national|office official officer|finance financial|commerce commercial
industry industrial|territory territorial|minister ministry ministerial|president presidency presidential|parliament parliamentary
constitution constitutional|tradition traditional|norm normal normalise normalize normalization|electric electricity|pressure pressurise
speak speech speaker|sing song|strike stroke|flee flight|fly flight|see sight|sit seat|feed food|breathe breath|prison prisoner imprison imprisonment
expect expectation|visit visitor|migrate migrant migration|refuge refugee|hunt hunter|teach teacher|employ employer employee employment
border cross-border|neighbour neighbor neighbouring neighboring|labour labor|harbour harbor|favour favor favourable favorable|centre center central
programme program|tonne ton|grey gray|metre meter|theatre theater|licence license|rail railway railroad|fund funding|flood flooding
pay payment|judge judgment judgement|argue argument|acknowledge acknowledgement|abolish abolition|assume assumption|consume consumption
adopt adoption|disrupt disruption|erupt eruption|corrupt corruption|interrupt interruption|interfere interference|intervene intervention
prevent prevention|convene convention|contend contention|invent invention|react reaction|act action activity|interact interaction|attract attraction
extract extraction|contract contractor|protect protection|inspect inspection|elect election electoral|select selection|reject rejection
collect collection|connect connection connectivity|direct direction|restrict restriction|convict conviction|predict prediction|conflict
deploy deployment|develop development|engage engagement|establish establishment|improve improvement|achieve achievement|pursue pursuit|complain complaint
constrain constraint|restrain restraint|join joint|weigh weight|fly flew|hate hatred|grieve grief|relieve relief|save savings|receive recipient|dispute disputed`;

const SHARED = new Map<string, string>();
for (const row of FAMILIES.trim().split(/[|\n]/)) {
  const [head = '', ...others] = row.split(' ');
  const root = SHARED.get(stem(head)) ?? stem(head);
  for (const other of others) if (!SHARED.has(stem(other))) SHARED.set(stem(other), root);
}

/**
 * The root that a folded word shares with the words derived from it ("sold", "sale" and "sells" have one). Words
 * without a listed family keep their stem, British and American spellings in -ise, -ize and -our, -or brought together.
 */
export function family(folded: string): string {
  const cut = stem(DICTIONARY_FORM.get(folded) ?? folded);
  return SHARED.get(cut) ?? cut.replace(/iz$/, 'is').replace(/our$/, 'or');
}

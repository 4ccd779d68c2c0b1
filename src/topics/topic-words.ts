import type { Topic } from '../answers/index.js';

/**
 * Words that say what a statement is about, in their dictionary form. Written by hand for reporting on foreign affairs
 * at large, not drawn from any document: diplomacy and security follow the event classes of PLOVER (Open Event Data
 * Alliance), rights the subjects of the two Covenants of 1966. `strong` words decide by themselves; `weak` ones lean
 * toward a topic, also stand elsewhere, and count a third.
 */
export const TOPIC_WORDS: Readonly<Record<Topic, { readonly strong: string; readonly weak: string }>> = {
  diplomacy: {
    strong: `accredit accreditation ambassador bilateral chargé communiqué consul consular consulate delegation
      démarche diplomacy diplomat diplomatic dialogue embassy engagement envoy emissary mediate mediation
      mediator multilateral negotiate negotiation negotiator normalise normalisation normalize normalization
      rapprochement relation relationship recognise recognition recognize recognized summit talks tie treaty delist legation protocol
      reconciliation plenipotentiary legitimacy legitimise legitimize severed accession membership`,
    weak: `accept acceptance accord acknowledge agreement alliance ally approach conference contact convene cooperation
      declaration demand denounce diplomatically embrace engage exile expel foreign government goodwill host hostile
      international isolate isolation isolationist meet meeting minister ministry mission neighbour neighbor
      neutrality official opposition partner partnership pledge political politics president promise ratify rapport
      reassure region regime republic resolution rule sovereign sovereignty state
      statement support visit visiting withdraw`,
  },
  security: {
    strong: `airbase airstrike ammunition ambush antiterrorism army armed arms artillery assassinate assassination
      assault attack battle battlefield beheading bomb bomber bombing casualty ceasefire cell clash combat
      counterterrorism counterinsurgency coup deadly defence defense deploy deployment deter deterrence drone
      explosion explosive extremism extremist fighter fatality firefight frontline garrison guerrilla gunman
      hostage insecurity instability insurgency insurgent invade invasion jihad jihadi jihadist kidnap kidnapping kill massacre mercenary
      militancy militant military militia missile mujahideen munition narcotics naval offensive patrol paramilitary
      radicalise radicalize radicalisation raid rebel rebellion rocket sabotage secure security
      sanctuary shell shelling shoot sniper soldier stronghold suicide terror terrorism terrorist threat threaten
      troop truce violence violent warfare war warplane weapon weaponry smuggler`,
    weak: `adversary aggression base belt border caliphate conflict crackdown crime danger dangerous destabilise
      destabilize destabilizing disarm disorder exercise fight force guard hideout incursion infiltrate
      intelligence network order overthrow peace peacekeeping plot police protect protection recruit
      refuge risk safe shelter stability stabilise stabilize stabilizing trafficking unrest volatile worry`,
  },
  trade: {
    strong: `aid-dependent aluminium barter bank banking bazaar billion business buyer cargo cement coal commerce
      commercial commodity consignment consumer copper corridor cotton currency customs dam debt dollar duty economic
      economy electricity embargo energy entrepreneur export exporter fertiliser fertilizer finance financial
      freight fuel gas goods grain gdp growth highway import importer industry industrial inflation infrastructure
      invest investment investor irrigation lithium loan logistics market merchant million mine mineral mining oil
      pipeline port powerline price product production purchase rail railroad railway revenue sale sell
      shipment steel supplier tariff tax textile toll trade trader trading transit
      transmission transport transportation truck turnover wheat warehouse rice maize corn sugar
      coffee tea cocoa fruit vegetable beef pork poultry livestock cattle timber iron fish fishery harvest crop`,
    weak: `access build buy company connect connectivity construct construction contract cooperation cost deal
      demand develop development domestic donor financing firm fund funding hub link megawatt money pay poor
      crossing private produce profit project prosper prosperity resource road route sanction strategic supply water waterway`,
  },
  rights: {
    strong: `abuse activist amnesty apartheid arbitrary asylum atrocity burqa captive censor censorship
      civilian dissent dissident deport deportation detain detainee detention discriminate discrimination
      disappearance education enforced ethnic execute execution female femicide flog flogging freedom gender genocide
      girl hijab homosexual humanitarian imprison imprisonment inclusive inclusivity inmate journalist justice
      lesbian liberty marriage media minority misogyny persecute persecution prisoner prison punish punishment
      refugee religion religious repress repression repressive returnee rights school schooling secular sharia
      slavery stoning student theocratic torture tribunal trial unveil university veil victim widow woman women
      worship accountability`,
    weak: `arrest ban banned child children civil community condemn condemnation convict court crackdown
      criticise criticism criticize critic democracy democratic displaced dress equality expel expression family
      famine health hunger human job law migrant migration morality oppress oppression people poverty protest
      protester public relief restriction right rape societal society teacher treatment vice virtue vulnerable work`,
  },
};

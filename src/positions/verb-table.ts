/**
 * Verbs of diplomatic, security, trade and rights reporting, by what they do to their object: class | topic | verbs.
 * The classes follow PLOVER's quad (verbal or material, cooperation or conflict), with those that pass on, strengthen
 * or turn the sign of what they govern kept apart. Written by hand, from PLOVER's event types and their common English
 * verbs; a two-word entry is a verb and its particle or preposition. Topic `-` leaves the topic to the object.
 *
 * - `help` and `harm`: an act toward the object, whatever it is.
 * - `raise` and `lower`: the object's sign, kept or turned ("boost trade", "reduce insecurity").
 * - `carry`: the sign of the complement ("decided to accept", "made efforts to improve").
 * - `hope`: the same, as a wish; `pledge`: the same, as the actor's word.
 * - `avoid`: restraint, so neither; `fail`: the complement turned against it.
 * - `say`, `praise`, `blame`: the actor's own words, plain, for or against the object.
 * - `ask`: a request to act otherwise, which is concern, or for something good, which is cooperation.
 * - `worry`: concern; `see`: the sign of what the object is seen as; `get`: something received from another.
 */
export const VERBS = `
help|diplomacy|associate-with side-with stand-with meet-with reconnect readmit recognise recognize accredit embrace welcome befriend court legitimise legitimize normalise normalize reconcile engage host invite visit meet receive consult mediate broker facilitate convene accept acknowledge congratulate honour honor greet cooperate collaborate partner ally side accede join align lean-in lean-into fall-back reach-out court re-engage upgrade
help|security|defend protect arm rearm train equip aid reinforce escort safeguard secure disarm demobilise demobilize demine stabilise stabilize pacify rescue evacuate shield patrol intervene police harbor harbour shelter extradite repatriate
help|trade|supply sell buy purchase export import invest fund finance lend donate deliver subsidise subsidize trade electrify connect link tie construct rebuild reconstruct modernise modernize feed compensate bankroll underwrite re-export ship
help|rights|free release pardon naturalise naturalize educate resettle feed vaccinate enfranchise empower accommodate
help|-|support back assist bolster help sustain serve benefit favour favor sponsor endorse encourage enable empower uphold aid stand-by sympathise sympathize accommodate
harm|diplomacy|expel recall snub isolate shun boycott reject rebuff spurn antagonise antagonize alienate downgrade disavow disown derecognise derecognize derail humiliate walk-out
harm|security|attack bomb bombard shell strike raid ambush invade occupy annex seize capture storm besiege kill murder assassinate wound injure target infiltrate overthrow topple oust retake retook fight combat counter battle confront clash repel resist threaten menace provoke destabilise destabilize sabotage terrorise terrorize massacre execute behead kidnap abduct hijack detonate fire launch-at violate breach encroach intrude shoot down hunt neutralise neutralize eliminate dismantle crush defeat destroy overrun plot menace intimidate exploit
harm|trade|sanction embargo blockade tax expropriate nationalise nationalize confiscate smuggle dump overcharge
harm|rights|arrest detain jail imprison torture oppress repress suppress persecute discriminate censor silence flog stone deport evict displace abuse mistreat exclude segregate enslave punish starve disenfranchise purge
harm|-|oppose undermine obstruct frustrate hinder hamper impede thwart disrupt harm betray exploit manipulate blackmail coerce pressure pressurise defy flout renege violate punish abandon desert retaliate antagonise
raise|diplomacy|deepen restore normalise rekindle revive renew reset
raise|-|strengthen boost expand increase improve enhance intensify step-up widen broaden grow raise build establish create launch begin start open reopen resume develop promote foster advance pursue maintain keep continue preserve extend accelerate double triple upgrade consolidate cement forge cultivate nurture encourage provide offer give grant extend lend contribute show express bring conclude sign ratify implement enforce impose introduce add tighten adopt approve authorise authorize complete inaugurate set-up bring-back cast project highlight stoke fuel spark cause trigger exacerbate deepen escalate worsen mount wage commit step-in
lower|-|withhold curtail downsize rein-in ration trim reduce cut lower decrease ease lift end stop halt prevent curb limit restrict suspend cancel close freeze drop waive relax remove withdraw revoke rescind tackle address contain mitigate alleviate relieve resolve settle defuse de-escalate damage hurt weaken strain sour harm erode block bar ban prohibit outlaw shut sever deny break slash scale-back roll-back delist unfreeze dispel overcome repeal scrap abolish cease discontinue deny refuse discourage deter stem stop slow delay stall hinder impede complicate
carry|-|decide choose try attempt seek manage begin start continue proceed agree undertake work strive move help prefer opt resolve set-out go make take have hold do conduct perform carry carry-out play put enter reach lead get rush exercise engage-in use experience face see-to remain stay become find appear prove turn
hope|-|prefer volunteer hope want wish aim intend plan aspire desire expect look look-for look-forward await long prepare consider contemplate mull explore envision envisage eye propose
pledge|-|pledge promise vow commit undertake swear guarantee reassure assure affirm reaffirm offer agree promise
avoid|-|avoid refrain abstain eschew shy shy-away hesitate
fail|-|fail refuse decline neglect reject renege stop cease
say|-|say tell state announce declare stress note add claim argue insist maintain observe explain emphasise emphasize underline reiterate describe call discuss report suggest acknowledge admit concede write comment remark signal call-for reply respond answer
praise|diplomacy|praise commend thank hail applaud laud congratulate welcome salute
blame|-|reproach reprove berate upbraid scold fault censure castigate deride ridicule mock contest condemn denounce criticise criticize accuse blame rebuke deplore decry slam protest warn caution lambast chide reprimand object complain denounce threaten lash
worry|-|regret lament rue worry fear concern alarm fret unsettle unnerve trouble rattle suspect distrust mistrust doubt dread
see|-|see view regard consider treat perceive assess deem label brand designate list classify depict portray
ask|-|ask urge request demand appeal implore beg beseech entreat exhort call-on call-upon press-for petition nudge prod
get|-|receive obtain gain win secure import borrow
`;

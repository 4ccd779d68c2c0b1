import type { Registry } from '../actors/registry.js';
import { unpacked } from '../syntax/index.js';
import type { Finding } from './finding.js';
import { SAME_SENTENCE, SENTENCE_BEFORE } from './finding-context.js';
import type { Toward } from './participation.js';
import { targetFeatures } from './target-features.js';
import { TARGET_MODEL } from './target-model.js';

const model = unpacked(TARGET_MODEL.target, 2);

/** From here on somebody is a likely target. */
const LIKELY = 0.72;

/**
 * What is done to somebody is done by whoever does it, what a noun says of somebody after it is toward them, and so is the
 * harm that a verb does to its object.
 */
function isPlain({ role, traits, candidates: [first] = [] }: Finding): boolean {
  if (role === 'receiver') return true;
  if (first === undefined) return false;
  if (first.distance < 1 && /^(?:people )?event /.test(first.how)) return true;
  return first.distance === 0 && first.how === OWN_OBJECT && traits.includes('class=harm');
}

/** How the object of a finding's own verb has come in. */
const OWN_OBJECT = 'object ';

function isOfClause({ distance }: Toward): boolean {
  return distance < SAME_SENTENCE;
}

/**
 * A finding with those whom it may be directed at in the order of how likely each is, by the weights of what speaks for
 * them; those whom the same list names stand together.
 */
export function withLikeliestTargets(finding: Finding, registry: Registry): Finding {
  const candidates = finding.candidates ?? finding.toward;
  if (candidates.length < 2) return finding;
  // Nobody who is only thought of is the group that the actor belongs to.
  const isOwnGroup = ({ referent, distance }: Toward) =>
    distance >= SENTENCE_BEFORE && (registry.get(referent.actor)?.members.includes(finding.referent.actor) ?? false);
  if (isPlain(finding)) {
    return { ...finding, toward: [...candidates].sort((a, b) => Number(isOwnGroup(a)) - Number(isOwnGroup(b))) };
  }
  const scored = candidates.map((toward) => ({
    toward,
    score: model.shares(targetFeatures(finding, toward, registry))[1] ?? 0,
  }));
  // Whom the clause itself names as a likely target comes before everybody who is only thought of, as does whoever acts on
  // the actor in the same sentence: "they fell back on Moscow, with Russia leaning …".
  const named = scored.some(({ toward, score }) => isOfClause(toward) && score >= LIKELY);
  const first = ({ toward }: (typeof scored)[number]) => {
    if (isOwnGroup(toward)) return -1;
    if (named) return isOfClause(toward) ? 1 : 0;
    return toward.answers && toward.distance < SENTENCE_BEFORE ? 1 : 0;
  };
  const order = [...scored].sort((a, b) => first(b) - first(a) || b.score - a.score).map(({ toward }) => toward);
  const [best] = order;
  const listed = (one: Toward) => one.distance === best?.distance && one.how === best.how;
  return { ...finding, toward: [...order.filter(listed), ...order.filter((one) => !listed(one))] };
}

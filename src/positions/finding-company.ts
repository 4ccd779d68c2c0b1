import type { Finding } from './finding.js';
import type { Traits } from './traits.js';

/** More of a kind than this is many. */
const MANY = 3;

/**
 * How each finding stands among the others of its sentence, as traits: what else is said there of the same actor and in
 * which roles, who else acts in the same piece, whether its target answers. Time grows with the square of the findings of
 * one piece and of one actor.
 */
export function companyTraits(findings: readonly Finding[], pieceOf: (finding: Finding) => number): Traits[] {
  const ofActor = grouped(findings, ({ referent }) => referent.actor);
  const ofPiece = grouped(findings, pieceOf);
  const agents = findings.filter(isAgent);
  const acting = new Set(agents.map(({ referent }) => referent.actor));
  const deeds = new Set(agents.map(({ at }) => at));
  const actedOn = new Set(agents.map(targetOf));
  const toward = grouped(findings, (finding) => `${finding.referent.actor}>${targetOf(finding)}`);
  const partners = grouped(findings, ({ at, role }) => `${at}/${role}`);
  return findings.map((finding) => {
    const { role, sign, referent, strength, depth } = finding;
    const same = (ofActor.get(referent.actor) ?? []).filter((one) => one !== finding);
    const piece = (ofPiece.get(pieceOf(finding)) ?? []).filter((one) => one !== finding);
    const near = piece.filter((one) => one.referent.actor === referent.actor);
    const others = new Set(
      piece.flatMap((one) =>
        isAgent(one) && one.at !== finding.at && one.referent.actor !== referent.actor ? [one.at] : [],
      ),
    ).size;
    const hostile = piece.filter((one) => one.sign === -1 || one.sign === 'worry').length;
    const friendly = piece.filter((one) => one.sign === 1).length;
    const answers = toward.get(`${targetOf(finding)}>${referent.actor}`) ?? [];
    const traits = [
      `also said=${Math.min(same.length, MANY)}`,
      `also said here=${Math.min(near.length, MANY)}/${role}`,
      `first said=${same.every((one) => one.at >= finding.at)}`,
      `others act here=${Math.min(others, MANY)}/${role}`,
      `deeds=${Math.min(deeds.size, MANY + 1)}`,
      `more plainly here=${near.some((one) => one.strength > strength)}/${role}`,
      `part of the same=${same.some((one) => one.root === finding.root)}/${role}`,
      `at the same=${same.some((one) => one.at === finding.at)}/${role}`,
      `partners=${Math.min(partners.get(`${finding.at}/${role}`)?.length ?? 0, MANY)}/${role}`,
      `acted on=${actedOn.has(referent.actor)}/${role}`,
      `target acts=${acting.has(targetOf(finding))}/${role}`,
      `tone here=${Math.min(friendly, 2)}/${Math.min(hostile, 2)}/${sign}`,
      `depth/role=${Math.round(depth * 2)}/${role}`,
    ];
    for (const one of same) traits.push(`also as=${one.role}/${role}`, `also of sign=${one.sign}/${sign}`);
    if (!same.some(isAgent)) traits.push(`acts nowhere/${role}`);
    if (near.some(isAgent)) traits.push(`acts here/${role}`);
    if (referent.inferred) traits.push(`inferred, also said=${Math.min(same.length, MANY)}`);
    for (const answer of answers) traits.push(`answer=${answer.sign}/${answer.role}/${sign}`);
    return [...new Set(traits)];
  });
}

function isAgent({ role }: Finding): boolean {
  return role === 'agent';
}

function targetOf({ toward }: Finding): string {
  return toward[0]?.referent.actor ?? '';
}

function grouped<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): Map<Key, Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}

import type { Registry } from '../actors/registry.js';
import { hashOf } from '../syntax/index.js';
import type { Finding } from './finding.js';
import { PEOPLE_MARK } from './nouns-for-actors.js';
import type { Toward } from './participation.js';

/** Words by which somebody does what another did, toward the same. */
const ECHOES = new Set([
  'word=also',
  'word=too',
  'word=likewis',
  'verb=join',
  'verb=follow',
  'verb=echo',
  'verb=match',
]);

/** Hashes of what speaks for or against a finding's being directed at somebody. */
export function targetFeatures(finding: Finding, toward: Toward, registry: Registry): number[] {
  const { referent, distance, how } = toward;
  const people = referent.actor.startsWith(PEOPLE_MARK);
  const kind = people ? 'people' : (registry.get(referent.actor)?.kind ?? 'unknown');
  const own = registry.get(finding.referent.actor);
  const [place = ''] = how.split(' ');
  const candidates = finding.candidates ?? finding.toward;
  const rank = candidates.indexOf(toward);
  const best = candidates[0]?.distance ?? 99;
  const nearest = candidates.filter((one) => one.distance === best).includes(toward);
  const verb =
    finding.traits.find((trait) => trait.startsWith('verb=')) ??
    finding.traits.find((trait) => trait.startsWith('event=')) ??
    '';
  const verbClass = finding.traits.find((trait) => trait.startsWith('class=')) ?? 'noun';
  const all = [
    'any',
    how,
    `${how}/${kind}`,
    `${how}/${finding.role}`,
    `${how}/${verbClass}`,
    `${how}/${verb}`,
    `${place}/${verbClass}/${kind}`,
    `kind=${kind}`,
    `kind/own=${kind}/${own?.kind}`,
    `kind/class=${kind}/${verbClass}`,
    `distance=${Math.floor(distance * 2)}`,
    `rank=${Math.min(rank, 4)}`,
    `rank/place=${Math.min(rank, 3)}/${place}`,
    `nearest=${nearest}/${place}`,
    `nearest=${nearest}/${how}`,
    `others=${best < 3 ? 'near' : best < 7 ? 'clause' : 'far'}/${how}`,
    `others=${best < 3 ? 'near' : best < 7 ? 'clause' : 'far'}/${nearest}`,
    `role=${finding.role}/${place}`,
    `sign=${finding.sign}/${how}`,
  ];
  const aim = toward.aim === undefined ? 'never' : Math.min(toward.aim, 3);
  const about = toward.about === undefined ? 'never' : Math.min(toward.about, 3);
  all.push(
    `aim=${aim}`,
    `aim/place=${aim}/${place}`,
    `about=${about}`,
    `about/place=${about}/${place}`,
    `aim/about=${aim}/${about}`,
  );
  const answers = toward.answers ? 'yes' : 'no';
  all.push(`answers=${answers}/${nearest}`, `answers=${answers}/${how}`, `answers=${answers}/${aim}`);
  all.push(`aim/others=${aim}/${best < 3 ? 'near' : best < 7 ? 'clause' : 'far'}`);
  for (const trait of finding.traits) if (ECHOES.has(trait)) all.push(`${how}/${trait}`);
  if (people) all.push(`people=${referent.actor}`);
  if (referent.inferred) all.push('inferred', `inferred/${place}`);
  if (referent.weak) all.push('weak', `weak/${how}`);
  if (own?.members.includes(referent.actor)) all.push('own member');
  if (registry.get(referent.actor)?.members.includes(finding.referent.actor))
    all.push('own group', `own group/${place}`);
  return [...new Set(all)].map(hashOf);
}

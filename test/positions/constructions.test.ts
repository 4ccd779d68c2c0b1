import { describe, expect, test } from '@jest/globals';
import { saidOf } from '../support/statements-of.js';

/** Sentence, actor, stance, target and topic that a reader would take from it. */
const READINGS: readonly (readonly [string, string, string, string, string])[] = [
  ['Turkey trains Somali forces near Mogadishu.', 'turkey', 'cooperative', 'somalia', 'security'],
  ["Egypt sent arms to Sudan's army.", 'egypt', 'cooperative', 'sudan', 'security'],
  ['Kenya supports Somalia and opposes Ethiopia.', 'kenya', 'conflictual', 'ethiopia', 'diplomacy'],
  ['Kenya supports Somalia and opposes Ethiopia.', 'kenya', 'cooperative', 'somalia', 'diplomacy'],
  ['Greece rejected the protest of Turkey.', 'greece', 'conflictual', 'turkey', 'diplomacy'],
  ["Mali's embrace of Russia was copied by Burkina Faso.", 'mali', 'cooperative', 'russia', 'diplomacy'],
  [
    "Sweden declined to comment on Denmark's decision to recall its ambassador.",
    'sweden',
    'neutral',
    'denmark',
    'diplomacy',
  ],
  ['Chad expelled the German ambassador.', 'chad', 'conflictual', 'germany', 'diplomacy'],
  ['Laos lifted its ban on Thai rice.', 'laos', 'cooperative', 'thailand', 'trade'],
  ['Iran denied that it had supplied drones to Sudan.', 'iran', 'neutral', 'sudan', 'security'],
  ['Cambodia called the Thai shelling an act of aggression.', 'cambodia', 'conflictual', 'thailand', 'security'],
  ['Malaysia described the Philippine claim as baseless.', 'malaysia', 'conflictual', 'philippines', 'diplomacy'],
  ['Nepal allowed Indian trucks to cross at Birgunj.', 'nepal', 'cooperative', 'india', 'trade'],
  ['Mongolia urged China to reopen the crossing.', 'mongolia', 'concerned', 'china', 'trade'],
  ['Israel struck a convoy in Lebanon.', 'israel', 'conflictual', 'lebanon', 'security'],
  ['Eritrean troops crossed into Ethiopia.', 'eritrea', 'conflictual', 'ethiopia', 'security'],
  ['Sudan recalled its ambassador from Kenya.', 'sudan', 'conflictual', 'kenya', 'diplomacy'],
  ['Azerbaijan reopened its embassy in Tehran.', 'azerbaijan', 'cooperative', 'iran', 'diplomacy'],
  ['Bolivia broke off relations with Israel.', 'bolivia', 'conflictual', 'israel', 'diplomacy'],
  ['Kuwait cut off fuel to Iraq.', 'kuwait', 'conflictual', 'iraq', 'trade'],
  ['Lebanon fears that Israel will attack again.', 'lebanon', 'concerned', 'israel', 'security'],
  ['Burundi has so far kept silent about Rwanda.', 'burundi', 'neutral', 'rwanda', 'diplomacy'],
  ['The United States lifted sanctions on Syria.', 'united-states', 'cooperative', 'syria', 'trade'],
  ['The European Union imposed tariffs on Chinese cars.', 'european-union', 'conflictual', 'china', 'trade'],
  ['Relations between Algeria and Morocco remain frozen.', 'algeria', 'conflictual', 'morocco', 'diplomacy'],
  ["China's loans to Zambia were written off.", 'china', 'cooperative', 'zambia', 'trade'],
  ["Turkey blocked Sweden's accession to NATO.", 'turkey', 'conflictual', 'sweden', 'diplomacy'],
  ['Kazakhstan neither condemned nor praised the raid by Pakistan.', 'kazakhstan', 'neutral', 'pakistan', 'security'],
];

describe('what a sentence says of an actor', () => {
  test.each(READINGS)('"%s" has %s %s toward %s, on %s', (text, actor, stance, target, topic) => {
    const said = saidOf(actor, text).map((one) => [one.stance, one.targets[0], one.topic]);
    expect(said).toContainEqual([stance, target, topic]);
  });

  test.each([
    ['If Iran closed the strait, India would send warships.', 'iran'],
    ['Japan hopes that Myanmar can restore peace.', 'myanmar'],
    ['The fallen government of Mali had opposed the plan.', 'mali'],
    ['Germany asked Serbia to release the reporters.', 'serbia'],
    ['Egypt praised Ethiopia.', 'ethiopia'],
  ])('"%s" states nothing of %s', (text, actor) => {
    expect(saidOf(actor, text)).toEqual([]);
  });

  test('a rumour that somebody did something is one', () => {
    expect(saidOf('qatar', 'Rumours persist that Qatar paid the kidnappers.')).toMatchObject([{ status: 'rumour' }]);
  });

  test('whoever is accused of a deed is shown with it as criticism, or not at all', () => {
    for (const { status } of saidOf(
      'rwanda',
      'Rwanda was accused of arming the rebels of M23 by officials of Kenya.',
    )) {
      expect(status).toBe('criticism');
    }
    expect(saidOf('kenya', 'Rwanda was accused of arming the rebels of M23 by officials of Kenya.')).toMatchObject([
      { stance: 'conflictual', status: 'statement' },
    ]);
  });

  test('what follows "against" is against it', () => {
    const [said] = saidOf('japan', 'Japan sponsors a resolution against North Korea.');
    expect(said).toMatchObject({ stance: 'conflictual', targets: ['north-korea'] });
  });

  test('what nobody is named for is directed at somebody of the last statement', () => {
    const [said] = saidOf('qatar', 'Turkey condemned Israel. Qatar called the remark unhelpful.');
    expect(said).toMatchObject({ stance: 'concerned' });
    expect(['israel', 'turkey']).toContain(said?.targets[0]);
    const [answer] = saidOf('egypt', 'Ethiopia closed the gates of its dam. Egypt protested.');
    expect(answer).toMatchObject({ stance: 'conflictual', targets: ['ethiopia'] });
  });
});

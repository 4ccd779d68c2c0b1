import { describe, expect, test } from '@jest/globals';
import { saidOf, statementsOf } from '../support/statements-of.js';

const actors = (text: string) => [...new Set(statementsOf(text).map(({ actor }) => actor))].sort();

describe('who acts', () => {
  test.each([
    ['Gunmen stormed a Turkish hotel in Mogadishu on Friday.', 'turkey'],
    ['A bomb went off outside the French embassy in Tripoli.', 'france'],
    ['A cell of Egyptians linked to ISIS attacked a church.', 'egypt'],
    ['An ISIS cell of Tunisians attacked Malta.', 'tunisia'],
    ['Hezbollah envoys visited Doha.', 'lebanon'],
  ])('"%s" is no act of %s', (text, actor) => {
    expect(saidOf(actor, text)).toEqual([]);
  });

  test('an armed group’s cell and its envoys act for it', () => {
    expect(saidOf('islamic-state', 'An ISIS cell of Tunisians attacked Malta.')).toMatchObject([
      { role: 'agent', stance: 'conflictual', targets: ['malta'], status: 'act' },
    ]);
    expect(saidOf('hezbollah', 'Hezbollah envoys visited Doha.')).toMatchObject([
      { role: 'agent', stance: 'cooperative', targets: ['qatar'] },
    ]);
  });

  test('what a people feels weighs less than what its government does', () => {
    const [people] = saidOf('ethiopia', 'Ethiopians condemned Eritrea.');
    const [state] = saidOf('ethiopia', 'Ethiopia condemned Eritrea.');
    expect(people).toMatchObject({ stance: 'conflictual', targets: ['eritrea'] });
    expect(people?.confidence).toBeLessThan((state?.confidence ?? 0) * 0.8);
  });

  test('an ambassador’s post is a place and no target', () => {
    const text = 'Vietnam’s ambassador to Beijing praised Laos.';
    expect(saidOf('vietnam', text)).toMatchObject([{ targets: ['laos'], stance: 'cooperative', status: 'statement' }]);
    expect(saidOf('china', text)).toEqual([]);
  });

  test('a passive verb’s doer stands after "by"', () => {
    expect(saidOf('kosovo', 'The Serbian envoy was expelled by Kosovo.')).toMatchObject([
      { role: 'agent', stance: 'conflictual', targets: ['serbia'], status: 'act' },
    ]);
    expect(saidOf('turkey', 'Somali soldiers were trained by Turkey.')).toMatchObject([
      { role: 'agent', stance: 'cooperative', targets: ['somalia'] },
    ]);
    expect(saidOf('somalia', 'Somali soldiers were trained by Turkey.')).toMatchObject([{ role: 'receiver' }]);
  });
});

describe('the event in the background', () => {
  const text = 'Since the Russian invasion of Ukraine, Moldova has bought gas from Romania.';

  test('does not keep the sentence from its own subject', () => {
    expect(saidOf('moldova', text)).toMatchObject([
      { role: 'agent', topic: 'trade', stance: 'cooperative', targets: ['romania'], status: 'act' },
    ]);
  });

  test('weighs less than half of what the sentence says, and is aimed at whom it hit', () => {
    const [invasion] = saidOf('russia', text);
    expect(invasion).toMatchObject({ stance: 'conflictual', targets: ['ukraine'] });
    expect(invasion?.confidence).toBeLessThan((saidOf('moldova', text)[0]?.confidence ?? 0) / 2);
    expect(actors(text)).not.toContain('ukraine');
  });
});

describe('whose word it is', () => {
  test.each([
    ['qatar', 'Qatar reportedly supplied Hamas with money.', 'rumour'],
    ['belarus', 'It is rumoured that Belarus has armed Serbia.', 'rumour'],
    ['chad', 'Chad might hand the captured rebels to Sudan.', 'forecast'],
    ['algeria', 'Algeria will most likely reopen its embassy in Bamako.', 'forecast'],
    ['peru', 'Peru would welcome Colombian troops if Bogotá asked.', 'forecast'],
    ['libya', 'If Egypt closed the border, Libya would expel its envoy.', 'forecast'],
    ['kenya', 'Kenya said it would support Somalia.', 'statement'],
    ['kenya', 'Kenya condemned the attacks of al-Shabaab.', 'statement'],
    ['angola', 'Angola praised Rwanda.', 'statement'],
    ['oman', 'Oman bought grain from India.', 'act'],
    ['turkey', 'Turkey supports Azerbaijan.', 'judgement'],
    ['kenya', 'Experts say Kenya supports Somalia.', 'judgement'],
  ])('of %s: "%s" is a %s', (actor, text, status) => {
    expect(saidOf(actor, text)[0]?.status).toBe(status);
  });

  test('a rumour and a forecast weigh less than the act', () => {
    const weight = (text: string) => saidOf('qatar', text)[0]?.confidence ?? 0;
    expect(weight('Qatar reportedly supplied Hamas with money.')).toBeLessThan(
      weight('Qatar supplied Hamas with money.') / 2,
    );
    expect(weight('Qatar will supply Hamas with money.')).toBeLessThan(weight('Qatar supplied Hamas with money.'));
  });

  test('criticism of an actor is not the actor’s view', () => {
    const said = saidOf(
      'kenya',
      'The government in Nairobi has come under criticism by those who say there is a danger in promoting a junta next door.',
    );
    expect(said.length).toBeGreaterThan(0);
    for (const { status } of said) expect(status).toBe('criticism');
  });

  test('who is condemned is not shown to condemn', () => {
    expect(saidOf('ethiopia', 'Egypt condemned Ethiopia.')).toEqual([]);
  });
});

describe('what the verb does to its object', () => {
  test('to avoid condemnation is restraint, and the abuses are the other’s', () => {
    const text = "Brazil has avoided strong condemnation of Venezuela's abuses.";
    expect(saidOf('brazil', text)).toMatchObject([{ stance: 'neutral', targets: ['venezuela'] }]);
    expect(saidOf('venezuela', text)).toMatchObject([{ role: 'possessor', stance: 'conflictual' }]);
  });

  test('to reduce insecurity is cooperative', () => {
    for (const text of [
      'Kenya sought to reduce the insecurity in Somalia.',
      'Kenya tried to reduce violence in Somalia.',
    ])
      expect(saidOf('kenya', text)).toMatchObject([{ topic: 'security', stance: 'cooperative', targets: ['somalia'] }]);
  });

  test('to shelter those who would overthrow a state is conflictual toward that state', () => {
    const text = 'Rwanda has long sheltered members of M23, a rebel group that wants to overthrow the Congolese state.';
    expect(saidOf('rwanda', text)[0]).toMatchObject({ stance: 'conflictual', targets: ['dr-congo'] });
    expect(saidOf('dr-congo', text).map(({ stance }) => stance)).not.toContain('cooperative');
  });

  test('to withhold recognition is neutral, and to recognise is cooperative', () => {
    expect(saidOf('uganda', 'Uganda has not recognised Kosovo.')[0]?.stance).toBe('neutral');
    expect(saidOf('uganda', 'Uganda has recognised Kosovo.')[0]?.stance).toBe('cooperative');
  });

  test('an attack concerns whoever it is aimed at', () => {
    expect(saidOf('malta', 'An ISIS cell of Tunisians attacked Malta.')).toMatchObject([
      { role: 'receiver', stance: 'concerned', targets: ['islamic-state'] },
    ]);
  });

  test('to mediate is cooperative toward both sides', () => {
    expect(saidOf('oman', 'Oman offered to mediate between Iran and Yemen.')).toMatchObject([
      { stance: 'cooperative', targets: ['iran', 'yemen'] },
    ]);
  });

  test.each([
    ['Japan hopes that Myanmar can restore peace.', 'japan', 'myanmar'],
    ['China has built ports in Kenya.', 'china', 'kenya'],
  ])('"%s" is cooperative', (text, actor, target) => {
    expect(saidOf(actor, text)[0]).toMatchObject({ stance: 'cooperative', targets: [target] });
  });
});

describe('two targets', () => {
  test('support for one and opposition to another are two positions, each with its own target', () => {
    const said = saidOf('turkey', 'Turkey supports Azerbaijan. Turkey opposes Armenia.');
    expect(said.sort((a, b) => a.sentence - b.sentence)).toMatchObject([
      { stance: 'cooperative', targets: ['azerbaijan'] },
      { stance: 'conflictual', targets: ['armenia'] },
    ]);
  });

  test('what is done to each is said of each', () => {
    const text = 'Turkey supports Azerbaijan and opposes Armenia.';
    expect(saidOf('azerbaijan', text)).toMatchObject([{ stance: 'cooperative', targets: ['turkey'] }]);
    expect(saidOf('armenia', text)).toMatchObject([{ stance: 'conflictual', targets: ['turkey'] }]);
  });
});

describe('a sentence about two actors', () => {
  const text =
    'While Ghana reopened its embassy in Niamey and offered to train the army of Niger, Nigeria closed the border with Niger and cut off electricity sales.';

  test('gives each a statement, and each statement its own clause as quote', () => {
    const quote = 'While Ghana reopened its embassy in Niamey and offered to train the army of Niger';
    expect(saidOf('ghana', text)).toMatchObject([
      { topic: 'security', stance: 'cooperative', targets: ['niger'], clause: 1, quote },
      { topic: 'diplomacy', stance: 'cooperative', targets: ['niger'], clause: 1, quote },
    ]);
    const own = 'Nigeria closed the border with Niger and cut off electricity sales.';
    const [first, ...others] = saidOf('nigeria', text);
    expect(first).toMatchObject({ topic: 'trade', stance: 'conflictual', targets: ['niger'], clause: 2, quote: own });
    for (const other of others) expect(other).toMatchObject({ stance: 'conflictual', clause: 2, quote: own });
  });

  test('is quoted whole where it is short', () => {
    const short = 'While Peru praised Chile, Bolivia condemned it.';
    expect(statementsOf(short).map(({ quote, clause }) => [quote, clause])).toEqual(
      statementsOf(short).map(() => [short, undefined]),
    );
  });
});

describe('groups', () => {
  test('what is said of a group is said of its members, with the group’s name and less weight', () => {
    const text = 'The Gulf states have offered aid to Sudan.';
    const [group] = saidOf('gulf-states', text);
    expect(group).toMatchObject({ stance: 'cooperative', targets: ['sudan'] });
    expect(group).not.toHaveProperty('group');
    for (const member of ['saudi-arabia', 'united-arab-emirates', 'qatar', 'kuwait', 'bahrain', 'oman']) {
      const [said] = saidOf(member, text);
      expect(said).toMatchObject({ group: 'gulf-states', stance: 'cooperative', targets: ['sudan'] });
      expect(said?.confidence).toBeLessThan(group?.confidence ?? 0);
    }
  });

  test('a member that is named keeps its own statement', () => {
    const [own] = saidOf('qatar', 'Qatar has offered aid to Sudan.');
    expect(own).not.toHaveProperty('group');
  });

  test('"except" takes a member out, who then takes no side', () => {
    const text = 'All Gulf states except Qatar cut ties with Iran.';
    expect(saidOf('kuwait', text)).toMatchObject([{ group: 'gulf-states', stance: 'conflictual', targets: ['iran'] }]);
    for (const { group, stance } of saidOf('qatar', text)) {
      expect(group).toBeUndefined();
      expect(stance).not.toBe('conflictual');
    }
  });

  test('what is done to a group is not said of its members', () => {
    expect(saidOf('oman', 'Sudan praised the Gulf states.')).toEqual([]);
  });
});

describe('whom a word points back to', () => {
  test.each([
    ['it', 'Ethiopia condemned Egypt. It also recalled its ambassador from Cairo.', 'ethiopia'],
    ['both', 'Egypt and Sudan held talks. Both condemned Ethiopia.', 'egypt'],
    ['both', 'Egypt and Sudan held talks. Both condemned Ethiopia.', 'sudan'],
    ['the country', 'Ghana condemned Togo. The country also recalled its ambassador from Lomé.', 'ghana'],
    ['these countries', 'Kenya and Uganda condemned Burundi. These countries supported the rebels of M23.', 'kenya'],
    ['these countries', 'Kenya and Uganda condemned Burundi. These countries supported the rebels of M23.', 'uganda'],
  ])('"%s" in "%s" is %s, and the line says that it was inferred', (_, text, actor) => {
    expect(saidOf(actor, text).filter(({ inferred }) => inferred)).toMatchObject([{ role: 'agent', sentence: 2 }]);
  });

  test('the government in a capital is that state’s', () => {
    expect(saidOf('ethiopia', 'The government in Addis Ababa condemned Egypt.')).toMatchObject([
      { role: 'agent', stance: 'conflictual', targets: ['egypt'], inferred: true },
    ]);
  });

  test('a pronoun does not reach back over a paragraph', () => {
    const text = 'Ethiopia condemned Egypt.\n\nIt also recalled its ambassador from Cairo.';
    expect(saidOf('ethiopia', text).filter(({ paragraph }) => paragraph === 2)).toEqual([]);
  });

  test.each([
    'Kenyan Foreign Minister Alfred Mutua visited Khartoum.\n\nMutua praised Sudan for the ceasefire.',
    "Kenya's foreign minister, Alfred Mutua, visited Khartoum.\n\nMutua praised Sudan for the ceasefire.",
  ])('a minister speaks for the state from where he is introduced on: %j', (text) => {
    expect(saidOf('kenya', text)).toContainEqual(
      expect.objectContaining({ paragraph: 2, stance: 'cooperative', targets: ['sudan'], status: 'statement' }),
    );
  });

  test('a name that nobody introduced is nobody’s', () => {
    expect(statementsOf('Mutua praised Sudan for the ceasefire.').map(({ actor }) => actor)).not.toContain('kenya');
  });
});

describe('a source that looks mistaken', () => {
  test('counts a state in a region to which it does not belong', () => {
    const text = 'Central Asian countries such as China and Kazakhstan recognised Kosovo.';
    expect(saidOf('china', text)).toMatchObject([
      { stance: 'cooperative', note: 'it counts China among the members of Central Asia' },
    ]);
    for (const { note } of saidOf('kazakhstan', text)) expect(note).toBeUndefined();
  });

  test('gives the state no region by it', () => {
    expect(saidOf('china', 'Central Asian states condemned Kosovo.')).toEqual([]);
  });
});

describe('a seat from which a group rules', () => {
  const rejected = 'Kabul rejected the demand of Pakistan.';

  test('speaks for the group where the document names it', () => {
    const text = `The Taliban have closed the schools. ${rejected}`;
    expect(saidOf('taliban', text)).toContainEqual(
      expect.objectContaining({ sentence: 2, role: 'agent', stance: 'conflictual', targets: ['pakistan'] }),
    );
    expect(saidOf('afghanistan', text).filter(({ role }) => role === 'agent')).toEqual([]);
  });

  test('speaks for the state elsewhere, and is a place after "in"', () => {
    expect(saidOf('afghanistan', rejected)).toMatchObject([{ role: 'agent', targets: ['pakistan'] }]);
    const text = 'The Taliban have closed the schools. India reopened its embassy in Kabul.';
    expect(saidOf('taliban', text).filter(({ sentence, role }) => sentence === 2 && role === 'agent')).toEqual([]);
  });

  test('and "the emirate" is the group', () => {
    const text = 'The Taliban have closed the schools. Iran sells fuel to the emirate.';
    expect(saidOf('iran', text)).toMatchObject([{ stance: 'cooperative', targets: ['taliban'] }]);
  });
});

describe('ties between two', () => {
  test.each([
    'Peru has experienced troubled relations with Chile.',
    "The raid has hurt Peru's ties with Chile.",
    'Relations between Peru and Chile have soured.',
  ])('that are troubled, hurt or soured are no friendly ones: %s', (text) => {
    const [said] = saidOf('peru', text);
    expect(said).toMatchObject({ stance: 'conflictual', targets: ['chile'] });
  });
});

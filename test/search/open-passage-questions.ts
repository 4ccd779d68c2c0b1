import type { CorpusQuestion } from './corpus-questions.js';

/**
 * Questions to the open evaluation passages, worded from the passages before they were put to the search, as somebody
 * would word them who has not read the passages, the second half after the search had been tuned on the first. Some are
 * answered wrongly; they are not left out.
 */
export const OPEN_PASSAGE_QUESTIONS: readonly CorpusQuestion[] = [
  {
    question: 'Who offered to broker between Islamabad and Kabul?',
    starts: ['Tehran, which reopened its own crossing'],
  },
  { question: 'How many Afghans did Pakistan deport?', starts: ['The United Nations refugee agency'] },
  {
    question: 'What does Norway demand before it recognises the Taliban?',
    starts: ['Norway repeated that it would recognise'],
  },
  { question: 'What would Venezuela lose if it attacked Guyana?', starts: ['He let it be known'] },
  { question: 'Did the US relax its oil sanctions on Caracas?', starts: ['In October it eased its sanctions'] },
  { question: 'What did Moscow get from Mali for its fighters?', starts: ['Its Africa Corps guards'] },
  { question: 'Who is hiding Tuareg rebels?', starts: ['Mali accuses it of giving shelter'] },
  {
    question: 'Is Germany threatening the juntas over imprisoned journalists?',
    starts: ['Germany, which kept its embassies open'],
  },
  {
    question: 'What happened between Manila and Beijing at sea?',
    starts: ['On the South China Sea, the Philippines reported'],
  },
  {
    question: 'Will South Korea scrap tariffs on clothes from ASEAN countries?',
    starts: ['The Republic of Korea and Australia informed'],
  },
  {
    question: 'What must Armenia do to get a peace deal with Azerbaijan?',
    starts: ['The Azerbaijani side said that a treaty'],
  },
  {
    question: 'What is Russia building on the coast of Abkhazia?',
    starts: ['The Georgian side expressed deep concern'],
  },
  { question: 'Who pulled out of the canal when the Republic fell?', starts: ['The World Bank, which had paid'] },
  {
    question: 'Were the people displaced by the canal compensated?',
    starts: ['Villagers were moved from its path'],
  },
  {
    question: "Who put an end to the UN panel on North Korea's sanctions?",
    starts: ['A panel that watched over the sanctions'],
  },
  {
    question: 'Can Syrian refugees in Germany visit home without losing their status?',
    starts: ['Germany announced that refugees'],
  },
  {
    question: "Which Arab state skipped the League's session on Syria?",
    starts: ['An Arab League session, to which'],
  },
  { question: "Who is supplying Syria's power plants?", starts: ['Kuwait will send fuel oil'] },
  { question: 'Did Lebanon force Syrians to leave?', starts: ['Lebanon put three hundred families'] },
  {
    question: 'How did Pyongyang react to reports that it shipped ammunition?',
    starts: ['Pyongyang at first called reports'],
  },

  {
    question: 'and Hungary?',
    starts: ['Poland and the Czech Republic bought shells'],
    previous: [{ question: "What has Poland done for Ukraine's army?", actors: ['Poland', 'Ukraine'], topics: [] }],
  },
  {
    question: 'and the Emirates?',
    starts: ['Turkey and Qatar condemned the remark'],
    previous: [
      { question: "How did Qatar take Israel's remark on the Golan?", actors: ['Qatar', 'Israel'], topics: [] },
    ],
  },
  {
    question: 'What about Cuba?',
    starts: ['Cuba has said nothing'],
    previous: [
      {
        question: 'Has Brazil taken sides between Guyana and Venezuela?',
        actors: ['Brazil', 'Guyana', 'Venezuela'],
        topics: ['diplomacy'],
      },
    ],
  },
  {
    question: 'What did the Taliban say to that?',
    starts: ["The Taliban's spokesman, Mawlawi Rahmat Zadran"],
    previous: [{ question: 'Why did Pakistan close the Torkham crossing?', actors: ['Pakistan'], topics: [] }],
  },
  {
    question: 'What has it promised instead?',
    starts: ['Astana has shown more interest'],
    previous: [{ question: 'Is Kazakhstan interested in the Afghan canal?', actors: ['Kazakhstan'], topics: [] }],
  },
  {
    question: 'And Thailand?',
    starts: ['Thailand, while not opposing the proposal'],
    previous: [
      { question: "Did Indonesia want Myanmar's generals kept out?", actors: ['Indonesia', 'Myanmar'], topics: [] },
    ],
  },
  {
    question: 'When would it open the crossing?',
    starts: ['Minister Kemal Aydoğmuş stated'],
    previous: [{ question: 'What does Turkey say about Armenia?', actors: ['Türkiye', 'Armenia'], topics: [] }],
  },
  {
    question: "Why doesn't it send its own shells?",
    starts: ['South Korea, whose laws forbid it'],
    previous: [
      { question: 'What has South Korea done for Ukraine?', actors: ['South Korea', 'Ukraine'], topics: ['security'] },
    ],
  },
  {
    question: 'did it help to build it?',
    starts: ['Tashkent later sent engineers'],
    previous: [{ question: 'Has Uzbekistan criticised the canal?', actors: ['Uzbekistan'], topics: [] }],
  },
  {
    question: 'and Oman?',
    starts: [],
    previous: [{ question: 'What will Kuwait send Syria?', actors: ['Kuwait', 'Syria'], topics: ['trade'] }],
  },
  {
    question: 'Has India commented too?',
    starts: [],
    previous: [{ question: 'Has China commented on the assault in Kurram?', actors: ['China'], topics: ['security'] }],
  },

  { question: 'Did Brazil send gunboats to Anacoco?', starts: [] },
  { question: 'Has Algeria granted Russia a share of its gold mines?', starts: [] },
  { question: 'Did Vietnam report a collision in the South China Sea?', starts: [] },
  { question: 'How many Afghans has Iran expelled since February?', starts: [] },
  { question: 'Will Georgia open the Margara crossing?', starts: [] },
  { question: 'Has Austria put Syrian families on buses?', starts: [] },
  { question: 'Has Cuba sent troops to Guyana?', starts: [] },
  { question: 'Why did Kazakhstan cut its cotton quotas?', starts: [] },
  { question: 'When did Chad leave ECOWAS?', starts: [] },
  { question: 'Did Lebanon shoot down a drone?', starts: [] },
  { question: 'Who won the election in Venezuela?', starts: [] },
  { question: 'Has Kyrgyzstan signed a gas deal with the Taliban?', starts: [] },

  { question: 'Which island does not stand with Guyana?', starts: ['The Caribbean Community'] },
  { question: 'When did Washington ease sanctions on Venezuelan oil?', starts: ['In October it eased'] },
  { question: 'Is Russia getting gold from Mali?', starts: ['Its Africa Corps guards'] },
  { question: 'Does Paris resent being kicked out?', starts: ['France, expelled from'] },
  { question: 'Who does the UAE mistrust?', starts: ['It has not joined the alliance', 'Chad, once'] },
  {
    question: "Did anyone refuse to exclude Myanmar's military leaders?",
    starts: ['Thailand, while not opposing'],
  },
  { question: 'How many Rohingya has Bangladesh taken in?', starts: ['The Chair recalled'] },
  { question: 'Did Bangkok agree to stop returning deserters?', starts: ['Malaysia asked Thailand'] },
  {
    question: 'What will happen to tariffs on clothing from South-East Asia?',
    starts: ['The Republic of Korea'],
  },
  { question: 'Why are Georgian officials worried about Russia?', starts: ['The Georgian side expressed'] },
  { question: 'What does Baku want removed from the Armenian constitution?', starts: ['The Azerbaijani side said'] },
  {
    question: 'How did Georgia react to the EU delaying the cable?',
    starts: ['The ministers regretted'],
  },
  { question: 'Who started digging the canal?', starts: ['The work was begun'] },
  { question: 'Does Turkmenistan criticise the Taliban over water?', starts: ['Turkmenistan, which stands to lose'] },
  { question: 'How much money has Kazakhstan pledged for the Herat railway?', starts: ['Astana has shown more'] },
  {
    question: 'What did Uzbekistan do to its cotton farmers after the dry winter?',
    starts: ['In Uzbekistan, cotton quotas'],
  },
  { question: 'What does the UN mission want for the evicted villagers?', starts: ['Villagers were moved'] },
  {
    question: 'What does Pyongyang receive in exchange for arming Moscow?',
    starts: ['In return it is said'],
  },
  { question: 'Which country vetoed the renewal of the sanctions panel?', starts: ['A panel that watched'] },
  { question: 'Did Hungary obstruct the reimbursement of ammunition costs?', starts: ['Poland and the Czech'] },
  { question: 'How many smugglers did Damascus hand over to Jordan?', starts: ['Foreign Minister Basil'] },
  { question: 'What did Israel say about its withdrawal from the Golan?', starts: ['Israel, whose troops'] },
  {
    question: 'How did Ankara respond to the Israeli statement?',
    starts: ['Turkey and Qatar condemned'],
  },
  { question: 'Has Vienna suspended asylum for Syrians?', starts: ['Germany announced that'] },
  { question: 'How many soldiers died in the assault on the checkpoint?', starts: ['Pakistan closed the Torkham'] },
  {
    question: 'What does Islamabad accuse Kabul of?',
    starts: ['Interior Minister Sohail Marwat', '"Kabul calls that'],
  },
  { question: 'Will Norway recognise the Taliban government?', starts: ['Norway repeated'] },
  {
    question: 'Which country objected?',
    starts: ['Poland and the Czech'],
    previous: [{ question: 'Who bought shells for Ukraine?', actors: ['Ukraine'], topics: [] }],
  },
  {
    question: 'and what did Japan promise?',
    starts: ["We welcomed Japan's"],
    previous: [{ question: 'What did Indonesia propose?', actors: ['Indonesia', 'Myanmar'], topics: [] }],
  },
  {
    question: 'and what did it ask of Washington?',
    starts: ['Guyana answered by'],
    previous: [{ question: 'Did Guyana go to court?', actors: ['Guyana'], topics: [] }],
  },
  {
    question: 'and Turkey against Sweden?',
    starts: ['The Azerbaijani side called'],
    previous: [{ question: 'Has Azerbaijan protested against France?', actors: ['Azerbaijan', 'France'], topics: [] }],
  },
  {
    question: 'How many?',
    starts: ['The United Nations refugee'],
    previous: [{ question: 'Did Pakistan expel Afghans?', actors: ['Pakistan', 'Afghanistan'], topics: [] }],
  },
  {
    question: 'and China?',
    starts: ['Tehran, which reopened', 'Beijing has been silent'],
    previous: [{ question: 'What does Iran offer?', actors: ['Iran'], topics: [] }],
  },
  { question: 'Has Suriname recognised the Essequibo as Venezuelan?', starts: [] },
  { question: 'Did Brazil expel Warao families?', starts: [] },
  { question: 'Who was the opposition candidate in Venezuela?', starts: [] },
  { question: 'Has Togo imposed sanctions on Mali?', starts: [] },
  { question: 'Did Burkina Faso arrest German diplomats?', starts: [] },
  { question: 'How many Africa Corps fighters are in Mali?', starts: [] },
  { question: 'Did the Philippines sink a Chinese vessel?', starts: [] },
  { question: 'Has Malaysia hosted Rohingya refugees?', starts: [] },
  { question: 'Did Kazakhstan criticise Russia over Abkhazia?', starts: [] },
  { question: 'Who bombed the Azerbaijani embassy in Tehran?', starts: [] },
  { question: 'Has Kyrgyzstan protested against the canal?', starts: [] },
  { question: 'Did Tashkent fund the railway to Herat?', starts: [] },
  { question: 'Has South Korea frozen North Korean assets?', starts: [] },
  { question: 'Did Poland offer asylum to the soldiers?', starts: [] },
  { question: 'Has Qatar sent fuel to Syria?', starts: [] },
  { question: 'Did the Houthis attack Saudi Arabia?', starts: [] },
  { question: 'Has China closed its mines in Logar?', starts: [] },
  { question: 'What did Germany say about Torkham?', starts: [] },
];

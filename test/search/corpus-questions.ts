import type { Turn } from '../../src/answers/index.js';

/** A question to the corpus, how each sentence that answers it starts (none: it must stay unanswered), and its thread. */
export interface CorpusQuestion {
  readonly question: string;
  readonly starts: readonly string[];
  readonly previous?: readonly Turn[];
}

export const CORPUS_QUESTIONS: readonly CorpusQuestion[] = [
  { question: 'When did the Taliban retake control of Afghanistan?', starts: ['In August 2021, the Taliban retook'] },
  {
    question: 'Which countries sent ambassadors or accredited Taliban envoys?',
    starts: ['Last year, Kazakhstan made significant', 'China granted political support'],
  },
  {
    question: 'Why does Kazakhstan see Afghanistan as important?',
    starts: ['Kazakhstan, for example, has been looking'],
  },
  {
    question: 'Did terrorist incidents go up in Afghanistan?',
    starts: ['However, according to the 2023 Global Terrorism', 'However, data shows that'],
  },
  { question: 'What does Russia expect from the Taliban?', starts: ['Russia hopes the Taliban'] },
  { question: 'Which militant group are the Taliban really fighting?', starts: ['Russia hopes the Taliban'] },
  {
    question: "What did Dushanbe offer to members of the fallen republic's government?",
    starts: ['While the others all decided'],
  },
  {
    question: 'Which capitals hosted negotiations between the Taliban and the former Kabul government?',
    starts: ['Throughout the Republic government'],
  },
  { question: "Who took in the old republic's officials?", starts: ['While the others all decided'] },
  { question: 'Is ISIS-K recruiting in Central Asian languages?', starts: ['A growing volume of extremist material'] },
  { question: 'Were any embassies targeted?', starts: ['Cells linked to the group'] },
  { question: 'Did Kyrgyzstan and Tajikistan fight each other?', starts: ['2022 was a tumultuous year'] },
  { question: 'What infrastructure does Tashkent want to build?', starts: ['Uzbekistan has not only rekindled'] },
  {
    question: 'Are the Taliban able to keep their promises on terrorism?',
    starts: [
      'The Taliban promised to fight terrorist',
      'However, the Taliban have reneged',
      'The Taliban have reneged on',
    ],
  },
  { question: 'Did Moscow sell weapons to Central Asian states?', starts: ['Arms sales were rushed'] },
  { question: 'What did ISIS–K attacks become after 2021?', starts: ['However, data shows that'] },
  { question: 'Did ISKP fire rockets at Tajikstan?', starts: ['Cells linked to the group'] },
  { question: 'How important is human rights to Central Asian governments?', starts: ['Overall, all these countries'] },
  { question: '"security belt"', starts: ["That's why the Tajiki government"] },
  { question: 'What is the population of Kazakhstan?', starts: [] },
  { question: 'Who is the president of Turkmenistan?', starts: [] },
  { question: 'What does Japan think of the Taliban?', starts: [] },
  { question: 'How many refugees has Iran deported?', starts: [] },
  { question: 'What is the exchange rate of the Uzbek som?', starts: [] },
  { question: 'Has Pakistan closed the Torkham crossing?', starts: [] },
  { question: 'What did the United Nations Security Council decide about Myanmar?', starts: [] },
  { question: 'When was the Eiffel Tower built?', starts: [] },
  { question: 'What is the weather in Dushanbe?', starts: [] },
  { question: 'Did Germany reopen its embassy in Kabul?', starts: [] },
  { question: 'What did Xi Jinping say in Samarkand?', starts: [] },
  { question: 'How tall is Mount Everest?', starts: [] },
  { question: 'Who wrote War and Peace?', starts: [] },
  { question: 'Did Kazakhstan launch a satellite?', starts: [] },
  {
    question: 'and Tajikistan?',
    starts: ['With the passing of time this', 'While the others all decided'],
    previous: [
      {
        question: 'Which Central Asian country was first to embrace the Taliban?',
        actors: ['Central Asia', 'Taliban'],
        topics: ['diplomacy'],
      },
    ],
  },
  {
    question: 'why?',
    starts: ['On the contrary, the Taliban has long', "That's why the Tajiki government"],
    previous: [
      {
        question: 'Is Tajikistan worried about Jamaat Ansarullah?',
        actors: ['Tajikistan', 'Jamaat Ansarullah'],
        topics: ['security'],
      },
    ],
  },
  {
    question: 'what about trade?',
    starts: ['Uzbekistan has not only rekindled'],
    previous: [{ question: 'How does Uzbekistan see the Taliban?', actors: ['Uzbekistan', 'Taliban'], topics: [] }],
  },
  {
    question: 'and what do they sell to Kabul?',
    starts: ['With the passing of time this'],
    previous: [{ question: "Who took in the old republic's officials?", actors: ['Tajikistan'], topics: [] }],
  },
  {
    question: 'Did it accept their ambassador?',
    starts: ['China granted political support'],
    previous: [
      { question: 'Is China worried about the Turkestan Islamic Party?', actors: ['China'], topics: ['security'] },
    ],
  },
  {
    question: 'and Russia?',
    starts: ['Moscow also strengthened economic ties', 'Russia hopes the Taliban'],
    previous: [{ question: 'What does China want from the Taliban?', actors: ['China', 'Taliban'], topics: [] }],
  },
  {
    question: 'and Japan?',
    starts: [],
    previous: [{ question: 'What does China want from the Taliban?', actors: ['China', 'Taliban'], topics: [] }],
  },
  {
    question: 'what about human rights?',
    starts: ['Overall, all these countries'],
    previous: [
      {
        question: 'How do Central Asian countries deal with the Taliban?',
        actors: ['Central Asia', 'Taliban'],
        topics: [],
      },
    ],
  },
  {
    question: 'Has there been any progress on it?',
    starts: ['There has been little progress'],
    previous: [{ question: 'What is TAPI?', actors: ['Turkmenistan'], topics: ['trade'] }],
  },
  {
    question: 'and Turkmenistan?',
    starts: [
      'Turkmenistan proved the exception',
      'This followed a longstanding',
      'This was translated almost',
      'At the same time, Ashgabat',
    ],
    previous: [
      {
        question: 'How did Kazakhstan engage with the Taliban?',
        actors: ['Kazakhstan', 'Taliban'],
        topics: ['diplomacy'],
      },
    ],
  },
];

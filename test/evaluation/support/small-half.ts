import { parseDocument } from '../../../src/corpus/parse-document.js';
import { Position } from '../gold.js';
import { type Half, type PlacedPosition, placerFor } from '../read-half.js';

const BODY = `Peru sent tents to Chile on Friday, and Chile paid the freight. Bolivia expelled two Chilean envoys.

Ecuador condemned the expulsion. Ecuador also offered Chile its port and asked for the keys to another.
`;

/** A half of one short document, five positions and three questions, the last of them unanswerable. */
export function smallHalf(name: Half['name'] = 'open'): Half {
  const parsed = parseDocument('wire-tents', `---\ntitle: Tents\nauthor: Desk\ndate: 2024-05-01\n---\n${BODY}`);
  if (!('document' in parsed)) throw new Error(JSON.stringify(parsed.issues));
  const place = placerFor([parsed.document]);
  const wording = (starts: string, ends: string) => ({ document: 'wire-tents', starts, ends });
  const position = (known: object): PlacedPosition => {
    const read = Position.parse({
      document: 'wire-tents',
      status: 'act',
      core: true,
      claim: '',
      via: 'direct',
      ...known,
    });
    return { ...read, span: place(read, read.actor) };
  };
  return {
    name,
    documents: [parsed.document],
    positions: [
      position({
        actor: 'Peru',
        topic: 'trade',
        alsoTopics: ['rights'],
        stance: 'cooperative',
        target: 'Chile',
        starts: 'Peru sent tents',
        ends: 'on Friday',
      }),
      position({
        actor: 'Chile',
        topic: 'trade',
        stance: 'cooperative',
        target: 'Peru',
        starts: 'Chile paid',
        ends: 'freight',
      }),
      position({
        actor: 'Bolivia',
        topic: 'diplomacy',
        stance: 'conflictual',
        target: 'Chile',
        starts: 'Bolivia expelled',
        ends: 'envoys',
      }),
      position({
        actor: 'Ecuador',
        topic: 'diplomacy',
        stance: 'concerned',
        target: 'Bolivia',
        status: 'statement',
        starts: 'Ecuador condemned',
        ends: 'expulsion',
      }),
      position({
        actor: 'Ecuador',
        topic: 'trade',
        stance: 'mixed',
        target: 'Chile',
        status: 'statement',
        starts: 'Ecuador also offered',
        ends: 'another',
      }),
    ],
    questions: [
      { question: 'Who paid?', previous: [], answers: [place(wording('Chile paid', 'freight'), 'answer')] },
      {
        question: 'And Ecuador?',
        previous: [{ question: 'What did Bolivia do?', actors: ['Bolivia'], topics: [] }],
        answers: [place(wording('Ecuador condemned', 'expulsion'), 'answer')],
      },
      { question: 'And Brazil?', previous: [], answers: [] },
    ],
  };
}

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Answer, type Brief, type Quotation, Topic } from '../src/answers/index.js';
import type { Defect } from '../src/citing/verbatim-gate.js';
import type { Document } from '../src/corpus/document.js';
import { createEngine, type Engine, LONGEST_QUESTION } from '../src/engine.js';
import { readCorpus } from '../src/files/read-corpus.js';
import { documentOf } from './support/excerpt-search-of.js';
import { anyText } from './support/hostile-text.js';

const CORPUS = new URL('../corpus', import.meta.url).pathname;

let documents: readonly Document[];
let engine: Engine;
const defects: Defect[] = [];
beforeAll(async () => {
  const read = await readCorpus(CORPUS);
  documents = 'documents' in read ? read.documents : [];
  engine = await corpusEngine();
});

function corpusEngine(): Promise<Engine> {
  const actors = readFileSync(`${CORPUS}/actors.yml`, 'utf8');
  return createEngine(documents, { actors, onDefect: (defect) => defects.push(defect) });
}

function briefOf(name: string, options?: { topic?: Topic; all?: boolean }, from = engine): Brief {
  const answer = from.brief(name, options);
  if (answer.kind !== 'brief') throw new Error(answer.message);
  return answer;
}

/** Every quote that an answer hands out. */
function quotes(answer: Answer): Quotation[] {
  switch (answer.kind) {
    case 'brief':
      return answer.lines;
    case 'comparison':
      return answer.topics.flatMap(({ sides }) => sides.flatMap(({ lines }) => lines));
    case 'excerpts':
      return answer.excerpts;
    case 'silence':
      return answer.nearest;
    case 'cite':
      return [answer, answer.context];
    default:
      return [];
  }
}

function expectVerbatim(answer: Answer, of: readonly Document[], by: Engine): void {
  for (const { quote, citation } of quotes(answer)) {
    const body = of.find(({ id }) => id === citation.document)?.body;
    expect(body?.slice(citation.start, citation.end)).toBe(quote);
    expect(by.cite(citation.id)).toMatchObject({ kind: 'cite', quote, citation });
  }
}

function expectPlain(answer: Answer): void {
  const back = JSON.parse(JSON.stringify(answer));
  expect(back).toEqual(answer);
  expect(Answer.parse(back)).toEqual(back);
}

function isSure({ flags = [] }: Brief['lines'][number]): boolean {
  return !flags.includes('doubtful');
}

/** What a brief owes whatever was found: every topic is counted, and either shown or silent. */
function expectComplete(brief: Brief, all: Brief): void {
  const count = (lines: Brief['lines'], topic: Topic) => lines.filter((line) => line.topic === topic).length;
  for (const topic of Topic.options) {
    const found = count(all.lines, topic);
    expect(count(brief.lines, topic) + (brief.more[topic] ?? 0)).toBe(found);
    expect(brief.silent.includes(topic)).toBe(found === 0);
    const counted = brief.tallies
      .filter((tally) => tally.topic === topic)
      .flatMap(({ stances }) => Object.values(stances))
      .reduce((sum, one) => sum + one, 0);
    expect(counted).toBe(count(all.lines.filter(isSure), topic));
  }
  expect(all.more).toEqual({});
}

test('while an engine is built, other work has its turn at least once a sentence', async () => {
  let turns = 0;
  let building = true;
  const other = () => {
    turns++;
    if (building) setImmediate(other);
  };
  setImmediate(other);
  await corpusEngine();
  building = false;
  const sentences = engine.snapshot().documents.flatMap(({ analysis }) => analysis.sentences);
  expect(turns).toBeGreaterThan(sentences.length);
});

describe('where a statement’s place and its id have come apart', () => {
  /** An engine whose snapshot says that each of these statements stands one character further on than it does. */
  async function shifted(which: (id: string) => boolean): Promise<{ engine: Engine; told: Defect[] }> {
    const told: Defect[] = [];
    const { documents: analysed, ...rest } = engine.snapshot();
    const snapshot = {
      ...rest,
      documents: analysed.map(({ hash, analysis }) => ({
        hash,
        analysis: {
          ...analysis,
          statements: analysis.statements.map((statement) => {
            const { document, paragraph, sentence, clause, start } = statement;
            const id = `${document}#p${paragraph}s${sentence}${clause ? `c${clause}` : ''}`;
            return which(id) ? { ...statement, start: start + 1 } : statement;
          }),
        },
      })),
    };
    const actors = readFileSync(`${CORPUS}/actors.yml`, 'utf8');
    return { engine: await createEngine(documents, { actors, snapshot, onDefect: (one) => told.push(one) }), told };
  }

  test('the line is held back and told once, and no count, flag, source or silence rests on it', async () => {
    const { actor, topic } = onlyStatement();
    const sound = briefOf(actor, { all: true });
    const lost = sound.lines.find((line) => line.topic === topic)?.citation.id ?? '';
    const { engine: holding, told } = await shifted((id) => id === lost);
    for (const options of [{}, { all: true }]) {
      const brief = briefOf(actor, options, holding);
      expect(brief.lines.map(({ citation }) => citation.id)).not.toContain(lost);
      expect(brief.silent).toContain(topic);
      expect(brief.tallies.filter((tally) => tally.topic === topic)).toEqual([]);
      expectComplete(brief, briefOf(actor, { all: true }, holding));
      expectVerbatim(brief, documents, holding);
    }
    const left = sound.lines.filter(({ citation }) => citation.id !== lost);
    const shown = briefOf(actor, { all: true }, holding).lines;
    expect(shown.map(({ citation }) => citation.id).sort()).toEqual(left.map(({ citation }) => citation.id).sort());
    expect(told.map(({ id }) => id)).toEqual([lost]);
    const rows = (from: Engine) => from.matrix({ topic }).rows.map((row) => row.actor.id);
    expect(rows(holding)).not.toContain(actor);
    expect(rows(engine)).toContain(actor);
  });

  /** An actor with one statement on a topic and others besides. */
  function onlyStatement(): { actor: string; topic: Topic } {
    for (const { actor, statements, cells } of engine.matrix().rows)
      for (const { topic, statements: here } of cells)
        if (here === 1 && statements > 3) return { actor: actor.id, topic };
    throw new Error('nobody has but one statement on a topic');
  }

  test('where every line is lost, a brief is silent and a comparison says so of that side', async () => {
    const { engine: holding, told } = await shifted((id) => id.startsWith('pantucci-undated#'));
    const comparison = holding.compare(['Uzbekistan', 'Tajikistan']);
    expectPlain(comparison);
    expectVerbatim(comparison, documents, holding);
    expect(quotes(comparison).every(({ citation }) => citation.document === 'martini-2024')).toBe(true);
    const brief = briefOf('Tajikistan', {}, holding);
    expect(brief.sources.map(({ document }) => document)).toEqual(['martini-2024']);
    expect(told.length).toBe(new Set(told.map(({ id, start }) => `${id}/${start}`)).size);
  });
});

describe('over the real corpus', () => {
  test('every answer about every actor is verbatim, citable, plain data, and complete', () => {
    const rows = engine.actors().actors;
    expect(rows.length).toBeGreaterThan(20);
    for (const { id, lines } of rows) {
      const all = briefOf(id, { all: true });
      expect(all.lines.length).toBe(lines);
      const brief = briefOf(id);
      expect(brief.lines.every(isSure)).toBe(true);
      expectComplete(brief, all);
      for (const answer of [brief, all]) {
        expectVerbatim(answer, documents, engine);
        expectPlain(answer);
        expect(answer.sources.map(({ document }) => document).sort()).toEqual(
          [...new Set(answer.lines.map(({ citation }) => citation.document))].sort(),
        );
      }
    }
    expect(defects).toEqual([]);
  });

  test('a brief shows at most two lines a topic, in the topics’ order, and says of each toward whom', () => {
    const { lines } = briefOf('Tajikistan');
    const topics = lines.map(({ topic }) => Topic.options.indexOf(topic));
    expect(topics).toEqual([...topics].sort());
    for (const topic of Topic.options)
      expect(lines.filter((line) => line.topic === topic).length).toBeLessThanOrEqual(2);
    for (const { target, targets } of lines) expect(target).toBe(targets[0] ?? null);
  });

  test('a brief gives on request what stands before an inferred subject, and nothing that does not stand there', () => {
    let told = 0;
    for (const { id: actor } of engine.actors().actors) {
      const brief = engine.brief(actor, { all: true, context: true });
      if (brief.kind !== 'brief') throw new Error(brief.message);
      expectPlain(brief);
      for (const { before, citation, inferred } of brief.lines) {
        if (before === undefined) {
          if (inferred) expect(citation.id).toMatch(/s1(c1)?$/);
          continue;
        }
        told++;
        expect(inferred).toBe(true);
        expect(before.citation).toMatchObject({ document: citation.document, paragraph: citation.paragraph });
        const body = documents.find(({ id }) => id === citation.document)?.body ?? '';
        expect(body.slice(before.citation.start, before.citation.end)).toBe(before.quote);
        expect(body.slice(before.citation.end, citation.start)).toMatch(/^[\s,;:—–-]*$/);
      }
      const plain = brief.lines.map(({ before: _, ...line }) => line);
      expect(plain).toEqual(briefOf(actor, { all: true }).lines);
    }
    expect(told).toBeGreaterThan(5);
  });

  test('a comparison shows each side’s best line as its brief does, and counts the others', () => {
    const comparison = engine.compare(['Tajikistan', 'Tashkent', 'ISIS-K']);
    if (comparison.kind !== 'comparison') throw new Error(comparison.message);
    expect(comparison.actors.map(({ id }) => id)).toEqual(['tajikistan', 'uzbekistan', 'iskp']);
    expect(comparison.topics.map(({ topic }) => topic)).toEqual([...Topic.options]);
    for (const { topic, sides } of comparison.topics) {
      for (const { actor, lines, more } of sides) {
        const { lines: own, more: left } = briefOf(actor);
        const found = own.filter((line) => line.topic === topic);
        expect(lines).toEqual(found.slice(0, 1));
        expect(lines.length + more).toBe(found.length + (left[topic] ?? 0));
      }
    }
    expectVerbatim(comparison, documents, engine);
    expectPlain(comparison);
    expect(comparison.sources.map(({ document }) => document).sort()).toEqual(
      [...new Set(quotes(comparison).map(({ citation }) => citation.document))].sort(),
    );
  });

  test('a comparison tells whom several of them stand toward, and how often each stance was found', () => {
    const comparison = engine.compare(['Tajikistan', 'Uzbekistan']);
    if (comparison.kind !== 'comparison') throw new Error(comparison.message);
    for (const { topic, shared } of comparison.topics) {
      const targetsOf = (id: string) =>
        briefOf(id).tallies.flatMap((tally) => (tally.topic === topic ? (tally.target ?? []) : []));
      const other = targetsOf('uzbekistan');
      expect(shared.map(({ target }) => target).sort()).toEqual(
        targetsOf('tajikistan')
          .filter((target) => other.includes(target))
          .sort(),
      );
      for (const { target, stances } of shared)
        expect(stances).toEqual(
          ['tajikistan', 'uzbekistan'].map((actor) => ({
            actor,
            stances: briefOf(actor).tallies.find((tally) => tally.topic === topic && tally.target === target)?.stances,
          })),
        );
    }
    expect(comparison.topics.some(({ shared }) => shared.length > 0)).toBe(true);
  });

  test('on one topic a comparison shows three lines a side and names no other topic', () => {
    const comparison = engine.compare(['Taliban', 'Japan'], { topic: 'security' });
    expect(comparison).toMatchObject({ kind: 'comparison', topic: 'security', topics: [{ topic: 'security' }] });
    if (comparison.kind !== 'comparison') return;
    const all = briefOf('Taliban', { topic: 'security' });
    expect(comparison.topics[0]?.sides).toEqual([
      { actor: 'taliban', lines: all.lines.slice(0, 3), more: all.lines.length - 3 },
      { actor: 'japan', lines: [], more: 0 },
    ]);
  });

  test('the matrix has a row for every actor with a statement that is not doubtful, and its cells count what the briefs do', () => {
    const matrix = engine.matrix();
    expectPlain(matrix);
    const stated = engine
      .actors()
      .actors.filter(({ id, lines }) => lines > 0 && briefOf(id, { all: true }).lines.some(isSure));
    expect(matrix.actors).toBe(stated.length);
    expect(matrix.rows.map(({ actor }) => actor.id).sort()).toEqual(stated.map(({ id }) => id).sort());
    const sizes = matrix.rows.map(({ statements }) => statements);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { actor, statements, cells } of matrix.rows) {
      expect(cells.map(({ topic }) => topic)).toEqual([...Topic.options]);
      expect(cells.reduce((sum, cell) => sum + cell.statements, 0)).toBe(statements);
      const { tallies } = briefOf(actor.id);
      for (const { topic, statements: number, stance, target, agreeing } of cells) {
        const found = tallies.filter((tally) => tally.topic === topic);
        const sum = (stances: object) => Object.values(stances).reduce((all: number, one: number) => all + one, 0);
        expect(number).toBe(found.reduce((all, { stances }) => all + sum(stances), 0));
        if (number === 0) expect({ stance, target, agreeing }).toEqual({ stance: null, target: null, agreeing: 0 });
        else {
          const toward = found.find((tally) => tally.target === target)?.stances ?? {};
          expect(sum(toward)).toBe(Math.max(...found.map(({ stances }) => sum(stances))));
          if (stance !== 'mixed') expect(toward[stance ?? 'mixed']).toBe(agreeing);
          expect(agreeing).toBeGreaterThan(0);
        }
      }
    }
  });

  test('the matrix of one topic holds those who have a statement on it, and may begin further down', () => {
    const all = engine.matrix({ topic: 'rights' });
    expect(all.topics).toEqual(['rights']);
    for (const { cells } of all.rows) expect(cells).toMatchObject([{ topic: 'rights' }]);
    expect(engine.matrix({ topic: 'rights', from: 3 })).toEqual({ ...all, from: 3, rows: all.rows.slice(2) });
    expect(engine.matrix({ from: 9_999 })).toMatchObject({ from: 9_999, rows: [] });
  });

  test.each([
    [[], 'not-comparable', 'none was named', ['compare FIRST, SECOND']],
    [['Tashkent'], 'not-comparable', 'only Uzbekistan was named', ['compare Uzbekistan, FIRST']],
    [['Tashkent', 'Uzbekistan'], 'not-comparable', 'are the same actor, Uzbekistan', ['compare Uzbekistan, FIRST']],
    [['China', 'Iran', 'China'], 'not-comparable', 'China was named twice', ['compare China, Iran']],
    [['China', 'Iran', 'Russia', 'India'], 'not-comparable', '4 were named: China, Iran, Russia and India', undefined],
    [['Uzbekstan', 'Iran'], 'unknown-actor', '"Uzbekstan" (did you mean Uzbekistan?)', ['compare Uzbekistan, Iran']],
    [['Uzbekstan', 'qxz'], 'unknown-actor', 'or "qxz".', undefined],
  ])('%j cannot be compared: %s, %j', (names, code, said, instead) => {
    const answer = engine.compare(names);
    expect(answer).toMatchObject({ kind: 'error', code, message: expect.stringContaining(said) });
    const others = engine.actors().actors.filter(({ name }) => !instead?.[0]?.includes(name));
    const expected = instead?.map((request) =>
      request.replace('FIRST', others[0]?.name ?? '').replace('SECOND', others[1]?.name ?? ''),
    );
    expect((answer as { instead?: string[] }).instead).toEqual(expected);
    expectPlain(answer);
    for (const request of expected ?? []) expect(engine.answer(engine.read(request)).kind).toBe('comparison');
  });

  test('a brief of one topic shows all its lines, and names no other topic', () => {
    const all = briefOf('Uzbekistan', { all: true });
    for (const topic of Topic.options) {
      const one = briefOf('Uzbekistan', { topic });
      expect(one.topic).toBe(topic);
      expect(one.more).toEqual({});
      expect(new Set(one.lines.map(({ citation }) => citation.id))).toEqual(
        new Set(all.lines.filter((line) => line.topic === topic).map(({ citation }) => citation.id)),
      );
      expect(one.silent).toEqual(one.lines.length === 0 ? [topic] : []);
      for (const tally of one.tallies) expect(tally.topic).toBe(topic);
    }
  });

  test('a known actor without a statement has no lines, and every topic is silent', () => {
    for (const name of ['Japan', 'Turkey'])
      expect(engine.brief(name)).toMatchObject({
        kind: 'brief',
        lines: [],
        tallies: [],
        silent: [...Topic.options],
        more: {},
        sources: [],
        corpus: { documents: 2, undated: ['pantucci-undated'] },
      });
  });

  test.each([
    ['Tashkent', 'uzbekistan'],
    ['uzbek', 'uzbekistan'],
    ['ISIS–K', 'iskp'],
    ['ISIS-K', 'iskp'],
    ['the Taliban government', 'taliban'],
  ])('"%s" is the brief of %s', (name, id) => {
    expect(briefOf(name)).toEqual(briefOf(id));
  });

  test('a Chinese hotel and attacks in Turkey are no positions of theirs', () => {
    const ids = (name: string) => briefOf(name, { all: true }).lines.map(({ citation }) => citation.id);
    expect(ids('China')).not.toContain('pantucci-undated#p11s2');
    expect(ids('Turkey')).toEqual([]);
    expect(ids('Sweden')).toEqual([]);
  });

  test('Dushanbe is out of those who embraced the Taliban, and its own choice is its own quote', () => {
    const lines = briefOf('Tajikistan', { all: true }).lines;
    for (const line of lines.filter(({ citation }) => citation.id.startsWith('pantucci-undated#p6s1')))
      expect(line.stance).not.toBe('cooperative');
    expect(lines.map(({ quote }) => quote)).toContain(
      'in Tajikistan they chose instead to offer a home and support to the parts of the Republic government that wanted to stay in the region to frustrate Taliban rule.',
    );
  });

  test('what is said of Central Asia says so in the brief of a member', () => {
    const groups = briefOf('Kyrgyzstan', { all: true }).lines.map(({ group }) => group);
    expect(groups).toContain('Central Asia');
    expect(briefOf('Central Asia', { all: true }).lines.every(({ group }) => group === undefined)).toBe(true);
  });

  test('restraint about abuses is neutral, and electricity is cooperation', () => {
    const at = (name: string, id: string) =>
      briefOf(name, { all: true }).lines.find(({ citation }) => citation.id === id);
    expect(at('Kazakhstan', 'martini-2024#p7s1')).toMatchObject({ stance: 'neutral', inferred: true });
    expect(at('Tajikistan', 'pantucci-undated#p7s1')).toMatchObject({ topic: 'trade', stance: 'cooperative' });
    expect(at('Uzbekistan', 'pantucci-undated#p8s3')).toMatchObject({ status: 'criticism' });
  });

  test('the same corpus and the same question give the same bytes', async () => {
    const again = await corpusEngine();
    const ask = (one: Engine) =>
      JSON.stringify([
        one.corpus,
        one.actors(),
        one.sources(),
        one.help(),
        ...one.actors().actors.map(({ id }) => one.brief(id, { all: true })),
        one.ask('who sells electricity to Kabul?'),
        one.ask('and Japan?', { previous: [{ question: 'What does China want?', actors: ['china'], topics: [] }] }),
      ]);
    expect(ask(again)).toBe(ask(engine));
    expect(ask(engine)).toBe(ask(engine));
  });

  test('whatever is typed is answered: verbatim, citable, plain, and the same again', () => {
    const part = fc.constantFrom(
      'uzbekistan',
      'Taliban',
      'security',
      'trade',
      'all',
      'brief',
      'ask',
      'cite',
      'who',
      'why',
    );
    const id = fc
      .tuple(fc.constantFrom('martini-2024', 'pantucci-undated', 'aden'), fc.nat(16), fc.nat(6), fc.nat(4))
      .map(
        ([document, paragraph, sentence, other]) =>
          `${document}#p${paragraph}s${sentence}${['', 'c1', 'c2', `-${sentence + 1}`][other] ?? ''}`,
      );
    const typed = fc.oneof(
      anyText(200),
      id,
      fc.array(fc.oneof(part, fc.string({ maxLength: 8 })), { maxLength: 8 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const answer = engine.answer(engine.read(text));
        expectVerbatim(answer, documents, engine);
        expectPlain(answer);
        expect(engine.answer(engine.read(text))).toEqual(answer);
      }),
      { numRuns: 300 },
    );
    expect(defects).toEqual([]);
  });
});

describe('citing', () => {
  test('a paragraph, a sentence, a clause and two sentences can be cited, each with its paragraph', () => {
    const paragraph = engine.cite('pantucci-undated#p6');
    expect(paragraph).toMatchObject({
      kind: 'cite',
      source: { document: 'pantucci-undated', authors: ['Raffaello Pantucci'] },
    });
    const whole = paragraph.kind === 'cite' ? paragraph.quote : '';
    const parts = ['#p6s1', '#p6s2', '#p6s2c1', '#p6s1-2'].map((place) => engine.cite(`pantucci-undated${place}`));
    for (const part of parts) {
      expect(part).toMatchObject({ kind: 'cite', context: { quote: whole } });
      expect(whole).toContain(part.kind === 'cite' ? part.quote : '-');
      expect(part.kind === 'cite' && part.forms.plain).toContain(
        '[Central Asia in the second year of Taliban rule], undated, para. 6',
      );
    }
    expect(parts[3]).toMatchObject({ quote: whole });
  });

  test('an id may be typed in capitals and with spaces around it', () => {
    expect(engine.cite(' Pantucci-Undated#P6S1 ')).toEqual(engine.cite('pantucci-undated#p6s1'));
  });

  test.each([
    ['nonsense', 'is not an excerpt'],
    ['', 'is not an excerpt'],
    ['aden-2021#p1', 'no document "aden-2021"'],
    ['martini-2024#p99', 'it has 8 paragraphs'],
    ['martini-2024#p1s9', 'its paragraph 1 has 2 sentences'],
    ['martini-2024#p1s1-9', 'no such place'],
    ['martini-2024#p1s1c9', 'no such place'],
    ['martini-2024#p1s2-1', 'is not an excerpt'],
  ])('"%s" is an error that says what is wrong', (id, message) => {
    expect(engine.cite(id)).toMatchObject({
      kind: 'error',
      code: 'unknown-excerpt',
      message: expect.stringContaining(message),
    });
  });
});

describe('what cannot be served', () => {
  test('an unknown name offers the nearest', () => {
    expect(engine.brief('Uzbekstan')).toMatchObject({
      kind: 'error',
      code: 'unknown-actor',
      suggestions: ['Uzbekistan'],
      message: expect.stringContaining('Did you mean Uzbekistan?'),
    });
    expect(engine.brief('Irak')).toMatchObject({ suggestions: ['Iran', 'Iraq'] });
    expect(engine.brief('wombat')).toMatchObject({ code: 'unknown-actor', suggestions: [] });
    expect(engine.brief(' ')).toMatchObject({ code: 'unknown-actor', message: expect.stringContaining('No name') });
  });

  test('a long or dirty name is shown back short and clean', () => {
    const answer = engine.brief(`\u202E\u0007${'x'.repeat(10_000)}`);
    expect(answer).toMatchObject({ kind: 'error', code: 'unknown-actor' });
    const message = answer.kind === 'error' ? answer.message : '';
    expect(message.length).toBeLessThan(250);
    expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test.each(['', ' \n ', '\u0000', '\u200B'])('%j asks nothing', (question) => {
    expect(engine.ask(question)).toMatchObject({ kind: 'error', code: 'empty-question' });
  });

  test('a question of marks alone is honestly unanswered', () => {
    expect(engine.ask('?!… —')).toMatchObject({ kind: 'silence', reason: 'nothing-asked', excerpts: [], nearest: [] });
  });

  test('a question may have a thousand characters, and not one more', () => {
    const longest = 'who? '.repeat(LONGEST_QUESTION / 5);
    expect(longest.length).toBe(1_000);
    expect(engine.ask(longest).kind).not.toBe('error');
    expect(engine.ask(`${longest}?`)).toMatchObject({
      kind: 'error',
      code: 'question-too-long',
      message: expect.stringContaining('1001'),
    });
  });
});

describe('a document that is no longer what it was', () => {
  test('is never quoted: lines go, quotes give way to an error, and each is reported', async () => {
    const text = documentOf('coast', 'Ghana sells electricity to Togo. Benin condemned the coup in Niger.');
    let reads = 0;
    let shifting = false;
    const document = {
      ...text,
      get body() {
        return shifting ? text.body.replace('Ghana', `Ghan${reads++ % 10}`) : text.body;
      },
    };
    const seen: Defect[] = [];
    const guarded = await createEngine([document], { onDefect: (defect) => seen.push(defect) });
    expect(guarded.brief('Ghana')).toMatchObject({ lines: [{ citation: { id: 'coast#p1s1' } }] });
    expect(seen).toEqual([]);
    shifting = true;
    expect(guarded.brief('Ghana')).toMatchObject({ kind: 'brief', lines: [] });
    expect(guarded.ask('What does Ghana sell?')).toMatchObject({ kind: 'error', code: 'not-verbatim' });
    expect(guarded.cite('coast#p1s1')).toMatchObject({ kind: 'error', code: 'not-verbatim' });
    const sentence = { id: 'coast#p1s1', document: 'coast', start: 1, end: 33 };
    expect(seen).toEqual([sentence, sentence, sentence, { ...sentence, id: 'coast#p1', end: 68 }]);
  });
});

describe('without a document', () => {
  test('every question is answered, and nothing is made up', async () => {
    const empty = await createEngine([]);
    const corpus = { documents: 0, authors: 0, oldest: null, newest: null, undated: [] };
    expect(empty.corpus).toMatchObject(corpus);
    expect(empty.brief('Ghana')).toMatchObject({ lines: [], silent: [...Topic.options], corpus });
    expect(empty.ask('who sells power?')).toMatchObject({ kind: 'silence', searched: { documents: 0, newest: null } });
    expect(empty.cite('aden#p1')).toMatchObject({ code: 'unknown-excerpt' });
    expect(empty.sources().sources).toEqual([]);
    expect(empty.actors().actors).toEqual([]);
    expect(empty.help().examples).toEqual({ actor: null, other: null, excerpt: null });
    for (const answer of [empty.sources(), empty.actors(), empty.help(), empty.ask('who?'), empty.cite('')])
      expectPlain(answer);
  });
});

describe('over any small document', () => {
  const word = fc.constantFrom(
    'Ghana',
    'Togo',
    'the Gulf states',
    'Hamas',
    'it',
    'both',
    'condemned',
    'has supported',
    'sold grain to',
    'attacks on',
    'while',
    'except',
    ', and',
    ';',
    '“',
    '”',
    "'s",
    '.\n\n> ',
    '. ',
    '.\n\n',
  );
  const sentence = fc.array(
    fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 5 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );

  test('the same holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 3 }), async (bodies) => {
        const held = bodies.map((words, at) => documentOf(`any-${at}`, `Ghana ${words.join(' ')}`));
        const small = await createEngine(held);
        for (const { id } of small.actors().actors) {
          const all = briefOf(id, { all: true }, small);
          expectVerbatim(all, held, small);
          expectPlain(all);
          expectComplete(briefOf(id, {}, small), all);
        }
        const asked = small.ask('Whom has Ghana supported?', { limit: 10 });
        expectVerbatim(asked, held, small);
        expectPlain(asked);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('two hundred documents', () => {
  const body =
    'Ghana sells electricity to Togo. Benin condemned the coup in Niger.\n\nTogo closed its border with Burkina Faso. It blamed JNIM for the raid.';
  const copies = Array.from({ length: 200 }, (_, at) => documentOf(`copy-${at}`, body));

  /** Milliseconds of this process's own work, which a busy machine does not stretch. */
  function worked(): number {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  }

  test('are read in turns of less than 100 ms, and a brief of them takes less than 5 ms', async () => {
    await createEngine(copies.slice(0, 20));
    let longest = 0;
    let last = worked();
    const timer = setInterval(() => {
      longest = Math.max(longest, worked() - last);
      last = worked();
    }, 5);
    const many = await createEngine(copies);
    longest = Math.max(longest, worked() - last);
    clearInterval(timer);
    expect(longest).toBeLessThan(100);

    const spent = Array.from({ length: 31 }, () => {
      const began = worked();
      briefOf('Ghana', {}, many);
      return worked() - began;
    });
    expect(spent.sort((a, b) => a - b)[15]).toBeLessThan(5);
  }, 60_000);
});

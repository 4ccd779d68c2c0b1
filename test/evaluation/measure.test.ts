import { expect, test } from '@jest/globals';
import type { Line } from '../../src/answers/index.js';
import { type Evaluation, evaluate, type Figures } from './evaluate.js';
import { HalfName } from './gold.js';
import type { Half } from './read-half.js';
import { readHalf } from './read-half.js';
import { fakeEngine, lineFor, paragraphAround, perfectScript, quotation, type Script } from './support/fake-engine.js';
import { smallHalf } from './support/small-half.js';

async function figuresFor(half: Half, script: Script): Promise<Figures> {
  return (await evaluated(half, script)).figures;
}

function evaluated(half: Half, script: Script): Promise<Evaluation> {
  return evaluate(
    () => half,
    async () => fakeEngine(script),
    half.name,
  );
}

/** The perfect answer with every line changed. */
function changed(half: Half, change: (line: Line) => Line): Script {
  const { lines, ...others } = perfectScript(half);
  return { ...others, lines: (actor) => lines(actor).map(change) };
}

test.each(HalfName.options)('the gold itself scores full marks on the %s half', async (name) => {
  const half = readHalf('test/evaluation', name);
  const { positions, questions, reach } = await figuresFor(half, perfectScript(half));
  const { lines, ...shares } = positions;
  expect(lines).toBeGreaterThan(50);
  expect(shares).toEqual({
    actor: 1,
    actorTopic: 1,
    allLines: 1,
    cells: 1,
    stance: 1,
    target: 1,
    flips: 0,
    failed: 0,
    broken: 0,
  });
  const share = half.questions.length > 0 ? 1 : null;
  const asked = half.questions.filter(({ answers }) => answers.length > 0).length;
  expect([name, asked]).toEqual([name, name === 'prose' ? 0 : 10]);
  expect(questions).toEqual({ asked, top1: share, top3: share, mrr: share, silence: share, failed: 0, broken: 0 });
  for (const figure of [...Object.values(reach.topics), ...Object.values(reach.stances)]) {
    expect(figure).toEqual({ precision: 1, recall: 1 });
  }
});

test('an engine that never says anything finds nothing, and is right only where silence is', async () => {
  const { positions, questions, reach } = await figuresFor(smallHalf(), {});
  expect(positions).toEqual({
    lines: 0,
    actor: null,
    actorTopic: null,
    allLines: null,
    cells: 0,
    stance: null,
    target: null,
    flips: null,
    failed: 0,
    broken: 0,
  });
  expect(questions).toEqual({ asked: 2, top1: 0, top3: 0, mrr: 0, silence: 1, failed: 0, broken: 0 });
  expect(reach.topics.trade).toEqual({ precision: null, recall: 0 });
  expect(reach.confusion.cooperative).toMatchObject({ cooperative: 0, missed: 2 });
});

test('an engine that answers with errors fails once for each actor and question', async () => {
  const refuse = () => ({ kind: 'error', code: 'unknown-actor', message: 'x' }) as const;
  const { figures } = await evaluate(
    smallHalf,
    async () => ({ ...fakeEngine({}), brief: refuse, ask: refuse }),
    'open',
  );
  expect(figures.positions).toMatchObject({ failed: 4, lines: 0, cells: 0 });
  expect(figures.questions).toMatchObject({ failed: 3, top1: 0, silence: 0 });
});

test('quoting whole paragraphs scores badly', async () => {
  const half = readHalf('test/evaluation', 'open');
  const { lines, quotations } = perfectScript(half);
  const wide = (place: Line['citation']) => paragraphAround(half, place);
  const { positions, questions } = await figuresFor(half, {
    lines: (actor) => lines(actor).map((line) => ({ ...line, ...wide(line.citation) })),
    quotations: (question, previous) => quotations(question, previous).map(({ citation }) => wide(citation)),
  });
  expect(positions.broken).toBe(0);
  expect(positions.actorTopic).toBeLessThan(0.2);
  expect(positions.cells).toBeLessThan(0.2);
  expect(questions.top3).toBeLessThan(0.5);
});

test('quoting a scrap of each position scores nothing', async () => {
  const half = smallHalf();
  const { positions } = await figuresFor(
    half,
    changed(half, (line) => {
      const { start } = line.citation;
      return { ...line, ...quotation(half, { ...line.citation, end: start + 7 }) };
    }),
  );
  expect(positions).toMatchObject({ actor: 0, actorTopic: 0, allLines: 0, cells: 0, broken: 0 });
});

test('calling everything mixed scores badly on stance, and calling nothing mixed does not', async () => {
  const half = readHalf('test/evaluation', 'open');
  const stances = async (change: (line: Line) => Line) => (await figuresFor(half, changed(half, change))).positions;
  const mixed = await stances((line) => ({ ...line, stance: 'mixed' }));
  expect(mixed.stance).toBeLessThan(0.2);
  expect(mixed.flips).toBe(0);
  const oneSided = await stances((line) => ({
    ...line,
    stance: line.stance === 'mixed' ? 'conflictual' : line.stance,
  }));
  expect(oneSided.stance).toBe(1);
});

test('friendly shown for hostile is a flip; neutral shown for either is wrong and none', async () => {
  const half = smallHalf();
  const opposite = { cooperative: 'conflictual', conflictual: 'cooperative', concerned: 'cooperative' } as const;
  const turned = await figuresFor(
    half,
    changed(half, (line) => ({ ...line, stance: opposite[line.stance as keyof typeof opposite] ?? line.stance })),
  );
  expect(turned.positions).toMatchObject({ lines: 5, stance: 0.2, flips: 0.8 });
  expect(turned.reach.confusion.conflictual.cooperative).toBe(1);
  const flat = await figuresFor(
    half,
    changed(half, (line) => ({ ...line, stance: 'neutral' })),
  );
  expect(flat.positions).toMatchObject({ stance: 0, flips: 0 });
});

test('a wrong target lowers target and nothing else', async () => {
  const half = smallHalf();
  const { positions } = await figuresFor(
    half,
    changed(half, (line) => (line.target === 'Chile' ? { ...line, target: 'Chad' } : line)),
  );
  expect(positions).toMatchObject({ actorTopic: 1, stance: 1, target: 0.4, cells: 1 });
});

test('a line under a wrong topic shows its actor, fills no cell, and is no second right line', async () => {
  const half = smallHalf();
  const { positions, reach } = await figuresFor(
    half,
    changed(half, (line) => ({ ...line, topic: 'security' })),
  );
  expect(positions).toMatchObject({ lines: 4, actor: 1, actorTopic: 0, allLines: 0, cells: 0, stance: null });
  expect(reach.topics.security).toEqual({ precision: 0, recall: null });
  expect(reach.confusion.none).toMatchObject({ cooperative: 2, conflictual: 1, concerned: 1, mixed: 1 });
});

test('a line under a topic that the gold allows is right and leaves the cell of the main topic empty', async () => {
  const half = smallHalf();
  const { positions } = await figuresFor(
    half,
    changed(half, (line) => (line.topic === 'trade' ? { ...line, topic: 'rights' } : line)),
  );
  expect(positions).toMatchObject({ lines: 5, actorTopic: 0.6, cells: 0.4 });
});

test("somebody else's sentence is not a position of the actor", async () => {
  const half = smallHalf();
  const everything = half.positions.map((position) => lineFor(position, quotation(half, position.span)));
  const { positions, reach } = await figuresFor(half, { lines: () => everything });
  expect(positions.allLines).toBe(0.25);
  expect(reach.topics.trade.recall).toBe(1);
  expect(reach.topics.trade.precision).toBe(0.25);
});

test('a quote that differs by one character is broken, and so is one from nowhere', async () => {
  const half = smallHalf();
  const { lines, quotations } = perfectScript(half);
  const { positions, questions } = await figuresFor(half, {
    lines: (actor) => lines(actor).map((line) => ({ ...line, quote: line.quote.replace(/^./, 'X') })),
    quotations: (question, previous) =>
      quotations(question, previous).map(({ quote, citation }) => ({
        quote,
        citation: { ...citation, document: 'nowhere' },
      })),
  });
  expect(positions).toMatchObject({ broken: 5, actorTopic: 1 });
  expect(questions).toMatchObject({ broken: 2, top1: 0 });
});

test('an answer counts by the rank at which it comes, and only as asked in its conversation', async () => {
  const half = smallHalf();
  const [other] = half.positions.filter(({ actor }) => actor === 'Bolivia');
  if (!other) throw new Error('the small half lacks Bolivia');
  const { quotations } = perfectScript(half);
  const late = await figuresFor(half, {
    quotations: (question, previous) => [quotation(half, other.span), ...quotations(question, previous)],
  });
  expect(late.questions).toMatchObject({ top1: 0, top3: 1, mrr: 0.5, silence: 0 });
  const forgetful = await figuresFor(half, { quotations: (question) => quotations(question, []) });
  expect(forgetful.questions).toMatchObject({ top1: 0.5, silence: 1 });
});

test('the open half comes with what went wrong, line by line', async () => {
  const half = smallHalf();
  const result = await evaluated(
    half,
    changed(half, (line) => ({ ...line, target: 'Chad', stance: 'neutral' })),
  );
  expect('findings' in result && result.findings).toContain(
    'Bolivia / diplomacy: stance wrong (gold conflictual → Chile): neutral → Chad: Bolivia expelled two Chilean envoys',
  );
});

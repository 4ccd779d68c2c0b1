import { existsSync } from 'node:fs';
import path from 'node:path';
import { actorTable } from '../../../src/actors/actor-table.js';
import { createRegistry } from '../../../src/actors/registry.js';
import { HalfName } from '../gold.js';
import { readDocuments } from '../read-half.js';
import { compareReadings, type Readings } from './compare-readings.js';
import { readReading } from './reading.js';

const PASSAGES = 'test/evaluation/passages';

const [second, first = PASSAGES, ...others] = process.argv.slice(2);
if (second === undefined || others.length > 0) {
  process.stderr.write(`npm run agreement -- SECOND [FIRST]
  How far the annotations (<id>.json) of the folder SECOND agree with those of FIRST, by default the gold's.
  A folder may keep the halves apart, as ${PASSAGES} does. Totals alone are printed.
`);
  process.exitCode = 2;
} else {
  const registry = createRegistry(actorTable());
  const halves = HalfName.options.map((half) => readingsOf(half, first, second));
  const [open, frozen] = halves;
  const all: Readings = {
    documents: halves.flatMap(({ documents }) => documents),
    first: halves.flatMap((half) => half.first),
    second: halves.flatMap((half) => half.second),
  };
  for (const [name, readings] of Object.entries({ open, frozen, all })) {
    if (!readings) continue;
    const { positions, matched, ...shares } = compareReadings(readings, (actor) => registry.find(actor)?.name);
    const figures = Object.entries(shares).map(([figure, value]) => `${figure} ${value?.toFixed(3) ?? '–'}`);
    process.stdout.write(
      `${name}: positions ${positions.join(' and ')} · matched ${matched} · ${figures.join(' · ')}\n`,
    );
  }
}

function readingsOf(half: HalfName, firstFolder: string, secondFolder: string): Readings {
  const documents = readDocuments(path.join(PASSAGES, half));
  const of = (folder: string) => {
    const apart = path.join(folder, half);
    return readReading(existsSync(apart) ? apart : folder, documents);
  };
  return { documents, first: of(firstFolder), second: of(secondFolder) };
}

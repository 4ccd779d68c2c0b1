#!/usr/bin/env node
// Says what of one lock file is otherwise in another: a package's version, or a package that only one of them has.
//   node scripts/lock-changes.mjs BEFORE AFTER
// Exit status 1 where there is anything. Optional packages that only one of them has are passed over: which of those for
// other platforms a lock file names depends on the registry that served it.
import { readFileSync } from 'node:fs';

const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')).packages);
const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
  const [was, is] = [before[name], after[name]];
  if (was && is) return was.version === is.version ? [] : [`${name}: ${was.version} → ${is.version}`];
  const only = was ?? is;
  return only.optional || only.devOptional || only.peer ? [] : [`${name}: only in the ${was ? 'former' : 'latter'}`];
});
for (const change of changes) console.log(change);
process.exitCode = changes.length > 0 ? 1 : 0;

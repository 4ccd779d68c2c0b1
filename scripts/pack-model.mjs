import { deflateRawSync } from 'node:zlib';

/**
 * The weightiest features of a linear model as bytes: hashes in order, their rows, and what a byte is worth. The largest
 * weight is 127: to cut the few that stand out costs a parser two labels in a hundred. `rows` are pairs of a hash and its
 * weights, one for each class.
 */
export function packModel(rows, most) {
  const ranked = [...rows].map(([hash, own]) => ({ hash, own, spread: Math.max(...own) - Math.min(...own) }));
  ranked.sort((a, b) => b.spread - a.spread || a.hash - b.hash);
  const kept = ranked.slice(0, most).sort((a, b) => a.hash - b.hash);
  const largest = kept.reduce((most, { own }) => own.reduce((sum, one) => Math.max(sum, Math.abs(one)), most), 0);
  const unit = largest / 127 || 1;
  const byte = (value) => Math.round(value / unit);
  return {
    size: kept.length,
    unit: Number(unit.toPrecision(6)),
    hashes: deflated(Uint32Array.from(kept.map(({ hash }) => hash))),
    weights: deflated(Int8Array.from(kept.flatMap(({ own }) => Array.from(own, byte)))),
  };
}

/** Packed models as the text of a module that exports them under a name. */
export function modelModule(name, comment, models) {
  const parts = Object.entries(models).map(
    ([key, { unit, hashes, weights }]) =>
      `  ${key}: {\n    unit: ${unit},\n    hashes:\n      '${hashes}',\n    weights:\n      '${weights}',\n  },`,
  );
  return `/** ${comment} */\nexport const ${name} = {\n${parts.join('\n')}\n};\n`;
}

function deflated(numbers) {
  return deflateRawSync(Buffer.from(numbers.buffer), { level: 9 }).toString('base64');
}

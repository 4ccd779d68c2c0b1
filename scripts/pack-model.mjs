import { deflateRawSync } from 'node:zlib';

/**
 * The weightiest features of a linear model as bytes: hashes in order, their rows, and what a byte is worth. Of a
 * thousand weights the largest is cut to 127. `rows` are pairs of a hash and its weights, one for each class.
 */
export function packModel(rows, most) {
  const ranked = [...rows].map(([hash, own]) => ({ hash, own, spread: Math.max(...own) - Math.min(...own) }));
  ranked.sort((a, b) => b.spread - a.spread || a.hash - b.hash);
  const kept = ranked.slice(0, most).sort((a, b) => a.hash - b.hash);
  const sizes = kept.flatMap(({ own }) => Array.from(own, Math.abs)).sort((a, b) => a - b);
  const unit = (sizes[Math.floor(sizes.length * 0.999)] ?? 1) / 127;
  const byte = (value) => Math.max(-127, Math.min(127, Math.round(value / unit)));
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

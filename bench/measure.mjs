import { percentile } from './percentile.mjs';
import { watchStalls } from './stall.mjs';

/**
 * Builds one engine over passages and asks it the queries: nDCG@10, milliseconds a question (median and 99th
 * percentile), seconds to build, and the longest time that the event loop was blocked while it built.
 */
export async function measure(build, { passages, queries, relevant }) {
  globalThis.gc?.();
  const stalls = watchStalls();
  const began = performance.now();
  const search = await build(passages);
  const seconds = (performance.now() - began) / 1000;
  const stall = await stalls.stop();
  for (const { text } of queries.slice(0, 10)) await search(text);
  const times = [];
  let sum = 0;
  for (const { id, text } of queries) {
    const asked = performance.now();
    const found = await search(text);
    times.push(performance.now() - asked);
    sum += ndcg(found, relevant.get(id));
  }
  return {
    ndcg: sum / queries.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    seconds,
    stall,
  };
}

function ndcg(found, gains) {
  const discounted = (all) => all.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const ideal = discounted([...gains.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : discounted(found.map((id) => Math.max(0, gains.get(id) ?? 0))) / ideal;
}

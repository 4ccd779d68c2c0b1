/**
 * Builds one engine over passages and asks it the queries: nDCG@10, milliseconds a question (median and 99th
 * percentile), seconds to build, and the longest time that the event loop was blocked while it built.
 */
export async function measure(build, { passages, queries, relevant }) {
  globalThis.gc?.();
  let stall = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    stall = Math.max(stall, now - last - 5);
    last = now;
  }, 5);
  const began = performance.now();
  const search = await build(passages);
  const seconds = (performance.now() - began) / 1000;
  await new Promise((done) => setTimeout(done, 10));
  clearInterval(beat);
  for (const { text } of queries.slice(0, 10)) await search(text);
  const times = [];
  let sum = 0;
  for (const { id, text } of queries) {
    const asked = performance.now();
    const found = await search(text);
    times.push(performance.now() - asked);
    sum += ndcg(found, relevant.get(id));
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { ndcg: sum / queries.length, p50: at(0.5), p99: at(0.99), seconds, stall };
}

function ndcg(found, gains) {
  const discounted = (all) => all.slice(0, 10).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
  const ideal = discounted([...gains.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : discounted(found.map((id) => Math.max(0, gains.get(id) ?? 0))) / ideal;
}

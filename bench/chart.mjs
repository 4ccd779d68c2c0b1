const COLOURS = ['#c2410c', '#1d4ed8', '#15803d', '#7e22ce', '#be123c', '#0e7490', '#4d7c0f'];
const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [760, 420, 70, 40, 150, 50];

/** An SVG of milliseconds a question against passages, both axes logarithmic; one line an engine. */
export function chart(series) {
  const points = series.flatMap(({ points }) => points);
  const logs = (pick) => points.map((point) => Math.log10(pick(point)));
  const [x0, x1] = [Math.min(...logs(([n]) => n)), Math.max(...logs(([n]) => n))];
  const [y0, y1] = [Math.floor(Math.min(...logs(([, ms]) => ms))), Math.ceil(Math.max(...logs(([, ms]) => ms)))];
  const x = (n) => LEFT + ((Math.log10(n) - x0) / (x1 - x0 || 1)) * (WIDTH - LEFT - RIGHT);
  const y = (ms) => HEIGHT - BOTTOM - ((Math.log10(ms) - y0) / (y1 - y0 || 1)) * (HEIGHT - TOP - BOTTOM);
  const rows = [];
  for (let power = y0; power <= y1; power++) {
    const at = y(10 ** power).toFixed(1);
    rows.push(`<path d="M${LEFT} ${at}H${WIDTH - RIGHT}" stroke="#ddd"/>`);
    rows.push(`<text x="${LEFT - 8}" y="${at}" text-anchor="end" dominant-baseline="middle">${10 ** power} ms</text>`);
  }
  for (const n of new Set(points.map(([n]) => n))) {
    const label = n.toLocaleString('en');
    rows.push(`<text x="${x(n).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${label}</text>`);
  }
  for (const [at, { name, points }] of series.entries()) {
    const colour = COLOURS[at % COLOURS.length];
    const path = points.map(([n, ms], step) => `${step === 0 ? 'M' : 'L'}${x(n).toFixed(1)} ${y(ms).toFixed(1)}`);
    rows.push(`<path d="${path.join('')}" fill="none" stroke="${colour}" stroke-width="${at === 0 ? 3 : 1.5}"/>`);
    rows.push(`<text x="${WIDTH - RIGHT + 10}" y="${TOP + 20 * at}" fill="${colour}">${name}</text>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Milliseconds a question (median) against passages</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="14">Milliseconds a question (median) against passages</text>
${rows.join('\n')}
</svg>
`;
}

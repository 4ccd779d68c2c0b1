// Loaded into a server with --import: tells whoever started it how long its event loop was blocked at most, and how much
// processor time it took, since the last time that it was asked.
import { watchStalls } from '../stall.mjs';

const stalls = watchStalls();
let spent = process.cpuUsage();
process.on('message', (message) => {
  if (message !== 'report') return;
  const { user, system } = process.cpuUsage(spent);
  process.send({ stall: stalls.longest(), work: stalls.work(), processor: (user + system) / 1000 });
  stalls.reset();
  spent = process.cpuUsage();
});
process.channel.unref();

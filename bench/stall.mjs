const BEAT = 5;

/**
 * Watches how long the event loop is blocked from now on. `longest()` is the longest block so far in milliseconds, which
 * other programs may have a part in; `work()` the most processor time that this one took from one beat to the next.
 */
export function watchStalls() {
  let [longest, work, last, spent] = [0, 0, performance.now(), process.cpuUsage()];
  const timer = setInterval(() => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(spent);
    longest = Math.max(longest, now - last - BEAT);
    work = Math.max(work, (user + system) / 1000);
    [last, spent] = [now, process.cpuUsage()];
  }, BEAT).unref();
  return {
    longest: () => longest,
    work: () => work,
    reset() {
      [longest, work, last, spent] = [0, 0, performance.now(), process.cpuUsage()];
    },
    /** Waits for a last beat, so that a block which has just ended counts. */
    async stop() {
      await new Promise((done) => setTimeout(done, 2 * BEAT));
      clearInterval(timer);
      return longest;
    },
  };
}

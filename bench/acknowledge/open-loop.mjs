import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/**
 * Sends signed requests at moments that were drawn beforehand (exponential gaps, so that they come as people do: often
 * two at once), whatever the server makes of them: no request waits for another, and each is timed from the moment at
 * which it was due, not from when it was sent. So a server that stops for a second is charged for everybody who came in
 * that second. Returns for each request its kind, when it was due, and the milliseconds to the whole reply; what is not
 * acknowledged with 200 ends the run.
 */
export async function openLoop(url, secret, requests, perSecond) {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const random = seeded(7);
  const began = performance.now() + 50;
  let due = began;
  const sent = [];
  for (const each of requests) {
    due += (-Math.log(1 - random()) / perSecond) * 1000;
    const wait = due - performance.now();
    if (wait > 0) await setTimeout(wait);
    sent.push(timed(url, secret, agent, each, due));
  }
  const timings = await Promise.all(sent);
  agent.destroy();
  return timings;
}

async function timed(url, secret, agent, { kind, number, type, body }, due) {
  const status = await post(url, secret, agent, type, body);
  if (status !== 200) throw new Error(`a ${kind} was acknowledged with ${status}`);
  return { kind, number, due, took: performance.now() - due };
}

function post(url, secret, agent, type, body) {
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent,
      method: 'POST',
      headers: {
        'content-type': type,
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${signature}`,
      },
    });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    outgoing.end(body);
  });
}

/** Numbers from 0 to 1, the same at every run (Mulberry32). */
function seeded(state) {
  let at = state;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), at | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

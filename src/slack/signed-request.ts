import type { IncomingMessage } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';

/** The most that a request may carry, in bytes. Slack's own stay far below. */
export const BODY_LIMIT = 1_000_000;
/** How far a timestamp may lie from our clock, in seconds, in either direction. */
const SKEW = 5 * 60;

/** A request read whole, or the HTTP status with which it is refused. */
export type SignedRequest = { readonly body: Buffer } | { readonly refused: 400 | 401 | 413 };

/**
 * Reads a request and checks what Bolt leaves open: a timestamp from the future is refused as a stale one is, and a body
 * that is signed but no event (`null`, `{"event":null}`) gets 400 where Bolt would fail.
 */
export async function readSignedRequest(
  request: IncomingMessage,
  signingSecret: string,
  now = Date.now,
): Promise<SignedRequest> {
  const body = await readBody(request);
  if (!body) return { refused: 413 };
  const text = body.toString('utf8');
  if (isForm(request) && new URLSearchParams(text).get('ssl_check') === '1') return { body };
  const timestamp = Number(request.headers['x-slack-request-timestamp']);
  const signature = request.headers['x-slack-signature'];
  if (!Number.isInteger(timestamp) || typeof signature !== 'string') return { refused: 401 };
  if (Math.abs(now() / 1000 - timestamp) > SKEW) return { refused: 401 };
  const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp };
  if (!isValidSlackRequest({ signingSecret, body: text, headers })) return { refused: 401 };
  return isPayload(request, text) ? { body } : { refused: 400 };
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= BODY_LIMIT) chunks.push(chunk);
    else if (length > BODY_LIMIT * 4) return undefined;
  }
  return length <= BODY_LIMIT ? Buffer.concat(chunks) : undefined;
}

function isForm(request: IncomingMessage): boolean {
  return request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
}

function isPayload(request: IncomingMessage, text: string): boolean {
  const form = isForm(request) ? new URLSearchParams(text) : undefined;
  if (form && !form.has('payload')) return form.has('command');
  try {
    const payload: unknown = JSON.parse(form?.get('payload') ?? text);
    if (!isObject(payload) || typeof payload.type !== 'string') return false;
    return payload.type !== 'event_callback' || isEvent(payload.event);
  } catch {
    return false;
  }
}

function isEvent(event: unknown): boolean {
  return isObject(event) && typeof event.type === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

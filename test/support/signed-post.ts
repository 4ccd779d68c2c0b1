import { createHmac } from 'node:crypto';

export interface SignedPostOptions {
  readonly secret: string;
  readonly url: string;
  readonly form?: boolean;
  /** Seconds since 1970 that the request claims. */
  readonly timestamp?: number;
  readonly signature?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts as Slack does, signed; gives back the status. */
export async function signedPost(body: string, options: SignedPostOptions): Promise<number> {
  return (await signedCall(body, options)).status;
}

/** Posts as Slack does, signed; gives back the status and what was answered. */
export async function signedCall(
  body: string,
  options: SignedPostOptions,
): Promise<{ readonly status: number; readonly text: string }> {
  const timestamp = options.timestamp ?? Math.floor(Date.now() / 1000);
  const hash = createHmac('sha256', options.secret).update(`v0:${timestamp}:${body}`).digest('hex');
  const response = await fetch(options.url, {
    method: 'POST',
    body,
    headers: {
      'content-type': options.form ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': `${timestamp}`,
      'x-slack-signature': options.signature ?? `v0=${hash}`,
      ...options.headers,
    },
  });
  return { status: response.status, text: await response.text() };
}

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { blockErrors, viewErrors } from '../../src/render/validate-blocks.js';

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly valid: boolean;
}

/** Payloads at and past Slack's bounds with the verdict of Slack's own SDK, where the environment names a file of them. */
const file = process.env.SLACK_BLOCK_KIT_VERDICTS ?? '';
/** The SDK takes these; Slack's reference and types say 75 characters, and so do we. */
const STRICTER = ['option.text=76', 'option.value=150', 'option.value=151'];
const cases = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases : [];
const describeWithVerdicts = cases.length > 0 ? describe : describe.skip;

describeWithVerdicts('the verdicts of Slack’s own SDK (skipped where SLACK_BLOCK_KIT_VERDICTS names no file)', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (name, { kind, payload, valid }) => {
    const errors = kind === 'view' ? viewErrors(payload) : blockErrors(payload);

    expect(errors.length === 0).toBe(valid && !STRICTER.includes(name));
  });

  if (cases.length === 0) it('are not here', () => {});
});

import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith, runCommand } from './run-command.js';

const opinion = (useful: boolean, voter: string, excerpts: string[]) =>
  JSON.stringify({
    at: '2026-01-01T00:00:00.000Z',
    voter,
    useful,
    question: 'q',
    kind: 'brief',
    corpus: 'c',
    excerpts,
  });

const folder = folderWith({
  'opinions.jsonl.1': `${opinion(true, 'a', ['d#p1s1'])}\n`,
  'opinions.jsonl': `${opinion(false, 'b', ['d#p1s1', 'd#p2s1'])}\nnonsense\n`,
});
const file = path.join(folder, 'opinions.jsonl');

describe('afghan-brief feedback', () => {
  it('counts what readers found, and lists the excerpts of answers that were no use', async () => {
    expect(await runCommand('feedback', file)).toEqual({
      status: 0,
      err: '',
      out: [
        '1 useful, 1 not useful, on 1 question.',
        '  brief: 1 useful, 1 not useful',
        'Excerpts in answers that were not useful:',
        '  d#p1s1: 1 of 2',
        '  d#p2s1: 1 of 1',
        '1 line could not be read.',
        '',
      ].join('\n'),
    });
  });

  it('prints one JSON object', async () => {
    const { out } = await runCommand('--json', 'feedback', file);

    expect(JSON.parse(out)).toMatchObject({ kind: 'feedback', useful: 1, notUseful: 1, unreadable: 1 });
  });

  it('says which file to name where there is none', async () => {
    const { status, err } = await runCommand('feedback', path.join(folder, 'none'));

    expect(status).toBe(2);
    expect(err).toContain('Name the file that the bot’s setting FEEDBACK_FILE names.'.replace('’', "'"));
  });
});

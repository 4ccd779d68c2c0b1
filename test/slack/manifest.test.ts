import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { EVENTS_PATH } from '../../src/slack/http-receiver.js';
import { REGISTRATIONS } from '../../src/slack/register-listeners.js';

interface Manifest {
  readonly display_information: { readonly long_description: string };
  readonly features: {
    readonly app_home: { readonly home_tab_enabled: boolean };
    readonly slash_commands: readonly { readonly command: string; readonly url?: string }[];
    readonly shortcuts: readonly { readonly type: 'message' | 'global'; readonly callback_id: string }[];
  };
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string };
    readonly interactivity: {
      readonly is_enabled: boolean;
      readonly request_url?: string;
      readonly message_menu_options_url?: string;
    };
    readonly socket_mode_enabled: boolean;
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Slack's own schema of manifests (version 2), where the environment names a file with it. */
const schemaFile = process.env.SLACK_MANIFEST_SCHEMA ?? '';
const manifest = parse(readFileSync(`${root}manifest.yml`, 'utf8')) as Manifest;

const named = (kind: string) => REGISTRATIONS.filter((each) => each.kind === kind).map(({ name }) => name);
const scopes = [...new Set(REGISTRATIONS.flatMap((each) => each.scopes))].sort();

/** What stands in one and not in the other, both ways. */
function differences({ features, oauth_config, settings }: Manifest) {
  const apart = (mine: readonly string[], theirs: readonly string[]) => [
    ...mine.filter((each) => !theirs.includes(each)).map((each) => `the manifest lacks ${each}`),
    ...theirs.filter((each) => !mine.includes(each)).map((each) => `nobody listens to ${each}`),
  ];
  return [
    ...apart(
      named('command'),
      features.slash_commands.map(({ command }) => command),
    ),
    ...(['message', 'global'] as const).flatMap((kind) =>
      apart(
        named(`${kind} shortcut`),
        features.shortcuts.filter(({ type }) => type === kind).map(({ callback_id }) => callback_id),
      ),
    ),
    ...apart(named('event'), settings.event_subscriptions.bot_events),
    ...apart(scopes, oauth_config.scopes.bot),
    ...(named('event').includes('app_home_opened') === features.app_home.home_tab_enabled
      ? []
      : ['the home tab is shown and drawn by one side alone']),
    ...(settings.interactivity.is_enabled ? [] : ['the manifest lacks interactivity']),
  ];
}

async function printed(...addresses: string[]): Promise<{ status: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)('node', [`${root}scripts/http-manifest.mjs`, ...addresses]);
    return { status: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, out: stdout, err: stderr };
  }
}

describe('the manifest', () => {
  it('asks for exactly what the bot listens to, with the scopes that it takes', () => {
    expect(differences(manifest)).toEqual([]);
  });

  it('would be found out if either side missed something', () => {
    const { event_subscriptions: events } = manifest.settings;
    const less: Manifest = {
      ...manifest,
      features: {
        ...manifest.features,
        app_home: { home_tab_enabled: false },
        shortcuts: [{ type: 'global', callback_id: 'cite_here' }],
      },
      settings: {
        ...manifest.settings,
        event_subscriptions: {
          ...events,
          bot_events: [...events.bot_events.filter((event) => event !== 'message.im'), 'reaction_added'],
        },
        interactivity: { is_enabled: false },
      },
    };

    expect(differences(less)).toEqual(
      expect.arrayContaining([
        'the manifest lacks cite_here',
        'nobody listens to cite_here',
        'the manifest lacks message.im',
        'nobody listens to reaction_added',
        'the manifest lacks interactivity',
        'the home tab is shown and drawn by one side alone',
      ]),
    );
  });

  it('is for socket mode and names no address', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(manifest)).not.toMatch(/https?:/);
  });

  it('describes the app at the length that Slack wants', () => {
    expect(manifest.display_information.long_description.length).toBeGreaterThan(174);
    expect(manifest.display_information.long_description.length).toBeLessThanOrEqual(4_000);
  });

  const withSchema = existsSync(schemaFile) ? it : it.skip;
  withSchema('is valid by Slack’s own schema, in both variants (skipped where the schema is absent)', async () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schemaFile, 'utf8')),
    );
    const http = parse((await printed('https://bot.example.org')).out) as unknown;

    for (const each of [manifest, http]) expect([validate(each), validate.errors]).toEqual([true, null]);
  });
});

describe('npm run manifest', () => {
  it('prints the same app for HTTP at an address', async () => {
    const { status, out } = await printed('https://bot.example.org/');
    const http = parse(out) as Manifest;
    const url = `https://bot.example.org${EVENTS_PATH}`;

    expect(status).toBe(0);
    expect(differences(http)).toEqual([]);
    expect(http.features.slash_commands.map((command) => command.url)).toEqual([url]);
    expect(http.settings.event_subscriptions.request_url).toBe(url);
    expect(http.settings.interactivity).toEqual({
      is_enabled: true,
      request_url: url,
      message_menu_options_url: url,
    });
    expect(http.settings.socket_mode_enabled).toBe(false);
  });

  it.each([
    [[], 'Give the address at which Slack can reach the bot.'],
    [['bot'], '"bot" is not an address.'],
    [['http://bot.example.org'], '"http://bot.example.org" must start with https://, which Slack requires.'],
    [['https://me:secret@bot.example.org'], 'The address must not hold a name or password.'],
    [['https://bot.example.org/?x=1'], '"https://bot.example.org/?x=1" must not hold a ? or a #.'],
    [['https://a.example', 'https://b.example'], 'Give one address.'],
  ])('refuses %j in a sentence, with the usage', async (addresses, sentence) => {
    const { status, out, err } = await printed(...addresses);

    expect([status, out, err]).toEqual([
      2,
      '',
      `${sentence}\nUsage: npm run --silent manifest -- https://bot.example.org\n`,
    ]);
  });
});

import { z } from 'zod';

const TOKEN_PAGE = 'api.slack.com/apps, your app';
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const Port = z.coerce.number().pipe(z.int().min(1).max(65_535));

const common = {
  SLACK_BOT_TOKEN: z
    .string(missing(`${TOKEN_PAGE}, “OAuth & Permissions”, “Bot User OAuth Token”`))
    .startsWith('xoxb-', {
      error: `must start with xoxb- (${TOKEN_PAGE}, “OAuth & Permissions”, “Bot User OAuth Token”)`,
    }),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })
    .endsWith('/api/', { error: 'must end in /api/' })
    .optional(),
  CORPUS_DIR: z.string().default('corpus'),
  CORPUS_REFRESH_SECONDS: z.coerce
    .number({ error: 'must be a number of seconds; 0 reads the corpus at the start alone' })
    .min(0, { error: 'must not be less than 0' })
    .max(86_400, { error: 'must not be more than a day (86400)' })
    .default(2),
  LOG_LEVEL: z.enum(LEVELS, { error: `must be one of ${LEVELS.join(', ')}` }).default('info'),
  HEALTH_PORT: port().optional(),
  FEEDBACK_FILE: z.string().optional(),
  FEEDBACK_KEY: z.string().min(16, { error: 'must have 16 characters at least: any random text' }).optional(),
};

const Modes = z.discriminatedUnion(
  'SLACK_MODE',
  [
    z.object({
      SLACK_MODE: z.literal('socket'),
      ...common,
      SLACK_APP_TOKEN: z
        .string(missing(`${TOKEN_PAGE}, “Basic Information”, “App-Level Tokens”, scope connections:write`))
        .startsWith('xapp-', {
          error: `must start with xapp- (${TOKEN_PAGE}, “Basic Information”, “App-Level Tokens”, scope connections:write)`,
        }),
    }),
    z.object({
      SLACK_MODE: z.literal('http'),
      ...common,
      SLACK_SIGNING_SECRET: z.string(
        missing(`${TOKEN_PAGE}, “Basic Information”, “App Credentials”, “Signing Secret”`),
      ),
      PORT: port().default(3000),
    }),
  ],
  { error: 'must be socket or http' },
);

const Environment = Modes.refine(
  (settings) => settings.FEEDBACK_FILE === undefined || settings.FEEDBACK_KEY !== undefined,
  {
    path: ['FEEDBACK_KEY'],
    error:
      'is missing (any random text of 16 characters or more: with FEEDBACK_FILE, it keeps hashes the same from run to run)',
  },
);

interface CommonConfig {
  readonly botToken: string;
  /** Another Slack than slack.com, for tests; ends in `/api/`. */
  readonly apiUrl?: string;
  readonly corpusDirectory: string;
  /** How often the corpus folder is looked at for changes; 0 for never. */
  readonly corpusRefreshSeconds: number;
  readonly logLevel: (typeof LEVELS)[number];
  /** Serves `GET /health` where it is set. */
  readonly healthPort?: number;
  /** Where opinions on answers are kept; in memory alone where it is not set. */
  readonly feedback?: { readonly file: string; readonly key: string };
}

export type Config =
  | (CommonConfig & { readonly mode: 'socket'; readonly appToken: string })
  | (CommonConfig & { readonly mode: 'http'; readonly signingSecret: string; readonly port: number });

/** Settings are missing or wrong. `message` lists all of them, and where to get each. */
export class ConfigError extends Error {
  readonly code = 'config';
}

/** Reads the settings; an empty one counts as missing. Throws `ConfigError`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const read = Environment.safeParse({ SLACK_MODE: 'socket', ...given });
  if (!read.success) throw new ConfigError(explain(read.error.issues));
  const settings = read.data;
  const shared = {
    botToken: settings.SLACK_BOT_TOKEN,
    ...(settings.SLACK_API_URL === undefined ? {} : { apiUrl: settings.SLACK_API_URL }),
    corpusDirectory: settings.CORPUS_DIR,
    corpusRefreshSeconds: settings.CORPUS_REFRESH_SECONDS,
    logLevel: settings.LOG_LEVEL,
    ...(settings.HEALTH_PORT === undefined ? {} : { healthPort: settings.HEALTH_PORT }),
    ...(settings.FEEDBACK_FILE === undefined || settings.FEEDBACK_KEY === undefined
      ? {}
      : { feedback: { file: settings.FEEDBACK_FILE, key: settings.FEEDBACK_KEY } }),
  };
  return settings.SLACK_MODE === 'socket'
    ? { ...shared, mode: 'socket', appToken: settings.SLACK_APP_TOKEN }
    : { ...shared, mode: 'http', signingSecret: settings.SLACK_SIGNING_SECRET, port: settings.PORT };
}

// Values are never repeated: they may be tokens.
function explain(issues: readonly z.core.$ZodIssue[]): string {
  const lines = issues.map(({ path, message }) => `  ${path.join('.')} ${message}`);
  return ['The settings are not complete. Put them into .env (.env.sample shows all of them):', ...lines].join('\n');
}

function missing(where: string): { error: string } {
  return { error: `is missing (${where})` };
}

function port() {
  return Port.catch((context) => {
    context.issues.length = 0;
    return Number.NaN;
  }).refine(Number.isInteger, { error: 'must be a port, 1 to 65535' });
}

#!/usr/bin/env node
// Prints manifest.yml for HTTP mode: `npm run --silent manifest -- https://bot.example.org`
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const EVENTS_PATH = '/slack/events';

function requestUrl(typed) {
  if (typed === undefined) return { problem: 'Give the address at which Slack can reach the bot.' };
  let address;
  try {
    address = new URL(typed);
  } catch {
    return { problem: `"${typed}" is not an address.` };
  }
  if (address.protocol !== 'https:') return { problem: `"${typed}" must start with https://, which Slack requires.` };
  if (address.username || address.password) return { problem: 'The address must not hold a name or password.' };
  if (address.search || address.hash) return { problem: `"${typed}" must not hold a ? or a #.` };
  const path = address.pathname.replace(/\/+$/, '');
  return { url: `${address.origin}${path.endsWith(EVENTS_PATH) ? path : path + EVENTS_PATH}` };
}

const { url, problem } = requestUrl(process.argv[2]);
if (problem || process.argv.length > 3) {
  console.error(`${problem ?? 'Give one address.'}\nUsage: npm run --silent manifest -- https://bot.example.org`);
  process.exit(2);
}

const manifest = parse(readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8'));
for (const command of manifest.features.slash_commands) command.url = url;
manifest.settings.event_subscriptions = { request_url: url, ...manifest.settings.event_subscriptions };
manifest.settings.interactivity = {
  ...manifest.settings.interactivity,
  request_url: url,
  message_menu_options_url: url,
};
manifest.settings.socket_mode_enabled = false;
process.stdout.write(stringify(manifest));

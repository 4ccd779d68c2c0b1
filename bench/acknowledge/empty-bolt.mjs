// What the bot is measured beside: Bolt's own HTTP receiver, and listeners that acknowledge and do nothing else.
import { App, HTTPReceiver } from '@slack/bolt';

const { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: slackApiUrl, PORT } = process.env;
const app = new App({
  token,
  receiver: new HTTPReceiver({ signingSecret }),
  clientOptions: { slackApiUrl },
  deferInitialization: true,
});
app.command(/.*/, ({ ack }) => ack());
app.action(/.*/, ({ ack }) => ack());
app.shortcut(/.*/, ({ ack }) => ack());
app.event('app_mention', async () => {});
await app.init();
await app.start(Number(PORT));

const TYPED = [
  'uzbekistan',
  'who sells electricity to Kabul?',
  'tajikistan security',
  'What did Kazakhstan say about recognising the Taliban?',
  'russia',
  'sources',
  'Why did Tajikistan close its border?',
  'cite pantucci-undated#p6s3',
  'china trade',
  'how many penguins are there in Nuristan?',
  'iran',
  'railway to Mazar-i-Sharif',
  'help',
];

const person = { id: 'U1', name: 'amina', username: 'amina', team_id: 'T1' };
const team = { id: 'T1', domain: 'example' };

/** The kinds of request that are sent in turn: a body as Slack makes it, from a number that no other request has. */
export const KINDS = {
  command: (number, typed, responseUrl) =>
    form({
      command: '/afghan-brief',
      text: typed,
      team_id: 'T1',
      channel_id: channel(number),
      user_id: 'U1',
      user_name: 'amina',
      trigger_id: `1.${number}`,
      response_url: responseUrl,
    }),
  mention: (number, typed) => ({
    type: 'application/json',
    body: JSON.stringify({
      type: 'event_callback',
      team_id: 'T1',
      event_id: `Ev${number}`,
      event: {
        type: 'app_mention',
        user: 'U1',
        channel: channel(number),
        ts: timestamp(number),
        text: `<@UBOT> ${typed}`,
      },
      authorizations: [{ team_id: 'T1', user_id: 'UBOT', is_bot: true }],
    }),
  }),
  button: (number, typed, responseUrl) =>
    payload({
      type: 'block_actions',
      team,
      user: person,
      channel: { id: channel(number), name: 'general' },
      container: { type: 'message', message_ts: timestamp(number), channel_id: channel(number), is_ephemeral: true },
      response_url: responseUrl,
      trigger_id: `1.${number}`,
      actions: [
        {
          type: 'button',
          action_id: 'share_answer',
          block_id: 'b',
          value: JSON.stringify({ text: typed }),
          action_ts: '1.1',
        },
      ],
    }),
  shortcut: (number, typed, responseUrl) =>
    payload({
      type: 'message_action',
      callback_id: 'cite_here',
      team,
      user: person,
      channel: { id: channel(number), name: 'general' },
      message_ts: timestamp(number),
      message: { type: 'message', user: 'U2', ts: timestamp(number), text: typed },
      response_url: responseUrl,
      trigger_id: `1.${number}`,
    }),
};

/** Under which key the answer to a request arrives. */
export function answerKey(kind, number) {
  switch (kind) {
    case 'mention':
      return timestamp(number);
    case 'shortcut':
      return `1.${number}`;
    default:
      return `${number}`;
  }
}

export function typedFor(number) {
  return TYPED[number % TYPED.length];
}

function channel(number) {
  return `C${number % 20}`;
}

function timestamp(number) {
  return `${1_700_000_000 + number}.000100`;
}

function payload(content) {
  return form({ payload: JSON.stringify(content) });
}

function form(fields) {
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
}

/**
 * Why Slack did not let the bot post in a channel, as sentences for whoever asked for it, and what to do. `bot` is how
 * it is named there; `again` what to do after the bot was invited.
 */
export function notPosted(code: string, channel: string, { bot, again }: { bot: string; again: string }): string {
  switch (code) {
    case 'not_in_channel':
    case 'channel_not_found':
      return channel.startsWith('D')
        ? 'I cannot post here: an app cannot be added to a direct message between people. Ask in a channel that I am in.'
        : `I cannot post here, since I am not in this channel. Invite me by typing /invite and ${bot}, ${again}.`;
    case 'is_archived':
      return 'I cannot post here: this channel is archived.';
    case 'restricted_action':
    case 'ekm_access_denied':
    case 'missing_scope':
      return `I may not post here: your workspace does not allow it (${code}). Ask whoever looks after this app.`;
    default:
      return `I could not post this. Look whether it was posted; if not, ${again.replace(/^then /, '')}.`;
  }
}

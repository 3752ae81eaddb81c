/** A link of an invitation: 24 bytes as base64url behind `start=`. */
const LINK = /\bt(?:elegram)?\.me\/(\w{3,32})\?start=([\w-]{32})(?![\w-])/i;

/**
 * The secret of an invitation of this bot that somebody pasted into the chat, alone or in a whole message.
 * @returns undefined when there is none, or it is another bot's
 */
export function pastedInvitation(text: string, botUsername: string): string | undefined {
  const [, bot = '', token] = LINK.exec(text) ?? [];
  return bot.toLowerCase() === botUsername.toLowerCase() ? token : undefined;
}

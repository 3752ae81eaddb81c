/**
 * The beginning of a text, at most `limit` UTF-16 units long (so does Telegram count). A letter of two units, such as
 * an emoji, is never cut in half: Telegram refuses the whole message then.
 */
export function cutText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

import type { RequestProblem } from './check-request.ts';

/** Telegram's own sentences for what bots get wrong most; the first row that fits speaks. */
const WORDING: { path: RegExp; kinds: RequestProblem['kind'][]; says: string; method?: RegExp }[] = [
  { path: /^chat_id$/, kinds: ['required'], says: 'chat_id is empty' },
  { path: /^message_id$/, kinds: ['required'], says: 'message identifier is not specified' },
  { path: /^text$/, kinds: ['long'], says: 'MESSAGE_TOO_LONG', method: /^answerCallbackQuery$/ },
  { path: /^text$/, kinds: ['required', 'short'], says: 'message text is empty' },
  { path: /^text$/, kinds: ['long'], says: 'message is too long' },
  { path: /^(caption|media\[\d+\]\.caption)$/, kinds: ['long'], says: 'message caption is too long' },
  { path: /^photo$/, kinds: ['required'], says: 'there is no photo in the request' },
  { path: /^document$/, kinds: ['required'], says: 'there is no document in the request' },
  { path: /^parse_mode$/, kinds: ['value', 'type'], says: 'unsupported parse_mode' },
  { path: /^callback_query_id$/, kinds: ['required'], says: 'query_id is empty' },
  {
    path: /inline_keyboard\[\d+\]\[\d+\]\.callback_data$/,
    kinds: ['short', 'long'],
    says: 'BUTTON_DATA_INVALID',
  },
  {
    path: /inline_keyboard\[\d+\]\[\d+\]\.copy_text\.text$/,
    kinds: ['short', 'long'],
    says: 'BUTTON_COPY_TEXT_INVALID',
  },
  {
    path: /inline_keyboard\[\d+\]\[\d+\]\.text$/,
    kinds: ['required', 'type'],
    says: 'can\'t parse inline keyboard button: Field "text" must be of type String',
  },
  {
    path: /inline_keyboard\[\d+\]\[\d+\]\.\w+$/,
    kinds: ['required'],
    says: "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  },
  {
    path: /inline_keyboard$/,
    kinds: ['type'],
    says: 'field "inline_keyboard" must be of type Array',
  },
  {
    path: /inline_keyboard\[\d+\]$/,
    kinds: ['type'],
    says: 'field "inline_keyboard" must be an Array of Arrays',
  },
  { path: /^reply_markup\.keyboard$/, kinds: ['type'], says: 'field "keyboard" must be of type Array' },
  {
    path: /^reply_markup\.keyboard\[\d+\]$/,
    kinds: ['type'],
    says: 'field "keyboard" must be an Array of Arrays',
  },
  { path: /^reply_markup$/, kinds: ['type'], says: 'object expected as reply markup' },
  {
    path: /^commands\[\d+\]\.command$/,
    kinds: ['short', 'long', 'pattern', 'required'],
    says: 'BOT_COMMAND_INVALID',
  },
  {
    path: /^commands\[\d+\]\.description$/,
    kinds: ['short', 'long', 'required'],
    says: 'BOT_COMMAND_DESCRIPTION_INVALID',
  },
  { path: /^commands$/, kinds: ['long'], says: 'BOT_COMMANDS_TOO_MUCH' },
  { path: /^secret_token$/, kinds: ['pattern'], says: 'secret token contains unallowed characters' },
];

/** The sentence after "Bad Request: " for the first problem of a request, in Telegram's words where they are known. */
export function wordRefusal(method: string, problems: RequestProblem[]): string {
  for (const problem of problems) {
    const row = WORDING.find(
      (words) =>
        words.path.test(problem.path) &&
        words.kinds.includes(problem.kind) &&
        (words.method?.test(method) ?? true),
    );
    if (row) return row.says;
  }
  const told = problems.find((problem) => problem.kind !== 'choice') ?? problems[0];
  return `${method}: ${told?.path} ${told?.expected}`;
}

/** What a bot can fetch from Telegram, in bytes (Bot API, getFile): no document or photo is larger. */
export const FILE_BYTES_MAX = 20 * 1024 * 1024;

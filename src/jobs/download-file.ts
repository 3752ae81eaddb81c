import { type Api, GrammyError } from 'grammy';
import { FILE_BYTES_MAX } from '../domain/file-size.ts';

/** Seconds for one file, on a slow line. */
const TIMEOUT_SECONDS = 60;

/** Tries until a file counts as not to be had; with the pauses between them about a minute. */
export const TRIES = 5;

/** How a download ended. `retry`: the line or Telegram failed, try again. */
export type Download = { content: Uint8Array } | { reason: 'besar' | 'ambil' } | { retry: string };

/** Where files are fetched. */
export interface DownloadOptions {
  api: Api;
  token: string;
  apiRoot: string;
  /** Gives up when the program stops. */
  signal: AbortSignal;
}

/** Reads a body up to the limit; undefined when it is longer, and the rest is not fetched. */
async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/**
 * Fetches one file of Telegram. The address holds the token, so no error that could quote it leaves this function.
 * @returns `ambil` when Telegram does not give the file (too big for bots, or gone), `besar` when it is longer than
 *   Telegram said
 */
export async function download(
  { api, token, apiRoot, signal }: DownloadOptions,
  fileId: string,
): Promise<Download> {
  try {
    const { file_path } = await api.getFile(fileId);
    if (file_path === undefined) return { retry: 'no file path' };
    const response = await fetch(`${apiRoot}/file/bot${token}/${file_path}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_SECONDS * 1000)]),
    });
    if (response.status === 404) return { reason: 'ambil' };
    if (!response.ok || response.body === null) return { retry: `status ${response.status}` };
    const content = await readUpTo(response.body, FILE_BYTES_MAX);
    return content === undefined ? { reason: 'besar' } : { content };
  } catch (error) {
    if (!(error instanceof GrammyError)) return { retry: 'line broke' };
    return error.error_code === 400 ? { reason: 'ambil' } : { retry: error.description };
  }
}

import type { Config } from '../../config.ts';

const PATIENCE_SECONDS = 5;

/** The bot's user name as its Bot API server gives it; undefined without a token, or when the server does not answer. */
export async function botUsername(config: Config): Promise<string | undefined> {
  if (config.mode === 'demo') return undefined;
  const { Api } = await import('grammy');
  try {
    const api = new Api(config.token, { apiRoot: config.apiRoot, timeoutSeconds: PATIENCE_SECONDS });
    return (await api.getMe()).username;
  } catch {
    return undefined; // the invitation is valid all the same; the caller says how to use it
  }
}

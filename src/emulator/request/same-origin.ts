import type { IncomingMessage } from 'node:http';
import { ApiRefusal } from './api-refusal.ts';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Headers that only browsers send. */
function fromBrowser(request: IncomingMessage): boolean {
  return request.headers.origin !== undefined || request.headers['sec-fetch-site'] !== undefined;
}

/**
 * Lets only the page's own requests through: any web page that the visitor has open elsewhere could otherwise reach
 * this machine's loopback and talk as one of the roles. The port may differ (forwarded ports), the name may not
 * (a foreign name that resolves to 127.0.0.1).
 * @throws ApiRefusal 403
 */
export function requireOwnPage(request: IncomingMessage): void {
  const { host = '', origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const isLoopback = LOOPBACK.has(host.replace(/:\d+$/, ''));
  const ownOrigin = origin === undefined || origin === `http://${host}` || origin === `https://${host}`;
  const ownSite = site === undefined || site === 'same-origin' || site === 'none';
  if (!isLoopback || !ownOrigin || !ownSite) throw new ApiRefusal(403, 'Forbidden');
  if (request.method !== 'GET' && origin === undefined) throw new ApiRefusal(403, 'Forbidden');
}

/** Bots are no browsers: keeps web pages away from the Bot API. @throws ApiRefusal 403 */
export function refuseBrowser(request: IncomingMessage): void {
  if (fromBrowser(request)) throw new ApiRefusal(403, 'Forbidden');
}

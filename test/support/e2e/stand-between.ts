import { once } from 'node:events';
import { request as call, createServer as createHttp } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp, type Socket } from 'node:net';

/** Something that stands between the program and a server, and can fall silent. */
export interface Between {
  port: number;
  /** From now on nothing comes back any more, and nobody hangs up. */
  fallSilent(): void;
  /** Resolves when a call has been swallowed since it fell silent. */
  swallowed: Promise<void>;
  close(): Promise<void>;
}

function silence() {
  let silent = false;
  let swallow = () => {};
  const swallowed = new Promise<void>((resolve) => {
    swallow = resolve;
  });
  return {
    swallowed,
    swallow: () => swallow(),
    isSilent: () => silent,
    fallSilent() {
      silent = true;
    },
  };
}

/**
 * A Bot API server that passes on what is asked of another, until it falls silent.
 * @param methods which calls are then swallowed
 */
export async function betweenTelegram(apiRoot: string, methods: RegExp): Promise<Between> {
  const { swallowed, swallow, isSilent, fallSilent } = silence();
  const server = createHttp((incoming, outgoing) => {
    if (isSilent() && methods.test(incoming.url ?? '')) return swallow();
    const { method, headers } = incoming;
    const onward = call(new URL(incoming.url ?? '/', apiRoot), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async () => {
    server.closeAllConnections();
    await once(server.close(), 'close');
  };
  return { port: (server.address() as AddressInfo).port, fallSilent, swallowed, close };
}

/** A database server that passes on every byte, until it falls silent. @param to path of a socket, or host and port */
export async function betweenDatabase(
  to: { path: string } | { host: string; port: number },
): Promise<Between> {
  const { swallowed, swallow, isSilent, fallSilent } = silence();
  const sockets = new Set<Socket>();
  const server = createTcp((near) => {
    const far = connect(to as { path: string });
    for (const one of [near, far]) {
      sockets.add(one);
      one.on('error', () => undefined);
    }
    near.on('data', (chunk) => (isSilent() ? swallow() : far.write(chunk)));
    far.on('data', (chunk) => void (isSilent() || near.write(chunk)));
    near.on('close', () => far.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async () => {
    for (const one of sockets) one.destroy();
    await once(server.close(), 'close');
  };
  return { port: (server.address() as AddressInfo).port, fallSilent, swallowed, close };
}

import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import type { Home } from '../home/home.ts';

/** How clients reach the server: a unix socket, or loopback TCP with a random password where there are none. */
export type Transport = 'socket' | 'tcp';

/** What this system offers. */
export const SYSTEM_TRANSPORT: Transport = process.platform === 'win32' ? 'tcp' : 'socket';

/** Roles of the embedded server; none is needed for anything that another one is for. */
export const DATABASE_ROLES = {
  /** Made with the server. Makes the other two and nothing else. */
  superuser: 'kentongan',
  /** Owns the databases and all that is in them: migrates, and makes the demonstration's database. */
  owner: 'kentongan_owner',
  /** The running program: reads and writes rows. */
  app: 'kentongan_app',
} as const;

/** What a connection is for. */
export type DatabaseRole = keyof typeof DATABASE_ROLES;

interface TcpFile {
  port: number;
  password: string;
}

/** How to connect to the server of `home`; undefined when it was never started (TCP only). */
export function clientConfig(home: Home, transport: Transport, role: DatabaseRole): ClientConfig | undefined {
  const account = { user: DATABASE_ROLES[role], database: 'postgres' };
  if (transport === 'socket') return { ...account, host: home.run, port: 5432 };
  const tcp = readTcp(home);
  return tcp?.port ? { ...account, host: '127.0.0.1', port: tcp.port, password: tcp.password } : undefined;
}

/** The server's own settings for the transport; TCP takes a port that is free now. */
export async function listenSettings(home: Home, transport: Transport): Promise<Record<string, string>> {
  if (transport === 'socket')
    return { listen_addresses: '', unix_socket_directories: home.run, unix_socket_permissions: '0700' };
  const port = await freePort();
  writeTcp(home, { password: tcpPassword(home), port });
  return { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) };
}

/** The password of every role for TCP, made at the first call. */
export function tcpPassword(home: Home): string {
  const known = readTcp(home);
  if (known !== undefined) return known.password;
  const password = randomBytes(24).toString('base64url');
  writeTcp(home, { password, port: 0 });
  return password;
}

function tcpFile(home: Home): string {
  return join(home.root, 'tcp.json');
}

function readTcp(home: Home): TcpFile | undefined {
  const text = home.files.read(tcpFile(home));
  return text === undefined ? undefined : (JSON.parse(text) as TcpFile);
}

function writeTcp(home: Home, tcp: TcpFile): void {
  home.files.write(tcpFile(home), JSON.stringify(tcp));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

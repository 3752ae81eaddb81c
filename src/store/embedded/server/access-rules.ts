import { join } from 'node:path';
import type { Home } from '../home/home.ts';
import { DATABASE_ROLES, type Transport } from './transport.ts';

/**
 * Writes who may connect by the socket: the server's own user and root, as the system itself says who they are (peer
 * authentication). Whoever else reaches the socket is refused. Written before every start, so that data which an earlier
 * version left open to everybody is closed. By TCP the rules are those made with the data: a password for everyone.
 */
export function writeAccessRules(home: Home, transport: Transport): void {
  if (transport === 'tcp') return;
  const roles = Object.values(DATABASE_ROLES);
  const people = [...new Set([home.user.name, 'root'])];
  put(home, 'pg_hba.conf', [`local all ${roles.join()} peer map=kentongan`]);
  put(
    home,
    'pg_ident.conf',
    people.flatMap((person) => roles.map((role) => `kentongan ${quoted(person)} ${role}`)),
  );
}

function put(home: Home, name: string, lines: string[]): void {
  const text = ['# Written by Kentongan at every start.', ...lines, ''].join('\n');
  const file = join(home.data, name);
  if (home.files.read(file) !== text) home.files.write(file, text);
}

/** Names may hold blanks and commas; a leading slash or @ would have a meaning of its own. */
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findUser, SYSTEM_USER } from '../../../src/store/embedded/home/server-user.ts';
import { startEmbedded } from '../../../src/store/embedded/start-embedded.ts';
import { sayRefusal } from '../../../src/text/refusal.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { landedHome } from '../../support/database/landed-home.ts';
import { reachableFolder } from '../../support/database/reachable-folder.ts';

const say = createTranslator('id');
/** These homes do not outlive a power cut of the machine; what is tested is whose rights their files are written with. */
const settings = { fsync: 'off' };

describe.runIf(process.getuid?.() === 0)('started as root', () => {
  /** A home that was in use, to be copied for every test. */
  let model: string;
  /** One of the earlier version, made for the first test that asks. */
  let landed: Promise<void> | undefined;
  let parent: string;
  let home: string;
  /** What only root can write and everybody can read. */
  let outside: string;
  let user: { uid: number; gid: number };

  beforeAll(async () => {
    model = reachableFolder();
    const started = await startEmbedded(join(model, 'live'), { mayMakeUser: true, settings });
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    await started.value.release();
    const { uid, gid } = findUser(SYSTEM_USER)!;
    user = { uid, gid };
  }, 240_000);
  afterAll(() => rmSync(model, { recursive: true }));

  beforeEach(() => {
    parent = reachableFolder();
    home = join(parent, 'live');
    outside = mkdtempSync(join(tmpdir(), 'kt-outside-'));
    chmodSync(outside, 0o755);
    writeFileSync(join(outside, 'file'), 'of root\n', { mode: 0o644 });
    mkdirSync(join(outside, 'folder'), { mode: 0o755 });
    writeFileSync(join(outside, 'folder', 'PG_VERSION'), 'of root\n', { mode: 0o600 });
  });
  afterEach(() => {
    for (const folder of [parent, outside]) rmSync(folder, { recursive: true });
  });

  const useModel = () => execFileSync('cp', ['-a', join(model, 'live'), home]);

  /** A home of the earlier version, in the hands of that system user. */
  async function useLanded(systemUser: string): Promise<void> {
    landed ??= landedHome(join(model, 'landed'));
    await landed;
    execFileSync('cp', ['-a', join(model, 'landed'), home]);
    execFileSync('chown', ['-R', `${systemUser}:`, home]);
  }

  function plant(target: string, ...place: string[]): void {
    const path = join(home, ...place);
    rmSync(path, { recursive: true, force: true });
    symlinkSync(target, path);
    lchownSync(path, user.uid, user.gid);
  }

  /** Owner, mode, time and content of everything outside. */
  function outsideNow(): unknown[] {
    return ['', ...readdirSync(outside, { recursive: true }).map(String)].sort().map((name) => {
      const path = join(outside, name);
      const { uid, gid, mode, mtimeMs, ctimeMs } = statSync(path);
      return {
        name,
        uid,
        gid,
        mode,
        mtimeMs,
        ctimeMs,
        text: existsSync(join(path, '.')) ? '' : readFileSync(path, 'utf8'),
      };
    });
  }

  /** @returns the code of the refusal, whose sentence is in order; undefined when it started, and it was stopped again */
  async function tryToStart(): Promise<string | undefined> {
    const result = await startEmbedded(home, { settings });
    if (!result.ok) {
      expect(sayRefusal(say, result.refusal)).not.toMatch(/[\n{}]/);
      return result.refusal.code;
    }
    const client = new pg.Client(result.value.connection);
    await client.connect();
    await client.end();
    await result.value.release();
    return undefined;
  }

  const version = () => readdirSync(home).find((name) => /^pg-.*\d$/.test(name))!;

  /** Where PostgreSQL's user can put a link, what it shows to, and what the start says; undefined is mended. */
  const PLACES: [place: () => string[], target: string, says: string | undefined][] = [
    [() => ['run'], 'folder', undefined],
    [() => ['run', '.s.PGSQL.5432'], 'file', undefined],
    [() => ['run', '.s.PGSQL.5432.lock'], 'file', undefined],
    [() => ['server.log'], 'file', undefined],
    [() => ['server.log'], 'missing', undefined],
    [() => ['server.log.1'], 'file', undefined],
    [() => ['start.9.lock'], 'file', undefined],
    [() => ['start.9.lock'], 'missing', undefined],
    [() => ['tcp.json'], 'file', undefined],
    [() => [version()], 'folder', undefined],
    [() => [`${version()}.new`], 'folder', undefined],
    [() => ['data.new'], 'folder', undefined],
    [() => ['data'], 'folder', 'embedded-file'],
    [() => ['data'], 'missing', 'embedded-file'],
    [() => ['data', 'postmaster.pid'], 'file', undefined],
    [() => ['data', 'pg_hba.conf'], 'file', undefined],
    [() => ['data', 'pg_ident.conf'], 'file', undefined],
  ];

  for (const [place, target, says] of PLACES)
    test(`a link of the server’s user to root’s ${target} is not followed: ${place.toString().slice(6)}`, async () => {
      useModel();
      plant(join(outside, target), ...place());
      const before = outsideNow();
      expect(await tryToStart()).toBe(says);
      expect(outsideNow()).toEqual(before);
    });

  test('neither is one in the place of the home itself', async () => {
    symlinkSync(join(outside, 'folder'), home);
    lchownSync(home, user.uid, user.gid);
    const before = outsideNow();
    expect(await tryToStart()).toBe('embedded-unsafe-folder');
    expect(outsideNow()).toEqual(before);
  });

  test('where the server’s user has the folder above, it makes the home itself and no link of it is followed', async () => {
    chownSync(parent, user.uid, user.gid);
    symlinkSync(join(outside, 'folder'), home);
    const before = outsideNow();
    expect(await tryToStart()).toBeUndefined();
    expect(outsideNow()).toEqual(before);
    expect(statSync(home)).toMatchObject(user);
  });

  test('a folder above that somebody else has is refused, also behind a link', async () => {
    chownSync(parent, 12_345, 12_345);
    expect(await tryToStart()).toBe('embedded-unsafe-folder');
    chownSync(parent, 0, 0);
    chmodSync(parent, 0o777);
    expect(await tryToStart()).toBe('embedded-unsafe-folder');
    chmodSync(parent, 0o755);
    symlinkSync(outside, join(parent, 'way'));
    lchownSync(join(parent, 'way'), 12_345, 12_345);
    home = join(parent, 'way', 'live');
    expect(await tryToStart()).toBe('embedded-unsafe-folder');
    expect(existsSync(join(outside, 'live'))).toBe(false);
  });

  test('a folder of root’s with something in it is not given away', async () => {
    cpSync(join(outside, 'folder'), home, { recursive: true });
    expect(await tryToStart()).toBe('embedded-root-owned');
    expect(statSync(home)).toMatchObject({ uid: 0, gid: 0 });
  });

  test.each(['postgres', 'nobody'])(
    'data of the earlier version, run as %s, moves to a user of its own',
    async (shared) => {
      if (findUser(shared) === undefined) return;
      await useLanded(shared);
      const started = await startEmbedded(home, { settings });
      if (!started.ok) throw new Error(JSON.stringify(started.refusal));
      const client = new pg.Client(started.value.owner);
      await client.connect();
      const { rows } = await client.query('SELECT "updateId" FROM "SeenUpdate"');
      expect(rows).toEqual([{ updateId: '28' }]);
      await client.end();
      await started.value.release();
      for (const path of [home, join(home, 'data', 'PG_VERSION'), join(home, 'server.log')])
        expect(statSync(path)).toMatchObject(user);
      const { uid, mode } = statSync(`${home}.before-${SYSTEM_USER}`);
      expect([uid, mode & 0o777]).toEqual([0, 0o700]);
    },
  );

  test('a power cut while the data moved: the old home is found again', async () => {
    if (findUser('nobody') === undefined) return;
    await useLanded('nobody');
    renameSync(home, `${home}.before-${SYSTEM_USER}`);
    mkdirSync(`${home}.moving`);
    chownSync(`${home}.moving`, user.uid, user.gid);
    writeFileSync(join(`${home}.moving`, 'half'), '');
    expect(await tryToStart()).toBeUndefined();
    expect(readFileSync(join(home, 'data', 'PG_VERSION'), 'utf8')).toBe('18\n');
    expect(existsSync(join(home, 'half'))).toBe(false);
  });

  test('another user of the machine is refused even with the socket open to everybody', async () => {
    useModel();
    const started = await startEmbedded(home, { settings });
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    for (const path of [home, join(home, 'run'), join(home, 'run', '.s.PGSQL.5432')]) chmodSync(path, 0o777);
    const answers = ['kentongan', 'kentongan_owner', 'kentongan_app'].map((role) =>
      knock(join(home, 'run'), role),
    );
    await started.value.release();
    for (const answer of answers) expect(answer).toContain('Peer authentication failed');
  });
});

/** What the server answers to a greeting by the user nobody: R means welcome, E an error. */
function knock(run: string, role: string): string {
  const program = `
    const parameters = Buffer.from('user\\0${role}\\0database\\0postgres\\0\\0');
    const head = Buffer.alloc(8);
    head.writeInt32BE(parameters.length + 8);
    head.writeInt32BE(196608, 4);
    const socket = require('node:net').connect('${run}/.s.PGSQL.5432', () => socket.write(Buffer.concat([head, parameters])));
    socket.on('data', (data) => { console.log(data.toString('latin1')); socket.destroy(); });
    socket.on('error', (error) => console.log(error.code));`;
  const options = { uid: 65_534, gid: 65_534, cwd: '/', encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['-e', program], options).stdout;
}

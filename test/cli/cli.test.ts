import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenFingerprint } from '../../src/app/pendaftaran/create-invitation.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { type FreshDatabase, freshDatabase } from '../support/database/database.ts';
import { bundleProgram } from '../support/process/bundled-program.ts';
import { type CommandRun, runCommand, TOKEN } from '../support/process/run-command.ts';

let db: FreshDatabase;
let program: string;
let api: Server;
let cli: (...args: string[]) => Promise<CommandRun>;
let env: Record<string, string>;

beforeAll(async () => {
  db = await freshDatabase();
  program = bundleProgram('src', 'cli', 'main.ts');
  // A Bot API server that knows this bot's name and nothing else.
  api = createServer((request, response) => {
    const known = request.url === `/bot${TOKEN}/getMe`;
    const bot = { id: 7000, is_bot: true, first_name: 'Kentongan', username: 'kentongan_uji_bot' };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify(known ? { ok: true, result: bot } : { ok: false, error_code: 404, description: '' }),
    );
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', () => resolve()));
  env = {
    BOT_TOKEN: TOKEN,
    DATABASE_URL: db.url,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    KENTONGAN_CLOCK: '2026-04-01T00:30:00Z',
  };
  cli = (...args) => runCommand(program, env, ...args);
});

afterAll(async () => {
  rmSync(program, { force: true });
  await new Promise((resolve) => api.close(resolve));
  await db.drop();
});

test('the example is loaded once; a second time nothing changes', async () => {
  const first = await cli('contoh', 'perak', '--json');
  expect(first.json()).toEqual({
    ok: true,
    peragaan: false,
    baru: true,
    wilayah: '35.17.01',
    nama: 'Perak',
    program: 6,
    kegiatan: 12,
    subKegiatan: 27,
    desa: 13,
  });
  const again = await cli('contoh', 'perak');
  expect([again.exitCode, again.stderr]).toEqual([0, '']);
  expect(again.stdout).toBe(
    'Kecamatan Perak (35.17.01), Kabupaten Jombang sudah ada. Tidak ada yang diubah.\n',
  );
  expect(await db.prisma.planVersion.count()).toBe(1);
});

test('an office is prepared from its code; a wrong code is refused with a sentence', async () => {
  const made = await cli('siapkan', '--kecamatan', '33.28.04');
  expect([made.exitCode, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toContain('Kecamatan Balapulang (33.28.04), Kabupaten Tegal siap, dengan 20 desa');
  expect((await cli('siapkan', '--kecamatan', '33.28.04', '--json')).json()).toMatchObject({
    ok: true,
    baru: false,
  });
  const unknown = await cli('siapkan', '--kecamatan', '35.17.99', '--json');
  expect([unknown.exitCode, unknown.json()]).toEqual([
    1,
    {
      ok: false,
      kode: 'kecamatan-tidak-ada',
      pesan: 'Tidak ada kecamatan dengan kode 35.17.99. Periksa lagi kodenya.',
    },
  ]);
  const desa = await cli('siapkan', '--kecamatan', '35.17.01.2006');
  expect([desa.exitCode, desa.stdout]).toEqual([1, '']);
  expect(desa.stderr).toContain('bukan kode kecamatan');
});

test('a kecamatan is found by its name, exact ones first; nothing is made', async () => {
  const offices = await db.prisma.office.count();
  const found = await cli('siapkan', '--cari', 'perak');
  expect([found.exitCode, found.stderr]).toEqual([0, '']);
  expect(found.stdout.split('\n')[0]).toBe('35.17.01  Perak, Kabupaten Jombang, Jawa Timur');
  const none = await cli('siapkan', '--cari', 'prakk', '--json');
  expect([none.exitCode, none.json()]).toMatchObject([1, { ok: false, kode: 'nama-kecamatan-tidak-ada' }]);
  expect((await cli('siapkan', '--cari', '--- ')).exitCode).toBe(1);
  expect(await db.prisma.office.count()).toBe(offices);
});

interface Invited {
  token: string;
  link: string | null;
  berlakuSampai: string;
  unit: string | null;
}

test('an invitation is a link of the bot, kept only as its hash, for seven days', async () => {
  const run = await cli('undang', '--peran', 'operator-desa', '--wilayah', '35.17.01.2006', '--json');
  const invited = run.json<Invited>();
  expect(invited).toMatchObject({
    unit: '35.17.01.2006',
    tautan: `https://t.me/kentongan_uji_bot?start=${invited.token}`,
    berlakuSampai: '2026-04-08T00:30:00.000Z',
  });
  expect(invited.token).toMatch(/^[\w-]{20,64}$/);
  const stored = await db.prisma.invitation.findUnique({
    where: { tokenHash: tokenFingerprint(invited.token) },
    include: { reporter: true },
  });
  expect(stored).toMatchObject({ role: 'operator_desa', usedAt: null, createdById: null });
  expect(stored?.reporter?.namaPendek).toBe('Sembung');
  expect(JSON.stringify(await db.prisma.invitation.findMany())).not.toContain(invited.token);
});

test('an acting role has its last day; the sentence says for whom and until when', async () => {
  const args = [
    '--peran',
    'seksi',
    '--wilayah',
    '35.17.01',
    '--unit',
    'pmd',
    '--plt',
    '--sampai',
    '2026-06-30',
  ];
  const run = await cli('undang', ...args);
  expect(run.exitCode).toBe(0);
  expect(run.stdout).toContain('Kecamatan Perak');
  expect(run.stdout).toContain('https://t.me/kentongan_uji_bot?start=');
  expect(run.stdout).toContain('8 April 2026, 07.30 WIB');
  const stored = await db.prisma.invitation.findFirst({ where: { plt: true }, include: { reporter: true } });
  expect(stored).toMatchObject({ role: 'seksi', until: new Date('2026-06-30') });
  expect(stored?.reporter?.kode).toBe('PMD');
});

test.each([
  [['seksi', '35.17.01'], 'peran-perlu-unit', 'TAPEM'],
  [['seksi', '35.17.01', '--unit', 'XYZ'], 'unit-tidak-dikenal', 'KEUANGAN'],
  [['operator-desa', '35.17.01', '--unit', 'PMD'], 'unit-tidak-dikenal', '35.17.01.2006'],
  [['operator-desa', '35.17.01.2099'], 'unit-tidak-dikenal', '35.17.01.2099'],
  [['camat', '35.17.01', '--unit', 'PMD'], 'peran-tanpa-unit', 'PMD'],
  [['camat', '35.17.02'], 'kantor-belum-ada', '35.17.02'],
  [['camat', '35.17.01', '--plt'], 'plt-perlu-sampai', '--sampai'],
  [['camat', '35.17.01', '--sampai', '2026-06-30'], 'sampai-perlu-plt', '--plt'],
  [['camat', '35.17.01', '--plt', '--sampai', '2026-02-30'], 'bukan-tanggal-iso', '2026-02-30'],
  [['camat', '35.17.01', '--plt', '--sampai', '2026-03-31'], 'plt-sudah-lewat', '31 Maret 2026'],
])('undang %j is refused: %s', async ([role = '', wilayah = '', ...rest], kode, said) => {
  const before = await db.prisma.invitation.count();
  const run = await runCli(['undang', '--peran', role, '--wilayah', wilayah, ...rest, '--json'], env);
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ ok: false, kode, pesan: expect.stringContaining(said) });
  expect(await db.prisma.invitation.count()).toBe(before);
});

test('where Telegram does not answer, the token itself is printed and said to be so', async () => {
  const unreachable = { ...env, TELEGRAM_API_ROOT: 'http://127.0.0.1:9' };
  const run = await runCommand(
    program,
    unreachable,
    'undang',
    '--peran',
    'bendahara',
    '--wilayah',
    '35.17.01',
  );
  expect(run.exitCode).toBe(0);
  const token = /^\/start ([\w-]+)$/m.exec(run.stdout)?.[1] ?? '';
  expect(
    await db.prisma.invitation.count({ where: { tokenHash: tokenFingerprint(token), role: 'bendahara' } }),
  ).toBe(1);
  expect(run.stdout + run.stderr).not.toContain(TOKEN);
});

test('status lists who has reported at each office, and when', async () => {
  const perak = await db.prisma.office.findUniqueOrThrow({
    where: { wilayah: '35.17.01' },
    include: { plans: true },
  });
  const sembung = await db.prisma.reporterUnit.findFirstOrThrow({ where: { namaPendek: 'Sembung' } });
  const institutions = await db.prisma.indikator.findFirstOrThrow({ where: { key: 'desa/lembaga-aktif' } });
  const person = await db.prisma.person.create({ data: { telegramId: 1n, name: 'Operator' } });
  const sentAt = new Date('2026-04-01T00:12:00Z');
  await db.prisma.report.create({
    data: {
      reporterId: sembung.id,
      month: '2026-03',
      planId: perak.plans[0]!.id,
      status: 'diajukan',
      revision: 1,
      createdAt: sentAt,
      revisions: {
        create: {
          revision: 1,
          kind: 'kirim',
          sentById: person.id,
          sentAt,
          complete: false,
          timeliness: 'tepat_waktu',
        },
      },
      realisasi: {
        create: {
          revision: 1,
          butir: `i${institutions.id}`,
          indikatorId: institutions.id,
          state: 'nilai',
          value: 6,
          enteredById: person.id,
          enteredAt: sentAt,
        },
      },
      events: {
        create: { revision: 1, step: 'ajukan', personId: person.id, role: 'operator_desa', at: sentAt },
      },
    },
  });
  const text = await cli('status', '--bulan', '2026-03');
  expect(text.exitCode).toBe(0);
  expect(text.stdout).toContain(
    'Kecamatan Perak (35.17.01) · laporan Maret 2026 · batas Senin, 6 April 2026',
  );
  expect(text.stdout).toMatch(/Desa Sembung +menunggu verifikasi +1\/3 +1 April 2026, 07\.12 WIB/);
  expect(text.stdout).toMatch(/Desa Plosogenuk +belum lapor +0\/3 +-/);
  expect(text.stdout).toContain('Lengkap: 0 dari 19 pelapor.');
  expect(text.stdout).toContain('Kecamatan Balapulang (33.28.04)');
  expect(text.stdout).not.toMatch(/Bendahara/);
  const { kantor } = (await cli('status', '--json')).json<{
    kantor: { wilayah: string; bulan: string; dari: number }[];
  }>();
  expect(kantor.map(({ wilayah, bulan, dari }) => [wilayah, bulan, dari])).toEqual([
    ['35.17.01', '2026-03', 19],
    ['33.28.04', '2026-03', 0],
  ]);
  const wrong = await cli('status', '--bulan', '2026-13');
  expect([wrong.exitCode, wrong.stdout]).toEqual([1, '']);
});

test.each([
  [[], 'Sebutkan satu perintah'],
  [['sipakan'], '“sipakan” tidak dikenal'],
  [['siapkan'], '--kecamatan'],
  [['siapkan', '--kecamatan'], 'belum ada isinya'],
  [['contoh'], '“nama” belum ada'],
  [['contoh', 'bali'], 'Pilihannya: perak'],
  [['contoh', 'perak', 'lagi'], 'tidak dipakai'],
  [['status', '--bln', '2026-03'], '“--bln” tidak dikenal'],
  [['undang', '--peran', 'lurah', '--wilayah', '35.17.01'], 'operator-desa, seksi'],
])('%j is answered with how to write it, and code 2', async (args, said) => {
  const run = await runCli(args, env);
  expect([run.exitCode, run.stdout]).toEqual([2, '']);
  expect(run.stderr).toContain(said);
});

test('help is Indonesian and lists every command', async () => {
  const run = await cli('--bantuan');
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
  for (const word of ['Pemakaian:', 'siapkan', 'contoh', 'undang', 'status'])
    expect(run.stdout).toContain(word);
  expect(run.stdout).not.toMatch(/Usage|options|commands|choices/i);
  const ofInvite = await runCli(['undang', '--bantuan'], {});
  expect(ofInvite.stdout).toContain('peran yang diberikan: operator-desa,');
  expect(ofInvite.stdout).not.toMatch(/Usage|options|choices|default/i);
});

test('a database of another bot is refused, and a wrong environment named', async () => {
  const other = await runCommand(program, { ...env, BOT_TOKEN: '8000:another-bot' }, 'status', '--json');
  expect([other.exitCode, other.json()]).toMatchObject([1, { ok: false, kode: 'installation-other-bot' }]);
  const noToken = await runCommand(program, { DATABASE_URL: db.url }, 'status');
  expect([noToken.exitCode, noToken.stdout]).toEqual([2, '']);
  expect(noToken.stderr).toContain('DATABASE_URL');
});

test('a live command never touches the demonstration, nor the other way round', async () => {
  const demo = await freshDatabase();
  await demo.prisma.installation.create({ data: { id: 1, stamp: 'demo' } });
  const run = await runCli(['contoh', 'perak', '--json'], { ...env, DATABASE_URL: demo.url });
  expect([run.exitCode, JSON.parse(run.stdout)]).toMatchObject([1, { ok: false, kode: 'installation-demo' }]);
  expect(await demo.prisma.office.count()).toBe(0);
  await demo.drop();
});

test('--demo works on the embedded database of the demonstration although a token is set, and says so', async () => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'kt-'));
  chmodSync(DATA_DIR, 0o755); // the server's own user must reach its folder below
  try {
    const loaded = await runCommand(program, { ...env, DATA_DIR }, 'contoh', 'perak', '--demo', '--json');
    expect(loaded.json()).toMatchObject({ ok: true, peragaan: true, baru: true });
    const status = await runCommand(program, { DATA_DIR }, 'status');
    expect(status.exitCode).toBe(0);
    expect(status.stdout).toContain('laporan Maret 2026');
    expect(status.stderr).toBe('(Basis data peragaan: isinya laporan rekaan.)\n');
  } finally {
    rmSync(DATA_DIR, { recursive: true, force: true });
  }
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../../../../src/cli/run-cli.ts';
import { projectFile } from '../../../../src/project-root.ts';
import { type FreshDatabase, freshDatabase } from '../../../support/database/database.ts';
import { TOKEN } from '../../../support/process/run-command.ts';

let db: FreshDatabase;
const folder = mkdtempSync(join(tmpdir(), 'impor-simpan-'));
const example = (...path: string[]) => projectFile('prisma', 'contoh', ...path);
const cli = (...args: string[]) => runCli(args, { BOT_TOKEN: TOKEN, DATABASE_URL: db.url, LANGUAGE: 'id' });
const importPlan = (file: string, ...args: string[]) => cli('impor', file, '--simpan', ...args);

function json(name: string, data: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
}

beforeAll(async () => {
  db = await freshDatabase();
  await cli('siapkan', '--kecamatan', '35.17.01');
});
afterAll(() => db.drop());

const versions = () => db.prisma.planVersion.findMany({ orderBy: { id: 'asc' }, include: { nodes: true } });

test('without an office, with one that is not there, or with the document of another kecamatan nothing is stored', async () => {
  const perak = example('perak', 'sumber.txt');
  expect((await importPlan(perak)).stderr).toContain('--kantor <kode kecamatan>');
  expect((await importPlan(perak, '--kantor', '35.17.02')).stderr).toContain('35.17.02');
  const other = await importPlan(example('randuagung', 'sumber.txt'), '--kantor', '35.17.01');
  expect(other.exitCode).toBe(1);
  expect(other.stderr).toMatch(/Kecamatan Randuagung.*\(baris 8\), sedangkan kantor ini Kecamatan Perak/i);
  expect(await versions()).toEqual([]);
});

test('what is open is asked, with a file of decisions to fill in; filled in, it is stored', async () => {
  const perak = example('perak', 'sumber.txt');
  const asked = await importPlan(perak, '--kantor', '35.17.01', '--json');
  expect(asked.exitCode).toBe(1);
  const { tersimpan, pertanyaan, keputusan } = JSON.parse(asked.stdout);
  expect(tersimpan).toBe(false);
  const ids = pertanyaan.map(({ id }: { id: string }) => id);
  expect(ids).toContain('desa');
  expect(ids).toContain('akumulasi:7.01.01.2.02.0001/1');
  expect(ids.filter((id: string) => id.startsWith('pemilik:'))).toEqual([]);
  expect(await versions()).toEqual([]);
  const stored = await importPlan(perak, '--kantor', '35.17.01', '--keputusan', json('k.json', keputusan));
  expect(stored.stderr).toBe('');
  expect(stored.stdout).toContain('6 program, 12 kegiatan, 27 sub kegiatan');
  const [version] = await versions();
  expect(version!.validFrom.toISOString().slice(0, 10)).toBe('2026-01-01');
  const file = await db.prisma.storedFile.findUniqueOrThrow({ where: { id: version!.fileId! } });
  expect(file.name).toBe('sumber.txt');
});

test('a second version is asked for its kind and day, and refused on the day of the first', async () => {
  const perak = example('perak', 'sumber.txt');
  const first = ['--kantor', '35.17.01', '--keputusan', join(folder, 'k.json')];
  const asked = JSON.parse((await importPlan(perak, ...first, '--json')).stdout);
  const ids = asked.pertanyaan.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['jenis', 'berlaku']);
  const unfilled = json('isi.json', asked.keputusan);
  const again = await importPlan(perak, '--kantor', '35.17.01', '--keputusan', unfilled);
  expect(again.stderr).toContain('Keputusan pada “jenis”');
  const late = ['--keputusan', unfilled, '--jenis', 'perubahan', '--berlaku'];
  const same = await importPlan(perak, '--kantor', '35.17.01', ...late, '2026-01-01');
  expect(same.stderr).toContain('2026-01-01 tidak sesudah 2026-01-01');
  expect(await versions()).toHaveLength(1);
  const stored = await importPlan(perak, '--kantor', '35.17.01', ...late, '2026-09-01', '--json');
  expect(JSON.parse(stored.stdout)).toMatchObject({ tersimpan: true, jenis: 'perubahan', perubahan: {} });
  const [before, second] = await versions();
  expect(second!.nodes.map(({ key }) => key).toSorted()).toEqual(
    before!.nodes.map(({ key }) => key).toSorted(),
  );
});

test('a file of decisions that is none, or that names what is not there, is refused with the place', async () => {
  const perak = example('perak', 'sumber.txt');
  const run = (data: unknown) =>
    importPlan(perak, '--kantor', '35.17.01', '--keputusan', json('x.json', data));
  expect((await run('{')).stderr).toContain('bukan JSON');
  expect((await run({ tahun: [] })).stderr).toContain('“tahun”');
  const foreign = {
    tabel: [99],
    simpul: { '7.01.09': { namaPendek: 'Tidak ada' } },
    silsilah: { 'iku/1': 'iku/77' },
  };
  expect((await run(foreign)).stderr).toMatch(/99, 7\.01\.09, iku\/1, iku\/77/);
});

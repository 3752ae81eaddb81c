import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../../../src/cli/run-cli.ts';
import { projectFile } from '../../../../src/project-root.ts';

const importPlan = (...args: string[]) => runCli(['impor', ...args], {});
const perak = projectFile('prisma', 'contoh', 'perak', 'sumber.txt');

function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'impor-')), name);
  writeFileSync(path, content);
  return path;
}

describe('kentongan impor', () => {
  test('prints a summary that a person can read', async () => {
    const { exitCode, stdout } = await importPlan(perak, '--tabel', 'renstra-2025');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Baris 1784: Tabel 4.2 Rencana Program');
    expect(stdout).toContain('6 program, 12 kegiatan, 27 sub kegiatan');
    expect(stdout).toContain('Pagu sub kegiatan 2026: Rp3.527.058.204');
    expect(stdout).toContain('pagu-ganda: 77, mulai baris 1790');
  });

  test('answers as JSON with every table, its figures as printed and as read, and every finding in a sentence', async () => {
    const { stdout } = await importPlan(perak, '--json');
    const { document, tabel, temuan } = JSON.parse(stdout);
    expect(document).toBe('sumber.txt');
    expect(tabel.map(({ jenis, baris }: { jenis: string; baris: number }) => `${baris} ${jenis}`)).toEqual([
      '559 tc-23',
      '866 tc-24',
      '1401 tujuan-sasaran',
      '1440 tujuan-sasaran',
      '1784 renstra-2025',
      '1970 iku',
      '1985 iku',
    ]);
    const node = tabel[4].nodes.find(({ id }: { id: string }) => id === '7.01.06.2.01.0003');
    expect(node).toMatchObject({
      kode: '7.01.06.2.01.0003',
      level: 'sub_kegiatan',
      induk: '7.01.06.2.01',
      baris: 1939,
      pagu: { 2026: { tercetak: '5.700.000,00', nilai: '5700000' } },
      indikator: [{ baris: 1945, target: { 2026: { tercetak: '26', nilai: '26' } } }],
    });
    const doubles = temuan.find(
      ({ kode, baris }: { kode: string; baris: number }) => kode === 'pagu-ganda' && baris === 1937,
    );
    expect(doubles.pesan).toMatch(/dua kali lipat jumlah sub kegiatannya, /);
    expect(doubles.usulan).toMatch(/^Pakai jumlah sub kegiatan/);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['kosong.txt', '\n\n', /kosong/],
    ['surat.txt', 'Kepada Yth.\nBapak Camat\n', /tidak ada satu tabel pun.*Kepada Yth/],
    ['gambar.txt', Uint8Array.of(0x89, 0x50, 0xff, 0xfe, 0), /bukan teks, bukan buku kerja/],
    ['renstra.pdf', '%PDF-1.7\n', /rusak atau tidak lengkap/],
    ['lama.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /sandi|kata sandi|\.xls/],
    ['rusak.xlsx', 'PK\u0003\u0004 bukan buku', /tidak dapat dibuka/],
    ['nol.txt', 'a\0b', /bukan teks, bukan buku kerja/],
  ])('%s is refused with what was expected', async (name, content, sentence) => {
    const { exitCode, stderr } = await importPlan(file(name, content));
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(sentence);
  });

  test('a file that is not there, and a table that is not in it', async () => {
    expect((await importPlan('/tidak/ada.txt')).stderr).toContain('tidak dapat dibuka');
    const { exitCode, stderr } = await importPlan(perak, '--tabel', 't-c.27');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('1784 (renstra-2025)');
  });
});

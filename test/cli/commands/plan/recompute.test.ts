import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../../../src/cli/run-cli.ts';
import { REASONS } from '../../../../src/plan/recompute/ratio/recomputed-row.ts';
import { projectFile } from '../../../../src/project-root.ts';
import { createTranslator } from '../../../../src/text/translator.ts';

const compute = (...args: string[]) => runCli(['hitung', ...args], {});
const randuagung = projectFile('prisma', 'contoh', 'randuagung', 'sumber.txt');

describe('kentongan hitung', () => {
  test('lists the ratios that differ, each with its line, its figures and the reason', async () => {
    const { exitCode, stdout } = await compute(randuagung);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('sumber.txt: 87 rasio tercetak, ');
    expect(stdout).toContain(
      '· 2019: target 1248000000' +
        ', realisasi 1195617011, tercetak 3,83, dihitung 95.80 · jumlah atau rata-rata rasio baris yang dicakupnya',
    );
    expect(stdout).not.toContain('Baris 495 ·');
    const notes = stdout.slice(stdout.indexOf('dengan catatan'));
    expect(notes).toContain('tercetak 0,88, dihitung 0.88 · skala berbeda');
  });

  test('answers as JSON with every printed ratio', async () => {
    const { stdout } = await compute(randuagung, '--json');
    const { rows } = JSON.parse(stdout);
    expect(rows).toHaveLength(87);
    expect(rows.find(({ baris }: { baris: number }) => baris === 495)).toEqual({
      baris: 495,
      nama: 'Nilai IKM Kecamatan',
      tahun: '2021',
      target: '88',
      realisasi: '80.99',
      tercetak: '92,03',
      dihitung: '92.03',
      sama: true,
      alasan: null,
    });
  });

  test('a plan without ratios has none', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'hitung-')), 'rencana.txt');
    const lines = readFileSync(randuagung, 'utf8').split('\n');
    writeFileSync(path, lines.slice(949, 1103).join('\n'));
    const asJson = await compute(path, '--json');
    expect(asJson.exitCode).toBe(0);
    expect(JSON.parse(asJson.stdout).rows).toEqual([]);
    expect((await compute(path)).stdout).toContain('tidak ada tabel yang mencetak rasio');
  });

  test('refuses what is no plan, and a missing file', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'hitung-')), 'surat.txt');
    writeFileSync(path, 'Kepada Yth.\nBapak Camat\n');
    const letter = await compute(path, '--json');
    expect(letter.exitCode).toBe(1);
    expect(JSON.parse(letter.stdout).kode).toBe('bukan-rencana-teks');
    const missing = await compute('tidak-ada.txt', '--json');
    expect(missing.exitCode).toBe(1);
    expect(JSON.parse(missing.stdout).kode).toBe('berkas-tak-terbaca');
  });

  test.each(['id', 'en'] as const)('every reason has a sentence (%s)', (language) => {
    const say = createTranslator(language);
    const sentences = [...REASONS, 'tanpa'].map((one) => say(`hitung-alasan-${one}`));
    expect(new Set(sentences).size).toBe(REASONS.length + 1);
  });
});

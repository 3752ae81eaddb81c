import { Decimal } from 'decimal.js';
import { afterEach, expect, test } from 'vitest';
import type { NamaContoh } from '../../src/app/contoh/muat-contoh.ts';
import type { Bulan } from '../../src/domain/bulan.ts';
import { butirIndikator } from '../../src/domain/butir.ts';
import type { Kantor } from '../../src/domain/kantor.ts';
import type { IsiAngka, StatusLaporan } from '../../src/domain/rencana.ts';
import { type ContohOffice, type LaporanUji, startContohOffice } from '../support/contoh-office.ts';

let office: ContohOffice | undefined;
afterEach(async () => {
  await office?.stop();
  office = undefined;
});

const nilai = (isi: number | string, penyebut?: number): IsiAngka => ({
  keadaan: 'nilai',
  nilai: new Decimal(isi),
  ...(penyebut !== undefined && { penyebut: new Decimal(penyebut) }),
});
const pada = (tanggal: string): IsiAngka => ({ keadaan: 'tanggal', tanggal });

/** What each desa, by its place in the official list, answers in one month; all of it is invented. */
function laporanDesa(
  kantor: Kantor,
  bulan: Bulan,
  jawaban: Record<string, (desa: number) => IsiAngka | undefined>,
  status: StatusLaporan = 'diverifikasi',
): LaporanUji[] {
  const rencana = kantor.rencana.at(-1)!;
  const desa = kantor.pelapor.filter(({ jenis }) => jenis === 'desa');
  return desa.flatMap(({ id }, at) => {
    const figures = Object.entries(jawaban).flatMap(([kunci, jawab]) => {
      const indikatorId = rencana.indikators.find((one) => one.kunci === kunci)!.id;
      const isi = jawab(at);
      return isi === undefined ? [] : [{ ...isi, indikatorId, butir: butirIndikator(indikatorId) }];
    });
    return figures.length === 0 ? [] : [{ pelaporId: id, bulan, figures, status }];
  });
}

async function buka(
  nama: NamaContoh,
  tahun: number,
  bulan: number,
  laporan: (kantor: Kantor) => LaporanUji[],
) {
  const dua = String(bulan).padStart(2, '0');
  office = await startContohOffice(nama, {
    mulai: `${tahun}-01-02T08:00:00+07:00`,
    now: `${tahun}-${dua}-04T09:00:00+07:00`,
    laporan,
  });
  await office.sekcam.say('/status');
  await office.sekcam.tap('Sasaran dan IKU');
  return office.sekcam;
}

async function bersih() {
  expect(office!.refusals()).toEqual([]);
  expect(office!.log).toEqual([]);
}

test('Randuagung: the mean of three dated documents is computed from the desa, and says what it lacks before', async () => {
  const sekcam = await buka('randuagung', 2026, 10, (kantor) => [
    ...laporanDesa(kantor, '2026-01', { 'desa/apbdes': () => pada('2025-12-30') }),
    ...laporanDesa(kantor, '2026-03', {
      'desa/lppdes': (desa) => (desa < 10 ? pada('2026-03-20') : undefined),
    }),
    ...laporanDesa(
      kantor,
      '2026-09',
      { 'desa/rkpdes': (desa) => (desa < 11 ? pada(desa < 9 ? '2026-09-25' : '2026-10-02') : undefined) },
      'diajukan',
    ),
  ]);
  // (9 + 12 + 10) / (12 × 3) × 100
  expect(sekcam.last().text).toContain('Hasil 86,11 %');
  await sekcam.tap('3. Dokumen desa tepat w…');
  await sekcam.say('/capaian');
  await sekcam.tap('Sasaran dan IKU');
  await sekcam.say('/status 2026-03');
  await sekcam.tap('Sasaran dan IKU');
  await expect(sekcam.transcript()).toMatchFileSnapshot('./transcripts/sasaran-randuagung.txt');
  await bersih();
});

test('Kemangkon: stunting is the ratio of the sums, with both sums beside it', async () => {
  const sekcam = await buka('kemangkon', 2024, 9, (kantor) => [
    ...laporanDesa(kantor, '2024-02', {
      'desa/stunting': (desa) => (desa < 17 ? nilai(10 + desa, 150 + 5 * desa) : undefined),
    }),
    ...laporanDesa(kantor, '2024-06', { 'desa/tertib-administrasi': (desa) => pada(`2024-06-${10 + desa}`) }),
  ]);
  expect(sekcam.last().text).toContain('IKU KECAMATAN');
  await sekcam.tap('Berikutnya ›');
  await expect(sekcam.transcript()).toMatchFileSnapshot('./transcripts/sasaran-kemangkon.txt');
  // Σ (10 … 26) of Σ (150 … 230), never the mean of the desa's percentages.
  expect(sekcam.transcript()).toContain('306 dari 3.230');
  await bersih();
});

test('Balapulang: what is a change since last year says that last year is not known', async () => {
  const sekcam = await buka('balapulang', 2023, 10, (kantor) =>
    laporanDesa(kantor, '2023-09', {
      'desa/tertib-administrasi': (desa) => (desa < 17 ? pada('2023-08-17') : undefined),
    }),
  );
  await expect(sekcam.transcript()).toMatchFileSnapshot('./transcripts/sasaran-balapulang.txt');
  await bersih();
});

test('Perak with nothing reported has no percentage anywhere', async () => {
  const sekcam = await buka('perak', 2026, 4, () => []);
  expect(sekcam.last().text).not.toMatch(/ %|NaN|undefined/);
  await expect(sekcam.transcript()).toMatchFileSnapshot('./transcripts/sasaran-perak.txt');
  await bersih();
});

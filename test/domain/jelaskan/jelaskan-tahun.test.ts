import { expect, test } from 'vitest';
import { butirIndikator } from '../../../src/domain/butir.ts';
import { jelaskanIndikator } from '../../../src/domain/jelaskan/jelaskan-indikator.ts';
import { progres } from '../../../src/domain/progres.ts';
import { PROFIL_BAWAAN } from '../../../src/domain/progres-figur.ts';
import { progresPelapor } from '../../../src/domain/progres-indikator.ts';
import type { Indikator } from '../../../src/domain/rencana.ts';
import { angka, d, indikator, pelapor, rencana, target } from '../rencana-uji.ts';

const desa = pelapor(1, 'desa');
const apbdes = (ubah: Partial<Indikator> = {}) =>
  indikator({
    jenisNilai: 'tanggal',
    pelapor: 'desa',
    targetPerPelapor: true,
    target: [...target(1), { tahun: 2027, tercetak: '1', nilai: d(1) }],
    targetBulanan: { jenis: 'bulan', bulan: [12] },
    tenggat: { bulan: 12, tanggal: 31, geserTahun: 0 },
    diminta: { jenis: 'sampai_selesai', mulai: 10 },
    ...ubah,
  });
const telat = angka('2027-02', '2027-02-15', { butir: butirIndikator(1, 2026) });

function jelas(satu: Indikator, tahun?: number) {
  const bulan = '2027-02' as const;
  const plan = rencana([], [satu]);
  const bahan = {
    rencana: plan,
    pelapor: [desa],
    angka: [telat],
    ganda: [],
    bulan,
    padaTanggal: '2027-03-01',
    profil: PROFIL_BAWAAN,
    progres: progres(plan, [desa], [telat], bulan, '2027-03-01'),
  };
  return jelaskanIndikator(bahan, satu, desa, tahun);
}

test('a dated event of the year before is explained as it is judged: by that year, its target and its own report', () => {
  const satu = apbdes();
  const milik = progresPelapor(satu, [telat], '2027-02', PROFIL_BAWAAN, 2026);
  const p = jelas(satu, 2026);
  expect([p.hasil, milik.capaian]).toEqual([d(100), d(100)]);
  expect(p.figur).toEqual({ jenis: 'indikator', indikatorId: 1, pelaporId: 1, tahun: 2026 });
  expect(p.masukan).toEqual([telat]);
  expect(p.target?.target.tahun).toBe(2026);
  // The year is over: what was due in December is due whole.
  expect(p.langkah.map((one) => one.kode)).toEqual([
    'tanggal',
    'lewat-tenggat',
    'target-satu-desa',
    'capaian-higher',
    'capaian-higher',
  ]);
});

test('the same event of the month’s own year is another figure, and has none yet', () => {
  const p = jelas(apbdes());
  expect([p.hasil, p.alasan, p.masukan]).toEqual([undefined, 'belum_diminta', []]);
  expect(p.figur).toEqual({ jenis: 'indikator', indikatorId: 1, pelaporId: 1 });
});

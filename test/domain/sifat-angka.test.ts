import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { capaianPercent } from '../../src/domain/capaian.ts';
import { nilaiCapaian } from '../../src/domain/penilaian.ts';
import { posisi } from '../../src/domain/posisi.ts';
import { posisiDesa } from '../../src/domain/posisi-desa.ts';
import { prakirakan } from '../../src/domain/prakiraan.ts';
import { PROFIL_BAWAAN } from '../../src/domain/progres-figur.ts';
import { progresPelapor } from '../../src/domain/progres-indikator.ts';
import type { Akumulasi, Angka, Arah, Indikator, JenisNilai } from '../../src/domain/rencana.ts';
import { angka, d, indikator, pelapor } from './rencana-uji.ts';

const bulan = fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}` as Bulan);
const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((n) => d(n).div(100));
const SKALA = ['AA', 'A', 'BB', 'B'];

/** A figure of any kind: number, pair, category, names, nihil, date or "belum". */
const isiApaSaja = fc
  .record({
    b: bulan,
    n: cents(-50, 50),
    p: fc.option(cents(0, 50), { nil: undefined }),
    kategori: fc.option(fc.constantFrom(...SKALA, 'X'), { nil: undefined }),
    unsur: fc.option(fc.array(fc.constantFrom('PKK', 'pkk ', 'BPD')), { nil: undefined }),
    keadaan: fc.constantFrom('nilai', 'nilai', 'nihil', 'belum', 'tanggal'),
    revisi: fc.nat(2),
  })
  .map(({ b, n, p, kategori, unsur, keadaan, revisi }) => {
    if (keadaan === 'tanggal') return angka(b, `${b}-15`, { revisi });
    return keadaan === 'nilai'
      ? angka(b, n.toString(), { penyebut: p, kategori, unsur, revisi })
      : angka(b, keadaan, { revisi });
  });

const sifat = fc.record({
  jenisNilai: fc.constantFrom<JenisNilai>('jumlah', 'kuantitas', 'rasio', 'indeks', 'kategori', 'tanggal'),
  akumulasi: fc.constantFrom<Akumulasi>('sum', 'latest', 'average', 'max', 'distinct'),
  pertanyaan: fc.constantFrom<Indikator['pertanyaan']>('tambahan', 'posisi'),
  arah: fc.constantFrom<Arah>('higher', 'lower', 'pita', 'ambang'),
});

const acak = fc
  .array(isiApaSaja, { maxLength: 7 })
  .chain((semua) => fc.tuple(fc.constant(semua), fc.shuffledSubarray(semua, { minLength: semua.length })));

test('whatever is combined: the order of reports never matters, nothing throws, and what has no figure says why', () => {
  fc.assert(
    fc.property(sifat, acak, bulan, (ubah, [urut, campur], batas) => {
      const i = indikator({ ...ubah, skala: SKALA });
      const hasil = progresPelapor(i, urut, batas, PROFIL_BAWAAN);
      const isi = JSON.stringify({ ...hasil, dasar: undefined, dikesampingkan: undefined });
      const lain = progresPelapor(i, campur, batas, PROFIL_BAWAAN);
      expect(JSON.stringify({ ...lain, dasar: undefined, dikesampingkan: undefined })).toBe(isi);
      expect(hasil.capaian === undefined).toBe(hasil.tanpaCapaian !== undefined);
      expect(hasil.capaianSampai === undefined).toBe(hasil.tanpaCapaianSampai !== undefined);
      const p = posisi(i, urut, batas);
      const berisi = p.nilai ?? p.kategori ?? p.tanggal;
      if (berisi === undefined && p.keadaan !== 'belum') expect(p.alasan).toBeDefined();
      if (berisi !== undefined) expect(p.alasan).toBeUndefined();
      const dipakai = [...p.dasar, ...p.dikesampingkan];
      expect(new Set(dipakai).size).toBe(dipakai.length);
      expect(dipakai.every((a) => urut.includes(a) && a.bulan <= batas)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a month’s report in two additions: the same sum, numerators and denominators alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(bulan, fc.nat(90), fc.integer({ min: 1, max: 90 })), { minLength: 1 }),
      (isi) => {
        const i = indikator({ jenisNilai: 'rasio' });
        const [[b, n, p], ...sisa] = isi as [[Bulan, number, number], ...[Bulan, number, number][]];
        const lain = sisa.map(([sb, sn, sp]) => angka(sb, sn, { penyebut: d(sp) }));
        const utuh = [angka(b, n, { penyebut: d(p + 1) }), ...lain];
        const pecah = [angka(b, n, { penyebut: d(p) }), angka(b, 0, { penyebut: d(1), revisi: 2 }), ...lain];
        expect(posisi(i, pecah, '2026-12').nilai).toEqual(posisi(i, utuh, '2026-12').nilai);
      },
    ),
  );
});

test('a ratio of sums and a mean lie between the least and the greatest desa', () => {
  const pasangan = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(pasangan, (isi) => {
      const desa = isi.map((_, n) => pelapor(n + 1, 'desa'));
      const semua: Angka[] = isi.map(([n, p], k) =>
        angka('2026-03', n, { pelaporId: k + 1, penyebut: d(p) }),
      );
      const milik = (ubah: Partial<Indikator>) =>
        posisiDesa(indikator({ pelapor: 'desa', akumulasi: 'latest', ...ubah }), desa, semua, '2026-03');
      for (const hasil of [
        milik({ jenisNilai: 'rasio', antarDesa: 'ratio' }),
        milik({ jenisNilai: 'indeks', antarDesa: 'mean' }),
      ]) {
        const nilai = hasil.perDesa.map((one) => one.bernilai!.toNumber());
        expect(hasil.nilai!.toNumber()).toBeGreaterThanOrEqual(Math.min(...nilai) - 1e-9);
        expect(hasil.nilai!.toNumber()).toBeLessThanOrEqual(Math.max(...nilai) + 1e-9);
      }
    }),
  );
});

test('capaian never moves against realisasi: up with higher and threshold ranges, down with lower, by either formula', () => {
  fc.assert(
    fc.property(cents(0, 900), cents(0, 900), cents(0, 900), cents(0, 900), (a, b, t, u) => {
      const [kecil, besar] = a.lte(b) ? [a, b] : [b, a];
      const [min, max] = t.lte(u) ? [t, u] : [u, t];
      const naik = [kecil, besar].map((r) =>
        nilaiCapaian(
          { arah: 'ambang', jenisNilai: 'kuantitas' },
          { nilai: r },
          { rentang: { min, max } },
          'dua_target',
        ),
      );
      if (naik[0]!.persen && naik[1]!.persen) expect(naik[1]!.persen.gte(naik[0]!.persen)).toBe(true);
      expect(Number(naik[1]!.terpenuhi)).toBeGreaterThanOrEqual(Number(naik[0]!.terpenuhi));
      for (const rumus of ['dua_target', 'target_per_realisasi'] as const) {
        const [x, y] = [kecil, besar].map((r) => capaianPercent(r, t, 'lower', rumus));
        if (x && y) expect(y.lte(x)).toBe(true);
      }
      const [p, q] = [kecil, besar].map((r) => capaianPercent(r, t, 'higher'));
      if (p && q) expect(q.gte(p)).toBe(true);
    }),
  );
});

test('met means at least 100 percent, whatever the direction, wherever there is a percentage', () => {
  fc.assert(
    fc.property(sifat, cents(0, 900), cents(0, 900), (ubah, r, t) => {
      const { arah } = ubah;
      for (const rumus of ['dua_target', 'target_per_realisasi'] as const) {
        const hasil = nilaiCapaian({ arah, jenisNilai: 'kuantitas' }, { nilai: r }, { nilai: t }, rumus);
        if (hasil.persen !== undefined) expect(hasil.terpenuhi).toBe(hasil.persen.gte(100));
      }
    }),
  );
});

test('a forecast lies within its range, and is never below what is already there when nothing goes back', () => {
  const isi = fc.array(fc.nat(1000), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(isi, fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }), (kini, lalu) => {
      const peta = (satu: number[]) => new Map(satu.map((n, k) => [k + 1, d(n)]));
      const diminta = Array.from({ length: 12 }, (_, k) => k + 1);
      const hasil = prakirakan(peta(kini), diminta, peta(lalu));
      if (!hasil.ok) throw new Error(hasil.refusal.code);
      const { cara, terendah, tertinggi } = hasil.value;
      const jumlah = kini.reduce((sum, n) => sum + n, 0);
      expect(terendah.gte(jumlah)).toBe(true);
      for (const { nilai } of cara) expect(nilai.gte(terendah) && nilai.lte(tertinggi)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { progres } from '../../src/domain/progres.ts';
import type { Angka, Arah } from '../../src/domain/rencana.ts';
import { angka, indikator, node, pelapor, rencana, target, uang } from './rencana-uji.ts';

const SUB = [100, 101, 102, 103, 104];
const DESA = [20, 21];
const semuaPelapor = [pelapor(1, 'seksi'), ...DESA.map((id) => pelapor(id, 'desa'))];

/** A plan of two programs with five sub kegiatan, one indicator each, and one desa indicator. */
const acakRencana = fc
  .record({
    pagu: fc.tuple(...SUB.map(() => fc.integer({ min: 1, max: 3_000_000_000 }))),
    target: fc.tuple(...SUB.map(() => fc.integer({ min: 1, max: 100 }))),
    arah: fc.constantFrom<Arah>('higher', 'lower'),
    gaji: fc.constantFrom(...SUB),
  })
  .map(({ pagu, target: sasaran, arah, gaji }) =>
    rencana(
      [
        node(1, 'program', undefined),
        node(2, 'program', undefined),
        ...SUB.map((id, i) =>
          node(id, 'sub_kegiatan', pagu[i], { parentId: i < 2 ? 1 : 2, ownerId: 1, gaji: id === gaji }),
        ),
      ],
      [
        ...SUB.map((id, i) => indikator({ id, nodeId: id, arah, target: target(sasaran[i]!) })),
        indikator({ id: 200, pelapor: 'desa', targetPerPelapor: true, target: target(6) }),
      ],
    ),
  );

const bulan = fc.integer({ min: 1, max: 12 }).map((n) => `2026-${String(n).padStart(2, '0')}` as Bulan);
const isi = fc.option(fc.integer({ min: 0, max: 40 })).map((n) => n ?? 'nihil');
const status = fc.constantFrom<Angka['status']>('diajukan', 'diverifikasi');
const fisik = fc
  .tuple(fc.constantFrom(...SUB), bulan, isi, status)
  .map(([id, b, n, s]) => angka(b, n, { indikatorId: id, butir: `i${id}`, status: s }));
const rupiah = fc
  .tuple(fc.constantFrom(...SUB), bulan, fc.integer({ min: -1000, max: 1_000_000 }), status)
  .map(([id, b, n, s]) => uang(id, b, n, { status: s }));
const dariDesa = fc
  .tuple(fc.constantFrom(...DESA), bulan, isi)
  .map(([id, b, n]) => angka(b, n, { pelaporId: id, indikatorId: 200, butir: 'i200' }));
const laporan = fc.array(fc.oneof(fisik, rupiah, dariDesa), { maxLength: 25 });

const sampai = (semua: Angka[], batas: Bulan) => semua.filter((a) => a.bulan <= batas);
const hitung = (plan: Parameters<typeof progres>[0], semua: Angka[], batas: Bulan) =>
  progres(plan, semuaPelapor, semua, batas, '2026-12-31');

test('nothing has a figure that nobody reported', () => {
  fc.assert(
    fc.property(acakRencana, laporan, bulan, (plan, semua, batas) => {
      const ada = sampai(semua, batas);
      const hasil = hitung(plan, semua, batas);
      for (const { node: n, fisik: f, uang: u } of hasil.node.filter(
        (x) => x.node.level === 'sub_kegiatan',
      )) {
        expect(f.tahun !== undefined).toBe(ada.some((a) => a.indikatorId === n.id));
        expect(u.realisasi !== undefined).toBe(ada.some((a) => a.butir === `k${n.id}`));
        expect(u.serapan !== undefined).toBe(u.realisasi !== undefined);
      }
      for (const { pelapor: p, fisik: f } of hasil.desa) {
        expect(f.tahun !== undefined).toBe(ada.some((a) => a.pelaporId === p.id));
      }
      const uangDari = new Set(ada.filter((a) => a.butir.startsWith('k')).map((a) => a.butir));
      expect(hasil.kantor.uang.cakupan).toEqual({ dari: uangDari.size, total: SUB.length });
    }),
  );
});

test('the order of reports never matters', () => {
  const acak = laporan.chain((semua) =>
    fc.tuple(fc.constant(semua), fc.shuffledSubarray(semua, { minLength: semua.length })),
  );
  const angkaSaja = (hasil: ReturnType<typeof hitung>) => JSON.stringify(hasil);
  fc.assert(
    fc.property(acakRencana, acak, bulan, (plan, [urut, campur], batas) => {
      expect(angkaSaja(hitung(plan, campur, batas))).toBe(angkaSaja(hitung(plan, urut, batas)));
    }),
  );
});

test('programs add up to the office, and an average lies within what it rests on', () => {
  fc.assert(
    fc.property(acakRencana, laporan, bulan, (plan, semua, batas) => {
      const { node: nodes, kantor } = hitung(plan, semua, batas);
      const program = nodes.filter((n) => n.node.level === 'program');
      const jumlah = (pilih: (n: (typeof nodes)[number]) => { toNumber(): number } | undefined) =>
        program.reduce((sum, n) => sum + (pilih(n)?.toNumber() ?? 0), 0);
      expect(jumlah((n) => n.uang.realisasi)).toBe(kantor.uang.realisasi?.toNumber() ?? 0);
      expect(jumlah((n) => n.uang.pagu)).toBe(kantor.uang.pagu!.toNumber());
      const persen = nodes
        .filter((n) => n.node.level === 'sub_kegiatan')
        .flatMap((n) => n.fisik.tahun?.persen.toNumber() ?? []);
      const rata = kantor.fisik.tahun?.persen.toNumber();
      expect(rata === undefined).toBe(persen.length === 0);
      if (rata === undefined) return;
      expect(rata).toBeGreaterThanOrEqual(Math.min(...persen) - 1e-9);
      expect(rata).toBeLessThanOrEqual(Math.max(...persen) + 1e-9);
      expect(kantor.fisik.cakupan).toEqual({ dari: persen.length, total: SUB.length });
    }),
  );
});

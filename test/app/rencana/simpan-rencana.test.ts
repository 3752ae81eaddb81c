import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContoh } from '../../../src/app/contoh/contoh-data.ts';
import { drafContoh, rencanaContoh } from '../../../src/app/contoh/rencana-contoh.ts';
import { catatIsian } from '../../../src/app/realisasi/catat-isian.ts';
import { kirimLaporan } from '../../../src/app/realisasi/kirim-laporan.ts';
import { butirKurang, versiDraf } from '../../../src/app/realisasi/lembar.ts';
import { versiPada, versiRencana } from '../../../src/app/rencana/baca-versi.ts';
import { simpanRencana } from '../../../src/app/rencana/simpan-rencana.ts';
import type { Kantor } from '../../../src/domain/kantor.ts';
import type { Rencana } from '../../../src/domain/rencana.ts';
import type { RencanaBaru } from '../../../src/domain/rencana-baru.ts';
import { paguBerlaku } from '../../../src/domain/serapan.ts';
import { type KeputusanRencana, keputusanRencana } from '../../../src/plan/usulan/keputusan.ts';
import { insertPaguDpa } from '../../../src/store/anggaran.ts';
import { loadKantor } from '../../../src/store/offices.ts';
import { transact } from '../../../src/store/tx.ts';
import { mejaUji } from '../realisasi/meja-uji.ts';

const NOW = new Date('2026-03-31T09:00:00+07:00');
const MULAI = '2026-03-15';
const MUSRENBANG = '7.01.03.2.01.0001';
const contoh = readContoh('perak');
const murni = contoh.versi[0]!;

/**
 * The same document as a perubahan in the middle of March: one sub kegiatan and one desa item are gone, one target and
 * one unit are others.
 */
const perubahan: KeputusanRencana = keputusanRencana.parse({
  ...murni,
  dokumen: 'Perubahan Renstra Kecamatan Perak',
  jenis: 'perubahan',
  berlakuDari: MULAI,
  simpul: { ...murni.simpul, '7.01.01.2.06.0006': { abaikan: true } },
  indikator: murni.indikator
    .filter(({ kunci }) => !kunci.startsWith('7.01.01.2.06.0006'))
    .map((one) =>
      one.kunci === '7.01.04.2.02.0001/1'
        ? { ...one, target: { '2026': { nilai: '24', alasan: 'uji' } } }
        : one.kunci === '7.01.05.2.01.0003/1'
          ? { ...one, satuan: 'kegiatan' }
          : one,
    ),
  desa: murni.desa?.filter(({ kunci }) => kunci !== 'desa/kejadian-trantibum'),
  silsilah: { '7.01.05.2.01.0003/1': null },
});

let uji: Awaited<ReturnType<typeof mejaUji>>;
let baru: RencanaBaru;
let kantor: Kantor;
const lama = () => kantor.rencana[0]!;
const kini = () => kantor.rencana[1]!;
const node = ({ nodes }: Rencana, kunci: string) => nodes.find((one) => one.kunci === kunci);
const kunciButir = (rencana: Rencana, kunci: string) =>
  `i${rencana.indikators.find((one) => one.kunci === kunci)!.id}`;

/** Sembung answers one question of March under the first version. */
async function mulaiDraf(): Promise<void> {
  await uji.di(async ({ act, lembar }) => {
    const butir = kunciButir(lembar.rencana, 'desa/lembaga-aktif');
    const answer = { butir, keadaan: 'nilai' as const, nilai: new Decimal(5), anomali: [] };
    expect(await catatIsian(act, lembar, answer, { versi: 0 })).toMatchObject({ ok: true });
  });
}

/** A DPA and an anggaran kas of 2026 and a DPA of 2025 for one sub kegiatan. */
async function isiDpa(): Promise<void> {
  await transact(uji.db.prisma, async (tx) => {
    const office = (await loadKantor(tx, uji.officeId))!;
    const nodeId = node(office.rencana[0]!, MUSRENBANG)!.id;
    const row = { nodeId, nilai: new Decimal('20525300'), enteredById: 1, now: NOW };
    await insertPaguDpa(tx, [
      { ...row, tahun: 2026, jenis: 'dpa', berlakuDari: '2026-01-02' },
      { ...row, tahun: 2025, jenis: 'dpa', berlakuDari: '2025-01-02' },
    ]);
    const berlakuDari = new Date('2026-01-02T00:00:00Z');
    const kas = { nodeId, tahun: 2026, bulan: 3, nilai: '1500000', berlakuDari, createdAt: NOW };
    await tx.anggaranKas.create({ data: kas });
  });
}

beforeAll(async () => {
  uji = await mejaUji();
  await mulaiDraf();
  await isiDpa();
  const draf = await drafContoh(contoh);
  await transact(uji.db.prisma, async (tx) => {
    const office = (await loadKantor(tx, uji.officeId))!;
    baru = rencanaContoh(contoh, draf, perubahan, office);
    const input = { rencana: baru, keputusan: perubahan, oleh: 'baris_perintah' as const, now: NOW };
    expect(await simpanRencana(tx, office, input)).toMatchObject({ ok: true });
  });
  kantor = (await loadKantor(uji.db.prisma, uji.officeId))!;
});
afterAll(() => uji.stop());

describe('a second version', () => {
  test('is refused on the day of the newest, before it, without a sub kegiatan, with a unit of nobody, and with a formula that does not fit', async () => {
    const codes = await transact(uji.db.prisma, async (tx) => {
      const coba = async (changed: Partial<RencanaBaru>) => {
        const input = {
          rencana: { ...baru, berlakuDari: '2026-06-01', ...changed },
          keputusan: {},
          oleh: 'baris_perintah' as const,
          now: NOW,
        };
        const done = await simpanRencana(tx, kantor, input);
        return done.ok ? 'ok' : done.refusal.code;
      };
      return [
        await coba({ berlakuDari: MULAI }),
        await coba({ berlakuDari: '2026-01-01' }),
        await coba({ nodes: baru.nodes.filter(({ level }) => level !== 'sub_kegiatan') }),
        await coba({ nodes: baru.nodes.map((one) => ({ ...one, pemilik: one.pemilik && 'TIDAK-ADA' })) }),
        await coba({
          indikators: [{ ...baru.indikators[0]!, pelapor: 'rumus', rumus: 'jumlah(tidak-ada)' }],
        }),
      ];
    });
    expect(codes).toEqual([
      'rencana-tanggal-lama',
      'rencana-tanggal-lama',
      'rencana-kosong',
      'rencana-unit-asing',
      'rencana-rumus',
    ]);
    expect(await uji.db.prisma.planVersion.count()).toBe(2);
  });

  test('keeps the kunci of what it continues, and gives another to what only looks the same', () => {
    expect(node(kini(), MUSRENBANG)?.kunci).toBe(node(lama(), MUSRENBANG)?.kunci);
    expect(node(kini(), '7.01.01.2.06.0006')).toBeUndefined();
    const orang = (rencana: Rencana) =>
      rencana.indikators.filter(({ kunci }) => kunci.startsWith('7.01.05.2.01.0003/1'));
    expect(orang(lama()).map(({ kunci, satuan }) => [kunci, satuan])).toEqual([
      ['7.01.05.2.01.0003/1', 'orang'],
    ]);
    expect(orang(kini()).map(({ kunci, satuan }) => [kunci, satuan])).toEqual([
      ['7.01.05.2.01.0003/1~2', 'kegiatan'],
    ]);
  });

  test('can be read on any day, with what it changed', () => {
    expect(versiRencana(kantor).map(({ rencana, sampaiSebelum }) => [rencana.jenis, sampaiSebelum])).toEqual([
      ['murni', MULAI],
      ['perubahan', undefined],
    ]);
    expect(versiPada(kantor, '2025-12-31')).toBeUndefined();
    expect(versiPada(kantor, '2026-03-14')?.rencana).toBe(lama());
    expect(versiPada(kantor, '2026-03-14')?.beda).toBeUndefined();
    const { rencana, beda = [] } = versiPada(kantor, MULAI)!;
    expect(rencana).toBe(kini());
    expect(
      beda.map((one) => `${one.jenis} ${'simpul' in one ? one.simpul.kunci : one.indikator.kunci}`),
    ).toEqual([
      // Printed on the kegiatan too, and no longer repeated below it.
      'indikator-baru 7.01.01.2.06/3',
      'target-berubah 7.01.04.2.02.0001/1',
      'indikator-baru 7.01.05.2.01.0003/1~2',
      'simpul-hilang 7.01.01.2.06.0006',
      'indikator-hilang desa/kejadian-trantibum',
      'indikator-hilang 7.01.01.2.06.0006/1',
      'indikator-hilang 7.01.05.2.01.0003/1',
    ]);
    expect(beda[1]).toMatchObject({ tahun: 2026, lama: { tercetak: '12' }, baru: { tercetak: '12' } });
  });
});

describe('money', () => {
  test('the DPA and anggaran kas of the running year go along; serapan does not fall back to the indicative pagu', () => {
    const [before, after] = [node(lama(), MUSRENBANG)!, node(kini(), MUSRENBANG)!];
    expect(paguBerlaku(after, 2026, '2026-04-01')).toEqual(paguBerlaku(before, 2026, '2026-04-01'));
    expect(paguBerlaku(after, 2026, '2026-04-01')).toMatchObject({ jenis: 'dpa', berlakuDari: '2026-01-02' });
    expect(after.pagu.filter(({ tahun }) => tahun === 2025)).toEqual([]);
    expect(after.kas.map(({ tahun, bulan }) => [tahun, bulan[2]!.toFixed()])).toEqual([[2026, '1500000']]);
  });
});

describe('reports', () => {
  test('a draft that was begun keeps its version, with its answers, and can be sent', async () => {
    await uji.di(async ({ act, lembar }) => {
      expect(lembar.rencana.id).toBe(lama().id);
      expect(lembar.isian.get(kunciButir(lama(), 'desa/lembaga-aktif'))?.nilai?.toFixed()).toBe('5');
      for (const butir of butirKurang(lembar)) {
        const dated = butir.jenis === 'indikator' && butir.indikator.jenisNilai === 'tanggal';
        const answer = dated
          ? { keadaan: 'tanggal' as const, tanggal: '2026-03-27' }
          : { keadaan: 'nihil' as const };
        const saved = await catatIsian(
          act,
          lembar,
          { ...answer, butir: butir.kunci, anomali: [] },
          { versi: versiDraf(lembar) },
        );
        expect(saved).toMatchObject({ ok: true });
      }
      const sent = await kirimLaporan(act, lembar, { versi: versiDraf(lembar) });
      expect(sent).toMatchObject({ ok: true });
    });
    const report = await uji.db.prisma.report.findFirstOrThrow({
      where: { bulan: '2026-03', reporter: { kode: '35.17.01.2006' } },
    });
    expect(report.planId).toBe(lama().id);
  });

  test('a report that was not begun follows the new version, with the figures of the months before', async () => {
    await uji.di(
      ({ lembar }) => {
        expect(lembar.rencana.id).toBe(kini().id);
        const kunci = lembar.butir.map((one) => one.jenis === 'indikator' && one.indikator.kunci);
        expect(kunci).toEqual(['desa/lpj-apbdes', 'desa/lembaga-aktif']);
        const februari = lembar.angka.find(
          ({ bulan, butir }) => bulan === '2026-02' && butir === kunciButir(kini(), 'desa/lembaga-aktif'),
        );
        expect(februari?.keadaan).toBe('nilai');
        return Promise.resolve();
      },
      { pelapor: '35.17.01.2007', nama: 'Operator Desa Sembung' },
    );
  });
});

describe('at the same moment', () => {
  test('is stored once when two people store one at the same moment', async () => {
    const simpan = (berlakuDari: string) =>
      transact(uji.db.prisma, async (tx) => {
        const input = {
          rencana: { ...baru, berlakuDari },
          keputusan: {},
          oleh: 'baris_perintah' as const,
          now: NOW,
        };
        const done = await simpanRencana(tx, kantor, input);
        return done.ok ? 'ok' : done.refusal.code;
      });
    const codes = await Promise.all([simpan('2027-01-01'), simpan('2027-01-01')]);
    expect(codes.toSorted()).toEqual(['ok', 'rencana-versi-lain']);
    expect(await uji.db.prisma.planVersion.count()).toBe(3);
  });
});

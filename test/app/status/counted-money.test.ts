import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { penjelasanDari } from '../../../src/app/jelaskan/jelaskan-figur.ts';
import { isiButir } from '../../../src/app/status/isi-butir.ts';
import { type KeadaanBulan, susunKeadaan } from '../../../src/app/status/susun-keadaan.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import { butirDiminta, butirKeuangan } from '../../../src/domain/butir.ts';
import { opsiLembar } from '../../../src/domain/butir-opsi.ts';
import type { Takeover } from '../../../src/domain/counting-reporter.ts';
import type { Pengaturan } from '../../../src/domain/dated-settings.ts';
import { prakiraanUang } from '../../../src/domain/prakiraan-progres.ts';
import type { Angka, Pelapor, Rencana } from '../../../src/domain/rencana.ts';
import { node, pelapor, rencana, uang } from '../../domain/rencana-uji.ts';
import { kantorUji } from '../../support/kantor-uji.ts';

const BULAN: readonly Bulan[] = ['2026-01', '2026-02', '2026-03', '2026-04'];
const SEKSI = [pelapor(1, 'seksi'), pelapor(2, 'seksi')];
const BENDAHARA = pelapor(9, 'bendahara');
const SEMUA: Pelapor[] = [...SEKSI, BENDAHARA];
/** Two programs with two sub kegiatan each; the second version gives some of them to the other section. */
const KODE = ['a', 'b', 'c', 'd'];

function versi(id: number, berlakuDari: string, pemilik: readonly number[]): Rencana {
  const dasar = id * 100;
  const program = [1, 2].map((n) => node(dasar + n, 'program', undefined, { kunci: `p${n}` }));
  const sub = KODE.map((kunci, at) =>
    node(dasar + 10 + at, 'sub_kegiatan', 1000, {
      kunci,
      parentId: program[at < 2 ? 0 : 1]!.id,
      ownerId: pemilik[at],
    }),
  );
  return { ...rencana([...program, ...sub], []), id, berlakuDari };
}

/** What people do, one thing after the other. */
type Langkah =
  | { apa: 'atur'; nilai: 'unit' | 'bendahara'; sejak: number }
  | { apa: 'kirim'; oleh: number; bulan: number; kode: number; nilai: number }
  | { apa: 'alih'; oleh: number; bulan: number; kode: number };

const pelaporKe = fc.constantFrom(...SEMUA.map(({ id }) => id));
const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  fc.record({
    apa: fc.constant('atur' as const),
    nilai: fc.constantFrom('unit' as const, 'bendahara' as const),
    sejak: fc.nat(3),
  }),
  fc.record({
    apa: fc.constant('kirim' as const),
    oleh: pelaporKe,
    bulan: fc.nat(3),
    kode: fc.nat(3),
    nilai: fc.integer({ min: -5, max: 999 }),
  }),
  fc.record({ apa: fc.constant('alih' as const), oleh: pelaporKe, bulan: fc.nat(3), kode: fc.nat(3) }),
);

/** The same history by hand: who sent first and who took over, of each sub kegiatan and month. */
interface Tangan {
  kirim: Map<string, Map<number, { nilai: number; urutan: number }>>;
  dihitung: Map<string, number>;
}

function jalankan(semua: readonly Langkah[]) {
  const pengaturan: Pengaturan[] = [];
  const alih: Takeover[] = [];
  const tangan: Tangan = { kirim: new Map(), dihitung: new Map() };
  let urutan = 0;
  for (const satu of semua) {
    if (satu.apa === 'atur') {
      const { nilai, sejak } = satu;
      pengaturan.push({ jenis: 'uang_dari', nilai, sejak: BULAN[sejak]!, pada: '2026-01-01T00:00:00Z' });
      continue;
    }
    const kunci = `${KODE[satu.kode]} ${BULAN[satu.bulan]}`;
    const milik = tangan.kirim.get(kunci) ?? new Map();
    if (satu.apa === 'kirim') {
      const ada = milik.get(satu.oleh);
      milik.set(satu.oleh, { nilai: satu.nilai, urutan: ada?.urutan ?? urutan++ });
      tangan.kirim.set(kunci, milik);
      if (!tangan.dihitung.has(kunci)) tangan.dihitung.set(kunci, satu.oleh);
    } else if (milik.has(satu.oleh)) {
      alih.push({
        kunci: `uang ${KODE[satu.kode]}`,
        bulan: BULAN[satu.bulan]!,
        pelaporId: satu.oleh,
        dariId: tangan.dihitung.get(kunci)!,
        oleh: 1,
        pada: '2026-01-01T00:00:00Z',
      });
      tangan.dihitung.set(kunci, satu.oleh);
    }
  }
  return { pengaturan, alih, tangan };
}

/** Stored figures: each report under one of the two versions, as it was begun. */
function angkaDari({ kirim }: Tangan, [lama, baru]: readonly [Rencana, Rencana]): Angka[] {
  return [...kirim].flatMap(([kunci, milik]) => {
    const [kode, bulan] = kunci.split(' ') as [string, Bulan];
    return [...milik].map(([pelaporId, { nilai, urutan }]) => {
      const nodes = (pelaporId === 1 ? lama : baru).nodes;
      return uang(nodes.find((one) => one.kunci === kode)!.id, bulan, nilai, { pelaporId, urutan });
    });
  });
}

function jumlahTangan({ kirim, dihitung }: Tangan, kode: readonly string[]): string | undefined {
  const milik = [...dihitung].filter(([kunci]) => kode.includes(kunci.split(' ')[0]!));
  if (milik.length === 0) return undefined;
  return Decimal.sum(...milik.map(([kunci, oleh]) => kirim.get(kunci)!.get(oleh)!.nilai)).toFixed();
}

function periksaLayar(keadaan: KeadaanBulan, tangan: Tangan): void {
  const progres = keadaan.progres()!;
  const nodes = keadaan.rencana!.nodes;
  expect(progres.kantor.uang.realisasi?.toFixed()).toBe(jumlahTangan(tangan, KODE));
  for (const { node: satu, uang: isi } of progres.node) {
    const kode = satu.level === 'program' ? nodes.filter(({ parentId }) => parentId === satu.id) : [satu];
    const harap = jumlahTangan(
      tangan,
      kode.map(({ kunci }) => kunci),
    );
    expect([satu.kunci, isi.realisasi?.toFixed()]).toEqual([satu.kunci, harap]);
    if (satu.level === 'program') continue;
    const jelas = penjelasanDari(keadaan, { jenis: 'uang', nodeId: satu.id }, SEMUA)!;
    const masukan = jelas.masukan.flatMap(({ nilai }) => nilai ?? []);
    expect(masukan.length === 0 ? undefined : Decimal.sum(...masukan).toFixed()).toBe(harap);
    const banyak = [...tangan.kirim].filter(([kunci]) => kunci.startsWith(`${satu.kunci} `));
    const semuaKirim = banyak.reduce((sum, [, milik]) => sum + milik.size, 0);
    expect(jelas.masukan.length + jelas.dikesampingkan.length).toBe(semuaKirim);
    const butir = { kunci: butirKeuangan(satu.id), jenis: 'keuangan' as const, node: satu };
    for (const { id } of SEMUA) expect(isiButir(keadaan, id, butir).sampai.nilai?.toFixed()).toBe(harap);
  }
  const laju = prakiraanUang(nodes, keadaan.angka, keadaan.bulan).prakiraan;
  if (laju !== undefined) expect(laju.cara[0]).toBeDefined();
}

/** Of an item and month at most one reporter is asked, and what was sent only of whoever it counts for. */
function periksaPertanyaan(keadaan: KeadaanBulan, angka: readonly Angka[], tangan: Tangan): void {
  const { kantor } = keadaan;
  const plan = kantor.rencana.at(-1)!;
  for (const bulan of BULAN) {
    const ditanya = SEMUA.flatMap((satu) =>
      butirDiminta(
        plan,
        satu,
        opsiLembar(kantor, { rencana: plan, pelaporId: satu.id, bulan }, menurut(kantor.rencana, angka)),
      ).map(({ kunci }) => [kunci, satu.id] as const),
    );
    for (const satu of plan.nodes.filter(({ level }) => level === 'sub_kegiatan')) {
      const oleh = ditanya.filter(([kunci]) => kunci === butirKeuangan(satu.id)).map(([, id]) => id);
      const pemegang = tangan.dihitung.get(`${satu.kunci} ${bulan}`);
      expect(oleh).toHaveLength(1);
      if (pemegang !== undefined) expect(oleh).toEqual([pemegang]);
    }
  }
}

/** Ids of the newest version. */
function menurut(semua: readonly Rencana[], angka: readonly Angka[]): Angka[] {
  const baru = semua.at(-1)!;
  const kunci = new Map(semua.flatMap(({ nodes }) => nodes.map((one) => [one.id, one.kunci])));
  return angka.map((one) => {
    const id = baru.nodes.find((satu) => satu.kunci === kunci.get(one.nodeId!))!.id;
    return { ...one, nodeId: id, butir: butirKeuangan(id) };
  });
}

test('whatever is switched, sent, corrected and taken over: every rupiah counts once, the same on every screen', () => {
  fc.assert(
    fc.property(
      fc.array(langkah, { maxLength: 40 }),
      fc.array(fc.constantFrom(1, 2), { minLength: 4, maxLength: 4 }),
      (semua, pemilik) => {
        const { pengaturan, alih, tangan } = jalankan(semua);
        const plans = [versi(1, '2026-01-01', [1, 1, 2, 2]), versi(2, '2026-03-16', pemilik)] as const;
        const kantor = kantorUji({ pelapor: SEMUA, rencana: [...plans], pengaturan, alih });
        const angka = angkaDari(tangan, plans);
        const keadaan = susunKeadaan({
          kantor,
          bulan: '2026-04',
          now: Temporal.Instant.from('2026-05-04T09:00:00+07:00'),
          pelapor: SEMUA,
          laporan: [],
          angka,
          kendala: [],
        });
        periksaLayar(keadaan, tangan);
        periksaPertanyaan(keadaan, angka, tangan);
      },
    ),
    { numRuns: 150 },
  );
});

test('a decision never reaches a month before its own, and going there and back leaves them as they were', () => {
  fc.assert(
    fc.property(fc.array(langkah, { maxLength: 30 }), fc.nat(3), (semua, sejak) => {
      const { pengaturan } = jalankan(semua);
      const kini = kantorUji({ pelapor: SEMUA, rencana: [versi(1, '2026-01-01', [1, 1, 2, 2])], pengaturan });
      const tanya = (kantor: typeof kini, bulan: Bulan) =>
        SEMUA.map((satu) => {
          const [plan] = kantor.rencana;
          const opsi = opsiLembar(kantor, { rencana: plan!, pelaporId: satu.id, bulan }, []);
          return butirDiminta(plan!, satu, opsi).map(({ kunci }) => kunci);
        });
      const baru = { jenis: 'uang_dari', nilai: 'bendahara', sejak: BULAN[sejak]!, pada: '' } as const;
      const nanti = { ...kini, pengaturan: [...pengaturan, baru] };
      for (const bulan of BULAN.slice(0, sejak)) expect(tanya(nanti, bulan)).toEqual(tanya(kini, bulan));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { periksaIndikator } from '../../../src/domain/periksa-indikator.ts';
import { sebagaiRencana } from '../../../src/domain/rencana-baru.ts';
import type { DrafRencana } from '../../../src/plan/draf.ts';
import { jawab } from '../../../src/plan/usulan/jawab.ts';
import {
  KEPUTUSAN_KOSONG,
  type KeputusanRencana,
  keputusanRencana,
} from '../../../src/plan/usulan/keputusan.ts';
import { susunRencana } from '../../../src/plan/usulan/susun-rencana.ts';
import { usulkan } from '../../../src/plan/usulan/usulan.ts';
import { bacaContoh } from '../transkrip.ts';

const UNIT = [
  { kode: 'TAPEM', nama: 'Seksi Tata Pemerintahan', namaPendek: 'Tapem' },
  { kode: 'PMD', nama: 'Seksi Pemberdayaan Masyarakat dan Desa', namaPendek: 'PMD' },
  { kode: 'TRANTIB', nama: 'Seksi Ketentraman dan Ketertiban Umum', namaPendek: 'Trantib' },
  { kode: 'UMUM', nama: 'Sub Bagian Umum', namaPendek: 'Umum' },
];
const OFFICES = ['perak', 'randuagung', 'kemangkon', 'balapulang'] as const;
const draf = new Map<string, DrafRencana>(OFFICES.map((office) => [office, bacaContoh(office)]));
const usul = (office: string, keputusan: object = {}) =>
  usulkan(draf.get(office)!, { unit: UNIT, keputusan: keputusanRencana.parse(keputusan) });
const tanya = (office: string, id: string, keputusan: object = {}) =>
  usul(office, keputusan).pertanyaan.find((one) => one.id === id);

describe.each(OFFICES)('%s without any decision', (office) => {
  const usulan = usul(office);

  test('every kunci is unique, every parent and node is there', () => {
    const nodes = usulan.simpul.map(({ kunci }) => kunci);
    const all = [...nodes, ...usulan.indikator.map(({ kunci }) => kunci)];
    expect(new Set(all).size).toBe(all.length);
    for (const { kunciInduk } of usulan.simpul) if (kunciInduk) expect(nodes).toContain(kunciInduk);
    for (const { kunciNode } of usulan.indikator) if (kunciNode) expect(nodes).toContain(kunciNode);
    expect(usulan.asing).toEqual([]);
  });

  test('short names fit a phone, and nodes of a level are told apart', () => {
    const names = [...usulan.simpul, ...usulan.indikator.map(({ sifat }) => sifat)].map(
      (one) => one.namaPendek,
    );
    expect(names.filter((name) => name.length > 28 || name.trim() === '')).toEqual([]);
    for (const level of ['program', 'kegiatan', 'sub_kegiatan']) {
      const group = usulan.simpul.filter((one) => one.level === level).map((one) => one.namaPendek);
      expect(new Set(group).size, level).toBe(group.length);
    }
  });

  test('no proposal contradicts itself; what is wrong is wrong in the document', () => {
    const { indikators } = sebagaiRencana(susunRencana(usulan));
    const found = indikators.flatMap((one) => periksaIndikator(one).map(({ kode }) => kode));
    const dokumen = ['target_nol', 'target_tak_bulat', 'kategori_di_luar_skala'];
    expect([...new Set(found)].filter((kode) => !dokumen.includes(kode))).toEqual([]);
  });

  test('an even split is never proposed for a few whole documents', () => {
    for (const { kunci, sifat, target } of usulan.indikator) {
      if (sifat.targetBulanan.jenis !== 'merata') continue;
      for (const { nilai } of Object.values(target)) {
        if (typeof nilai === 'string') expect(Number(nilai) % 12, kunci).toBe(0);
      }
    }
  });

  test('all questions answered as proposed, or with their first choice, leave none', () => {
    let keputusan: KeputusanRencana = KEPUTUSAN_KOSONG;
    const asked: string[] = [];
    for (;;) {
      const now = usulkan(draf.get(office)!, { unit: UNIT, keputusan });
      const [first] = now.pertanyaan;
      if (first === undefined) break;
      asked.push(first.id);
      keputusan = jawab(keputusan, now, first, first.usulan ?? [first.pilihan[0]!.id]);
    }
    expect(new Set(asked).size).toBe(asked.length);
    const done = usulkan(draf.get(office)!, { unit: UNIT, keputusan });
    expect(done.simpul.filter(({ level, pemilik }) => level === 'sub_kegiatan' && !pemilik)).toEqual([]);
    // What is decided can be written down, read again and gives the same plan.
    const again = keputusanRencana.parse(JSON.parse(JSON.stringify(keputusan)));
    expect(susunRencana(usulkan(draf.get(office)!, { unit: UNIT, keputusan: again }))).toEqual(
      susunRencana(done),
    );
  });
});

describe('which tables make the plan', () => {
  test('one tree, with the tujuan and IKU that go with it', () => {
    expect(usul('perak').tabel).toEqual([1784, 1970, 1440]);
    expect(usul('randuagung').tabel).toEqual([950, 1121, 708]);
    expect(tanya('perak', 'tabel')).toBeUndefined();
  });

  test('of several trees a person chooses; two that begin on one line are told apart', () => {
    expect(tanya('kemangkon', 'tabel')?.pilihan.map(({ id }) => id)).toEqual(['1151', '685', '599', '599/2']);
    expect(tanya('kemangkon', 'tabel')?.usulan).toEqual(['1151']);
    const second = usul('kemangkon', { pohon: '599/2' });
    expect(second.tabel[0]).toBe('599/2');
    expect(second.pertanyaan.map(({ id }) => id)).not.toContain('tabel');
    expect(tanya('balapulang', 'tabel')?.pilihan.map(({ id }) => id)).toEqual(['1628', '1570', '1548']);
  });

  test('where two tables print different targets, one of them is asked for, and its targets are taken', () => {
    const asked = tanya('randuagung', 'urutan');
    expect(asked?.data).toMatchObject({ jumlah: 4, tahun: '2024', tercetak: '83.33%', lain: '83%' });
    const of = (tabel: number[]) =>
      usul('randuagung', { tabel }).indikator.find(({ kunciNode }) => kunciNode === 'sasaran/1.1');
    expect(of([950, 1121, 708])?.target['2025']).toMatchObject({ nilai: '84', tabel: 1121, baris: 1131 });
    expect(of([950, 708, 1121])?.target['2025']).toMatchObject({ nilai: '84.31', tabel: 708, baris: 717 });
    expect(tanya('randuagung', 'urutan', { tabel: [950, 708, 1121] })).toBeUndefined();
  });

  test('a table that the document does not have is named', () => {
    expect(usul('perak', { tabel: [1784, 99], pohon: '1784/2' }).asing).toEqual(['99', '1784/2']);
  });
});

describe('nodes', () => {
  test('a code that stands twice, and one that is missing, still give a kunci', () => {
    const kunci = usul('balapulang').simpul.map((one) => one.kunci);
    expect(kunci).toEqual(
      expect.arrayContaining(['7.01.02.2.01.02', '7.01.02.2.01.02#2', 'tujuan/1', 'sasaran/1.2']),
    );
    expect(usul('balapulang', { pohon: 1570 }).simpul.map((one) => one.kunci)).toEqual(
      expect.arrayContaining(['program/1.1.1', 'kegiatan/1.1.1.1', 'sub_kegiatan/1.1.1.1.2']),
    );
  });

  test('one that is left out lifts what stands below it, and takes its indicators along', () => {
    const usulan = usul('perak', { simpul: { '7.01.03.2.01': { abaikan: true } } });
    const sub = usulan.simpul.find(({ kunci }) => kunci === '7.01.03.2.01.0001');
    expect(sub?.kunciInduk).toBe('7.01.03');
    expect(usulan.simpul.map(({ kunci }) => kunci)).not.toContain('7.01.03.2.01');
  });

  test('a person can hang a program on a sasaran, give a code, a name and an owner for all below', () => {
    const usulan = usul('perak', {
      simpul: {
        '7.01.03': { induk: 'sasaran/1.1', kode: '7.01.33', namaPendek: 'PMD', pemilik: { unit: 'PMD' } },
        '7.01.03.2.01.0003': { pemilik: { unit: 'TAPEM' } },
      },
    });
    const of = (kunci: string) => usulan.simpul.find((one) => one.kunci === kunci);
    expect(of('7.01.03')).toMatchObject({ kunciInduk: 'sasaran/1.1', kode: '7.01.33', namaPendek: 'PMD' });
    expect(of('7.01.03')?.pemilik).toBe('PMD');
    expect([of('7.01.03.2.01.0001')?.pemilik, of('7.01.03.2.01.0003')?.pemilik]).toEqual(['PMD', 'TAPEM']);
    expect(usulan.pertanyaan.map(({ id }) => id)).not.toContain('pemilik:7.01.03');
  });

  test('who owns a node above is decided, or else follows from what stands below it', () => {
    const pemilik = (simpul: KeputusanRencana['simpul']) => {
      const { simpul: nodes } = usul('perak', { simpul });
      return (kunci: string) => nodes.find((one) => one.kunci === kunci)?.pemilik;
    };
    const dibagi = pemilik({
      '7.01.01.2.01': { pemilik: { unit: 'KEUANGAN' } },
      '7.01.05.2.01.0003': { pemilik: { unit: 'SOSBUD' } },
      '7.01.05.2.01.0008': { pemilik: { unit: 'TAPEM' } },
    });
    // The greater pagu; the program with it; nobody where no sub kegiatan has an owner.
    expect(['7.01.05.2.01', '7.01.05', '7.01.06'].map(dibagi)).toEqual(['SOSBUD', 'SOSBUD', undefined]);
    // Planning and evaluation reports the IKU, and no sub kegiatan gets its owner from there.
    expect(['tujuan/1', 'sasaran/1.2', '7.01.06.2.01.0003'].map(dibagi)).toEqual([
      'KEUANGAN',
      'KEUANGAN',
      undefined,
    ]);
    const diputuskan = pemilik({
      'tujuan/1': { pemilik: { unit: 'UMUM' } },
      'sasaran/1.1': { pemilik: { unit: 'TAPEM' } },
      '7.01.01': { pemilik: { unit: 'KEUANGAN' } },
      '7.01.01.2.06': { pemilik: { unit: 'UMUM' } },
    });
    expect(['tujuan/1', 'sasaran/1.1', 'sasaran/1.2'].map(diputuskan)).toEqual(['UMUM', 'TAPEM', 'UMUM']);
    expect(['7.01.01', '7.01.01.2.02', '7.01.01.2.06'].map(diputuskan)).toEqual([
      'KEUANGAN',
      'KEUANGAN',
      'UMUM',
    ]);
  });

  test('owners are asked once per program, proposed by name, and per kegiatan where units share a program', () => {
    expect(tanya('perak', 'pemilik:7.01.04')?.usulan).toEqual(['TRANTIB']);
    expect(tanya('perak', 'pemilik:7.01.01')?.usulan).toEqual(['UMUM']);
    const shared = { simpul: { '7.01.01': { pemilikTerbagi: true } } };
    expect(tanya('perak', 'pemilik:7.01.01', shared)).toBeUndefined();
    expect(tanya('perak', 'pemilik:7.01.01.2.05', shared)?.data.jumlah).toBe(1);
  });

  test('a pagu that cannot be read is asked with its readings; a figure or none is taken', () => {
    const rusak = structuredClone(draf.get('perak')!);
    const tree = rusak.tabel.find(({ baris }) => baris === 1784)!;
    const node = tree.nodes!.find(({ id }) => id === '7.01.04.2.02.0001')!;
    node.pagu['2030'] = { tercetak: '82,00\t38.143.6', nilai: null };
    const data = { tahun: '2030', bacaan: '38.143.682', sendiri: '38.143.6' };
    rusak.temuan.push({ kode: 'sel-ragu', baris: node.baris, data });
    const usulan = usulkan(rusak);
    const asked = usulan.pertanyaan.find(({ jenis }) => jenis === 'pagu')!;
    expect(asked).toMatchObject({ id: 'pagu:7.01.04.2.02.0001:2030', ketik: 'rupiah', baris: node.baris });
    expect(asked.data.tercetak).toBe('82,00 | 38.143.6');
    expect(asked.pilihan.map(({ id }) => id)).toEqual(['38143682', 'tanpa']);
    const pagu = (pilihan: string) => {
      const keputusan = jawab(KEPUTUSAN_KOSONG, usulan, asked, [pilihan]);
      const again = usulkan(rusak, { keputusan });
      expect(again.pertanyaan.map(({ jenis }) => jenis)).not.toContain('pagu');
      return susunRencana(again)
        .nodes.find(({ kunci }) => kunci === '7.01.04.2.02.0001')
        ?.pagu.find((one) => one.tahun === 2030)
        ?.nilai.toFixed();
    };
    expect([pagu('38143682'), pagu('1'), pagu('tanpa')]).toEqual(['38143682', '1', undefined]);
  });
});

describe('indicators', () => {
  const kemangkon = usul('kemangkon', { pohon: 1151 });
  const of = (kunci: string) => kemangkon.indikator.find((one) => one.kunci === kunci)!;

  test('reports of disturbances may be wanted or not: asked, with a reason (Kemangkon 221, 1214)', () => {
    expect(of('7.01.04.2.01.01/1').yakin).toBe(false);
    expect(tanya('kemangkon', 'arah:7.01.04.2.01.01/1', { pohon: 1151 })).toMatchObject({
      baris: 1214,
      usulan: ['higher'],
      alasan: { kode: 'arah-laporan', data: { kata: 'kejadian' } },
      data: { tercetak: '12 Laporan' },
    });
  });

  test('people and things may be the same ones next month: position or addition is asked', () => {
    const asked = tanya('kemangkon', 'akumulasi:7.01.01.2.02.01/1', { pohon: 1151 });
    expect(asked).toMatchObject({ usulan: ['latest'], alasan: { kode: 'akumulasi-posisi' } });
    expect(of('7.01.01.2.02.01/1').sifat).toMatchObject({ akumulasi: 'latest', pertanyaan: 'posisi' });
  });

  test('12 a year is one a month, 36 is three; 6 is judged at the year’s end', () => {
    const { indikator } = usul('kemangkon', { pohon: 1151, tahun: [2024] });
    const cara = (kunci: string) => indikator.find((one) => one.kunci === kunci)?.sifat.targetBulanan.jenis;
    expect(cara('7.01.01.2.08.04/1')).toBe('merata');
    expect(cara('7.01.01.2.01.07/1')).toBe('akhir_tahun');
    expect(of('7.01.01.2.01.07/1').alasan).toEqual({ kode: 'target-sedikit', data: {} });
  });

  test('a decision names one property and the rest stays proposed; a target can be another, or none', () => {
    const usulan = usul('perak', {
      indikator: [
        { kunci: '7.01.04.2.02.0001/1', akumulasi: 'latest', alasan: 'posisi' },
        { kunci: 'iku/1', target: { 2026: { min: '70', max: '80', alasan: 'rentang' } } },
        { kunci: 'iku/2', target: { 2026: { tanpaTarget: true, alasan: 'lain skala' } } },
        { kunci: 'iku/3', abaikan: true, alasan: 'tercetak dua kali' },
      ],
    });
    const by = (kunci: string) => usulan.indikator.find((one) => one.kunci === kunci);
    expect(by('7.01.04.2.02.0001/1')?.sifat).toMatchObject({
      akumulasi: 'latest',
      pertanyaan: 'posisi',
      satuan: 'laporan',
    });
    expect(by('7.01.04.2.02.0001/1')?.alasan).toEqual({ teks: 'posisi' });
    const { indikators } = susunRencana(usulan);
    const target = (kunci: string) =>
      indikators.find((one) => one.kunci === kunci)?.target.find((t) => t.tahun === 2026);
    expect(target('iku/1')).toMatchObject({
      tercetak: '75,15',
      min: expect.anything(),
      max: expect.anything(),
    });
    expect(target('iku/1')?.nilai).toBeUndefined();
    expect(target('iku/2')).toEqual({ tahun: 2026, tercetak: '8,20', baris: 1976 });
    expect(usulan.diabaikan.find(({ kunci }) => kunci === 'iku/3')?.alasan).toEqual({
      teks: 'tercetak dua kali',
    });
  });

  test('a score keeps the category printed behind it (Randuagung 716)', () => {
    const { indikators } = susunRencana(usul('randuagung', { tabel: [950, 708] }));
    const indeks = indikators.find(({ kunci }) => kunci === 'tujuan/1/1')!;
    expect(indeks).toMatchObject({ jenisNilai: 'indeks', desimal: 2 });
    expect(indeks.target[0]).toMatchObject({ tercetak: '62(B-)', kategori: 'B-' });
    expect(indeks.target[0]?.nilai?.toFixed()).toBe('62');
  });

  test('what the desa report is asked once; an indicator that they feed is confirmed by its section', () => {
    const asked = tanya('perak', 'desa')!;
    expect(asked.banyak).toBe(true);
    const usulan = usul('perak');
    const none = jawab(KEPUTUSAN_KOSONG, usulan, asked, []);
    expect(none.desa).toEqual([]);
    const some = jawab(KEPUTUSAN_KOSONG, usulan, asked, ['desa/rkpdes', '7.01.03.2.01.0001/1']);
    const plan = susunRencana(usulkan(draf.get('perak')!, { keputusan: some }));
    const of = (kunci: string) => plan.indikators.find((one) => one.kunci === kunci);
    expect(of('desa/rkpdes')).toMatchObject({
      pelapor: 'desa',
      antarDesa: 'count',
      tenggat: { bulan: 9, tanggal: 30 },
    });
    expect(of('desa/lembaga-kemasyarakatan')).toMatchObject({
      pelapor: 'desa',
      feedsKunci: '7.01.03.2.01.0001/1',
    });
    expect(of('7.01.03.2.01.0001/1')?.pelapor).toBe('konfirmasi_desa');
  });
});

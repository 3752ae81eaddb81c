import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baca } from './baca.ts';
import {
  cetakHalaman,
  cetakKode,
  cetakUang,
  type Patahan,
  patahan,
  type RencanaAcak,
  rencanaAcak,
} from './rencana-acak.ts';

const TAHUN = ['2031', '2032', '2033'];
const gabung = (rows: string[][]) => rows.map((row) => row.join('\t'));

/** What a reader must find in a table: code, level, name, pagu and target of the years that the form prints. */
function dibuat({ nodes }: RencanaAcak, tahun: string[], kode = true) {
  return nodes.map((node) => ({
    ...{ kode: kode ? node.kode : null, level: node.level, nama: node.nama },
    pagu: tahun.map((_, i) => String(node.pagu[i])),
    target: tahun.map((_, i) => node.target[i]),
  }));
}

function dibaca(text: string, tahun: string[]) {
  const { tabel, temuan } = baca(text, 'acak');
  return {
    temuan,
    tabel: tabel.map(({ nodes = [] }) =>
      nodes.map(({ kode, level, nama, pagu, indikator }) => ({
        ...{ kode, level, nama },
        pagu: tahun.map((year) => pagu[year]?.nilai),
        target: tahun.map((year) => indikator[0]?.target[year]?.nilai),
      })),
    ),
  };
}

/** T-C.33 as Kemangkon prints it: a sub kegiatan has its output under "Indikator" and its indicator under "Lokasi". */
function tc33Geser({ nodes }: RencanaAcak, how: Patahan): string {
  const kepala = gabung([
    [
      'Kode',
      '',
      '',
      '',
      '',
      'Urusan/Program/Kegiatan',
      'Indikator Kinerja Program/Kegiatan',
      'Rencana Tahun 2031',
      '',
      '',
      '',
      'Prakiraan Maju Rencana Tahun 2032',
      '',
    ],
    [
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      'Lokasi',
      'Target Capaian Kinerja',
      'Pagu Indikatif',
      'Sumber Dana',
      'Target Capaian Kinerja',
      'Pagu Indikatif',
    ],
    ['(1)', '', '', '', '', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
  ]);
  const rows = nodes.map(({ kode, level, nama, satuan, pagu, target }) => {
    const [a = '', b = '', c = '', d, e, f = ''] = kode.split('.');
    const sub = level === 'sub_kegiatan';
    const words = sub
      ? [`Tersedianya ${nama}`, `Jumlah ${nama}`]
      : [`Persentase ${nama}`, 'Kab. Karang, Semua Desa'];
    const money = pagu.map((one) => cetakUang(one, how));
    const years = [0, 1].flatMap((i) => [`${target[i]} ${satuan}`, money[i]!, ...(i === 0 ? ['APBD'] : [])]);
    return [a, b, c, d === undefined ? '' : `${d}.${e}`, f, nama, ...words, ...years];
  });
  return `TABEL 4.1\n${cetakHalaman(kepala, rows, 5, { ...how, potongNama: false })}\n`;
}

/** A yearly form without codes: the level is in the name and in who has an indicator (Balapulang 6.2). */
function tahunan({ nodes }: RencanaAcak, how: Patahan): string {
  const kepala = gabung([
    [
      'NO',
      'TUJUAN',
      'SASARAN',
      'Kode Rekening',
      'PROGRAM/KEGIATAN/SUB',
      'INDIKATOR',
      'Target',
      'Pagu (Rp)',
      'Ket',
    ],
  ]);
  const rows = nodes.map(({ level, nama, satuan, pagu, target }, at) => [
    ...(at === 0 ? ['1', 'Pelayanan yang baik', 'Desa yang maju', ''] : ['', '', '', '']),
    level === 'sub_kegiatan' ? `Sub Kegiatan ${nama}` : nama,
    `Jumlah ${nama}`,
    `${target[0]} ${satuan}`,
    cetakUang(pagu[0]!, how),
    '',
  ]);
  return `Tabel 6.1\nProgram dan Kegiatan Tahun 2031\n\n${cetakHalaman(kepala, rows, 4, { ...how, potongNama: false })}\n`;
}

/** The RKPD review: two plans side by side over one column of codes. */
function rkpd({ nodes }: RencanaAcak, how: Patahan): string {
  const half = ['PROGRAM,KEGIATAN DAN SUB KEGIATAN', 'LOKASI', 'INDIKATOR KINERJA', 'TARGET CAPAIAN'];
  const kepala = gabung([
    [
      'RANCANGAN AWAL RKPD',
      '',
      '',
      '',
      '',
      '',
      'HASIL ANALISIS KEBUTUHAN',
      '',
      '',
      '',
      '',
      'CATATAN PENTING',
    ],
    ['KODE REKENING', ...half, 'PAGU INDIKATIF (Rp)', ...half, 'KEBUTUHAN DANA (Rp)', ''],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ]);
  const rows = nodes.map(({ kode, nama, satuan, pagu, target }) => [
    cetakKode(kode, how),
    ...[nama, 'Kec. Karang', `Jumlah ${nama}`, `${target[0]} ${satuan}`, cetakUang(pagu[0]!, how)],
    ...[nama, 'Kec. Karang', `Jumlah ${nama}`, `${target[1]} ${satuan}`, cetakUang(pagu[1]!, how)],
    '',
  ]);
  return `RENCANA KERJA TAHUN 2031\n\n${cetakHalaman(kepala, rows, 1, { ...how, potongNama: false })}\n`;
}

describe('a plan printed in a yearly form', () => {
  test('T-C.33 with its indicators under other headings is read back whole', () => {
    fc.assert(
      fc.property(rencanaAcak, patahan, (plan, how) => {
        expect(dibaca(tc33Geser(plan, how), TAHUN.slice(0, 2)).tabel).toEqual([
          dibuat(plan, TAHUN.slice(0, 2)),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('without codes it is read back by its names', () => {
    fc.assert(
      fc.property(rencanaAcak, patahan, (plan, how) => {
        const [nodes] = dibaca(tahunan(plan, how), ['2031']).tabel;
        const named = nodes!.map((node) => ({ ...node, nama: node.nama.replace(/^Sub Kegiatan /, '') }));
        const above = nodes!.slice(0, 2).map(({ level }) => level);
        expect(above).toEqual(['tujuan', 'sasaran']);
        expect(named.slice(2)).toEqual(dibuat(plan, ['2031'], false));
      }),
      { numRuns: 100 },
    );
  });

  test('the RKPD review is two plans, and where they differ the findings say so', () => {
    fc.assert(
      fc.property(rencanaAcak, patahan, (plan, how) => {
        const { tabel, temuan } = dibaca(rkpd(plan, how), ['2031']);
        const second = {
          nodes: plan.nodes.map((node) => ({ ...node, pagu: [node.pagu[1]!], target: [node.target[1]!] })),
        };
        expect(tabel).toEqual([dibuat(plan, ['2031']), dibuat(second, ['2031'])]);
        const told = new Set(
          temuan.filter(({ kode }) => kode === 'tabel-beda-pagu').map(({ baris }) => baris),
        );
        const differ = plan.nodes.filter(({ pagu }) => pagu[0] !== pagu[1]);
        expect(told.size).toBe(differ.length);
      }),
      { numRuns: 100 },
    );
  });
});

const tujuan = fc.record({
  nama: fc.constantFrom('Pelayanan yang baik', 'Desa yang maju dan mandiri'),
  sasaran: fc.array(
    fc.record({
      nama: fc.constantFrom('Meningkatnya pelayanan', 'Meningkatnya tertib desa', 'Terwujudnya desa maju'),
      indikator: fc.uniqueArray(
        fc.constantFrom('Indeks Kepuasan', 'Nilai SAKIP', 'Persentase desa tertib', 'Jumlah desa maju'),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

test('T-C.25 is read back: tujuan, sasaran and their indicators with formula and targets', () => {
  fc.assert(
    fc.property(tujuan, patahan, ({ nama, sasaran }, how) => {
      const unik = sasaran.filter((one, i) => sasaran.findIndex((other) => other.nama === one.nama) === i);
      const kepala = gabung([
        ['Tujuan', 'Sasaran', 'Indikator', 'Satuan', 'Formulasi Penghitungan', 'Target', '', ''],
        ['', '', '', '', '', ...TAHUN],
      ]);
      const rows = unik.flatMap((one, s) =>
        one.indikator.map((ind, i) => [
          ...(s === 0 && i === 0 ? [nama] : ['']),
          ...(i === 0 ? [one.nama] : ['']),
          ...[ind, 'Persen', `${ind} dibagi seratus`, '62(B-)', '75,5', '80%'],
        ]),
      );
      const text = `Tabel T-C.25\n\n${cetakHalaman(kepala, rows, 2, { ...how, potongNama: false })}\n`;
      const { tabel } = baca(text, 'acak');
      expect(tabel.map(({ jenis }) => jenis)).toEqual(['tujuan-sasaran']);
      const nodes = tabel[0]!.nodes!;
      expect(nodes.map(({ level, nama, induk }) => [level, nama, induk === null])).toEqual([
        ['tujuan', nama, true],
        ...unik.map((one) => ['sasaran', one.nama, false]),
      ]);
      expect(nodes.slice(1).map(({ indikator }) => indikator.map((one) => one.nama))).toEqual(
        unik.map(({ indikator }) => indikator),
      );
      for (const one of nodes.flatMap(({ indikator }) => indikator)) {
        expect(one.formula).toBe(`${one.nama} dibagi seratus`);
        expect(Object.values(one.target).map(({ nilai }) => nilai)).toEqual(['62', '75.5', '80']);
      }
    }),
    { numRuns: 100 },
  );
});

/** What happens to the blank cells of a row: one is lost before its figures, one added, or none. */
const lebar = fc.array(fc.constantFrom('utuh', 'utuh', 'kurang', 'lebih', 'ekor'), {
  minLength: 40,
  maxLength: 40,
});

test('rows of T-C.27 with a blank cell more or less are read back, or a finding on the row says so', () => {
  fc.assert(
    fc.property(rencanaAcak, patahan, lebar, (plan, how, cells) => {
      const kepala = gabung([
        [
          'Kode',
          'Program/Kegiatan/Sub Kegiatan',
          'Indikator Kinerja',
          'Satuan',
          'Catatan',
          'Kondisi Awal',
          ...TAHUN.flatMap((y) => [y, '']),
          'Unit Kerja',
          'Lokasi',
        ],
        ['', '', '', '', '', '', ...TAHUN.flatMap(() => ['Target', 'Rp']), '', ''],
      ]);
      const rows = plan.nodes.map(({ kode, nama, satuan, pagu, target }, at) => {
        const row = [
          ...[cetakKode(kode, how), nama, `Jumlah ${nama}`, satuan, '', ''],
          ...TAHUN.flatMap((_, i) => [target[i]!, cetakUang(pagu[i]!, how)]),
          '',
          '',
        ];
        const what = cells[at % cells.length];
        if (what === 'kurang') return [...row.slice(0, 4), ...row.slice(5)];
        if (what === 'lebih') return [...row.slice(0, 5), '', ...row.slice(5)];
        return what === 'ekor' ? [...row, ''] : row;
      });
      const text = `Tabel 6.1 Rencana Program\n\n${cetakHalaman(kepala, rows, 1, { ...how, potongNama: false })}\n`;
      const { tabel, temuan } = baca(text, 'acak');
      const read = tabel[0]!.nodes!;
      expect(read.map(({ kode }) => kode)).toEqual(plan.nodes.map(({ kode }) => kode));
      for (const [at, node] of plan.nodes.entries()) {
        const same = TAHUN.every((year, i) => read[at]!.pagu[year]?.nilai === String(node.pagu[i]));
        const told = temuan.some(({ kode, baris }) => kode.startsWith('kolom-') && baris === read[at]!.baris);
        expect(same || told).toBe(true);
        const moved = ['kurang', 'lebih'].includes(cells[at % cells.length]!);
        if (moved) expect(told).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

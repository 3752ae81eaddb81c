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

/** T-C.27 of an office that does not exist, with other headings than the four documents have. */
function tc27({ nodes }: RencanaAcak, how: Patahan): string {
  const kepala = [
    [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator Kinerja',
      'Satuan',
      'Kondisi Awal',
      ...TAHUN.flatMap((y) => [y, '']),
      'Lokasi',
    ],
    ['', '', '', '', '', ...TAHUN.flatMap(() => ['Target', 'Rp']), ''],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ].map((row) => row.join('\t'));
  const rows = nodes.map(({ kode, nama, satuan, pagu, target }) => [
    ...[cetakKode(kode, how), nama, `Jumlah ${nama}`, satuan, '1'],
    ...TAHUN.flatMap((_, i) => [target[i]!, cetakUang(pagu[i]!, how)]),
    'Kecamatan Karangsari',
  ]);
  return `Tabel 5.9 Rencana Program\n\n${cetakHalaman(kepala, rows, 1, how)}\n\nPenutup bab ini.\n`;
}

/** The form after Inmendagri 2/2025: code and name in one cell, figures on the outcome's row too. */
function renstra2025({ nodes }: RencanaAcak, how: Patahan): string {
  const kepala = [
    [
      'PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN / OUTPUT',
      'INDIKATOR',
      'BASELINE',
      ...TAHUN.flatMap((y) => [y, '']),
      'KETERANGAN',
    ],
    ['', '', '', ...TAHUN.flatMap(() => ['TARGET', 'PAGU']), ''],
  ].map((row) => row.join('\t'));
  const rows = nodes.flatMap(({ kode, nama, pagu, target }) => {
    const money = TAHUN.map((_, i) => cetakUang(pagu[i]!, how));
    return [
      [`${kode} - ${nama}`, '', '', ...money.flatMap((cell) => ['', cell]), ''],
      [`Terlaksananya ${nama}`, `Jumlah ${nama}`, '-', ...money.flatMap((cell, i) => [target[i]!, cell]), ''],
    ];
  });
  return `Tabel 4.7 Rencana Pendanaan\n${cetakHalaman(kepala, rows, 0, { ...how, potongNama: false })}\n`;
}

/** T-C.33 with its code in five columns. */
function tc33({ nodes }: RencanaAcak, how: Patahan): string {
  const kepala = [
    [
      'Kode',
      '',
      '',
      '',
      '',
      'Urusan/Bidang Urusan Pemerintahan Daerah & Program/Kegiatan',
      'Indikator Kinerja',
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
      'Kebutuhan Dana/Pagu Indikatif',
      'Sumber Dana',
      'Target Capaian Kinerja',
      'Kebutuhan Dana/Pagu Indikatif',
    ],
  ].map((row) => row.join('\t'));
  const rows = nodes.map(({ kode, nama, satuan, pagu, target }) => {
    const [a = '', b = '', c = '', d, e, f = ''] = kode.split('.');
    const keg = d === undefined ? '' : `${d}.${e}`;
    const money = pagu.map((one) => cetakUang(one, how));
    return [
      a,
      b,
      c,
      keg,
      f,
      nama,
      `Jumlah ${nama}`,
      'Kec. Karangsari',
      `${target[0]} ${satuan}`,
      money[0]!,
      'APBD',
      `${target[1]} ${satuan}`,
      money[1]!,
    ];
  });
  return `TABEL 4.1\n${cetakHalaman(kepala, rows, 5, how)}\n`;
}

function sebagaimana({ nodes }: RencanaAcak, tahun: string[]) {
  return nodes.map(({ kode, level, nama, pagu, target }) => ({
    ...{ kode, level, nama, indikator: `Jumlah ${nama}` },
    pagu: tahun.map((_, i) => String(pagu[i])),
    target: tahun.map((_, i) => target[i]),
  }));
}

function dibaca(text: string, tahun: string[]) {
  const { tabel } = baca(text, 'acak');
  expect(tabel).toHaveLength(1);
  return tabel[0]!.nodes!.map(({ kode, level, nama, pagu, indikator }) => ({
    ...{ kode, level, nama, indikator: indikator[0]?.nama },
    pagu: tahun.map((year) => pagu[year]?.nilai),
    target: tahun.map((year) => indikator[0]?.target[year]?.nilai),
  }));
}

const FORMS: [string, (plan: RencanaAcak, how: Patahan) => string, string[]][] = [
  ['T-C.27', tc27, TAHUN],
  ['Renstra 2025', renstra2025, TAHUN],
  ['T-C.33', tc33, TAHUN.slice(0, 2)],
];

describe.each(FORMS)('a plan printed as %s', (_, cetak, tahun) => {
  test('is read back whole, wherever its pages break', () => {
    fc.assert(
      fc.property(rencanaAcak, patahan, (plan, how) => {
        expect(dibaca(cetak(plan, how), tahun)).toEqual(sebagaimana(plan, tahun));
      }),
      { numRuns: 150 },
    );
  });

  test('has no finding about sums; one wrong amount has one', () => {
    fc.assert(
      fc.property(rencanaAcak, patahan, fc.nat(), (plan, how, pick) => {
        const sums = (text: string) =>
          baca(text, 'acak').temuan.filter(({ kode }) => /^jumlah|^pagu-ganda/.test(kode));
        expect(sums(cetak(plan, how))).toEqual([]);
        const parents = plan.nodes.filter(({ level }) => level === 'program');
        const wrong = parents[pick % parents.length]!;
        const nodes = plan.nodes.map((node) =>
          node === wrong ? { ...node, pagu: [node.pagu[0]! + 1, ...node.pagu.slice(1)] } : node,
        );
        expect(sums(cetak({ nodes }, how)).map(({ data }) => [data.kode, data.tahun])).toEqual([
          [wrong.kode, tahun[0]],
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

test('rows whose figures slid are read back, or the finding says so', () => {
  fc.assert(
    fc.property(rencanaAcak, patahan, fc.nat(), (plan, how, pick) => {
      const whole = { ...how, setiap: 99 };
      const lines = tc27(plan, whole).split('\n');
      const at = 5 + (pick % plan.nodes.length);
      const cells = lines[at]!.split('\t');
      // The row's figures slide one cell to the left: its baseline is lost.
      lines[at] = [...cells.slice(0, 4), ...cells.slice(5)].join('\t');
      const { tabel, temuan } = baca(lines.join('\n'), 'acak');
      const read = tabel[0]!.nodes!.map(({ pagu }) => TAHUN.map((year) => pagu[year]?.nilai));
      const made = plan.nodes.map(({ pagu }) => pagu.map(String));
      const told = temuan.some(({ kode, baris }) => kode.startsWith('kolom-') && baris === at + 1);
      expect(told).toBe(true);
      expect(read).toEqual(made);
    }),
    { numRuns: 100 },
  );
});

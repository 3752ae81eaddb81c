import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Breaks,
  printKode,
  printMoney,
  printPages,
  type RandomPlan,
  randomBreaks,
  randomPlan,
} from '../support/plan/random-plan.ts';
import { readDraft } from '../support/plan/read-draft.ts';

const YEAR = ['2031', '2032', '2033'];
const merge = (rows: string[][]) => rows.map((row) => row.join('\t'));

/** What a reader must find in a table: code, level, name, pagu and target of the years that the form prints. */
function created({ nodes }: RandomPlan, year: string[], kode = true) {
  return nodes.map((node) => ({
    ...{ kode: kode ? node.kode : null, level: node.level, name: node.name },
    pagu: year.map((_, i) => String(node.pagu[i])),
    target: year.map((_, i) => node.target[i]),
  }));
}

function read(text: string, year: string[]) {
  const { table, findings } = readDraft(text, 'acak');
  return {
    findings,
    table: table.map(({ nodes = [] }) =>
      nodes.map(({ kode, level, name, pagu, indikator }) => ({
        ...{ kode, level, name },
        pagu: year.map((year) => pagu[year]?.value),
        target: year.map((year) => indikator[0]?.target[year]?.value),
      })),
    ),
  };
}

/** T-C.33 as Kemangkon prints it: a sub kegiatan has its output under "Indikator" and its indicator under "Lokasi". */
function shiftedTc33({ nodes }: RandomPlan, how: Breaks): string {
  const heading = merge([
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
  const rows = nodes.map(({ kode, level, name, satuan, pagu, target }) => {
    const [a = '', b = '', c = '', d, e, f = ''] = kode.split('.');
    const sub = level === 'sub_kegiatan';
    const words = sub
      ? [`Tersedianya ${name}`, `Jumlah ${name}`]
      : [`Persentase ${name}`, 'Kab. Karang, Semua Desa'];
    const money = pagu.map((one) => printMoney(one, how));
    const years = [0, 1].flatMap((i) => [`${target[i]} ${satuan}`, money[i]!, ...(i === 0 ? ['APBD'] : [])]);
    return [a, b, c, d === undefined ? '' : `${d}.${e}`, f, name, ...words, ...years];
  });
  return `TABEL 4.1\n${printPages(heading, rows, 5, { ...how, cutName: false })}\n`;
}

/** A yearly form without codes: the level is in the name and in who has an indicator (Balapulang 6.2). */
function yearly({ nodes }: RandomPlan, how: Breaks): string {
  const heading = merge([
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
  const rows = nodes.map(({ level, name, satuan, pagu, target }, at) => [
    ...(at === 0 ? ['1', 'Pelayanan yang baik', 'Desa yang maju', ''] : ['', '', '', '']),
    level === 'sub_kegiatan' ? `Sub Kegiatan ${name}` : name,
    `Jumlah ${name}`,
    `${target[0]} ${satuan}`,
    printMoney(pagu[0]!, how),
    '',
  ]);
  return `Tabel 6.1\nProgram dan Kegiatan Tahun 2031\n\n${printPages(heading, rows, 4, { ...how, cutName: false })}\n`;
}

/** The RKPD review: two plans side by side over one column of codes. */
function rkpd({ nodes }: RandomPlan, how: Breaks): string {
  const half = ['PROGRAM,KEGIATAN DAN SUB KEGIATAN', 'LOKASI', 'INDIKATOR KINERJA', 'TARGET CAPAIAN'];
  const heading = merge([
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
  const rows = nodes.map(({ kode, name, satuan, pagu, target }) => [
    printKode(kode, how),
    ...[name, 'Kec. Karang', `Jumlah ${name}`, `${target[0]} ${satuan}`, printMoney(pagu[0]!, how)],
    ...[name, 'Kec. Karang', `Jumlah ${name}`, `${target[1]} ${satuan}`, printMoney(pagu[1]!, how)],
    '',
  ]);
  return `RENCANA KERJA TAHUN 2031\n\n${printPages(heading, rows, 1, { ...how, cutName: false })}\n`;
}

describe('a plan printed in a yearly form', () => {
  test('T-C.33 with its indicators under other headings is read back whole', () => {
    fc.assert(
      fc.property(randomPlan, randomBreaks, (plan, how) => {
        expect(read(shiftedTc33(plan, how), YEAR.slice(0, 2)).table).toEqual([
          created(plan, YEAR.slice(0, 2)),
        ]);
      }),
      { numRuns: 100 },
    );
  });

  test('without codes it is read back by its names', () => {
    fc.assert(
      fc.property(randomPlan, randomBreaks, (plan, how) => {
        const [nodes] = read(yearly(plan, how), ['2031']).table;
        const named = nodes!.map((node) => ({ ...node, name: node.name.replace(/^Sub Kegiatan /, '') }));
        const above = nodes!.slice(0, 2).map(({ level }) => level);
        expect(above).toEqual(['tujuan', 'sasaran']);
        expect(named.slice(2)).toEqual(created(plan, ['2031'], false));
      }),
      { numRuns: 100 },
    );
  });

  test('the RKPD review is two plans, and where they differ the findings say so', () => {
    fc.assert(
      fc.property(randomPlan, randomBreaks, (plan, how) => {
        const { table, findings } = read(rkpd(plan, how), ['2031']);
        const second = {
          nodes: plan.nodes.map((node) => ({ ...node, pagu: [node.pagu[1]!], target: [node.target[1]!] })),
        };
        expect(table).toEqual([created(plan, ['2031']), created(second, ['2031'])]);
        const told = new Set(
          findings.filter(({ kode }) => kode === 'tabel-beda-pagu').map(({ line }) => line),
        );
        const differ = plan.nodes.filter(({ pagu }) => pagu[0] !== pagu[1]);
        expect(told.size).toBe(differ.length);
      }),
      { numRuns: 100 },
    );
  });
});

const tujuan = fc.record({
  name: fc.constantFrom('Pelayanan yang baik', 'Desa yang maju dan mandiri'),
  sasaran: fc.array(
    fc.record({
      name: fc.constantFrom('Meningkatnya pelayanan', 'Meningkatnya tertib desa', 'Terwujudnya desa maju'),
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
    fc.property(tujuan, randomBreaks, ({ name, sasaran }, how) => {
      const unique = sasaran.filter((one, i) => sasaran.findIndex((other) => other.name === one.name) === i);
      const heading = merge([
        ['Tujuan', 'Sasaran', 'Indikator', 'Satuan', 'Formulasi Penghitungan', 'Target', '', ''],
        ['', '', '', '', '', ...YEAR],
      ]);
      const rows = unique.flatMap((one, s) =>
        one.indikator.map((ind, i) => [
          ...(s === 0 && i === 0 ? [name] : ['']),
          ...(i === 0 ? [one.name] : ['']),
          ...[ind, 'Persen', `${ind} dibagi seratus`, '62(B-)', '75,5', '80%'],
        ]),
      );
      const text = `Tabel T-C.25\n\n${printPages(heading, rows, 2, { ...how, cutName: false })}\n`;
      const { table } = readDraft(text, 'acak');
      expect(table.map(({ kind }) => kind)).toEqual(['tujuan-sasaran']);
      const nodes = table[0]!.nodes!;
      expect(nodes.map(({ level, name, parent }) => [level, name, parent === null])).toEqual([
        ['tujuan', name, true],
        ...unique.map((one) => ['sasaran', one.name, false]),
      ]);
      expect(nodes.slice(1).map(({ indikator }) => indikator.map((one) => one.name))).toEqual(
        unique.map(({ indikator }) => indikator),
      );
      for (const one of nodes.flatMap(({ indikator }) => indikator)) {
        expect(one.formula).toBe(`${one.name} dibagi seratus`);
        expect(Object.values(one.target).map(({ value }) => value)).toEqual(['62', '75.5', '80']);
      }
    }),
    { numRuns: 100 },
  );
});

/** What happens to the blank cells of a row: one is lost before its figures, one added, or none. */
const width = fc.array(fc.constantFrom('utuh', 'utuh', 'kurang', 'lebih', 'ekor'), {
  minLength: 40,
  maxLength: 40,
});

test('rows of T-C.27 with a blank cell more or less are read back, or a finding on the row says so', () => {
  fc.assert(
    fc.property(randomPlan, randomBreaks, width, (plan, how, cells) => {
      const heading = merge([
        [
          'Kode',
          'Program/Kegiatan/Sub Kegiatan',
          'Indikator Kinerja',
          'Satuan',
          'Catatan',
          'Kondisi Awal',
          ...YEAR.flatMap((y) => [y, '']),
          'Unit Kerja',
          'Lokasi',
        ],
        ['', '', '', '', '', '', ...YEAR.flatMap(() => ['Target', 'Rp']), '', ''],
      ]);
      const rows = plan.nodes.map(({ kode, name, satuan, pagu, target }, at) => {
        const row = [
          ...[printKode(kode, how), name, `Jumlah ${name}`, satuan, '', ''],
          ...YEAR.flatMap((_, i) => [target[i]!, printMoney(pagu[i]!, how)]),
          '',
          '',
        ];
        const what = cells[at % cells.length];
        if (what === 'kurang') return [...row.slice(0, 4), ...row.slice(5)];
        if (what === 'lebih') return [...row.slice(0, 5), '', ...row.slice(5)];
        return what === 'ekor' ? [...row, ''] : row;
      });
      const text = `Tabel 6.1 Rencana Program\n\n${printPages(heading, rows, 1, { ...how, cutName: false })}\n`;
      const { table, findings } = readDraft(text, 'acak');
      const read = table[0]!.nodes!;
      expect(read.map(({ kode }) => kode)).toEqual(plan.nodes.map(({ kode }) => kode));
      for (const [at, node] of plan.nodes.entries()) {
        const same = YEAR.every((year, i) => read[at]!.pagu[year]?.value === String(node.pagu[i]));
        const told = findings.some(({ kode, line }) => kode.startsWith('kolom-') && line === read[at]!.line);
        expect(same || told).toBe(true);
        const moved = ['kurang', 'lebih'].includes(cells[at % cells.length]!);
        if (moved) expect(told).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

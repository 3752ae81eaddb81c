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

/** T-C.27 of an office that does not exist, with other headings than the four documents have. */
function tc27({ nodes }: RandomPlan, how: Breaks): string {
  const heading = [
    [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator Kinerja',
      'Satuan',
      'Kondisi Awal',
      ...YEAR.flatMap((y) => [y, '']),
      'Lokasi',
    ],
    ['', '', '', '', '', ...YEAR.flatMap(() => ['Target', 'Rp']), ''],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ].map((row) => row.join('\t'));
  const rows = nodes.map(({ kode, name, satuan, pagu, target }) => [
    ...[printKode(kode, how), name, `Jumlah ${name}`, satuan, '1'],
    ...YEAR.flatMap((_, i) => [target[i]!, printMoney(pagu[i]!, how)]),
    'Kecamatan Karangsari',
  ]);
  return `Tabel 5.9 Rencana Program\n\n${printPages(heading, rows, 1, how)}\n\nPenutup bab ini.\n`;
}

/** The form after Inmendagri 2/2025: code and name in one cell, figures on the outcome's row too. */
function renstra2025({ nodes }: RandomPlan, how: Breaks): string {
  const heading = [
    [
      'PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN / OUTPUT',
      'INDIKATOR',
      'BASELINE',
      ...YEAR.flatMap((y) => [y, '']),
      'KETERANGAN',
    ],
    ['', '', '', ...YEAR.flatMap(() => ['TARGET', 'PAGU']), ''],
  ].map((row) => row.join('\t'));
  const rows = nodes.flatMap(({ kode, name, pagu, target }) => {
    const money = YEAR.map((_, i) => printMoney(pagu[i]!, how));
    return [
      [`${kode} - ${name}`, '', '', ...money.flatMap((cell) => ['', cell]), ''],
      [`Terlaksananya ${name}`, `Jumlah ${name}`, '-', ...money.flatMap((cell, i) => [target[i]!, cell]), ''],
    ];
  });
  return `Tabel 4.7 Rencana Pendanaan\n${printPages(heading, rows, 0, { ...how, cutName: false })}\n`;
}

/** T-C.33 with its code in five columns. */
function tc33({ nodes }: RandomPlan, how: Breaks): string {
  const heading = [
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
  const rows = nodes.map(({ kode, name, satuan, pagu, target }) => {
    const [a = '', b = '', c = '', d, e, f = ''] = kode.split('.');
    const keg = d === undefined ? '' : `${d}.${e}`;
    const money = pagu.map((one) => printMoney(one, how));
    return [
      a,
      b,
      c,
      keg,
      f,
      name,
      `Jumlah ${name}`,
      'Kec. Karangsari',
      `${target[0]} ${satuan}`,
      money[0]!,
      'APBD',
      `${target[1]} ${satuan}`,
      money[1]!,
    ];
  });
  return `TABEL 4.1\n${printPages(heading, rows, 5, how)}\n`;
}

function asRead({ nodes }: RandomPlan, year: string[]) {
  return nodes.map(({ kode, level, name, pagu, target }) => ({
    ...{ kode, level, name, indikator: `Jumlah ${name}` },
    pagu: year.map((_, i) => String(pagu[i])),
    target: year.map((_, i) => target[i]),
  }));
}

function read(text: string, year: string[]) {
  const { table } = readDraft(text, 'acak');
  expect(table).toHaveLength(1);
  return table[0]!.nodes!.map(({ kode, level, name, pagu, indikator }) => ({
    ...{ kode, level, name, indikator: indikator[0]?.name },
    pagu: year.map((year) => pagu[year]?.value),
    target: year.map((year) => indikator[0]?.target[year]?.value),
  }));
}

const FORMS: [string, (plan: RandomPlan, how: Breaks) => string, string[]][] = [
  ['T-C.27', tc27, YEAR],
  ['Renstra 2025', renstra2025, YEAR],
  ['T-C.33', tc33, YEAR.slice(0, 2)],
];

describe.each(FORMS)('a plan printed as %s', (_, print, year) => {
  test('is read back whole, wherever its pages break', () => {
    fc.assert(
      fc.property(randomPlan, randomBreaks, (plan, how) => {
        expect(read(print(plan, how), year)).toEqual(asRead(plan, year));
      }),
      { numRuns: 150 },
    );
  });

  test('has no finding about sums; one wrong amount has one', () => {
    fc.assert(
      fc.property(randomPlan, randomBreaks, fc.nat(), (plan, how, pick) => {
        const sums = (text: string) =>
          readDraft(text, 'acak').findings.filter(({ kode }) => /^jumlah|^pagu-ganda/.test(kode));
        expect(sums(print(plan, how))).toEqual([]);
        const parents = plan.nodes.filter(({ level }) => level === 'program');
        const wrong = parents[pick % parents.length]!;
        const nodes = plan.nodes.map((node) =>
          node === wrong ? { ...node, pagu: [node.pagu[0]! + 1, ...node.pagu.slice(1)] } : node,
        );
        expect(sums(print({ nodes }, how)).map(({ data }) => [data.kode, data.year])).toEqual([
          [wrong.kode, year[0]],
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

test('rows whose figures slid are read back, or the finding says so', () => {
  fc.assert(
    fc.property(randomPlan, randomBreaks, fc.nat(), (plan, how, pick) => {
      const whole = { ...how, every: 99 };
      const lines = tc27(plan, whole).split('\n');
      const at = 5 + (pick % plan.nodes.length);
      const cells = lines[at]!.split('\t');
      // The row's figures slide one cell to the left: its baseline is lost.
      lines[at] = [...cells.slice(0, 4), ...cells.slice(5)].join('\t');
      const { table, findings } = readDraft(lines.join('\n'), 'acak');
      const read = table[0]!.nodes!.map(({ pagu }) => YEAR.map((year) => pagu[year]?.value));
      const made = plan.nodes.map(({ pagu }) => pagu.map(String));
      const told = findings.some(({ kode, line }) => kode.startsWith('kolom-') && line === at + 1);
      expect(told).toBe(true);
      expect(read).toEqual(made);
    }),
    { numRuns: 100 },
  );
});

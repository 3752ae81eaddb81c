import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import type { DraftLevel, DraftTable } from '../../src/plan/draft/draft.ts';
import { sayFinding } from '../../src/plan/draft/say-finding.ts';
import { createTranslator } from '../../src/text/translator.ts';
import {
  asTranscript,
  readExampleDocument,
  source,
  tableOfKind,
  transcript,
} from '../support/plan/transcript.ts';

const say = createTranslator('id');

function countOfLevel({ nodes }: DraftTable, level: DraftLevel): number {
  return (nodes ?? []).filter((node) => node.level === level).length;
}

/** Sum of what the sub kegiatan of a table print for a year. */
function subSum({ nodes }: DraftTable, year: string): string {
  const cells = (nodes ?? [])
    .filter(({ level }) => level === 'sub_kegiatan')
    .flatMap(({ pagu }) => (typeof pagu[year]?.value === 'string' ? [pagu[year].value] : []));
  return Decimal.sum(0, ...cells).toFixed();
}

/** Parents whose pagu is not what is printed right below them, by year, as the findings say it. */
function difference(office: string, table: DraftTable, year: string): number[] {
  const lines = new Set((table.nodes ?? []).map(({ line }) => line));
  const last = Math.max(...lines);
  return readExampleDocument(office)
    .findings.filter(
      ({ kode, line, data }) => kode === 'jumlah-beda' && data.year === year && lines.has(line),
    )
    .map(({ line }) => line)
    .filter((line) => line >= table.line && line <= last);
}

describe('Randuagung TABEL 6.1 (T-C.27)', () => {
  const table = tableOfKind(readExampleDocument('randuagung'), 't-c.27');

  test('every node, pagu, indicator, unit and target is the transcription’s', () => {
    expect(asTranscript(table, true)).toEqual(transcript('randuagung'));
  });

  test('the sub kegiatan make the total that the document prints above them', () => {
    expect(table.count.map(({ name, line }) => ({ name, line }))).toEqual([
      { name: 'Unsur Kewilayahan', line: 958 },
    ]);
    for (const year of ['2024', '2025', '2026', 'akhir']) {
      expect(subSum(table, year)).toBe(table.count[0]!.pagu[year]!.value);
    }
    expect(difference('randuagung', table, '2024')).toEqual([]);
  });
});

describe('Kemangkon Tabel 4.1 (T-C.33)', () => {
  const table = tableOfKind(readExampleDocument('kemangkon'), 't-c.33');

  test('every node, pagu, indicator and target is the transcription’s', () => {
    expect(asTranscript(table, false)).toEqual(transcript('kemangkon'));
  });

  test('10 of its 19 parents do not add up', () => {
    expect(countOfLevel(table, 'program') + countOfLevel(table, 'kegiatan')).toBe(19);
    expect(difference('kemangkon', table, '2024')).toEqual([
      1160, 1161, 1166, 1173, 1192, 1208, 1213, 1218, 1221, 1222,
    ]);
  });
});

describe('Kemangkon: RKPD review and usulan', () => {
  const [begin, outcome, suggestion] = readExampleDocument('kemangkon').table.filter(
    ({ kind }) => kind === 'rkpd',
  );

  test('the review is two plans side by side, each as its half of the table prints it', () => {
    expect([begin, outcome].map((one) => one?.part)).toEqual([
      'RANCANGAN AWAL RKP',
      'HASIL ANALISIS KEBUTUHAN',
    ]);
    expect(asTranscript(begin!, false)).toEqual(transcript('kemangkon-rkpd-awal'));
    expect(asTranscript(outcome!, false)).toEqual(transcript('kemangkon-rkpd-hasil'));
    expect(begin!.count.map(({ line, pagu }) => [line, pagu['2024']])).toEqual([
      [662, { printed: '1.379.651.000', value: '1379651000' }],
    ]);
    expect(outcome!.count[0]?.pagu['2024']).toEqual({ printed: '1.3789.651.000', value: null });
  });

  test('the usulan print no pagu', () => {
    const printed = transcript('kemangkon-usulan').map((row) => (row[0] === 'simpul' ? [...row, ''] : row));
    expect(asTranscript(suggestion!, false)).toEqual(printed);
  });
});

describe('Balapulang Tabel 6.1 and 6.2 (one year each)', () => {
  const [first, second] = readExampleDocument('balapulang').table.filter(
    ({ kind }) => kind === 'program-tahunan',
  );

  test.each([
    ['balapulang-2020', first],
    ['balapulang-2021', second],
  ])('%s: every node, pagu, indicator and target is the transcription’s', (name, table) => {
    expect(asTranscript(table!, false)).toEqual(transcript(name));
  });

  test('programs without a tujuan of their own stand under the one beside the rows above', () => {
    const parent = (table: DraftTable) =>
      (table.nodes ?? []).filter(({ level }) => level === 'program').map(({ parent }) => parent);
    // 1559 begins with its own number, so nothing above it is its sasaran.
    expect(parent(first!)).toEqual(['sasaran@1552', null]);
    expect(new Set(parent(second!))).toEqual(new Set(['sasaran@1574']));
  });
});

describe('Balapulang Tabel 6.3 (T-C.27, rows of 18 to 21 cells)', () => {
  const table = tableOfKind(readExampleDocument('balapulang'), 't-c.27');

  test('every node, pagu, indicator and target is the transcription’s', () => {
    expect(asTranscript(table, false)).toEqual(transcript('balapulang'));
  });

  test('no printed amount is lost or read twice', () => {
    const lines = source('balapulang').split('\n');
    const printed = (table.nodes ?? []).flatMap(({ line, indikator }) =>
      [...new Set([line, ...indikator.map((one) => one.line)])].flatMap((at) =>
        lines[at - 1]!.split('\t').filter((cell) => /^\d{1,3}([.,]\d{3})+([.,]00)?$/.test(cell.trim())),
      ),
    );
    const read = (table.nodes ?? []).flatMap(({ pagu }) =>
      Object.values(pagu).flatMap(({ printed, value }) => (value === null ? [] : [printed])),
    );
    expect(read.toSorted()).toEqual(printed.map((cell) => cell.trim()).toSorted());
  });

  test('the page of 1655–1662 lost 2024: the program’s sum proves that its third amount is 2023', () => {
    const lines = source('balapulang').split('\n');
    const third = (line: number) => new Decimal(lines[line - 1]!.split('\t')[13]!.replace(/\D/g, ''));
    // Kegiatan of 7.01.01: 1641, 1644, 1648 and 1666 print 2023 and 2024 alike; 1657 and 1660 stand on the page.
    const other = Decimal.sum(20_000_000, 1_140_000_000, 68_500_000, 50_000_000);
    const page = Decimal.sum(third(1657), third(1660));
    expect(other.plus(page).toFixed()).toBe('1440000000'); // 1638 prints 1.440.000.000 for 2023,
    expect(other.plus(page).eq(1_456_000_000)).toBe(false); // and 1.456.000.000 for 2024
    const of = (line: number) => table.nodes!.find((node) => node.line === line)!.pagu;
    for (let line = 1655; line <= 1662; line += 1) {
      expect(of(line)['2024']).toEqual({ printed: '', value: null });
    }
    expect(of(1657)['2023']?.value).toBe(third(1657).toFixed());
    const told = readExampleDocument('balapulang').findings.filter(({ kode }) => kode === 'kolom-hilang');
    expect(told.map(({ line, data }) => [line, data.year, data.lines])).toEqual([
      [1655, '2024', '1655–1662'],
    ]);
  });

  /**
   * Twenty sums differ (docs/sources.md#arithmetic). Counted by hand from the transcription, by parent and year: 14
   * where both figures are printed and differ (two of them only because children lost their 2024), 1702 in 2024, which
   * is its kegiatan’s sum and not its sub kegiatan’s, and 5 parents that print nothing legible above children that do.
   * One of those 5 is 1660 in 2024: its own column is lost (`kolom-hilang`), so that no sum is told.
   */
  test('20 sums do not add up: 19 are told with both figures, one is the lost column', () => {
    const told = readExampleDocument('balapulang')
      .findings.filter(({ kode, line }) => kode.startsWith('jumlah-') && line > 1628)
      .map(({ kode, line, data }) => `${line} ${data.year} ${kode}`);
    expect(told).toEqual([
      '1638 2021 jumlah-beda',
      '1638 2024 jumlah-tak-lengkap',
      '1638 akhir jumlah-beda',
      '1648 2024 jumlah-tak-lengkap',
      '1670 2022 jumlah-beda',
      '1670 2023 jumlah-beda',
      '1679 2021 jumlah-tanpa-induk',
      '1679 2023 jumlah-tanpa-induk',
      '1679 2024 jumlah-beda',
      '1687 2021 jumlah-beda',
      '1687 2022 jumlah-tanpa-anak',
      '1687 2023 jumlah-beda',
      '1687 2024 jumlah-tanpa-induk',
      '1688 2022 jumlah-tanpa-induk',
      '1691 2021 jumlah-tanpa-anak',
      '1693 2023 jumlah-beda',
      '1702 2023 jumlah-beda',
      '1702 2024 jumlah-sub-beda',
      '1703 2024 jumlah-beda',
    ]);
  });

  test('Tabel 6.2 makes its own printed total', () => {
    const [, year] = readExampleDocument('balapulang').table.filter(({ kind }) => kind === 'program-tahunan');
    expect(subSum(year!, '2021')).toBe('2147361000');
    expect(year!.count[0]?.pagu['2021']?.printed).toBe('2.147.361.000,00');
  });
});

test.each([
  ['kemangkon', 164, /sampai dengan Tahun 2026 Kecamatan Kemangkon Kabupaten Purbalingga$/],
  ['perak', 1401, /^Tabel 3\.1 Tujuan dan Indikator Renstra Tahun 2025 – 2029 Kecamatan Perak$/],
])('%s %i: a sheet number or a visi below the title is no part of its name', (office, line, name) => {
  expect(readExampleDocument(office).table.find((one) => one.line === line)?.name).toMatch(name);
});

describe.each(['perak', 'randuagung', 'kemangkon', 'balapulang'])('%s', (office) => {
  const draft = readExampleDocument(office);

  test('the findings are those that were reviewed', async () => {
    const lines = draft.findings.map((one) => {
      const { kode, line, message, suggestion } = sayFinding(say, one);
      return `${line}\t${kode}\t${message}${suggestion === null ? '' : ` → ${suggestion}`}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./finding-texts/${office}.txt`);
  });

  test('every cell is printed on the line it is said to be on', () => {
    const lines = source(office).split('\n');
    const lost = draft.table
      .flatMap(({ nodes }) => nodes ?? [])
      .flatMap(({ indikator }) => indikator)
      .flatMap(({ line, target }) => Object.values(target).map(({ printed }) => ({ line, printed })))
      .filter(({ line, printed }) => {
        // A page break may put the end of a cell three lines further down.
        const near = lines.slice(line - 1, line + 3).join(' ');
        return !printed.split(' ').every((word) => near.includes(word));
      });
    expect(lost).toEqual([]);
  });

  test('ids are unique in a table and parents stand above their children', () => {
    for (const { nodes = [] } of draft.table) {
      const seen = new Set<string>();
      for (const { id, parent } of nodes) {
        expect(seen.has(id)).toBe(false);
        if (parent !== null) expect(seen.has(parent)).toBe(true);
        seen.add(id);
      }
    }
  });
});

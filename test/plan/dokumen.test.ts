import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import type { Level, TabelDraf } from '../../src/plan/draf.ts';
import { sayTemuan } from '../../src/plan/say-temuan.ts';
import { createTranslator } from '../../src/text/translator.ts';
import { bacaContoh, sebagaiTranskrip, sumber, tabelJenis, transkrip } from './transkrip.ts';

const say = createTranslator('id');

function jumlahLevel({ nodes }: TabelDraf, level: Level): number {
  return (nodes ?? []).filter((node) => node.level === level).length;
}

/** Sum of what the sub kegiatan of a table print for a year. */
function jumlahSub({ nodes }: TabelDraf, tahun: string): string {
  const cells = (nodes ?? [])
    .filter(({ level }) => level === 'sub_kegiatan')
    .flatMap(({ pagu }) => (typeof pagu[tahun]?.nilai === 'string' ? [pagu[tahun].nilai] : []));
  return Decimal.sum(0, ...cells).toFixed();
}

/** Parents whose pagu is not what is printed right below them, by year, as the findings say it. */
function selisih(office: string, tabel: TabelDraf, tahun: string): number[] {
  const lines = new Set((tabel.nodes ?? []).map(({ baris }) => baris));
  const last = Math.max(...lines);
  return bacaContoh(office)
    .temuan.filter(
      ({ kode, baris, data }) => kode === 'jumlah-beda' && data.tahun === tahun && lines.has(baris),
    )
    .map(({ baris }) => baris)
    .filter((baris) => baris >= tabel.baris && baris <= last);
}

describe('Randuagung TABEL 6.1 (T-C.27)', () => {
  const tabel = tabelJenis(bacaContoh('randuagung'), 't-c.27');

  test('every node, pagu, indicator, unit and target is the transcription’s', () => {
    expect(sebagaiTranskrip(tabel, true)).toEqual(transkrip('randuagung'));
  });

  test('the sub kegiatan make the total that the document prints above them', () => {
    expect(tabel.jumlah.map(({ nama, baris }) => ({ nama, baris }))).toEqual([
      { nama: 'Unsur Kewilayahan', baris: 958 },
    ]);
    for (const tahun of ['2024', '2025', '2026', 'akhir']) {
      expect(jumlahSub(tabel, tahun)).toBe(tabel.jumlah[0]!.pagu[tahun]!.nilai);
    }
    expect(selisih('randuagung', tabel, '2024')).toEqual([]);
  });
});

describe('Kemangkon Tabel 4.1 (T-C.33)', () => {
  const tabel = tabelJenis(bacaContoh('kemangkon'), 't-c.33');

  test('every node, pagu, indicator and target is the transcription’s', () => {
    expect(sebagaiTranskrip(tabel, false)).toEqual(transkrip('kemangkon'));
  });

  test('10 of its 19 parents do not add up', () => {
    expect(jumlahLevel(tabel, 'program') + jumlahLevel(tabel, 'kegiatan')).toBe(19);
    expect(selisih('kemangkon', tabel, '2024')).toEqual([
      1160, 1161, 1166, 1173, 1192, 1208, 1213, 1218, 1221, 1222,
    ]);
  });
});

describe('Kemangkon: RKPD review and usulan', () => {
  const [awal, hasil, usulan] = bacaContoh('kemangkon').tabel.filter(({ jenis }) => jenis === 'rkpd');

  test('the review is two plans side by side, each as its half of the table prints it', () => {
    expect([awal, hasil].map((one) => one?.bagian)).toEqual([
      'RANCANGAN AWAL RKP',
      'HASIL ANALISIS KEBUTUHAN',
    ]);
    expect(sebagaiTranskrip(awal!, false)).toEqual(transkrip('kemangkon-rkpd-awal'));
    expect(sebagaiTranskrip(hasil!, false)).toEqual(transkrip('kemangkon-rkpd-hasil'));
    expect(awal!.jumlah.map(({ baris, pagu }) => [baris, pagu['2024']])).toEqual([
      [662, { tercetak: '1.379.651.000', nilai: '1379651000' }],
    ]);
    expect(hasil!.jumlah[0]?.pagu['2024']).toEqual({ tercetak: '1.3789.651.000', nilai: null });
  });

  test('the usulan print no pagu', () => {
    const printed = transkrip('kemangkon-usulan').map((row) => (row[0] === 'simpul' ? [...row, ''] : row));
    expect(sebagaiTranskrip(usulan!, false)).toEqual(printed);
  });
});

describe('Balapulang Tabel 6.1 and 6.2 (one year each)', () => {
  const [first, second] = bacaContoh('balapulang').tabel.filter(({ jenis }) => jenis === 'program-tahunan');

  test.each([
    ['balapulang-2020', first],
    ['balapulang-2021', second],
  ])('%s: every node, pagu, indicator and target is the transcription’s', (name, tabel) => {
    expect(sebagaiTranskrip(tabel!, false)).toEqual(transkrip(name));
  });

  test('programs without a tujuan of their own stand under the one beside the rows above', () => {
    const induk = (tabel: TabelDraf) =>
      (tabel.nodes ?? []).filter(({ level }) => level === 'program').map(({ induk }) => induk);
    // 1559 begins with its own number, so nothing above it is its sasaran.
    expect(induk(first!)).toEqual(['sasaran@1552', null]);
    expect(new Set(induk(second!))).toEqual(new Set(['sasaran@1574']));
  });
});

describe('Balapulang Tabel 6.3 (T-C.27, rows of 18 to 21 cells)', () => {
  const tabel = tabelJenis(bacaContoh('balapulang'), 't-c.27');

  test('every node, pagu, indicator and target is the transcription’s', () => {
    expect(sebagaiTranskrip(tabel, false)).toEqual(transkrip('balapulang'));
  });

  test('no printed amount is lost or read twice', () => {
    const lines = sumber('balapulang').split('\n');
    const printed = (tabel.nodes ?? []).flatMap(({ baris, indikator }) =>
      [...new Set([baris, ...indikator.map((one) => one.baris)])].flatMap((at) =>
        lines[at - 1]!.split('\t').filter((cell) => /^\d{1,3}([.,]\d{3})+([.,]00)?$/.test(cell.trim())),
      ),
    );
    const read = (tabel.nodes ?? []).flatMap(({ pagu }) =>
      Object.values(pagu).flatMap(({ tercetak, nilai }) => (nilai === null ? [] : [tercetak])),
    );
    expect(read.toSorted()).toEqual(printed.map((cell) => cell.trim()).toSorted());
  });

  test('the page of 1655–1662 lost 2024: the program’s sum proves that its third amount is 2023', () => {
    const lines = sumber('balapulang').split('\n');
    const third = (line: number) => new Decimal(lines[line - 1]!.split('\t')[13]!.replace(/\D/g, ''));
    // Kegiatan of 7.01.01: 1641, 1644, 1648 and 1666 print 2023 and 2024 alike; 1657 and 1660 stand on the page.
    const lain = Decimal.sum(20_000_000, 1_140_000_000, 68_500_000, 50_000_000);
    const page = Decimal.sum(third(1657), third(1660));
    expect(lain.plus(page).toFixed()).toBe('1440000000'); // 1638 prints 1.440.000.000 for 2023,
    expect(lain.plus(page).eq(1_456_000_000)).toBe(false); // and 1.456.000.000 for 2024
    const of = (baris: number) => tabel.nodes!.find((node) => node.baris === baris)!.pagu;
    for (let baris = 1655; baris <= 1662; baris += 1) {
      expect(of(baris)['2024']).toEqual({ tercetak: '', nilai: null });
    }
    expect(of(1657)['2023']?.nilai).toBe(third(1657).toFixed());
    const told = bacaContoh('balapulang').temuan.filter(({ kode }) => kode === 'kolom-hilang');
    expect(told.map(({ baris, data }) => [baris, data.tahun, data.lines])).toEqual([
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
    const told = bacaContoh('balapulang')
      .temuan.filter(({ kode, baris }) => kode.startsWith('jumlah-') && baris > 1628)
      .map(({ kode, baris, data }) => `${baris} ${data.tahun} ${kode}`);
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
    const [, year] = bacaContoh('balapulang').tabel.filter(({ jenis }) => jenis === 'program-tahunan');
    expect(jumlahSub(year!, '2021')).toBe('2147361000');
    expect(year!.jumlah[0]?.pagu['2021']?.tercetak).toBe('2.147.361.000,00');
  });
});

test.each([
  ['kemangkon', 164, /sampai dengan Tahun 2026 Kecamatan Kemangkon Kabupaten Purbalingga$/],
  ['perak', 1401, /^Tabel 3\.1 Tujuan dan Indikator Renstra Tahun 2025 – 2029 Kecamatan Perak$/],
])('%s %i: a sheet number or a visi below the title is no part of its name', (office, baris, nama) => {
  expect(bacaContoh(office).tabel.find((one) => one.baris === baris)?.nama).toMatch(nama);
});

describe.each(['perak', 'randuagung', 'kemangkon', 'balapulang'])('%s', (office) => {
  const draf = bacaContoh(office);

  test('the findings are those that were reviewed', async () => {
    const lines = draf.temuan.map((one) => {
      const { kode, baris, pesan, usulan } = sayTemuan(say, one);
      return `${baris}\t${kode}\t${pesan}${usulan === null ? '' : ` → ${usulan}`}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./temuan/${office}.txt`);
  });

  test('every cell is printed on the line it is said to be on', () => {
    const lines = sumber(office).split('\n');
    const lost = draf.tabel
      .flatMap(({ nodes }) => nodes ?? [])
      .flatMap(({ indikator }) => indikator)
      .flatMap(({ baris, target }) => Object.values(target).map(({ tercetak }) => ({ baris, tercetak })))
      .filter(({ baris, tercetak }) => {
        // A page break may put the end of a cell three lines further down.
        const near = lines.slice(baris - 1, baris + 3).join(' ');
        return !tercetak.split(' ').every((word) => near.includes(word));
      });
    expect(lost).toEqual([]);
  });

  test('ids are unique in a table and parents stand above their children', () => {
    for (const { nodes = [] } of draf.tabel) {
      const seen = new Set<string>();
      for (const { id, induk } of nodes) {
        expect(seen.has(id)).toBe(false);
        if (induk !== null) expect(seen.has(induk)).toBe(true);
        seen.add(id);
      }
    }
  });
});

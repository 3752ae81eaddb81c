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

  test('Tabel 6.2 makes its own printed total', () => {
    const [, year] = bacaContoh('balapulang').tabel.filter(({ jenis }) => jenis === 'program-tahunan');
    expect(jumlahSub(year!, '2021')).toBe('2147361000');
    expect(year!.jumlah[0]?.pagu['2021']?.tercetak).toBe('2.147.361.000,00');
  });
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

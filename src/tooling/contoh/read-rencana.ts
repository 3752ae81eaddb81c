import type { IndikatorTercetak, RencanaContoh, SimpulContoh } from '../../app/contoh/contoh-data.ts';
import { nilaiTercetak, type TableLine, tableLines } from './cells.ts';

/** Years of Tabel 4.2, in printed order; column of target and of pagu (from 0) are 3 + 2i and 4 + 2i. */
export const TAHUN = [2026, 2027, 2028, 2029, 2030] as const;
const TABEL_42 = { judul: 1784, dari: 1790, sampai: 1945 };
const TABEL_44 = { judul: 1970, dari: 1975, sampai: 1981 };
const TAHUN_IKU = [2025, ...TAHUN];

const NODE = /^(7\.01(?:\.\d+)*) - (.+)$/;
const LEVEL: Record<number, SimpulContoh['level']> = { 3: 'program', 5: 'kegiatan', 6: 'sub_kegiatan' };

/** Satuan by the first words of an indicator's name: Tabel 4.2 has no column for it. */
const SATUAN: [RegExp, string][] = [
  [/^Jumlah Dokumen/, 'dokumen'],
  [/^Jumlah Laporan/, 'laporan'],
  [/^Jumlah Orang/, 'orang'],
  [/^Jumlah Paket/, 'paket'],
  [/^Jumlah (Unit|Kendaraan|Gedung|Sarana)/, 'unit'],
  [/^Jumlah Lembaga/, 'lembaga'],
  [/^Jumlah Data/, 'data'],
  [/^(Capaian )?Nilai/, 'nilai'],
];

function satuanFromName(nama: string): string {
  const found = SATUAN.find(([start]) => start.test(nama));
  if (found === undefined) throw new Error(`No satuan is known for the indicator "${nama}"`);
  return found[1];
}

function expectLine(document: string, baris: number, start: string): void {
  const line = document.split('\n')[baris - 1];
  if (!line?.startsWith(start))
    throw new Error(`Line ${baris} should begin with "${start}": another document?`);
}

function isHeader({ cells }: TableLine): boolean {
  const first = cells[0] ?? '';
  return first.startsWith('BIDANG URUSAN') || first === '(01)' || ['2026', 'TARGET'].includes(cells[3] ?? '');
}

const sel = (tercetak: string) => ({ tercetak, nilai: nilaiTercetak(tercetak) });

/**
 * Pagu per year of one row. On lines 1916–1923 the figure of 2030 is broken over two cells, its end first
 * ('41,00' and '19.071.8'); findings.ts proves that joining them is right.
 */
function paguOf({ baris, cells }: TableLine): SimpulContoh['pagu'] {
  return Object.fromEntries(
    TAHUN.map((tahun, index) => {
      const tercetak = cells[4 + 2 * index] ?? '';
      const overflow = tahun === 2030 ? (cells[13] ?? '').trim() : '';
      const pagu =
        overflow === ''
          ? sel(tercetak)
          : { tercetak: `${tercetak}\t${overflow}`, nilai: nilaiTercetak(overflow + tercetak) };
      return [String(tahun), { ...pagu, baris }];
    }),
  );
}

function indikatorOf(node: SimpulContoh, { baris, cells }: TableLine): IndikatorTercetak {
  const nama = (cells[1] ?? '').trim();
  return {
    id: `${node.id}/${node.indikator.length + 1}`,
    nama,
    satuan: satuanFromName(nama),
    satuanDiturunkan: true,
    baris,
    baseline: sel(cells[2] ?? ''),
    target: Object.fromEntries(TAHUN.map((tahun, i) => [String(tahun), sel(cells[3 + 2 * i] ?? '')])),
  };
}

function nodeOf(line: TableLine, kode: string, nama: string): SimpulContoh {
  const parts = kode.split('.');
  const level = LEVEL[parts.length];
  if (level === undefined) throw new Error(`Line ${line.baris}: no level has a code like ${kode}`);
  const induk = { program: null, kegiatan: parts.slice(0, 3), sub_kegiatan: parts.slice(0, 5) }[level];
  return {
    id: kode,
    kode,
    kodeTercetak: kode,
    level,
    nama: nama.trim(),
    induk: induk === null ? null : induk.join('.'),
    baris: line.baris,
    pagu: paguOf(line),
    paguOutcome: {},
    outcome: '',
    indikator: [],
  };
}

function addIndicatorRow(node: SimpulContoh, line: TableLine): void {
  const outcome = (line.cells[0] ?? '').trim();
  if (outcome !== '') {
    node.outcome = outcome;
    node.paguOutcome = paguOf(line);
  }
  node.indikator.push(indikatorOf(node, line));
}

/** Tabel 4.2: the urusan's row and every program, kegiatan and sub kegiatan in printed order. */
function readTabel42(document: string): Pick<RencanaContoh, 'urusan' | 'simpul'> {
  expectLine(document, TABEL_42.judul, 'Tabel 4.2 Rencana Program');
  let urusan: RencanaContoh['urusan'] | undefined;
  const simpul: SimpulContoh[] = [];
  for (const line of tableLines(document, TABEL_42.dari, TABEL_42.sampai)) {
    if (isHeader(line)) continue;
    const [, kode, nama] = NODE.exec(line.cells[0] ?? '') ?? [];
    const current = simpul.at(-1);
    if (kode === undefined || nama === undefined) {
      if (current === undefined) throw new Error(`Line ${line.baris}: an indicator before the first program`);
      addIndicatorRow(current, line);
    } else if (kode === '7.01') {
      urusan = { kode, nama, baris: line.baris, pagu: paguOf(line) };
    } else {
      simpul.push(nodeOf(line, kode, nama));
    }
  }
  if (urusan === undefined) throw new Error('The row of urusan 7.01 is missing');
  return { urusan, simpul };
}

/** Tabel 4.4: the IKU with the satuan and the years 2025–2030 that it prints. */
function readTabel44(document: string): IndikatorTercetak[] {
  expectLine(document, TABEL_44.judul, 'Tabel 4.4 Indikator Kinerja Utama');
  return tableLines(document, TABEL_44.dari, TABEL_44.sampai)
    .filter(({ cells }) => /^\d+$/.test(cells[0] ?? ''))
    .map(({ baris, cells }) => ({
      id: `iku/${cells[0]}`,
      nama: (cells[1] ?? '').trim(),
      satuan: (cells[2] ?? '').trim().toLowerCase(),
      satuanDiturunkan: false,
      baris,
      baseline: sel(cells[3] ?? ''),
      target: Object.fromEntries(TAHUN_IKU.map((tahun, i) => [String(tahun), sel(cells[4 + i] ?? '')])),
    }));
}

/**
 * The plan of Kecamatan Perak as its Renstra prints it, without findings.
 * @param document sumber.txt, with the line numbers of the source
 */
export function readRencana(document: string): RencanaContoh {
  return {
    sumber: {
      dokumen: 'Renstra Kecamatan Perak, Kabupaten Jombang, Tahun 2025–2029',
      berkas: 'sumber.txt',
      tabel: ['Tabel 4.2, baris 1784–1945', 'Tabel 4.4, baris 1970–1981'],
    },
    kecamatan: '35.17.01',
    tahun: [...TAHUN],
    ...readTabel42(document),
    iku: readTabel44(document),
    temuan: [],
  };
}

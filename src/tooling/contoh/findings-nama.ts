import type { RencanaContoh, SimpulContoh, TemuanContoh } from '../../app/contoh/contoh-data.ts';
import { samaNama, type TableLine, tableLines } from './cells.ts';

const TABEL_41 = { dari: 1699, sampai: 1782 };
const CODED = /^(7\.01\.\d+(?:\.\d+)*) - (.+)$/;

interface Row41 {
  baris: number;
  kode: string;
  nama: string;
  indikator: string;
}

/** Rows of Tabel 4.1 with a code; the indicator stands in the cell before it. */
function rowOf({ baris, cells }: TableLine): Row41 | undefined {
  const at = cells.findIndex((cell) => CODED.test(cell));
  const [, kode = '', nama = ''] = CODED.exec(cells[at] ?? '') ?? [];
  return at < 1 ? undefined : { baris, kode, nama, indikator: (cells[at - 1] ?? '').trim() };
}

/** Same text, or cut short by the page break of Tabel 4.1. */
const agrees = (whole: string, other: string) => samaNama(whole).startsWith(samaNama(other));

function nameFinding(node: SimpulContoh, row: Row41): TemuanContoh[] {
  if (agrees(node.nama, row.nama)) return [];
  return [
    {
      kode: 'NAMA_TIDAK_SAMA',
      baris: [node.baris, row.baris],
      tentang: node.id,
      tahun: null,
      tercetak: node.nama,
      pembanding: row.nama,
      pesan:
        `${node.kode} bernama "${node.nama}" di Tabel 4.2 (baris ${node.baris}) ` +
        `dan "${row.nama}" di Tabel 4.1 (baris ${row.baris}).`,
    },
  ];
}

function indicatorFinding(node: SimpulContoh, row: Row41): TemuanContoh[] {
  if (node.indikator.some(({ nama }) => agrees(nama, row.indikator))) return [];
  const lines = node.indikator.map(({ baris }) => baris);
  return [
    {
      kode: 'NAMA_TIDAK_SAMA',
      baris: [...lines, row.baris],
      tentang: node.id,
      tahun: null,
      tercetak: node.indikator.map(({ nama }) => nama).join(' | '),
      pembanding: row.indikator,
      pesan:
        `Indikator "${row.indikator}" dari ${node.kode} di Tabel 4.1 (baris ${row.baris}) ` +
        `tidak tercetak dengan nama itu di Tabel 4.2 (baris ${lines.join(', ')}).`,
    },
  ];
}

/** Tabel 4.1 lists the same codes and indicators as Tabel 4.2: names that differ, codes that one of them lacks. */
export function nameFindings(document: string, rencana: RencanaContoh): TemuanContoh[] {
  const rows = tableLines(document, TABEL_41.dari, TABEL_41.sampai).flatMap((line) => rowOf(line) ?? []);
  const unknown = rows.filter(({ kode }) => !rencana.simpul.some((node) => node.kode === kode));
  const missing = rencana.simpul.filter((node) => !rows.some(({ kode }) => kode === node.kode));
  if (unknown.length + missing.length > 0) throw new Error('Tabel 4.1 and 4.2 do not have the same codes');
  return rencana.simpul.flatMap((node) => {
    const own = rows.filter(({ kode }) => kode === node.kode);
    return [
      ...own.slice(0, 1).flatMap((row) => nameFinding(node, row)),
      ...own.flatMap((row) => indicatorFinding(node, row)),
    ];
  });
}

/** The period in the title is not the period of the tables. */
export function periodFindings(document: string, rencana: RencanaContoh): TemuanContoh[] {
  const title = document.split('\n')[9] ?? '';
  const years = rencana.tahun;
  if (title !== 'TAHUN 2025 - 2029' || years[0] !== 2026 || years.at(-1) !== 2030) return [];
  return [
    {
      kode: 'PERIODE_TIDAK_SAMA',
      baris: [10, 1787, 1973],
      tentang: null,
      tahun: null,
      tercetak: title,
      pembanding: '2026–2030',
      pesan:
        'Renstra berjudul tahun 2025–2029 (baris 10), tetapi Tabel 4.2 memuat target dan pagu 2026–2030 ' +
        '(baris 1787) dan Tabel 4.4 target 2025–2030 (baris 1973).',
    },
  ];
}

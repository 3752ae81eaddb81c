/** What the document of rows that fit no heading is called beside the offices. */
export const SLID_ROWS = 'rows that fit no heading';

const YEARS = 12;
const ROWS = 40;

/** A plan of twelve years whose rows have amounts under every other heading, targets among them: each can be placed in thousands of ways. */
export function slidRows(): string {
  const years = Array.from({ length: YEARS }, (_, i) => `Tahun ${2020 + i}`);
  const heading = [
    'Kode',
    'Program dan Kegiatan',
    'Indikator',
    'Satuan',
    ...years.flatMap((year) => [year, '']),
  ];
  const lower = ['', '', '', '', ...years.flatMap(() => ['Target', 'Rp'])];
  const program = ['7.01.06', 'Program', 'Persentase', '%', ...years.flatMap(() => ['5', '1.000.000'])];
  const rows = Array.from({ length: ROWS }, (_, n) => [
    `7.01.06.2.01.${String(n + 1).padStart(4, '0')}`,
    'Sub kegiatan',
    'Jumlah dokumen',
    'Dokumen',
    ...Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? '25.000' : '')),
  ]);
  const table = [['Tabel T-C.27 Rencana Kecamatan Contoh'], heading, lower, program, ...rows];
  return `${table.map((cells) => cells.join('\t')).join('\n')}\n`;
}

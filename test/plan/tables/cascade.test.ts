import { expect, test } from 'vitest';
import { readDraft } from '../../support/plan/read-draft.ts';

const HEADING =
  'Tujuan|Indikator Tujuan|Sasaran|Indikator Sasaran|Program|Indikator Program|Target|Kegiatan|Indikator Kegiatan|Target|Sub Kegiatan|Indikator Sub Kegiatan|Target|Anggaran';
const ABOVE =
  'Kinerja baik|Nilai kinerja|Layanan baik|IKM|Program Pelayanan|Persentase layanan|100%|Koordinasi|Jumlah dokumen|1';

const read = (...rows: string[]) =>
  readDraft(
    ['CASCADING KINERJA TAHUN 2026', '', HEADING, ...rows].join('\n').replaceAll('|', '\t'),
    'contoh',
  );

test('a cascading table is read as a tree: every level with its own indicator, target and money', () => {
  const { table } = read(
    `${ABOVE}|Efektivitas Pelayanan|Jumlah laporan|15|18.000.000`,
    `${ABOVE}|Sarana Pelayanan|Jumlah unit|2|7.000.000`,
    '||||||||||Prasarana Pelayanan|Jumlah paket|3|5.000.000',
  );
  const nodes = table[0]!.nodes!;
  const line = nodes.map(({ level, name, parent, pagu, indikator: [first] }) => [
    ...[level, name, nodes.find(({ id }) => id === parent)?.name],
    ...[first?.name, first?.target['2026']?.value, pagu['2026']?.value ?? null],
  ]);
  expect(line).toEqual([
    ['tujuan', 'Kinerja baik', undefined, 'Nilai kinerja', null, null],
    ['sasaran', 'Layanan baik', 'Kinerja baik', 'IKM', null, null],
    ['program', 'Program Pelayanan', 'Layanan baik', 'Persentase layanan', '100', null],
    ['kegiatan', 'Koordinasi', 'Program Pelayanan', 'Jumlah dokumen', '1', null],
    ['sub_kegiatan', 'Efektivitas Pelayanan', 'Koordinasi', 'Jumlah laporan', '15', '18000000'],
    ['sub_kegiatan', 'Sarana Pelayanan', 'Koordinasi', 'Jumlah unit', '2', '7000000'],
    ['sub_kegiatan', 'Prasarana Pelayanan', 'Koordinasi', 'Jumlah paket', '3', '5000000'],
  ]);
});

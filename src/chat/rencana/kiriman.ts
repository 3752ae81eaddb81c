import { punyaHak } from '../../domain/peran.ts';
import { pergi } from '../shared/fitur.ts';
import { miripTabel } from '../shared/mirip-tabel.ts';
import { peranDengan, type Turn } from '../shared/turn.ts';
import { dialogRencana } from './dialog-rencana.ts';
import type { ArgsKiriman } from './langkah-kiriman.ts';

const BERKAS_RENCANA = /\.(xlsx|xlsm|xls|docx|doc|csv|tsv|txt)$/i;
const BERKAS_PDF = /\.pdf$/i;

/** What was sent, where it can be a plan. A PDF of somebody who reports is evidence. */
function kiriman(turn: Turn): Pick<ArgsKiriman, 'berkas' | 'teks'> | undefined {
  const { masukan } = turn;
  if (masukan.jenis === 'teks') return miripTabel(masukan.teks) ? { teks: masukan.teks } : undefined;
  if (masukan.jenis !== 'berkas') return undefined;
  const { fileId, nama, ukuran } = masukan;
  const pdf = BERKAS_PDF.test(nama) && peranDengan(turn, 'lapor') === undefined;
  if (!pdf && !BERKAS_RENCANA.test(nama)) return undefined;
  return { berkas: { fileId, nama, ...(ukuran !== undefined && { ukuran }) } };
}

/**
 * A file or table that somebody who brings in plans sends without being asked: it is asked what it is.
 * @returns whether it was one, and was answered
 */
export async function kirimanTanpaDialog(turn: Turn): Promise<boolean> {
  const kantor = new Set(
    (turn.petugas?.penugasan ?? [])
      .filter(({ peran }) => punyaHak(peran, 'rencana'))
      .map((one) => one.officeId),
  );
  const [officeId] = kantor;
  // With several offices nobody knows whose plan it is: the command asks for that first.
  if (officeId === undefined || kantor.size > 1) return false;
  const isi = kiriman(turn);
  if (isi === undefined) return false;
  await pergi(turn, dialogRencana, 'kiriman', { officeId, ...isi });
  return true;
}

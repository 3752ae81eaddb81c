import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type Bulan, parseBulan } from '../../domain/bulan.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import { sebagai, type Turn } from '../shared/turn.ts';

/** The buttons of this folder; each carries `<office>.<month>` and what it is about. */
export const VERB = {
  status: 'ringkasan.status',
  pilihBulan: 'ringkasan.bulan',
  ingatkan: 'ringkasan.ingatkan',
  kirimPengingat: 'ringkasan.ingatkan_ya',
  keputusan: 'ringkasan.keputusan',
  grup: 'ringkasan.wa',
  desa: 'ringkasan.desa',
  unit: 'ringkasan.unit',
  pelapor: 'ringkasan.pelapor',
  bukti: 'ringkasan.bukti',
  /** An item, reached from its reporter, or from its sub kegiatan. */
  butir: 'ringkasan.butir',
  butirNode: 'ringkasan.butir_node',
  program: 'ringkasan.program',
  node: 'ringkasan.node',
  /** Tujuan, sasaran and IKU (page), and what the present pace does not reach (`program` or `desa`, page). */
  sasaran: 'ringkasan.sasaran',
  perhatian: 'ringkasan.perhatian',
  riwayatPilih: 'ringkasan.riwayat_pilih',
  riwayat: 'ringkasan.riwayat',
  revisi: 'ringkasan.revisi',
} as const;

/** The verification queue (`<office>.<month>`) and the camat's decisions (`<office>`), of another folder. */
export const VERB_ANTRI = 'verif.antri';
export const VERB_PUTUSAN = 'verif.putusan';

/** A short name of the plan (28 characters) with its number: what a phone shows whole in a row of its own. */
const LABEL_MAX = 32;

/** A button of this folder. @param id office, month and more, joined by dots */
export function tombol(label: string, verb: string, ...id: (string | number)[]): Tombol {
  const all = [...label];
  const fitted = all.length > LABEL_MAX ? `${all.slice(0, LABEL_MAX - 1).join('')}…` : label;
  return { label: fitted, data: encodePayload(verb, id.join('.')) };
}

/** What a button of this folder is about. */
export interface Alamat {
  tindakan: TindakanPetugas;
  bulan: Bulan;
  /** What follows office and month, unread. */
  sisa: string[];
}

/**
 * Reads office and month of a button and checks the person's role at that office anew; a forged or foreign one gets a
 * short note.
 * @param hak rights of which one is enough
 */
export async function bukaAlamat(
  turn: Turn,
  payload: Payload,
  hak: readonly ('lihat_status' | 'ingatkan' | 'lapor')[] = ['lihat_status'],
): Promise<Alamat | undefined> {
  const [office = '', bulan = '', ...sisa] = payload.id.split('.');
  const read = parseBulan(bulan);
  for (const one of hak) {
    const tindakan = await sebagai(turn, Number(office), one);
    if (tindakan !== undefined && read.ok) return { tindakan, bulan: read.value, sisa };
  }
  turn.toast(turn.say('button-not-yours'));
  return undefined;
}

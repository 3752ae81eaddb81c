import type { TindakanPetugas } from '../../app/pelaku.ts';
import type { LaporanDilihat } from '../../app/verifikasi/sidik.ts';
import type { Hak } from '../../domain/peran.ts';
import type { StatusLaporan } from '../../domain/rencana.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import { labelPendek } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';

/** The buttons of this folder; each id begins with the office, then what it is about. */
export const VERB = {
  antri: 'verif.antri',
  buka: 'verif.buka',
  ya: 'verif.ya',
  lewati: 'verif.lewati',
  bukti: 'verif.bukti',
  tolak: 'verif.tolak',
  butir: 'verif.butir',
  alasan: 'verif.alasan',
  bukaLagi: 'verif.buka_lagi',
  batal: 'verif.batal',
  banyak: 'verif.banyak',
  semua: 'verif.semua',
  daftar: 'verif.daftar',
  setujuiLihat: 'verif.setujui_lihat',
  setujui: 'verif.setujui',
  putusan: 'verif.putusan',
  putus: 'verif.putus',
} as const;

/** A button of this folder. @param revisi revision of the report that the screen shows */
export function tombol(label: string, verb: string, id: readonly (string | number)[], revisi = 0): Tombol {
  return { label: labelPendek(label), data: encodePayload(verb, id.join('.'), revisi) };
}

/** What a button is about: the person at the office, and the rest of its id, unread. */
export interface Alamat {
  act: TindakanPetugas;
  sisa: string[];
}

/** Reads the office of a button and checks the person's role there anew; undefined when it was refused. */
export async function bukaAlamat(turn: Turn, payload: Payload, hak: Hak): Promise<Alamat | undefined> {
  const [office = '', ...sisa] = payload.id.split('.');
  const act = await diKantor(turn, Number(office), hak);
  return act && { act, sisa };
}

/** The report of a button, at the revision that the person saw. */
export interface AlamatLaporan extends Alamat {
  dilihat: LaporanDilihat;
}

/** A status in one letter, as a button about a report carries it. */
const HURUF: Record<StatusLaporan, string> = {
  draf: 'd',
  diajukan: 'a',
  diverifikasi: 'v',
  dikembalikan: 'k',
  disetujui: 's',
};

/** A report in a button's id: its number and the status that the screen shows, `12-a`. */
export function nomorDilihat({ reportId, status }: Pick<LaporanDilihat, 'reportId' | 'status'>): string {
  return status === undefined ? String(reportId) : `${reportId}-${HURUF[status]}`;
}

function bacaNomor(teks: string): Pick<LaporanDilihat, 'reportId' | 'status'> | undefined {
  const match = /^(\d{1,9})(?:-([a-z]))?$/.exec(teks);
  if (match === null) return undefined;
  const status = (Object.keys(HURUF) as StatusLaporan[]).find((one) => HURUF[one] === match[2]);
  return { reportId: Number(match[1]), status };
}

/** As bukaAlamat, for a button about one report: `<office>.<report>-<status>…`. */
export async function bukaAlamatLaporan(turn: Turn, payload: Payload): Promise<AlamatLaporan | undefined> {
  const alamat = await bukaAlamat(turn, payload, 'verifikasi');
  if (alamat === undefined) return undefined;
  const [report = '', ...sisa] = alamat.sisa;
  const dilihat = bacaNomor(report);
  if (dilihat === undefined) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  return { act: alamat.act, sisa, dilihat: { ...dilihat, revisi: payload.revisi } };
}

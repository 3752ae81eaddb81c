import { chosenYear } from '../../app/anggaran/budget-years.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type ButirAksi, type CaraBulan, daftarAksi } from '../../app/rencana/rencana-aksi.ts';
import { simpanAksi } from '../../app/rencana/store-monthly-plan.ts';
import type { AngkaOptions } from '../../domain/angka.ts';
import { bacaAngkaBulan, bacaBulanBernama } from '../../domain/isian-bulan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Langkah } from '../shared/fitur.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import type { Json, Turn } from '../shared/turn.ts';
import { ID_RENCANA } from './id.ts';
import { layarSetuju, layarTersimpan, VERB_AKSI } from './layar-aksi.ts';

/** Which item of which office, and whether months or figures are typed. */
export type ArgsAksi = {
  officeId: number;
  apa: ButirAksi['apa'];
  id: number;
  isi: 'bulan' | 'eksplisit';
  /** Budget year; absent for this one. */
  tahun?: number;
};

/** An item of the plan in force, with the right at its office; undefined, having said so, without either. */
export async function butirAksi(
  turn: Turn,
  { officeId, apa, id, tahun: milik }: Omit<ArgsAksi, 'isi'>,
): Promise<{ act: TindakanPetugas; butir: ButirAksi; tahun: number } | undefined> {
  const act = await diKantor(turn, officeId, 'rencana');
  if (act === undefined) return undefined;
  const dapat = milik === undefined || chosenYear(act.kantor, String(milik), turn.now) !== undefined;
  const { tahun, butir } = daftarAksi(act, apa, dapat ? milik : undefined);
  const satu = butir.find((one) => one.id === id);
  if (satu !== undefined && dapat) return { act, butir: satu, tahun };
  const teks = sayRefusal(turn.say, { code: 'aksi-tidak-ada' });
  if (turn.masukan.jenis === 'ketuk') turn.toast(teks);
  else turn.balas({ teks });
  turn.selesai();
  return undefined;
}

function opsiAngka(butir: ButirAksi): AngkaOptions {
  if (butir.apa === 'k') return { jenis: 'rupiah', desimal: 2 };
  const { desimal, satuan } = butir.indikator;
  return { jenis: desimal === 0 ? 'jumlah' : 'desimal', desimal, satuan };
}

function bacaIsian(
  butir: ButirAksi,
  isi: ArgsAksi['isi'],
  teks: string,
): Result<CaraBulan, { code: string }> {
  if (isi === 'bulan') {
    const bulan = bacaBulanBernama(teks);
    return bulan.ok ? ok({ jenis: 'bulan', bulan: bulan.value }) : bulan;
  }
  const angka = bacaAngkaBulan(teks, opsiAngka(butir));
  if (!angka.ok) return angka;
  const isian = [...angka.value].map(([bulan, nilai]) => [String(bulan), nilai.toFixed()]);
  return ok({ jenis: 'eksplisit', angka: Object.fromEntries(isian) });
}

/** Shows what would be stored and waits for Simpan, or for other months or figures. */
export function ajukanCara(
  turn: Turn,
  args: ArgsAksi,
  { act, butir }: { act: TindakanPetugas; butir: ButirAksi },
  cara: CaraBulan,
): void {
  turn.tunggu({
    dialog: ID_RENCANA,
    langkah: 'aksi_setuju',
    args: { ...args, cara: cara as unknown as Json, seen: act.kantor.lastChange },
  });
  turn.balas(layarSetuju(turn.say, butir, cara));
}

async function terimaIsian(turn: Turn, args: ArgsAksi, teks: string): Promise<void> {
  const punya = await butirAksi(turn, args);
  if (punya === undefined) return;
  const cara = bacaIsian(punya.butir, args.isi, teks);
  if (!cara.ok) return turn.balas({ teks: sayRefusal(turn.say, cara.refusal) });
  ajukanCara(turn, args, punya, cara.value);
}

/** Months, or figures of months. */
export const langkahAksiIsi: Langkah<ArgsAksi> = {
  async tanya(turn, { isi }) {
    turn.balas({ teks: isi === 'bulan' ? turn.say('aksi-tanya-bulan') : turn.say('aksi-tanya-angka') });
  },
  async jawab(turn, args, masukan) {
    if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
    if (masukan.jenis !== 'teks') return await langkahAksiIsi.tanya(turn, args);
    await terimaIsian(turn, args, masukan.teks);
  },
};

/** Somebody was faster: what they did, then the same choice beside the item as it stands now. */
async function ulang(turn: Turn, args: ArgsAksi, cara: Json, refusal: { code: string }): Promise<void> {
  turn.balas({ teks: sayRefusal(turn.say, refusal) });
  const punya = await butirAksi(turn, args);
  if (punya !== undefined) ajukanCara(turn, args, punya, cara as unknown as CaraBulan);
}

/** Simpan, or something else typed instead. */
export const langkahAksiSetuju: Langkah<ArgsAksi & { cara: Json; seen?: number }> = {
  async tanya(turn, { cara, seen, ...args }) {
    const punya = await butirAksi(turn, args);
    if (punya !== undefined) turn.balas(layarSetuju(turn.say, punya.butir, cara as unknown as CaraBulan));
  },
  async jawab(turn, { cara, seen, ...args }, masukan) {
    if (masukan.jenis === 'teks') return await terimaIsian(turn, args, masukan.teks);
    if (masukan.jenis !== 'ketuk' || masukan.payload?.verb !== VERB_AKSI.simpan)
      return turn.toast(turn.say('button-expired'));
    const punya = await butirAksi(turn, args);
    if (punya === undefined) return;
    const act = seen === undefined ? punya.act : { ...punya.act, seen };
    const hasil = await simpanAksi(act, args, cara as unknown as CaraBulan);
    if (!hasil.ok && hasil.refusal.code === 'kantor-berubah')
      return await ulang(turn, args, cara, hasil.refusal);
    turn.selesai();
    if (!hasil.ok) return turn.balas({ teks: sayRefusal(turn.say, hasil.refusal) });
    const { apa } = args;
    const daftar = {
      officeId: punya.act.kantor.id,
      apa,
      tahun: punya.tahun,
      butir: daftarAksi(punya.act, apa, punya.tahun).butir,
    };
    turn.ubahPesan(layarTersimpan(turn.say, daftar, hasil.value));
  },
};

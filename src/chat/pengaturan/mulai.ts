import { kantorTerbaru } from '../../app/kalender/fresh-office.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { pilihanMulai, ubahMulai } from '../../app/pengaturan/mulai-lapor.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { mulaiLapor } from '../../domain/mulai-lapor.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { tombolHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';

/** Verbs of the office's first month. */
export const VERB_MULAI = { pilih: 'pengaturan.mulai', ubah: 'pengaturan.sejak' } as const;

const PER_HALAMAN = 12;

/** Since when the office is asked for reports; undefined before it has a plan. */
export function kataMulai(say: Say, { kantor }: TindakanPetugas): string | undefined {
  const mulai = mulaiLapor(kantor);
  return mulai && say('pengaturan-mulai', { bulan: bulanTahun(say, mulai) });
}

/** The button that leads to the months. */
export function tombolMulai(say: Say, { kantor }: TindakanPetugas): Tombol {
  return { label: say('pengaturan-tombol-mulai'), data: encodePayload(VERB_MULAI.pilih, `${kantor.id}.0`) };
}

/** The months that can be the first; id `office.page`. */
export function layarMulai({ say, now }: Turn, { kantor }: TindakanPetugas, nomor: number): Pesan {
  const kini = mulaiLapor(kantor);
  const semua = pilihanMulai(kantor, now).map((bulan): Tombol => {
    const label = bulanTahun(say, bulan);
    return {
      label: bulan === kini ? say('pengaturan-kini', { label }) : label,
      data: encodePayload(VERB_MULAI.ubah, `${kantor.id}.${bulan}`),
    };
  });
  const pindah = (halaman: number) => encodePayload(VERB_MULAI.pilih, `${kantor.id}.${halaman}`);
  return {
    judul: say('pengaturan-judul', { kantor: kantor.nama }),
    teks: say('pengaturan-mulai-pilih'),
    tombol: [
      ...tombolHalaman(say, semua, { nomor, perHalaman: PER_HALAMAN, perBaris: 2, pindah }),
      [{ label: say('status-kembali'), data: encodePayload('pengaturan.lihat', String(kantor.id)) }],
    ],
  };
}

/** Sets the first month; id `office.month`. @returns the office as it is then; undefined when nothing was set */
export async function terapkanMulai(
  turn: Turn,
  act: TindakanPetugas,
  { id }: Payload,
): Promise<TindakanPetugas | undefined> {
  const bulan = (id.split('.')[1] ?? '') as Bulan;
  if (bulan === mulaiLapor(act.kantor)) {
    turn.toast(turn.say('pengaturan-sudah'));
    return undefined;
  }
  const hasil = await ubahMulai(act, bulan);
  if (!hasil.ok) {
    turn.toast(sayRefusal(turn.say, hasil.refusal));
    return undefined;
  }
  return { ...act, kantor: await kantorTerbaru(turn.tx, act.kantor.id) };
}

import type { TindakanPetugas } from '../../app/pelaku.ts';
import {
  type BulanTerkirim,
  type FaktaMulai,
  faktaMulai,
  pilihanMulai,
  ubahMulai,
} from '../../app/pengaturan/mulai-lapor.ts';
import type { Bulan } from '../../domain/bulan.ts';
import { mulaiLapor } from '../../domain/mulai-lapor.ts';
import { bulanTahun } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { tombolHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';

/** Verbs of the office's first month: the months, what one would mean, and its setting. */
export const VERB_MULAI = {
  pilih: 'pengaturan.mulai',
  lihat: 'pengaturan.sejak',
  terap: 'pengaturan.pasang',
} as const;

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
      data: encodePayload(VERB_MULAI.lihat, `${kantor.id}.${bulan}`),
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

function barisBulan(say: Say, kunci: 'keluar' | 'masuk', semua: readonly BulanTerkirim[]): string[] {
  if (semua.length === 0) return [];
  const terkirim = semua.filter(({ laporan }) => laporan > 0);
  const bulan = listAnd(
    say,
    semua.map((one) => bulanTahun(say, one.bulan)),
  );
  return [
    say(`pengaturan-mulai-akan-${kunci}`, { bulan }),
    ...(terkirim.length === 0
      ? [say('pengaturan-mulai-tanpa-laporan')]
      : [
          say('pengaturan-mulai-terkirim'),
          ...terkirim.map(({ bulan: satu, laporan }) =>
            say('pengaturan-mulai-laporan', { bulan: bulanTahun(say, satu), laporan }),
          ),
        ]),
  ];
}

/** What a first month would mean, with the button that sets it. */
function layarFaktaMulai(
  { say }: Turn,
  { kantor }: TindakanPetugas,
  { bulan, kini, keluar, masuk, sidik }: FaktaMulai,
  catatan?: string,
): Pesan {
  const nama = bulanTahun(say, bulan);
  return {
    ...(catatan === undefined ? {} : { awal: catatan }),
    judul: say('pengaturan-judul', { kantor: kantor.nama }),
    teks: [
      ...(kini === undefined ? [] : [say('pengaturan-mulai-kini', { kini: bulanTahun(say, kini) })]),
      say('pengaturan-mulai-baru', { bulan: nama }),
      '',
      ...barisBulan(say, 'keluar', keluar),
      ...barisBulan(say, 'masuk', masuk),
    ].join('\n'),
    tombol: [
      [
        {
          label: say('pengaturan-tombol-terapkan', { bulan: nama }),
          data: encodePayload(VERB_MULAI.terap, `${kantor.id}.${bulan}.${kantor.lastChange}`, sidik),
        },
      ],
      [{ label: say('status-kembali'), data: encodePayload(VERB_MULAI.pilih, `${kantor.id}.0`) }],
    ],
  };
}

const bulanDari = (id: string) => (id.split('.')[1] ?? '') as Bulan;

/** Says that a month is the first one already, where it is. @returns whether it said so */
function takBerubah(turn: Turn, { kantor }: TindakanPetugas, bulan: Bulan): boolean {
  if (bulan !== mulaiLapor(kantor)) return false;
  turn.toast(turn.say('pengaturan-sudah'));
  return true;
}

/** Shows what a first month would mean; id `office.month`. */
export async function lihatMulai(turn: Turn, act: TindakanPetugas, { id }: Payload): Promise<void> {
  const bulan = bulanDari(id);
  if (takBerubah(turn, act, bulan)) return;
  const fakta = await faktaMulai(act, bulan);
  if (fakta === undefined) return turn.toast(sayRefusal(turn.say, { code: 'bulan-mulai-tidak-ada' }));
  turn.ubahPesan(layarFaktaMulai(turn, act, fakta));
}

/**
 * Sets the first month whose facts were shown; id `office.month.newest change`, the revision their mark.
 * @returns what to say on the settings' screen; undefined when nothing was set, having said so
 */
export async function terapkanMulai(
  turn: Turn,
  act: TindakanPetugas,
  { id, revisi }: Payload,
): Promise<string | undefined> {
  const bulan = bulanDari(id);
  const seen = Number(id.split('.')[2] ?? act.kantor.lastChange);
  if (seen === act.kantor.lastChange && takBerubah(turn, act, bulan)) return undefined;
  const hasil = await ubahMulai({ ...act, seen }, bulan, revisi);
  if (hasil.ok) return turn.say('pengaturan-mulai-berubah');
  const { refusal } = hasil;
  if (refusal.code.startsWith('kantor-')) return sayRefusal(turn.say, refusal);
  if (refusal.code === 'pengaturan-berubah')
    turn.ubahPesan(layarFaktaMulai(turn, act, refusal.fakta, turn.say('pengaturan-berubah')));
  else turn.toast(sayRefusal(turn.say, refusal));
  return undefined;
}

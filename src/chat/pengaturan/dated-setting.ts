import { Temporal } from 'temporal-polyfill';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import {
  type FaktaPengaturan,
  faktaPengaturan,
  pilihanSejak,
  sudahBegitu,
  type UangTerkirim,
  type UbahPengaturan,
  ubahPengaturan,
} from '../../app/pengaturan/ubah-pengaturan.ts';
import { type Bulan, parseBulan } from '../../domain/bulan.ts';
import { type JenisPengaturan, masaPengaturan, type Pengaturan } from '../../domain/dated-settings.ts';
import { bulanTahun, tanggalPukul } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { setempat, type Turn } from '../shared/turn.ts';

/** Verbs of the decisions about money: see what one would mean, and take it. */
export const VERB_PENGATURAN = { ubah: 'pengaturan.ubah', terap: 'pengaturan.terap' } as const;

/** What a button sets; a value that is not here is none. */
const NILAI: Record<string, UbahPengaturan> = {
  unit: { jenis: 'uang_dari', nilai: 'unit' },
  bendahara: { jenis: 'uang_dari', nilai: 'bendahara' },
  SPJ: { jenis: 'dasar_uang', nilai: 'SPJ' },
  SP2D: { jenis: 'dasar_uang', nilai: 'SP2D' },
};

/** Units with what they sent that are named; the rest is counted. */
const UNIT_TAMPIL = 8;
/** Decisions that are told with who took them. */
const RIWAYAT_TAMPIL = 4;

const kalimat = (say: Say, jenis: JenisPengaturan, nilai: string) =>
  jenis === 'uang_dari' ? say(`pengaturan-uang-${nilai}`) : say(`pengaturan-dasar-${nilai}`);

/** What holds now, and from when on something else does. */
export function kataBerlaku(
  { say, now }: Turn,
  { kantor }: TindakanPetugas,
  jenis: JenisPengaturan,
): string[] {
  const [kini] = pilihanSejak(kantor, now);
  const masa = masaPengaturan(kantor, jenis);
  const nanti = masa.filter(({ sejak }) => sejak !== undefined && sejak > kini);
  const berlaku = masa.filter((one) => !nanti.includes(one)).at(-1)!;
  return [
    kalimat(say, jenis, berlaku.nilai),
    ...nanti.map(({ sejak, nilai }) =>
      say('pengaturan-mulai-bulan', { bulan: bulanTahun(say, sejak!), kalimat: kalimat(say, jenis, nilai) }),
    ),
  ];
}

/** Who decided what from which month on, newest first. @param nama of people, by id */
export function kataRiwayat(
  { say }: Turn,
  { kantor }: TindakanPetugas,
  nama: ReadonlyMap<number, string>,
): string[] {
  const oleh = kantor.pengaturan.filter((one) => one.sejak !== undefined).toReversed();
  return oleh.slice(0, RIWAYAT_TAMPIL).map(({ jenis, nilai, sejak, oleh: id, pada }) =>
    say('pengaturan-riwayat', {
      saat: tanggalPukul(say, setempat(Temporal.Instant.from(pada), kantor)),
      oleh: nama.get(id ?? -1) ?? say('pengaturan-oleh-program'),
      bulan: bulanTahun(say, sejak!),
      isi: say(`pengaturan-nilai-${nilai.toLowerCase()}`),
      perihal: say(`pengaturan-perihal-${jenis}`),
    }),
  );
}

/** The two choices of one decision; the one that holds now is marked. */
export function tombolPilihan(
  { say, now }: Turn,
  { kantor }: TindakanPetugas,
  jenis: JenisPengaturan,
): Tombol[] {
  const [kini] = pilihanSejak(kantor, now);
  const masa = masaPengaturan(kantor, jenis).filter(({ sejak }) => sejak === undefined || sejak <= kini);
  return Object.entries(NILAI)
    .filter(([, ubah]) => ubah.jenis === jenis)
    .map(([kata, { nilai }]) => {
      const label = say(`pengaturan-nilai-${kata.toLowerCase()}`);
      return {
        label: masa.at(-1)?.nilai === nilai ? say('pengaturan-kini', { label }) : label,
        data: encodePayload(VERB_PENGATURAN.ubah, `${kantor.id}.${kata}`),
      };
    });
}

function kataTerkirim(say: Say, terkirim: readonly UangTerkirim[]): string[] {
  const lagi = terkirim.length - UNIT_TAMPIL;
  return [
    ...terkirim.slice(0, UNIT_TAMPIL).map(({ pelapor, bulan, banyak, jumlah }) =>
      say('pengaturan-terkirim-baris', {
        pelapor: pelapor.namaPendek,
        bulan: bulanTahun(say, bulan),
        banyak,
        jumlah: rupiah(jumlah),
      }),
    ),
    ...(lagi > 0 ? [say('anggaran-lagi', { jumlah: lagi })] : []),
  ];
}

const katanya = (ubah: UbahPengaturan) =>
  Object.entries(NILAI).find(([, one]) => one.nilai === ubah.nilai)?.[0] ?? '';

/** What a decision would mean from its month on, with the button that takes it and the other month. */
function layarFakta(
  { say }: Turn,
  { kantor }: TindakanPetugas,
  fakta: FaktaPengaturan,
  catatan?: string,
): Pesan {
  const { ubah, sejak, pilihan, terkirim, nanti, draf, sidik } = fakta;
  const bulan = bulanTahun(say, sejak);
  const kata = katanya(ubah);
  const lain = pilihan
    .filter((one) => one !== sejak)
    .map((one) => [
      {
        label: say('pengaturan-tombol-sejak', { bulan: bulanTahun(say, one) }),
        data: encodePayload(VERB_PENGATURAN.ubah, `${kantor.id}.${kata}.${one}`),
      },
    ]);
  const kunci = ubah.jenis === 'uang_dari' ? ubah.nilai : 'dasar';
  return {
    ...(catatan === undefined ? {} : { awal: catatan }),
    judul: say('pengaturan-judul', { kantor: kantor.nama }),
    teks: [
      say('pengaturan-mulai-bulan', { bulan, kalimat: kalimat(say, ubah.jenis, ubah.nilai) }),
      say('pengaturan-sebelumnya-tetap', { bulan }),
      '',
      ...(terkirim.length === 0
        ? [say('pengaturan-belum-terkirim', { bulan })]
        : [say('pengaturan-terkirim'), ...kataTerkirim(say, terkirim), say(`pengaturan-arti-${kunci}`)]),
      ...(nanti.length === 0 ? [] : [say('pengaturan-menggantikan', { bulan: daftarBulan(say, nanti) })]),
      ...(draf > 0 ? [say('pengaturan-draf', { draf })] : []),
    ].join('\n'),
    tombol: [
      [
        {
          label: say('pengaturan-tombol-terapkan', { bulan }),
          data: encodePayload(
            VERB_PENGATURAN.terap,
            `${kantor.id}.${kata}.${sejak}.${kantor.lastChange}`,
            sidik,
          ),
        },
      ],
      ...lain,
      [{ label: say('status-kembali'), data: encodePayload('pengaturan.lihat', String(kantor.id)) }],
    ],
  };
}

function daftarBulan(say: Say, semua: readonly Pengaturan[]): string {
  const bulan = [...new Set(semua.flatMap(({ sejak }) => sejak ?? []))].sort();
  return listAnd(
    say,
    bulan.map((one) => bulanTahun(say, one)),
  );
}

/** The decision and the month that a button names; undefined for a forged one. */
function bacaUbah(id: string): { ubah: UbahPengaturan; sejak?: Bulan } | undefined {
  const [, kata = '', bulan] = id.split('.');
  const ubah = Object.hasOwn(NILAI, kata) ? NILAI[kata] : undefined;
  const read = bulan === undefined ? undefined : parseBulan(bulan);
  if (ubah === undefined || read?.ok === false) return undefined;
  return { ubah, ...(read?.ok && { sejak: read.value }) };
}

/** Shows what a decision would mean; id `office.value[.month]`. What is already so is said so. */
export async function lihatUbah(turn: Turn, act: TindakanPetugas, { id }: Payload): Promise<void> {
  const dibaca = bacaUbah(id);
  if (dibaca === undefined) return turn.toast(turn.say('button-unknown'));
  if (sudahBegitu(act.kantor, dibaca.ubah, turn.now)) return turn.toast(turn.say('pengaturan-sudah'));
  const fakta = await faktaPengaturan(act, dibaca.ubah, dibaca.sejak);
  if (fakta === undefined) return turn.toast(turn.say('button-expired'));
  turn.ubahPesan(layarFakta(turn, act, fakta));
}

/**
 * Takes the decision whose facts were shown; id `office.value.month.newest change`, the revision their mark.
 * @returns what to say on the settings' screen; undefined when nothing was stored, having said so
 */
export async function terapkanUbah(
  turn: Turn,
  act: TindakanPetugas,
  { id, revisi }: Payload,
): Promise<string | undefined> {
  const dibaca = bacaUbah(id);
  if (dibaca?.sejak === undefined) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  const dilihat = { ...act, seen: Number(id.split('.')[3] ?? act.kantor.lastChange) };
  const hasil = await ubahPengaturan(dilihat, dibaca.ubah, { sejak: dibaca.sejak, sidik: revisi });
  const bulan = bulanTahun(turn.say, dibaca.sejak);
  if (hasil.ok) return turn.say('pengaturan-berlaku', { bulan });
  if (hasil.refusal.code === 'pengaturan-berubah')
    turn.ubahPesan(layarFakta(turn, act, hasil.refusal.fakta, turn.say('pengaturan-berubah')));
  else if (hasil.refusal.code === 'pengaturan-bulan') turn.toast(sayRefusal(turn.say, hasil.refusal));
  else return sayRefusal(turn.say, hasil.refusal);
  return undefined;
}

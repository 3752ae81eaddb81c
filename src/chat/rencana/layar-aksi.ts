import { type ButirAksi, type CaraBulan, caraButir } from '../../app/rencana/rencana-aksi.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import { banding, barisBulan, kataCara, setahun } from './kata-aksi.ts';

/** Verbs of `/rencana_aksi`; ids begin with the office's. */
export const VERB_AKSI = {
  awal: 'rencana.aksi',
  daftar: 'rencana.aksi_daftar',
  pilih: 'rencana.aksi_pilih',
  cara: 'rencana.aksi_cara',
  /** Answered by the waiting step, which knows the figures. */
  simpan: 'rencana.aksi_simpan',
} as const;

/** Items on one page. */
const PER_HALAMAN = 8;

/**
 * `/rencana_aksi`: targets or money of a year.
 * @param lain other years that can be planned now
 */
export function layarAwal(say: Say, officeId: number, tahun: number, lain: readonly number[]): Pesan {
  const tombol = (label: string, apa: string): Tombol => ({
    label,
    data: encodePayload(VERB_AKSI.daftar, `${officeId}.${apa}.0.${tahun}`),
  });
  const tahunLain = lain.map(
    (one): Tombol => ({
      label: say('aksi-tahun-tombol', { tahun: String(one) }),
      data: encodePayload(VERB_AKSI.awal, `${officeId}.${one}`),
    }),
  );
  return {
    judul: say('aksi-judul', { tahun: String(tahun) }),
    teks: say('aksi-awal'),
    tombol: [
      [tombol(say('aksi-tombol-target'), 'i'), tombol(say('aksi-tombol-kas'), 'k')],
      ...(tahunLain.length > 0 ? [tahunLain] : []),
    ],
  };
}

/** One page of the items, each with how it is planned now. */
export function layarDaftar(
  say: Say,
  {
    officeId,
    apa,
    tahun,
    butir,
  }: { officeId: number; apa: ButirAksi['apa']; tahun: number; butir: readonly ButirAksi[] },
  halaman: number,
): Pesan {
  const { isi, navigasi, nomor } = potongHalaman(say, butir, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah: (ke) => encodePayload(VERB_AKSI.daftar, `${officeId}.${apa}.${ke}.${tahun}`),
  });
  const mulai = nomor * PER_HALAMAN + 1;
  const pilih = isi.map(
    (one, index): Tombol => ({
      label: String(mulai + index),
      data: encodePayload(VERB_AKSI.pilih, `${officeId}.${apa}.${one.id}.${tahun}`),
    }),
  );
  return {
    judul:
      apa === 'i'
        ? say('aksi-judul-target', { tahun: String(tahun) })
        : say('aksi-judul-kas', { tahun: String(tahun) }),
    teks: [...isi.map((one, index) => barisButir(say, one, mulai + index, tahun)), '', say('aksi-cara')].join(
      '\n',
    ),
    tombol: [...barisan(pilih, 4), ...(navigasi.length > 0 ? [navigasi] : [])],
  };
}

function barisButir(say: Say, butir: ButirAksi, nomor: number, tahun: number): string {
  const vars = { nomor, nama: butir.nama, setahun: setahun(say, butir) };
  // How nothing is spread over the months says nothing.
  if (butir.apa === 'i' && butir.target === undefined) return say('aksi-baris-tanpa', vars);
  return say('aksi-baris', { ...vars, cara: kataCara(say, butir, tahun) });
}

/** One item, with the ways in which it can be planned. */
export function layarButir(say: Say, officeId: number, butir: ButirAksi, tahun: number): Pesan {
  return {
    judul: butir.apa === 'k' ? `${butir.nama} (${butir.kode})` : butir.nama,
    teks: [
      say('aksi-butir', {
        tahun: String(tahun),
        setahun: setahun(say, butir),
        cara: kataCara(say, butir, tahun),
      }),
      say('aksi-pilih-cara'),
    ].join('\n'),
    tombol: barisan(
      caraButir(butir).map((cara) => ({
        label: say(`aksi-tombol-${cara}`),
        data: encodePayload(VERB_AKSI.cara, `${officeId}.${butir.apa}.${butir.id}.${cara}.${tahun}`),
      })),
      2,
    ),
  };
}

/** What was stored, with the way back to the list where the item stands. */
export function layarTersimpan(
  say: Say,
  {
    officeId,
    apa,
    tahun,
    butir,
  }: { officeId: number; apa: ButirAksi['apa']; tahun: number; butir: readonly ButirAksi[] },
  satu: ButirAksi,
): Pesan {
  const halaman = Math.floor(butir.findIndex(({ id }) => id === satu.id) / PER_HALAMAN);
  const data = encodePayload(VERB_AKSI.daftar, `${officeId}.${apa}.${Math.max(0, halaman)}.${tahun}`);
  return {
    teks: say('aksi-tersimpan', { nama: satu.nama, tahun: String(tahun) }),
    tombol: [[{ label: say('aksi-tombol-lagi'), data }]],
  };
}

/** What would be stored, to be confirmed. */
export function layarSetuju(say: Say, butir: ButirAksi, cara: CaraBulan): Pesan {
  return {
    judul: butir.nama,
    teks: [...barisBulan(say, butir, cara), ...banding(say, butir, cara), '', say('aksi-periksa')].join('\n'),
    tombol: [[{ label: say('aksi-tombol-simpan'), data: encodePayload(VERB_AKSI.simpan) }]],
  };
}

import type { TindakanPetugas } from '../../app/pelaku.ts';
import { kataPerubahan } from '../../app/riwayat-kantor/kata-perubahan.ts';
import { readOfficeChanges } from '../../app/riwayat-kantor/read-office-changes.ts';
import { PERIHAL, type Perihal } from '../../domain/office-change.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Fitur } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import { barisan } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';

const VERB = 'jejak.lihat';

/** Changes on one page. */
const PER_HALAMAN = 6;

/** Stands for every subject in a button. */
const SEMUA = 'semua';

interface Halaman {
  perihal?: Perihal;
  halaman: number;
}

/** `/riwayat_kantor`: what was changed at the office, by whom, when, before and after. */
async function perintahRiwayatKantor(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'lihat_status', VERB);
  if (act !== undefined) turn.balas(await layar(act, { halaman: 0 }));
}

/** Another page or subject: `<office>[.<subject or semua>[.<page>]]`. */
async function ketukRiwayatKantor(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor = '', kata, nomor = '0'] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'lihat_status');
  if (act === undefined) return;
  const halaman = /^\d{1,6}$/.test(nomor) ? Number(nomor) : 0;
  turn.ubahPesan(await layar(act, { perihal: PERIHAL.find((one) => one === kata), halaman }));
}

async function layar(act: TindakanPetugas, { perihal, halaman }: Halaman): Promise<Pesan> {
  const { say, kantor, tx } = act;
  const read = await readOfficeChanges(tx, kantor.id, { perihal, halaman, perHalaman: PER_HALAMAN });
  const alamat = (one: Perihal | undefined, ke: number) =>
    encodePayload(VERB, [kantor.id, one ?? SEMUA, ke].join('.'));
  const akhir = Math.max(Math.ceil(read.jumlah / PER_HALAMAN) - 1, 0);
  const pindah: Tombol[] = [
    ...(halaman > 0
      ? [{ label: say('halaman-sebelum'), data: alamat(perihal, Math.min(halaman, akhir + 1) - 1) }]
      : []),
    ...(halaman < akhir ? [{ label: say('halaman-berikut'), data: alamat(perihal, halaman + 1) }] : []),
  ];
  const saring = [undefined, ...read.perihal]
    .filter((one) => one !== perihal)
    .map((one) => ({ label: say(`jejak-perihal-${one ?? SEMUA}`), data: alamat(one, 0) }));
  const konteks = { say, zona: kantor.zona, nama: read.nama };
  const teks = read.isi.map((event) => kataPerubahan(konteks, event).join('\n')).join('\n\n');
  return {
    judul: say('jejak-judul', {
      kantor: kantor.nama,
      perihal: say(`jejak-perihal-${perihal ?? SEMUA}`),
      jumlah: read.jumlah,
    }),
    teks: teks === '' ? say('jejak-kosong') : teks,
    tombol: [
      ...(pindah.length > 0 ? [pindah] : []),
      ...(read.perihal.length > 1 || perihal ? barisan(saring, 3) : []),
    ],
  };
}

/** The office's record of changes, read only. */
export const riwayatKantor: Fitur = {
  perintah: [{ nama: 'riwayat_kantor', syarat: 'lihat_status', jalankan: perintahRiwayatKantor }],
  ketuk: [{ verb: VERB, syarat: 'lihat_status', jalankan: ketukRiwayatKantor }],
};

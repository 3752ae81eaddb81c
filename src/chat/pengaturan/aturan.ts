import { Temporal } from 'temporal-polyfill';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { akhirBulan } from '../../domain/bulan.ts';
import { profilBulan } from '../../domain/kantor.ts';
import { bulanTahun, tanggal } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { kataProfil } from '../../text/profil.ts';
import type { Fitur } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';

/** The rules by which the newest month is judged, where they come from, and what is set for later. */
function layar({ say, now }: Turn, { kantor }: TindakanPetugas): Pesan {
  const bulan = bulanBerjalan(kantor, now);
  const { versi, profil } = profilBulan(kantor, bulan);
  const hari = (iso: string) => tanggal(say, Temporal.PlainDate.from(iso));
  const akhir = akhirBulan(bulan).toString();
  const asal =
    versi === undefined
      ? say('profil-bawaan')
      : say('profil-versi', { tanggal: hari(versi.berlakuDari), alasan: versi.alasan });
  const nanti = kantor.profil
    .filter((one) => one.berlakuDari > akhir)
    .map((one) => say('profil-berikut', { tanggal: hari(one.berlakuDari), alasan: one.alasan }));
  return {
    judul: say('profil-judul', { kabupaten: kantor.kabupaten, bulan: bulanTahun(say, bulan) }),
    teks: [asal, '', ...kataProfil(say, profil), '', ...nanti, say('profil-ditetapkan-kabupaten')].join('\n'),
  };
}

/** `/aturan`: what the kabupaten fixed about figures and predikat; to be read only. */
async function perintahAturan(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'lihat_status', 'aturan.lihat');
  if (act !== undefined) turn.balas(layar(turn, act));
}

/** Another office; id `office`. */
async function ketukLihat(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'lihat_status');
  if (act !== undefined) turn.ubahPesan(layar(turn, act));
}

/** `/aturan`, for everybody who sees the office's figures. */
export const aturan: Fitur = {
  perintah: [{ nama: 'aturan', syarat: 'lihat_status', jalankan: perintahAturan }],
  ketuk: [{ verb: 'aturan.lihat', syarat: 'lihat_status', jalankan: ketukLihat }],
};

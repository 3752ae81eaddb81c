import type { TindakanPetugas } from '../../app/pelaku.ts';
import { VERB_ISI } from '../../app/pengingat/susun-pengingat.ts';
import { bulanTerbuka } from '../../app/realisasi/bulan-terbuka.ts';
import { pelaporSendiri } from '../../app/status/baca-pelapor.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { type BulanLama, bulanLamaKurang } from '../../app/status/bulan-lama.ts';
import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { rekapStatus } from '../../app/status/rekap-status.ts';
import { rencanaBulan } from '../../app/status/rencana-bulan.ts';
import { sebutanPelapor } from '../../app/status/sebutan-pelapor.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../../app/status/susun-keadaan.ts';
import { type Bulan, tahunOf } from '../../domain/bulan.ts';
import { bulanTahun, namaBulan } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { sebagai, type Turn } from '../shared/turn.ts';
import { tombol, VERB } from './alamat.ts';
import { namaIsi } from './isi-kata.ts';
import { baris, sebutanBatas } from './kata.ts';
import { kantorDengan } from './status.ts';

/** Items named per reporter before the rest is counted. */
const ISIAN_MAX = 3;

/** Reporters listed by name; the rest is counted. */
const PELAPOR_MAX = 40;

/**
 * Who is missing what, by name.
 * @param lama older months that are still open, one line each
 */
export function layarBelum(say: Say, keadaan: KeadaanBulan, lama: readonly BulanLama[] = []): Pesan {
  const pesan = layarBulan(say, keadaan);
  if (lama.length === 0) return pesan;
  const lines = lama.map(({ bulan, kurang }) => {
    const sama = tahunOf(bulan) === tahunOf(keadaan.bulan);
    const nama = sama ? namaBulan(say, bulan) : bulanTahun(say, bulan);
    return say('status-belum-lama', { bulan: nama, kurang });
  });
  return { ...pesan, teks: baris(pesan.teks, '', ...lines) };
}

function layarBulan(say: Say, keadaan: KeadaanBulan): Pesan {
  const { kurang } = rekapStatus(keadaan);
  const { kantor, bulan } = keadaan;
  if (keadaan.rencana === undefined) return tanpaRencana(say, bulan);
  const lagi = kurang.length - PELAPOR_MAX;
  return {
    judul: say('status-judul-belum', { bulan: bulanTahun(say, bulan), batas: sebutanBatas(say, keadaan) }),
    teks:
      kurang.length === 0
        ? say('status-semua-masuk')
        : baris(
            ...kurang.slice(0, PELAPOR_MAX).map((one) => barisKurang(say, keadaan, one)),
            lagi > 0 ? say('status-ingatkan-lagi', { lagi }) : undefined,
          ),
    tombol: [[tombol(say('status-tombol-status'), VERB.status, kantor.id, bulan)]],
  };
}

/** Where nothing is asked nobody has reported either: that is not "all are in". */
function tanpaRencana(say: Say, bulan: Bulan): Pesan {
  return { teks: say('status-tanpa-rencana', { bulan: bulanTahun(say, bulan) }) };
}

function barisKurang(say: Say, keadaan: KeadaanBulan, satu: KeadaanPelapor): string {
  const { kurang, diminta } = satu.kelengkapan;
  const nama = satu.pelapor.namaPendek;
  const draf = satu.draf > 0 ? ` (${say('status-ada-draf', { draf: satu.draf })})` : '';
  if (kurang.length === diminta) return `▲ ${say('status-belum-semua', { nama, jumlah: diminta })}${draf}`;
  return `△ ${nama}: ${daftarKurang(say, keadaan, satu)}${draf}`;
}

function daftarKurang(say: Say, keadaan: KeadaanBulan, { kelengkapan: { kurang } }: KeadaanPelapor): string {
  const nama = kurang
    .slice(0, ISIAN_MAX)
    .map((butir) => namaIsi(say, butir, keadaan))
    .join(', ');
  const lagi = kurang.length - ISIAN_MAX;
  return lagi > 0 ? say('status-nama-lagi', { nama, lagi }) : nama;
}

/** What an officer still owes, item by item, with a button into it. */
function layarBelumSendiri(say: Say, keadaan: KeadaanBulan, satu: KeadaanPelapor): Pesan {
  const { kurang } = satu.kelengkapan;
  const data = encodePayload(VERB_ISI, `${satu.pelapor.id}.${keadaan.bulan}`);
  return {
    judul: `${sebutanPelapor(satu.pelapor)} · ${bulanTahun(say, keadaan.bulan)}`,
    teks: baris(
      say('status-anda-kurang', { jumlah: kurang.length, batas: sebutanBatas(say, keadaan) }),
      ...kurang.map((butir, index) => `${index + 1}. ${namaIsi(say, butir, keadaan)}`),
      satu.draf > 0 ? say('status-pengingat-draf', { draf: satu.draf }) : undefined,
    ),
    tombol: [[{ label: say('status-pengingat-isi'), data }]],
  };
}

/** Open months of one's own reporters in which something is missing, oldest first. */
async function belumSendiri(turn: Turn, tindakan: TindakanPetugas): Promise<Pesan[]> {
  const pesan: Pesan[] = [];
  for (const pelapor of pelaporSendiri(tindakan)) {
    const bulan = bulanTerbuka(tindakan.kantor, pelapor.id, turn.now).filter((one) =>
      rencanaBulan(tindakan.kantor, one),
    );
    for (const one of bulan.sort()) {
      const keadaan = await keadaanBulan(turn.tx, tindakan.kantor, one, turn.now, [pelapor]);
      const satu = keadaan.pelapor[0];
      if (satu !== undefined && !satu.kelengkapan.lengkap)
        pesan.push(layarBelumSendiri(turn.say, keadaan, satu));
    }
  }
  return pesan;
}

/** `/belum`: for status roles who is missing what; for officers what they owe themselves. */
export async function perintahBelum(turn: Turn): Promise<void> {
  for (const officeId of kantorDengan(turn, 'lapor')) {
    const tindakan = await sebagai(turn, officeId, 'lapor');
    if (tindakan === undefined) continue;
    const pesan = await belumSendiri(turn, tindakan);
    const kini = bulanBerjalan(tindakan.kantor, turn.now);
    const bulan = namaBulan(turn.say, kini);
    if (pesan.length === 0 && rencanaBulan(tindakan.kantor, kini) === undefined)
      pesan.push(tanpaRencana(turn.say, kini));
    if (pesan.length === 0) turn.balas({ teks: turn.say('status-anda-lengkap', { bulan }) });
    for (const one of pesan) turn.balas(one);
  }
  for (const officeId of kantorDengan(turn, 'lihat_status')) {
    const tindakan = await sebagai(turn, officeId, 'lihat_status');
    if (tindakan === undefined) continue;
    const bulan = bulanBerjalan(tindakan.kantor, turn.now);
    const keadaan = await keadaanBulan(turn.tx, tindakan.kantor, bulan, turn.now);
    const lama = await bulanLamaKurang(turn.tx, tindakan.kantor, bulan, turn.now);
    turn.balas(layarBelum(turn.say, keadaan, lama));
  }
}

import { type BacaanPelapor, bacaBukti, bacaPelapor } from '../../app/status/baca-pelapor.ts';
import { butirKantor } from '../../app/status/rencana-bulan.ts';
import { sebutanPelapor } from '../../app/status/sebutan-pelapor.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../../app/status/susun-keadaan.ts';
import { namaButir } from '../../domain/butir.ts';
import type { Jejak } from '../../store/status.ts';
import { cutText } from '../../text/cut-text.ts';
import { bulanTahun } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { barisan } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { halamanPelapor } from './daftar.ts';
import { barisIsi } from './isi-kata.ts';
import { baris, saat } from './kata.ts';
import { lamaMenunggu } from './layar-status.ts';

/** One reporter's month: where it stands, its items, obstacles and files. */
function layarPelapor(say: Say, { keadaan, pelapor, satu, isi }: BacaanPelapor): Pesan {
  const { kantor, bulan } = keadaan;
  const judul = `${sebutanPelapor(pelapor)} · ${bulanTahun(say, bulan)}`;
  const asal = halamanPelapor(kantor.pelapor, pelapor);
  const kembali = tombol(say('status-kembali'), asal.verb, kantor.id, bulan, asal.ke);
  if (satu === undefined) return { judul, teks: say('status-tidak-diminta'), tombol: [[kembali]] };
  const tombolIsi = isi.map((one, index) =>
    tombol(String(index + 1), VERB.butir, kantor.id, bulan, pelapor.id, one.butir.kunci),
  );
  const teks = baris(
    ...riwayatSingkat(say, keadaan, satu),
    '',
    ...isi.map((one, index) => barisIsi(say, keadaan, one, index + 1)),
    ...kendala(say, keadaan),
    '',
    satu.bukti > 0 ? say('status-bukti', { jumlah: satu.bukti }) : say('status-tanpa-bukti'),
  );
  return { judul, teks, tombol: [...barisan(tombolIsi, 6), ...tombolBawah(say, keadaan, satu), [kembali]] };
}

function tombolBawah(say: Say, { kantor, bulan }: KeadaanBulan, satu: KeadaanPelapor): Tombol[][] {
  const id = [kantor.id, bulan, satu.pelapor.id] as const;
  const bukti =
    satu.bukti > 0 ? [tombol(say('status-tombol-bukti', { jumlah: satu.bukti }), VERB.bukti, ...id)] : [];
  const riwayat = satu.revisi > 0 ? [tombol(say('status-tombol-riwayat'), VERB.revisi, ...id)] : [];
  const row = [...bukti, ...riwayat];
  return row.length === 0 ? [] : [row];
}

function kelengkapan(
  say: Say,
  { kelengkapan: { diminta, terisi, lengkap }, ketepatan }: KeadaanPelapor,
): string {
  if (!lengkap) return say('status-terisi', { terisi, dari: diminta });
  if (ketepatan === undefined) return say('status-lengkap');
  return say('status-lengkap-ketepatan', { ketepatan: say(`status-ketepatan-${ketepatan}`) });
}

/** Status in words, and who did what when. */
function riwayatSingkat(say: Say, keadaan: KeadaanBulan, satu: KeadaanPelapor): (string | undefined)[] {
  const oleh = (jejak: { at: string; oleh: string }) => ({
    saat: saat(say, keadaan, jejak.at),
    oleh: jejak.oleh,
  });
  const { dikembalikan } = satu;
  return [
    kelengkapan(say, satu),
    satu.draf > 0 ? say('status-draf', { draf: satu.draf }) : undefined,
    satu.dikirim && say('status-dikirim', { ...oleh(satu.dikirim), revisi: satu.revisi }),
    lamaMenunggu(say, keadaan, satu),
    satu.diverifikasi && say('status-diverifikasi', oleh(satu.diverifikasi)),
    satu.disetujui && say('status-disetujui', oleh(satu.disetujui)),
    dikembalikan &&
      say('status-dikembalikan-satu', { ...oleh(dikembalikan), alasan: alasan(keadaan, dikembalikan) }),
  ];
}

/** The reason as typed, with the item that it is about. */
function alasan({ kantor, bulan }: KeadaanBulan, { alasan: teks = '–', butir }: Jejak): string {
  const tentang = butir === undefined ? undefined : butirKantor(kantor, butir);
  return tentang === undefined ? teks : `${teks} (${namaButir(tentang, bulan)})`;
}

function kendala(say: Say, { kantor, kendala: semua }: KeadaanBulan): string[] {
  if (semua.length === 0) return [];
  const lines = semua.map((one) => {
    const butir = butirKantor(kantor, one.butir[0] ?? '');
    const tentang = butir === undefined ? '' : `${namaButir(butir, one.bulan)}: `;
    const ditunggu = one.mintaKeputusan && one.keputusan === undefined;
    const putus =
      one.keputusan === undefined
        ? ''
        : ` (${say('status-kendala-diputus', { keputusan: say(`verif-putus-${one.keputusan}`) })})`;
    return `${ditunggu ? '!' : '•'} ${tentang}${one.teks}${putus}`;
  });
  return ['', say('status-kendala'), ...lines];
}

/** Shows a reporter's month. */
export async function ketukPelapor(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const read = await bacaPelapor(alamat.tindakan, Number(alamat.sisa[0]), alamat.bulan);
  if (read.ok) turn.ubahPesan(layarPelapor(turn.say, read.value));
  else turn.toast(sayRefusal(turn.say, read.refusal));
}

/** Sends the files of a reporter's month, photos as photos. */
export async function ketukBukti(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const read = await bacaBukti(alamat.tindakan, Number(alamat.sisa[0]), alamat.bulan);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  if (read.value.length === 0) return turn.toast(turn.say('status-tanpa-bukti'));
  for (const { fileId, nama, mime } of read.value) {
    const foto = mime === 'image/jpeg' || mime === 'image/png';
    turn.kirim({
      chatId: turn.chatId,
      method: foto ? 'sendPhoto' : 'sendDocument',
      payload: { chat_id: turn.chatId, caption: cutText(nama, 1024) },
      fileId,
      jenis: 'jawaban',
    });
  }
}

import type { TindakanPetugas } from '../../app/pelaku.ts';
import { antrian, sesudah, type Tempat } from '../../app/verifikasi/antrian.ts';
import { bacaLaporan } from '../../app/verifikasi/baca-laporan.ts';
import type { LangkahRefusal } from '../../app/verifikasi/langkah-laporan.ts';
import type { LaporanPeriksa } from '../../app/verifikasi/susun-laporan.ts';
import { verifikasiLaporan } from '../../app/verifikasi/verifikasi-laporan.ts';
import { parseBulan } from '../../domain/bulan.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { cutText } from '../../text/cut-text.ts';
import type { Otherwise } from '../../text/otherwise.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, bukaAlamatLaporan, VERB } from './alamat.ts';
import { layarAntrian } from './layar-antrian.ts';
import { type CaraTampil, layarLaporan } from './layar-laporan.ts';

/** /periksa: the queue. */
export async function perintahPeriksa(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'verifikasi', VERB.antri);
  if (act !== undefined) turn.balas(layarAntrian(act, await antrian(act)));
}

/** The queue: `<office>[.<month or semua>[.<page>]]`. */
export async function ketukAntri(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, 'verifikasi');
  if (alamat === undefined) return;
  const [bulan = '', halaman = '0'] = alamat.sisa;
  const read = parseBulan(bulan);
  const cara = { bulan: read.ok ? read.value : undefined, halaman: Number(halaman) };
  turn.ubahPesan(layarAntrian(alamat.act, await antrian(alamat.act), cara));
}

/** Shows a report in the message whose button was pressed. */
export async function tampilkan(
  turn: Turn,
  act: TindakanPetugas,
  reportId: number,
  cara: CaraTampil = {},
): Promise<void> {
  const read = await bacaLaporan(act, reportId);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  turn.ubahPesan(layarLaporan(turn.say, read.value, cara));
}

/** One report: `<office>.<report>[.<page>]`. */
export async function ketukBuka(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat === undefined) return;
  await tampilkan(turn, alamat.act, alamat.dilihat.reportId, { halaman: Number(alamat.sisa[0] ?? 0) });
}

/** As ketukBuka, leaving the typed reason that was asked for. */
export async function ketukBatal(turn: Turn, payload: Payload): Promise<void> {
  turn.selesai();
  await ketukBuka(turn, payload);
}

/** The next report after a place in the queue, by itself; the queue when there is none after it. */
export async function lanjut(
  turn: Turn,
  act: TindakanPetugas,
  tempat: Tempat | undefined,
  awal?: string,
): Promise<void> {
  const semua = await antrian(act);
  const next = tempat === undefined ? semua.isi[0] : sesudah(semua.isi, tempat);
  if (next === undefined) return turn.ubahPesan(layarAntrian(act, semua, { awal }));
  await tampilkan(turn, act, next.reportId, { awal });
}

/** Where a report stands, or stood, in the queue: by its first sending after the last step of somebody else. */
export function tempatDari(
  laporan: Pick<LaporanPeriksa['laporan'], 'reportId' | 'langkah'>,
): Tempat | undefined {
  const { langkah } = laporan;
  const last = langkah.findLastIndex((one) => one.langkah === 'ajukan');
  let awal = last;
  while (awal > 0 && langkah[awal - 1]?.langkah === 'ajukan') awal--;
  const at = langkah[awal]?.at;
  return at === undefined ? undefined : { reportId: laporan.reportId, sejak: new Date(at).toISOString() };
}

/**
 * Answers a step that was refused: a newer revision is shown; of a report that somebody else has judged the person
 * hears who and when. Who wanted to verify it goes on with the next; who wanted something else sees it as it is now.
 */
export async function tolakLangkah(
  turn: Turn,
  act: TindakanPetugas,
  reportId: number,
  refusal: LangkahRefusal,
  langkah: 'verifikasi' | 'kembalikan' | 'buka' = 'verifikasi',
): Promise<void> {
  const awal = sayRefusal(turn.say, refusal);
  if (refusal.code === 'revisi-lama') return await tampilkan(turn, act, reportId, { awal });
  if (refusal.code !== 'sudah-diproses') return turn.toast(awal);
  if (langkah !== 'verifikasi') return await tampilkan(turn, act, reportId, { awal });
  const read = await bacaLaporan(act, reportId);
  await lanjut(turn, act, read.ok ? tempatDari(read.value.laporan) : undefined, awal);
}

/** [Verifikasi]: then the next one comes by itself. */
export async function ketukYa(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat === undefined) return;
  const { act, dilihat } = alamat;
  const done = await verifikasiLaporan(act, dilihat);
  if (!done.ok) return await tolakLangkah(turn, act, dilihat.reportId, done.refusal);
  const pelapor = pelaporKantor(act.kantor, done.value.pelaporId)?.nama ?? '';
  await lanjut(turn, act, tempatDari(done.value), turn.say('verif-sudah', { pelapor }));
}

/** [Lewati]: the report stays in the queue. */
export async function ketukLewati(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat === undefined) return;
  const read = await bacaLaporan(alamat.act, alamat.dilihat.reportId);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  await lanjut(turn, alamat.act, tempatDari(read.value.laporan));
}

/** Largest picture that Telegram takes as a photo, in bytes; what is larger goes as a document. */
const FOTO_TERBESAR_BYTE = 10_000_000;

/** [Bukti]: the kept files, each as it came. */
export async function ketukBukti(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamatLaporan(turn, payload);
  if (alamat === undefined) return;
  const read = await bacaLaporan(alamat.act, alamat.dilihat.reportId);
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  for (const { fileId, nama, mime, ukuranByte = 0 } of read.value.laporan.bukti) {
    if (fileId === undefined) continue;
    const apa = `${read.value.nomor} · ${nama}`;
    const otherwise: Otherwise = {
      caption: cutText(turn.say('verif-bukti-sebagai-berkas', { apa }), 1024),
      text: turn.say('verif-bukti-tak-terkirim', { apa }),
    };
    const foto = /^image\/(jpeg|png)$/.test(mime ?? '') && ukuranByte <= FOTO_TERBESAR_BYTE;
    turn.kirim({
      chatId: turn.chatId,
      method: foto ? 'sendPhoto' : 'sendDocument',
      payload: { chat_id: turn.chatId, caption: cutText(apa, 1024), otherwise },
      fileId,
      jenis: 'jawaban',
    });
  }
}

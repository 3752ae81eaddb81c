import { Temporal } from 'temporal-polyfill';
import { alasanKembali } from '../../app/realisasi/alasan-kembali.ts';
import { nomorLaporan } from '../../app/realisasi/kirim-laporan.ts';
import { butirKurang, butirLembar, sudahTerisi } from '../../app/realisasi/lembar.ts';
import { bulanTahun, tanggalPukul } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanButir, ajukanRingkasan, lanjutkan } from './alur.ts';
import type { Meja } from './lembar-turn.ts';
import { encodeSasaran } from './nomor.ts';
import { ajukanPerbaiki } from './perbaiki.ts';
import { pembukaLain, tombolLain } from './reported-elsewhere.ts';
import { tombolLembar } from './tampil-ringkasan.ts';

/** Verb of the buttons that open a sheet: in reminders, after a break, in the list of months. */
export const VERB_ISI = 'lapor.isi';

/** Payload of a button that opens a reporter's month. */
export function payloadIsi(pelaporId: number, bulan: Meja['lembar']['bulan']): string {
  return encodePayload(VERB_ISI, encodeSasaran({ pelaporId, bulan }));
}

/** A returned report opens with the reason, at the item that it is about. */
async function bukaDikembalikan(turn: Turn, meja: Meja): Promise<void> {
  const returned = await alasanKembali(meja.act, meja.lembar);
  const gema = { teks: turn.say('lapor-dikembalikan', { alasan: returned?.alasan ?? '-' }) };
  const butir = returned?.butir === undefined ? undefined : butirLembar(meja.lembar, returned.butir);
  if (butir !== undefined) return ajukanButir(turn, meja, butir, { gema });
  ajukanPerbaiki(turn, meja, gema.teks);
}

/** Everything was sent and nothing is open. */
function sudahLengkap(turn: Turn, { lembar }: Meja): void {
  const { kantor, pelapor, bulan, work } = lembar;
  turn.balas({
    teks: turn.say('lapor-sudah-lengkap', {
      pelapor: pelapor.nama,
      bulan: bulanTahun(turn.say, bulan),
      nomor: nomorLaporan(kantor, pelapor, bulan, work?.revisi ?? 0),
    }),
    tombol: tombolLain(turn.say, lembar),
  });
  turn.selesai();
}

/** Opens a sheet where it stopped: at the returned item, at the first missing one, or at the summary. */
export async function mulai(turn: Turn, meja: Meja): Promise<void> {
  const { work } = meja.lembar;
  if (work?.draft === undefined) {
    if (work?.status === 'dikembalikan') return await bukaDikembalikan(turn, meja);
    if (work?.revisi && butirKurang(meja.lembar).length === 0) return sudahLengkap(turn, meja);
  }
  if (work?.draft?.jenis === 'ubah') return ajukanRingkasan(turn, meja);
  const pembuka = work?.draft === undefined ? pembukaLain(turn.say, meja.lembar) : undefined;
  lanjutkan(turn, meja, pembuka === undefined ? {} : { gema: { teks: pembuka } });
}

/** Asks whether to go on with what was begun earlier. */
export function tanyaLanjut(turn: Turn, { lembar }: Meja): void {
  const draft = lembar.work?.draft;
  const terisi = lembar.butir.filter((one) => sudahTerisi(lembar, one.kunci)).length;
  const waktu = Temporal.Instant.from(draft?.updatedAt ?? turn.now.toString()).toZonedDateTimeISO(
    lembar.kantor.zona,
  );
  turn.balas({
    teks: turn.say('lapor-lanjutkan', {
      pelapor: lembar.pelapor.nama,
      bulan: bulanTahun(turn.say, lembar.bulan),
      terisi,
      dari: lembar.butir.length,
      waktu: tanggalPukul(turn.say, waktu),
    }),
    tombol: [
      [
        { label: turn.say('lapor-lanjutkan-tombol'), data: payloadIsi(lembar.pelapor.id, lembar.bulan) },
        tombolLembar(lembar, 'ringkasan', turn.say('lapor-lihat-isian')),
      ],
    ],
  });
}

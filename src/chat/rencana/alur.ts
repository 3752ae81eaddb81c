import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bedaMeja } from '../../app/rencana/beda-baru.ts';
import { kirimBerkas } from '../../app/rencana/berkas-keluar.ts';
import { bedaPanjang, berkasBeda } from '../../app/rencana/kata-beda.ts';
import { pratinjauRencana } from '../../app/rencana/pratinjau-rencana.ts';
import type { IsiRencana, UnggahanRencana } from '../../app/rencana/simpanan-rencana.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaDraf } from './draf-saya.ts';
import { ID_RENCANA } from './id.ts';
import { layarAkhir } from './layar-akhir.ts';
import { layarTanya } from './layar-tanya.ts';

/** How the next screen is put before the person: in place of the one whose button was pressed, or as a new message. */
type Taruh = (pesan: Pesan) => void;

interface Maju {
  taruh?: Taruh;
  /** What was read of the document, where that is at hand. */
  terbaca?: IsiRencana;
  /** Page of the choices that is shown. */
  halaman?: number;
}

/**
 * Goes on with a document: to the next question, where an answer may be typed too, or to the last screen; what cannot be
 * stored as it is shows why.
 */
export async function majukan(
  turn: Turn,
  act: TindakanPetugas,
  unggahan: UnggahanRencana,
  { taruh = turn.ubahPesan, terbaca, halaman = 0 }: Maju = {},
): Promise<void> {
  const draf = await bukaDraf(turn, act, unggahan, terbaca);
  if (draf === undefined) return turn.selesai();
  const { meja } = draf;
  if (meja.salah.length > 0) {
    turn.selesai();
    return taruh(pratinjauRencana(turn.say, meja));
  }
  if (meja.pertanyaan.length > 0) {
    turn.tunggu({ dialog: ID_RENCANA, langkah: 'tanya', args: { id: unggahan.id, versi: unggahan.versi } });
    return taruh(layarTanya(turn.say, meja, halaman));
  }
  turn.selesai();
  const beda = bedaMeja(meja);
  const akhir = layarAkhir(turn.say, meja, beda);
  if (beda === undefined || !bedaPanjang(beda)) return taruh(akhir);
  // The file first: the screen with Sahkan stays the last thing in the chat.
  const isi = await berkasBeda(turn.say, beda);
  turn.kirim(await kirimBerkas(act, turn.chatId, turn.say('rencana-nama-beda'), isi));
  turn.balas(akhir);
}

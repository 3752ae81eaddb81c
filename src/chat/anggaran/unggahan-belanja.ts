import { simpanBelanja } from '../../app/anggaran/simpan-belanja.ts';
import { isBelanja, type UnggahanBelanja } from '../../app/anggaran/simpanan.ts';
import { pilihUnggahan, unggahanSaya } from '../../app/anggaran/unggahan-saya.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { ajukanRingkasan } from '../realisasi/alur.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { tampilkanBelanja } from './langkah-belanja.ts';

/** The person's own open list of spent money; id `list[.choice]`. Undefined, having said so, otherwise. */
async function unggahanBelanja(
  turn: Turn,
  { id, revisi }: Payload,
): Promise<{ act: TindakanPetugas; unggahan: UnggahanBelanja; pilihan?: string } | undefined> {
  const [nomor, pilihan] = id.split('.');
  const dibaca = await unggahanSaya(turn.tx, turn.petugas?.id, Number(nomor), revisi);
  if (!dibaca.ok) {
    turn.toast(sayRefusal(turn.say, dibaca.refusal));
    return undefined;
  }
  const unggahan = dibaca.value;
  if (!isBelanja(unggahan)) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  const act = await diKantor(turn, unggahan.officeId, 'daftar_belanja');
  return act && { act, unggahan, pilihan };
}

/** This month only, or the position to date. */
export async function ketukArti(turn: Turn, payload: Payload): Promise<void> {
  const read = await unggahanBelanja(turn, payload);
  if (read === undefined) return;
  const { pilihan: arti } = read;
  if (arti !== 'tambahan' && arti !== 'posisi') return turn.toast(turn.say('button-unknown'));
  await tampilkanPilihan(turn, read.act, read.unggahan, { arti });
}

/** What is not in the list is nihil, or comes later. */
export async function ketukSisa(turn: Turn, payload: Payload): Promise<void> {
  const read = await unggahanBelanja(turn, payload);
  if (read === undefined) return;
  const { pilihan: sisa } = read;
  if (sisa !== 'nihil' && sisa !== 'nanti') return turn.toast(turn.say('button-unknown'));
  await tampilkanPilihan(turn, read.act, read.unggahan, { sisa });
}

async function tampilkanPilihan(
  turn: Turn,
  act: TindakanPetugas,
  unggahan: UnggahanBelanja,
  pilihan: Partial<UnggahanBelanja['args']>,
): Promise<void> {
  const baru = await pilihUnggahan(turn.tx, unggahan, pilihan);
  if (!baru.ok) return turn.toast(sayRefusal(turn.say, baru.refusal));
  await tampilkanBelanja(turn, act, baru.value);
}

/** The list gets into the draft, and the report's summary follows. */
export async function ketukSimpan(turn: Turn, payload: Payload): Promise<void> {
  const read = await unggahanBelanja(turn, payload);
  if (read === undefined) return;
  const hasil = await simpanBelanja(read.act, read.unggahan);
  if (!hasil.ok) return turn.balas({ teks: sayRefusal(turn.say, hasil.refusal) });
  const { lembar, diisi, nihil } = hasil.value;
  turn.ubahPesan({ teks: turn.say('anggaran-belanja-tersimpan', { diisi, nihil }) });
  ajukanRingkasan(turn, { act: read.act, lembar });
}

import type { TindakanPetugas } from '../../app/pelaku.ts';
import { unduhTemplat } from '../../app/rencana/unduh-templat.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { VERB_RENCANA } from './layar-rencana.ts';

async function kirimTemplat(turn: Turn, act: TindakanPetugas): Promise<void> {
  const hasil = await unduhTemplat(act);
  if (!hasil.ok) return turn.balas({ teks: sayRefusal(turn.say, hasil.refusal) });
  const { fileId, tahun } = hasil.value;
  const caption = turn.say('rencana-templat-terkirim', { tahun: String(tahun) });
  turn.kirim({
    chatId: turn.chatId,
    method: 'sendDocument',
    payload: { chat_id: turn.chatId, caption },
    fileId,
    jenis: 'jawaban',
  });
}

/** `/unduh_templat`: the newest plan as a workbook. */
export async function perintahUnduh(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'rencana', VERB_RENCANA.unduh);
  if (act !== undefined) await kirimTemplat(turn, act);
}

/** The same for the office in the id. */
export async function ketukUnduh(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'rencana');
  if (act !== undefined) await kirimTemplat(turn, act);
}

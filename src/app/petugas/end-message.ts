import type { Kantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import type { HeldAssignment } from '../../store/assignments.ts';
import type { OutboxMessage } from '../../store/outbox.ts';
import type { Say } from '../../text/translator.ts';
import { sebutanPeran } from './sebutan-peran.ts';
import { kabar } from './tell-person.ts';

/** The one message to a person whose role has ended, because of a successor or not. */
export function kabarPeranBerakhir(
  say: Say,
  lama: HeldAssignment,
  kantor: Kantor,
  pelapor: Pelapor | undefined,
  sebab: 'diganti' | 'dicabut',
): OutboxMessage {
  const peran = sebutanPeran(say, lama, pelapor);
  const teks = say(sebab === 'diganti' ? 'petugas-kabar-diganti' : 'petugas-kabar-dicabut', {
    peran,
    kantor: kantor.nama,
  });
  return kabar(lama.telegramId, { teks }, `peran-berakhir-${lama.id}`);
}

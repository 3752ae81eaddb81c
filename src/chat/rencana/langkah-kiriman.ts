import { encodePayload } from '../../text/payload.ts';
import type { Langkah } from '../shared/fitur.ts';
import type { Masukan } from '../shared/masukan.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import { terimaRencana } from './langkah-kirim.ts';

/** What was sent without being asked for, kept until it is said what it is. */
export type ArgsKiriman = {
  officeId: number;
  berkas?: { fileId: string; nama: string; ukuran?: number };
  teks?: string;
};

/** Buttons answered by this step, which knows what was sent. */
const YA = 'rencana.kiriman_ya';
const BUKAN = 'rencana.kiriman_bukan';

function sebagaiMasukan({ berkas, teks }: ArgsKiriman): Masukan {
  if (berkas !== undefined) return { jenis: 'berkas', ...berkas };
  return { jenis: 'teks', teks: teks ?? '', messageId: 0, dini: false };
}

/** Whether what came is a plan. */
export const langkahKiriman: Langkah<ArgsKiriman> = {
  async tanya(turn, { officeId, berkas }) {
    const { nama: kantor } = await turn.kantor(officeId);
    const nama = berkas?.nama ?? turn.say('rencana-nama-tempelan');
    turn.balas({
      teks: turn.say('rencana-tanya-kiriman', { nama, kantor }),
      tombol: [
        [{ label: turn.say('rencana-tombol-ya-rencana'), data: encodePayload(YA) }],
        [{ label: turn.say('rencana-tombol-bukan-rencana'), data: encodePayload(BUKAN) }],
      ],
    });
  },
  async jawab(turn, args, masukan) {
    const verb = masukan.jenis === 'ketuk' ? masukan.payload?.verb : undefined;
    if (verb === BUKAN) {
      turn.selesai();
      return turn.ubahPesan({ teks: turn.say('rencana-kiriman-bukan') });
    }
    if (verb !== YA) return await langkahKiriman.tanya(turn, args);
    const act = await diKantor(turn, args.officeId, 'rencana');
    if (act !== undefined) await terimaRencana(turn, act, sebagaiMasukan(args));
  },
};

import { semuaBeda } from '../../app/rencana/beda-baru.ts';
import { kirimBerkas } from '../../app/rencana/berkas-keluar.ts';
import { bedaPanjang, berkasBeda, ringkasanBeda } from '../../app/rencana/kata-beda.ts';
import type { Payload } from '../../text/payload.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { hariTulis } from './layar-rencana.ts';

/** What a version changed of the one before; id `office.version`. A long list comes as a file too. */
export async function ketukBeda(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, versi] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'lihat_rencana');
  if (act === undefined) return;
  const { say } = turn;
  const semua = act.kantor.rencana;
  const at = semua.findIndex((one) => one.id === Number(versi));
  const [lama, baru] = [semua[at - 1], semua[at]];
  if (lama === undefined || baru === undefined) return turn.toast(say('button-unknown'));
  const beda = semuaBeda(lama, baru);
  turn.balas({
    judul: say('rencana-beda-judul', { lama: at, baru: at + 1 }),
    teks: [
      say('rencana-beda-antara', {
        lama: hariTulis(say, lama.berlakuDari),
        baru: hariTulis(say, baru.berlakuDari),
      }),
      ...ringkasanBeda(say, beda),
    ].join('\n'),
  });
  if (bedaPanjang(beda))
    turn.kirim(await kirimBerkas(act, turn.chatId, say('rencana-nama-beda'), await berkasBeda(say, beda)));
}

import { rencanaBerlaku } from '../../domain/kantor.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { dialogRencana } from './dialog-rencana.ts';
import { hariTulis, namaDokumen, VERB_RENCANA } from './layar-rencana.ts';
import { tampilRencana } from './tampil-rencana.ts';

/** Versions that get a button; older ones are found by a date. */
const VERSI_TOMBOL = 8;

/** `/rencana`: the plan in force. */
export async function perintahRencana(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'lihat_rencana', VERB_RENCANA.lihat);
  if (act !== undefined) turn.balas(await tampilRencana(turn, act));
}

/** The plan as of today, or of the day in the id `office[.date]`. */
export async function ketukLihat(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, hari] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'lihat_rencana');
  if (act === undefined) return;
  const sah = hari === undefined || act.kantor.rencana.some(({ berlakuDari }) => berlakuDari === hari);
  if (!sah) return turn.toast(turn.say('button-unknown'));
  turn.ubahPesan(await tampilRencana(turn, act, hari));
}

/** A day is typed; id `office`. */
export async function ketukPada(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'lihat_rencana');
  if (act !== undefined) await pergi(turn, dialogRencana, 'pada', { officeId: act.kantor.id });
}

/** A new document is to be sent; id `office`. */
export async function ketukKirim(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'rencana');
  if (act !== undefined) await pergi(turn, dialogRencana, 'kirim', { officeId: act.kantor.id });
}

/** Every version with its day and document; id `office`. */
export async function ketukVersi(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'lihat_rencana');
  if (act === undefined) return;
  const { say } = turn;
  const { rencana } = act.kantor;
  const berlaku = rencanaBerlaku(act.kantor, hariIni(turn.now, act.kantor).toString());
  const baris = rencana.map((one, index) => {
    const vars = {
      nomor: index + 1,
      jenis: say(`rencana-jenis-${one.jenis}`),
      tanggal: hariTulis(say, one.berlakuDari),
      dokumen: namaDokumen(one.dokumen),
    };
    return one === berlaku ? say('rencana-versi-berlaku', vars) : say('rencana-versi-baris', vars);
  });
  turn.balas({
    judul: say('rencana-versi-judul', { kantor: act.kantor.nama }),
    teks: baris.join('\n\n'),
    tombol: rencana.slice(-VERSI_TOMBOL).map((one) => [
      {
        label: say('rencana-tombol-lihat-versi', { nomor: rencana.indexOf(one) + 1 }),
        data: encodePayload(VERB_RENCANA.lihat, `${act.kantor.id}.${one.berlakuDari}`),
      },
    ]),
  });
}

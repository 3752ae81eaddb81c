import { type ButirAksi, type CaraBulan, caraButir, daftarAksi } from '../../app/rencana/rencana-aksi.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogRencana } from './dialog-rencana.ts';
import { ajukanCara, butirAksi } from './langkah-aksi.ts';
import { layarAwal, layarButir, layarDaftar, VERB_AKSI } from './layar-aksi.ts';

const isApa = (kata: string | undefined): kata is ButirAksi['apa'] => kata === 'i' || kata === 'k';

/** `/rencana_aksi`: targets and money by month. */
export async function perintahAksi(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'rencana', VERB_AKSI.awal);
  if (act !== undefined) turn.balas(layarAwal(turn.say, act.kantor.id, daftarAksi(act, 'k').tahun));
}

/** The same for the office in the id. */
export async function ketukAksi(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'rencana');
  if (act !== undefined) turn.ubahPesan(layarAwal(turn.say, act.kantor.id, daftarAksi(act, 'k').tahun));
}

/** The items, a page of them; id `office.kind[.page]`. */
export async function ketukDaftarAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, apa, halaman] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'rencana');
  if (act === undefined) return;
  if (!isApa(apa)) return turn.toast(turn.say('button-unknown'));
  const { tahun, butir } = daftarAksi(act, apa);
  if (butir.length === 0) return turn.balas({ teks: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
  turn.ubahPesan(layarDaftar(turn.say, { officeId: act.kantor.id, apa, tahun, butir }, Number(halaman ?? 0)));
}

/** One item; id `office.kind.item`. */
export async function ketukPilihAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, apa, nomor] = id.split('.');
  if (!isApa(apa)) return turn.toast(turn.say('button-unknown'));
  const punya = await butirAksi(turn, { officeId: Number(kantor), apa, id: Number(nomor) });
  if (punya !== undefined) turn.balas(layarButir(turn.say, punya.act.kantor.id, punya.butir, punya.tahun));
}

/** How it is planned: at once where nothing has to be typed; id `office.kind.item.way`. */
export async function ketukCaraAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, apa, nomor, kata] = id.split('.');
  if (!isApa(apa)) return turn.toast(turn.say('button-unknown'));
  const sasaran = { officeId: Number(kantor), apa, id: Number(nomor) };
  const punya = await butirAksi(turn, sasaran);
  if (punya === undefined) return;
  const cara = caraButir(punya.butir).find((one) => one === kata);
  if (cara === undefined) return turn.toast(turn.say('button-unknown'));
  if (punya.butir.apa === 'k' && punya.butir.pagu === undefined && cara !== 'eksplisit')
    return turn.balas({ teks: sayRefusal(turn.say, { code: 'aksi-tanpa-pagu' }) });
  if (cara === 'bulan' || cara === 'eksplisit')
    return await pergi(turn, dialogRencana, 'aksi_isi', { ...sasaran, isi: cara });
  ajukanCara(turn, { ...sasaran, isi: 'eksplisit' }, punya.butir, { jenis: cara } satisfies CaraBulan);
}

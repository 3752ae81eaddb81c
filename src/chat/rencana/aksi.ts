import { budgetYears, chosenYear } from '../../app/anggaran/budget-years.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type ButirAksi, type CaraBulan, caraButir, daftarAksi } from '../../app/rencana/rencana-aksi.ts';
import { listAnd } from '../../text/list.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogRencana } from './dialog-rencana.ts';
import { ajukanCara, butirAksi } from './langkah-aksi.ts';
import { layarAwal, layarButir, layarDaftar, VERB_AKSI } from './layar-aksi.ts';

const isApa = (kata: string | undefined): kata is ButirAksi['apa'] => kata === 'i' || kata === 'k';

/** A year that a button or a command names; undefined, having said so, for one that cannot be planned. */
function tahunDari(turn: Turn, { kantor }: TindakanPetugas, teks = ''): number | undefined {
  const tahun = chosenYear(kantor, teks, turn.now)?.tahun;
  if (tahun !== undefined) return tahun;
  const years = budgetYears(kantor, turn.now).map(String);
  const kata = turn.say('anggaran-tahun-salah', { tahun: listAnd(turn.say, years) });
  if (turn.masukan.jenis === 'ketuk') turn.toast(kata);
  else turn.balas({ teks: kata });
  return undefined;
}

function awal(turn: Turn, { kantor }: TindakanPetugas, tahun: number) {
  const lain = budgetYears(kantor, turn.now).filter((one) => one !== tahun);
  return layarAwal(turn.say, kantor.id, tahun, lain);
}

/** `/rencana_aksi [year]`: targets and money by month. */
export async function perintahAksi(turn: Turn, argumen: string): Promise<void> {
  const act = await pilihKantor(turn, 'rencana', VERB_AKSI.awal);
  const tahun = act && tahunDari(turn, act, argumen);
  if (act !== undefined && tahun !== undefined) turn.balas(awal(turn, act, tahun));
}

/** The same for the office and year in the id: `office[.year]`. */
export async function ketukAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, teks] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'rencana');
  const tahun = act && tahunDari(turn, act, teks);
  if (act !== undefined && tahun !== undefined) turn.ubahPesan(awal(turn, act, tahun));
}

/** The items, a page of them; id `office.kind[.page[.year]]`. */
export async function ketukDaftarAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, apa, halaman, teks] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'rencana');
  if (act === undefined) return;
  if (!isApa(apa)) return turn.toast(turn.say('button-unknown'));
  const milik = tahunDari(turn, act, teks);
  if (milik === undefined) return;
  const { tahun, butir } = daftarAksi(act, apa, milik);
  if (butir.length === 0) return turn.balas({ teks: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
  turn.ubahPesan(layarDaftar(turn.say, { officeId: act.kantor.id, apa, tahun, butir }, Number(halaman ?? 0)));
}

/** One item; id `office.kind.item[.year]`. */
export async function ketukPilihAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, apa, nomor, teks] = id.split('.');
  if (!isApa(apa)) return turn.toast(turn.say('button-unknown'));
  const sasaran = {
    officeId: Number(kantor),
    apa,
    id: Number(nomor),
    ...(teks !== undefined && { tahun: Number(teks) }),
  };
  const punya = await butirAksi(turn, sasaran);
  if (punya !== undefined) turn.balas(layarButir(turn.say, punya.act.kantor.id, punya.butir, punya.tahun));
}

/** How it is planned: at once where nothing has to be typed; id `office.kind.item.way[.year]`. */
export async function ketukCaraAksi(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, apa, nomor, kata, teks] = id.split('.');
  if (!isApa(apa)) return turn.toast(turn.say('button-unknown'));
  const sasaran = {
    officeId: Number(kantor),
    apa,
    id: Number(nomor),
    ...(teks !== undefined && { tahun: Number(teks) }),
  };
  const punya = await butirAksi(turn, sasaran);
  if (punya === undefined) return;
  const cara = caraButir(punya.butir).find((one) => one === kata);
  if (cara === undefined) return turn.toast(turn.say('button-unknown'));
  if (punya.butir.apa === 'k' && punya.butir.pagu === undefined && cara !== 'eksplisit')
    return turn.balas({ teks: sayRefusal(turn.say, { code: 'aksi-tanpa-pagu' }) });
  if (cara === 'bulan' || cara === 'eksplisit')
    return await pergi(turn, dialogRencana, 'aksi_isi', { ...sasaran, isi: cara });
  ajukanCara(turn, { ...sasaran, isi: 'eksplisit' }, punya, { jenis: cara } satisfies CaraBulan);
}

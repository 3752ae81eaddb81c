import { type BudgetYear, budgetYears, chosenYear } from '../../app/anggaran/budget-years.ts';
import { jumlahkan, type PaguSubKegiatan, paguSub, subKegiatan } from '../../app/anggaran/cocokkan-dpa.ts';
import { contohDaftar } from '../../app/anggaran/contoh-daftar.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { rencanaBerlaku } from '../../domain/kantor.ts';
import { rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogAnggaran } from './dialog-anggaran.ts';

/** Sub kegiatan on one page of the screen. */
const PER_HALAMAN = 8;

/** `/dpa [year]`: every sub kegiatan with its pagu indikatif and its DPA, of this budget year or another one. */
export async function perintahDpa(turn: Turn, argumen: string): Promise<void> {
  const act = await pilihKantor(turn, 'anggaran', 'anggaran.dpa');
  if (act === undefined) return;
  const tahun = chosenYear(act.kantor, argumen, turn.now);
  if (tahun === undefined) {
    const years = budgetYears(act.kantor, turn.now).map(String);
    return turn.balas({ teks: turn.say('anggaran-tahun-salah', { tahun: listAnd(turn.say, years) }) });
  }
  turn.balas(layarDpa(turn, act, { ...tahun, dipilih: argumen.trim() !== '' }, 0));
}

/** The year of a button, and whether a person chose it; undefined, having said so, for one that is not to be had. */
function tahunTombol(turn: Turn, { kantor }: TindakanPetugas, teks = ''): TahunLayar | undefined {
  const tahun = chosenYear(kantor, teks, turn.now);
  if (tahun === undefined) turn.toast(turn.say('button-unknown'));
  return tahun && { ...tahun, dipilih: teks !== '' };
}

/** Another page, year or office; id `office[.page[.year]]`. */
export async function ketukDpa(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, halaman, teks] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  const tahun = act && tahunTombol(turn, act, teks);
  if (act !== undefined && tahun !== undefined)
    turn.ubahPesan(layarDpa(turn, act, tahun, Number(halaman ?? 0)));
}

function ikhtisar(turn: Turn, semua: readonly PaguSubKegiatan[]): string[] {
  const { say } = turn;
  const ada = semua.filter(({ dpa }) => dpa !== undefined);
  const indikatif = jumlahkan(semua.map((one) => one.indikatif));
  return [
    say('anggaran-ikhtisar', { ada: ada.length, dari: semua.length }),
    say('anggaran-jumlah-indikatif', { jumlah: indikatif === undefined ? '-' : rupiah(indikatif) }),
    ...(ada.length === 0
      ? []
      : [say('anggaran-jumlah-dpa', { jumlah: rupiah(jumlahkan(ada.map(({ dpa }) => dpa?.nilai))!) })]),
  ];
}

function baris({ say }: Turn, nomor: number, { node, indikatif, dpa }: PaguSubKegiatan): string {
  const vars = {
    nomor,
    nama: node.namaPendek,
    kode: node.kode,
    indikatif: indikatif === undefined ? '-' : rupiah(indikatif),
  };
  return dpa === undefined
    ? say('anggaran-baris-indikatif', vars)
    : say('anggaran-baris-dpa', {
        ...vars,
        jenis: dpa.jenis === 'dppa' ? say('anggaran-jenis-dppa') : say('anggaran-jenis-dpa'),
        dpa: rupiah(dpa.nilai),
      });
}

/** The year on the screen; `dipilih` where a person chose it. */
type TahunLayar = BudgetYear & { dipilih: boolean };

function layarDpa(
  turn: Turn,
  { kantor }: TindakanPetugas,
  { tahun, hari, dipilih }: TahunLayar,
  halaman: number,
): Pesan {
  const { say } = turn;
  const semua = subKegiatan(kantor, hari).map((node) => paguSub(node, tahun, hari));
  const pada = dipilih ? `.${tahun}` : '';
  if (semua.length === 0) return { teks: say('anggaran-tanpa-rencana') };
  const pindah = (nomor: number) => encodePayload('anggaran.dpa', `${kantor.id}.${nomor}${pada}`);
  const { isi, navigasi, nomor } = potongHalaman(say, semua, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah,
  });
  const mulai = nomor * PER_HALAMAN + 1;
  const lain = budgetYears(kantor, turn.now)
    .filter((one) => one !== tahun)
    .map(
      (one): Tombol => ({
        label: say('anggaran-tahun-tombol', { tahun: String(one) }),
        data: encodePayload('anggaran.dpa', `${kantor.id}.0.${one}`),
      }),
    );
  const pilih: Tombol[] = isi.map(({ node }, index) => ({
    label: String(mulai + index),
    data: encodePayload('anggaran.pilih', `${kantor.id}.${node.id}${pada}`),
  }));
  return {
    judul: say('anggaran-judul', { tahun: String(tahun), kantor: kantor.nama }),
    teks: [
      ...ikhtisar(turn, semua),
      '',
      ...isi.map((one, index) => baris(turn, mulai + index, one)),
      '',
      say('anggaran-cara'),
    ].join('\n'),
    tombol: [
      ...barisan(pilih, 4),
      ...(navigasi.length > 0 ? [navigasi] : []),
      [
        {
          label: say('anggaran-tombol-daftar'),
          data: encodePayload('anggaran.daftar', `${kantor.id}${pada}`),
        },
        {
          label: say('anggaran-tombol-contoh'),
          data: encodePayload('anggaran.contoh', `${kantor.id}${pada}`),
        },
      ],
      ...(lain.length > 0 ? [lain] : []),
    ],
  };
}

/** One sub kegiatan's figure is typed; id `office.node[.year]`. */
export async function ketukPilih(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, node, teks] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  const tahun = act && tahunTombol(turn, act, teks);
  if (act === undefined || tahun === undefined) return;
  const ada = subKegiatan(act.kantor, tahun.hari).some((one) => one.id === Number(node));
  if (!ada) return turn.toast(turn.say('button-unknown'));
  const args = { officeId: act.kantor.id, nodeId: Number(node), tahun: tahun.tahun };
  await pergi(turn, dialogAnggaran, 'nilai', args);
}

/** Where a list is waited for: of the year that was chosen, if one was. */
async function tungguDaftar(turn: Turn, { kantor }: TindakanPetugas, year: TahunLayar): Promise<void> {
  const args = { officeId: kantor.id, ...(year.dipilih && { tahun: year.tahun }) };
  await pergi(turn, dialogAnggaran, 'daftar_dpa', args);
}

/** A list is pasted or sent; id `office[.year]`. */
export async function ketukDaftar(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, teks] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  const tahun = act && tahunTombol(turn, act, teks);
  if (act !== undefined && tahun !== undefined) await tungguDaftar(turn, act, tahun);
}

/** The whole list as text, to be copied, changed and sent back; id `office[.year]`. */
export async function ketukContoh(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, teks] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  const tahun = act && tahunTombol(turn, act, teks);
  if (act === undefined || tahun === undefined) return;
  if (rencanaBerlaku(act.kantor, tahun.hari) === undefined) {
    turn.balas({ teks: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
    return;
  }
  turn.balas({ teks: contohDaftar(act, tahun) });
  await tungguDaftar(turn, act, tahun);
}

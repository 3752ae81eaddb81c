import { jumlahkan, type PaguSubKegiatan, paguSub, subKegiatan } from '../../app/anggaran/cocokkan-dpa.ts';
import { contohDaftar } from '../../app/anggaran/contoh-daftar.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { rencanaBerlaku } from '../../domain/kantor.ts';
import { rupiah } from '../../text/format.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { dialogAnggaran } from './dialog-anggaran.ts';

/** Sub kegiatan on one page of the screen. */
const PER_HALAMAN = 8;

/** `/dpa`: every sub kegiatan with its pagu indikatif and its DPA. */
export async function perintahDpa(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'anggaran', 'anggaran.dpa');
  if (act !== undefined) turn.balas(layarDpa(turn, act, 0));
}

/** Another page, or another office; id `office[.page]`. */
export async function ketukDpa(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, halaman] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  if (act !== undefined) turn.ubahPesan(layarDpa(turn, act, Number(halaman ?? 0)));
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

function layarDpa(turn: Turn, { kantor }: TindakanPetugas, halaman: number): Pesan {
  const { say } = turn;
  const today = hariIni(turn.now, kantor);
  const semua = subKegiatan(kantor, today.toString()).map((node) =>
    paguSub(node, today.year, today.toString()),
  );
  if (semua.length === 0) return { teks: say('anggaran-tanpa-rencana') };
  const pindah = (nomor: number) => encodePayload('anggaran.dpa', `${kantor.id}.${nomor}`);
  const { isi, navigasi, nomor } = potongHalaman(say, semua, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah,
  });
  const mulai = nomor * PER_HALAMAN + 1;
  const pilih: Tombol[] = isi.map(({ node }, index) => ({
    label: String(mulai + index),
    data: encodePayload('anggaran.pilih', `${kantor.id}.${node.id}`),
  }));
  return {
    judul: say('anggaran-judul', { tahun: String(today.year), kantor: kantor.nama }),
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
        { label: say('anggaran-tombol-daftar'), data: encodePayload('anggaran.daftar', kantor.id) },
        { label: say('anggaran-tombol-contoh'), data: encodePayload('anggaran.contoh', kantor.id) },
      ],
    ],
  };
}

/** One sub kegiatan's figure is typed; id `office.node`. */
export async function ketukPilih(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, node] = id.split('.');
  const act = await diKantor(turn, Number(kantor), 'anggaran');
  if (act === undefined) return;
  const ada = subKegiatan(act.kantor, hariIni(turn.now, act.kantor).toString()).some(
    (one) => one.id === Number(node),
  );
  if (!ada) return turn.toast(turn.say('button-unknown'));
  await pergi(turn, dialogAnggaran, 'nilai', { officeId: act.kantor.id, nodeId: Number(node) });
}

/** A list is pasted or sent; id `office`. */
export async function ketukDaftar(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'anggaran');
  if (act !== undefined) await pergi(turn, dialogAnggaran, 'daftar_dpa', { officeId: act.kantor.id });
}

/** The whole list as text, to be copied, changed and sent back; id `office`. */
export async function ketukContoh(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'anggaran');
  if (act === undefined) return;
  if (rencanaBerlaku(act.kantor, hariIni(turn.now, act.kantor).toString()) === undefined) {
    turn.balas({ teks: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
    return;
  }
  turn.balas({ teks: contohDaftar(act) });
  await pergi(turn, dialogAnggaran, 'daftar_dpa', { officeId: act.kantor.id });
}

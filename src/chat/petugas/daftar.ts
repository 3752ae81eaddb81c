import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type BarisPetugas, daftarPetugas } from '../../app/petugas/list-officers.ts';
import { sebutanPeran } from '../../app/petugas/sebutan-peran.ts';
import { HEADS } from '../../domain/role-rules.ts';
import { listAnd } from '../../text/list.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import { barisan, labelPendek, potongHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { terakhirAktif } from './aktif.ts';

const PER_HALAMAN = 12;

/** Units without anybody that are named; more are counted. */
const DISEBUT = 15;

/** `/petugas`: who is there, and which units have nobody. */
export async function petugas(turn: Turn): Promise<void> {
  const tindakan = await pilihKantor(turn, 'petugas', 'petugas.daftar');
  if (tindakan !== undefined) turn.balas(await daftar(turn, tindakan, 0));
}

/** Another page, another office, or back to the list; id `office[.page]`. */
export async function petugasDaftar(turn: Turn, { id }: Payload): Promise<void> {
  const [kantor, halaman] = id.split('.');
  const tindakan = await diKantor(turn, Number(kantor), 'petugas');
  if (tindakan !== undefined) turn.ubahPesan(await daftar(turn, tindakan, Number(halaman ?? 0)));
}

async function daftar(turn: Turn, tindakan: TindakanPetugas, halaman: number): Promise<Pesan> {
  const { say } = turn;
  const { kantor } = tindakan;
  const { baris, kosong } = await daftarPetugas(tindakan);
  const { isi, navigasi, nomor } = potongHalaman(say, baris, {
    nomor: halaman,
    perHalaman: PER_HALAMAN,
    pindah: (satu) => encodePayload('petugas.daftar', `${kantor.id}.${satu}`),
  });
  const pertama = nomor * PER_HALAMAN + 1;
  const orang: Tombol[] = isi.map(({ penugasan }, index) => ({
    label: labelPendek(`${pertama + index}. ${penugasan.nama}`),
    data: encodePayload('petugas.orang', `${kantor.id}.${penugasan.id}`),
  }));
  const lain: Tombol[] = [{ label: say('petugas-undang'), data: encodePayload('undang.mulai', kantor.id) }];
  return {
    judul: say('petugas-judul', { kantor: kantor.nama, jumlah: baris.length }),
    teks: [
      ...isi.map((satu, index) => `${pertama + index}. ${kalimat(turn, tindakan, satu)}`),
      '',
      ...jabatanKosong(turn, baris),
      say('petugas-kosong', {
        jumlah: kosong.length,
        unit: sebagian(
          turn,
          kosong.map((one) => one.namaPendek),
        ),
      }),
    ].join('\n'),
    tombol: [...barisan(orang, 2), ...(navigasi.length > 0 ? [navigasi] : []), lain],
  };
}

/** The posts of the office's heads that nobody holds today, as a line. */
function jabatanKosong({ say }: Turn, baris: readonly BarisPetugas[]): string[] {
  const kosong = HEADS.filter((peran) => !baris.some((one) => one.penugasan.peran === peran));
  if (kosong.length === 0) return [];
  const jabatan = listAnd(
    say,
    kosong.map((peran) => sebutanPeran(say, { peran, plt: false }, undefined)),
  );
  return [say('petugas-jabatan-kosong', { jabatan })];
}

function kalimat(turn: Turn, { kantor }: TindakanPetugas, { penugasan, pelapor }: BarisPetugas): string {
  return turn.say('petugas-baris', {
    nama: penugasan.nama,
    peran: sebutanPeran(turn.say, penugasan, pelapor),
    aktif: penugasan.blocked
      ? turn.say('petugas-memblokir')
      : terakhirAktif(turn, kantor, penugasan.lastSeenAt),
  });
}

function sebagian({ say }: Turn, nama: readonly string[]): string {
  if (nama.length <= DISEBUT) return listAnd(say, nama);
  return say('petugas-dan-lain', {
    nama: nama.slice(0, DISEBUT).join(', '),
    lain: nama.length - DISEBUT,
  });
}

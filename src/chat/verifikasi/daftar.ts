import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { laporanBulan } from '../../app/verifikasi/laporan-bulan.ts';
import { addBulan, parseBulan } from '../../domain/bulan.ts';
import type { StatusLaporan } from '../../domain/rencana.ts';
import { bulanTahun, namaBulan } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';

/** Reports on one page. */
const PER_HALAMAN = 16;

/** The shape that stands for a status, never a colour alone. */
const TANDA: Record<StatusLaporan, string> = {
  draf: '–',
  diajukan: '●',
  dikembalikan: '■',
  diverifikasi: '✔',
  disetujui: '★',
};

/** Every sent report of a month, whatever its status: `<office>.<month>[.<page>]`. */
export async function ketukDaftar(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, 'verifikasi');
  if (alamat === undefined) return;
  const { act, sisa } = alamat;
  const [teks = '', halaman = '0'] = sisa;
  const read = parseBulan(teks);
  if (!read.ok) return turn.toast(turn.say('button-unknown'));
  const { say } = turn;
  const { kantor } = act;
  const bulan = read.value;
  const semua = await laporanBulan(act, bulan);
  const page = potongHalaman(say, semua, {
    nomor: Number(halaman),
    perHalaman: PER_HALAMAN,
    pindah: (ke) => encodePayload(VERB.daftar, [kantor.id, bulan, ke].join('.')),
  });
  const pilihan = page.isi.map(({ pelapor, status, reportId, revisi }) =>
    tombol(`${TANDA[status]} ${pelapor.namaPendek}`, VERB.buka, [kantor.id, reportId], revisi),
  );
  const lain = [addBulan(bulan, -1), addBulan(bulan, 1)]
    .filter((one) => one <= bulanBerjalan(kantor, turn.now))
    .map((one) => tombol(namaBulan(say, one), VERB.daftar, [kantor.id, one]));
  turn.ubahPesan({
    judul: say('verif-daftar-judul', { bulan: bulanTahun(say, bulan), jumlah: semua.length }),
    teks: semua.length === 0 ? say('verif-daftar-kosong') : say('verif-daftar-tanda'),
    tombol: [
      ...barisan(pilihan, 2),
      ...(page.navigasi.length > 0 ? [page.navigasi] : []),
      lain,
      [tombol(say('verif-tombol-antrian'), VERB.antri, [kantor.id])],
    ],
  });
}

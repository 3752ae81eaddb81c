import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import { namaIndikator } from '../../domain/butir.ts';
import type { Progres, ProgresIndikator, ProgresNode } from '../../domain/progres-figur.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombolFigur } from '../jelaskan/alamat.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { baris } from './kata.ts';
import { barisIndikatorKantor } from './kata-indikator.ts';

/** Indicators on one page: what is read without losing the thread. */
const PER_HALAMAN = 5;

/** An indicator with the lines that stand above the first of its kind on a page. */
interface Isi {
  one: ProgresIndikator;
  kepala: string[];
}

/** The way to this screen, for the screens above it. */
export function tombolSasaran(say: Say, { kantor, bulan }: KeadaanBulan): Tombol {
  return tombol(say('sasaran-tombol'), VERB.sasaran, kantor.id, bulan, 0);
}

/** Tujuan and sasaran with their indicators, then the IKU on no node, then what the desa report. */
function semuaIsi(say: Say, keadaan: KeadaanBulan, progres: Progres): Isi[] {
  const kelompok = (kepala: string[], semua: readonly ProgresIndikator[]) =>
    semua.map((one): Isi => ({ one, kepala }));
  return [
    ...progres.node
      .filter(({ node }) => node.level === 'tujuan' || node.level === 'sasaran')
      .flatMap((one) => kelompok(kepalaNode(say, keadaan, one), one.indikator)),
    ...kelompok([say('sasaran-kantor')], progres.indikatorKantor),
    ...kelompok(
      [say('sasaran-desa')],
      progres.indikatorDesa.filter(({ indikator }) => indikator.nodeId === undefined),
    ),
  ];
}

function kepalaNode(say: Say, { profil }: KeadaanBulan, { node, kinerja }: ProgresNode): string[] {
  const nama = say(node.level === 'tujuan' ? 'sasaran-tujuan' : 'sasaran-sasaran', { nama: node.namaPendek });
  if (kinerja.tahun === undefined) return [nama];
  const { persen, cakupan } = kinerja.tahun;
  const capaian = kataCapaian(say, persen, kinerja.sampai, profil.profil);
  return [nama, say('sasaran-kinerja', { capaian, dari: cakupan.dari, total: cakupan.total })];
}

/** One page of the goals, each indicator with a way to where its figure comes from. */
function layarSasaran(say: Say, keadaan: KeadaanBulan, progres: Progres, ke: number): Pesan {
  const { kantor, bulan } = keadaan;
  const tempat = { officeId: kantor.id, bulan };
  const semua = semuaIsi(say, keadaan, progres);
  const { isi, navigasi, nomor } = potongHalaman(say, semua, {
    nomor: ke,
    perHalaman: PER_HALAMAN,
    pindah: (lain) => encodePayload(VERB.sasaran, `${kantor.id}.${bulan}.${lain}`),
  });
  const pertama = nomor * PER_HALAMAN + 1;
  const blok = isi.map(({ one, kepala }, index) => {
    const baru = index === 0 || isi[index - 1]?.kepala !== kepala;
    return baris(...(baru ? kepala : []), barisIndikatorKantor(say, keadaan, progres, one, pertama + index));
  });
  const jelas = isi.map(({ one: { indikator } }, index) =>
    tombolFigur(`${pertama + index}. ${namaIndikator(indikator, tahunOf(bulan))}`, tempat, {
      jenis: 'indikator',
      indikatorId: indikator.id,
    }),
  );
  return {
    judul: say('sasaran-judul', { bulan: bulanTahun(say, bulan) }),
    teks: `\n${blok.length > 0 ? blok.join('\n\n') : say('sasaran-kosong', { bulan: bulanTahun(say, bulan) })}`,
    tombol: [
      ...barisan(jelas, 2),
      ...(navigasi.length > 0 ? [navigasi] : []),
      [tombol(say('status-kembali'), VERB.status, kantor.id, bulan)],
    ],
  };
}

/** Shows a page of the goals. */
export async function ketukSasaran(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const keadaan = await keadaanBulan(turn.tx, alamat.tindakan.kantor, alamat.bulan, turn.now);
  const progres = keadaan.progres();
  if (progres === undefined) return turn.toast(turn.say('status-tidak-ada'));
  turn.ubahPesan(layarSasaran(turn.say, keadaan, progres, Number(alamat.sisa[0])));
}

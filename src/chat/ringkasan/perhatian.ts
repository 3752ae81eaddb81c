import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import type { Figur } from '../../domain/jelaskan/penjelasan.ts';
import { type Peringatan, peringatan } from '../../domain/peringatan.ts';
import {
  jumlahPerhatian,
  kataJumlahPerhatian,
  kataPerhatian,
  type Perhatian,
  perhatianPagu,
  perhatianTarget,
} from '../../render/kata-peringatan.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombolFigur } from '../jelaskan/alamat.ts';
import { barisan, potongHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { baris } from './kata.ts';

/** Warnings on one page. */
const PER_HALAMAN = 6;

/** By which of the two the list is ordered. */
type Urutan = 'program' | 'desa';

/** A warning with what it stands under and its figure. */
interface Isi {
  kelompok: string;
  perhatian: Perhatian;
  figur: Figur;
}

/** The warnings of a month; none without a plan. */
function bacaPeringatan(keadaan: KeadaanBulan): Peringatan {
  const progres = keadaan.progres();
  return progres === undefined ? { target: [], pagu: [] } : peringatan(progres, keadaan.angka);
}

/** The line of `/status` and the button to the list; nothing where there is nothing to look at. */
export function perhatianStatus(say: Say, keadaan: KeadaanBulan): { teks?: string; tombol: Tombol[] } {
  const semua = bacaPeringatan(keadaan);
  const jumlah = semua.target.length + semua.pagu.length;
  if (jumlah === 0) return { tombol: [] };
  const { kantor, bulan } = keadaan;
  // Where only desa are warned about their own list comes first.
  const urutan: Urutan =
    semua.pagu.length === 0 && semua.target.every(({ desa }) => desa !== undefined) ? 'desa' : 'program';
  return {
    teks: say('perhatian-status', { jumlah: kataJumlahPerhatian(say, jumlahPerhatian(semua)) }),
    tombol: [tombol(say('perhatian-tombol', { jumlah }), VERB.perhatian, kantor.id, bulan, urutan, 0)],
  };
}

function isiUrutan(
  say: Say,
  { bulan, rencana, kantor }: KeadaanBulan,
  semua: Peringatan,
  urutan: Urutan,
): Isi[] {
  const target = semua.target.flatMap((one): Isi[] => {
    const perhatian = perhatianTarget(one, tahunOf(bulan));
    if (perhatian === undefined || (one.desa === undefined) === (urutan === 'desa')) return [];
    const indikatorId = one.progres.indikator.id;
    const figur: Figur = { jenis: 'indikator', indikatorId, pelaporId: one.desa?.id };
    const kelompok = one.desa?.namaPendek ?? one.program?.namaPendek ?? say('perhatian-tanpa-program');
    // The heading names the desa already.
    return [{ kelompok, perhatian: { ...perhatian, desa: undefined }, figur }];
  });
  const pagu =
    urutan === 'desa'
      ? []
      : semua.pagu.map(
          (one): Isi => ({
            kelompok: one.program?.namaPendek ?? say('perhatian-tanpa-program'),
            perhatian: perhatianPagu(one),
            figur: { jenis: 'uang', nodeId: one.node.id },
          }),
        );
  const urut =
    urutan === 'desa'
      ? kantor.pelapor.map((one) => one.namaPendek)
      : (rencana?.nodes ?? []).map((one) => one.namaPendek);
  return [...target, ...pagu].sort((a, b) => urut.indexOf(a.kelompok) - urut.indexOf(b.kelompok));
}

/** The list by program, or by desa, each with a way to where its figure comes from. */
function layarPerhatian(say: Say, keadaan: KeadaanBulan, urutan: Urutan, ke: number): Pesan {
  const { kantor, bulan } = keadaan;
  const id = [kantor.id, bulan] as const;
  const peringatanBulan = bacaPeringatan(keadaan);
  const semua = isiUrutan(say, keadaan, peringatanBulan, urutan);
  const { isi, navigasi, nomor } = potongHalaman(say, semua, {
    nomor: ke,
    perHalaman: PER_HALAMAN,
    pindah: (lain) => encodePayload(VERB.perhatian, [...id, urutan, lain].join('.')),
  });
  const pertama = nomor * PER_HALAMAN + 1;
  const kata = isi.map(({ perhatian, figur, kelompok }, index) => {
    const { judul, isi: angka } = kataPerhatian(say, perhatian);
    const bernomor = `${pertama + index}. ${judul}`;
    const baru = isi[index - 1]?.kelompok !== kelompok;
    return {
      teks: baris(baru ? kelompok.toLocaleUpperCase('id') : undefined, bernomor, angka),
      jelas: tombolFigur(bernomor, { officeId: kantor.id, bulan }, figur),
    };
  });
  const kosong = say('perhatian-kosong');
  const arti = say('perhatian-arti');
  return {
    judul: say('perhatian-judul', { bulan: bulanTahun(say, bulan) }),
    teks: `\n${isi.length === 0 ? kosong : [...kata.map(({ teks }) => teks), arti].join('\n\n')}`,
    tombol: [
      ...barisan(
        kata.map(({ jelas }) => jelas),
        2,
      ),
      ...(navigasi.length > 0 ? [navigasi] : []),
      ...tombolUrutan(say, keadaan, peringatanBulan, urutan),
      [tombol(say('status-kembali'), VERB.status, ...id)],
    ],
  };
}

/** The other of the two lists, where it has anything. */
function tombolUrutan(
  say: Say,
  { kantor, bulan }: KeadaanBulan,
  { target, pagu }: Peringatan,
  urutan: Urutan,
): Tombol[][] {
  const desa = target.filter((one) => one.desa !== undefined).length;
  const jumlah = urutan === 'program' ? desa : target.length - desa + pagu.length;
  if (jumlah === 0) return [];
  const lain: Urutan = urutan === 'program' ? 'desa' : 'program';
  return [[tombol(say(`perhatian-urut-${lain}`, { jumlah }), VERB.perhatian, kantor.id, bulan, lain, 0)]];
}

/** Shows the list. */
export async function ketukPerhatian(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const { tindakan, bulan, sisa } = alamat;
  const keadaan = await keadaanBulan(turn.tx, tindakan.kantor, bulan, turn.now);
  const urutan: Urutan = sisa[0] === 'desa' ? 'desa' : 'program';
  turn.ubahPesan(layarPerhatian(turn.say, keadaan, urutan, Number(sisa[1])));
}

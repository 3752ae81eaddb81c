import { tahunOf } from '../../domain/bulan.ts';
import { peringatan } from '../../domain/peringatan.ts';
import { type PrakiraanSerapan, prakiraanSerapan } from '../../domain/prakiraan-serapan.ts';
import type { DigestFacts } from '../../render/digest-facts.ts';
import { jumlahPerhatian, perhatianPagu, perhatianTarget } from '../../render/kata-peringatan.ts';
import type { Tx } from '../../store/tx.ts';
import { angkaDuaTahun } from '../status/angka-dua-tahun.ts';
import type { KeadaanBulan } from '../status/susun-keadaan.ts';

/** Warnings that the digest names; the rest is counted and stands in `/status`. */
const TERPARAH = 3;
/** Of those, about money where there are targets too. */
const PAGU = 1;

/** What the present pace does not reach, the worst first, targets before money. */
export function faktaPerhatian(keadaan: KeadaanBulan): DigestFacts['perhatian'] {
  const progres = keadaan.progres();
  const semua = progres === undefined ? { target: [], pagu: [] } : peringatan(progres, keadaan.angka);
  const target = semua.target.flatMap((one) => perhatianTarget(one, tahunOf(keadaan.bulan)) ?? []);
  const pagu = semua.pagu.map(perhatianPagu);
  const disebut = target.slice(0, TERPARAH - Math.min(pagu.length, PAGU));
  return {
    jumlah: jumlahPerhatian(semua),
    terparah: [...disebut, ...pagu.slice(0, TERPARAH - disebut.length)],
  };
}

/** What the serapan without gaji will come to by the year's end; one round trip for last year's figures. */
export async function faktaPrakiraan(tx: Tx, keadaan: KeadaanBulan): Promise<PrakiraanSerapan | undefined> {
  const progres = keadaan.progres();
  return progres && prakiraanSerapan(progres, await angkaDuaTahun(tx, keadaan));
}

import type { Decimal } from 'decimal.js';
import { tahunOf } from '../../domain/bulan.ts';
import { angkaButir, type Butir, tahunButir } from '../../domain/butir.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { progresPelapor } from '../../domain/progres-indikator.ts';
import type { Angka, Indikator, PlanNode } from '../../domain/rencana.ts';
import {
  type PaguBerlaku,
  paguBerlaku,
  serapanPercent,
  type Terpakai,
  terpakai,
} from '../../domain/serapan.ts';
import type { KeadaanBulan } from './susun-keadaan.ts';

/** One item of one reporter: this month's figure, and where it stands to date. */
export type IsiButir =
  | { jenis: 'indikator'; butir: Butir; indikator: Indikator; bulanIni?: Angka; sampai: ProgresIndikator }
  | { jenis: 'keuangan'; butir: Butir; node: PlanNode; bulanIni?: Angka; sampai: UangButir };

/** Money of one sub kegiatan to date, against the pagu in force today. */
interface UangButir extends Terpakai {
  pagu?: PaguBerlaku;
  /** nilai / pagu × 100, unrounded; absent without either. */
  persen?: Decimal;
}

/** Figures of one item of one reporter, up to the month. */
export function isiButir(keadaan: KeadaanBulan, pelaporId: number, butir: Butir): IsiButir {
  const sendiri = keadaan.angka.filter((a) => a.pelaporId === pelaporId);
  const milik = angkaButir(sendiri, butir);
  const bulanIni = milik.find((a) => a.bulan === keadaan.bulan && a.butir === butir.kunci);
  if (butir.jenis === 'keuangan') {
    return {
      jenis: 'keuangan',
      butir,
      node: butir.node,
      bulanIni,
      sampai: uangButir(keadaan, butir.node, milik),
    };
  }
  const { bulan, profil } = keadaan;
  const sampai = progresPelapor(butir.indikator, milik, bulan, profil.profil, tahunButir(butir, bulan));
  return { jenis: 'indikator', butir, indikator: butir.indikator, bulanIni, sampai };
}

function uangButir({ bulan, hariIni }: KeadaanBulan, node: PlanNode, angka: readonly Angka[]): UangButir {
  const sampai = terpakai(node, angka, bulan);
  const pagu = paguBerlaku(node, tahunOf(bulan), hariIni.toString());
  return { ...sampai, pagu, persen: pagu && sampai.nilai && serapanPercent(sampai.nilai, pagu.nilai) };
}

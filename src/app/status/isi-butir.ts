import type { Decimal } from 'decimal.js';
import { angkaButir, type Butir, tahunButir, unitDitanya } from '../../domain/butir.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { itemIn } from '../../domain/lineage.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { progresPelapor } from '../../domain/progres-indikator.ts';
import type { Angka, Indikator, PlanNode } from '../../domain/rencana.ts';
import {
  type PaguBerlaku,
  paguBulan,
  serapanPercent,
  type Terpakai,
  terpakai,
} from '../../domain/serapan.ts';
import type { KeadaanBulan } from './susun-keadaan.ts';

/** One item at one reporter: this month's figure, and where it stands to date. */
export type IsiButir =
  | { jenis: 'indikator'; butir: Butir; indikator: Indikator; bulanIni?: Angka; sampai: ProgresIndikator }
  | { jenis: 'keuangan'; butir: Butir; node: PlanNode; bulanIni?: Angka; sampai: UangButir };

/** Money of one sub kegiatan to date, against the pagu in force in the month. */
interface UangButir extends Terpakai {
  pagu?: PaguBerlaku;
  /** nilai / pagu × 100, unrounded; absent without either. */
  persen?: Decimal;
}

/**
 * Figures of one item at one reporter, up to the month, by what its own report was made under: its own; of what a unit
 * reports whoever reported it in each month, so that it is the same figure here as in the sums of the office.
 * @param asal the item as any version of the plan has it: it is found by its lineage
 */
export function isiButir(keadaan: KeadaanBulan, pelaporId: number, asal: Butir): IsiButir {
  const { rencana, angka } = keadaan.milik(pelaporId);
  const butir = (rencana && itemIn(rencana, asal)) ?? asal;
  const unit = pelaporKantor(keadaan.kantor, pelaporId)?.jenis !== 'desa';
  const tanggungan =
    butir.jenis === 'keuangan' ||
    (rencana !== undefined && unitDitanya(rencana, butir.indikator) === pelaporId);
  const sendiri = unit && tanggungan ? angka : angka.filter((a) => a.pelaporId === pelaporId);
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

function uangButir({ bulan }: KeadaanBulan, node: PlanNode, angka: readonly Angka[]): UangButir {
  const sampai = terpakai(node, angka, bulan);
  const pagu = paguBulan(node, bulan);
  return { ...sampai, pagu, persen: pagu && sampai.nilai && serapanPercent(sampai.nilai, pagu.nilai) };
}

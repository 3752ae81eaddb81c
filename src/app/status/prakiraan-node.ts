import { tahunOf } from '../../domain/bulan.ts';
import { tahunRencana } from '../../domain/butir-tahun.ts';
import type { Prakiraan } from '../../domain/prakiraan.ts';
import {
  type PrakiraanIndikator,
  prakiraanIndikator,
  prakiraanUang,
} from '../../domain/prakiraan-progres.ts';
import type { Cakupan, ProgresIndikator, ProgresNode } from '../../domain/progres-figur.ts';
import type { PlanNode, Rencana } from '../../domain/rencana.ts';
import type { Tx } from '../../store/tx.ts';
import { angkaDuaTahun } from './angka-dua-tahun.ts';
import type { KeadaanBulan } from './susun-keadaan.ts';

/** What the year will come to at a node of the plan. */
export interface PrakiraanNode {
  /** In Rupiah, over the sub kegiatan at or below the node that have a forecast. */
  uang: { prakiraan?: Prakiraan; cakupan: Cakupan };
  /** Of its own indicators, in printed order. */
  indikator: { progres: ProgresIndikator; hasil: PrakiraanIndikator }[];
}

/**
 * Forecast of a node to the year's end, from the figures of the month's year and of the year before (one round trip).
 * @returns undefined when the office has no plan for the month
 */
export async function prakiraanNode(
  tx: Tx,
  keadaan: KeadaanBulan,
  ini: ProgresNode,
): Promise<PrakiraanNode | undefined> {
  const { kantor, bulan, rencana } = keadaan;
  if (rencana === undefined) return undefined;
  const angka = await angkaDuaTahun(tx, keadaan);
  const desa = new Set(kantor.pelapor.filter((one) => one.jenis === 'desa').map((one) => one.id));
  return {
    uang: prakiraanUang(
      daunDi(ini.node, rencana).filter(tahunRencana(rencana, tahunOf(bulan)).node),
      angka,
      bulan,
    ),
    indikator: ini.indikator.map((progres) => {
      const { id, pelapor } = progres.indikator;
      const milik = angka.filter(
        (a) => a.indikatorId === id && desa.has(a.pelaporId) === (pelapor === 'desa'),
      );
      return { progres, hasil: prakiraanIndikator(progres, milik, bulan) };
    }),
  };
}

/** The sub kegiatan at or below a node. */
function daunDi(node: PlanNode, rencana: Rencana): PlanNode[] {
  if (node.level === 'sub_kegiatan') return [node];
  return rencana.nodes.filter((one) => one.parentId === node.id).flatMap((anak) => daunDi(anak, rencana));
}

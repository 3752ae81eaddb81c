import type { Kantor } from '../../domain/kantor.ts';
import type { Indikator, Rencana } from '../../domain/rencana.ts';
import type { Asal } from '../../domain/silsilah.ts';
import type { DrafRencana } from '../../plan/draf.ts';
import {
  KEPUTUSAN_KOSONG,
  type KeputusanDesa,
  type KeputusanIndikator,
  type KeputusanRencana,
} from '../../plan/usulan/keputusan.ts';
import { usulkan } from '../../plan/usulan/usulan.ts';
import { unitKantor } from './unit-kantor.ts';

/** kunci of the older version → kunci in the new document, where the lineage is certain. */
function pasti(asal: ReadonlyMap<string, Asal>): Map<string, string> {
  return new Map([...asal].flatMap(([baru, dari]) => (dari.jenis === 'pasti' ? [[dari.kunci, baru]] : [])));
}

/** Figures per month follow the targets that they were made for; other ways of spreading stay. */
function caraTetap({ targetBulanan }: Indikator): Pick<KeputusanIndikator, 'targetBulanan'> {
  return targetBulanan.jenis === 'eksplisit' ? {} : { targetBulanan };
}

/** How an indicator is asked and computed, as it was before; a formula that names others by document does not follow. */
function indikatorTetap(lama: Indikator, kunci: string): KeputusanIndikator {
  const { arah, akumulasi, antarDesa, pertanyaan, diminta, namaPendek, tenggat, pelapor, rumus } = lama;
  const dihitung = pelapor === 'rumus' && rumus !== undefined && !rumus.includes('"');
  const pelaporTetap = pelapor === 'desa' || (pelapor === 'rumus' && !dihitung) ? {} : { pelapor };
  return {
    kunci,
    arah,
    akumulasi,
    antarDesa,
    pertanyaan,
    diminta,
    namaPendek,
    ...(tenggat && { tenggat }),
    ...pelaporTetap,
    ...(dihitung && { rumus }),
    ...caraTetap(lama),
  };
}

/** What every desa reports, as before; it feeds an indicator only where the new document still has that. */
function desaTetap(lama: Indikator, baru: ReadonlyMap<string, string>, alasan: string): KeputusanDesa {
  const { syaratDesa, tenggat, feedsKunci, target, targetPerPelapor } = lama;
  const { kunci, nama, namaPendek, satuan, desimal, jenisNilai, arah, akumulasi, antarDesa } = lama;
  const nilai = target.flatMap((one) =>
    one.nilai ? [[String(one.tahun), one.nilai.toFixed()] as const] : [],
  );
  const ke = feedsKunci === undefined ? undefined : baru.get(feedsKunci);
  return {
    ...{ kunci, nama, namaPendek, satuan, desimal, jenisNilai, arah, akumulasi, antarDesa },
    pertanyaan: lama.pertanyaan,
    diminta: lama.diminta,
    targetBulanan: lama.targetBulanan,
    ...(lama.skala && lama.skala.length > 0 && { skala: [...lama.skala] }),
    ...(syaratDesa && { syaratDesa: { banding: syaratDesa.banding, nilai: syaratDesa.nilai.toFixed() } }),
    ...(tenggat && { tenggat }),
    ...(ke !== undefined && { feedsKunci: ke }),
    ...(targetPerPelapor && { targetPerDesa: Object.fromEntries(nilai) }),
    ...(!targetPerPelapor && {
      target: Object.fromEntries(nilai.map(([tahun, one]) => [tahun, { nilai: one, alasan }])),
    }),
    sumber: [],
    alasan,
  };
}

function pemilikTetap(lama: Rencana, kantor: Kantor, baru: ReadonlyMap<string, string>) {
  const kode = new Map(unitKantor(kantor).map((unit) => [unit.id, unit.kode]));
  return lama.nodes.flatMap(({ kunci, ownerId, namaPendek, gaji }) => {
    const di = baru.get(kunci);
    if (di === undefined) return [];
    const unit = kode.get(ownerId ?? -1);
    return [[di, { namaPendek, gaji, ...(unit !== undefined && { pemilik: { unit } }) }] as const];
  });
}

/**
 * What the office decided about the plan that it has, as decisions about a new document: who reports what, how each
 * indicator is asked and computed, what every desa reports. Only where something of the document is certainly the same;
 * the rest is asked. Nothing for an office without a plan.
 * @param alasan words that say where the decisions come from
 */
export function keputusanDariLama(draf: DrafRencana, kantor: Kantor, alasan: string): KeputusanRencana {
  const lama = kantor.rencana.at(-1);
  if (lama === undefined) return KEPUTUSAN_KOSONG;
  const { asal } = usulkan(draf, { unit: unitKantor(kantor), lama });
  const baru = pasti(asal);
  const tetap = lama.indikators.flatMap((one) => {
    const kunci = baru.get(one.kunci);
    return kunci === undefined || one.pelapor === 'desa' ? [] : [indikatorTetap(one, kunci)];
  });
  const desa = lama.indikators.filter(({ pelapor }) => pelapor === 'desa');
  return {
    ...KEPUTUSAN_KOSONG,
    simpul: Object.fromEntries(pemilikTetap(lama, kantor, baru)),
    indikator: tetap,
    desa: desa.map((one) => desaTetap(one, baru, alasan)),
  };
}

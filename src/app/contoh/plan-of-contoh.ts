import { Decimal } from 'decimal.js';
import type { NewIndikator, NewNode, NewPlan } from '../../store/plan-writes.ts';
import type { IndikatorTercetak, KeputusanContoh, readContoh, SimpulContoh } from './contoh-data.ts';

type Contoh = ReturnType<typeof readContoh>;

/**
 * An example plan as it is stored: what the document prints joined with what people decided beside it.
 * Pagu are the Renstra's indicative ones, in force from the first day of the plan's first year. Parents keep their
 * printed pagu although sums are always computed from the sub kegiatan. Indicators of kegiatan repeat those of their
 * sub kegiatan, so only decided ones are stored.
 * @param unitIds reporter unit ids by their code
 */
export function planOfContoh(
  contoh: Contoh,
  unitIds: ReadonlyMap<string, number>,
): Pick<NewPlan, 'dokumen' | 'berlakuDari' | 'nodes' | 'indikators'> {
  const { rencana, keputusan } = contoh;
  const berlakuDari = `${Math.min(...rencana.tahun)}-01-01`;
  return {
    dokumen: rencana.sumber.dokumen,
    berlakuDari,
    nodes: rencana.simpul.map((simpul) => nodeOf(simpul, keputusan, unitIds, berlakuDari)),
    indikators: [
      ...keputusan.desa.map(indikatorDesa),
      ...keputusan.indikator.map((i) => ofDocument(i, contoh)),
    ],
  };
}

function nodeOf(
  simpul: SimpulContoh,
  keputusan: KeputusanContoh,
  unitIds: ReadonlyMap<string, number>,
  berlakuDari: string,
): NewNode {
  const decided = keputusan.simpul[simpul.id];
  if (decided === undefined) throw new Error(`nothing is decided about ${simpul.id}`);
  const unit = decided.pemilik?.unit;
  const ownerId = unit === undefined ? undefined : unitIds.get(unit);
  if (unit !== undefined && ownerId === undefined) throw new Error(`${simpul.id} belongs to no unit ${unit}`);
  return {
    kunci: simpul.id,
    kode: simpul.kode,
    kunciInduk: simpul.induk ?? undefined,
    kodeTercetak: simpul.kodeTercetak,
    level: simpul.level,
    nama: simpul.nama,
    namaPendek: decided.namaPendek,
    baris: simpul.baris,
    ownerId,
    gaji: decided.gaji ?? false,
    pagu: Object.entries(simpul.pagu).flatMap(([tahun, { nilai, tercetak, baris }]) =>
      nilai === null
        ? []
        : [
            {
              tahun: Number(tahun),
              jenis: 'indikatif',
              tercetak,
              nilai: new Decimal(nilai),
              baris,
              berlakuDari,
            },
          ],
    ),
  };
}

function printedIndikator(
  kunci: string,
  { rencana }: Contoh,
): { printed: IndikatorTercetak; kunciNode?: string } {
  for (const simpul of rencana.simpul) {
    const printed = simpul.indikator.find(({ id }) => id === kunci);
    if (printed !== undefined) return { printed, kunciNode: simpul.id };
  }
  const printed = rencana.iku.find(({ id }) => id === kunci);
  if (printed === undefined) throw new Error(`the plan prints no indicator ${kunci}`);
  return { printed };
}

function ofDocument(decided: KeputusanContoh['indikator'][number], contoh: Contoh): NewIndikator {
  const { alasan: _, ...sifat } = decided;
  const { printed, kunciNode } = printedIndikator(decided.kunci, contoh);
  return {
    ...sifat,
    kunciNode,
    nama: printed.nama,
    baris: printed.baris,
    targetPerPelapor: false,
    antarDesa: 'none',
    target: Object.entries(printed.target).map(([tahun, { tercetak, nilai }]) => ({
      tahun: Number(tahun),
      tercetak,
      nilai: nilai === null ? undefined : new Decimal(nilai),
    })),
  };
}

/** Targets of one desa are not printed: they are the office's, divided; the text is the value itself. */
function indikatorDesa(decided: KeputusanContoh['desa'][number]): NewIndikator {
  const { alasan: _, unit: __, sumber, targetPerDesa, tenggat, feedsKunci, ...sifat } = decided;
  return {
    ...sifat,
    pelapor: 'desa',
    antarDesa: decided.jenisNilai === 'tanggal' ? 'count' : 'sum',
    baris: sumber[0]?.baris,
    tenggat: tenggat ?? undefined,
    feedsKunci: feedsKunci ?? undefined,
    targetPerPelapor: targetPerDesa !== null,
    target: Object.entries(targetPerDesa ?? {}).map(([tahun, nilai]) => ({
      tahun: Number(tahun),
      tercetak: nilai,
      nilai: new Decimal(nilai),
    })),
  };
}

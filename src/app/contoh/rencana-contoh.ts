import type { Kantor } from '../../domain/kantor.ts';
import { kunciTerpakai } from '../../domain/kunci-akhir.ts';
import type { RencanaBaru } from '../../domain/rencana-baru.ts';
import type { DrafRencana } from '../../plan/draf.ts';
import { barisBerkas } from '../../plan/masukan/baris-berkas.ts';
import { bacaRencana } from '../../plan/read-plan.ts';
import type { KeputusanRencana } from '../../plan/usulan/keputusan.ts';
import { susunRencana } from '../../plan/usulan/susun-rencana.ts';
import { usulkan } from '../../plan/usulan/usulan.ts';
import type { Contoh } from './contoh-data.ts';

/** The example's document as the reader has it, the same as `npx kentongan impor` makes of it. */
export async function drafContoh({ sumber, wilayah }: Contoh): Promise<DrafRencana> {
  const lines = await barisBerkas(sumber);
  if (!lines.ok) throw new Error(`the document of ${wilayah.kecamatan.nama}: ${lines.refusal.code}`);
  return bacaRencana(lines.value, `Kecamatan ${wilayah.kecamatan.nama}`);
}

/**
 * One version of an example's plan: what the reader makes of its document, with what people decided beside it.
 * @param kantor the office as it is before this version
 * @throws Error when a decision is missing or names something that the document does not have: the files are broken
 */
export function rencanaContoh(
  contoh: Pick<Contoh, 'unit'>,
  draf: DrafRencana,
  keputusan: KeputusanRencana,
  kantor: Pick<Kantor, 'rencana'>,
): RencanaBaru {
  const usulan = usulkan(draf, { keputusan, unit: contoh.unit, lama: kantor.rencana.at(-1) });
  const open = [...usulan.pertanyaan.map(({ id }) => id), ...usulan.asing];
  if (open.length > 0) throw new Error(`${draf.document}: not decided, or unknown: ${open.join(', ')}`);
  return susunRencana(usulan, kunciTerpakai(kantor.rencana));
}

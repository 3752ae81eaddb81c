import { ok, type Result, refuse } from '../../domain/result.ts';
import { type BukanRencanaRefusal, bukanRencana } from '../../plan/bukan-rencana.ts';
import { barisBerkas, type DokumenRefusal } from '../../plan/masukan/baris-berkas.ts';
import type { PilihanBaca } from '../../plan/masukan/batas.ts';
import { barisTeks } from '../../plan/masukan/sel-pemisah.ts';
import { bacaRencana } from '../../plan/read-plan.ts';
import { bacaTemplat } from '../../plan/templat/baca-buku.ts';
import type { IsiRencana } from './simpanan-rencana.ts';

/** Why a document gave no plan. */
export type BacaRefusal =
  | DokumenRefusal
  | BukanRencanaRefusal
  /** A template of ours without one of its sheets, or of an older program. */
  | { code: 'templat-rusak' };

/** Reads a file that was sent as a plan: a template of ours that came back, or a document. Takes seconds for a big one. */
export async function bacaDokumen(
  isi: Uint8Array,
  nama: string,
  pilihan: PilihanBaca = {},
): Promise<Result<IsiRencana, BacaRefusal>> {
  const templat = await bacaTemplat(isi);
  if (templat === 'rusak') return refuse({ code: 'templat-rusak' });
  if (templat !== undefined) return ok({ sumber: 'templat', templat });
  const lines = await barisBerkas(isi, pilihan);
  if (!lines.ok) return lines;
  return dariBaris(lines.value, nama);
}

/** Reads a pasted table; at most one message long. */
export function bacaTempelan(teks: string, nama: string): Result<IsiRencana, BacaRefusal> {
  return dariBaris(barisTeks(teks), nama);
}

function dariBaris(lines: Parameters<typeof bacaRencana>[0], nama: string): Result<IsiRencana, BacaRefusal> {
  const draf = bacaRencana(lines, nama);
  if (draf.tabel.length === 0) return refuse(bukanRencana(lines, nama));
  return ok({ sumber: 'dokumen', draf });
}

import { kumpulkanFakta } from '../app/digest/kumpulkan-fakta.ts';
import { gambarDigest } from '../app/digest/susun-digest.ts';
import { terbitkanDigest } from '../app/digest/terbitkan-digest.ts';
import { bacaTransaksi } from '../app/slot/baca-transaksi.ts';
import type { Tulis } from '../app/slot/kerjakan-slot.ts';
import type { Kantor } from '../domain/kantor.ts';
import type { Runtime } from '../runtime.ts';
import type { Slot } from './job.ts';

/** Reads the facts and draws card and PDF, before the transaction that writes them begins: drawing takes some 100 ms. */
export async function siapkanDigest(runtime: Runtime, kantor: Kantor, slot: Slot<undefined>): Promise<Tulis> {
  const { clock, say, database } = runtime;
  const kerja = { kantor, now: clock.now(), say };
  const fakta = await bacaTransaksi(database, (tx) => kumpulkanFakta(tx, kerja, { mingguan: true }));
  if (fakta.facts.completeness.dari === 0) return async () => 'nothing is asked at this office';
  const gambar = await gambarDigest(fakta.facts, say);
  return (tx) => terbitkanDigest(tx, kerja, slot.waktu.toInstant().toString(), fakta, gambar);
}

import { basename } from 'node:path';
import { ok, refuse } from '../domain/result.ts';
import { bukanRencana } from '../plan/bukan-rencana.ts';
import type { BarisHitung } from '../plan/hitung/baris-hitung.ts';
import { hitungDokumen } from '../plan/hitung/hitung-dokumen.ts';
import { bacaRencana } from '../plan/read-plan.ts';
import type { Say } from '../text/translator.ts';
import { barisDokumen } from './baris-dokumen.ts';
import type { CliCommand } from './command.ts';

/** `hitung <berkas>`: every ratio that a document prints, recomputed; people see those that differ, JSON has all. */
export const hitung: CliCommand = {
  describe: (program, say) =>
    program
      .command('hitung')
      .description(say('cli-hitung'))
      .usage(say('cli-hitung-pemakaian'))
      .argument('<berkas>', say('cli-impor-berkas')),

  async run({ say }, [path = '']) {
    const lines = await barisDokumen(path);
    if (!lines.ok) return lines;
    const berkas = basename(path);
    const rows = hitungDokumen(lines.value);
    // A plan without ratios has none; what is no plan at all is refused in the words of `impor`.
    if (rows.length === 0 && bacaRencana(lines.value, berkas).tabel.length === 0) {
      return refuse(bukanRencana(lines.value, berkas));
    }
    return ok({ data: { rows }, text: summary(say, berkas, rows).join('\n') });
  },
};

function summary(say: Say, berkas: string, rows: readonly BarisHitung[]): string[] {
  if (rows.length === 0) return [say('cli-hitung-tanpa-rasio', { berkas })];
  const differing = rows.filter(({ sama }) => !sama);
  const remarks = rows.filter(({ sama, alasan }) => sama && alasan !== null);
  return [
    say('cli-hitung-judul', { berkas, semua: rows.length, beda: differing.length }),
    ...differing.map((row) => line(say, row)),
    ...(remarks.length === 0 ? [] : ['', say('cli-hitung-catatan', { jumlah: remarks.length })]),
    ...remarks.map((row) => line(say, row)),
  ];
}

function line(
  say: Say,
  { baris, nama, tahun, target, realisasi, tercetak, dihitung, alasan }: BarisHitung,
): string {
  const none = say('cli-hitung-tiada');
  return say('cli-hitung-baris', {
    baris: String(baris),
    nama: nama || none,
    tahun,
    target: target ?? none,
    realisasi: realisasi ?? none,
    tercetak: tercetak || none,
    dihitung: dihitung ?? none,
    alasan: say(`hitung-alasan-${alasan ?? 'tanpa'}`),
  });
}

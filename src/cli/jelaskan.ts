import type { Temporal } from 'temporal-polyfill';
import { figurBernama, figurDari } from '../app/jelaskan/figur-bernama.ts';
import { orangDari, penjelasanDari } from '../app/jelaskan/jelaskan-figur.ts';
import { konteksKata } from '../app/jelaskan/konteks-kata.ts';
import { bulanBerjalan } from '../app/status/bulan-berjalan.ts';
import { keadaanBulan } from '../app/status/keadaan-bulan.ts';
import { type Bulan, parseBulan } from '../domain/bulan.ts';
import type { Penjelasan } from '../domain/jelaskan/penjelasan.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { barisPenjelasan } from '../render/jelaskan/baris-penjelasan.ts';
import { kataPenjelasan } from '../render/jelaskan/kata-penjelasan.ts';
import type { KonteksKata } from '../render/jelaskan/konteks.ts';
import { penjelasanJson } from '../render/jelaskan/penjelasan-json.ts';
import { listKantor, loadKantor } from '../store/offices.ts';
import type { Tx } from '../store/tx.ts';
import type { Say } from '../text/translator.ts';
import type { CliCommand, Refusal } from './command.ts';

/** What was read of an office's month: its figures with their names, and the words for them. */
interface Terbaca {
  konteks: KonteksKata;
  semua: { nama: string; penjelasan: Penjelasan }[];
}

/** `jelaskan 35.17.01 [angka] [--bulan 2026-03]`: where a figure comes from; without a name every figure in one line. */
export const jelaskan: CliCommand = {
  describe: (program, say) =>
    program
      .command('jelaskan')
      .description(say('cli-jelaskan'))
      .usage(say('cli-jelaskan-pemakaian'))
      .argument('<kode>', say('cli-jelaskan-kode'))
      .argument('[angka]', say('cli-jelaskan-angka'))
      .option('--bulan <bulan>', say('cli-jelaskan-bulan')),

  async run({ say, now, readSnapshot }, [kode = '', angka], { bulan }) {
    const asked = typeof bulan === 'string' ? parseBulan(bulan) : undefined;
    if (asked !== undefined && !asked.ok) return asked;
    const done = await readSnapshot((tx) => baca(tx, say, { kode, angka, now, bulan: asked?.value }));
    if (!done.ok) return done;
    if (!done.value.ok) return done.value;
    const { konteks, semua } = done.value.value;
    const data = { angka: semua.map(({ nama, penjelasan }) => penjelasanJson(konteks, nama, penjelasan)) };
    return ok({ data, text: teks(say, konteks, semua, angka !== undefined) });
  },
};

async function baca(
  tx: Tx,
  say: Say,
  asked: { kode: string; angka?: string; now: Temporal.Instant; bulan?: Bulan },
): Promise<Result<Terbaca, Refusal>> {
  const { kode, angka, now } = asked;
  const id = (await listKantor(tx)).find((one) => one.wilayah === kode)?.id;
  const kantor = id === undefined ? undefined : await loadKantor(tx, id);
  if (kantor === undefined) return refuse({ code: 'kantor-tidak-ada', kode });
  const keadaan = await keadaanBulan(tx, kantor, asked.bulan ?? bulanBerjalan(kantor, now), now);
  const bernama = figurBernama(kantor, keadaan.rencana);
  const semua = (angka === undefined ? bernama : figurDari(bernama, angka)).flatMap(({ nama, figur }) => {
    const penjelasan = penjelasanDari(keadaan, figur, kantor.pelapor);
    return penjelasan === undefined ? [] : [{ nama, penjelasan }];
  });
  if (semua.length === 0) return refuse({ code: 'angka-tidak-bernama', angka: angka ?? '' });
  const orang = await orangDari(
    tx,
    semua.map((one) => one.penjelasan),
  );
  return ok({ konteks: konteksKata(say, keadaan, orang), semua });
}

function teks(say: Say, konteks: KonteksKata, semua: Terbaca['semua'], rinci: boolean): string {
  return semua
    .map(({ nama, penjelasan }) => {
      const kata = kataPenjelasan(konteks, penjelasan);
      return rinci ? [kata.judul, ...barisPenjelasan(say, kata)].join('\n') : `${nama}: ${kata.hasil}`;
    })
    .join('\n');
}

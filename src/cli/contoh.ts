import { Argument } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import { CONTOH, muatContoh, type NamaContoh } from '../app/contoh/muat-contoh.ts';
import type { Kantor } from '../domain/kantor.ts';
import { ok } from '../domain/result.ts';
import { loadKantor } from '../store/offices.ts';
import type { Tx } from '../store/tx.ts';
import type { CliCommand } from './command.ts';

/** `contoh perak`: the example office with its plan; no people, no reports. */
export const contoh: CliCommand = {
  describe: (program, say) =>
    program
      .command('contoh')
      .description(say('cli-contoh'))
      .usage(say('cli-contoh-pemakaian'))
      .addArgument(new Argument('<nama>', say('cli-contoh-nama')).choices(CONTOH)),

  async run({ say, now, transact }, [nama]) {
    const done = await transact((tx) => load(tx, nama as NamaContoh, now));
    if (!done.ok) return done;
    const { kantor, baru } = done.value;
    const counts = countsOf(kantor);
    const sebutan = say('cli-kantor', {
      nama: kantor.nama,
      kode: kantor.wilayah,
      kabupaten: kantor.kabupaten,
    });
    return ok({
      data: { baru, wilayah: kantor.wilayah, nama: kantor.nama, ...counts },
      text: baru
        ? say('cli-contoh-jadi', { kantor: sebutan, ...counts })
        : say('cli-sudah-ada', { kantor: sebutan }),
    });
  },
};

async function load(tx: Tx, nama: NamaContoh, now: Temporal.Instant) {
  const { officeId, baru } = await muatContoh(tx, nama, now);
  const kantor = await loadKantor(tx, officeId);
  if (kantor === undefined) throw new Error(`office ${officeId} was not stored`);
  return { kantor, baru };
}

function countsOf({ pelapor, rencana }: Kantor) {
  const nodes = rencana.at(-1)?.nodes ?? [];
  const count = (level: string) => nodes.filter((node) => node.level === level).length;
  return {
    program: count('program'),
    kegiatan: count('kegiatan'),
    subKegiatan: count('sub_kegiatan'),
    desa: pelapor.filter(({ jenis }) => jenis === 'desa').length,
  };
}

import { Argument } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import { EXAMPLES, type ExampleName, loadExample } from '../../app/example/load-example.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { ok } from '../../domain/result.ts';
import type { Tx } from '../../store/database/tx.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import type { CliCommand } from './command.ts';

/** `contoh perak`: the example office with its plan; no people, no reports. */
export const exampleCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('contoh')
      .description(say('cli-contoh'))
      .usage(say('cli-contoh-pemakaian'))
      .addArgument(new Argument('<nama>', say('cli-contoh-nama')).choices(EXAMPLES)),

  async run({ say, now, transact }, [name]) {
    const done = await transact((tx) => load(tx, name as ExampleName, now));
    if (!done.ok) return done;
    const { kantor: office, baru: fresh } = done.value;
    const counts = countsOf(office);
    const label = say('cli-kantor', {
      name: office.name,
      kode: office.wilayah,
      kabupaten: office.kabupaten,
    });
    return ok({
      data: { baru: fresh, wilayah: office.wilayah, nama: office.name, ...counts },
      text: fresh
        ? say('cli-contoh-jadi', { office: label, ...counts })
        : say('cli-sudah-ada', { office: label }),
    });
  },
};

async function load(tx: Tx, name: ExampleName, now: Temporal.Instant) {
  const { officeId, fresh } = await loadExample(tx, name, now);
  const office = await loadOffice(tx, officeId);
  if (office === undefined) throw new Error(`office ${officeId} was not stored`);
  return { kantor: office, baru: fresh };
}

function countsOf({ reporters: reporter, plans: plan }: Office) {
  const nodes = plan.at(-1)?.nodes ?? [];
  const count = (level: string) => nodes.filter((node) => node.level === level).length;
  return {
    program: count('program'),
    kegiatan: count('kegiatan'),
    subKegiatan: count('sub_kegiatan'),
    desa: reporter.filter(({ kind }) => kind === 'desa').length,
  };
}

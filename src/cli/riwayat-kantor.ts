import { Option } from 'commander';
import { kataPerubahan } from '../app/riwayat-kantor/kata-perubahan.ts';
import { type OfficeChanges, readOfficeChanges } from '../app/riwayat-kantor/read-office-changes.ts';
import { PERIHAL } from '../domain/office-change.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { findOffice } from '../store/office-writes.ts';
import { loadKantor } from '../store/offices.ts';
import type { CliCommand, Refusal } from './command.ts';

/** `riwayat-kantor 35.17.01`: every change of an office beside its reports, newest first. */
export const riwayatKantor: CliCommand = {
  describe: (program, say) =>
    program
      .command('riwayat-kantor')
      .description(say('cli-riwayat-kantor'))
      .usage(say('cli-riwayat-kantor-pemakaian'))
      .argument('<kode>', say('cli-riwayat-kantor-kode'))
      .addOption(new Option('--perihal <perihal>', say('cli-riwayat-kantor-perihal')).choices(PERIHAL)),

  async run({ say, transact }, [kode = ''], options) {
    const perihal = PERIHAL.find((one) => one === options.perihal);
    const done = await transact(async (tx): Promise<Result<[OfficeChanges, string], Refusal>> => {
      const office = await findOffice(tx, kode);
      const kantor = office && (await loadKantor(tx, office.id));
      if (kantor === undefined) {
        const wilayah = [...kode].slice(0, 40).join('');
        return refuse({ code: 'kantor-belum-ada', wilayah } as Refusal);
      }
      return ok([await readOfficeChanges(tx, kantor.id, { perihal }), kantor.zona]);
    });
    if (!done.ok) return done;
    if (!done.value.ok) return done.value;
    const [{ isi, nama }, zona] = done.value.value;
    const text = isi.map((event) => kataPerubahan({ say, zona, nama }, event).join('\n')).join('\n\n');
    return ok({
      data: {
        wilayah: kode,
        perubahan: isi.map(({ personId, at, ...one }) => ({
          ...one,
          at: at.toISOString(),
          orang: personId ?? null,
        })),
      },
      text: text === '' ? say('jejak-kosong') : text,
    });
  },
};

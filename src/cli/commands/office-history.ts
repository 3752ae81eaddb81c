import { Option } from 'commander';
import { changeWords } from '../../app/kantor/change-words.ts';
import { type OfficeChanges, readOfficeChanges } from '../../app/kantor/read-office-changes.ts';
import { SUBJECTS } from '../../domain/kantor/office-change.ts';
import { beginningOf } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { findOffice } from '../../store/kantor/office-writes.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import type { CliCommand, Refusal } from './command.ts';

/** `riwayat-kantor 35.17.01`: every change of an office beside its reports, newest first. */
export const officeHistoryCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('riwayat-kantor')
      .description(say('cli-riwayat-kantor'))
      .usage(say('cli-riwayat-kantor-pemakaian'))
      .argument('<kode>', say('cli-riwayat-kantor-kode'))
      .addOption(new Option('--perihal <perihal>', say('cli-riwayat-kantor-perihal')).choices(SUBJECTS)),

  async run({ say, transact }, [kode = ''], options) {
    const subject = SUBJECTS.find((one) => one === options.perihal);
    const done = await transact(async (tx): Promise<Result<[OfficeChanges, string], Refusal>> => {
      const found = await findOffice(tx, kode);
      const office = found && (await loadOffice(tx, found.id));
      if (office === undefined) {
        const wilayah = beginningOf(kode);
        return refuse({ code: 'kantor-belum-ada', wilayah } as Refusal);
      }
      return ok([await readOfficeChanges(tx, office.id, { subject }), office.zone]);
    });
    if (!done.ok) return done;
    if (!done.value.ok) return done.value;
    const [{ content, name }, zone] = done.value.value;
    const text = content.map((event) => changeWords({ say, zone, name }, event).join('\n')).join('\n\n');
    return ok({
      data: {
        wilayah: kode,
        perubahan: content.map((one) => ({
          nomor: one.number,
          oleh: one.by,
          nama: one.name,
          peran: one.role,
          plt: one.plt,
          perihal: one.subject,
          tindakan: one.action,
          objek: one.object,
          sebelum: one.before,
          sesudah: one.after,
          alasan: one.reason,
          at: one.at.toISOString(),
          orang: one.personId ?? null,
        })),
      },
      text: text === '' ? say('jejak-kosong') : text,
    });
  },
};

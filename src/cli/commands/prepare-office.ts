import { type DataKecamatan, readKecamatan } from '../../app/kantor/area-data.ts';
import { prepareOffice } from '../../app/kantor/prepare-office.ts';
import { ok } from '../../domain/result.ts';
import type { Say } from '../../text/translator.ts';
import type { CliCommand } from './command.ts';

/** `siapkan --kecamatan 33.28.04`: the office of a kecamatan with a reporter for each of its desa. */
export const prepareOfficeCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('siapkan')
      .description(say('cli-siapkan'))
      .usage(say('cli-siapkan-pemakaian'))
      .requiredOption('--kecamatan <kode>', say('cli-siapkan-kecamatan')),

  async run({ say, now, transact }, _args, { kecamatan }) {
    const read = await readKecamatan(String(kecamatan));
    if (!read.ok) return read;
    const { desa, kelurahanCount, kecamatan: wilayah } = read.value;
    const made = await transact((tx) => prepareOffice(tx, read.value, now));
    if (!made.ok) return made;
    const { fresh } = made.value;
    return ok({
      data: {
        baru: fresh,
        wilayah: wilayah.kode,
        nama: wilayah.name,
        jumlahDesa: desa.length,
        jumlahKelurahan: kelurahanCount,
      },
      text: sentences(say, read.value, fresh).join('\n'),
    });
  },
};

function sentences(say: Say, data: DataKecamatan, fresh: boolean): string[] {
  const { kecamatan, kabupaten, desa, kelurahanCount } = data;
  const office = say('cli-kantor', {
    name: kecamatan.name,
    kode: kecamatan.kode,
    kabupaten: kabupaten.name,
  });
  if (!fresh) return [say('cli-sudah-ada', { office })];
  return [
    say('cli-siapkan-jadi', { office, count: desa.length }),
    ...(kelurahanCount > 0 ? [say('cli-siapkan-kelurahan', { count: kelurahanCount })] : []),
    say('cli-siapkan-lanjut', { kode: kecamatan.kode }),
  ];
}

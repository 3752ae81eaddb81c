import { type DataKecamatan, readKecamatan } from '../../app/kantor/area-data.ts';
import { type FoundKecamatan, findKecamatan } from '../../app/kantor/find-kecamatan.ts';
import { prepareOffice } from '../../app/kantor/prepare-office.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Say } from '../../text/translator.ts';
import type { CliAnswer, CliCommand, Refusal } from './command.ts';

/**
 * `siapkan --kecamatan 33.28.04`: the office of a kecamatan with a reporter for each of its desa; `siapkan --cari perak`
 * only lists the kecamatan of that name with their codes.
 */
export const prepareOfficeCommand: CliCommand = {
  describe: (program, say) =>
    program
      .command('siapkan')
      .description(say('cli-siapkan'))
      .usage(say('cli-siapkan-pemakaian'))
      .option('--kecamatan <kode>', say('cli-siapkan-kecamatan'))
      .option('--cari <nama>', say('cli-siapkan-cari'))
      .hook('preAction', (made) => {
        const { kecamatan, cari } = made.opts();
        const missing = { code: 'commander.missingMandatoryOptionValue', exitCode: 1 };
        if (kecamatan === undefined && cari === undefined)
          made.error("error: required option '--kecamatan <kode>' not specified", missing);
      }),

  async run({ say, now, transact }, _args, { kecamatan, cari }) {
    if (cari !== undefined) return await namesAndCodes(say, String(cari));
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

/** The kecamatan of a name, a line each. */
async function namesAndCodes(say: Say, name: string): Promise<Result<CliAnswer, Refusal>> {
  const found = await findKecamatan(name);
  if (!found.ok) return found;
  const line = ({ kode, name, kabupaten, provinsi }: FoundKecamatan) =>
    `${kode}  ${name}, ${kabupaten}, ${provinsi}`;
  return ok({
    data: {
      kecamatan: found.value.map(({ kode, name, kabupaten, provinsi }) => ({
        kode,
        nama: name,
        kabupaten,
        provinsi,
      })),
    },
    text: [...found.value.map(line), say('cli-siapkan-ditemukan', { kode: found.value[0]!.kode })].join('\n'),
  });
}

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

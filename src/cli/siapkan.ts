import { type DataKecamatan, readKecamatan } from '../app/kantor/area-data.ts';
import { siapkanKantor } from '../app/kantor/siapkan-kantor.ts';
import { ok } from '../domain/result.ts';
import type { Say } from '../text/translator.ts';
import type { CliCommand } from './command.ts';

/** `siapkan --kecamatan 33.28.04`: the office of a kecamatan with a reporter for each of its desa. */
export const siapkan: CliCommand = {
  describe: (program, say) =>
    program
      .command('siapkan')
      .description(say('cli-siapkan'))
      .usage(say('cli-siapkan-pemakaian'))
      .requiredOption('--kecamatan <kode>', say('cli-siapkan-kecamatan')),

  async run({ say, now, transact }, _args, { kecamatan }) {
    const read = await readKecamatan(String(kecamatan));
    if (!read.ok) return read;
    const { desa, jumlahKelurahan, kecamatan: wilayah } = read.value;
    const made = await transact((tx) => siapkanKantor(tx, read.value, now));
    if (!made.ok) return made;
    const { baru } = made.value;
    return ok({
      data: { baru, wilayah: wilayah.kode, nama: wilayah.nama, jumlahDesa: desa.length, jumlahKelurahan },
      text: sentences(say, read.value, baru).join('\n'),
    });
  },
};

function sentences(say: Say, data: DataKecamatan, baru: boolean): string[] {
  const { kecamatan, kabupaten, desa, jumlahKelurahan } = data;
  const kantor = say('cli-kantor', {
    nama: kecamatan.nama,
    kode: kecamatan.kode,
    kabupaten: kabupaten.nama,
  });
  if (!baru) return [say('cli-sudah-ada', { kantor })];
  return [
    say('cli-siapkan-jadi', { kantor, jumlah: desa.length }),
    ...(jumlahKelurahan > 0 ? [say('cli-siapkan-kelurahan', { jumlah: jumlahKelurahan })] : []),
    say('cli-siapkan-lanjut', { kode: kecamatan.kode }),
  ];
}

import { basename } from 'node:path';
import { Option } from 'commander';
import { Decimal } from 'decimal.js';
import { ok, refuse } from '../domain/result.ts';
import { bukanRencana } from '../plan/bukan-rencana.ts';
import type { DrafRencana, TabelDraf } from '../plan/draf.ts';
import { drafJson } from '../plan/draf-json.ts';
import { bacaRencana } from '../plan/read-plan.ts';
import { rupiah } from '../text/format.ts';
import type { Say } from '../text/translator.ts';
import { barisDokumen } from './baris-dokumen.ts';
import type { CliCommand } from './command.ts';
import { imporSimpan } from './impor-simpan.ts';

/**
 * `impor <berkas> [--tabel …]`: what the reader makes of a planning document. Stored as a plan version only with
 * `--simpan --kantor <kode>`.
 */
export const impor: CliCommand = {
  describe: (program, say) =>
    program
      .command('impor')
      .description(say('cli-impor'))
      .usage(say('cli-impor-pemakaian'))
      .argument('<berkas>', say('cli-impor-berkas'))
      .option('--tabel <tabel>', say('cli-impor-tabel'))
      .option('--simpan', say('cli-impor-simpan'))
      .option('--kantor <kode>', say('cli-impor-kantor'))
      .option('--keputusan <berkas>', say('cli-impor-keputusan'))
      .addOption(new Option('--jenis <jenis>', say('cli-impor-jenis')).choices(JENIS))
      .option('--berlaku <tanggal>', say('cli-impor-berlaku')),

  async run(room, [path = ''], options) {
    const { say } = room;
    const tabel = text(options.tabel);
    const lines = await barisDokumen(path);
    if (!lines.ok) return lines;
    const read = bacaRencana(lines.value, basename(path));
    if (read.tabel.length === 0) {
      return refuse(bukanRencana(lines.value, basename(path)));
    }
    if (options.simpan === true) {
      const wilayah = text(options.kantor);
      if (wilayah === undefined) return refuse({ code: 'impor-tanpa-kantor' });
      const { keputusan, jenis, berlaku } = options;
      const said = { keputusan: text(keputusan), jenis: text(jenis), berlaku: text(berlaku) };
      return await imporSimpan(room, { path, lines: lines.value, draf: read, wilayah, ...said });
    }
    const draf = tabel === undefined ? read : only(read, tabel);
    if (draf.tabel.length === 0) {
      const ada = read.tabel.map(({ baris, jenis }) => `${baris} (${jenis})`).join(', ');
      return refuse({ code: 'tabel-tidak-ada', tabel: tabel ?? '', ada });
    }
    return ok({ data: drafJson(say, draf), text: summary(say, draf).join('\n') });
  },
};

const JENIS = ['murni', 'pergeseran', 'perubahan'];

const text = (option: string | boolean | undefined) => (typeof option === 'string' ? option : undefined);

/** The tables of a kind (`t-c.27`), or the one that begins on a line; with the findings on their lines. */
function only(draf: DrafRencana, wanted: string): DrafRencana {
  const tabel = draf.tabel.filter(
    ({ jenis, baris }) => jenis === wanted.toLowerCase() || String(baris) === wanted,
  );
  const lines = new Set(draf.tabel.map(({ baris }) => baris));
  const own = new Set(tabel.map(({ baris }) => baris));
  const starts = [...lines].sort((a, b) => a - b);
  const tableOf = (baris: number) => starts.findLast((start) => start <= baris);
  return { ...draf, tabel, temuan: draf.temuan.filter(({ baris }) => own.has(tableOf(baris) ?? -1)) };
}

function summary(say: Say, draf: DrafRencana): string[] {
  const { document, tabel, temuan } = draf;
  const counts = new Map<string, { jumlah: number; baris: number }>();
  for (const { kode, baris } of temuan) {
    const seen = counts.get(kode);
    counts.set(kode, { jumlah: (seen?.jumlah ?? 0) + 1, baris: seen?.baris ?? baris });
  }
  return [
    say('cli-impor-judul', { berkas: document, tabel: tabel.length, temuan: temuan.length }),
    ...tabel.flatMap((one) => ['', ...tableLines(say, one)]),
    '',
    ...[...counts].map(([kode, { jumlah, baris }]) =>
      say('cli-impor-temuan', { kode, jumlah, baris: String(baris) }),
    ),
    say('cli-impor-lihat'),
  ];
}

function tableLines(say: Say, { nama, jenis, baris, nodes, rows, tahun }: TabelDraf): string[] {
  const head = say('cli-impor-tabel-judul', {
    baris: String(baris),
    nama,
    jenis: say(`jenis-tabel-${jenis.replaceAll('.', '-')}`),
  });
  if (nodes === undefined) return [head, say('cli-impor-rows', { rows: rows?.length ?? 0 })];
  const of = (level: string) => nodes.filter((node) => node.level === level);
  const counts = say('cli-impor-pohon', {
    tujuan: of('tujuan').length,
    sasaran: of('sasaran').length,
    program: of('program').length,
    kegiatan: of('kegiatan').length,
    subKegiatan: of('sub_kegiatan').length,
    indikator: nodes.flatMap(({ indikator }) => indikator).length,
  });
  const sums = tahun.flatMap((year) => {
    const cells = of('sub_kegiatan').flatMap(({ pagu }) => {
      const nilai = pagu[year]?.nilai;
      return typeof nilai === 'string' ? [nilai] : [];
    });
    if (cells.length === 0) return [];
    return [say('cli-impor-pagu', { tahun: year, jumlah: rupiah(Decimal.sum(...cells)) })];
  });
  return [head, counts, ...sums];
}

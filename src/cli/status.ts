import { Temporal } from 'temporal-polyfill';
import { bulanBerjalan } from '../app/status/bulan-berjalan.ts';
import { type KeadaanBulan, type KeadaanPelapor, keadaanBulan } from '../app/status/keadaan-bulan.ts';
import { sebutanPelapor } from '../app/status/sebutan-pelapor.ts';
import { type Bulan, parseBulan } from '../domain/bulan.ts';
import { kelengkapanKantor } from '../domain/kelengkapan.ts';
import { ok } from '../domain/result.ts';
import { type FailedRun, failedRuns } from '../store/job-runs.ts';
import { listKantor, loadKantor } from '../store/offices.ts';
import type { Tx } from '../store/tx.ts';
import { bulanTahun, tanggalLengkap, tanggalPukul } from '../text/dates.ts';
import type { Say } from '../text/translator.ts';
import { alignColumns } from './align-columns.ts';
import type { CliCommand } from './command.ts';

/** `status --bulan 2026-03`: who has reported at every office, how completely, and when; no figures of reports. */
export const status: CliCommand = {
  describe: (program, say) =>
    program
      .command('status')
      .description(say('cli-status'))
      .usage(say('cli-status-pemakaian'))
      .option('--bulan <bulan>', say('cli-status-bulan')),

  async run({ say, now, readSnapshot }, _args, { bulan }) {
    const asked = typeof bulan === 'string' ? parseBulan(bulan) : undefined;
    if (asked !== undefined && !asked.ok) return asked;
    const done = await readSnapshot((tx) => readOffices(tx, now, asked?.value));
    if (!done.ok) return done;
    const { offices, failed } = done.value;
    const text =
      offices.length === 0
        ? say('cli-status-kosong')
        : offices.map((office) => officeLines(say, office).join('\n')).join('\n\n');
    const gagal = failed.map((one) => failedLine(say, one));
    const data = { kantor: offices.map(officeData), pekerjaanGagal: failed.map(failedData) };
    return ok({
      data,
      text: gagal.length === 0 ? text : [text, '', say('cli-status-gagal'), ...gagal].join('\n'),
    });
  },
};

/** Days back for which jobs that failed and were not done since are listed. */
const FAILED_DAYS = 7;

/** A job that failed: its key holds the job, the office's number and the slot. */
function failedLine(say: Say, { key, failures, failedAt, lastError }: FailedRun): string {
  return say('cli-status-gagal-baris', {
    kunci: key,
    kali: failures,
    kapan: failedAt.toISOString(),
    sebab: lastError,
  });
}

function failedData({ key, failures, failedAt, lastError }: FailedRun) {
  return { kunci: key, kali: failures, terakhir: failedAt.toISOString(), sebab: lastError };
}

async function readOffices(
  tx: Tx,
  now: Temporal.Instant,
  bulan: Bulan | undefined,
): Promise<{ offices: KeadaanBulan[]; failed: FailedRun[] }> {
  const read: KeadaanBulan[] = [];
  for (const { id } of await listKantor(tx)) {
    const kantor = await loadKantor(tx, id);
    if (kantor !== undefined)
      read.push(await keadaanBulan(tx, kantor, bulan ?? bulanBerjalan(kantor, now), now));
  }
  const since = new Date(now.epochMilliseconds - FAILED_DAYS * 24 * 3600 * 1000);
  return { offices: read, failed: await failedRuns(tx, since) };
}

/** Where a reporter's month stands: its report's status, or that there is none to speak of. */
function standing({ status, revisi }: KeadaanPelapor) {
  return status === undefined || revisi === 0 ? 'belum' : status;
}

function sentAt({ dikirim }: KeadaanPelapor, { kantor }: KeadaanBulan): Temporal.ZonedDateTime | undefined {
  return dikirim && Temporal.Instant.from(dikirim.at).toZonedDateTimeISO(kantor.zona);
}

function officeLines(say: Say, office: KeadaanBulan): string[] {
  const { kantor, bulan, jadwal, pelapor } = office;
  const judul = say('cli-status-judul', {
    kecamatan: kantor.nama,
    kode: kantor.wilayah,
    bulan: bulanTahun(say, bulan),
    batas: tanggalLengkap(say, jadwal.batas),
  });
  if (office.rencana === undefined) return [judul, say('cli-status-tanpa-rencana')];
  const { masuk } = kelengkapanKantor(pelapor);
  const rows = pelapor.map((one) => {
    const at = sentAt(one, office);
    return [
      sebutanPelapor(one.pelapor),
      say(`cli-keadaan-${standing(one)}`),
      `${one.kelengkapan.terisi}/${one.kelengkapan.diminta}`,
      at === undefined ? '-' : tanggalPukul(say, at),
    ];
  });
  const head = [
    say('cli-kolom-pelapor'),
    say('cli-kolom-status'),
    say('cli-kolom-lengkap'),
    say('cli-kolom-kapan'),
  ];
  return [
    judul,
    ...alignColumns([head, ...rows]),
    say('cli-status-masuk', { sudah: masuk.sudah, dari: masuk.dari }),
  ];
}

function officeData(office: KeadaanBulan) {
  const { kantor, bulan, jadwal, pelapor } = office;
  const { masuk } = kelengkapanKantor(pelapor);
  return {
    wilayah: kantor.wilayah,
    nama: kantor.nama,
    bulan,
    batas: jadwal.batas.toString(),
    masuk: masuk.sudah,
    dari: masuk.dari,
    pelapor: pelapor.map((one) => ({
      kode: one.pelapor.kode,
      nama: one.pelapor.nama,
      status: standing(one),
      terisi: one.kelengkapan.terisi,
      diminta: one.kelengkapan.diminta,
      dikirim: one.dikirim?.at ?? null,
      ketepatan: one.ketepatan ?? null,
    })),
  };
}

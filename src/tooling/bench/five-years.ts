import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { muatContoh } from '../../app/contoh/muat-contoh.ts';
import { type Bulan, bulanBetween, nomorBulan, tahunOf } from '../../domain/bulan.ts';
import { butirIndikator, butirKeuangan, unitDitanya } from '../../domain/butir.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Indikator, Pelapor, PlanNode, Rencana } from '../../domain/rencana.ts';
import {
  insertDemoOfficers,
  insertWholeReports,
  type WholeFigure,
  type WholeReport,
} from '../../store/demo-writes.ts';
import { loadKantor } from '../../store/offices.ts';
import { type Tx, transact } from '../../store/tx.ts';
import type { OpenDatabase } from './office-database.ts';

const BEGIN = Temporal.Instant.from('2026-01-02T01:00:00Z');
const FIRST_TELEGRAM_ID = 6_000_001;

/** The plan's five budget years. */
const MONTHS = bulanBetween('2026-01', '2030-12');

/** Obstacles after it still wait for the camat. */
const DECIDED_UNTIL: Bulan = '2030-09';

/** Ids above those of the documents. */
const PHOTOS_FROM = 1_000;

/** The person in each seat of the office. */
interface Seats {
  reporter: ReadonlyMap<number, number>;
  sekcam: number;
  camat: number;
}

/**
 * The example of Perak, loaded as anybody loads it, with a person in every seat and five whole years of reports: each
 * month the money and output of every sub kegiatan, and every desa's six figures with a photo.
 */
export async function makeFiveYears({ database }: OpenDatabase): Promise<void> {
  const { officeId } = await transact(database.prisma, (tx) => muatContoh(tx, 'perak', BEGIN));
  const { kantor, seats } = await transact(database.prisma, (tx) => seat(tx, officeId));
  for (let first = 0; first < MONTHS.length; first += 12) {
    const reports = MONTHS.slice(first, first + 12).flatMap((bulan) =>
      kantor.pelapor.flatMap((pelapor) => reportOf(kantor, pelapor, bulan, seats)),
    );
    await transact(database.prisma, (tx) => insertWholeReports(tx, reports));
  }
  await keepPhotos(database);
}

async function seat(tx: Tx, officeId: number): Promise<{ kantor: Kantor; seats: Seats }> {
  const kantor = await loadKantor(tx, officeId);
  if (kantor === undefined) throw new Error(`office ${officeId} was not stored`);
  const first = FIRST_TELEGRAM_ID + 2;
  const officers = kantor.pelapor.map(({ id, jenis, nama }, place) => ({
    telegramId: first + place,
    nama: `Petugas ${nama}`,
    officeId,
    peran: jenis === 'desa' ? ('operator_desa' as const) : ('seksi' as const),
    pelaporId: id,
  }));
  const heads = [
    { telegramId: FIRST_TELEGRAM_ID, nama: 'Sekcam', officeId, peran: 'sekcam' as const },
    { telegramId: FIRST_TELEGRAM_ID + 1, nama: 'Camat', officeId, peran: 'camat' as const },
  ];
  const people = await insertDemoOfficers(tx, [...heads, ...officers], new Date(BEGIN.epochMilliseconds));
  const person = (telegramId: number) => people.get(telegramId) ?? 0;
  const reporter = new Map(officers.map(({ pelaporId, telegramId }) => [pelaporId, person(telegramId)]));
  const seats = { reporter, sekcam: person(FIRST_TELEGRAM_ID), camat: person(FIRST_TELEGRAM_ID + 1) };
  return { kantor, seats };
}

/** A reporter's month, sent, verified and approved in the month after it; nothing of the bendahara. */
function reportOf(kantor: Kantor, pelapor: Pelapor, bulan: Bulan, seats: Seats): WholeReport[] {
  const [rencana] = kantor.rencana;
  if (rencana === undefined) throw new Error(`office ${kantor.id} has no plan`);
  const figures =
    pelapor.jenis === 'desa' ? desaFigures(rencana, bulan) : unitFigures(rencana, pelapor, bulan);
  if (figures.length === 0) return [];
  const day = (add: number) => new Date(Date.UTC(tahunOf(bulan), nomorBulan(bulan), add, 2, pelapor.id % 60));
  const personId = seats.reporter.get(pelapor.id) ?? 0;
  const [item] = figures;
  return [
    {
      pelaporId: pelapor.id,
      bulan,
      planId: rencana.id,
      status: 'disetujui',
      sentById: personId,
      sentAt: day(3),
      lengkap: true,
      ketepatan: 'tepat_waktu',
      figures,
      events: [
        {
          langkah: 'ajukan',
          personId,
          peran: pelapor.jenis === 'desa' ? 'operator_desa' : 'seksi',
          at: day(3),
        },
        { langkah: 'verifikasi', personId: seats.sekcam, peran: 'sekcam', at: day(9) },
        { langkah: 'setujui', personId: seats.camat, peran: 'camat', at: day(12) },
      ],
      kendala:
        pelapor.jenis === 'desa' || item === undefined
          ? []
          : [
              {
                butir: [item.butir],
                teks: 'Bahan datang terlambat',
                mintaKeputusan: nomorBulan(bulan) % 3 === 0,
              },
            ],
    },
  ];
}

function desaFigures(rencana: Rencana, bulan: Bulan): WholeFigure[] {
  return rencana.indikators.filter((one) => one.pelapor === 'desa').map((one) => figure(one, bulan));
}

function unitFigures(rencana: Rencana, pelapor: Pelapor, bulan: Bulan): WholeFigure[] {
  const asked = (one: Indikator) =>
    unitDitanya(rencana, one) === pelapor.id && (one.pelapor !== 'iku' || nomorBulan(bulan) === 12);
  const owned = rencana.nodes.filter((one) => one.level === 'sub_kegiatan' && one.ownerId === pelapor.id);
  return [
    ...rencana.indikators.filter(asked).map((one) => figure(one, bulan)),
    ...owned.map((node) => money(node, bulan)),
  ];
}

/** An even twelfth of what the plan has, month by month. */
function money(node: PlanNode, bulan: Bulan): WholeFigure {
  const pagu = node.pagu.find((one) => one.tahun === tahunOf(bulan))?.nilai ?? new Decimal(0);
  const nilai = pagu.div(13).mul(nomorBulan(bulan)).floor();
  return { butir: butirKeuangan(node.id), nodeId: node.id, keadaan: 'nilai', nilai };
}

/** A dated event is open until the first month in which it is asked, done then, and not named any more. */
function figure(indikator: Indikator, bulan: Bulan): WholeFigure {
  const key = { butir: butirIndikator(indikator.id), indikatorId: indikator.id, nodeId: indikator.nodeId };
  const month = nomorBulan(bulan);
  if (indikator.jenisNilai !== 'tanggal') {
    const nilai = new Decimal(indikator.pertanyaan === 'tambahan' ? 1 : month);
    return { ...key, keadaan: 'nilai', nilai };
  }
  const done = indikator.diminta.jenis === 'sampai_selesai' ? indikator.diminta.mulai : 12;
  return month === done
    ? { ...key, keadaan: 'tanggal', tanggal: `${bulan}-20` }
    : { ...key, keadaan: 'belum' };
}

/** Every desa's report has a photo, and old obstacles are decided. */
async function keepPhotos({ pool }: OpenDatabase['database']): Promise<void> {
  const desa = `"Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId" AND u."jenis" = 'desa'`;
  await pool.query(`INSERT INTO "StoredFile" ("id", "sha256", "mime", "nama", "ukuran", "isi", "sidik", "createdAt")
    SELECT r."id" + ${PHOTOS_FROM}, md5(r."id"::text) || md5(r."bulan"), 'image/jpeg', 'foto.jpg', 1, '\\x00',
      left(md5('foto' || r."id"), 16), r."createdAt" FROM ${desa}`);
  await pool.query(`INSERT INTO "Bukti"
      ("reportId", "revisi", "fileId", "telegramFileId", "nama", "keadaan", "personId", "at")
    SELECT r."id", 1, f."id", 'foto' || r."id", f."nama", 'tersimpan', v."sentById", r."createdAt"
    FROM ${desa} JOIN "ReportRevision" v ON v."reportId" = r."id" JOIN "StoredFile" f ON f."id" = r."id" + ${PHOTOS_FROM}`);
  await pool.query(
    `UPDATE "Kendala" k SET "keputusan" = 'setuju' FROM "Report" r WHERE r."id" = k."reportId" AND r."bulan" <= $1`,
    [DECIDED_UNTIL],
  );
}

import { Decimal } from 'decimal.js';
import type { Bulan } from '../domain/bulan.ts';
import type { Kantor } from '../domain/kantor.ts';
import { withLineageMoney } from '../domain/lineage-money.ts';
import type {
  Akumulasi,
  AnggaranKas,
  AntarDesa,
  Arah,
  Diminta,
  Indikator,
  JenisPagu,
  Level,
  Pelapor,
  Pertanyaan,
  PlanNode,
  Rencana,
  SumberAngka,
  SyaratDesa,
  TargetBulanan,
  TargetSplit,
  Tenggat,
  Tercatat,
} from '../domain/rencana.ts';
import { distinguishSiblings } from '../domain/sibling-name.ts';
import type { Prisma, ReporterUnit } from '../generated/prisma/client.ts';
import { decimal, decimalOrUnknown } from './decimal.ts';
import { isoDate } from './iso-date.ts';
import { toPengaturan, toTakeover } from './office-settings.ts';
import { kodeKabupaten, profilKabupaten } from './profil-kabupaten.ts';
import { tercatatOf } from './recorded.ts';
import type { Tx } from './tx.ts';

const PLAN = {
  nodes: {
    orderBy: { urutan: 'asc' },
    include: {
      pagus: { orderBy: [{ berlakuDari: 'asc' }, { id: 'asc' }] },
      kas: { orderBy: [{ berlakuDari: 'asc' }, { id: 'asc' }] },
    },
  },
  indikators: {
    orderBy: { urutan: 'asc' },
    include: { targets: { orderBy: { tahun: 'asc' } }, splits: { orderBy: { id: 'asc' } } },
  },
} satisfies Prisma.PlanVersionInclude;

type PlanRow = Prisma.PlanVersionGetPayload<{ include: typeof PLAN }>;

function toNode(row: PlanRow['nodes'][number]): PlanNode {
  return {
    id: row.id,
    parentId: row.parentId ?? undefined,
    level: row.level as Level,
    kunci: row.kunci,
    kode: row.kode,
    nama: row.nama,
    namaPendek: row.namaPendek,
    baris: row.baris,
    ownerId: row.ownerId ?? undefined,
    gaji: row.gaji,
    pagu: row.pagus.map((pagu) => ({
      tahun: pagu.tahun,
      jenis: pagu.jenis as JenisPagu,
      nilai: decimal(pagu.nilai),
      berlakuDari: isoDate(pagu.berlakuDari),
      tercatat: tercatatOf(pagu),
    })),
    kas: toAnggaranKas(row.kas),
  };
}

function toSplits({ targetBulanan, splits }: PlanRow['indikators'][number]): TargetSplit[] {
  const awal = { cara: targetBulanan as unknown as TargetBulanan };
  return [
    awal,
    ...splits.map((one) => ({ cara: one.cara as unknown as TargetBulanan, tercatat: tercatatOf(one) })),
  ];
}

function toIndikator(row: PlanRow['indikators'][number]): Indikator {
  const splits = toSplits(row);
  return {
    id: row.id,
    kunci: row.kunci,
    nodeId: row.nodeId ?? undefined,
    nama: row.nama,
    namaPendek: row.namaPendek,
    satuan: row.satuan,
    desimal: row.desimal,
    jenisNilai: row.jenisNilai as Indikator['jenisNilai'],
    arah: row.arah as Arah,
    akumulasi: row.akumulasi as Akumulasi,
    antarDesa: row.antarDesa as AntarDesa,
    syaratDesa: toSyarat(row.syaratDesa),
    rumus: row.rumus ?? undefined,
    formula: row.formula,
    baseline: { tercetak: row.baseline, nilai: decimalOrUnknown(row.baselineNilai) },
    skala: row.skala,
    baris: row.baris ?? undefined,
    pertanyaan: row.pertanyaan as Pertanyaan,
    pelapor: row.pelapor as SumberAngka,
    diminta: row.diminta as unknown as Diminta,
    targetBulanan: splits.at(-1)!.cara,
    ...(splits.length > 1 && { splits }),
    targetPerPelapor: row.targetPerPelapor,
    tenggat: (row.tenggat as unknown as Tenggat | null) ?? undefined,
    feedsKunci: row.feedsKunci ?? undefined,
    target: row.targets.map((t) => ({
      tahun: t.tahun,
      tercetak: t.tercetak,
      nilai: decimalOrUnknown(t.nilai),
      min: decimalOrUnknown(t.min),
      max: decimalOrUnknown(t.max),
      kategori: t.kategori ?? undefined,
      baris: t.baris ?? undefined,
    })),
  };
}

function toSyarat(value: Prisma.JsonValue): SyaratDesa | undefined {
  const syarat = value as { banding: SyaratDesa['banding']; nilai: string } | null;
  return syarat === null ? undefined : { banding: syarat.banding, nilai: new Decimal(syarat.nilai) };
}

/** Months of one budget year and effective date that were entered together, in the order in which they came into force. */
function toAnggaranKas(rows: PlanRow['nodes'][number]['kas']): AnggaranKas[] {
  const sets = new Map<
    string,
    { tahun: number; bulan: Decimal[]; berlakuDari: string; tercatat: Tercatat }
  >();
  for (const row of rows) {
    const berlakuDari = isoDate(row.berlakuDari);
    const kunci = `${berlakuDari} ${row.tahun} ${row.createdAt.toISOString()}`;
    const set = sets.get(kunci) ?? {
      tahun: row.tahun,
      bulan: Array.from({ length: 12 }, () => new Decimal(0)),
      berlakuDari,
      tercatat: tercatatOf(row),
    };
    set.bulan[row.bulan - 1] = decimal(row.nilai);
    sets.set(kunci, set);
  }
  return [...sets.values()];
}

function toRencana(row: PlanRow): Rencana {
  return distinguishSiblings({
    id: row.id,
    officeId: row.officeId,
    jenis: row.jenis as Rencana['jenis'],
    dokumen: row.dokumen,
    berlakuDari: isoDate(row.berlakuDari),
    nodes: row.nodes.map(toNode),
    indikators: row.indikators.map(toIndikator),
  });
}

function toPelapor({ id, officeId, jenis, kode, nama, namaPendek }: ReporterUnit): Pelapor {
  return { id, officeId, jenis: jenis as Pelapor['jenis'], kode, nama, namaPendek };
}

/** Reads an office with its reporters, plan versions and calendar; undefined when there is no such office. */
export async function loadKantor(tx: Tx, officeId: number): Promise<Kantor | undefined> {
  const office = await tx.office.findUnique({
    where: { id: officeId },
    include: {
      // The record has no gaps and is never cut: how many changes there are is the number of the newest.
      _count: { select: { events: true } },
      reporters: { orderBy: { urutan: 'asc' }, include: { reopenings: { orderBy: { id: 'asc' } } } },
      holidays: true,
      assignments: { where: { plt: true, endedAt: null, sampai: { not: null } }, select: { sampai: true } },
      calendars: true,
      settings: { orderBy: { id: 'asc' } },
      takeovers: { orderBy: { id: 'asc' } },
      plans: { orderBy: [{ berlakuDari: 'asc' }, { id: 'asc' }], include: PLAN },
    },
  });
  if (office === null) return undefined;
  return {
    id: office.id,
    versi: office.versi,
    lastChange: office._count.events,
    wilayah: office.wilayah,
    nama: office.nama,
    kabupaten: office.kabupaten,
    provinsi: office.provinsi,
    zona: office.zona as Kantor['zona'],
    bukaTanggal: office.bukaTanggal,
    batasTanggal: office.batasTanggal,
    tutupTanggal: office.tutupTanggal,
    pengaturan: office.settings.flatMap(toPengaturan),
    alih: office.takeovers.map(toTakeover),
    mulaiBulan: (office.mulaiBulan ?? undefined) as Bulan | undefined,
    pelapor: office.reporters.map(toPelapor),
    dibuka: office.reporters.flatMap((row) =>
      row.reopenings.map((one) => ({
        pelaporId: row.id,
        bulan: one.bulan as Bulan,
        sampai: isoDate(one.sampai),
        pada: one.at.toISOString(),
      })),
    ),
    rencana: withLineageMoney(office.plans.map(toRencana)),
    profil: await profilKabupaten(tx, kodeKabupaten(office.wilayah)),
    libur: new Set(office.holidays.filter((day) => day.libur).map((day) => isoDate(day.tanggal))),
    masaPlt: office.assignments.map(({ sampai }) => isoDate(sampai!)).sort(),
    bulanKhusus: new Map(
      office.calendars.map((row) => [
        row.bulan,
        {
          buka: row.buka === null ? undefined : isoDate(row.buka),
          batas: row.batas === null ? undefined : isoDate(row.batas),
          tutup: row.tutup === null ? undefined : isoDate(row.tutup),
        },
      ]),
    ),
  };
}

/** Every caller that changes an office's plan, pagu, reporters or calendar calls this in the same transaction. */
export async function touchKantor(tx: Tx, officeId: number): Promise<void> {
  await tx.office.update({ where: { id: officeId }, data: { versi: { increment: 1 } } });
}

/** All offices with the version that a cache must have. */
export async function listKantor(
  tx: Tx,
): Promise<{ id: number; versi: number; wilayah: string; zona: string }[]> {
  return await tx.office.findMany({
    select: { id: true, versi: true, wilayah: true, zona: true },
    orderBy: { id: 'asc' },
  });
}

import { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import type { OfficeChange } from '../../domain/office-change.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { paguBerlaku } from '../../domain/serapan.ts';
import { simpulLanjut } from '../../domain/versi-lanjut.ts';
import { insertKas, insertPaguDpa } from '../../store/anggaran.ts';
import { changeUnggahan } from '../../store/anggaran-unggahan.ts';
import { touchKantor } from '../../store/offices.ts';
import { lockedOffice } from '../kantor/locked-office.ts';
import { penugasanDengan, type TindakanPetugas } from '../pelaku.ts';
import {
  type Concern,
  changedMeanwhile,
  type MeanwhileRefusal,
} from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import { budgetDay } from './budget-years.ts';
import { cocokkanDpa, type HasilDpa } from './cocokkan-dpa.ts';
import { daftarDariJson, type UnggahanDpa } from './simpanan.ts';
import type { UnggahanRefusal } from './unggahan-saya.ts';

/** Why DPA figures were not stored. */
export type SahkanRefusal =
  | UnggahanRefusal
  | MeanwhileRefusal
  /** No row of the list belongs to the plan in force. */
  | { code: 'dpa-tanpa-cocok' }
  /** The heading names no year and two are possible: one is to be chosen first. */
  | { code: 'dpa-tahun-belum' }
  /** A DPA is in force within the year that it is of. */
  | { code: 'dpa-lain-tahun'; dibaca: Temporal.PlainDate; tahun: string }
  /** A pagu below zero is a slip. */
  | { code: 'dpa-negatif'; kode: string };

/**
 * Brings the figures of a list into force for the officer's own office, with the anggaran kas of the rows that have all
 * their months. Earlier figures stay beside them: what was in
 * force on an earlier day can still be told. They are written onto the plan version of the budget year and the versions
 * after it, as these are while the office is locked: a version that arrives at the same moment loses none of them.
 * @returns what was stored; a second press of the same button finds the list done
 */
export async function sahkanDpa(
  act: TindakanPetugas,
  unggahan: UnggahanDpa,
): Promise<Result<HasilDpa, SahkanRefusal>> {
  const { tx, petugas } = act;
  const sendiri = unggahan.officeId === act.kantor.id && unggahan.personId === petugas.id;
  if (!sendiri || penugasanDengan(petugas, act.kantor.id, 'anggaran').length === 0)
    return refuse({ code: 'daftar-bukan-milik' });
  const { tahun, jenis, berlakuDari, pilihanTahun } = unggahan.args;
  if (pilihanTahun !== undefined) return refuse({ code: 'dpa-tahun-belum' });
  if (Number(berlakuDari.slice(0, 4)) !== tahun)
    return refuse({
      code: 'dpa-lain-tahun',
      dibaca: Temporal.PlainDate.from(berlakuDari),
      tahun: String(tahun),
    });
  const kantor = await lockedOffice(tx, act.kantor.id);
  const hari = budgetDay(tahun, tanggalDi(act.now, kantor.zona));
  const hasil = cocokkanDpa(kantor, daftarDariJson(unggahan.isi), tahun, hari);
  const change = perubahanDpa(unggahan.args, hasil.cocok);
  const stale = await changedMeanwhile(act, change, seTahun(tahun));
  if (stale !== undefined) return refuse(stale);
  if (hasil.cocok.length === 0) return refuse({ code: 'dpa-tanpa-cocok' });
  const negatif = hasil.cocok.find(({ baris }) => baris.nilai.lt(0));
  if (negatif !== undefined) return refuse({ code: 'dpa-negatif', kode: negatif.node.kode });
  if (!(await changeUnggahan(tx, unggahan.id, unggahan.versi, { keadaan: 'selesai' })))
    return refuse({ code: 'unggahan-berubah' });
  const now = new Date(act.now.epochMilliseconds);
  const lanjut = hasil.cocok.flatMap(({ node, baris }) =>
    simpulLanjut(kantor.rencana, node, { hari, tahun }).map(({ id }) => ({ nodeId: id, baris })),
  );
  await insertPaguDpa(
    tx,
    lanjut.map(({ nodeId, baris }) => ({
      nodeId,
      tahun,
      jenis,
      nilai: baris.nilai,
      berlakuDari,
      enteredById: petugas.id,
      now,
    })),
  );
  await insertKas(
    tx,
    lanjut.flatMap(({ nodeId, baris: { kas } }) =>
      kas === undefined ? [] : [{ nodeId, tahun, bulan: kas, berlakuDari, enteredById: petugas.id, now }],
    ),
  );
  await catat(act, change, unggahan.args, hasil.cocok);
  await touchKantor(tx, kantor.id);
  return ok(hasil);
}

/** What else concerns the figures of a budget year: those of its other document, its anggaran kas, the plan. */
const seTahun = (tahun: number): Concern[] => [
  { perihal: 'dpa', objek: [`DPA ${tahun}`, `DPPA ${tahun}`] },
  { perihal: 'kas', objek: [String(tahun)] },
  { perihal: 'rencana' },
];

const nama = ({ node }: HasilDpa['cocok'][number]) => `${node.kode} ${node.namaPendek}`.trim();

/** The pagu that changes, by sub kegiatan. */
function perubahanDpa(
  { tahun, jenis, berlakuDari }: UnggahanDpa['args'],
  cocok: HasilDpa['cocok'],
): OfficeChange {
  const dulu = (one: HasilDpa['cocok'][number]) => paguBerlaku(one.node, tahun, berlakuDari)?.nilai.toFixed();
  return {
    perihal: 'dpa',
    tindakan: 'tambah',
    objek: `${jenis.toUpperCase()} ${tahun}`,
    sebelum: { pagu: Object.fromEntries(cocok.map((one) => [nama(one), dulu(one) ?? null])) },
    sesudah: {
      berlakuDari,
      pagu: Object.fromEntries(cocok.map((one) => [nama(one), one.baris.nilai.toFixed()])),
    },
  };
}

/** The pagu, and the anggaran kas where the list has one. */
async function catat(
  act: TindakanPetugas,
  dpa: OfficeChange,
  { tahun, berlakuDari }: UnggahanDpa['args'],
  cocok: HasilDpa['cocok'],
): Promise<void> {
  const kantor = changedBy(act, 'anggaran');
  await recordOfficeChange(kantor, dpa);
  const kas = cocok.flatMap((one) =>
    one.baris.kas === undefined ? [] : [[nama(one), one.baris.kas.map((nilai) => nilai.toFixed())] as const],
  );
  if (kas.length === 0) return;
  const sesudah = { berlakuDari, kas: Object.fromEntries(kas) };
  await recordOfficeChange(kantor, { perihal: 'kas', tindakan: 'tambah', objek: String(tahun), sesudah });
}

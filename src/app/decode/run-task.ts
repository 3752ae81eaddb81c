import { ok } from '../../domain/result.ts';
import { bacaDaftar } from '../../plan/daftar-uang/baca-daftar.ts';
import type { TujuanDaftar } from '../../plan/daftar-uang/daftar-uang.ts';
import { selDariBerkas } from '../../plan/daftar-uang/sel-berkas.ts';
import { daftarKeJson } from '../anggaran/simpanan.ts';
import { judgeEvidence } from '../bukti/judge-evidence.ts';
import { bacaDokumen } from '../rencana/baca-dokumen.ts';
import type { Decode, DecodeAnswers, DecodeOptions, DecodeTask } from './task.ts';

async function bacaList(isi: Uint8Array, tujuan: TujuanDaftar): Promise<DecodeAnswers['list']> {
  const tabel = await selDariBerkas(isi);
  if (!tabel.ok) return tabel;
  const daftar = bacaDaftar(tabel.value, tujuan);
  return daftar.ok ? ok(daftarKeJson(daftar.value)) : daftar;
}

/** Does one task in this very process; everything that a hostile file can do, it does to this process. */
export async function runTask(
  task: DecodeTask,
  isi: Uint8Array,
  { onProgress }: DecodeOptions = {},
): Promise<DecodeAnswers[DecodeTask['kind']]> {
  switch (task.kind) {
    case 'plan':
      return await bacaDokumen(isi, task.nama, task.kantor, { onProgress });
    case 'list':
      return await bacaList(isi, task.tujuan);
    case 'evidence':
      return await judgeEvidence(isi);
  }
}

/** Decodes in this process: for tests and for files of one's own. */
export const decodeHere = (async (task: DecodeTask, isi: Uint8Array, options?: DecodeOptions) => ({
  selesai: await runTask(task, isi, options),
})) as Decode;

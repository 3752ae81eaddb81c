import { ok, type Result, refuse } from '../../domain/result.ts';
import { createUnggahan } from '../../store/anggaran-unggahan.ts';
import { dropOlderUnggahan } from '../../store/rencana-unggahan.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { type BacaRefusal, bacaTempelan } from './baca-dokumen.ts';
import { argsTerbaca, isiSimpan } from './catat-rencana.ts';
import { argsBaru, bacaArgs, type UnggahanRencana } from './simpanan-rencana.ts';

/** What a bot can fetch from Telegram, in bytes. */
const UKURAN_MAX = 20 * 1024 * 1024;

/** Letters of a file's name that are kept. */
const NAMA_MAX = 60;

const dasar = ({ petugas, kantor, now }: TindakanPetugas) => ({
  officeId: kantor.id,
  personId: petugas.id,
  tujuan: 'rencana' as const,
  now: new Date(now.epochMilliseconds),
});

/** Notes a document; it is fetched and read after the commit, and its sender then gets what was read. */
export async function terimaBerkasRencana(
  act: TindakanPetugas,
  berkas: { fileId: string; nama: string; ukuran?: number },
): Promise<Result<{ nama: string }, { code: 'dokumen-terlalu-besar' }>> {
  if ((berkas.ukuran ?? 0) > UKURAN_MAX) return refuse({ code: 'dokumen-terlalu-besar' });
  const nama = [...berkas.nama].slice(0, NAMA_MAX).join('');
  await createUnggahan(act.tx, { ...dasar(act), nama, args: argsBaru(), telegramFileId: berkas.fileId });
  return ok({ nama });
}

/** Reads a pasted table and notes it; nothing of it is in force before it is confirmed. */
export async function terimaTempelan(
  act: TindakanPetugas,
  teks: string,
): Promise<Result<UnggahanRencana, BacaRefusal>> {
  const nama = act.say('rencana-nama-tempelan');
  const isi = bacaTempelan(teks, nama, act.kantor);
  if (!isi.ok) return isi;
  const baru = {
    ...dasar(act),
    nama,
    args: argsTerbaca(act.say, isi.value, act.kantor),
    isi: isiSimpan(isi.value),
  };
  const unggahan = await createUnggahan(act.tx, baru);
  await dropOlderUnggahan(act.tx, unggahan);
  return ok(bacaArgs(unggahan));
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { tetapkanMulai } from '../app/pengaturan/mulai-lapor.ts';
import { sayAlasan, sayPertanyaan, sayPilihan } from '../app/rencana/kata-tanya.ts';
import { simpanRencana } from '../app/rencana/simpan-rencana.ts';
import { unitKantor } from '../app/rencana/unit-kantor.ts';
import { bedaRencana, type Perubahan } from '../domain/beda-rencana.ts';
import type { Kantor } from '../domain/kantor.ts';
import { kunciTerpakai } from '../domain/kunci-akhir.ts';
import { type RencanaBaru, sebagaiRencana } from '../domain/rencana-baru.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import type { DrafRencana } from '../plan/draf.ts';
import { kecamatanDokumen, kecamatanLain } from '../plan/lines/kecamatan.ts';
import type { Baris } from '../plan/lines/split-lines.ts';
import { KEPUTUSAN_KOSONG, type KeputusanRencana, keputusanRencana } from '../plan/usulan/keputusan.ts';
import { kerangkaKeputusan } from '../plan/usulan/kerangka.ts';
import { susunRencana } from '../plan/usulan/susun-rencana.ts';
import { usulkan } from '../plan/usulan/usulan.ts';
import type { Pertanyaan, UsulanRencana } from '../plan/usulan/usulan-rencana.ts';
import { findOffice } from '../store/office-writes.ts';
import { loadKantor } from '../store/offices.ts';
import type { Tx } from '../store/tx.ts';
import type { Say } from '../text/translator.ts';
import type { Answer, Refusal, Room } from './command.ts';

/** A document that was read, and where it is to go. */
export interface ImporSimpan {
  path: string;
  lines: readonly Baris[];
  draf: DrafRencana;
  /** Kemendagri code of the kecamatan. */
  wilayah: string;
  /** File of decisions. */
  keputusan?: string;
  jenis?: string;
  /** ISO date */
  berlaku?: string;
}

/** Decisions of a file, with what the command line says over it; refused when the file is none. */
async function bacaKeputusan({
  keputusan,
  jenis,
  berlaku,
}: ImporSimpan): Promise<Result<KeputusanRencana, Refusal>> {
  let written: unknown = KEPUTUSAN_KOSONG;
  if (keputusan !== undefined) {
    const berkas = basename(keputusan);
    try {
      written = JSON.parse(await readFile(keputusan, 'utf8'));
    } catch {
      return refuse({ code: 'keputusan-tak-terbaca', berkas });
    }
  }
  const said = {
    ...(jenis !== undefined && { jenis }),
    ...(berlaku !== undefined && { berlakuDari: berlaku }),
  };
  const read = keputusanRencana.safeParse({ ...(written as object), ...said });
  if (read.success) return ok(read.data);
  const [issue] = read.error.issues;
  return refuse({ code: 'keputusan-salah', tempat: z.core.toDotPath(issue?.path ?? []) || '-' });
}

async function bukaKantor(tx: Tx, wilayah: string): Promise<Result<Kantor, Refusal>> {
  const office = await findOffice(tx, wilayah);
  const kantor = office && (await loadKantor(tx, office.id));
  return kantor === undefined ? refuse({ code: 'kantor-belum-ada', wilayah }) : ok(kantor);
}

/** Refusals that the chat words for somebody with buttons. */
const UNTUK_BARIS_PERINTAH: Record<string, string> = { 'rencana-tanggal-lama': 'impor-tanggal-lama' };

/**
 * Stores a document as the newest plan version of an office when nothing is left to ask; otherwise stores nothing, and
 * answers with the open questions and a file of decisions to fill in.
 */
export async function imporSimpan(room: Room, wanted: ImporSimpan): Promise<Result<Answer, Refusal>> {
  const keputusan = await bacaKeputusan(wanted);
  if (!keputusan.ok) return keputusan;
  const isi = await readFile(wanted.path);
  const done = await room.transact(async (tx): Promise<Result<Answer, Refusal>> => {
    const kantor = await bukaKantor(tx, wanted.wilayah);
    if (!kantor.ok) return kantor;
    const { nama, kabupaten, rencana: versi } = kantor.value;
    const lain = kecamatanLain(kecamatanDokumen(wanted.lines), { nama, kabupaten });
    if (lain !== undefined) {
      const { nama: disebut, baris } = lain;
      const about = {
        disebut,
        kabupaten: lain.kabupaten === '' ? 'tidak' : lain.kabupaten,
        baris: String(baris),
        kantor: nama,
      };
      return refuse({ code: 'rencana-kecamatan-lain', ...about });
    }
    const lama = versi.at(-1);
    const usulan = usulkan(wanted.draf, { keputusan: keputusan.value, unit: unitKantor(kantor.value), lama });
    if (usulan.asing.length > 0) return refuse({ code: 'impor-asing', nama: usulan.asing.join(', ') });
    if (usulan.pertanyaan.length > 0) return ok(belum(room.say, keputusan.value, usulan));
    const rencana = susunRencana(usulan, kunciTerpakai(versi));
    const now = new Date(room.now.epochMilliseconds);
    const sha256 = createHash('sha256').update(isi).digest('hex');
    const berkas = { sha256, mime: 'application/octet-stream', nama: basename(wanted.path), isi, now };
    const stored = await simpanRencana(tx, kantor.value, {
      rencana,
      keputusan: keputusan.value,
      berkas,
      oleh: 'baris_perintah',
      now,
    });
    if (!stored.ok) {
      const { code, ...data } = stored.refusal;
      return refuse({ code: UNTUK_BARIS_PERINTAH[code] ?? code, ...data });
    }
    await tetapkanMulai(tx, kantor.value, room.now, 'baris_perintah');
    return ok(tersimpan(room.say, rencana, lama && bedaRencana(lama, sebagaiRencana(rencana))));
  });
  return done.ok ? done.value : done;
}

function tanyaJson(say: Say, one: Pertanyaan) {
  return {
    id: one.id,
    baris: one.baris ?? null,
    pesan: sayPertanyaan(say, one),
    pilihan: one.pilihan.map(({ id, kata }) => ({ id, kata: sayPilihan(say, kata) })),
    usulan: one.usulan ?? null,
    alasan: one.alasan === undefined ? null : sayAlasan(say, one.alasan),
  };
}

function belum(say: Say, keputusan: KeputusanRencana, usulan: UsulanRencana): Answer {
  const pertanyaan = usulan.pertanyaan.map((one) => tanyaJson(say, one));
  const kerangka = kerangkaKeputusan(keputusan, usulan);
  const lines = pertanyaan.flatMap(({ pesan, pilihan, usulan: proposed, alasan }, at) => [
    `${at + 1}. ${pesan}`,
    ...pilihan.map(({ id, kata }) => `   ${proposed?.includes(id) ? '*' : '-'} ${id}: ${kata}`),
    ...(alasan === null ? [] : [`   ${alasan}`]),
  ]);
  return {
    exitCode: 1,
    data: { tersimpan: false, pertanyaan, keputusan: kerangka },
    text: [
      say('cli-impor-belum', { jumlah: pertanyaan.length }),
      '',
      ...lines,
      '',
      say('cli-impor-kerangka'),
      JSON.stringify(kerangka, null, 2),
    ].join('\n'),
  };
}

function tersimpan(say: Say, rencana: RencanaBaru, beda: readonly Perubahan[] | undefined): Answer {
  const { jenis, dokumen, berlakuDari, nodes, indikators } = rencana;
  const count = (level: string) => nodes.filter((node) => node.level === level).length;
  const banyak = {
    program: count('program'),
    kegiatan: count('kegiatan'),
    subKegiatan: count('sub_kegiatan'),
    indikator: indikators.length,
  };
  const perubahan: Record<string, number> = {};
  for (const one of beda ?? []) perubahan[one.jenis] = (perubahan[one.jenis] ?? 0) + 1;
  return {
    data: { tersimpan: true, jenis, dokumen, berlakuDari, ...banyak, ...(beda && { perubahan }) },
    text: [
      say('cli-impor-tersimpan', { dokumen, jenis, berlakuDari, ...banyak }),
      ...Object.entries(perubahan).map(([kind, jumlah]) => `  ${kind}: ${jumlah}`),
    ].join('\n'),
  };
}

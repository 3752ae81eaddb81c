import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { butirKantor } from '../../app/status/rencana-bulan.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { namaButir } from '../../domain/butir.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { bulanTahun } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { potongHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';

/** Letters of one page; the title and the limit of a message leave more than that. */
const HURUF_HALAMAN = 3500;

/** Blocks in pages that a message holds; a block that is longer than a page has one to itself. */
function perHalaman(blocks: readonly string[]): string[] {
  const pages: string[] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + block.length <= HURUF_HALAMAN)
      pages[pages.length - 1] = `${last}\n\n${block}`;
    else pages.push(block);
  }
  return pages;
}

/**
 * What the camat is asked to decide, word for word, with who asks.
 * @param ke page, from 0; one that does not exist shows the nearest
 */
function layarKeputusan(say: Say, { kantor, bulan, keputusan }: KeadaanBulan, ke: number): Pesan {
  const blocks = keputusan.map((one, index) => {
    const pelapor = pelaporKantor(kantor, one.pelaporId)?.namaPendek ?? '';
    const semua = one.butir.flatMap((kunci) => butirKantor(kantor, kunci) ?? []);
    const nama = [...new Set(semua.map((butir) => namaButir(butir, one.bulan)))].join(', ');
    const head = [pelapor, nama, bulanTahun(say, one.bulan)].filter((part) => part !== '').join(' · ');
    return `${index + 1}. ${head}\n${one.teks}`;
  });
  const { isi, navigasi } = potongHalaman(say, perHalaman(blocks), {
    nomor: ke,
    perHalaman: 1,
    pindah: (nomor) => encodePayload(VERB.keputusan, `${kantor.id}.${bulan}.${nomor}`),
  });
  return {
    judul: say('status-judul-keputusan', { jumlah: keputusan.length }),
    teks: isi[0] === undefined ? say('status-tanpa-keputusan') : `\n${isi[0]}`,
    tombol: [
      ...(navigasi.length > 0 ? [navigasi] : []),
      [tombol(say('status-kembali'), VERB.status, kantor.id, bulan)],
    ],
  };
}

/** Shows the decisions wanted, at the page that the button names. */
export async function ketukKeputusan(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const keadaan = await keadaanBulan(turn.tx, alamat.tindakan.kantor, alamat.bulan, turn.now);
  turn.ubahPesan(layarKeputusan(turn.say, keadaan, Math.trunc(Number(alamat.sisa[0] ?? 0))));
}

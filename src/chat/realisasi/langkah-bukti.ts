import { tambahBukti } from '../../app/realisasi/tambah-lampiran.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanRingkasan } from './alur.ts';
import { balasSekali } from './balas-sekali.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tombolLembar } from './tampil-ringkasan.ts';
import type { Tempat } from './tempat.ts';

const SELESAI = /^(selesai|sudah|cukup|lanjut|kirim)[.!]?$/i;

/** Asks for photos or PDFs. */
export function ajukanBukti(turn: Turn, { lembar }: Meja): void {
  turn.balas({
    teks: turn.say('lapor-tanya-bukti'),
    tombol: [[tombolLembar(lembar, 'ringkasan', turn.say('lapor-selesai-bukti'))]],
  });
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'bukti', args: { p: lembar.pelapor.id, b: lembar.bulan } });
}

/**
 * Takes a photo or PDF, wherever in the dialogue it comes: it is kept as evidence, and the question stays open. An
 * album comes as several updates and gets one answer. Numbers in captions are not read, and that is said.
 */
export async function terimaBerkas(
  turn: Turn,
  { act, lembar }: Meja,
  berkas: Masukan & { jenis: 'berkas' },
  saat: 'angka' | 'teks' | 'bukti',
): Promise<void> {
  const added = await tambahBukti(act, lembar, berkas);
  if (!added.ok) {
    balasSekali(turn, berkas, { teks: sayRefusal(turn.say, added.refusal) });
    return;
  }
  if (!added.value.pertama) return;
  const keterangan = berkas.keterangan === undefined ? '' : `\n${turn.say('lapor-keterangan-tidak-dibaca')}`;
  turn.balas({ teks: turn.say(`lapor-berkas-saat-${saat}`) + keterangan });
}

/** Takes files until the officer says that it is enough. */
export async function jawabBukti(turn: Turn, args: Tempat, masukan: Masukan): Promise<void> {
  const opened = await bukaMeja(turn, args.p, args.b);
  if (!opened.ok) {
    turn.balas({ teks: sayRefusal(turn.say, opened.refusal) });
    return turn.selesai();
  }
  if (masukan.jenis === 'berkas') return await terimaBerkas(turn, opened.value, masukan, 'bukti');
  if (masukan.jenis === 'teks' && SELESAI.test(masukan.teks.trim()))
    return ajukanRingkasan(turn, opened.value);
  if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
  turn.balas({
    teks: turn.say('lapor-perlu-berkas'),
    tombol: [[tombolLembar(opened.value.lembar, 'ringkasan', turn.say('lapor-selesai-bukti'))]],
  });
}

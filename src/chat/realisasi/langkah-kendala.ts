import { bukaLembar } from '../../app/realisasi/lembar.ts';
import { tambahKendala } from '../../app/realisasi/tambah-lampiran.ts';
import { namaButir } from '../../domain/butir.ts';
import { listAnd } from '../../text/list.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanRingkasan } from './alur.ts';
import { terimaBerkas } from './langkah-bukti.ts';
import { bukaMeja, type Meja } from './lembar-turn.ts';
import { DIALOG_LAPOR } from './nama.ts';
import { tombolLembar } from './tampil-ringkasan.ts';
import type { TempatKendala } from './tempat.ts';

/** Items that a kendala can be addressed to: one per sub kegiatan or indicator, by name. */
export function sasaranKendala(meja: Meja): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const butir of meja.lembar.butir) {
    const nama = namaButir(butir, meja.lembar.bulan);
    byName.set(nama, [...(byName.get(nama) ?? []), butir.kunci]);
  }
  return byName;
}

/** Asks which item the kendala is about; with one item it is not asked. */
export function ajukanSasaran(turn: Turn, meja: Meja): void {
  const { say } = turn;
  const [pertama, ...lain] = [...sasaranKendala(meja)];
  if (pertama === undefined || lain.length === 0) return void ajukanKendala(turn, meja, pertama?.[1] ?? []);
  const targets = [pertama, ...lain].map(([nama]) => nama);
  const semua = say('lapor-kendala-semua', { jumlah: targets.length });
  turn.balas({
    teks: say('lapor-kendala-untuk'),
    tombol: [...targets, semua].map((label, index) => [
      tombolLembar(meja.lembar, index < targets.length ? `untuk-${index}` : 'untuk-semua', label),
    ]),
  });
}

/** Asks for kendala and tindak lanjut in one message. */
export function ajukanKendala(turn: Turn, { lembar }: Meja, butir: string[]): void {
  const names = lembar.butir
    .filter((one) => butir.includes(one.kunci))
    .map((one) => namaButir(one, lembar.bulan));
  turn.balas({
    judul: turn.say('lapor-kendala-judul', { nama: listAnd(turn.say, [...new Set(names)].slice(0, 3)) }),
    teks: turn.say('lapor-tanya-kendala'),
    tombol: [[tombolLembar(lembar, 'ringkasan', turn.say('lapor-batal-kendala'))]],
  });
  const args: TempatKendala = { p: lembar.pelapor.id, b: lembar.bulan, butir };
  turn.tunggu({ dialog: DIALOG_LAPOR, langkah: 'kendala', args });
}

/** Takes the text of a kendala. */
export async function jawabKendala(turn: Turn, args: TempatKendala, masukan: Masukan): Promise<void> {
  const opened = await bukaMeja(turn, args.p, args.b);
  if (!opened.ok) {
    turn.balas({ teks: sayRefusal(turn.say, opened.refusal) });
    return turn.selesai();
  }
  const { act, lembar } = opened.value;
  if (masukan.jenis === 'berkas') return await terimaBerkas(turn, opened.value, masukan, 'teks');
  if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
  if (masukan.jenis !== 'teks') {
    turn.balas({ teks: turn.say('lapor-perlu-teks') });
    return;
  }
  const added = await tambahKendala(act, lembar, { butir: args.butir, teks: masukan.teks });
  if (!added.ok) {
    turn.balas({ teks: sayRefusal(turn.say, added.refusal) });
    return;
  }
  const fresh = await bukaLembar(turn.tx, act.kantor, lembar.pelapor, lembar.bulan);
  if (fresh !== undefined) ajukanRingkasan(turn, { act, lembar: fresh });
}

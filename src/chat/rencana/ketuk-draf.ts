import { kirimBerkas } from '../../app/rencana/berkas-keluar.ts';
import { sahkanRencana } from '../../app/rencana/sahkan-rencana.ts';
import { buangRencana, catatCentang, catatKeputusan, mundur } from '../../app/rencana/simpanan-rencana.ts';
import { berkasTemuan } from '../../app/rencana/temuan-terberat.ts';
import { terimaSemuaUsulan } from '../../app/rencana/terima-usulan.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { asItStands } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { majukan } from './alur.ts';
import { drafSaya, unggahanSaya } from './draf-saya.ts';
import { hariTulis } from './layar-rencana.ts';
import { halamanPilihan, layarTanya, pilihanUrut, tercentang } from './layar-tanya.ts';

/** On to the next question or the last screen, also days later; id `document`. */
export async function ketukLanjut(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const punya = await unggahanSaya(turn, Number(id), revisi);
  if (punya !== undefined) await majukan(turn, punya.act, punya.unggahan, { taruh: turn.balas });
}

/** A choice of the question that is due, or the end of ticking; id `document.choice`. */
export async function ketukJawab(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const [nomor, pilih = ''] = id.split('.');
  const draf = await drafSaya(turn, Number(nomor), revisi);
  if (draf === undefined) return;
  const { act, meja } = draf;
  const [satu] = meja.pertanyaan;
  const dipilih = pilih === 'selesai' ? undefined : pilihanUrut(meja)[Number(pilih)];
  if (satu === undefined || (dipilih === undefined && !(pilih === 'selesai' && satu.banyak)))
    return turn.toast(turn.say('button-unknown'));
  if (satu.banyak && dipilih !== undefined) {
    const kini = tercentang(meja);
    const pilihan = kini.includes(dipilih.id)
      ? kini.filter((one) => one !== dipilih.id)
      : [...kini, dipilih.id];
    const baru = await catatCentang(turn.tx, meja.unggahan, { id: satu.id, pilihan });
    if (!baru.ok) return turn.toast(sayRefusal(turn.say, baru.refusal));
    return await majukan(turn, act, baru.value, {
      terbaca: meja.isi,
      halaman: halamanPilihan(Number(pilih)),
    });
  }
  const jawaban = dipilih === undefined ? tercentang(meja) : [dipilih.id];
  const keputusan = meja.putuskan(meja.unggahan.args.keputusan, satu, jawaban);
  const baru = await catatKeputusan(turn.tx, meja.unggahan, keputusan);
  if (!baru.ok) return turn.toast(sayRefusal(turn.say, baru.refusal));
  await majukan(turn, act, baru.value, { terbaca: meja.isi });
}

/** Another page of choices; id `document.page`. */
export async function ketukHalaman(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const [nomor, halaman] = id.split('.');
  const draf = await drafSaya(turn, Number(nomor), revisi);
  if (draf === undefined) return;
  if (draf.meja.pertanyaan.length === 0) return turn.toast(turn.say('button-unknown'));
  turn.ubahPesan(layarTanya(turn.say, draf.meja, Number(halaman)));
}

/** The newest answer is taken back; id `document`. */
export async function ketukKembali(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const punya = await unggahanSaya(turn, Number(id), revisi);
  if (punya === undefined) return;
  const baru = await mundur(turn.tx, punya.unggahan);
  if (!baru.ok) return turn.toast(sayRefusal(turn.say, baru.refusal));
  await majukan(turn, punya.act, baru.value);
}

/** Every proposal that is left is taken at once; id `document`. */
export async function ketukUsulan(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const draf = await drafSaya(turn, Number(id), revisi);
  if (draf === undefined) return;
  const hasil = await terimaSemuaUsulan(turn, draf.meja);
  if (!hasil.ok) return turn.toast(sayRefusal(turn.say, hasil.refusal));
  turn.toast(turn.say('rencana-usulan-diterima', { jumlah: hasil.value.jumlah }));
  await majukan(turn, draf.act, hasil.value.unggahan, { terbaca: draf.meja.isi });
}

/** Every finding as a file; id `document`. */
export async function ketukTemuan(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const draf = await drafSaya(turn, Number(id), revisi);
  if (draf === undefined) return;
  const isi = await berkasTemuan(turn.say, draf.meja.temuan, draf.meja.masalah);
  turn.kirim(await kirimBerkas(draf.act, turn.chatId, turn.say('rencana-nama-temuan'), isi));
}

/** Sahkan: the plan is stored as a version; id `document.newest change`. */
export async function ketukSahkan(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const [document = 0, seen] = id.split('.').map(Number);
  const draf = await drafSaya(turn, document, revisi);
  if (draf === undefined) return;
  const { act, meja } = draf;
  const hasil = await sahkanRencana({ ...act, seen }, meja);
  if (!hasil.ok) {
    turn.balas({ teks: sayRefusal(turn.say, hasil.refusal) });
    if (hasil.refusal.code.startsWith('kantor-'))
      await majukan(turn, await asItStands(turn, act), meja.unggahan, { taruh: turn.balas });
    return;
  }
  const { say } = turn;
  const { jenis, berlakuDari } = meja.rencana;
  const vars = { jenis: say(`rencana-jenis-${jenis}`), tanggal: hariTulis(say, berlakuDari) };
  turn.ubahPesan({
    teks: [
      say('rencana-tersimpan', { ...vars, nomor: act.kantor.rencana.length + 1 }),
      ...(meja.lama === undefined ? [] : [say('rencana-laporan-lama')]),
      say('rencana-lalu-apa'),
    ].join('\n'),
  });
}

/** The document is dropped; id `document`. */
export async function ketukBuang(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const punya = await unggahanSaya(turn, Number(id), revisi);
  if (punya === undefined) return;
  await buangRencana(turn.tx, punya.unggahan);
  turn.selesai();
  turn.ubahPesan({ teks: turn.say('rencana-dibuang', { nama: punya.unggahan.nama }) });
}

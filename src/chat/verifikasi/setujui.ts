import type { TindakanPetugas } from '../../app/pelaku.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import type { KeadaanPelapor } from '../../app/status/keadaan-bulan.ts';
import { buntu, namaBuntu, saranBuntu } from '../../app/verifikasi/buntu.ts';
import {
  bulanSiap,
  type SiapSetuju,
  sedangDiubah,
  setujuiBulan,
  siapBulan,
  sidikSiap,
} from '../../app/verifikasi/setujui-bulan.ts';
import { type Bulan, parseBulan } from '../../domain/bulan.ts';
import { bulanTahun } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { pilihKantor } from '../shared/pilih-kantor.ts';
import { barisan } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { deret } from './kata.ts';

/** /setujui [month]: the oldest month that has something to approve, else the current one. */
export async function perintahSetujui(turn: Turn, argumen: string): Promise<void> {
  const act = await pilihKantor(turn, 'setujui', VERB.setujuiLihat);
  if (act === undefined) return;
  const diketik = parseBulan(argumen);
  if (argumen !== '' && !diketik.ok) return turn.balas({ teks: sayRefusal(turn.say, diketik.refusal) });
  turn.balas(await layarSetujui(act, diketik.ok ? diketik.value : undefined));
}

/** A month's approval: `<office>[.<month>]`. */
export async function ketukSetujuiLihat(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, 'setujui');
  if (alamat === undefined) return;
  const read = parseBulan(alamat.sisa[0] ?? '');
  turn.ubahPesan(await layarSetujui(alamat.act, read.ok ? read.value : undefined));
}

/** [Setujui N]: `<office>.<month>.<mark of the list>`. */
export async function ketukSetujui(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload, 'setujui');
  if (alamat === undefined) return;
  const [bulan = '', dilihat = ''] = alamat.sisa;
  const read = parseBulan(bulan);
  if (!read.ok) return turn.toast(turn.say('button-unknown'));
  const done = await setujuiBulan(alamat.act, read.value, dilihat);
  const awal = done.ok
    ? turn.say('verif-disetujui', { jumlah: done.value.jumlah, bulan: bulanTahun(turn.say, read.value) })
    : // The screen itself says that nothing is left.
      done.refusal.code === 'belum-ada-siap'
      ? undefined
      : sayRefusal(turn.say, done.refusal);
  turn.ubahPesan(await layarSetujui(alamat.act, read.value, awal));
}

async function layarSetujui(act: TindakanPetugas, diminta: Bulan | undefined, awal?: string): Promise<Pesan> {
  const { say, kantor, now } = act;
  const siap = await bulanSiap(act);
  const bulan = diminta ?? siap[0] ?? bulanBerjalan(kantor, now);
  const isi = await siapBulan(act, bulan);
  const jumlah = isi.siap.length;
  const setujui = tombol(say('verif-tombol-setujui', { jumlah }), VERB.setujui, [
    kantor.id,
    bulan,
    sidikSiap(isi),
  ]);
  const lain = siap
    .filter((one) => one !== bulan)
    .map((one) => tombol(bulanTahun(say, one), VERB.setujuiLihat, [kantor.id, one]));
  return {
    awal,
    judul: say('verif-setujui-judul', { bulan: bulanTahun(say, bulan), kantor: kantor.nama }),
    teks: [...barisSetujui(say, isi), ...(await barisBuntu(act, bulan))].join('\n'),
    tombol: [...(jumlah > 0 ? [[setujui]] : []), ...barisan(lain, 2)],
  };
}

/** What nobody at the office may verify or approve, and what to do about it. */
async function barisBuntu(act: TindakanPetugas, bulan: Bulan): Promise<string[]> {
  const semua = await buntu(act);
  const baris: string[] = [];
  for (const langkah of ['periksa', 'setujui'] as const) {
    const nama = namaBuntu(act, semua[langkah], bulan);
    if (nama.length === 0) continue;
    const saran = await saranBuntu(act, langkah);
    baris.push(act.say(`verif-buntu-${langkah}`, { jumlah: nama.length, nama: deret(act.say, nama), saran }));
  }
  return baris;
}

function barisSetujui(say: Say, isi: SiapSetuju): string[] {
  const nama = (semua: readonly KeadaanPelapor[]) => ({
    jumlah: semua.length,
    nama: deret(
      say,
      semua.map((one) => one.pelapor.namaPendek),
    ),
  });
  const diubah = sedangDiubah(isi.siap);
  const ada = <K extends keyof SiapSetuju>(kunci: K) => isi[kunci].length > 0;
  return [
    ada('siap') ? say('verif-setujui-siap', nama(isi.siap)) : say('verif-setujui-tanpa-siap'),
    ...(diubah.length > 0 ? [say('verif-setujui-diubah', nama(diubah))] : []),
    ...(ada('periksaSendiri') ? [say('verif-setujui-periksa-sendiri', nama(isi.periksaSendiri))] : []),
    ...(ada('laporanSendiri') ? [say('verif-setujui-laporan-sendiri', nama(isi.laporanSendiri))] : []),
    ...(ada('menunggu') ? [say('verif-setujui-menunggu', nama(isi.menunggu))] : []),
    ...(ada('belumLengkap') ? [say('verif-setujui-belum-lengkap', nama(isi.belumLengkap))] : []),
    ...(ada('dikembalikan') ? [say('verif-setujui-dikembalikan', nama(isi.dikembalikan))] : []),
    ...(ada('belumAda') ? [say('verif-setujui-belum-ada', nama(isi.belumAda))] : []),
    ...(ada('disetujui') ? [say('verif-setujui-sudah', { jumlah: isi.disetujui.length })] : []),
  ];
}

import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { butirKantor } from '../../app/status/rencana-bulan.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { namaButir } from '../../domain/butir.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { bulanTahun } from '../../text/dates.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';

/** What the camat is asked to decide, word for word, with who asks. */
function layarKeputusan(say: Say, { kantor, bulan, keputusan }: KeadaanBulan): Pesan {
  const blocks = keputusan.map((one, index) => {
    const pelapor = pelaporKantor(kantor, one.pelaporId)?.namaPendek ?? '';
    const semua = one.butir.flatMap((kunci) => butirKantor(kantor, kunci) ?? []);
    const nama = [...new Set(semua.map((butir) => namaButir(butir, one.bulan)))].join(', ');
    const head = [pelapor, nama, bulanTahun(say, one.bulan)].filter((part) => part !== '').join(' · ');
    return `${index + 1}. ${head}\n${one.teks}`;
  });
  return {
    judul: say('status-judul-keputusan', { jumlah: keputusan.length }),
    teks: blocks.length === 0 ? say('status-tanpa-keputusan') : `\n${blocks.join('\n\n')}`,
    tombol: [[tombol(say('status-kembali'), VERB.status, kantor.id, bulan)]],
  };
}

/** Shows the decisions wanted. */
export async function ketukKeputusan(turn: Turn, payload: Payload): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const keadaan = await keadaanBulan(turn.tx, alamat.tindakan.kantor, alamat.bulan, turn.now);
  turn.ubahPesan(layarKeputusan(turn.say, keadaan));
}

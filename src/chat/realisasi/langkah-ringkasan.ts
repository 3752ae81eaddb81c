import { sayRefusal } from '../../text/refusal.ts';
import type { Masukan } from '../shared/masukan.ts';
import type { Turn } from '../shared/turn.ts';
import { ajukanRingkasan } from './alur.ts';
import { kirim } from './kirim.ts';
import { terimaBerkas } from './langkah-bukti.ts';
import { bukaMeja } from './lembar-turn.ts';
import type { TempatRingkasan } from './tempat.ts';

const KIRIM = /^(kirim|kirimkan|ya kirim|ok kirim)[.!]?$/i;

/** Takes what is typed under the summary: "kirim" sends, as the button does; a photo is evidence. */
export async function jawabRingkasan(turn: Turn, args: TempatRingkasan, masukan: Masukan): Promise<void> {
  const opened = await bukaMeja(turn, args.p, args.b);
  if (!opened.ok) {
    turn.balas({ teks: sayRefusal(turn.say, opened.refusal) });
    return turn.selesai();
  }
  if (masukan.jenis === 'teks' && KIRIM.test(masukan.teks.trim())) {
    return await kirim(turn, opened.value, args.v ?? 0);
  }
  if (masukan.jenis === 'berkas') return await terimaBerkas(turn, opened.value, masukan, 'bukti');
  if (masukan.jenis === 'ketuk') return turn.toast(turn.say('button-expired'));
  ajukanRingkasan(turn, opened.value, { teks: turn.say('lapor-ringkas-bingung') });
}

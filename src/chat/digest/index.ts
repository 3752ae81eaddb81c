import { kumpulkanFakta } from '../../app/digest/kumpulkan-fakta.ts';
import { gambarDigest, pesanDigest, simpanGambar } from '../../app/digest/susun-digest.ts';
import { penugasanDengan, type TindakanPetugas } from '../../app/pelaku.ts';
import type { Payload } from '../../text/payload.ts';
import type { Fitur } from '../shared/fitur.ts';
import { diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';

/** Button that chooses the office, for people with the right at several; its id is the office's. */
const VERB_KANTOR = 'digest.kantor';

/** Card and PDF of this moment, to whoever asked. It is no Monday digest: the next one still tells all its news. */
async function kirimDigest(turn: Turn, act: TindakanPetugas): Promise<void> {
  const { facts } = await kumpulkanFakta(turn.tx, act, { mingguan: false });
  const gambar = await gambarDigest(facts, turn.say);
  const berkas = await simpanGambar(turn.tx, { facts, now: turn.now }, gambar);
  const memutuskan = penugasanDengan(act.petugas, act.kantor.id, 'putuskan').length > 0;
  const tujuan = { telegramId: turn.chatId, memutuskan, jenis: 'jawaban' } as const;
  for (const message of pesanDigest(act, facts, berkas, tujuan)) turn.kirim(message);
}

async function perintahDigest(turn: Turn): Promise<void> {
  const act = await pilihKantor(turn, 'digest', VERB_KANTOR);
  if (act !== undefined) await kirimDigest(turn, act);
}

async function ketukKantor(turn: Turn, { id }: Payload): Promise<void> {
  const act = await diKantor(turn, Number(id), 'digest');
  if (act !== undefined) await kirimDigest(turn, act);
}

/** /digest: the camat's weekly digest, at any time. */
export const digest: Fitur = {
  perintah: [{ nama: 'digest', syarat: 'digest', jalankan: perintahDigest }],
  ketuk: [{ verb: VERB_KANTOR, syarat: 'digest', jalankan: ketukKantor }],
};

import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { draw } from '../../draw/drawer.ts';
import { languageOf } from '../../draw/drawing.ts';
import type { DigestDecision, DigestFacts } from '../../render/digest-facts.ts';
import { saveFile } from '../../store/files.ts';
import type { JenisPesan, OutboxMessage } from '../../store/outbox.ts';
import type { Tx } from '../../store/tx.ts';
import { tanggalLengkap } from '../../text/dates.ts';
import { type Pesan, toTelegram } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import type { KerjaKantor } from '../pengingat/ingatkan-terjadwal.ts';
import { payloadKeputusan } from '../verifikasi/putuskan-kendala.ts';

/** Decisions that get their buttons under the card; with more the camat is led to /keputusan. */
const DECISIONS = 3;

/** The card (PNG) and the PDF as drawn. */
export interface Gambar {
  kartu: Uint8Array;
  pdf: Uint8Array;
}

/** Draws card and PDF, away from the thread that answers people. */
export async function gambarDigest(facts: DigestFacts, say: Say): Promise<Gambar> {
  const [kartu, pdf] = await draw({ kind: 'digest', language: languageOf(say), facts });
  if (kartu === undefined || pdf === undefined) throw new Error('a digest without its card or PDF');
  return { kartu, pdf };
}

/** The two files as kept, by their ids. */
export interface BerkasDigest {
  kartu: number;
  pdf: number;
}

/** Keeps card and PDF, named after the office and the day: `digest-perak-2026-04-06.pdf`. */
export async function simpanGambar(
  tx: Tx,
  { facts, now }: { facts: DigestFacts; now: Temporal.Instant },
  { kartu, pdf }: Gambar,
): Promise<BerkasDigest> {
  const nama = facts.office.kecamatan
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const simpan = (isi: Uint8Array, mime: string, akhiran: string) =>
    saveFile(tx, {
      sha256: createHash('sha256').update(isi).digest('hex'),
      mime,
      nama: `digest-${nama}-${facts.date}.${akhiran}`,
      isi,
      now: new Date(now.epochMilliseconds),
    });
  return { kartu: await simpan(kartu, 'image/png', 'png'), pdf: await simpan(pdf, 'application/pdf', 'pdf') };
}

/** To whom a digest goes, and as what. */
export interface TujuanDigest {
  telegramId: number;
  /** The person may decide: the card carries the buttons. */
  memutuskan: boolean;
  jenis: JenisPesan;
  /** Beginning of the two uniqueKeys. */
  uniqueKey?: string;
}

/** Card, then PDF, as two messages. */
export function pesanDigest(
  { kantor, say }: KerjaKantor,
  facts: DigestFacts,
  berkas: BerkasDigest,
  tujuan: TujuanDigest,
): OutboxMessage[] {
  const { telegramId: chatId, jenis, uniqueKey } = tujuan;
  const kirim = (method: string, bagian: keyof BerkasDigest, isi: object): OutboxMessage => ({
    chatId,
    method,
    payload: { chat_id: chatId, ...isi },
    fileId: berkas[bagian],
    jenis,
    uniqueKey: uniqueKey && `${uniqueKey}:${bagian}`,
  });
  const pengantar = susunPengantar(say, kantor.id, facts, tujuan.memutuskan);
  const { text: caption, entities, reply_markup } = toTelegram(pengantar) as Record<string, object>;
  const kartu = {
    caption,
    ...(entities && { caption_entities: entities }),
    ...(reply_markup && { reply_markup }),
  };
  return [kirim('sendPhoto', 'kartu', kartu), kirim('sendDocument', 'pdf', {})];
}

/** The words under the card: which digest, and the decisions wanted with their buttons. */
function susunPengantar(say: Say, officeId: number, facts: DigestFacts, memutuskan: boolean): Pesan {
  const { decisions, office } = facts;
  const judul = say('digest-judul', {
    kecamatan: office.kecamatan,
    tanggal: tanggalLengkap(say, facts.date),
  });
  if (decisions.length === 0) return { judul, teks: say('digest-isi') };
  const jumlah = say('digest-keputusan', { jumlah: decisions.length });
  if (!memutuskan) return { judul, teks: jumlah };
  if (decisions.length > DECISIONS) return { judul, teks: `${jumlah} ${say('digest-lihat-keputusan')}` };
  const nomor = (index: number) => (decisions.length === 1 ? '' : `${index + 1}. `);
  return {
    judul,
    teks: [
      jumlah,
      ...decisions.map((one, index) => `${nomor(index)}${singkat(`${one.butir} (${one.unit})`)}`),
    ].join('\n'),
    tombol: decisions.map((one, index) => tombolKeputusan(say, officeId, one, nomor(index))),
  };
}

/** A caption has 1024 characters; an item's name may be long. */
function singkat(teks: string): string {
  const letters = [...teks];
  return letters.length <= 120 ? teks : `${letters.slice(0, 119).join('')}…`;
}

function tombolKeputusan(say: Say, officeId: number, { id }: DigestDecision, nomor: string) {
  const data = (keputusan: 'setuju' | 'bahas_rakor') => payloadKeputusan(officeId, Number(id), keputusan);
  return [
    { label: `${nomor}${say('digest-tombol-setuju')}`, data: data('setuju') },
    { label: `${nomor}${say('digest-tombol-rakor')}`, data: data('bahas_rakor') },
  ];
}

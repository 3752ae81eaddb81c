import { Temporal } from 'temporal-polyfill';
import { bulanTahun, pukul, tanggal, tanggalLengkap } from '../../text/dates.ts';
import type { Say } from '../../text/translator.ts';
import type { PaperBlock } from '../block.ts';
import type { DigestFacts } from '../digest-facts.ts';

/** The document's title, as a viewer shows it in its window. */
export function digestTitle(facts: DigestFacts, say: Say): string {
  return say('ringkasan-judul-berkas', {
    kecamatan: facts.office.kecamatan,
    tanggal: tanggal(say, facts.date),
  });
}

/** The due date in words, "hari ini" when it is. */
export function batasText(facts: DigestFacts, say: Say): string {
  const order = Temporal.PlainDate.compare(facts.batas, facts.date);
  if (order === 0) return say('ringkasan-batas-hari-ini');
  const vars = { tanggal: tanggalLengkap(say, facts.batas) };
  return order > 0 ? say('ringkasan-batas', vars) : say('ringkasan-batas-lewat', vars);
}

/** Letterhead, title, week and period. */
export function openingBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { kecamatan, kabupaten, provinsi } = facts.office;
  const upper = (text: string): string => text.toLocaleUpperCase('id');
  return [
    {
      kind: 'letterhead',
      lines: [
        say('ringkasan-kop-pemerintah', { kabupaten: upper(kabupaten) }),
        say('ringkasan-kop-kecamatan', { kecamatan: upper(kecamatan) }),
        say('ringkasan-kop-provinsi', { provinsi }),
      ],
    },
    { kind: 'heading', level: 1, text: say('ringkasan-judul') },
    {
      kind: 'paragraph',
      lines: [
        [
          { text: tanggalLengkap(say, facts.date), weight: 'semibold' },
          { text: ` · ${say('ringkasan-periode', { bulan: bulanTahun(say, facts.bulan) })}` },
        ],
        [{ text: `${dataSampaiText(facts, say)} · ${batasText(facts, say)}`, tone: 'muted' }],
      ],
    },
  ];
}

/** "data s/d Minggu, 5 April 2026, 20.00 WIB". */
export function dataSampaiText(facts: DigestFacts, say: Say): string {
  const time = facts.dataSampai;
  return say('ringkasan-data-sampai', {
    waktu: `${tanggalLengkap(say, time.toPlainDate())}, ${pukul(time)}`,
  });
}

/** What is said instead of news when no report came since the last digest. */
export function nothingNewBlock(
  facts: DigestFacts,
  say: Say,
): Extract<PaperBlock, { kind: 'notice' }> | undefined {
  if (!facts.nothingNew) return undefined;
  const next = facts.nothingNew.berikutnya;
  return {
    kind: 'notice',
    tone: 'accent',
    lines: [
      [{ text: say('ringkasan-tidak-ada-baru'), weight: 'bold' }],
      ...(next
        ? [[{ text: say('ringkasan-jadwal-berikutnya', { tanggal: tanggalLengkap(say, next) }) }]]
        : []),
    ],
  };
}

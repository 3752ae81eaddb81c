import type { Decimal } from 'decimal.js';
import { bulanTahun } from '../../text/dates.ts';
import { angka, angkaTetap, rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';
import type { PaperBlock, Span } from '../block.ts';
import type { ChangeUnit, DigestChange, DigestFacts } from '../digest-facts.ts';
import { poinText, sementaraSpans, tight } from './figures.ts';

const FORMAT: Record<ChangeUnit, (value: Decimal) => string> = {
  persen: (value) => `${angkaTetap(value)} %`,
  rupiah,
  jumlah: (value) => angka(value),
};

function show(say: Say, value: Decimal | undefined, satuan: ChangeUnit): string {
  return tight(value ? FORMAT[satuan](value) : say('ringkasan-belum-ada-angka'));
}

function difference(say: Say, change: Extract<DigestChange, { kind: 'angka' }>): string {
  const { sebelum, kini, satuan } = change;
  if (!sebelum || !kini || satuan !== 'persen') return '';
  return ` (${poinText(say, kini.minus(sebelum))})`;
}

/** One change as a sentence. */
export function changeSpans(say: Say, change: DigestChange): Span[] {
  switch (change.kind) {
    case 'bertambah':
      return [
        {
          text: say('ringkasan-bertambah', {
            tambah: change.tambah,
            nama: change.nama,
            kini: change.kini,
            dari: change.dari,
          }),
        },
      ];
    case 'angka': {
      const [lama, baru] = [change.sebelum, change.kini].map((value) => show(say, value, change.satuan));
      const text = say('ringkasan-bergerak', { nama: change.nama, lama: lama!, baru: baru! });
      return [{ text: text + difference(say, change) }, ...sementaraSpans(say, change.sementara)];
    }
    case 'koreksi': {
      const { pelapor, butir, satuan } = change;
      const [lama, baru] = [change.lama, change.baru].map((value) => show(say, value, satuan));
      const bulan = bulanTahun(say, change.bulan);
      const text = say('ringkasan-koreksi', { pelapor, butir, bulan, lama: lama!, baru: baru! });
      return [{ text }, ...sementaraSpans(say, change.sementara)];
    }
  }
}

/** The count of new reports, which stands first among the changes. */
export function newReportsText(facts: DigestFacts, say: Say): string {
  const { laporanBaru } = facts.changes;
  return laporanBaru === 0
    ? say('ringkasan-tidak-ada-baru')
    : say('ringkasan-laporan-baru', { count: laporanBaru });
}

/** What moved since the last digest. */
export function changeBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const lines = facts.changes.lines.map((change) => changeSpans(say, change));
  return [
    { kind: 'heading', level: 2, text: say('ringkasan-sejak') },
    {
      kind: 'list',
      columns: 1,
      numbered: false,
      items: [[[{ text: newReportsText(facts, say), weight: 'semibold' }]], ...lines.map((line) => [line])],
    },
  ];
}

import type { Say } from '../../text/translator.ts';
import type { CardBlock, PaperBlock, Span } from '../block.ts';
import type { DigestFacts } from '../digest-facts.ts';
import { kataPerhatian, type Perhatian } from '../kata-peringatan.ts';

/** All warnings, named or not. */
function jumlahSemua({ perhatian: { jumlah } }: DigestFacts): number {
  return jumlah.target + jumlah.terlampaui + jumlah.pagu;
}

function butir(say: Say, one: Perhatian): Span[][] {
  const { judul, isi } = kataPerhatian(say, one);
  return [
    [
      { text: judul, weight: 'semibold' },
      { text: `: ${isi}`, size: 'small' },
    ],
  ];
}

/** What the present pace does not reach, the worst named; nothing where there is nothing. */
export function perhatianBlocks(facts: DigestFacts, say: Say): PaperBlock[] {
  const { terparah } = facts.perhatian;
  const count = jumlahSemua(facts);
  if (terparah.length === 0) return [];
  const text =
    count === terparah.length
      ? say('ringkasan-perhatian', { count })
      : say('ringkasan-perhatian-sebagian', { count, disebut: terparah.length });
  return [
    { kind: 'heading', level: 2, text },
    { kind: 'list', columns: 1, numbered: false, items: terparah.map((one) => butir(say, one)) },
  ];
}

/** How many in one line of the card. */
export function cardPerhatianBlocks(facts: DigestFacts, say: Say): CardBlock[] {
  const count = jumlahSemua(facts);
  if (count === 0) return [];
  const text = say('ringkasan-kartu-perhatian', { count });
  return [{ kind: 'paragraph', lines: [[{ text, weight: 'semibold' }]] }];
}

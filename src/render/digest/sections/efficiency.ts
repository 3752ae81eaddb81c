import type { Say } from '../../../text/translator.ts';
import type { FormColumn, FormFormat, FormRow, FormTable } from '../../form/form.ts';
import type { PaperBlock } from '../../layout/block.ts';
import type { DigestFacts, DigestProgram } from '../facts/digest-facts.ts';
import { pointsText, tight } from '../facts/figures.ts';

const PERCENT: FormFormat = { kind: 'percent', decimals: 2 };

function columns(say: Say): FormColumn[] {
  const figure = (key: string, widthMm: number, text: string): FormColumn => ({
    ...{ key, widthMm, text },
    align: 'right',
    format: PERCENT,
  });
  return [
    { key: 'program', widthMm: 90, text: say('ringkasan-kolom-program') },
    figure('capaian', 30, say('ringkasan-kolom-capaian-setahun')),
    figure('serapan', 26, say('ringkasan-kolom-serapan')),
    figure('efisiensi', 28, say('ringkasan-kolom-efisiensi')),
  ];
}

function row(say: Say, { name, efficiency, serapan }: DigestProgram, index: number): FormRow {
  const points = efficiency === undefined ? '–' : pointsText(say, efficiency.points);
  return {
    key: String(index),
    level: 0,
    style: 'plain',
    cells: {
      program: { value: name },
      capaian: { value: efficiency?.capaianOfYear },
      serapan: { value: serapan },
      efisiensi: { value: points },
    },
  };
}

function efficiencyTable(programs: readonly DigestProgram[], say: Say): FormTable {
  return {
    headings: columns(say),
    columnNumbers: false,
    rows: programs.map((one, index) => row(say, one, index)),
    unknown: tight(say('ringkasan-belum-ada-angka')),
  };
}

/**
 * Efficiency of every program, in the annex: it is against the year's target, while the table of the programs shows the
 * capaian to date, and the two side by side would not add up.
 */
export function efficiencyBlocks({ programs }: DigestFacts, say: Say): PaperBlock[] {
  if (!programs.some((one) => one.efficiency !== undefined)) return [];
  return [
    {
      kind: 'paragraph',
      lines: [
        [{ text: say('ringkasan-efisiensi'), weight: 'semibold' }],
        [{ text: say('ringkasan-efisiensi-arti'), size: 'small', tone: 'muted' }],
      ],
    },
    { kind: 'form', table: efficiencyTable(programs, say) },
  ];
}

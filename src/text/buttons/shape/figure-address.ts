import type { Figure } from '../../../domain/jelaskan/explanation.ts';

/** A figure in the few letters of a button: `i35`, `i35p7`, `f44`, `u44`, `kf`, `kft` (tanpa gaji), `ku`, `kut`, `l`. */
export function encodeFigure(figure: Figure): string {
  switch (figure.kind) {
    case 'indikator':
      return `i${figure.indikatorId}${suffix('p', figure.reporterId)}${suffix('t', figure.year)}`;
    case 'fisik':
      return `f${figure.nodeId}`;
    case 'uang':
      return `u${figure.nodeId}`;
    case 'fisik_kantor':
      return figure.withoutGaji ? 'kft' : 'kf';
    case 'uang_kantor':
      return figure.withoutGaji ? 'kut' : 'ku';
    case 'kelengkapan':
      return 'l';
  }
}

function suffix(letters: string, value: number | undefined): string {
  return value === undefined ? '' : `${letters}${value}`;
}

const FIXED: Readonly<Record<string, Figure>> = {
  kf: { kind: 'fisik_kantor', withoutGaji: false },
  kft: { kind: 'fisik_kantor', withoutGaji: true },
  ku: { kind: 'uang_kantor', withoutGaji: false },
  kut: { kind: 'uang_kantor', withoutGaji: true },
  l: { kind: 'kelengkapan' },
};

/** Reads it back; undefined when it is forged. */
export function decodeFigure(text: string): Figure | undefined {
  const fixed = Object.hasOwn(FIXED, text) ? FIXED[text] : undefined;
  if (fixed !== undefined) return fixed;
  const [, kind, id, reporter, year] = /^([ifu])(\d{1,9})(?:p(\d{1,9})(?:t(20\d\d))?)?$/.exec(text) ?? [];
  if (kind === undefined || (reporter !== undefined && kind !== 'i')) return undefined;
  if (kind === 'i') {
    return {
      kind: 'indikator',
      indikatorId: Number(id),
      ...(reporter && { reporterId: Number(reporter) }),
      ...(year && { year: Number(year) }),
    };
  }
  return { kind: kind === 'f' ? 'fisik' : 'uang', nodeId: Number(id) };
}

import type { Figur } from '../../domain/jelaskan/penjelasan.ts';

/** A figure in the few letters of a button: `i35`, `i35p7`, `f44`, `u44`, `kf`, `kft` (tanpa gaji), `ku`, `kut`, `l`. */
export function encodeFigur(figur: Figur): string {
  switch (figur.jenis) {
    case 'indikator':
      return `i${figur.indikatorId}${akhiran('p', figur.pelaporId)}${akhiran('t', figur.tahun)}`;
    case 'fisik':
      return `f${figur.nodeId}`;
    case 'uang':
      return `u${figur.nodeId}`;
    case 'fisik_kantor':
      return figur.tanpaGaji ? 'kft' : 'kf';
    case 'uang_kantor':
      return figur.tanpaGaji ? 'kut' : 'ku';
    case 'kelengkapan':
      return 'l';
  }
}

function akhiran(huruf: string, nilai: number | undefined): string {
  return nilai === undefined ? '' : `${huruf}${nilai}`;
}

const TETAP: Readonly<Record<string, Figur>> = {
  kf: { jenis: 'fisik_kantor', tanpaGaji: false },
  kft: { jenis: 'fisik_kantor', tanpaGaji: true },
  ku: { jenis: 'uang_kantor', tanpaGaji: false },
  kut: { jenis: 'uang_kantor', tanpaGaji: true },
  l: { jenis: 'kelengkapan' },
};

/** Reads it back; undefined when it is forged. */
export function decodeFigur(text: string): Figur | undefined {
  const tetap = Object.hasOwn(TETAP, text) ? TETAP[text] : undefined;
  if (tetap !== undefined) return tetap;
  const [, jenis, id, pelapor, tahun] = /^([ifu])(\d{1,9})(?:p(\d{1,9})(?:t(20\d\d))?)?$/.exec(text) ?? [];
  if (jenis === undefined || (pelapor !== undefined && jenis !== 'i')) return undefined;
  if (jenis === 'i') {
    return {
      jenis: 'indikator',
      indikatorId: Number(id),
      ...(pelapor && { pelaporId: Number(pelapor) }),
      ...(tahun && { tahun: Number(tahun) }),
    };
  }
  return { jenis: jenis === 'f' ? 'fisik' : 'uang', nodeId: Number(id) };
}

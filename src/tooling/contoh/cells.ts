import { Decimal } from 'decimal.js';

/** One line of a tab separated table. */
export interface TableLine {
  /** Line of the document, from 1. */
  baris: number;
  cells: string[];
}

/**
 * Lines of a document between two line numbers, both included, empty ones left out.
 * @param document text whose first line has number 1
 */
export function tableLines(document: string, from: number, to: number): TableLine[] {
  return document
    .split('\n')
    .slice(from - 1, to)
    .map((line, index) => ({ baris: from + index, cells: line.split('\t') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;

/**
 * A printed Indonesian number as an exact decimal string: '3.527.058.204,00' is '3527058204', '75,50' is '75.5'.
 * @returns null when nothing legible is printed ('', '-')
 */
export function nilaiTercetak(tercetak: string): string | null {
  const text = tercetak.trim();
  if (!NUMBER.test(text)) return null;
  return new Decimal(text.replaceAll('.', '').replace(',', '.')).toFixed();
}

/** Rupiah or a figure as people read it: '3527058204' is '3.527.058.204'. */
export function bacaan(nilai: Decimal | string): string {
  const [whole = '', fraction] = new Decimal(nilai).toFixed().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** Names compared without case, spaces and the page break's stray hyphen spaces. */
export function samaNama(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

import PDFDocument from 'pdfkit';
import { sharedFont, type Weight } from '../layout/fonts.ts';
import type { TypeScale } from '../layout/wrap.ts';

/** An element of the tag tree that a screen reader follows. */
export type Tag = PDFKit.PDFStructureElement;

/** The document in work: where the pen stands and what it may use. Points; y downward. */
export type PdfPage = {
  doc: PDFKit.PDFDocument;
  root: Tag;
  left: number;
  width: number;
  top: number;
  bottom: number;
  y: number;
};

/** Points per millimetre. */
export const POINTS_PER_MM = 72 / 25.4;

/** Type sizes on paper, in points. */
export const PAPER_SCALE: TypeScale = { small: 8.3, body: 9.8, large: 11.5, huge: 18, lineHeight: 1.34 };

/** What a document says about itself. */
export type PdfInfo = { title: string; author: string; lang: string; created: Date };

/** A document's paper and the room around its text. */
export type PdfPaper = {
  widthMm: number;
  heightMm: number;
  marginMm: { top: number; side: number; bottom: number };
};

const LETTER: PdfPaper = { widthMm: 210, heightMm: 297, marginMm: { top: 16, side: 18, bottom: 20 } };
const WEIGHTS: Weight[] = ['regular', 'semibold', 'bold', 'italic'];

/** Fields that pdfkit 0.20 has and its types do not. */
type Unlisted = { _font: unknown; info: PDFKit.DocumentInfo; endMetadata(): void };

const xml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] as string);

/** pdfkit puts the title into its XMP packet unescaped, so that one "&" makes the packet unreadable. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const inner = doc as unknown as Unlisted;
  const original = inner.endMetadata.bind(doc);
  inner.endMetadata = () => {
    const info = inner.info;
    inner.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? xml(value) : value]),
    );
    original();
    inner.info = info;
  };
}

function openDocument(info: PdfInfo, paper: PdfPaper): PDFKit.PDFDocument {
  const options = {
    // By its name, since pdfkit rounds A4 a little otherwise than millimetres do.
    size: paper === LETTER ? 'A4' : [paper.widthMm * POINTS_PER_MM, paper.heightMm * POINTS_PER_MM],
    margin: 0,
    pdfVersion: '1.7',
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: info.lang,
    subset: 'PDF/UA',
    font: '',
    info: {
      Title: info.title,
      Author: info.author,
      Creator: 'Kentongan',
      Producer: 'Kentongan',
      CreationDate: info.created,
    },
  };
  const doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
  for (const weight of WEIGHTS) doc.registerFont(weight, sharedFont(weight) as unknown as string);
  escapeMetadata(doc);
  return doc;
}

/** An empty document, tagged for screen readers (PDF/UA-1), with its first page; of A4 unless another paper is named. */
export function openPage(info: PdfInfo, paper: PdfPaper = LETTER): PdfPage {
  const doc = openDocument(info, paper);
  const { marginMm } = paper;
  const root = doc.struct('Document');
  doc.addStructure(root);
  const left = marginMm.side * POINTS_PER_MM;
  const top = marginMm.top * POINTS_PER_MM;
  const bottom = doc.page.height - marginMm.bottom * POINTS_PER_MM;
  return { doc, root, left, width: doc.page.width - 2 * left, top, bottom, y: top };
}

/** Goes on with an empty page. */
export function newPage(sheet: PdfPage): void {
  sheet.doc.addPage();
  sheet.y = sheet.top;
}

/** Opens a tag under `parent`; it must be attached at once, since pdfkit never ends a document with a loose tag. */
export function openTag(
  sheet: PdfPage,
  parent: Tag,
  type: string,
  options: Record<string, unknown> = {},
): Tag {
  const tag = sheet.doc.struct(type, options as PDFKit.Mixins.StructureElementOptions);
  parent.add(tag);
  return tag;
}

/** Ends the document. @returns its bytes */
export function closeSheet(sheet: PdfPage): Promise<Buffer> {
  const { doc } = sheet;
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    sheet.root.end();
    doc.end();
  });
}

import type { Archive } from './archive.ts';
import { readXml } from './xml.ts';

/** Bytes of the parts that only say what an archive is. */
const DESCRIPTION_BYTES_MAX = 1024 * 1024;

/** What an archive of LibreOffice, OpenOffice or Google Docs is; undefined for any other. */
export type OdfKind = 'ods' | 'odt' | 'bersandi';

const KINDS: Readonly<Record<string, OdfKind>> = {
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.spreadsheet-template': 'ods',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.text-template': 'odt',
};

/** Name of the part that holds what an OpenDocument file shows. */
export const ODF_CONTENT = 'content.xml';

async function isLocked(archive: Archive): Promise<boolean> {
  const manifest = 'META-INF/manifest.xml';
  if (!archive.name.has(manifest)) return false;
  let locked = false;
  await readXml(archive.read(manifest, DESCRIPTION_BYTES_MAX), {
    open: (tag) => {
      if (tag === 'encryption-data') locked = true;
    },
  });
  return locked;
}

/**
 * Tells an OpenDocument spreadsheet or text by what it calls itself.
 * @throws where that part is broken, or unpacks to too much (`TooBig`)
 */
export async function odfKind(archive: Archive): Promise<OdfKind | undefined> {
  if (!archive.name.has('mimetype') || !archive.name.has(ODF_CONTENT)) return undefined;
  const pieces: Buffer[] = [];
  for await (const piece of archive.read('mimetype', DESCRIPTION_BYTES_MAX)) pieces.push(piece);
  const kind = KINDS[Buffer.concat(pieces).toString('latin1').trim()];
  return kind !== undefined && (await isLocked(archive)) ? 'bersandi' : kind;
}

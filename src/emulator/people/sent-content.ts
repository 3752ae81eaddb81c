import type { FileStore } from '../world/file-store.ts';
import { imageSize } from '../world/image-size.ts';
import type { NewMessage } from '../world/world.ts';
import type { ActOptions } from './act.ts';

/** A file as a person sends it. */
export interface SentDocument extends ActOptions {
  name: string;
  bytes: Uint8Array;
  mime: string;
  caption?: string;
  /** Pretend this size, for files too large to carry around in a test. */
  sizeBytes?: number;
}

/** A picture as a person sends it. */
export interface SentPhoto {
  photo: Uint8Array;
  caption?: string;
}

/** Telegram's app would have re-encoded a picture of a kind that the emulator cannot measure. */
const UNMEASURED = { width: 800, height: 600 };

/** What the transcript says of an attachment. */
export function attachmentLine(item: SentPhoto | SentDocument): string {
  return ['photo' in item ? 'FOTO' : item.name, item.caption].filter(Boolean).join(' · ');
}

/** Keeps the bytes of an attachment and says how its message looks. */
export function attachmentContent(item: SentPhoto | SentDocument, files: FileStore): NewMessage {
  const caption = item.caption ? { caption: item.caption } : {};
  if (!('photo' in item)) {
    const { name, mime, bytes, sizeBytes } = item;
    return { document: files.addDocument(name, mime, Buffer.from(bytes), sizeBytes), ...caption };
  }
  const bytes = Buffer.from(item.photo);
  const mime = bytes[0] === 0x89 ? 'image/png' : 'image/jpeg';
  return { photo: files.addPhoto(bytes, imageSize(bytes) ?? UNMEASURED, mime), ...caption };
}

import type { Document, File, PhotoSize } from '@grammyjs/types';
import { badRequest } from '../request/api-refusal.ts';
import type { ImageSize } from './image-size.ts';

/** What a bot may download with getFile: 20 MB (Bot API). */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;
/** Longest sides of the copies that Telegram makes of a photo. */
const PHOTO_SIDES = [90, 320, 800, 1280];

/** A file as Telegram keeps it. */
export interface StoredFile {
  fileId: string;
  bytes: Buffer;
  name: string;
  mime: string;
  /** May claim more than `bytes` holds, so that a test needs no 25 MB in memory. */
  sizeBytes: number;
  path: string;
  /** Present when the file was sent as a photo. */
  photo?: PhotoSize[];
}

/** The files of one Telegram, in memory, under their file_id. */
export class FileStore {
  private readonly files = new Map<string, StoredFile>();
  private counter = 0;

  private add(
    folder: string,
    name: string,
    mime: string,
    bytes: Buffer,
    sizeBytes = bytes.length,
  ): StoredFile {
    const n = ++this.counter;
    const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
    const file = {
      fileId: `${folder}-${n}`,
      bytes,
      name,
      mime,
      sizeBytes,
      path: `${folder}/file_${n}${extension}`,
    };
    this.files.set(file.fileId, file);
    return file;
  }

  /** Keeps a document; the answer is what messages carry. */
  addDocument(name: string, mime: string, bytes: Buffer, sizeBytes?: number): Document {
    return this.documentOf(this.add('documents', name, mime, bytes, sizeBytes));
  }

  /** Keeps a photo in several sizes, smallest first, as Telegram does (the emulator scales nothing). */
  addPhoto(bytes: Buffer, size: ImageSize, mime = 'image/jpeg'): PhotoSize[] {
    const longest = Math.max(size.width, size.height);
    const sides = [...PHOTO_SIDES.filter((side) => side < longest), Math.min(longest, 1280)];
    const stored = sides.map((side) => {
      const scale = side / longest;
      const file = this.add('photos', mime === 'image/png' ? 'photo.png' : 'photo.jpg', mime, bytes);
      return {
        file,
        width: Math.max(1, Math.round(size.width * scale)),
        height: Math.max(1, Math.round(size.height * scale)),
      };
    });
    const sizes = stored.map(({ file, width, height }) => ({
      file_id: file.fileId,
      file_unique_id: `u${file.fileId}`,
      width,
      height,
      file_size: file.sizeBytes,
    }));
    for (const { file } of stored) file.photo = sizes;
    return sizes;
  }

  /** The document that a stored file is shown as. */
  documentOf(file: StoredFile): Document {
    return {
      file_id: file.fileId,
      file_unique_id: `u${file.fileId}`,
      file_name: file.name,
      mime_type: file.mime,
      file_size: file.sizeBytes,
    };
  }

  /** A number for the next album. */
  nextGroup(): number {
    return ++this.counter;
  }

  find(fileId: string): StoredFile | undefined {
    return this.files.get(fileId);
  }

  findByPath(path: string): StoredFile | undefined {
    return [...this.files.values()].find((file) => file.path === path);
  }

  /**
   * The answer of getFile.
   * @throws ApiRefusal for an unknown file and for one of more than 20 MB
   */
  download(fileId: string): File {
    const file = this.files.get(fileId);
    if (!file) throw badRequest('invalid file_id');
    if (file.sizeBytes > MAX_DOWNLOAD_BYTES) throw badRequest('file is too big');
    return {
      file_id: fileId,
      file_unique_id: `u${fileId}`,
      file_size: file.sizeBytes,
      file_path: file.path,
    };
  }
}

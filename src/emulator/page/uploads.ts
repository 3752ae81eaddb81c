import type { IncomingMessage } from 'node:http';
import type { SentDocument, SentPhoto } from '../people/sent-content.ts';
import type { TelegramUser } from '../people/telegram-user.ts';
import { ApiRefusal } from '../request/api-refusal.ts';
import { readMultipart } from '../request/request-body.ts';
import type { UploadedFile } from '../request/uploaded-file.ts';
import { imageSize } from '../world/image-size.ts';

const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Telegram's apps cut longer selections into albums of ten. */
const ALBUM_SIZE = 10;

async function sendGroup(items: (SentPhoto | SentDocument)[], user: TelegramUser): Promise<void> {
  const wait = { wait: false };
  const [first] = items;
  if (!first) return;
  if (items.length > 1) await user.sendAlbum(items, wait);
  else if ('photo' in first) await user.sendPhoto(first.photo, { ...wait, caption: first.caption });
  else await user.sendDocument({ ...first, ...wait });
}

function asSent(file: UploadedFile): SentPhoto | SentDocument {
  if (imageSize(file.bytes)) return { photo: file.bytes };
  return { name: file.name, mime: file.mime, bytes: file.bytes };
}

/**
 * Sends the files that the visitor has chosen: pictures as photos, the rest as documents, several of a kind as albums,
 * with the text of the input field as caption of the first.
 */
export async function sendAttachments(request: IncomingMessage, user: TelegramUser): Promise<void> {
  const { texts, files } = await readMultipart(request, MAX_FILE_BYTES);
  const sent = files.filter(([, file]) => file.bytes.length > 0).map(([, file]) => asSent(file));
  const [first] = sent;
  if (!first) throw new ApiRefusal(400, 'Bad Request');
  const caption = texts
    .find(([name]) => name === 'caption')?.[1]
    .trim()
    .slice(0, 1024);
  if (caption) first.caption = caption;
  for (const kind of [sent.filter((item) => 'photo' in item), sent.filter((item) => !('photo' in item))]) {
    for (let at = 0; at < kind.length; at += ALBUM_SIZE)
      await sendGroup(kind.slice(at, at + ALBUM_SIZE), user);
  }
}

import type { Document, PhotoSize } from '@grammyjs/types';
import { badRequest } from '../request/api-refusal.ts';
import { formattedText } from '../request/formatted-text.ts';
import { UploadedFile } from '../request/uploaded-file.ts';
import { mimeOfName } from '../world/file-kind.ts';
import { imageSize } from '../world/image-size.ts';
import { type Room, type RoomMessage, snapshot } from '../world/room.ts';
import type { NewMessage, World } from '../world/world.ts';
import { checkMarkup } from './keyboard-check.ts';
import type { Checked, Method } from './method.ts';

const MAX_PHOTO_BYTES = 10 * 1024 * 1024;

function replyTo(payload: Checked, room: Room, world: World): Pick<NewMessage, 'reply_to_message'> {
  const messageId = payload.reply_parameters?.message_id ?? payload.reply_to_message_id;
  if (messageId === undefined) return {};
  const target = world.find(room, messageId);
  if (target) return { reply_to_message: snapshot(target) };
  if (payload.reply_parameters?.allow_sending_without_reply) return {};
  throw badRequest('message to be replied not found');
}

function captionOf(part: Checked): Pick<NewMessage, 'caption' | 'caption_entities'> {
  const { text, entities } = formattedText(part.caption ?? '', part.parse_mode, part.caption_entities);
  if (!text) return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: entities }) };
}

function storedPhoto(given: UploadedFile | string, world: World): PhotoSize[] {
  if (given instanceof UploadedFile) {
    if (given.bytes.length > MAX_PHOTO_BYTES) throw badRequest('too big file for a photo');
    const size = imageSize(given.bytes);
    if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
    const { width, height } = size;
    if (width + height > 10_000 || Math.max(width / height, height / width) > 20) {
      throw badRequest('PHOTO_INVALID_DIMENSIONS');
    }
    return world.files.addPhoto(given.bytes, size, given.bytes[0] === 0x89 ? 'image/png' : 'image/jpeg');
  }
  const known = knownFile(given, world);
  if (!known.photo) throw badRequest("can't use file of type Document as Photo");
  return known.photo;
}

function storedDocument(given: UploadedFile | string, world: World): Document {
  if (given instanceof UploadedFile) {
    if (given.bytes.length === 0) throw badRequest('file must be non-empty');
    return world.files.addDocument(given.name, mimeOfName(given.name) ?? given.mime, given.bytes);
  }
  const known = knownFile(given, world);
  if (known.photo) throw badRequest("can't use file of type Photo as Document");
  return world.files.documentOf(known);
}

function knownFile(fileId: string, world: World) {
  if (/^https?:/.test(fileId)) throw badRequest('not emulated: files by URL');
  const known = world.files.find(fileId);
  if (!known) throw badRequest('wrong remote file identifier specified: Wrong string length');
  return known;
}

function sendOne(payload: Checked, world: World, content: (room: Room) => NewMessage): RoomMessage {
  const room = world.writableRoom(payload.chat_id);
  checkMarkup(payload.reply_markup);
  const reply = replyTo(payload, room, world);
  return snapshot(world.addFromBot(room, { ...content(room), ...reply }, payload.reply_markup));
}

export const sendMessage: Method = (payload, { world }) =>
  sendOne(payload, world, () => {
    const { text, entities } = formattedText(payload.text, payload.parse_mode, payload.entities);
    if (!text) throw badRequest('message text is empty');
    return { text, ...(entities.length > 0 && { entities }) };
  });

export const sendPhoto: Method = (payload, { world }) =>
  sendOne(payload, world, () => ({ photo: storedPhoto(payload.photo, world), ...captionOf(payload) }));

export const sendDocument: Method = (payload, { world }) =>
  sendOne(payload, world, () => ({
    document: storedDocument(payload.document, world),
    ...captionOf(payload),
  }));

export const sendMediaGroup: Method = (payload, { world }) => {
  const room = world.writableRoom(payload.chat_id);
  const reply = replyTo(payload, room, world);
  const parts = (payload.media as Checked[]).map((part): NewMessage => {
    if (part.type === 'photo') return { photo: storedPhoto(part.media, world), ...captionOf(part) };
    if (part.type === 'document') return { document: storedDocument(part.media, world), ...captionOf(part) };
    throw badRequest(`not emulated: ${part.type} in a media group`);
  });
  const group = `group-${world.files.nextGroup()}`;
  return parts.map((part) => snapshot(world.addFromBot(room, { ...part, ...reply, media_group_id: group })));
};

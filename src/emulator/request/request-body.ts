import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { ApiRefusal } from './api-refusal.ts';
import { UploadedFile } from './uploaded-file.ts';

const TOO_LARGE = 'Request Entity Too Large';

/** The whole body. @throws ApiRefusal 413 when it is longer than maxBytes */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    sizeBytes += (chunk as Buffer).length;
    if (sizeBytes > maxBytes) throw new ApiRefusal(413, TOO_LARGE);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/**
 * The parts of a multipart body, in their order.
 * @throws ApiRefusal 413 when a file is longer than maxFileBytes
 */
export async function readMultipart(
  request: IncomingMessage,
  maxFileBytes: number,
): Promise<{ texts: [string, string][]; files: [string, UploadedFile][] }> {
  const texts: [string, string][] = [];
  const files: [string, UploadedFile][] = [];
  // Browsers write file names in UTF-8; busboy would read them as latin1.
  const limits = { fileSize: maxFileBytes, fieldSize: 1024 * 1024 };
  const form = busboy({ headers: request.headers, defParamCharset: 'utf8', limits });
  let tooLarge = false;
  form.on('field', (name, text) => texts.push([name, text]));
  form.on('file', (part, stream, info) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('limit', () => {
      tooLarge = true;
    });
    stream.on('close', () =>
      files.push([part, new UploadedFile(info.filename ?? part, info.mimeType, Buffer.concat(chunks))]),
    );
  });
  await new Promise<void>((done, fail) => {
    form.on('close', done).on('error', fail);
    request.on('error', fail).on('aborted', () => fail(new Error('the request was cut off')));
    request.pipe(form);
  });
  if (tooLarge) throw new ApiRefusal(413, TOO_LARGE);
  return { texts, files };
}

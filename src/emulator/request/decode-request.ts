import type { IncomingMessage } from 'node:http';
import { badRequest } from './api-refusal.ts';
import { readBody, readMultipart } from './request-body.ts';
import { botApiRules, type Rule, resolveRule } from './rules.ts';
import { UploadedFile } from './uploaded-file.ts';

type Fields = Record<string, unknown>;

/** What a bot may upload: 50 MB (Bot API, "Sending files"), plus room for the fields around it. */
const MAX_BODY_BYTES = 51 * 1024 * 1024;

function allowsString(written: Rule | undefined): boolean {
  if (!written) return true;
  const rule = resolveRule(written);
  if (rule.type === 'string' || rule.type === 'any') return true;
  return (rule.enum?.some((value) => typeof value === 'string') || rule.anyOf?.some(allowsString)) ?? false;
}

/** Forms carry everything as text: numbers, booleans and JSON are read where the rules want no text. */
function fromForm(method: string, name: string, text: string): unknown {
  if (allowsString(botApiRules().methods[method]?.[name])) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** `attach://name` stands for the part of that name. */
function withAttachments(value: unknown, files: Map<string, UploadedFile>): unknown {
  if (typeof value === 'string' && value.startsWith('attach://')) {
    const file = files.get(value.slice('attach://'.length));
    if (!file) throw badRequest('attached file not found in the request');
    return file;
  }
  if (Array.isArray(value)) return value.map((item) => withAttachments(item, files));
  if (typeof value !== 'object' || value === null || value instanceof UploadedFile) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withAttachments(item, files)]));
}

async function multipart(request: IncomingMessage, method: string): Promise<Fields> {
  const { texts, files } = await readMultipart(request, MAX_BODY_BYTES);
  const attached = new Set(texts.flatMap(([, text]) => text.match(/attach:\/\/[\w-]+/g) ?? []));
  const named = new Map(files);
  const payload: Fields = {};
  for (const [name, text] of texts) payload[name] = withAttachments(fromForm(method, name, text), named);
  for (const [name, file] of files) if (!attached.has(`attach://${name}`)) payload[name] = file;
  return payload;
}

function json(body: Buffer): Fields {
  if (body.length === 0) return {};
  try {
    const value = JSON.parse(body.toString('utf8')) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  } catch {
    // worded below
  }
  throw badRequest("can't parse JSON object");
}

/**
 * The fields of one request to a method: from the address, and from a body of JSON, form or multipart.
 * @param method as the rules spell it
 * @throws ApiRefusal for a body that cannot be read or is larger than Telegram takes
 */
export async function decodeRequest(
  request: IncomingMessage,
  method: string,
  query: URLSearchParams,
): Promise<Fields> {
  const payload: Fields = {};
  for (const [name, text] of query) payload[name] = fromForm(method, name, text);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return { ...payload, ...(await multipart(request, method)) };
  const body = await readBody(request, MAX_BODY_BYTES);
  if (type.startsWith('application/json')) return { ...payload, ...json(body) };
  for (const [name, text] of new URLSearchParams(body.toString('utf8')))
    payload[name] = fromForm(method, name, text);
  return payload;
}

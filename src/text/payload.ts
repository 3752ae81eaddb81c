/** What a button carries: at most 64 bytes, and never trusted: every press is authorised anew. */
export interface Payload {
  /** e.g. `lapor.tetap` */
  verb: string;
  /** What it is about: ids and keys joined by dots (`10.2027-01.i4/2026.sudah`), may be empty. */
  id: string;
  /** Version of what the person saw; a press on an older one is told so. */
  revision: number;
}

/** The id is bounded by the 64 bytes alone: keys of a province's database and of another reporting year are long. */
const FORMAT = /^v1\|([a-z_.]{1,24})\|([A-Za-z0-9_.:/-]{0,50})\|(\d{1,6})$/;

/**
 * `v1|verb|id|revision`.
 * @throws RangeError when it would not fit Telegram's 64 bytes or its parts are of another form
 */
export function encodePayload(verb: string, id: string | number = '', revision = 0): string {
  const data = `v1|${verb}|${id}|${revision}`;
  if (!FORMAT.test(data) || data.length > 64) throw new RangeError(`a button cannot carry ${data}`);
  return data;
}

/** Reads a button's payload; undefined when it is not one of ours (forged, or of another version). */
export function decodePayload(data: string): Payload | undefined {
  const match = FORMAT.exec(data);
  if (match === null) return undefined;
  return { verb: match[1] ?? '', id: match[2] ?? '', revision: Number(match[3]) };
}

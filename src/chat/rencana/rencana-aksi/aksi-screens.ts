import { type AksiButir, type MonthlyMethod, waysOfButir } from '../../../app/rencana/rencana-aksi.ts';
import type { Button, Message } from '../../../text/message.ts';
import { encodePayload } from '../../../text/payload.ts';
import type { Say } from '../../../text/translator.ts';
import { cutPage, inRows } from '../../shared/buttons.ts';
import { comparisonRows, monthRows, wayWords, yearFigure } from './aksi-words.ts';

/** Verbs of `/rencana_aksi`; ids begin with the office's. */
export const VERB_AKSI = {
  begin: 'rencana.aksi',
  list: 'rencana.aksi_daftar',
  choose: 'rencana.aksi_pilih',
  way: 'rencana.aksi_cara',
  /** Answered by the waiting step, which knows the figures. */
  save: 'rencana.aksi_simpan',
} as const;

/** Items on one page. */
const PER_PAGE = 8;

/**
 * `/rencana_aksi`: targets or money of a year.
 * @param other other years that can be planned now
 */
export function firstScreen(say: Say, officeId: number, year: number, other: readonly number[]): Message {
  const buttons = (label: string, what: string): Button => ({
    label,
    data: encodePayload(VERB_AKSI.list, `${officeId}.${what}.0.${year}`),
  });
  const otherYear = other.map(
    (one): Button => ({
      label: say('aksi-tahun-tombol', { year: String(one) }),
      data: encodePayload(VERB_AKSI.begin, `${officeId}.${one}`),
    }),
  );
  return {
    title: say('aksi-judul', { year: String(year) }),
    text: say('aksi-awal'),
    buttons: [
      [buttons(say('aksi-tombol-target'), 'i'), buttons(say('aksi-tombol-kas'), 'k')],
      ...(otherYear.length > 0 ? [otherYear] : []),
    ],
  };
}

/** One page of the items, each with how it is planned now. */
export function aksiListScreen(
  say: Say,
  {
    officeId,
    what,
    year,
    butir,
  }: { officeId: number; what: AksiButir['what']; year: number; butir: readonly AksiButir[] },
  page: number,
): Message {
  const { content, navigation, number } = cutPage(say, butir, {
    number: page,
    perPage: PER_PAGE,
    move: (to) => encodePayload(VERB_AKSI.list, `${officeId}.${what}.${to}.${year}`),
  });
  const start = number * PER_PAGE + 1;
  const choose = content.map(
    (one, index): Button => ({
      label: String(start + index),
      data: encodePayload(VERB_AKSI.choose, `${officeId}.${what}.${one.id}.${year}`),
    }),
  );
  return {
    title:
      what === 'i'
        ? say('aksi-judul-target', { year: String(year) })
        : say('aksi-judul-kas', { year: String(year) }),
    text: [
      ...content.map((one, index) => butirRow(say, one, start + index, year)),
      '',
      say('aksi-cara'),
    ].join('\n'),
    buttons: [...inRows(choose, 4), ...(navigation.length > 0 ? [navigation] : [])],
  };
}

function butirRow(say: Say, butir: AksiButir, number: number, year: number): string {
  const vars = { number, name: butir.name, ofYear: yearFigure(say, butir) };
  // How nothing is spread over the months says nothing.
  if (butir.what === 'i' && butir.target === undefined) return say('aksi-baris-tanpa', vars);
  return say('aksi-baris', { ...vars, way: wayWords(say, butir, year) });
}

/** One item, with the ways in which it can be planned. */
export function butirScreen(say: Say, officeId: number, butir: AksiButir, year: number): Message {
  return {
    title: butir.what === 'k' ? `${butir.name} (${butir.kode})` : butir.name,
    text: [
      say('aksi-butir', {
        year: String(year),
        ofYear: yearFigure(say, butir),
        way: wayWords(say, butir, year),
      }),
      say('aksi-pilih-cara'),
    ].join('\n'),
    buttons: inRows(
      waysOfButir(butir).map((way) => ({
        label: say(`aksi-tombol-${way}`),
        data: encodePayload(VERB_AKSI.way, `${officeId}.${butir.what}.${butir.id}.${way}.${year}`),
      })),
      2,
    ),
  };
}

/** What was stored, with the way back to the list where the item stands. */
export function savedScreen(
  say: Say,
  {
    officeId,
    what,
    year,
    butir,
  }: { officeId: number; what: AksiButir['what']; year: number; butir: readonly AksiButir[] },
  one: AksiButir,
): Message {
  const page = Math.floor(butir.findIndex(({ id }) => id === one.id) / PER_PAGE);
  const data = encodePayload(VERB_AKSI.list, `${officeId}.${what}.${Math.max(0, page)}.${year}`);
  return {
    text: say('aksi-tersimpan', { name: one.name, year: String(year) }),
    buttons: [[{ label: say('aksi-tombol-lagi'), data }]],
  };
}

/** What would be stored, to be confirmed. */
export function approvalScreen(say: Say, butir: AksiButir, way: MonthlyMethod): Message {
  return {
    title: butir.name,
    text: [...monthRows(say, butir, way), ...comparisonRows(say, butir, way), '', say('aksi-periksa')].join(
      '\n',
    ),
    buttons: [[{ label: say('aksi-tombol-simpan'), data: encodePayload(VERB_AKSI.save) }]],
  };
}

import { type AksiButir, type MonthlyMethod, waysOfButir } from '../../../app/rencana/rencana-aksi.ts';
import { button, buttonData } from '../../../text/buttons/button.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { cutPage, inRows } from '../../shared/buttons.ts';
import { comparisonRows, monthRows, wayWords, yearFigure } from './aksi-words.ts';

/** Items on one page. */
const PER_PAGE = 8;

/**
 * `/rencana_aksi`: targets or money of a year.
 * @param other other years that can be planned now
 */
export function firstScreen(say: Say, officeId: number, year: number, other: readonly number[]): Message {
  const list = (label: string, what: AksiButir['what']) =>
    button(label, 'rencana.aksi_daftar', { office: officeId, what, page: 0, year });
  const otherYear = other.map((one) =>
    button(say('aksi-tahun-tombol', { year: String(one) }), 'rencana.aksi', { office: officeId, year: one }),
  );
  return {
    title: say('aksi-judul', { year: String(year) }),
    text: say('aksi-awal'),
    buttons: [
      [list(say('aksi-tombol-target'), 'i'), list(say('aksi-tombol-kas'), 'k')],
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
    move: (to) => buttonData('rencana.aksi_daftar', { office: officeId, what, page: to, year }),
  });
  const start = number * PER_PAGE + 1;
  const choose = content.map((one, index) =>
    button(String(start + index), 'rencana.aksi_pilih', { office: officeId, what, item: one.id, year }),
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
      waysOfButir(butir).map((way) => {
        const { what, id: item } = butir;
        return button(say(`aksi-tombol-${way}`), 'rencana.aksi_cara', {
          office: officeId,
          what,
          item,
          way,
          year,
        });
      }),
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
  const page = Math.max(0, Math.floor(butir.findIndex(({ id }) => id === one.id) / PER_PAGE));
  const back = { office: officeId, what, page, year };
  return {
    text: say('aksi-tersimpan', { name: one.name, year: String(year) }),
    buttons: [[button(say('aksi-tombol-lagi'), 'rencana.aksi_daftar', back)]],
  };
}

/** What would be stored, to be confirmed. */
export function approvalScreen(say: Say, butir: AksiButir, way: MonthlyMethod): Message {
  return {
    title: butir.name,
    text: [...monthRows(say, butir, way), ...comparisonRows(say, butir, way), '', say('aksi-periksa')].join(
      '\n',
    ),
    buttons: [[button(say('aksi-tombol-simpan'), 'rencana.aksi_simpan', {})]],
  };
}

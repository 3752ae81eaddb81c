import type { OfficerAction } from '../../app/action.ts';
import { type OwnFigure, ownFigures } from '../../app/jelaskan/own-figures.ts';
import type { Figure } from '../../domain/jelaskan/explanation.ts';
import { type Month, yearOf } from '../../domain/kalender/month.ts';
import { versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import { hasRight, type Right } from '../../domain/kantor/roles.ts';
import { indikatorName } from '../../domain/realisasi/butir.ts';
import type { Indikator, Plan } from '../../domain/rencana/plan.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { monthYear } from '../../text/dates.ts';
import type { Button, Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';
import { inRows, pageButtons } from '../shared/buttons.ts';
import { figureButton, type OfficeMonth } from '../shared/explain-buttons.ts';

/** Lists of figures to choose from. */
export type FigureList = PayloadOf<'jelas.daftar'>['list'];

const PER_PAGE = 10;

function maySeeAll({ officer, office }: OfficerAction): boolean {
  const right: Right = 'lihat_status';
  return officer.assignments.some((one) => one.officeId === office.id && hasRight(one.role, right));
}

/** Which figure? Status roles choose among the office's; officers among their own. */
export async function chooseFigureScreen(say: Say, act: OfficerAction, month: Month): Promise<Message> {
  const place: OfficeMonth = { office: act.office.id, month };
  if (!maySeeAll(act)) return await figureListScreen(say, act, month, 'milik', 0);
  const figure = (label: string, one: Figure) => figureButton(label, place, one);
  const list = (label: string, kind: FigureList) =>
    button(label, 'jelas.daftar', { ...place, list: kind, page: 0 });
  return {
    text: say('jelas-pilih', { month: monthYear(say, month) }),
    buttons: inRows(
      [
        figure(say('jelas-tombol-serapan'), { kind: 'uang_kantor', withoutGaji: true }),
        figure(say('jelas-tombol-serapan-gaji'), { kind: 'uang_kantor', withoutGaji: false }),
        figure(say('jelas-tombol-fisik'), { kind: 'fisik_kantor', withoutGaji: true }),
        figure(say('jelas-tombol-lengkap'), { kind: 'kelengkapan' }),
        list(say('jelas-tombol-program'), 'program'),
        list(say('jelas-tombol-kantor'), 'kantor'),
        list(say('jelas-tombol-desa'), 'desa'),
      ],
      2,
    ),
  };
}

/** One list of figures, ten a page. */
export async function figureListScreen(
  say: Say,
  act: OfficerAction,
  month: Month,
  kind: FigureList,
  number: number,
): Promise<Message> {
  const place: OfficeMonth = { office: act.office.id, month };
  const plan = versionOfMonth(act.office, month);
  const all =
    plan === undefined || (kind !== 'milik' && !maySeeAll(act))
      ? []
      : kind === 'milik'
        ? (await ownFigures(act, month)).map((one) => indikatorButton(place, one))
        : listButtons(say, plan, place, kind);
  if (all.length === 0) return { text: say('jelas-tidak-ada', { month: monthYear(say, month) }) };
  const move = (page: number) => buttonData('jelas.daftar', { ...place, list: kind, page });
  const back = maySeeAll(act) ? [[button(say('jelas-tombol-kembali'), 'jelas.pilih', place)]] : [];
  return {
    text: say('jelas-pilih-indikator', { month: monthYear(say, month) }),
    buttons: [...pageButtons(say, all, { number, perPage: PER_PAGE, perRow: 1, move }), ...back],
  };
}

function indikatorButton(
  place: OfficeMonth,
  { indikator, reporter, year }: Partial<OwnFigure> & { indikator: Indikator },
): Button {
  return figureButton(indikatorName(indikator, year ?? yearOf(place.month)), place, {
    kind: 'indikator',
    indikatorId: indikator.id,
    reporterId: reporter?.id,
    year,
  });
}

function listButtons(say: Say, plan: Plan, place: OfficeMonth, kind: Exclude<FigureList, 'milik'>): Button[] {
  const indikator = (one: Indikator) => indikatorButton(place, { indikator: one });
  switch (kind) {
    case 'program':
      return plan.nodes
        .filter((node) => node.level === 'program')
        .flatMap((node) => [
          figureButton(`${say('jelas-figur-uang')} ${node.namaPendek}`, place, {
            kind: 'uang',
            nodeId: node.id,
          }),
          figureButton(`${say('jelas-figur-fisik')} ${node.namaPendek}`, place, {
            kind: 'fisik',
            nodeId: node.id,
          }),
        ]);
    case 'desa':
      return plan.indikators.filter((one) => one.pelapor === 'desa').map((one) => indikator(one));
    case 'kantor':
      return plan.indikators.filter((one) => one.pelapor !== 'desa').map((one) => indikator(one));
  }
}

import { Temporal } from 'temporal-polyfill';
import type { PlanUpload } from '../../../app/rencana/desk/plan-upload.ts';
import { planOverview } from '../../../app/rencana/plan-overview.ts';
import { documentPlace } from '../../../app/rencana/preview/preview-plan.ts';
import { type Office, planInForce } from '../../../domain/kantor/office.ts';
import type { Plan } from '../../../domain/rencana/plan.ts';
import { button } from '../../../text/buttons/button.ts';
import { shortened } from '../../../text/cut-text.ts';
import { dateText } from '../../../text/dates.ts';
import { rupiah } from '../../../text/format.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';

/** Letters of a document's name on the screen. */
const MAX_DOCUMENT_LETTERS = 140;

/** A day as people read it. */
export const writtenDay = (say: Say, iso: string): string => dateText(say, Temporal.PlainDate.from(iso));

/** A document's name, cut where it is very long. */
export function documentName(document: string): string {
  return shortened(document, MAX_DOCUMENT_LETTERS);
}

/** What a version holds, line by line. */
export function versionContent(say: Say, plan: Plan, day: string): string[] {
  const { many, indikator, desa, pagu } = planOverview(plan, day);
  const above = many.tujuan + many.sasaran > 0;
  return [
    ...(above ? [say('rencana-atas', { tujuan: many.tujuan, sasaran: many.sasaran })] : []),
    say('rencana-banyak', {
      program: many.program,
      kegiatan: many.kegiatan,
      sub: many.sub_kegiatan,
    }),
    desa > 0 ? say('rencana-indikator', { indikator, desa }) : say('rencana-indikator-saja', { indikator }),
    '',
    say('rencana-pagu-judul'),
    ...pagu.map(({ year, count, without }) =>
      without === 0
        ? say('rencana-pagu-tahun', { year: String(year), count: rupiah(count) })
        : say('rencana-pagu-kurang', { year: String(year), count: rupiah(count), without }),
    ),
  ];
}

/** What stands on the screen of `/rencana`. */
export interface PlanScreen {
  office: Office;
  /** ISO date as of which the plan is shown. */
  day: string;
  /** ISO date of today. */
  today: string;
  /** Whether the person may change the plan. */
  mayChange: boolean;
  /** A document that was sent and is not confirmed yet. */
  opened?: { upload: PlanUpload; remaining?: number; wrong?: number };
}

function mainButtons(
  say: Say,
  { office, mayChange }: PlanScreen,
  present: boolean,
  order: number,
): Button[][] {
  const place = { office: office.id };
  const change = [
    button(say('rencana-tombol-kirim'), 'rencana.kirim', place),
    ...(present ? [button(say('rencana-tombol-unduh'), 'rencana.unduh', place)] : []),
  ];
  const view = [
    ...(office.plans.length > 0 ? [button(say('rencana-tombol-versi'), 'rencana.versi', place)] : []),
    ...(office.plans.length > 0 ? [button(say('rencana-tombol-pada'), 'rencana.pada', place)] : []),
  ];
  const version = office.plans[order]?.id ?? 0;
  const difference = button(say('rencana-tombol-beda'), 'rencana.beda', { ...place, version });
  return [...(mayChange ? [change] : []), view, ...(order > 0 ? [[difference]] : [])].filter(
    (row) => row.length > 0,
  );
}

function openUploadRows(say: Say, { opened }: PlanScreen): string[] {
  if (opened === undefined) return [];
  const { upload, remaining, wrong = 0 } = opened;
  const name = upload.name;
  if (upload.state === 'menunggu') return ['', say('rencana-sedang-dibaca', { name })];
  if (wrong > 0) return ['', say('rencana-belum-diperbaiki', { name, count: wrong })];
  if (remaining === undefined || remaining === 0) return ['', say('rencana-belum-disahkan', { name })];
  return ['', say('rencana-belum-dijawab', { name, remaining })];
}

function openItemButton(say: Say, { opened }: PlanScreen): Button[][] {
  if (opened === undefined || opened.upload.state === 'menunggu') return [];
  const place = documentPlace(opened);
  return [
    [
      button(say('rencana-tombol-lanjutkan'), 'rencana.lanjut', place),
      button(say('rencana-tombol-buang'), 'rencana.buang', place),
    ],
  ];
}

/** The plan in force on a day: its document, version and sums, and what can be done with it. */
export function planScreen(say: Say, screen: PlanScreen): Message {
  const { office, day, today } = screen;
  const plan = planInForce(office, day);
  const order = plan === undefined ? -1 : office.plans.indexOf(plan);
  const title =
    day === today
      ? say('rencana-judul', { office: office.name })
      : say('rencana-judul-pada', { office: office.name, date: writtenDay(say, day) });
  const next = office.plans.find(({ validFrom }) => validFrom > day);
  const content =
    plan === undefined
      ? [screen.mayChange ? say('rencana-belum-ada') : say('rencana-belum-ada-lihat')]
      : [
          documentName(plan.document),
          say('rencana-versi-ini', {
            number: order + 1,
            from: office.plans.length,
            kind: say(`rencana-jenis-${plan.kind}`),
            date: writtenDay(say, plan.validFrom),
          }),
          '',
          ...versionContent(say, plan, day),
        ];
  const later =
    next === undefined ? [] : ['', say('rencana-berikut', { date: writtenDay(say, next.validFrom) })];
  return {
    title,
    text: [...content, ...later, ...openUploadRows(say, screen)].join('\n'),
    buttons: [...openItemButton(say, screen), ...mainButtons(say, screen, plan !== undefined, order)],
  };
}

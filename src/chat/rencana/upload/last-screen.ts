import type { AnyChange } from '../../../app/rencana/desk/desk-differences.ts';
import type { PlanDesk } from '../../../app/rencana/desk/open-plan-desk.ts';
import { blocksSaving, sayProblems } from '../../../app/rencana/desk/plan-problems.ts';
import { documentPlace, newPlanContent } from '../../../app/rencana/preview/preview-plan.ts';
import { sayDifferences } from '../../../app/rencana/preview/say-differences.ts';
import { indikatorName } from '../../../domain/realisasi/butir.ts';
import { button } from '../../../text/buttons/button.ts';
import { listAnd } from '../../../text/list.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { documentName, writtenDay } from '../view/plan-screen.ts';

/** Sub kegiatan without an owner are told by name up to so many. */
const WITHOUT_SHOWN = 5;

/** Sub kegiatan that nobody reports: to be known before Sahkan, not in its way. */
function withoutOwner(say: Say, { plan }: PlanDesk): string[] {
  const without = plan.nodes.filter(({ level, owner }) => level === 'sub_kegiatan' && owner === undefined);
  if (without.length === 0) return [];
  const name = without.slice(0, WITHOUT_SHOWN).map(({ namaPendek }) => namaPendek);
  const more = without.length > WITHOUT_SHOWN ? ', …' : '';
  return ['', say('rencana-tanpa-pelaksana', { count: without.length, name: `${name.join(', ')}${more}` })];
}

/** Desa indicators that are told by name. */
const DESA_SHOWN = 12;

/** Who will report what, as it follows from the answers and from the proposals that were accepted. */
function whoReports(say: Say, { plan, office, content, today }: PlanDesk): string[] {
  if (content.source === 'templat') return [];
  const sub = plan.nodes.filter(({ level }) => level === 'sub_kegiatan');
  const unit = office.reporters.flatMap(({ kode, name }) => {
    const count = sub.filter(({ owner }) => owner === kode).length;
    return count === 0 ? [] : [say('rencana-akhir-unit', { name, count })];
  });
  const year = Number(today.slice(0, 4));
  const desa = plan.indikators.filter(({ pelapor: reporter }) => reporter === 'desa');
  const name = desa.slice(0, DESA_SHOWN).map((one) => indikatorName(one, year));
  const more = desa.length > DESA_SHOWN ? ', …' : '';
  return [
    ...(unit.length > 0 ? ['', say('rencana-akhir-pelaksana', { list: listAnd(say, unit) })] : []),
    ...(name.length > 0
      ? ['', say('rencana-akhir-desa', { list: more ? name.join(', ') + more : listAnd(say, name) })]
      : []),
  ];
}

/** The last screen: what will be stored and from which day it is in force; nothing of it is stored yet. */
export function lastScreen(say: Say, desk: PlanDesk, difference: readonly AnyChange[] | undefined): Message {
  const { plan, upload, problems } = desk;
  const unchanged = difference?.length === 0;
  const valid = !unchanged && !blocksSaving(problems);
  const ratify = button(say('rencana-tombol-sahkan'), 'rencana.sahkan', {
    ...documentPlace(desk),
    seen: desk.office.lastChange,
  });
  const below = [button(say('rencana-tombol-buang'), 'rencana.buang', documentPlace(desk))];
  if (upload.args.trail.length > 0)
    below.unshift(button(say('rencana-tombol-kembali'), 'rencana.kembali', documentPlace(desk)));
  return {
    title: say('rencana-akhir-judul'),
    text: [
      documentName(plan.document),
      say('rencana-akhir-berlaku', {
        kind: say(`rencana-jenis-${plan.kind}`),
        date: writtenDay(say, plan.validFrom),
      }),
      '',
      ...newPlanContent(say, plan),
      ...(difference === undefined
        ? []
        : ['', say('rencana-akhir-beda'), ...sayDifferences(say, difference)]),
      ...whoReports(say, desk),
      ...withoutOwner(say, desk),
      ...sayProblems(say, problems),
      '',
      unchanged ? say('rencana-akhir-sama') : say('rencana-belum-disimpan'),
    ].join('\n'),
    buttons: [...(valid ? [[ratify]] : []), below],
  };
}

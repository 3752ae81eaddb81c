import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { moneyFromOf } from '../../../domain/kantor/dated-settings.ts';
import type { NodeProgress } from '../../../domain/progres/figures.ts';
import {
  askedUnit,
  indikatorButirKey,
  indikatorName,
  moneyButirKey,
} from '../../../domain/realisasi/butir.ts';
import { holdersOfMonth } from '../../../domain/realisasi/choose-angka.ts';
import type { PlanNode } from '../../../domain/rencana/plan.ts';
import type { Button } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { statusButton } from './address.ts';

/** Whose money of the month counts; before anybody sent it, whoever is asked for it. */
function moneyReporter({ office, month, angka }: MonthState, node: PlanNode): number | undefined {
  const counted = holdersOfMonth(angka, month).get(moneyButirKey(node.id));
  if (counted !== undefined) return counted.reporterId;
  const bendahara = office.reporters.find((one) => one.kind === 'bendahara');
  return moneyFromOf(office, month) === 'bendahara' ? bendahara?.id : node.ownerId;
}

/** Buttons to the figures of a node: its indicators by its unit, a sub kegiatan's money by who reports money here. */
export function butirButtons(say: Say, state: MonthState, { node, indikator }: NodeProgress): Button[][] {
  const { office, month, plan } = state;
  const to = (label: string, reporterId: number, butir: string) => [
    statusButton(label, 'ringkasan.butir_node', { office: office.id, month, reporter: reporterId, butir }),
  ];
  const angka = indikator.flatMap((one) => {
    const from = plan && askedUnit(plan, one.indikator);
    const { distinguisher } = one.indikator;
    const name = indikatorName(
      distinguisher === undefined ? one.indikator : { namaPendek: distinguisher },
      yearOf(month),
    );
    return from === undefined ? [] : [to(name, from, indikatorButirKey(one.indikator.id))];
  });
  const money = moneyReporter(state, node);
  if (node.level !== 'sub_kegiatan' || money === undefined) return angka;
  return [...angka, to(say('status-keuangan'), money, moneyButirKey(node.id))];
}

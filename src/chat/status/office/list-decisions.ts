import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { butirOfOffice } from '../../../domain/kantor/months/version-of-month.ts';
import { officeReporter } from '../../../domain/kantor/office.ts';
import { butirName } from '../../../domain/realisasi/butir.ts';
import { buttonData } from '../../../text/buttons/button.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { monthYear } from '../../../text/dates.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { cutPage } from '../../shared/buttons.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';

/** Letters of one page; the title and the limit of a message leave more than that. */
const PAGE_LETTERS = 3500;

/** Blocks in pages that a message holds; a block that is longer than a page has one to itself. */
function pagesOfBlocks(blocks: readonly string[]): string[] {
  const pages: string[] = [];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + block.length <= PAGE_LETTERS)
      pages[pages.length - 1] = `${last}\n\n${block}`;
    else pages.push(block);
  }
  return pages;
}

/**
 * What the camat is asked to decide, word for word, with who asks.
 * @param to page, from 0; one that does not exist shows the nearest
 */
function decisionListScreen(say: Say, { office, month, decision }: MonthState, to: number): Message {
  const blocks = decision.map((one, index) => {
    const reporter = officeReporter(office, one.reporterId)?.namaPendek ?? '';
    const all = one.butir.flatMap((key) => butirOfOffice(office, key) ?? []);
    const name = [...new Set(all.map((butir) => butirName(butir, one.month)))].join(', ');
    const head = [reporter, name, monthYear(say, one.month)].filter((part) => part !== '').join(' · ');
    return `${index + 1}. ${head}\n${one.text}`;
  });
  const { content, navigation } = cutPage(say, pagesOfBlocks(blocks), {
    number: to,
    perPage: 1,
    move: (page) => buttonData('ringkasan.keputusan', { office: office.id, month, page }),
  });
  return {
    title: say('status-judul-keputusan', { count: decision.length }),
    text: content[0] === undefined ? say('status-tanpa-keputusan') : `\n${content[0]}`,
    buttons: [
      ...(navigation.length > 0 ? [navigation] : []),
      [statusButton(say('status-kembali'), 'ringkasan.status', { office: office.id, month })],
    ],
  };
}

/** Shows the decisions wanted, at the page that the button names. */
export async function tapDecisionList(turn: Turn, payload: PayloadOf<'ringkasan.keputusan'>): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const state = await readMonthState(turn.tx, address.action.office, address.month, turn.now);
  turn.changeMessage(decisionListScreen(turn.say, state, payload.page ?? 0));
}

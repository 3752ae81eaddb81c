import { button } from '../../../text/buttons/button.ts';
import { monthName, monthYear } from '../../../text/dates.ts';
import { rupiah } from '../../../text/format.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { type BelanjaUpload, listFromJson } from '../../anggaran/list-json.ts';
import { listSection, problemSections } from '../../anggaran/list-section.ts';
import { draftVersion } from '../sheet/open-sheet.ts';
import {
  type BelanjaOutcome,
  type MatchedBelanja,
  type MoneyButir,
  type OthersBelanja,
  sumBelanja,
} from './match-belanja.ts';
import type { BelanjaDesk } from './open-belanja.ts';

const name = (rows: readonly MoneyButir[]) => rows.map(({ node }) => node.namaPendek);

function doubtSentence(say: Say, { butir, line, tambahan, doubt }: MatchedBelanja): string {
  const vars = { line: line.line, name: butir.node.namaPendek, value: rupiah(tambahan) };
  const remaining = doubt?.data.paguLeft;
  return doubt?.kode === 'di_atas_sisa_pagu' && remaining !== undefined
    ? say('anggaran-ragu-sisa', { ...vars, remaining: rupiah(remaining) })
    : say('anggaran-ragu-lain', vars);
}

/** Both figures of what another unit has reported: its own, which counts, and the list's. */
function othersSentence(say: Say, { butir, tambahan, report: { angka, reporter } }: OthersBelanja): string {
  const vars = {
    name: butir.node.namaPendek,
    reporter: reporter.namaPendek,
    report: angka.value === undefined ? say('isi-nihil') : rupiah(angka.value),
  };
  const same = (angka.state === 'nihil' ? tambahan.isZero() : angka.value?.eq(tambahan)) === true;
  return same
    ? say('anggaran-lain-sama', vars)
    : say('anggaran-lain-beda', { ...vars, list: rupiah(tambahan) });
}

function meaningSentence(say: Say, { outcome, sheet }: BelanjaDesk): string {
  const month = monthName(say, sheet.month);
  const { meaning, ready } = outcome;
  if (ready.length === 0) return say('anggaran-belanja-kosong');
  if (meaning === undefined) {
    return say('anggaran-tanya-arti', {
      month,
      tambahan: rupiah(sumBelanja(ready, 'tambahan')),
      posisi: rupiah(sumBelanja(ready, 'posisi')),
    });
  }
  return say(`anggaran-arti-${meaning}`, { month, count: rupiah(sumBelanja(ready, meaning)) });
}

/** The question that is open: what the amounts are, then what becomes of the rest, then whether to store. */
function belanjaButtons(say: Say, upload: BelanjaUpload, { sheet, outcome }: BelanjaDesk): Button[][] {
  const { id, version, args } = upload;
  const month = monthName(say, sheet.month);
  const list = { list: id, revision: version };
  const cancel = [button(say('anggaran-tombol-batal'), 'anggaran.batal', list)];
  const meaning = (to: 'tambahan' | 'posisi') =>
    button(say(`anggaran-tombol-${to}`, { month }), 'anggaran.arti', { ...list, meaning: to });
  if (outcome.ready.length === 0) return [cancel];
  if (outcome.meaning === undefined) return [[meaning('tambahan')], [meaning('posisi')], cancel];
  const replaced = outcome.hasTwoMeanings
    ? [[meaning(outcome.meaning === 'posisi' ? 'tambahan' : 'posisi')]]
    : [];
  if (outcome.notYet.length > 0 && args.remaining === undefined) {
    const nihil = button(say('anggaran-tombol-nihil'), 'anggaran.sisa', { ...list, remaining: 'nihil' });
    const later = button(say('anggaran-tombol-nanti'), 'anggaran.sisa', { ...list, remaining: 'nanti' });
    return [[nihil, later], ...replaced, cancel];
  }
  return [
    [button(say('anggaran-tombol-simpan'), 'anggaran.simpan', { ...list, seen: draftVersion(sheet) })],
    ...replaced,
    cancel,
  ];
}

function restSentences(
  say: Say,
  outcome: BelanjaOutcome,
  remaining: 'nihil' | 'nanti' | undefined,
): string[] {
  if (outcome.notYet.length === 0 || outcome.meaning === undefined) return [];
  return [say(`anggaran-sisa-${remaining ?? 'tanya'}`, { count: outcome.notYet.length })];
}

/** What was read of a list of spent money, beside what the month asks; nothing of it is stored yet. */
export function previewBelanja(say: Say, upload: BelanjaUpload, desk: BelanjaDesk): Message {
  const { sheet, outcome } = desk;
  const doubt = outcome.ready.filter((row) => row.doubt !== undefined);
  const replaced = outcome.ready.filter(({ replaces }) => replaces).map(({ butir }) => butir);
  return {
    title: say('anggaran-judul-belanja', { month: monthYear(say, sheet.month), name: upload.name }),
    text: [
      say('anggaran-terbaca-belanja', { matching: outcome.ready.length, from: outcome.many }),
      meaningSentence(say, desk),
      ...listSection(
        say,
        say('anggaran-perlu-dilihat', { count: doubt.length }),
        doubt.map((row) => doubtSentence(say, row)),
      ),
      ...problemSections(say, outcome.unknownRows, listFromJson(upload.content).problems),
      ...listSection(say, say('anggaran-akan-diganti', { count: replaced.length }), name(replaced)),
      ...listSection(say, say('anggaran-sudah-terkirim', { count: outcome.sent.length }), name(outcome.sent)),
      ...listSection(
        say,
        say('anggaran-oleh-lain', { count: outcome.byOthers.length }),
        outcome.byOthers.map((row) => othersSentence(say, row)),
      ),
      ...listSection(
        say,
        say('anggaran-belum-belanja', { count: outcome.notYet.length }),
        name(outcome.notYet),
      ),
      ...restSentences(say, outcome, upload.args.remaining),
      '',
      say('anggaran-belum-disimpan'),
    ].join('\n'),
    buttons: belanjaButtons(say, upload, desk),
  };
}

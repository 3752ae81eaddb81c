import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { MoneyList } from '../../plan/money-list/money-list.ts';
import { button } from '../../text/buttons/button.ts';
import { dateText } from '../../text/dates.ts';
import { rupiah } from '../../text/format.ts';
import type { Button, Message } from '../../text/message.ts';
import { terbilang } from '../../text/terbilang.ts';
import type { Say } from '../../text/translator.ts';
import { budgetDay, hasBudgetYear } from './budget-years.ts';
import { type DpaUpload, listFromJson } from './list-json.ts';
import { listSection, problemSections } from './list-section.ts';
import { type DpaOutcome, type MatchedDpa, matchDpa } from './match-dpa.ts';

function greatestDifferences(matching: readonly MatchedDpa[]): MatchedDpa[] {
  const difference = matching.filter(
    ({ line, indicative }) => indicative !== undefined && !line.value.eq(indicative),
  );
  const distance = ({ line, indicative }: MatchedDpa) => line.value.minus(indicative ?? 0).abs();
  return difference.sort((a, b) => distance(b).cmp(distance(a)));
}

function heading(say: Say, outcome: DpaOutcome): string[] {
  const { matching, count, sumIndikatif } = outcome;
  const [one] = matching;
  const content = [
    say('anggaran-terbaca', { matching: matching.length, from: outcome.subCount, count: rupiah(count) }),
  ];
  if (one !== undefined && matching.length === 1) {
    content[0] = say('anggaran-satu', {
      kode: one.node.kode,
      name: one.node.namaPendek,
      value: rupiah(count),
      terbilang: terbilang(count),
    });
  }
  if (sumIndikatif !== undefined && matching.length > 0) {
    const difference = count.minus(sumIndikatif);
    content.push(
      say('anggaran-banding', { indicative: rupiah(sumIndikatif), difference: rupiah(difference) }),
    );
  }
  return content;
}

function dpaButtons(
  say: Say,
  { id, version, args }: DpaUpload,
  lastChange: number,
  hasMatches: boolean,
): Button[][] {
  const list = { list: id, revision: version };
  const other = args.kind === 'dpa' ? 'dppa' : 'dpa';
  const cancel = [button(say('anggaran-tombol-batal'), 'anggaran.batal', list)];
  if (!hasMatches) return [cancel];
  return [
    [button(say('anggaran-tombol-sahkan'), 'anggaran.sahkan', { ...list, seen: lastChange })],
    [
      button(say(`anggaran-jadikan-${other}`), 'anggaran.jenis', list),
      button(say('anggaran-tombol-tanggal'), 'anggaran.tanggal', list),
    ],
    cancel,
  ];
}

/** The anggaran kas of the list: how many rows have one, what does not add up, and quarters that no month is known of. */
function kasSection(say: Say, matching: readonly MatchedDpa[], { kasProblems }: MoneyList): string[] {
  const monthly = matching.filter(({ line }) => line.kas !== undefined).length;
  const triwulan = matching.filter(({ line }) => line.kasTriwulan !== undefined).length;
  return [
    ...(monthly > 0 ? ['', say('anggaran-kas-terbaca', { count: monthly })] : []),
    ...(triwulan > 0 ? ['', say('anggaran-kas-triwulan', { count: triwulan })] : []),
    ...listSection(
      say,
      say('anggaran-kas-dilihat', { count: kasProblems?.length ?? 0 }),
      (kasProblems ?? []).map(({ kind, line, text, kode, count }) =>
        kind === 'kas-beda' && count !== undefined
          ? say('anggaran-kas-beda', { line, kode: kode ?? '', count: rupiah(count) })
          : say('anggaran-kas-angka', { line, kode: kode ?? '', text }),
      ),
    ),
  ];
}

/** The year is asked before anything else is shown. */
function askYear(say: Say, { id, version, name }: DpaUpload, choices: readonly number[]): Message {
  const buttons = choices.map((year) =>
    button(String(year), 'anggaran.tahun', { list: id, year, revision: version }),
  );
  return {
    title: say('anggaran-judul-daftar', { name }),
    text: say('anggaran-tanya-tahun'),
    buttons: [
      buttons,
      [button(say('anggaran-tombol-batal'), 'anggaran.batal', { list: id, revision: version })],
    ],
  };
}

/** A year that no plan of the office covers: nothing of the list could be used. */
function foreignYear(say: Say, { id, version, name, args: { year } }: DpaUpload): Message {
  return {
    title: say('anggaran-judul-dpa', { year: String(year), name }),
    text: say('anggaran-tahun-asing', { year: String(year) }),
    buttons: [[button(say('anggaran-tombol-batal'), 'anggaran.batal', { list: id, revision: version })]],
  };
}

/** What was read of a list of DPA figures: matched, unknown, different, missing; nothing of it is stored yet. */
export function previewDpa(say: Say, office: Office, now: Temporal.Instant, upload: DpaUpload): Message {
  const { year, kind, validFrom, yearChoices } = upload.args;
  if (yearChoices !== undefined) return askYear(say, upload, yearChoices);
  const today = dateIn(now, office.zone);
  if (!hasBudgetYear(office, year, today)) return foreignYear(say, upload);
  const list = listFromJson(upload.content);
  const outcome = matchDpa(office, list, year, budgetDay(year, today));
  const { matching, unknownRows, notYet } = outcome;
  const difference = matching.length > 1 ? greatestDifferences(matching) : [];
  const hasMatches = matching.length > 0;
  return {
    title: say('anggaran-judul-dpa', { year: String(year), name: upload.name }),
    text: [
      ...heading(say, outcome),
      ...listSection(
        say,
        say('anggaran-berbeda', { count: difference.length }),
        difference.map(({ node, line, indicative }) =>
          say('anggaran-baris-beda', {
            name: node.namaPendek,
            former: indicative === undefined ? '-' : rupiah(indicative),
            current: rupiah(line.value),
          }),
        ),
      ),
      ...listSection(
        say,
        say('anggaran-beda-induk'),
        outcome.parentDifferences.map(({ kode, printed, count }) =>
          say('anggaran-baris-induk', { kode, printed: rupiah(printed), count: rupiah(count) }),
        ),
      ),
      ...kasSection(say, matching, list),
      ...problemSections(say, unknownRows, list.problems),
      ...(matching.length > 1
        ? listSection(
            say,
            say('anggaran-belum-dpa', { count: notYet.length }),
            notYet.map(({ namaPendek }) => namaPendek),
          )
        : []),
      '',
      hasMatches
        ? say('anggaran-akan-berlaku', {
            kind: say(`anggaran-jenis-${kind}`),
            date: dateText(say, Temporal.PlainDate.from(validFrom)),
          })
        : say('anggaran-tanpa-cocok'),
    ].join('\n'),
    buttons: dpaButtons(say, upload, office.lastChange, hasMatches),
  };
}

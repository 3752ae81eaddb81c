import ExcelJS from 'exceljs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES, loadExample } from '../../../src/app/example/load-example.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import type { Plan } from '../../../src/domain/rencana/plan.ts';
import { applyTemplate } from '../../../src/plan/template/apply/apply-template.ts';
import { HEADING_ROW, ID_ROW } from '../../../src/plan/template/form/sheets.ts';
import { type ReturnedTemplate, readTemplate } from '../../../src/plan/template/read/read-template.ts';
import { sayWrongCell } from '../../../src/plan/template/read/wrong-cell.ts';
import { writeTemplate } from '../../../src/plan/template/write/write-template.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { createTranslator } from '../../../src/text/translator.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const say = createTranslator('id');

let db: FreshDatabase;
let office: Office;
let plan: Plan;
let bytes: Uint8Array;

beforeAll(async () => {
  db = await freshDatabase();
  office = await transact(db.prisma, async (tx) => {
    const { officeId } = await loadExample(tx, 'perak', Temporal.Instant.from('2026-01-02T00:00:00Z'));
    return (await loadOffice(tx, officeId))!;
  });
  plan = office.plans[0]!;
  bytes = await writeTemplate({
    say,
    rencana: plan,
    pelapor: office.reporters,
    tahun: 2026,
    wilayah: office.wilayah,
    office: office.name,
    created: '2026-04-01',
  });
});
afterAll(() => db.drop());

/** Opens the template, changes it, saves it, and reads it as it comes back. */
async function sendBack(change: (book: ExcelJS.Workbook) => void): Promise<ReturnedTemplate> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  change(book);
  const read = await readTemplate(new Uint8Array(await book.xlsx.writeBuffer()));
  if (read === undefined || read === 'rusak') throw new Error(String(read));
  return read;
}

/** Cell of a sheet by a value of its line and the id of a column. */
function cells(book: ExcelJS.Workbook, sheet: string, wanted: string, columns: string): ExcelJS.Cell {
  const worksheet = book.getWorksheet(sheet)!;
  const ids = worksheet.getRow(ID_ROW).values as string[];
  let line = 0;
  worksheet.eachRow((row, at) => {
    if (line === 0 && at > HEADING_ROW && (row.values as unknown[]).includes(wanted)) line = at;
  });
  if (line === 0) throw new Error(`no line with ${wanted}`);
  return worksheet.getCell(line, ids.indexOf(columns));
}

function apply(template: ReturnedTemplate) {
  return applyTemplate(template, {
    say,
    rencana: plan,
    pelapor: office.reporters,
    terpakai: new Set(),
    kind: 'perubahan',
    berlakuDari: '2026-07-01',
  });
}

const MUSRENBANG = '7.01.03.2.01.0001';

test('sent back untouched, it is the plan it was made from, to the last property', async () => {
  const { plan: fresh, wrong } = apply(await sendBack(() => {}));
  expect(wrong).toEqual([]);
  const key = new Map(plan.nodes.map((one) => [one.id, one.key]));
  const unit = new Map(office.reporters.map((one) => [one.id, one.kode]));
  const former = plan.nodes.map(({ id: _, parentId, ownerId, ...content }) => ({
    ...content,
    printedKode: content.kode,
    parentKey: key.get(parentId ?? -1),
    owner: unit.get(ownerId ?? -1),
  }));
  expect(fresh.nodes).toEqual(former);
  expect(fresh.indikators).toEqual(
    plan.indikators.map(({ id: _, nodeId, ...content }) => ({ ...content, nodeKey: key.get(nodeId ?? -1) })),
  );
});

test.each(EXAMPLES)('the plan of %s comes back without any change', async (name) => {
  const other = await transact(db.prisma, async (tx) => {
    const { officeId } = await loadExample(tx, name, Temporal.Instant.from('2026-01-02T00:00:00Z'));
    return (await loadOffice(tx, officeId))!;
  });
  const latest = other.plans.at(-1)!;
  const { reporters: reporter, wilayah } = other;
  const content = await writeTemplate({
    say,
    rencana: latest,
    pelapor: reporter,
    tahun: 2024,
    wilayah,
    office: other.name,
    created: '2026-04-01',
  });
  const back = await readTemplate(content);
  if (back === undefined || back === 'rusak') throw new Error(String(back));
  expect(back).toMatchObject({ wilayah, planId: latest.id, year: 2024 });
  const { plan: fresh, wrong } = applyTemplate(back, {
    say,
    rencana: latest,
    pelapor: reporter,
    terpakai: new Set(),
    kind: 'perubahan',
    berlakuDari: '2030-01-01',
  });
  expect(wrong).toEqual([]);
  // Where programs hang on a tujuan beside its sasaran, lines are put in another order.
  expect(new Map(fresh.nodes.map(({ key, parentKey }) => [key, parentKey]))).toEqual(
    new Map(
      latest.nodes.map(({ key, parentId }) => [key, latest.nodes.find(({ id }) => id === parentId)?.key]),
    ),
  );
  const plain = (one: object) =>
    JSON.parse(JSON.stringify({ ...one, id: undefined, nodeId: undefined, nodeKey: undefined }));
  expect(fresh.indikators.map(plain)).toEqual(latest.indikators.map(plain));
});

test('a new line gets a kunci of its own, a deleted one is gone, and a copied one is new', async () => {
  const back = await sendBack((book) => {
    const worksheet = book.getWorksheet('Rencana')!;
    const ids = worksheet.getRow(ID_ROW).values as string[];
    const end = plan.nodes.length + HEADING_ROW;
    const content = (line: number, columns: string, value: string) => {
      worksheet.getCell(line, ids.indexOf(columns)).value = value;
    };
    content(end + 1, 'tingkat', 'Sub kegiatan');
    content(end + 1, 'nama', 'Pembinaan lembaga adat');
    content(end + 1, 'kode', '7.01.06.2.01.0099');
    content(end + 2, 'kunci', MUSRENBANG);
    content(end + 2, 'nomor', 'salinan');
    content(end + 2, 'tingkat', 'Sub kegiatan');
    content(end + 2, 'nama', 'Musrenbang kedua');
    content(end + 2, 'kode', MUSRENBANG);
    const indikator = book.getWorksheet('Indikator')!;
    const removals = cells(book, 'Indikator', MUSRENBANG, 'nama').row as unknown as number;
    indikator.spliceRows(removals, 1);
  });
  const { plan: fresh, wrong } = apply(back);
  expect(wrong).toEqual([]);
  const parent = fresh.nodes.find(({ kode }) => kode === '7.01.06.2.01.0099');
  expect(parent).toMatchObject({ key: '7.01.06.2.01.0099', parentKey: '7.01.06.2.01', pagu: [] });
  expect(fresh.nodes.filter(({ kode }) => kode === MUSRENBANG).map(({ key }) => key)).toEqual([
    MUSRENBANG,
    `${MUSRENBANG}#2`,
  ]);
  expect(plan.indikators).toHaveLength(fresh.indikators.length + 1);
});

test('months that are filled in decide how a target is spread; an even split of a few documents is refused', async () => {
  const report = plan.indikators.find(({ key }) => key === '7.01.03.2.01.0003/1')!;
  const month = await sendBack((book) => {
    cells(book, 'Rencana aksi', report.key, 'b3').value = null;
    for (let b = 1; b <= 12; b += 1)
      cells(book, 'Rencana aksi', report.key, `b${b}`).value = b % 6 === 0 ? 2 : null;
    cells(book, 'Rencana aksi', 'desa/rkpdes', 'b9').value = null;
    cells(book, 'Rencana aksi', 'desa/rkpdes', 'b8').value = 'x';
  });
  const outcome = apply(month);
  expect(outcome.wrong).toEqual([]);
  const way = (key: string) => outcome.plan.indikators.find((one) => one.key === key)?.targetBulanan;
  expect(way(report.key)).toEqual({ jenis: 'eksplisit', tahun: { '2026': { '6': '2', '12': '2' } } });
  expect(way('desa/rkpdes')).toEqual({ jenis: 'bulan', bulan: [8] });
  const mean = await sendBack((book) => {
    cells(book, 'Indikator', report.key, 'cara').value = 'merata';
  });
  expect(apply(mean).wrong.map((one) => sayWrongCell(say, one))[0]).toMatch(
    /^Indikator P\d+: target 4.* terlalu sedikit/,
  );
});

test('changed cells change the plan, and nothing else does', async () => {
  const back = await sendBack((book) => {
    cells(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 21_000_000.5;
    cells(book, 'Rencana', MUSRENBANG, 'pagu.2028').value = 'Rp 22.000.000,-';
    cells(book, 'Rencana', MUSRENBANG, 'nama').value = 'Musyawarah desa';
    cells(
      book,
      'Indikator',
      'Jumlah Lembaga Kemasyarakatan yang Berpartisipasi dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
      'target.2026',
    ).value = '80';
  });
  const { plan: fresh, wrong } = apply(back);
  expect(wrong).toEqual([]);
  const node = fresh.nodes.find((one) => one.kode === MUSRENBANG)!;
  expect(node.name).toBe('Musyawarah desa');
  expect(
    node.pagu.filter((one) => one.validFrom === '2026-07-01').map((one) => `${one.year} ${one.value}`),
  ).toEqual(['2028 22000000', '2027 21000000.5']);
  expect(fresh.nodes.filter((one) => one.pagu.some((p) => p.validFrom === '2026-07-01'))).toHaveLength(1);
});

test('every cell that cannot be taken is named with its sheet and cell', async () => {
  const back = await sendBack((book) => {
    cells(book, 'Rencana', MUSRENBANG, 'pagu.2027').value = 'sekitar 20 juta';
    cells(book, 'Rencana', MUSRENBANG, 'pagu.2028').value = '12.5';
    cells(book, 'Rencana', MUSRENBANG, 'tingkat').value = 'Bidang';
    cells(book, 'Rencana', MUSRENBANG, 'pelaksana').value = 'Seksi Antariksa';
    cells(book, 'Rencana', '7.01.06', 'nama').value = null;
    cells(book, 'Anggaran kas', MUSRENBANG, 'b3').value = 'x';
  });
  expect(apply(back).wrong.map((one) => sayWrongCell(say, one))).toMatchInlineSnapshot(`
    [
      "Rencana C39: “Bidang” tidak ada di daftar pilihan.",
      "Rencana G39: “Seksi Antariksa” tidak ada di daftar pilihan.",
      "Rencana K39: “sekitar 20 juta” belum terbaca sebagai angka.",
      "Rencana L39: “12.5” belum terbaca sebagai angka.",
      "Rencana E48: kolom ini perlu diisi.",
      "Anggaran kas H24: “x” belum terbaca sebagai angka.",
    ]
  `);
});

test('a formula is checked with the names and units of the plan that comes back, in its own cell', async () => {
  const [, one] = plan.indikators.filter(({ pelapor: reporter }) => reporter === 'unit');
  const back = await sendBack((book) => {
    cells(book, 'Indikator', one!.name, 'pelapor').value = 'dihitung dengan rumus';
    cells(book, 'Indikator', one!.name, 'rumus').value = 'jumlah_desa(hilang selesai) / jumlah_desa() * 100';
  });
  const words = apply(back).wrong.map((one) => sayWrongCell(say, one));
  expect(words).toHaveLength(1);
  expect(words[0]).toMatch(
    /^Indikator [A-Z]+\d+: rumus “jumlah_desa\(hilang selesai\).*” belum dapat dipakai\. Tidak ada indikator bernama hilang/,
  );
});

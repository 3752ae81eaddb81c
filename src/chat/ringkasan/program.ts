import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { type PrakiraanNode, prakiraanNode } from '../../app/status/prakiraan-node.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import type { Fisik, Progres, ProgresNode } from '../../domain/progres-figur.ts';
import { kataUangLain } from '../../render/uang-terpisah.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { bulanTahun } from '../../text/dates.ts';
import { bar, persen, poin, rupiah } from '../../text/format.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombolFigur } from '../jelaskan/alamat.ts';
import { barisan } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { denganRencana } from './angka-status.ts';
import { baris, cakupanSub, cakupanUang, labelPagu } from './kata.ts';
import { barisPrakiraan } from './prakiraan.ts';
import { tombolButir } from './tombol-butir.ts';

/** A node in a list: name, serapan with a bar, fisik with its word, and what they rest on. */
function barisNode(say: Say, keadaan: KeadaanBulan, ini: ProgresNode, nomor: number): string {
  const { node, uang, fisik } = ini;
  const sementara = uang.sementara || fisik.sementara ? ` (${say('ringkasan-sementara')})` : '';
  const serapan =
    uang.serapan === undefined
      ? say('status-node-tanpa-serapan')
      : say('status-node-serapan', { bar: bar(uang.serapan), persen: persen(uang.serapan) });
  return baris(
    `${nomor}. ${node.namaPendek}${sementara}`,
    serapan,
    node.level === 'sub_kegiatan'
      ? undefined
      : say('status-dasar-serapan', { cakupan: cakupanUang(say, uang) }),
    tanpaGaji(say, ini),
    fisikNode(say, keadaan, ini),
    node.level === 'sub_kegiatan' || fisik.tahun === undefined
      ? undefined
      : say('status-dasar-fisik', { cakupan: cakupanSub(say, fisik.tahun.cakupan) }),
  );
}

/** The serapan without salaries, where salaries are among what lies below. */
function tanpaGaji(say: Say, { uang, uangTanpaGaji }: ProgresNode): string | undefined {
  const adaGaji = uang.cakupan.total !== uangTanpaGaji.cakupan.total && uangTanpaGaji.cakupan.total > 0;
  return adaGaji ? say('status-tanpa-gaji', { angka: denganRencana(say, uangTanpaGaji) }) : undefined;
}

/** All programs of the plan, each with what it rests on. */
export function teksProgram(say: Say, keadaan: KeadaanBulan, progres: Progres): Pesan {
  const semua = progres.node.filter((one) => one.node.level === 'program');
  return {
    judul: say('status-judul-program', { bulan: bulanTahun(say, keadaan.bulan) }),
    teks: `\n${semua.map((one, index) => barisNode(say, keadaan, one, index + 1)).join('\n\n')}`,
  };
}

function tombolNode(keadaan: KeadaanBulan, semua: readonly ProgresNode[]): Tombol[][] {
  const { kantor, bulan } = keadaan;
  const all = semua.map(({ node }, index) =>
    tombol(`${index + 1}. ${node.namaPendek}`, VERB.node, kantor.id, bulan, node.id),
  );
  return barisan(all, semua.length > 8 ? 2 : 1);
}

/** A program, kegiatan or sub kegiatan: its money and progress, and the way to what lies below. */
function layarNode(
  say: Say,
  keadaan: KeadaanBulan,
  progres: Progres,
  ini: ProgresNode,
  nanti: PrakiraanNode | undefined,
): Pesan {
  const { kantor, bulan } = keadaan;
  const { node } = ini;
  const tempat = { officeId: kantor.id, bulan };
  const anak = progres.node.filter((one) => one.node.parentId === node.id);
  // Above the programs there is their list; tujuan and sasaran carry no money.
  const naik =
    node.level === 'program' || node.parentId === undefined ? [VERB.program] : [VERB.node, node.parentId];
  const [verb = VERB.program, ...id] = naik;
  return {
    judul: node.namaPendek,
    teks: baris(
      `${node.kode} ${node.nama}`.trim(),
      '',
      ...uangNode(say, ini),
      fisikNode(say, keadaan, ini),
      kinerjaNode(say, keadaan, ini),
      ...(ini.efisiensi === undefined ? [] : [say('status-efisiensi', { poin: poin(ini.efisiensi) })]),
      ...(nanti === undefined ? [] : barisPrakiraan(say, keadaan, ini, nanti)),
      ...anak.map((one, index) => `\n${barisNode(say, keadaan, one, index + 1)}`),
      ...(anak.length === 0 ? [pemilik(say, keadaan, ini)] : []),
    ),
    tombol: [
      ...tombolNode(keadaan, anak),
      ...tombolButir(say, keadaan, ini),
      [
        tombolFigur(say('jelas-tombol-fisik-ini'), tempat, { jenis: 'fisik', nodeId: node.id }),
        tombolFigur(say('jelas-tombol-uang-ini'), tempat, { jenis: 'uang', nodeId: node.id }),
      ],
      [tombol(say('status-kembali'), String(verb), kantor.id, bulan, ...id)],
    ],
  };
}

function uangNode(say: Say, ini: ProgresNode): string[] {
  const { uang } = ini;
  const pagu =
    uang.pagu === undefined
      ? say('status-pagu-kosong')
      : say('status-pagu', { label: labelPagu(say, uang.jenisPagu), nilai: rupiah(uang.pagu) });
  if (uang.realisasi === undefined) return [pagu, say('status-node-tanpa-serapan')];
  return [pagu, ...realisasiNode(say, uang), ...kataUangLain(say, uang)];
}

/** What was spent beside what it is measured by: the pagu above, or of those that reported where not all have. */
function realisasiNode(say: Say, uang: ProgresNode['uang']): string[] {
  const { realisasiDasar, paguDasar, pagu } = uang;
  if (realisasiDasar === undefined || paguDasar === undefined) return [];
  const vars = { nilai: rupiah(realisasiDasar), serapan: denganRencana(say, uang) };
  return pagu?.eq(paguDasar)
    ? [say('status-realisasi', vars)]
    : [say('status-realisasi-sebagian', { ...vars, pagu: rupiah(paguDasar) })];
}

function fisikNode(say: Say, { profil }: KeadaanBulan, { fisik }: ProgresNode): string {
  if (fisik.tahun === undefined) return fisikKosong(say, fisik);
  const { persen: nilai } = fisik.tahun;
  const kata = kataCapaian(say, nilai, fisik.sampai, profil.profil);
  return say('status-node-fisik', { bar: bar(nilai), capaian: kata });
}

/** Nothing reported, or figures that have no percentage to be averaged. */
function fisikKosong(say: Say, { alasan }: Fisik): string {
  if (alasan === undefined || alasan === 'belum_lapor') return say('status-node-tanpa-fisik');
  return say('figur-tanpa-persen', { alasan: say(`tanpa-capaian-${alasan}`) });
}

/** The mean of a node's own indicators (IKU, outcomes), where one of them was reported; a sub kegiatan's are its fisik. */
function kinerjaNode(say: Say, { profil }: KeadaanBulan, { node, kinerja }: ProgresNode): string | undefined {
  if (node.level === 'sub_kegiatan' || kinerja.tahun === undefined) return undefined;
  const { persen: nilai, cakupan } = kinerja.tahun;
  const capaian = kataCapaian(say, nilai, kinerja.sampai, profil.profil);
  const vars = { bar: bar(nilai), capaian, dari: cakupan.dari, total: cakupan.total };
  return `${say('status-node-kinerja', vars)}${kinerja.sementara ? ` · ${say('ringkasan-sementara')}` : ''}`;
}

function pemilik(say: Say, { kantor }: KeadaanBulan, { node }: ProgresNode): string {
  const unit = kantor.pelapor.find((one) => one.id === node.ownerId);
  return unit === undefined ? say('status-tanpa-pemilik') : say('status-pemilik', { unit: unit.namaPendek });
}

/** Shows all programs. */
export async function ketukProgram(turn: Turn, payload: Payload): Promise<void> {
  await denganProgres(turn, payload, (keadaan, progres) => ({
    ...teksProgram(turn.say, keadaan, progres),
    tombol: [
      ...tombolNode(
        keadaan,
        progres.node.filter((one) => one.node.level === 'program'),
      ),
      [tombol(turn.say('status-kembali'), VERB.status, keadaan.kantor.id, keadaan.bulan)],
    ],
  }));
}

/** Shows one node; one of another office or plan version is told so. */
export async function ketukNode(turn: Turn, payload: Payload): Promise<void> {
  await denganProgres(turn, payload, async (keadaan, progres, id) => {
    const ini = progres.node.find((one) => one.node.id === id);
    if (ini === undefined) return undefined;
    return layarNode(turn.say, keadaan, progres, ini, await prakiraanNode(turn.tx, keadaan, ini));
  });
}

async function denganProgres(
  turn: Turn,
  payload: Payload,
  layar: (
    keadaan: KeadaanBulan,
    progres: Progres,
    id: number,
  ) => Pesan | undefined | Promise<Pesan | undefined>,
): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const keadaan = await keadaanBulan(turn.tx, alamat.tindakan.kantor, alamat.bulan, turn.now);
  const progres = keadaan.progres();
  const pesan = progres && (await layar(keadaan, progres, Number(alamat.sisa[0])));
  if (pesan === undefined) turn.toast(turn.say('status-tidak-ada'));
  else turn.ubahPesan(pesan);
}

import { Decimal } from 'decimal.js';
import { budgetDay } from '../../app/anggaran/budget-years.ts';
import { type PaguSubKegiatan, paguSub, subKegiatan } from '../../app/anggaran/cocokkan-dpa.ts';
import { pratinjauDpa } from '../../app/anggaran/pratinjau-dpa.ts';
import { bacaanPagu } from '../../app/anggaran/ragukan-pagu.ts';
import { satuBaris } from '../../app/anggaran/satu-baris.ts';
import { isDpa } from '../../app/anggaran/simpanan.ts';
import { terimaDaftar } from '../../app/anggaran/terima-daftar.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { parseAngka } from '../../domain/angka.ts';
import { rupiah } from '../../text/format.ts';
import { encodePayload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { terbilang } from '../../text/terbilang.ts';
import type { Langkah } from '../shared/fitur.ts';
import { teksJawaban } from '../shared/jawab-tanggal.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
import { hariIni, type Turn } from '../shared/turn.ts';
import { ID_ANGGARAN, VERB_BACAAN } from './id.ts';
import { argsDpaBaru } from './langkah-daftar.ts';

type ArgsNilai = { officeId: number; nodeId: number; tahun?: number };

/** The sub kegiatan of the plan in force, with the right at its office; undefined, having said so, without either. */
async function subDari(
  turn: Turn,
  { officeId, nodeId, tahun }: ArgsNilai,
): Promise<{ act: TindakanPetugas; sub: PaguSubKegiatan; tahun: number } | undefined> {
  const act = await diKantor(turn, officeId, 'anggaran');
  if (act === undefined) return undefined;
  const today = hariIni(turn.now, act.kantor);
  const milik = tahun ?? today.year;
  const hari = budgetDay(milik, today);
  const node = subKegiatan(act.kantor, hari).find(({ id }) => id === nodeId);
  if (node !== undefined) return { act, sub: paguSub(node, milik, hari), tahun: milik };
  turn.balas({ teks: turn.say('dialog-outdated') });
  turn.selesai();
  return undefined;
}

/** The figure is a list of one row: it is shown and confirmed in the same way. */
async function tampilkan(
  turn: Turn,
  { act, sub, tahun }: { act: TindakanPetugas; sub: PaguSubKegiatan; tahun: number },
  nilai: Decimal,
): Promise<void> {
  turn.selesai();
  const args = argsDpaBaru(turn, act, tahun);
  const daftar = satuBaris(sub.node, nilai);
  const unggahan = await terimaDaftar(act, { tujuan: 'dpa', args }, sub.node.namaPendek, daftar);
  if (isDpa(unggahan)) turn.balas(pratinjauDpa(turn.say, act.kantor, turn.now, unggahan));
}

async function terimaNilai(turn: Turn, args: ArgsNilai, teks: string): Promise<void> {
  const read = await subDari(turn, args);
  if (read === undefined) return;
  const dibaca = parseAngka(teks, { jenis: 'rupiah', desimal: 2 });
  if (!dibaca.ok) return turn.balas({ teks: sayRefusal(turn.say, dibaca.refusal) });
  if (dibaca.value.lt(0)) {
    const refusal = { code: 'dpa-negatif', kode: read.sub.node.kode };
    return turn.balas({ teks: sayRefusal(turn.say, refusal) });
  }
  const bacaan = bacaanPagu(dibaca.value, read.sub.indikatif);
  if (bacaan.length === 1) return await tampilkan(turn, read, dibaca.value);
  turn.tunggu({
    dialog: ID_ANGGARAN,
    langkah: 'ragu',
    args: { ...args, nilai: bacaan.map((one) => one.toFixed()) },
  });
  turn.balas({
    teks: turn.say('anggaran-ragu-nilai', {
      nilai: rupiah(dibaca.value),
      terbilang: terbilang(dibaca.value),
      indikatif: rupiah(read.sub.indikatif ?? new Decimal(0)),
    }),
    tombol: bacaan.map((one, index) => [{ label: rupiah(one), data: encodePayload(VERB_BACAAN, index) }]),
  });
}

/** The DPA figure of one sub kegiatan. */
export const langkahNilai: Langkah<ArgsNilai> = {
  async tanya(turn, args) {
    const read = await subDari(turn, args);
    if (read === undefined) return;
    const { node, indikatif, dpa } = read.sub;
    turn.balas({
      judul: node.kode === '' ? node.namaPendek : `${node.namaPendek} (${node.kode})`,
      teks: turn.say('anggaran-tanya-nilai', {
        indikatif: indikatif === undefined ? '-' : rupiah(indikatif),
        tahun: String(read.tahun),
        dpa: dpa === undefined ? turn.say('anggaran-dpa-belum') : rupiah(dpa.nilai),
      }),
    });
  },
  async jawab(turn, args, masukan) {
    const teks = teksJawaban(masukan);
    if (teks === undefined) return turn.balas({ teks: turn.say('anggaran-perlu-nilai') });
    await terimaNilai(turn, args, teks);
  },
};

/** Which reading was meant; another figure may be typed instead. */
export const langkahRagu: Langkah<ArgsNilai & { nilai: string[] }> = {
  async tanya(turn, { officeId, nodeId, tahun }) {
    await langkahNilai.tanya(turn, { officeId, nodeId, ...(tahun !== undefined && { tahun }) });
  },
  async jawab(turn, { nilai, ...args }, masukan) {
    if (masukan.jenis === 'teks') return await terimaNilai(turn, args, masukan.teks);
    const dipilih = nilai[Number(teksJawaban(masukan, VERB_BACAAN))];
    if (dipilih === undefined) return turn.balas({ teks: turn.say('anggaran-perlu-nilai') });
    const read = await subDari(turn, args);
    if (read !== undefined) await tampilkan(turn, read, new Decimal(dipilih));
  },
};

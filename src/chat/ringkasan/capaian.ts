import { pelaporSendiri } from '../../app/status/baca-pelapor.ts';
import { bulanBerjalan } from '../../app/status/bulan-berjalan.ts';
import { isiButir } from '../../app/status/isi-butir.ts';
import { keadaanBulan } from '../../app/status/keadaan-bulan.ts';
import { sebutanPelapor } from '../../app/status/sebutan-pelapor.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { tahunOf } from '../../domain/bulan.ts';
import {
  type Butir,
  butirIndikator,
  butirKeuangan,
  namaIndikator,
  tahunButir,
  unitDitanya,
} from '../../domain/butir.ts';
import { butirSampai } from '../../domain/butir-sampai.ts';
import { tahunRencana } from '../../domain/butir-tahun.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { sampaiKini } from '../../domain/progres-kini.ts';
import type { Indikator, Pelapor, PlanNode } from '../../domain/rencana.ts';
import { noPercentWords, outcomeWords, sinceWords, valueWords } from '../../render/figure-words.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { bulanTahun } from '../../text/dates.ts';
import { bar } from '../../text/format.ts';
import type { Pesan } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombolDariMana } from '../jelaskan/alamat.ts';
import { sebagai, type Turn } from '../shared/turn.ts';
import { tombol, VERB } from './alamat.ts';
import { barisFisik, barisUang, dariTarget } from './baris-capaian.ts';
import { baris } from './kata.ts';
import { teksProgram } from './program.ts';
import { tombolSasaran } from './sasaran.ts';
import { kantorDengan } from './status.ts';

/** An officer's own progress to date: a bar and a word per item, and what is sementara. */
function layarCapaian(say: Say, bulanan: KeadaanBulan, pelapor: Pelapor): Pesan {
  // Its own figures stand as its report was made, whatever plan has come since.
  const keadaan = { ...bulanan, ...bulanan.milik(pelapor.id) };
  const judul = say('status-judul-capaian', {
    pelapor: sebutanPelapor(pelapor),
    bulan: bulanTahun(say, keadaan.bulan),
  });
  const { rencana } = keadaan;
  if (rencana === undefined)
    return { judul, teks: say('status-tanpa-rencana', { bulan: bulanTahun(say, keadaan.bulan) }) };
  const tahun = tahunRencana(rencana, tahunOf(keadaan.bulan));
  const nodes = rencana.nodes.filter(
    (node) =>
      node.level === 'sub_kegiatan' &&
      (pelapor.jenis === 'bendahara' || node.ownerId === pelapor.id) &&
      tahun.node(node),
  );
  const blocks =
    pelapor.jenis === 'desa' ? capaianDesa(say, keadaan, pelapor) : capaianUnit(say, keadaan, pelapor, nodes);
  return { judul, teks: `\n${(blocks.length > 0 ? blocks : [say('status-belum-ada-angka')]).join('\n\n')}` };
}

function capaianDesa(say: Say, keadaan: KeadaanBulan, pelapor: Pelapor): string[] {
  return blokSemua(
    say,
    keadaan,
    pelapor,
    keadaan.rencana?.indikators.filter((one) => one.pelapor === 'desa') ?? [],
  );
}

/** A block per indicator that was asked or reported so far, and how many are still to come. */
function blokSemua(say: Say, keadaan: KeadaanBulan, pelapor: Pelapor, semua: readonly Indikator[]): string[] {
  const isi = semua.flatMap((indikator) =>
    butirSampai(keadaan.kantor, { indikator }, pelapor.id, keadaan.angka, keadaan.bulan),
  );
  const dibaca = isi
    .map((butir) => isiButir(keadaan, pelapor.id, butir))
    .filter((one) => one.jenis === 'indikator');
  const sudah = dibaca.filter(({ sampai }) => sampai.keadaan !== 'kosong' || sampai.bulanKosong.length > 0);
  const nanti = dibaca.length - sudah.length;
  return [
    ...sudah.map(({ butir, sampai }) => blokIndikator(say, keadaan, butir, sampai)),
    ...(nanti > 0 ? [say('status-belum-waktunya', { jumlah: nanti })] : []),
  ];
}

function blokIndikator(
  say: Say,
  { bulan, profil }: KeadaanBulan,
  butir: Butir,
  sampai: ProgresIndikator,
): string {
  const { indikator, keadaan, tanggal, capaian } = sampai;
  const tahun = tahunButir(butir, bulan);
  const hasil = valueWords(say, sampai);
  const isi =
    indikator.jenisNilai === 'tanggal' || hasil === undefined || keadaan === 'nihil'
      ? kataIsi(say, butir, keadaan === 'kosong' ? undefined : { keadaan, tanggal }, tahun)
      : dariTarget(say, sampai, hasil);
  const batang =
    capaian === undefined || keadaan === 'belum'
      ? outcomeWords(say, sampai)
      : `${bar(capaian)} ${kataCapaian(say, capaian, sampaiKini(sampai), profil.profil)}`;
  const tanda = sampai.sementara ? ` · ${say('ringkasan-sementara')}` : '';
  return baris(
    namaIndikator(indikator, tahun),
    batang,
    `${isi}${tanda}`,
    // What has no target is no figure that something is missing from.
    sampai.tanpaCapaian === 'tanpa_target' ? undefined : noPercentWords(say, sampai),
    sinceWords(say, sampai.beforeStart),
  );
}

function capaianUnit(
  say: Say,
  keadaan: KeadaanBulan,
  pelapor: Pelapor,
  nodes: readonly PlanNode[],
): string[] {
  const milik = new Set([
    ...keadaan.pelapor
      .flatMap(({ diminta }) => diminta)
      .flatMap((one) => (one.jenis === 'keuangan' ? [one.node.kunci] : [])),
    ...nodes
      .filter(({ id }) => keadaan.angka.some(({ butir }) => butir === butirKeuangan(id)))
      .map(({ kunci }) => kunci),
  ]);
  const iku = indikatorAtas(keadaan, pelapor);
  const perSub = nodes.map((node) => {
    const uang: Butir = { kunci: butirKeuangan(node.id), jenis: 'keuangan', node };
    const indikator =
      keadaan.rencana?.indikators.filter((one) => one.nodeId === node.id && one.pelapor !== 'desa') ?? [];
    const angkaUnit = pelapor.jenis === 'bendahara' ? [] : indikator;
    return baris(
      node.namaPendek,
      ...angkaUnit.flatMap((one) => {
        const butir: Butir = { kunci: butirIndikator(one.id), jenis: 'indikator', indikator: one, node };
        const isi = isiButir(keadaan, pelapor.id, butir);
        return isi.jenis === 'indikator' ? [barisFisik(say, keadaan, isi.sampai)] : [];
      }),
      milik.has(node.kunci) ? barisUang(say, keadaan, pelapor, uang) : undefined,
    );
  });
  return [...perSub, ...blokSemua(say, keadaan, pelapor, iku)];
}

/** Indicators above the sub kegiatan, or on no node, that the unit is asked for in the year. */
function indikatorAtas({ rencana, bulan }: KeadaanBulan, pelapor: Pelapor): Indikator[] {
  if (rencana === undefined || pelapor.jenis === 'bendahara') return [];
  const sub = new Set(rencana.nodes.filter((one) => one.level === 'sub_kegiatan').map((one) => one.id));
  return rencana.indikators.filter(
    (one) =>
      !(one.nodeId !== undefined && sub.has(one.nodeId)) &&
      unitDitanya(rencana, one) === pelapor.id &&
      tahunRencana(rencana, tahunOf(bulan)).indikator(one),
  );
}

/** `/capaian`: an officer's own desa or unit; for status roles all programs. */
export async function perintahCapaian(turn: Turn): Promise<void> {
  for (const officeId of kantorDengan(turn, 'lapor')) {
    const tindakan = await sebagai(turn, officeId, 'lapor');
    for (const pelapor of tindakan === undefined ? [] : pelaporSendiri(tindakan)) {
      const bulan = bulanBerjalan(tindakan!.kantor, turn.now);
      const keadaan = await keadaanBulan(turn.tx, tindakan!.kantor, bulan, turn.now, [pelapor]);
      const tempat = { officeId, bulan };
      turn.balas({
        ...layarCapaian(turn.say, keadaan, pelapor),
        tombol: [[tombolDariMana(turn.say, tempat)]],
      });
    }
  }
  for (const officeId of kantorDengan(turn, 'lihat_status')) {
    const tindakan = await sebagai(turn, officeId, 'lihat_status');
    if (tindakan === undefined) continue;
    const { kantor } = tindakan;
    const keadaan = await keadaanBulan(turn.tx, kantor, bulanBerjalan(kantor, turn.now), turn.now);
    const progres = keadaan.progres();
    const bulan = bulanTahun(turn.say, keadaan.bulan);
    if (progres === undefined) turn.balas({ teks: turn.say('status-tanpa-rencana', { bulan }) });
    else {
      const lihat = tombol(turn.say('status-tombol-program'), VERB.program, kantor.id, keadaan.bulan);
      turn.balas({
        ...teksProgram(turn.say, keadaan, progres),
        tombol: [[lihat, tombolSasaran(turn.say, keadaan)]],
      });
    }
  }
}

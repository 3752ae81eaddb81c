import { type BacaanButir, bacaButir } from '../../app/status/baca-pelapor.ts';
import { sebutanPelapor } from '../../app/status/sebutan-pelapor.ts';
import type { KeadaanBulan } from '../../app/status/susun-keadaan.ts';
import { bulanOf, tahunOf } from '../../domain/bulan.ts';
import { type Butir, tahunButir } from '../../domain/butir.ts';
import type { Figur } from '../../domain/jelaskan/penjelasan.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { ProgresIndikator } from '../../domain/progres-figur.ts';
import { sampaiKini } from '../../domain/progres-kini.ts';
import { isSementara } from '../../domain/rencana.ts';
import {
  conditionWords,
  noPercentWords,
  outcomeWords,
  sinceWords,
  targetWords,
} from '../../render/figure-words.ts';
import { kataIsi } from '../../render/kata-isi.ts';
import type { JejakAngka } from '../../store/status-jejak.ts';
import { kataCapaian } from '../../text/capaian.ts';
import { bulanTahun, namaBulan } from '../../text/dates.ts';
import { angka, bar, persen, rupiah } from '../../text/format.ts';
import type { Payload } from '../../text/payload.ts';
import type { Pesan } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Say } from '../../text/translator.ts';
import { tombolFigur } from '../jelaskan/alamat.ts';
import type { Turn } from '../shared/turn.ts';
import { bukaAlamat, tombol, VERB } from './alamat.ts';
import { kataSampai, namaIsi } from './isi-kata.ts';
import { baris, labelPagu, saat } from './kata.ts';

/** One item: its target, where it stands, and per month who gave which figure and who verified it. */
function layarButir(
  say: Say,
  bacaan: BacaanButir,
  kembali: { verb: string; id: (string | number)[] },
): Pesan {
  const { keadaan, pelapor, isi, jejak } = bacaan;
  const teks = baris(
    `${sebutanPelapor(pelapor)} · ${bulanTahun(say, keadaan.bulan)}`,
    isi.jenis === 'indikator' ? isi.indikator.nama : isi.node.nama,
    '',
    ...sasaran(say, bacaan),
    kataSampai(say, keadaan, isi),
    ...capaian(say, bacaan),
    isi.jenis === 'indikator' ? sinceWords(say, isi.sampai.beforeStart) : undefined,
    '',
    say('status-per-bulan'),
    ...(jejak.length === 0
      ? [say('status-belum-ada-laporan')]
      : jejak.map((one) => barisJejak(say, bacaan, one))),
  );
  const { verb, id } = kembali;
  const figur: Figur =
    isi.jenis === 'keuangan'
      ? { jenis: 'uang', nodeId: isi.node.id }
      : {
          jenis: 'indikator',
          indikatorId: isi.indikator.id,
          pelaporId: pelapor.id,
          ...(isi.butir.jenis === 'indikator' && { tahun: isi.butir.tahun }),
        };
  return {
    judul: namaIsi(say, isi.butir, keadaan),
    teks,
    tombol: [
      [
        tombolFigur(
          say('jelas-tombol-jelaskan'),
          { officeId: keadaan.kantor.id, bulan: keadaan.bulan },
          figur,
        ),
        tombol(say('status-kembali'), verb, ...id),
      ],
    ],
  };
}

function sasaran(say: Say, { isi, keadaan }: BacaanButir): string[] {
  if (isi.jenis === 'keuangan') {
    const { pagu } = isi.sampai;
    return [
      pagu === undefined
        ? say('status-pagu-kosong')
        : say('status-pagu', { label: labelPagu(say, pagu.jenis), nilai: rupiah(pagu.nilai) }),
    ];
  }
  const { sampai, indikator, butir } = isi;
  const target = targetWords(say, sampai);
  const tahun = tahunButir(butir, keadaan.bulan);
  const batas = conditionWords(say, indikator, bulanOf(tahun, 12));
  if (target === undefined) return [say('status-tanpa-target'), ...(batas === undefined ? [] : [batas])];
  const { targetSampai } = sampai;
  return [
    say('status-target', { tahun: String(tahun), target }),
    ...(targetSampai === undefined
      ? []
      : [
          say('status-target-sampai', {
            bulan: namaBulan(say, keadaan.bulan),
            nilai: angka(targetSampai),
            satuan: indikator.satuan,
          }),
        ]),
    ...(batas === undefined ? [] : [batas]),
  ];
}

function capaian(say: Say, { isi, keadaan }: BacaanButir): string[] {
  const nilai = isi.jenis === 'keuangan' ? isi.sampai.persen : isi.sampai.capaian;
  if (nilai === undefined) return isi.jenis === 'keuangan' ? [] : tanpaPersen(say, isi.sampai);
  const kata =
    isi.jenis === 'keuangan'
      ? persen(nilai)
      : kataCapaian(say, nilai, sampaiKini(isi.sampai), keadaan.profil.profil);
  return [`${bar(nilai)} ${kata}`];
}

/** Whether a target without a percentage is met, and why there is none. */
function tanpaPersen(say: Say, sampai: ProgresIndikator): string[] {
  const bagian = [outcomeWords(say, sampai), noPercentWords(say, sampai)];
  return bagian.filter((one) => one !== undefined);
}

function barisJejak(say: Say, { keadaan, isi }: BacaanButir, one: JejakAngka): string {
  const nilai = kataIsi(say, isi.butir, one, tahunButir(isi.butir, keadaan.bulan));
  const bulan = tahunOf(one.bulan) === tahunOf(keadaan.bulan) ? namaBulan : bulanTahun;
  const sementara = isSementara(one.status) ? ` (${say('ringkasan-sementara')})` : '';
  const { diisi, diverifikasi } = one;
  return baris(
    `${bulan(say, one.bulan)}: ${nilai}${sementara}`,
    `    ${say('status-diisi', { saat: saat(say, keadaan, diisi.at), oleh: diisi.oleh, revisi: one.revisi })}`,
    kataTidakDihitung(say, keadaan, isi.butir, one),
    diverifikasi &&
      `    ${say('status-diverifikasi', { saat: saat(say, keadaan, diverifikasi.at), oleh: diverifikasi.oleh })}`,
  );
}

/** Says of a figure that another reporter's counts in its place. */
function kataTidakDihitung(
  say: Say,
  { kantor, ganda }: KeadaanBulan,
  butir: Butir,
  one: JejakAngka,
): string | undefined {
  const dua = ganda.find(({ bulan, butir: kunci }) => bulan === one.bulan && kunci === butir.kunci);
  if (dua === undefined || dua.dihitung.pelaporId === one.pelaporId) return undefined;
  const pelapor = pelaporKantor(kantor, dua.dihitung.pelaporId);
  return `    ${say('status-tidak-dihitung', { pelapor: pelapor?.namaPendek ?? '' })}`;
}

/** Shows an item; the way back leads to where it was reached from. */
export async function ketukButir(turn: Turn, payload: Payload, dari: 'pelapor' | 'node'): Promise<void> {
  const alamat = await bukaAlamat(turn, payload);
  if (alamat === undefined) return;
  const { tindakan, bulan, sisa } = alamat;
  const pelaporId = Number(sisa[0]);
  const read = await bacaButir(tindakan, pelaporId, bulan, sisa[1] ?? '');
  if (!read.ok) return turn.toast(sayRefusal(turn.say, read.refusal));
  const { butir } = read.value.isi;
  const id = [tindakan.kantor.id, bulan] as const;
  const kembali =
    dari === 'node' && butir.node !== undefined
      ? { verb: VERB.node, id: [...id, butir.node.id] }
      : { verb: VERB.pelapor, id: [...id, pelaporId] };
  turn.ubahPesan(layarButir(turn.say, read.value, kembali));
}

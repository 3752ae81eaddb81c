import { hariKerjaMenunggu, type RekapStatus, rekapStatus } from '../../app/status/rekap-status.ts';
import { butirKantor } from '../../app/status/rencana-bulan.ts';
import type { KeadaanBulan, KeadaanPelapor } from '../../app/status/susun-keadaan.ts';
import { namaButir } from '../../domain/butir.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import type { Rasio } from '../../domain/kelengkapan.ts';
import { bulanTahun } from '../../text/dates.ts';
import { persen } from '../../text/format.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import type { Say } from '../../text/translator.ts';
import { tombolDariMana } from '../jelaskan/alamat.ts';
import { tombol, VERB, VERB_ANTRI, VERB_PUTUSAN } from './alamat.ts';
import { angkaStatus } from './angka-status.ts';
import { baris, deretNama, sebutanBatas } from './kata.ts';
import { perhatianStatus } from './perhatian.ts';
import { tombolSasaran } from './sasaran.ts';

/** What the person may do beside looking. */
export interface BolehStatus {
  /** Steps that nobody at the office may do, as lines. */
  macet?: readonly string[];
  ingatkan: boolean;
  /** Decide on what is asked of the camat; the others read it. */
  putuskan: boolean;
  /** Whether a report may be verified by this person: the right, and not their own. */
  periksa(satu: KeadaanPelapor): boolean;
}

/** The state of an office's month: what to do first, then rates and figures. */
export function layarStatus(say: Say, keadaan: KeadaanBulan, boleh: BolehStatus): Pesan {
  const bulan = bulanTahun(say, keadaan.bulan);
  const judul = say('status-judul', {
    bulan: bulan.toUpperCase(),
    kantor: keadaan.kantor.nama,
    batas: sebutanBatas(say, keadaan),
  });
  if (keadaan.rencana === undefined) {
    return {
      judul,
      teks: `\n${say('status-tanpa-rencana', { bulan })}`,
      tombol: [[tombolBulan(say, keadaan)]],
    };
  }
  const rekap = rekapStatus(keadaan);
  const perhatian = perhatianStatus(say, keadaan);
  const bagian = [
    tindakan(say, keadaan, rekap, boleh.macet ?? []),
    kelengkapan(say, rekap),
    angkaStatus(say, keadaan),
    ...(perhatian.teks === undefined ? [] : [perhatian.teks]),
  ];
  const semuaTombol = tombolStatus(say, keadaan, rekap, boleh, perhatian.tombol);
  return { judul, teks: `\n${bagian.join('\n\n')}`, tombol: semuaTombol };
}

function tindakan(say: Say, keadaan: KeadaanBulan, rekap: RekapStatus, macet: readonly string[]): string {
  const nama = (semua: readonly KeadaanPelapor[]) =>
    deretNama(
      say,
      semua.map((one) => namaKurang(say, one)),
    );
  const { kurang, menunggu, dikembalikan } = rekap;
  const lines = [
    kurang.length > 0 ? say('status-kurang', { jumlah: kurang.length, nama: nama(kurang) }) : undefined,
    menunggu.length > 0
      ? say('status-menunggu', { jumlah: menunggu.length, hari: rekap.terlamaHariKerja ?? 0 })
      : undefined,
    ...macet,
    dikembalikan.length > 0
      ? say('status-dikembalikan', { jumlah: dikembalikan.length, nama: nama(dikembalikan) })
      : undefined,
    keadaan.keputusan.length > 0
      ? say('status-keputusan', { jumlah: keadaan.keputusan.length, nama: namaKeputusan(say, keadaan) })
      : undefined,
  ];
  const ada = lines.some((line) => line !== undefined);
  return baris(say('status-perlu-tindakan'), ...lines, ada ? undefined : say('status-tanpa-tindakan'));
}

/** The short name, with what is missing where a part has come in. */
function namaKurang(say: Say, satu: KeadaanPelapor): string {
  const { keadaan, kurang } = satu.kelengkapan;
  const nama = satu.pelapor.namaPendek;
  return keadaan === 'sebagian' ? say('status-nama-kurang', { nama, kurang: kurang.length }) : nama;
}

function namaKeputusan(say: Say, { kantor, keputusan }: KeadaanBulan): string {
  const nama = keputusan.map((one) => {
    const butir = butirKantor(kantor, one.butir[0] ?? '');
    const pelapor = pelaporKantor(kantor, one.pelaporId)?.namaPendek ?? '';
    return butir === undefined ? pelapor : namaButir(butir, one.bulan);
  });
  return deretNama(say, nama, 4);
}

function kelengkapan(say: Say, rekap: RekapStatus): string {
  const rate = ({ sudah, dari, persen: p }: Rasio) => ({
    sudah,
    dari,
    persen: p === undefined ? '–' : persen(p),
  });
  return baris(
    say('status-masuk', rate(rekap.masuk)),
    say('status-tepat-waktu', rate(rekap.tepatWaktu)),
    say('status-terverifikasi', { sudah: rekap.terverifikasi.sudah, dari: rekap.terverifikasi.dari }),
    say('status-per-jenis', {
      desa: rekap.desa.sudah,
      desaDari: rekap.desa.dari,
      unit: rekap.unit.sudah,
      unitDari: rekap.unit.dari,
    }),
  );
}

function tombolBulan(say: Say, { kantor, bulan }: KeadaanBulan): Tombol {
  return tombol(say('status-tombol-bulan'), VERB.pilihBulan, kantor.id, bulan);
}

function tombolKeputusan(say: Say, { kantor, bulan, keputusan }: KeadaanBulan, boleh: BolehStatus): Tombol {
  const label = say('status-tombol-keputusan', { jumlah: keputusan.length });
  return boleh.putuskan
    ? tombol(label, VERB_PUTUSAN, kantor.id)
    : tombol(label, VERB.keputusan, kantor.id, bulan);
}

function tombolStatus(
  say: Say,
  keadaan: KeadaanBulan,
  rekap: RekapStatus,
  boleh: BolehStatus,
  perhatian: Tombol[],
): Tombol[][] {
  const id = [keadaan.kantor.id, keadaan.bulan] as const;
  const periksa = rekap.menunggu.filter(boleh.periksa).length;
  const ingatkan = boleh.ingatkan ? rekap.dapatDiingatkan.length : 0;
  const jumlah = keadaan.keputusan.length;
  const rows = [
    [
      ...(ingatkan > 0
        ? [tombol(say('status-tombol-ingatkan', { jumlah: ingatkan }), VERB.ingatkan, ...id)]
        : []),
      ...(periksa > 0 ? [tombol(say('status-tombol-periksa', { jumlah: periksa }), VERB_ANTRI, ...id)] : []),
      ...(jumlah > 0 ? [tombolKeputusan(say, keadaan, boleh)] : []),
    ],
    [
      tombol(say('status-tombol-desa'), VERB.desa, ...id, 0),
      tombol(say('status-tombol-unit'), VERB.unit, ...id, 0),
      tombol(say('status-tombol-program'), VERB.program, ...id),
    ],
    [tombolSasaran(say, keadaan), ...perhatian],
    [tombol(say('status-tombol-grup'), VERB.grup, ...id), tombolBulan(say, keadaan)],
    [tombolDariMana(say, { officeId: keadaan.kantor.id, bulan: keadaan.bulan })],
  ];
  return rows.filter((row) => row.length > 0);
}

/** How long a report has waited, for lists: `menunggu 3 hari kerja`; undefined when it does not wait. */
export function lamaMenunggu(say: Say, keadaan: KeadaanBulan, satu: KeadaanPelapor): string | undefined {
  const hari = hariKerjaMenunggu(keadaan, satu);
  return hari === undefined ? undefined : say('status-lama-menunggu', { hari });
}

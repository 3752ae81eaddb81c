import { kunciSatuan } from '../../domain/satuan.ts';
import { BURUK, DITANGANI, POSISI } from '../findings/sifat.ts';
import { DOKUMEN_DESA } from './dokumen-desa.ts';
import type { KeputusanRencana } from './keputusan.ts';
import type { IndikatorDiterapkan } from './terapkan-indikator.ts';
import type { Alasan, Pertanyaan, Pilihan, UsulanIndikator } from './usulan-rencana.ts';

/** What outputs of a kecamatan are mostly counted in. */
const SATUAN_UMUM = ['laporan', 'dokumen', 'kegiatan', 'orang', 'desa'];

const pilihan = (kode: string, ids: readonly string[]): Pilihan[] =>
  ids.map((id) => ({ id, kata: { kode: `${kode}-${id}`, data: {} } }));

function dataIndikator({ nama, sifat, baris, target }: UsulanIndikator) {
  const printed = Object.entries(target).find(([, { tercetak }]) => tercetak !== '');
  return {
    indikator: nama,
    satuan: sifat.satuan,
    baris,
    tahun: printed?.[0] ?? '',
    tercetak: printed?.[1].tercetak ?? '',
  };
}

function alasanArah(nama: string): Alasan | undefined {
  const kata = BURUK.exec(nama)?.[0].toLowerCase();
  if (kata === undefined) return undefined;
  if (DITANGANI.test(nama)) return { kode: 'arah-ditangani', data: { kata } };
  return {
    kode: /^(?:jumlah )?(?:laporan|dokumen)\b/i.test(nama) ? 'arah-laporan' : 'arah-buruk',
    data: { kata },
  };
}

function tanyaSifat({ usulan, ragu }: IndikatorDiterapkan): Pertanyaan[] {
  const about = { tentang: usulan.kunci, baris: usulan.baris, data: dataIndikator(usulan) };
  const { sifat, nama, kunci } = usulan;
  const questions: Pertanyaan[] = [];
  if (ragu.satuan && sifat.satuan === '' && sifat.pelapor !== 'iku') {
    // `Jumlah Gedung Kantor …` counts gedung; other names do not say what they count.
    const sendiri = /^jumlah\s+(?:jenis\s+)?(\p{L}+)/iu.exec(nama)?.[1]?.toLowerCase();
    const units = new Set([...(sendiri === undefined ? [] : [sendiri]), ...SATUAN_UMUM]);
    questions.push({
      id: `satuan:${kunci}`,
      jenis: 'satuan',
      ...about,
      pilihan: [...units].map((satuan) => ({ id: satuan, kata: { kode: 'satuan', data: { satuan } } })),
      usulan: sendiri === undefined ? undefined : [sendiri],
      ketik: 'teks',
    });
  }
  if (ragu.arah) {
    questions.push({
      id: `arah:${kunci}`,
      jenis: 'arah',
      ...about,
      pilihan: pilihan('arah', ['higher', 'lower', 'pita', 'ambang']),
      usulan: [sifat.arah],
      alasan: alasanArah(nama),
    });
  }
  if (ragu.akumulasi) {
    questions.push({
      id: `akumulasi:${kunci}`,
      jenis: 'akumulasi',
      ...about,
      pilihan: pilihan('akumulasi', ['latest', 'sum', 'max', 'average']),
      usulan: [sifat.akumulasi],
      alasan: { kode: 'akumulasi-posisi', data: { kata: POSISI.exec(nama)?.[0].toLowerCase() ?? '' } },
    });
  }
  return questions;
}

/** Direction, accumulation and unit of indicators where the text does not tell them. */
export function tanyaIndikator(indikator: readonly IndikatorDiterapkan[]): Pertanyaan[] {
  return indikator.flatMap(tanyaSifat);
}

/** Sub kegiatan indicators that speak of desa, so that desa may be the ones who know. */
function tentangDesa({ kunciNode, nama, sifat }: UsulanIndikator): boolean {
  if (kunciNode === undefined || sifat.pelapor === 'iku' || sifat.pelapor === 'rumus') return false;
  return /\bdesa\b/i.test(nama) || ['desa', 'lembaga'].includes(kunciSatuan(sifat.satuan));
}

/** What every desa reports: the documents that the law asks of it, and what the plan counts of desa; none is an answer. */
export function tanyaDesa(
  indikator: readonly IndikatorDiterapkan[],
  keputusan: KeputusanRencana,
): Pertanyaan[] {
  if (keputusan.desa !== undefined) return [];
  const about = indikator.map(({ usulan }) => usulan).filter(tentangDesa);
  const counted = about.filter(({ sifat }) => ['desa', 'lembaga'].includes(kunciSatuan(sifat.satuan)));
  return [
    {
      id: 'desa',
      jenis: 'desa',
      data: { jumlah: about.length },
      pilihan: [
        ...DOKUMEN_DESA.map(({ kunci, namaPendek, alasan }) => ({
          id: kunci,
          kata: { kode: 'desa-dokumen', data: { nama: namaPendek.replace(/ ?\{\w+\}/, ''), dasar: alasan } },
        })),
        ...about.map(({ kunci, nama, baris }) => ({
          id: kunci,
          kata: { kode: 'desa-indikator', data: { nama, baris } },
        })),
      ],
      usulan: [...DOKUMEN_DESA, ...counted].map(({ kunci }) => kunci),
      alasan: { kode: 'desa-hukum', data: {} },
      banyak: true,
    },
  ];
}

import { Decimal } from 'decimal.js';
import { SKALA_SAKIP } from '../../domain/kategori.ts';
import type { TargetBulanan } from '../../domain/rencana.ts';
import { kunciSatuan } from '../../domain/satuan.ts';
import type { IndikatorDraf, Level, Nilai, Sel } from '../draf.ts';
import { satuanNama } from '../findings/satuan.ts';
import { BURUK, DITANGANI, POSISI } from '../findings/sifat.ts';
import { namaPendek } from './nama-pendek.ts';
import type { Alasan, SifatIndikator } from './usulan-rencana.ts';

/** What is proposed for an indicator, and what of it the text does not tell. */
export interface SifatUsulan {
  sifat: SifatIndikator;
  ragu: { arah: boolean; akumulasi: boolean; satuan: boolean };
  alasan: Alasan;
}

const angka = (nilai: Nilai | undefined) => (typeof nilai === 'string' ? new Decimal(nilai) : undefined);

/** A category behind a score (`62(B-)`, `57,16 (CC)`), or alone (`BB`). */
export function kategoriTercetak(tercetak: string): string | undefined {
  return /^(?:[\d.,]+ ?)?\(? ?([A-D]{1,2}[+-]?) ?\)?$/.exec(tercetak.replace(/\s+/g, ' ').trim())?.[1];
}

/** Words of things that are handed in one by one, so that a month's own can be counted. */
const BERTAMBAH = /\b(?:dokumen|laporan|kegiatan|kali|berita acara|surat|rapat|rakor|paket)\b/i;

function jenisNilai(nama: string, satuan: string, target: readonly Sel[]): SifatIndikator['jenisNilai'] {
  const values = target.filter(({ nilai }) => nilai !== null);
  if (values.length === 0 && target.some(({ tercetak }) => kategoriTercetak(tercetak) !== undefined)) {
    return 'kategori';
  }
  if (/^(?:capaian\s+)?(?:nilai|indeks|skor)\b|\bindeks\b|^ikm\b/i.test(nama)) return 'indeks';
  const unit = kunciSatuan(satuan);
  if (unit === 'persen' || /^(?:rata ?- ?rata )?(?:pers|pros|pres)entase\b/i.test(nama)) return 'rasio';
  if (unit === 'nilai' || unit === 'indeks') return 'indeks';
  return values.every(({ nilai }) => angka(nilai)?.isInteger() ?? false) ? 'jumlah' : 'kuantitas';
}

/**
 * How a year's target is spread: evenly only where every year's is a whole number of documents each month; four a year
 * at the quarters' ends; a position holds all year; everything else is judged at the year's end. An even split is never
 * proposed for a few whole documents (docs/sources.md#even-split).
 */
function targetBulanan(target: readonly Sel[], sifat: Pick<SifatIndikator, 'jenisNilai' | 'akumulasi'>) {
  const values = target.flatMap(({ nilai }) => angka(nilai) ?? []);
  const every = (parts: number) =>
    values.length > 0 && values.every((value) => value.gte(parts) && value.mod(parts).isZero());
  const spread: { cara: TargetBulanan; alasan: string } =
    sifat.jenisNilai !== 'jumlah'
      ? { cara: { jenis: 'akhir_tahun' }, alasan: 'target-akhir-tahun' }
      : sifat.akumulasi === 'latest'
        ? { cara: { jenis: 'bulan', bulan: [1] }, alasan: 'target-sepanjang-tahun' }
        : every(12)
          ? { cara: { jenis: 'merata' }, alasan: 'target-merata' }
          : values.length > 0 && values.every((value) => value.eq(4))
            ? { cara: { jenis: 'akhir_triwulan' }, alasan: 'target-triwulan' }
            : { cara: { jenis: 'akhir_tahun' }, alasan: 'target-sedikit' };
  return spread;
}

/**
 * Everything that decides how an indicator's figure is computed, proposed from its name, unit and targets.
 * Only indicators of sub kegiatan are asked monthly; what stands above is filled in once a year unless a person decides
 * otherwise. Direction and accumulation stay doubtful where words speak of something unwanted, or count people and
 * things that may be the same ones next month (Kemangkon 221, 1213; src/plan/findings/sifat.ts).
 */
export function usulkanSifat(
  one: IndikatorDraf,
  level: Level | undefined,
  tahun: readonly number[],
): SifatUsulan {
  const target = tahun.flatMap((year) => one.target[year] ?? []);
  const satuan = one.satuan.trim() === '' ? satuanNama(one.nama) : one.satuan.trim();
  const jenis = jenisNilai(one.nama, satuan ?? '', target);
  const buruk = BURUK.test(one.nama) && !DITANGANI.test(one.nama);
  const naik = /^(?:jumlah )?(?:laporan|dokumen)\b/i.test(one.nama);
  // Kemangkon 282: `30 - 44%`, a threshold range by what the document prints as achieved.
  const rentang = target.some(({ nilai }) => typeof nilai === 'object' && nilai !== null);
  const posisi = POSISI.test(one.nama) && !BERTAMBAH.test(one.nama);
  const akumulasi = jenis === 'jumlah' && !posisi && level === 'sub_kegiatan' ? 'sum' : 'latest';
  const spread = targetBulanan(target, { jenisNilai: jenis, akumulasi });
  const diminta: SifatIndikator['diminta'] =
    level !== 'sub_kegiatan'
      ? { jenis: 'bulan', bulan: [12] }
      : akumulasi === 'sum'
        ? { jenis: 'bulanan' }
        : { jenis: 'triwulanan' };
  const asked = level === 'sub_kegiatan';
  return {
    sifat: {
      namaPendek: namaPendek(one.nama),
      satuan: satuan ?? '',
      desimal: jenis === 'jumlah' || jenis === 'kategori' ? 0 : 2,
      jenisNilai: jenis,
      arah: rentang ? 'ambang' : buruk && !naik ? 'lower' : 'higher',
      akumulasi,
      antarDesa: 'none',
      pertanyaan: akumulasi === 'sum' ? 'tambahan' : 'posisi',
      pelapor: asked ? 'unit' : 'iku',
      diminta,
      targetBulanan: asked ? spread.cara : { jenis: 'akhir_tahun' },
      targetPerPelapor: false,
      ...(jenis === 'kategori' ? { skala: SKALA_SAKIP } : {}),
    },
    ragu: {
      arah: BURUK.test(one.nama) || rentang,
      akumulasi: asked && jenis === 'jumlah' && posisi,
      satuan: satuan === undefined,
    },
    alasan: { kode: asked ? spread.alasan : 'setahun-sekali', data: {} },
  };
}

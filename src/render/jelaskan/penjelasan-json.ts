import { tulisHitungan } from '../../domain/jelaskan/hitungan.ts';
import type { LangkahHitung, Penjelasan } from '../../domain/jelaskan/penjelasan.ts';
import type { Angka } from '../../domain/rencana.ts';
import { kataLangkah } from './kata-langkah.ts';
import { kataPenjelasan } from './kata-penjelasan.ts';
import type { KonteksKata } from './konteks.ts';

/** An explanation as plain JSON for machines: exact decimals as text, every input with who gave it and when. */
export function penjelasanJson(k: KonteksKata, nama: string, p: Penjelasan) {
  const kata = kataPenjelasan(k, p);
  return {
    nama,
    judul: kata.judul,
    bulan: p.bulan,
    hasil: p.hasil?.toFixed() ?? null,
    bentuk: p.bentuk,
    alasan: p.alasan ?? null,
    sementara: p.sementara,
    cakupan: p.cakupan ?? null,
    langkah: p.langkah.map((one) => langkahJson(k, one, p.indikator?.satuan ?? '')),
    rumus: p.indikator?.rumus ?? null,
    bagianRumus: kata.rumus,
    masukan: p.masukan.map((one) => masukanJson(k, one)),
    dikesampingkan: p.dikesampingkan.map((one) => masukanJson(k, one)),
    belum: p.belum.map(({ pelapor, bulan }) => ({ pelapor: pelapor?.kode ?? null, bulan })),
    bagian: p.bagian.map((one) => ({
      nama: one.nama,
      nilai: one.nilai?.toFixed() ?? null,
      bobot: one.bobot?.toFixed() ?? null,
      bentuk: one.bentuk,
    })),
    target: targetJson(k, p),
    pagu: p.pagu.map(({ node, jenis, nilai, berlakuDari }) => ({
      kode: node.kode,
      jenis,
      nilai: nilai.toFixed(),
      berlakuDari,
    })),
    profil: p.profil === undefined ? null : { id: p.profil.id, berlakuDari: p.profil.berlakuDari },
    sumber: kata.sumber,
  };
}

function langkahJson(k: KonteksKata, langkah: LangkahHitung, satuan: string) {
  const { kode, hitungan, hasil, bentuk, data } = langkah;
  return {
    kode,
    hitungan: hitungan === undefined ? null : tulisHitungan(hitungan, { angka: (nilai) => nilai.toFixed() }),
    hasil: hasil?.toFixed() ?? null,
    bentuk,
    ...(data && { data }),
    kalimat: kataLangkah(k.say, langkah, satuan),
  };
}

function masukanJson(k: KonteksKata, angka: Angka) {
  const pelapor = k.pelapor.get(angka.pelaporId);
  return {
    pelapor: pelapor?.kode ?? null,
    bulan: angka.bulan,
    keadaan: angka.keadaan,
    nilai: angka.nilai?.toFixed() ?? null,
    penyebut: angka.penyebut?.toFixed() ?? null,
    kategori: angka.kategori ?? null,
    unsur: angka.unsur ?? [],
    tanggal: angka.tanggal ?? null,
    oleh: k.orang.get(angka.enteredById) ?? null,
    pada: angka.enteredAt,
    laporan: pelapor === undefined ? null : k.nomor(pelapor, angka.bulan, angka.revisi),
    status: angka.status,
  };
}

function targetJson({ rencana }: KonteksKata, { target }: Penjelasan) {
  if (target === undefined || rencana === undefined) return null;
  const { tahun, tercetak, nilai, min, max, kategori, baris } = target.target;
  const printed = target.perDesa?.printed;
  return {
    tahun,
    tercetak,
    nilai: nilai?.toFixed() ?? null,
    ...(min && max && { min: min.toFixed(), max: max.toFixed() }),
    ...(kategori && { kategori }),
    ...(target.perDesa && {
      perDesa: true,
      kantor: printed ? { tercetak: printed.tercetak, baris: printed.baris ?? null } : null,
    }),
    baris: baris ?? target.indikator.baris ?? null,
    dokumen: rencana.dokumen,
    versi: { id: rencana.id, jenis: rencana.jenis, berlakuDari: rencana.berlakuDari },
  };
}

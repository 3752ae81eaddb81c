import type { Kantor } from '../../src/domain/kantor.ts';

/** An office of Perak without people, plan or holidays; each test states what it adds. */
export function kantorUji(ubah: Partial<Kantor> = {}): Kantor {
  return {
    id: 1,
    versi: 1,
    lastChange: 0,
    wilayah: '35.17.01',
    nama: 'Perak',
    kabupaten: 'Kabupaten Jombang',
    provinsi: 'Jawa Timur',
    zona: 'Asia/Jakarta',
    bukaTanggal: 1,
    batasTanggal: 5,
    tutupTanggal: 20,
    pengaturan: [],
    alih: [],
    pelapor: [],
    rencana: [],
    profil: [],
    libur: new Set(),
    bulanKhusus: new Map(),
    dibuka: [],
    ...ubah,
  };
}

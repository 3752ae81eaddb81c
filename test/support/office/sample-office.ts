import type { Office } from '../../../src/domain/kantor/office.ts';

/** An office of Perak without people, plan or holidays; each test states what it adds. */
export function sampleOffice(change: Partial<Office> = {}): Office {
  return {
    id: 1,
    version: 1,
    lastChange: 0,
    wilayah: '35.17.01',
    name: 'Perak',
    kabupaten: 'Kabupaten Jombang',
    provinsi: 'Jawa Timur',
    zone: 'Asia/Jakarta',
    openDay: 1,
    dueDay: 5,
    closeDay: 20,
    settings: [],
    takeovers: [],
    reporters: [],
    plans: [],
    profil: [],
    holiday: new Set(),
    specialMonths: new Map(),
    reopened: [],
    ...change,
  };
}

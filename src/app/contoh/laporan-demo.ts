import type { LaporanDemo } from './laporan-demo-bentuk.ts';
import { desaDemo } from './laporan-demo-desa.ts';
import { unitDemo } from './laporan-demo-unit.ts';

/**
 * The invented reports of the demonstration (rekaan), oldest first: January and February 2026 of all 19 reporters, and
 * March as it comes in between 1 and 6 April. Plosogenuk, Temuwulan, Seksi Sosbud and Subbag Umum never send March.
 */
export function laporanDemo(): LaporanDemo[] {
  return [...desaDemo(), ...unitDemo()].sort((a, b) =>
    a.dikirim < b.dikirim ? -1 : a.dikirim > b.dikirim ? 1 : a.pelapor < b.pelapor ? -1 : 1,
  );
}

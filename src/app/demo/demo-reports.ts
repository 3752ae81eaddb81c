import type { DemoReport } from './demo-report.ts';
import { desaDemo } from './reports-of-desa.ts';
import { unitDemo } from './reports-of-units.ts';

/**
 * The invented reports of the demonstration (rekaan), oldest first: January and February 2026 of all 19 reporters, and
 * March as it comes in between 1 and 6 April. Plosogenuk, Temuwulan, Seksi Sosbud and Subbag Umum never send March.
 */
export function demoReports(): DemoReport[] {
  return [...desaDemo(), ...unitDemo()].sort((a, b) =>
    a.sentOn < b.sentOn ? -1 : a.sentOn > b.sentOn ? 1 : a.reporter < b.reporter ? -1 : 1,
  );
}

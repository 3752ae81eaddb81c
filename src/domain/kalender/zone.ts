/** The three time zones of Indonesia (Keppres 41/1987): WIB, WITA and WIT, without summer time. */
export const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

/** An office's time zone, as IANA name. */
export type Zone = (typeof ZONES)[number];

/** Province codes of Kemendagri (Kepmendagri 100.1.1-6117/2022), under the zone that Keppres 41/1987 gives them. */
const PROVINSI: Record<Zone, readonly string[]> = {
  // Sumatra, Java, West and Central Kalimantan
  'Asia/Jakarta': '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62'.split(' '),
  // Bali, Nusa Tenggara, South, East and North Kalimantan, Sulawesi
  'Asia/Makassar': '51 52 53 63 64 65 71 72 73 74 75 76'.split(' '),
  // Maluku and Papua
  'Asia/Jayapura': '81 82 91 92 93 94 95 96'.split(' '),
};

/**
 * The zone of a province.
 * @param provinsiKode two digits, or any longer Kemendagri code that begins with them (`35.17.01`)
 * @returns undefined for a code that no province has
 */
export function zoneOfProvinsi(provinsiKode: string): Zone | undefined {
  const code = /^(\d\d)(\.|$)/.exec(provinsiKode)?.[1];
  return ZONES.find((zone) => code !== undefined && PROVINSI[zone].includes(code));
}

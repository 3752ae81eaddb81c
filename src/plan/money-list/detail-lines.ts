/** An account by its code: `5`, `5.1.02`, `5.1.02.01.01.0024`, and the old `5.2.2.01`; a plan's second group has two digits. */
const ACCOUNT = /^[4-6](?:\.\d(?:\.\d{1,4})*)?\.?$/;
const ACCOUNT_NAME = /belanja|pendapatan|pembiayaan/i;
/** `[#] Belanja ATK`, `[-] Kertas`: how SIPD heads the groups of what is bought. */
const MARK = /^\[\s*[#\-–]\s*\]/;
/** A row that names its level is work, wherever it stands. */
const NAMED = /^(?:program|(?:sub\s*)?kegiatan)\b/i;

/** Whether a code is an account's and not a plan's; a lone digit needs a name that says so, or it is a row's number. */
function isAccount(kode: string, name: string): boolean {
  const plain = kode.replace(/\s+/g, '');
  return ACCOUNT.test(plain) && (plain.length > 1 || ACCOUNT_NAME.test(name));
}

/** A line of a DPA or RKA, its code and its name as printed. */
export interface DetailLine {
  kode: string;
  name: string;
  /** Whether the code is a program's, kegiatan's or sub kegiatan's. */
  coded: boolean;
}

/**
 * Which lines of a DPA or RKA are details of the sub kegiatan above them: accounts (`5.1.02.01…`), and what stands below
 * the first of them without a code of its own (`[#] Belanja ATK`, `Kertas F4 70 gr`). They are parts of its amount, no
 * work.
 */
export function detailLines(lines: readonly DetailLine[]): boolean[] {
  let below = false;
  return lines.map(({ kode, name, coded }) => {
    if (coded) below = false;
    else if (isAccount(kode, name) || MARK.test(name) || MARK.test(kode)) below = true;
    else return below && !NAMED.test(name) && !NAMED.test(kode);
    return below;
  });
}

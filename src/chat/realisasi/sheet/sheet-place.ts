import type { Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';

/** Which reporter's month a button is about. */
export function sheetPlace({ reporter, month }: Sheet): PayloadOf<'lapor.ubah'> {
  return { reporter: reporter.id, month };
}

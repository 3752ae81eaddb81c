import type { Month } from '../../domain/kalender/month.ts';
import { beginningOf } from '../../domain/linear-text.ts';
import { button } from '../../text/buttons/button.ts';
import type { Message } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';

/** What came of files that were sent together. */
export interface TakenFiles {
  stored: number;
  /** Why each of the others is not kept; sentence `bukti-tolak-<reason>`. */
  rejected: readonly { name: string; reason: string }[];
  reporterId: number;
  month: Month;
  /** Version of the report while its draft is open; undefined when it was sent meanwhile. */
  draftVersion?: number;
}

/** One message for all files that came together: how many are kept, and of each refused one what to do. */
export function composeBuktiNotice(
  say: Say,
  { stored, rejected, reporterId, month, draftVersion }: TakenFiles,
): Message {
  const lines = [
    ...(stored > 0 ? [say('bukti-tersimpan', { count: stored })] : []),
    ...rejected.map(({ name, reason }) => say(`bukti-tolak-${reason}`, { name: beginningOf(name, 60) })),
  ];
  if (draftVersion === undefined) return { text: lines.join('\n') };
  const summary = { reporter: reporterId, month, action: 'ringkasan', revision: draftVersion } as const;
  return { text: lines.join('\n'), buttons: [[button(say('bukti-selesai'), 'lapor.lembar', summary)]] };
}

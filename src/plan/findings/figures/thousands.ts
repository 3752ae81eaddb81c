import type { Finding } from '../../draft/draft.ts';
import { writtenRupiah } from '../../draft/finding-words.ts';
import { scaleIn } from '../../headings/scale.ts';
import type { DraftTree } from '../../tree/read-tree.ts';

/** A table whose heading says that its amounts stand for thousands or millions, which they were multiplied by. */
export function thousandsFindings({ columns, table }: DraftTree): Finding[] {
  const scaled = columns.find(({ role, scale }) => role === 'pagu' && scale !== undefined);
  if (scaled?.scale === undefined) return [];
  const title = scaleIn(scaled.title) === undefined ? table.name : scaled.title;
  return [{ kode: 'pagu-ribuan', line: table.line, data: { title, times: writtenRupiah(scaled.scale) } }];
}

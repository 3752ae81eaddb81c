import { test } from 'vitest';
import { barisTeks } from '../../src/plan/masukan/sel-pemisah.ts';
import { barisBerkas } from '../../src/plan/masukan/baris-berkas.ts';
import { bacaDokumen } from '../../src/app/rencana/baca-dokumen.ts';
import { tulisPdf } from '../plan/masukan/tulis-pdf.ts';
import { dokumen } from './rencana-kantor.ts';
test('pdf', async () => {
  const lines = barisTeks(Buffer.from(dokumen('randuagung')).toString('utf8'));
  const isi = await tulisPdf(lines, { garis: true, huruf: 5 });
  console.log(isi.length, Buffer.from(isi.slice(0, 8)).toString());
  const satu = await barisBerkas(isi); console.log(JSON.stringify(satu).slice(0, 300));
  const dua = await bacaDokumen(isi, 'x.pdf', { nama: 'Randuagung', kabupaten: 'Kabupaten Lumajang' }); console.log(JSON.stringify(dua).slice(0, 300));
}, 120_000);

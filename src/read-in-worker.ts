import { Worker } from 'node:worker_threads';
import type { BacaDokumen } from './app/rencana/baca-dokumen.ts';
import { refuse } from './domain/result.ts';
import { projectFile } from './project-root.ts';

/** Megabytes that reading may take; a sheet of 100,000 rows stays far below. */
const HEAP_MB = 512;

/** What the thread is given. */
export interface PekerjaanBaca {
  isi: Uint8Array;
  nama: string;
  kantor: { nama: string; kabupaten: string };
}

/** What the thread says: how far it is, and at the end what it read. */
export type PesanBaca = { baris: number } | { hasil: Awaited<ReturnType<BacaDokumen>> };

/**
 * Reads documents in a thread of their own: a long one takes seconds, and nobody else waits for it; its memory is
 * bounded and given back. A document that needs more than that is refused as too big.
 * @param program the built `document-worker`
 */
export function bacaDiPekerja(program: string = projectFile('dist', 'document-worker.js')): BacaDokumen {
  return (isi, nama, { nama: kecamatan, kabupaten }, { onProgress } = {}) =>
    new Promise((resolve, reject) => {
      const workerData: PekerjaanBaca = { isi, nama, kantor: { nama: kecamatan, kabupaten } };
      const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
      const worker = new Worker(program, { workerData, resourceLimits });
      worker.on('message', (pesan: PesanBaca) => {
        if ('hasil' in pesan) resolve(pesan.hasil);
        else onProgress?.(pesan.baris);
      });
      worker.once('error', (error: Error & { code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse({ code: 'dokumen-terlalu-besar' }));
        else reject(error);
      });
      // After its answer this changes nothing; before it, nobody would ever answer.
      worker.once('exit', (code) => reject(new Error(`reading a document ended with code ${code}`)));
    });
}

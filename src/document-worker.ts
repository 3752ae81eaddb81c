import { parentPort, workerData } from 'node:worker_threads';
import { bacaDokumen } from './app/rencana/baca-dokumen.ts';
import type { PekerjaanBaca, PesanBaca } from './read-in-worker.ts';

/** Program of a thread that reads one document and ends. */
const { isi, nama, kantor } = workerData as PekerjaanBaca;
const kirim = (pesan: PesanBaca) => parentPort?.postMessage(pesan);
const hasil = await bacaDokumen(isi, nama, kantor, { onProgress: (baris) => kirim({ baris }) });
kirim({ hasil });

import type { TindakanPetugas } from '../../app/pelaku.ts';
import {
  desaTanpaOperator,
  peranDapatDiberi,
  undangSemuaDesa,
} from '../../app/pendaftaran/invite-officer.ts';
import { jenisUnit } from '../../app/pendaftaran/role-unit.ts';
import { daftarPetugas } from '../../app/petugas/list-officers.ts';
import { sebutanPeran } from '../../app/petugas/sebutan-peran.ts';
import { pelaporKantor } from '../../domain/kantor.ts';
import { PERAN, type Peran } from '../../domain/peran.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { pergi } from '../shared/fitur.ts';
import { asItStands, diKantor, pilihKantor } from '../shared/pilih-kantor.ts';
import { barisan, labelPendek, tombolHalaman } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';
import { dialogUndang } from './dialog-undang.ts';
import { buatDanKirim, kirimDaftar } from './kirim-undangan.ts';

/** `/undang`: which role? */
export async function undang(turn: Turn): Promise<void> {
  const tindakan = await pilihKantor(turn, 'undang', 'undang.mulai');
  if (tindakan !== undefined) turn.balas(await tanyaPeran(turn, tindakan));
}

/** The office was chosen, or the way back was pressed. */
export async function undangMulai(turn: Turn, { id }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'undang');
  if (tindakan !== undefined) turn.ubahPesan(await tanyaPeran(turn, tindakan));
}

async function tanyaPeran(turn: Turn, tindakan: TindakanPetugas) {
  const { say } = turn;
  const { id, nama, pelapor } = tindakan.kantor;
  const boleh = peranDapatDiberi(tindakan);
  const mungkin = boleh.filter((peran) => {
    const jenis = jenisUnit(peran);
    return jenis === undefined || pelapor.some((one) => jenis.includes(one.jenis));
  });
  const tombol: Tombol[] = mungkin.map((peran) => ({
    label: say(`pendaftaran-tombol-${peran}`),
    data: encodePayload('undang.peran', `${id}.${peran}`),
  }));
  const kosong = await desaTanpaOperator(tindakan);
  const semua = {
    label: say('pendaftaran-semua-desa', { jumlah: kosong.length }),
    data: encodePayload('undang.semua', id, tindakan.kantor.lastChange),
  };
  return {
    teks: say('pendaftaran-tanya-peran', { kantor: nama }),
    tombol: kosong.length > 1 ? [[semua], ...barisan(tombol, 2)] : barisan(tombol, 2),
  };
}

/** Reads `office.peran[.number]`; undefined, having said so, where the right is missing or the role unknown. */
async function bacaPeran(turn: Turn, payload: Payload) {
  const [kantor, kata, nomor] = payload.id.split('.');
  const tindakan = await diKantor(turn, Number(kantor), 'undang', payload.revisi);
  const peran = PERAN.find((one) => one === kata);
  if (tindakan === undefined) return undefined;
  if (peran === undefined) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  return { tindakan, peran, nomor: Number(nomor ?? 0) };
}

/** A role was chosen, or another page of its units. */
export async function undangPeran(turn: Turn, payload: Payload): Promise<void> {
  const read = await bacaPeran(turn, payload);
  if (read === undefined) return;
  const { tindakan, peran, nomor } = read;
  if (jenisUnit(peran) === undefined) tanyaJenis(turn, tindakan, peran, 0);
  else turn.ubahPesan(await tanyaUnit(turn, tindakan, peran, nomor));
}

async function tanyaUnit(turn: Turn, tindakan: TindakanPetugas, peran: Peran, nomor: number) {
  const { kantor } = tindakan;
  const { kosong } = await daftarPetugas(tindakan);
  const tanpa = new Set(kosong.map((one) => one.id));
  const unit = kantor.pelapor.filter((one) => jenisUnit(peran)?.includes(one.jenis));
  // Who has nobody yet is the likeliest choice.
  const terurut = [...unit.filter((one) => tanpa.has(one.id)), ...unit.filter((one) => !tanpa.has(one.id))];
  const tombol: Tombol[] = terurut.map((one) => ({
    label: labelPendek(tanpa.has(one.id) ? one.namaPendek : `✓ ${one.namaPendek}`),
    data: encodePayload('undang.unit', `${kantor.id}.${peran}.${one.id}`),
  }));
  const pindah = (halaman: number) => encodePayload('undang.hal', `${kantor.id}.${peran}.${halaman}`);
  return {
    teks: turn.say('pendaftaran-tanya-unit', { peran: turn.say(`pendaftaran-tombol-${peran}`) }),
    tombol: tombolHalaman(turn.say, tombol, { nomor, perHalaman: 20, perBaris: 2, pindah }),
  };
}

/** A unit was chosen. */
export async function undangUnit(turn: Turn, payload: Payload): Promise<void> {
  const read = await bacaPeran(turn, payload);
  if (read !== undefined) tanyaJenis(turn, read.tindakan, read.peran, read.nomor);
}

function tanyaJenis(turn: Turn, { kantor }: TindakanPetugas, peran: Peran, unit: number): void {
  const pelapor = pelaporKantor(kantor, unit);
  if (unit !== 0 && pelapor === undefined) {
    turn.toast(sayRefusal(turn.say, { code: 'unit-tidak-cocok' }));
    return;
  }
  const id = `${kantor.id}.${peran}.${unit}`;
  turn.ubahPesan({
    teks: turn.say('pendaftaran-tanya-jenis', {
      peran: sebutanPeran(turn.say, { peran, plt: false }, pelapor),
    }),
    tombol: [
      [
        { label: turn.say('pendaftaran-tetap'), data: encodePayload('undang.tetap', id, kantor.lastChange) },
        { label: turn.say('pendaftaran-plt'), data: encodePayload('undang.plt', id, kantor.lastChange) },
      ],
      [{ label: turn.say('pendaftaran-ulang'), data: encodePayload('undang.mulai', kantor.id) }],
    ],
  });
}

/** For good: the link is made at once. */
export async function undangTetap(turn: Turn, payload: Payload): Promise<void> {
  const read = await bacaPeran(turn, payload);
  if (read === undefined) return;
  const { tindakan, peran, nomor } = read;
  await buatDanKirim(turn, tindakan, { peran, pelaporId: nomor || undefined });
}

/** Acting: until when? */
export async function undangPlt(turn: Turn, payload: Payload): Promise<void> {
  const read = await bacaPeran(turn, payload);
  if (read === undefined) return;
  const { tindakan, peran, nomor } = read;
  const pelaporId = nomor || null;
  const args = { officeId: tindakan.kantor.id, peran, pelaporId, replacesId: null, seen: payload.revisi };
  await pergi(turn, dialogUndang, 'sampai', args);
}

/** One link for every desa that has no operator; id `office`, the revision what was seen of it. */
export async function undangSemua(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const tindakan = await diKantor(turn, Number(id), 'undang', revisi);
  if (tindakan === undefined) return;
  const semua = await undangSemuaDesa(tindakan);
  if (!semua.ok) {
    const kini = await tanyaPeran(turn, await asItStands(turn, tindakan));
    return turn.ubahPesan({ ...kini, awal: sayRefusal(turn.say, semua.refusal) });
  }
  if (semua.value.length === 0) return turn.toast(turn.say('pendaftaran-semua-sudah'));
  turn.ubahPesan({ teks: turn.say('pendaftaran-semua-dibuat', { jumlah: semua.value.length }) });
  kirimDaftar(turn, tindakan, semua.value);
}

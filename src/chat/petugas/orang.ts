import { Temporal } from 'temporal-polyfill';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type BarisPetugas, cariPetugas } from '../../app/petugas/list-officers.ts';
import { cabutPeran } from '../../app/petugas/revoke-role.ts';
import { langkahPeran } from '../../app/petugas/role-authority.ts';
import { sebutanPeran } from '../../app/petugas/sebutan-peran.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Hak } from '../../domain/peran.ts';
import { tanggal } from '../../text/dates.ts';
import { encodePayload, type Payload } from '../../text/payload.ts';
import type { Pesan, Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { buatDanKirim } from '../pendaftaran/kirim-undangan.ts';
import { pergi } from '../shared/fitur.ts';
import { asItStands, diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { terakhirAktif } from './aktif.ts';
import { dialogPetugas } from './dialog-petugas.ts';

/** A role that a button names, at an office where the presser holds the right. */
interface Terpilih {
  tindakan: TindakanPetugas;
  baris: BarisPetugas;
  /** `office.assignment`, as the next buttons carry it. */
  id: string;
}

/** Reads `office.assignment`; undefined, having said so, without the right or when the role is not there (any more). */
async function terpilih(turn: Turn, payload: Payload, hak: Hak = 'petugas'): Promise<Terpilih | undefined> {
  const [kantor, penugasan] = payload.id.split('.').map(Number);
  const tindakan = await diKantor(turn, kantor ?? 0, hak);
  if (tindakan === undefined) return undefined;
  const baris = await cariPetugas(tindakan, penugasan ?? 0);
  if (baris !== undefined) return { tindakan, baris, id: `${kantor}.${penugasan}` };
  turn.toast(sayRefusal(turn.say, { code: 'petugas-tidak-ada' }));
  return undefined;
}

const sebutan = ({ say }: Turn, { penugasan, pelapor }: BarisPetugas) =>
  sebutanPeran(say, penugasan, pelapor);

function hari(turn: Turn, tindakan: TindakanPetugas, at: Date): string {
  return tanggal(
    turn.say,
    tanggalDi(Temporal.Instant.fromEpochMilliseconds(at.getTime()), tindakan.kantor.zona),
  );
}

/** One person's role, with what can be done. */
export async function petugasOrang(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload);
  if (dipilih !== undefined) turn.ubahPesan(layarOrang(turn, dipilih));
}

function layarOrang(turn: Turn, { tindakan, baris, id }: Terpilih): Pesan {
  const { say } = turn;
  const { penugasan } = baris;
  const teks = [
    sebutan(turn, baris),
    say('petugas-sejak', { tanggal: hari(turn, tindakan, penugasan.mulai) }),
    terakhirAktif(turn, tindakan.kantor, penugasan.lastSeenAt),
  ];
  if (penugasan.sampai !== undefined) {
    const sampai = tanggal(say, Temporal.PlainDate.from(penugasan.sampai));
    teks.push(say('pendaftaran-plt-sampai', { sampai }));
  }
  const boleh = new Set(langkahPeran(tindakan, penugasan));
  const perpanjang = {
    label: say('petugas-perpanjang'),
    data: encodePayload('petugas.panjang', id, tindakan.kantor.lastChange),
  };
  const ganti = { label: say('petugas-ganti'), data: encodePayload('petugas.ganti', id) };
  const cabut = { label: say('petugas-cabut'), data: encodePayload('petugas.cabut', id) };
  const tombol: Tombol[][] = [
    ...(boleh.has('perpanjang') ? [[perpanjang]] : []),
    [...(boleh.has('beri') ? [ganti] : []), ...(boleh.has('akhiri') ? [cabut] : [])],
  ].filter((row) => row.length > 0);
  tombol.push([{ label: say('petugas-kembali'), data: encodePayload('petugas.daftar', tindakan.kantor.id) }]);
  return { judul: penugasan.nama, teks: teks.join('\n'), tombol };
}

/** Asks whether a role is really to be revoked. */
export async function petugasCabut(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload);
  if (dipilih === undefined) return;
  const { tindakan, baris, id } = dipilih;
  const ya = encodePayload('petugas.cabut_ya', id, tindakan.kantor.lastChange);
  turn.ubahPesan({
    teks: turn.say('petugas-cabut-tanya', { nama: baris.penugasan.nama, peran: sebutan(turn, baris) }),
    tombol: [
      [
        { label: turn.say('petugas-cabut-ya'), data: ya },
        { label: turn.say('petugas-batal'), data: encodePayload('petugas.orang', id) },
      ],
    ],
  });
}

/** Revokes a role; id `office.assignment`, the revision what was seen of the office. */
export async function petugasCabutYa(turn: Turn, { id, revisi }: Payload): Promise<void> {
  const [kantor, penugasanId = 0] = id.split('.').map(Number);
  const tindakan = await diKantor(turn, kantor ?? 0, 'petugas', revisi);
  if (tindakan === undefined) return;
  const hasil = await cabutPeran(tindakan, penugasanId);
  if (!hasil.ok) {
    const kata = sayRefusal(turn.say, hasil.refusal);
    if (hasil.refusal.code === 'petugas-tidak-ada') return turn.toast(kata);
    return await tolak(turn, tindakan, penugasanId, kata);
  }
  const teks = turn.say('petugas-dicabut', {
    nama: hasil.value.penugasan.nama,
    peran: sebutan(turn, hasil.value),
    undangan: hasil.value.undanganBatal,
  });
  turn.ubahPesan({ teks, tombol: [[tombolKembali(turn, tindakan)]] });
}

const tombolKembali = ({ say }: Turn, { kantor }: TindakanPetugas): Tombol => ({
  label: say('petugas-kembali'),
  data: encodePayload('petugas.daftar', kantor.id),
});

/** Says why nothing was done, over the role as it stands now where there still is one. */
async function tolak(turn: Turn, act: TindakanPetugas, penugasanId: number, awal: string): Promise<void> {
  const tindakan = await asItStands(turn, act);
  const baris = await cariPetugas(tindakan, penugasanId);
  const id = `${act.kantor.id}.${penugasanId}`;
  if (baris === undefined) turn.ubahPesan({ teks: awal, tombol: [[tombolKembali(turn, act)]] });
  else turn.ubahPesan({ ...layarOrang(turn, { tindakan, baris, id }), awal });
}

/** A successor: for good or acting? */
export async function petugasGanti(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload, 'undang');
  if (dipilih === undefined) return;
  const { tindakan, baris, id } = dipilih;
  const { lastChange } = tindakan.kantor;
  turn.ubahPesan({
    teks: turn.say('petugas-ganti-tanya', { nama: baris.penugasan.nama, peran: sebutan(turn, baris) }),
    tombol: [
      [
        { label: turn.say('pendaftaran-tetap'), data: encodePayload('petugas.ganti_tetap', id, lastChange) },
        { label: turn.say('pendaftaran-plt'), data: encodePayload('petugas.ganti_plt', id, lastChange) },
      ],
      [{ label: turn.say('petugas-kembali'), data: encodePayload('petugas.orang', id) }],
    ],
  });
}

/** An invitation for the successor; the role changes hands when it is accepted. */
export async function petugasGantiTetap(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload, 'undang');
  if (dipilih === undefined) return;
  const { id, peran, pelaporId } = dipilih.baris.penugasan;
  await buatDanKirim(
    turn,
    { ...dipilih.tindakan, seen: payload.revisi },
    { peran, pelaporId, replacesId: id },
  );
}

/** An acting successor: until when? */
export async function petugasGantiPlt(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload, 'undang');
  if (dipilih === undefined) return;
  const { id, peran, pelaporId, officeId } = dipilih.baris.penugasan;
  await pergi(turn, dialogPetugas, 'sampai', {
    officeId,
    peran,
    pelaporId: pelaporId ?? null,
    replacesId: id,
    seen: payload.revisi,
  });
}

/** A later last day for an acting role. */
export async function petugasPanjang(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload);
  if (dipilih === undefined) return;
  const { id, officeId } = dipilih.baris.penugasan;
  await pergi(turn, dialogPetugas, 'perpanjang', { officeId, penugasanId: id, seen: payload.revisi });
}

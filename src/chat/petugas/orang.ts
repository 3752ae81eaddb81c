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
import type { Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { buatDanKirim } from '../pendaftaran/kirim-undangan.ts';
import { pergi } from '../shared/fitur.ts';
import { diKantor } from '../shared/pilih-kantor.ts';
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
  if (dipilih === undefined) return;
  const { say } = turn;
  const { tindakan, baris, id } = dipilih;
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
  const perpanjang = { label: say('petugas-perpanjang'), data: encodePayload('petugas.panjang', id) };
  const ganti = { label: say('petugas-ganti'), data: encodePayload('petugas.ganti', id) };
  const cabut = { label: say('petugas-cabut'), data: encodePayload('petugas.cabut', id) };
  const tombol: Tombol[][] = [
    ...(boleh.has('perpanjang') ? [[perpanjang]] : []),
    [...(boleh.has('beri') ? [ganti] : []), ...(boleh.has('akhiri') ? [cabut] : [])],
  ].filter((row) => row.length > 0);
  tombol.push([{ label: say('petugas-kembali'), data: encodePayload('petugas.daftar', tindakan.kantor.id) }]);
  turn.ubahPesan({ judul: penugasan.nama, teks: teks.join('\n'), tombol });
}

/** Asks whether a role is really to be revoked. */
export async function petugasCabut(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload);
  if (dipilih === undefined) return;
  const { baris, id } = dipilih;
  turn.ubahPesan({
    teks: turn.say('petugas-cabut-tanya', { nama: baris.penugasan.nama, peran: sebutan(turn, baris) }),
    tombol: [
      [
        { label: turn.say('petugas-cabut-ya'), data: encodePayload('petugas.cabut_ya', id) },
        { label: turn.say('petugas-batal'), data: encodePayload('petugas.orang', id) },
      ],
    ],
  });
}

/** Revokes a role. */
export async function petugasCabutYa(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload);
  if (dipilih === undefined) return;
  const { tindakan, baris } = dipilih;
  const hasil = await cabutPeran(tindakan, baris.penugasan.id);
  const kembali = {
    label: turn.say('petugas-kembali'),
    data: encodePayload('petugas.daftar', tindakan.kantor.id),
  };
  const teks = hasil.ok
    ? turn.say('petugas-dicabut', {
        nama: baris.penugasan.nama,
        peran: sebutan(turn, baris),
        undangan: hasil.value.undanganBatal,
      })
    : sayRefusal(turn.say, hasil.refusal);
  turn.ubahPesan({ teks, tombol: [[kembali]] });
}

/** A successor: for good or acting? */
export async function petugasGanti(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload, 'undang');
  if (dipilih === undefined) return;
  const { baris, id } = dipilih;
  turn.ubahPesan({
    teks: turn.say('petugas-ganti-tanya', { nama: baris.penugasan.nama, peran: sebutan(turn, baris) }),
    tombol: [
      [
        { label: turn.say('pendaftaran-tetap'), data: encodePayload('petugas.ganti_tetap', id) },
        { label: turn.say('pendaftaran-plt'), data: encodePayload('petugas.ganti_plt', id) },
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
  await buatDanKirim(turn, dipilih.tindakan, { peran, pelaporId, replacesId: id });
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
  });
}

/** A later last day for an acting role. */
export async function petugasPanjang(turn: Turn, payload: Payload): Promise<void> {
  const dipilih = await terpilih(turn, payload);
  if (dipilih === undefined) return;
  const { id, officeId } = dipilih.baris.penugasan;
  await pergi(turn, dialogPetugas, 'perpanjang', { officeId, penugasanId: id });
}

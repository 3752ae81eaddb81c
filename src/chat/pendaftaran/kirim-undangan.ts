import { Temporal } from 'temporal-polyfill';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { tautanUndangan } from '../../app/pendaftaran/create-invitation.ts';
import {
  type PeranDiberikan,
  type UndanganPetugas,
  undangPetugas,
} from '../../app/pendaftaran/invite-officer.ts';
import { simpanQr } from '../../app/pendaftaran/save-qr.ts';
import { sebutanPeran } from '../../app/petugas/sebutan-peran.ts';
import { pukul, tanggal, tanggalHari, tanggalPendek } from '../../text/dates.ts';
import { encodePayload } from '../../text/payload.ts';
import type { Tombol } from '../../text/pesan.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { barisan, labelPendek } from '../shared/tombol.ts';
import type { Turn } from '../shared/turn.ts';

/** Letters that a copy button can hold (Bot API). */
const SALIN_PALING_PANJANG = 256;

/** Desa per message of the long list: the text stays far below Telegram's limit. */
const DESA_PER_PESAN = 20;

/** Makes an invitation and sends it as a picture: QR, and the link in its caption. */
export async function buatDanKirim(
  turn: Turn,
  tindakan: TindakanPetugas,
  diberikan: PeranDiberikan,
): Promise<void> {
  const hasil = await undangPetugas(tindakan, diberikan);
  if (!hasil.ok) {
    const lagi = {
      label: turn.say('pendaftaran-ulang'),
      data: encodePayload('undang.mulai', tindakan.kantor.id),
    };
    return turn.balas({ teks: sayRefusal(turn.say, hasil.refusal), tombol: [[lagi]] });
  }
  const { value: undangan } = hasil;
  const tautan = tautanUndangan(turn.botUsername, undangan.token);
  const fileId = await simpanQr(turn.tx, tautan, turn.now);
  const caption = keterangan(turn, tindakan, undangan, tautan);
  if (turn.masukan.jenis === 'ketuk') {
    // The button that made it goes, so that a second tap does not make a second link.
    const peran = sebutanPeran(turn.say, undangan.role, undangan.pelapor);
    turn.ubahPesan({ teks: turn.say('pendaftaran-dibuat', { peran }) });
  }
  const { chatId } = turn;
  turn.kirim({
    chatId,
    method: 'sendPhoto',
    payload: { chat_id: chatId, caption },
    fileId,
    jenis: 'jawaban',
  });
}

function kedaluwarsa({ kantor }: TindakanPetugas, { expiresAt }: UndanganPetugas): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(expiresAt.getTime()).toZonedDateTimeISO(kantor.zona);
}

function keterangan(
  turn: Turn,
  tindakan: TindakanPetugas,
  undangan: UndanganPetugas,
  tautan: string,
): string {
  const { say } = turn;
  const { role, pelapor } = undangan;
  const habis = kedaluwarsa(tindakan, undangan);
  const baris = [
    say('pendaftaran-undangan', {
      peran: sebutanPeran(say, role, pelapor),
      kantor: tindakan.kantor.nama,
      berlaku: tanggalHari(say, habis.toPlainDate()),
      pukul: pukul(habis),
    }),
  ];
  if (role.sampai !== undefined) {
    const sampai = tanggal(say, Temporal.PlainDate.from(role.sampai));
    baris.push(say('pendaftaran-plt-sampai', { sampai }));
  }
  return [...baris, '', tautan, '', say('pendaftaran-hanya-orangnya')].join('\n');
}

/** Sends many invitations as lists; a tap on a desa copies a text that can be passed on as it is. */
export function kirimDaftar(turn: Turn, tindakan: TindakanPetugas, semua: readonly UndanganPetugas[]): void {
  const { say } = turn;
  for (let at = 0; at < semua.length; at += DESA_PER_PESAN) {
    const bagian = semua.slice(at, at + DESA_PER_PESAN);
    const baris = bagian.map(
      (one) => `${one.pelapor?.nama ?? ''}: ${tautanUndangan(turn.botUsername, one.token)}`,
    );
    turn.balas({
      judul: say('pendaftaran-daftar-judul', {
        dari: at + 1,
        sampai: at + bagian.length,
        semua: semua.length,
      }),
      teks: [...baris, '', say('pendaftaran-daftar-kaki')].join('\n'),
      tombol: barisan(
        bagian.map((one) => tombolSalin(turn, tindakan, one)),
        2,
      ),
    });
  }
}

function tombolSalin(
  { say, botUsername }: Turn,
  tindakan: TindakanPetugas,
  undangan: UndanganPetugas,
): Tombol {
  const tautan = tautanUndangan(botUsername, undangan.token);
  const peran = sebutanPeran(say, undangan.role, undangan.pelapor);
  const habis = kedaluwarsa(tindakan, undangan);
  const berlaku = tanggalPendek(say, habis.toPlainDate());
  const teks = say('pendaftaran-teks-salin', { peran, berlaku, pukul: pukul(habis), tautan });
  return {
    label: labelPendek(undangan.pelapor?.namaPendek ?? peran),
    salin: teks.length <= SALIN_PALING_PANJANG ? teks : tautan,
  };
}

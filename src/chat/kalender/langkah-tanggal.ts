import { parseLibur, tambahLibur } from '../../app/kalender/set-holiday.ts';
import { type TanggalBulan, ubahTanggalBulan } from '../../app/kalender/set-month-dates.ts';
import { parseAturan, ubahAturan } from '../../app/kalender/set-rule.ts';
import type { TindakanPetugas } from '../../app/pelaku.ts';
import { type Bulan, nextBulan, yearMonthOf } from '../../domain/bulan.ts';
import { tanggalDi } from '../../domain/kalender.ts';
import { bacaTanggal } from '../../domain/tanggal-depan.ts';
import { bulanTahun } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import type { Langkah } from '../shared/fitur.ts';
import { teksJawaban } from '../shared/jawab-tanggal.ts';
import { asItStands, diKantor } from '../shared/pilih-kantor.ts';
import type { Turn } from '../shared/turn.ts';
import { ikhtisar } from './ikhtisar.ts';

/** Ends the dialogue with the calendar as it stands now. */
async function tersimpan(turn: Turn, tindakan: TindakanPetugas, catatan: string[] = []): Promise<void> {
  turn.selesai();
  const pesan = await ikhtisar(turn, await asItStands(turn, tindakan));
  turn.balas({ ...pesan, teks: [pesan.teks, ...catatan].join('\n') });
}

/** Says why nothing was stored: what is to be typed again is waited for; what somebody changed meanwhile is shown. */
async function tolak(turn: Turn, tindakan: TindakanPetugas, refusal: { code: string }): Promise<void> {
  const awal = sayRefusal(turn.say, refusal);
  if (!refusal.code.startsWith('kantor-')) return turn.balas({ teks: awal });
  turn.selesai();
  turn.balas({ ...(await ikhtisar(turn, await asItStands(turn, tindakan))), awal });
}

/** The rule in one message. */
export const langkahAturan: Langkah<{ officeId: number; seen?: number }> = {
  async tanya(turn) {
    turn.balas({ teks: turn.say('kalender-tanya-aturan') });
  },
  async jawab(turn, { officeId, seen }, masukan) {
    const tindakan = await diKantor(turn, officeId, 'kalender', seen);
    if (tindakan === undefined) return;
    const aturan = parseAturan(teksJawaban(masukan) ?? '');
    if (!aturan.ok) return turn.balas({ teks: sayRefusal(turn.say, aturan.refusal) });
    const hasil = await ubahAturan(tindakan, aturan.value);
    if (!hasil.ok) return await tolak(turn, tindakan, hasil.refusal);
    await tersimpan(turn, tindakan);
  },
};

/** One date of one month; a bare day is a day of the month after the reported one. */
export const langkahTanggal: Langkah<{ officeId: number; bulan: Bulan; yang: TanggalBulan; seen?: number }> =
  {
    async tanya(turn, { bulan, yang }) {
      const sebutan = turn.say(`kalender-sebutan-${yang}`);
      turn.balas({
        teks: turn.say('kalender-tanya-satu', { yang: sebutan, bulan: bulanTahun(turn.say, bulan) }),
      });
    },
    async jawab(turn, { officeId, bulan, yang, seen }, masukan) {
      const tindakan = await diKantor(turn, officeId, 'kalender', seen);
      if (tindakan === undefined) return;
      const teks = teksJawaban(masukan);
      if (teks === undefined) return turn.balas({ teks: turn.say('ketik-tanggal') });
      const dibaca = bacaTanggal(teks, yearMonthOf(nextBulan(bulan)));
      if (!dibaca.ok) return turn.balas({ teks: sayRefusal(turn.say, dibaca.refusal) });
      const hasil = await ubahTanggalBulan(tindakan, bulan, yang, dibaca.value);
      if (!hasil.ok) return await tolak(turn, tindakan, hasil.refusal);
      await tersimpan(
        turn,
        tindakan,
        hasil.value.hariKerja ? [] : ['', turn.say('kalender-bukan-hari-kerja')],
      );
    },
  };

/** A date and a name in one message. */
export const langkahLibur: Langkah<{ officeId: number; seen?: number }> = {
  async tanya(turn) {
    turn.balas({ teks: turn.say('kalender-tanya-libur') });
  },
  async jawab(turn, { officeId, seen }, masukan) {
    const tindakan = await diKantor(turn, officeId, 'kalender', seen);
    if (tindakan === undefined) return;
    const libur = parseLibur(teksJawaban(masukan) ?? '', tanggalDi(turn.now, tindakan.kantor.zona));
    if (!libur.ok) return turn.balas({ teks: sayRefusal(turn.say, libur.refusal) });
    const hasil = await tambahLibur(tindakan, libur.value);
    if (!hasil.ok) return await tolak(turn, tindakan, hasil.refusal);
    await tersimpan(turn, tindakan);
  },
};

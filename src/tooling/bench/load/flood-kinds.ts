import type { Emulator } from '../../../emulator/emulator.ts';
import type { LoadOfficer } from './load-offices.ts';
import type { Answers } from './report-dialogue.ts';

/** Where a flood takes place. */
export interface Flooding {
  emulator: Emulator;
  answers: Answers;
  /** Somebody who reports a desa and writes what is hard to read. */
  hostile: LoadOfficer;
  /** Somebody who may send documents and lists. */
  kasubbag: LoadOfficer;
}

/** One kind of flood: begins it, and resolves when the bot has answered what it answers. */
interface FloodKind {
  name: string;
  begin(flooding: Flooding): Promise<void>;
}

const NO_WAIT = { wait: false };

/** An answer as long as Telegram lets it be, on which readers by regular expressions have spent minutes. */
const HOSTILE_ANSWERS = [
  `${'0'.repeat(2000)}${' '.repeat(2080)}+0A`,
  `${'1.'.repeat(2040)}x`,
  `A.${' '.repeat(4070)}y\u2028x`,
];

/** A Word file of 469 bytes that asks for four billion cells before the first. */
const GRID_BEFORE =
  'UEsDBBQAAAAIAG0ggV19j8M5SgAAAE0AAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbLMJqSxILVaoyM3JK7ZVyigpKbDS1y9OzkjNTSzWyy9IzQPKpOUX5SaWALlF6foFicnZiemp+kYGBmb6yfl5Jal5JbolIDOU9O0AUEsDBBQAAAAIAG0ggV0PdwwLlQAAAO8AAAARAAAAd29yZC9kb2N1bWVudC54bWxFT1sOwiAQvErDAVxijB+k5cMTeAUK2DbhlQWl3l4eNt2PmUxm9jVmprx8W+3SsFvjIssTWVMKDCDKVVsRLz5oV7yXRytSkbhA9qgCeqlj3NxiDVwpvYMVmyN8zGz26ls5zaYRdnw2XnBTD12m6SGzjzATudGjCPARzmiSFUOFrvne7BbChqE3yH9fp7oWjjPgfJH/AFBLAQIUAxQAAAAIAG0ggV19j8M5SgAAAE0AAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgAbSCBXQ93DAuVAAAA7wAAABEAAAAAAAAAAAAAAIABewAAAHdvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAACAAIAgAAAAD8BAAAAAA==';

/** A table whose heading is one word of 92,000 letters. */
function longHeading(): Buffer {
  const head = ['Kode', 'Program dan Kegiatan', 'Indikator Kinerja', 'Satuan', 'khirealisasi'.repeat(7600)];
  const lines = ['RENSTRA KECAMATAN PERAK KABUPATEN JOMBANG', 'Tabel T-C.27', head.join('\t')];
  return Buffer.from(`${lines.join('\n')}\n`);
}

/** A list of 0.7 MB: amounts of a few sub kegiatan, again and again. */
function bigList(): Buffer {
  const line = (n: number) => `7.01.01.2.01.${String((n % 9) + 1).padStart(4, '0')};${10_000 + n}.000\n`;
  return Buffer.from(Array.from({ length: 26_000 }, (_, n) => line(n)).join(''));
}

/** Does an act and waits for the bot's next message in that chat. */
async function answered({ answers }: Flooding, who: LoadOfficer, act: () => Promise<unknown>): Promise<void> {
  const after = answers.newest(who.telegramId);
  await act();
  await answers.next(who.telegramId, after, () => true);
}

async function sendDocument(
  flooding: Flooding,
  ask: () => Promise<void>,
  sent: { name: string; bytes: Buffer; mime: string },
): Promise<void> {
  const { emulator, kasubbag } = flooding;
  await ask();
  await answered(flooding, kasubbag, () =>
    emulator.person(kasubbag.telegramId).sendDocument({ ...sent, ...NO_WAIT }),
  );
}

/** Says and taps until the bot waits for a file. */
function askFor(flooding: Flooding, command: string, button: string): () => Promise<void> {
  const user = flooding.emulator.person(flooding.kasubbag.telegramId);
  return async () => {
    await answered(flooding, flooding.kasubbag, () => user.say(command, NO_WAIT));
    await answered(flooding, flooding.kasubbag, () => user.tap(button, NO_WAIT));
  };
}

/** What an officer's answer is measured beside, in this order. */
export const FLOODS: readonly FloodKind[] = [
  {
    name: "a stranger's 300 messages",
    async begin({ emulator }) {
      const stranger = emulator.user({ firstName: 'Tamu' });
      for (let n = 0; n < 300; n += 1) await stranger.say(`halo ${n}`, NO_WAIT);
    },
  },
  {
    name: '400 strangers, 3 messages each',
    async begin({ emulator }) {
      const strangers = Array.from({ length: 400 }, (_, n) => emulator.user({ firstName: `Tamu ${n}` }));
      for (const text of ['halo', '/start', '/lapor'])
        for (const one of strangers) await one.say(text, NO_WAIT);
    },
  },
  {
    name: 'hostile answers of 4,083 letters',
    async begin(flooding) {
      const { emulator, hostile } = flooding;
      const user = emulator.person(hostile.telegramId);
      await answered(flooding, hostile, () => user.say('/lapor', NO_WAIT));
      await answered(flooding, hostile, () => user.tap('Sudah', NO_WAIT));
      for (const text of HOSTILE_ANSWERS) await answered(flooding, hostile, () => user.say(text, NO_WAIT));
      await answered(flooding, hostile, () => user.say('27', NO_WAIT));
      for (const text of HOSTILE_ANSWERS) await answered(flooding, hostile, () => user.say(text, NO_WAIT));
    },
  },
  {
    name: 'hostile documents',
    async begin(flooding) {
      const ask = askFor(flooding, '/rencana', 'Kirim berkas baru');
      const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      await sendDocument(flooding, ask, {
        name: 'rencana.docx',
        bytes: Buffer.from(GRID_BEFORE, 'base64'),
        mime: docx,
      });
      await sendDocument(flooding, ask, { name: 'rencana.txt', bytes: longHeading(), mime: 'text/plain' });
    },
  },
  {
    name: 'a list of 0.7 MB',
    async begin(flooding) {
      const ask = askFor(flooding, '/dpa', 'Kirim daftar');
      await sendDocument(flooding, ask, { name: 'dpa.csv', bytes: bigList(), mime: 'text/csv' });
    },
  },
];

import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { Resvg } from '@resvg/resvg-js';
import { type Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import PDFDocument from 'pdfkit';
import type { DemoOptions } from '../../../src/emulator/page/demo-options.ts';
import { PAGE_STRINGS } from '../../../src/emulator/page/demo-options.ts';
import type { Emulator } from '../../../src/emulator/server.ts';
import { projectFile } from '../../../src/project-root.ts';

/** The page's sentences in one language, straight from its .ftl file. */
export function pageStrings(language: 'id' | 'en'): Record<string, string> {
  const bundle = new FluentBundle(language);
  bundle.addResource(
    new FluentResource(readFileSync(projectFile('locales', language, 'emulator.ftl'), 'utf8')),
  );
  return Object.fromEntries(
    PAGE_STRINGS.map((key) => [key, bundle.formatPattern(bundle.getMessage(key)!.value!)]),
  );
}

/** A demonstration with three invented roles and a calendar that only remembers where it was moved. */
export function demoOptions(onJump: () => Promise<void>): { demo: DemoOptions; now: () => Date } {
  let day = 6;
  const demo: DemoOptions = {
    title: 'Kentongan · demonstrasi',
    notice: 'Ini demonstrasi: orang dan laporannya rekaan.',
    language: 'id',
    strings: pageStrings('id'),
    timeZone: 'Asia/Jakarta',
    personas: [
      { id: 'sembung', name: 'Operator Sembung', role: 'Operator Desa Sembung', telegramId: 501 },
      {
        id: 'pmd',
        name: 'Kepala Seksi PMD',
        role: 'Seksi Pemberdayaan Masyarakat dan Desa',
        telegramId: 502,
      },
      { id: 'camat', name: 'Camat', role: 'Camat Perak', telegramId: 503 },
    ],
    clock: {
      now: () => (day === 6 ? 'Senin, 6 April 2026 07.00 WIB' : 'Selasa, 7 April 2026 07.00 WIB'),
      jumps: [
        { id: 'besok', label: 'Besok 07.00' },
        { id: 'senin', label: 'Senin depan 07.00' },
      ],
      jump: async () => {
        day += 1;
        await onJump();
      },
    },
  };
  return { demo, now: () => new Date(Date.UTC(2026, 3, day)) };
}

function card(): Buffer {
  const bars = [0.8, 0.45, 0.62].map(
    (part, n) => `<rect x="40" y="${150 + n * 70}" width="${part * 880}" height="40" rx="6" fill="#1c6b57"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="400"><rect width="960" height="400" fill="#fff"/><rect width="960" height="110" fill="#d4ebe0"/>${bars.join('')}</svg>`;
  return Buffer.from(new Resvg(svg).render().asPng());
}

async function pdf(): Promise<Buffer> {
  const document = new PDFDocument({ info: { Title: 'Digest' } });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => document.on('end', done));
  document.fontSize(20).text('Digest mingguan (rekaan)').end();
  await ended;
  return Buffer.concat(chunks);
}

/** A small dialogue with everything that the page must be able to show. */
export function addDialogue(bot: Bot): void {
  bot.command('lapor', (ctx) =>
    ctx.reply(
      '2/3 · Lembaga kemasyarakatan aktif\nJumlah SEMUA per akhir Maret. Target 6 · Februari 6.\nBatal: /batal',
      {
        entities: [
          { type: 'bold', offset: 6, length: 28 },
          { type: 'italic', offset: 42, length: 5 },
        ],
        reply_markup: new InlineKeyboard()
          .text('Tetap 6', 'tetap')
          .row()
          .text('Kembali', 'kembali')
          .text('Lewati dulu', 'lewati'),
      },
    ),
  );
  bot.callbackQuery('tetap', async (ctx) => {
    await ctx.answerCallbackQuery('Tercatat');
    await ctx.editMessageText('✔ Lembaga aktif: 6 dari 6.', {
      reply_markup: new InlineKeyboard().text('Ubah', 'ubah').copyText('Salin teks', 'Yth. Bapak/Ibu'),
    });
    await ctx.reply('Periksa, lalu kirim.', {
      reply_markup: new Keyboard().text('Kirim').text('Perbaiki').resized(),
    });
  });
  bot.hears('Kirim', async (ctx) => {
    await ctx.reply('✅ Diterima.', { reply_markup: { remove_keyboard: true } });
    await ctx.replyWithPhoto(new InputFile(card(), 'kartu.png'), { caption: 'Kartu Senin' });
    await ctx.replyWithDocument(new InputFile(await pdf(), 'digest-2026-04-06.pdf'));
  });
  bot.on(['message:photo', 'message:document'], (ctx) => ctx.reply('Bukti diterima.'));
  bot.on('message:text', (ctx) => ctx.reply(`Tidak dikenal: ${ctx.message.text}`));
}

/** What the calendar brings: one reminder for the person at the desa, one card for the camat. */
export async function remind(bot: Bot, emulator: Emulator): Promise<void> {
  const [sembung, , camat] = [501, 502, 503];
  await bot.api.sendMessage(sembung!, 'Laporan Maret 2026 Desa Sembung belum masuk.', {
    reply_markup: new InlineKeyboard().text('Isi sekarang', 'isi'),
  });
  await bot.api.sendMessage(camat!, `Kartu untuk ${emulator.world.bot.first_name}`);
}

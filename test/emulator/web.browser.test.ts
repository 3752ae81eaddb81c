import type { Bot } from 'grammy';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/server.ts';
import { chromiumPath, launchBrowser } from '../support/emulator/browser.ts';
import { addDialogue, demoOptions, remind } from '../support/emulator/demo-bot.ts';
import { pollInBackground, smallBot } from '../support/emulator/small-bot.ts';

const executable = chromiumPath();
if (!executable) console.warn('SKIPPED: no Chromium here (apt-get install chromium, or set CHROMIUM=/path)');

const PHONE: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
/** A folder to put pictures of the page into, for people to look at. */
const pictures = process.env.SCREENSHOTS;

describe.skipIf(!executable)('the web chat in a real browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let emulator: Emulator;
  let bot: Bot;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser(executable!);
  }, 60_000);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    emulator = await startEmulator(demoOptions(() => remind(bot, emulator)));
    bot = smallBot(emulator);
    addDialogue(bot);
    await bot.api.setMyCommands([
      { command: 'lapor', description: 'Isi laporan bulan ini' },
      { command: 'status', description: 'Keadaan laporan' },
    ]);
    await pollInBackground(bot);
  });
  afterEach(async () => {
    await page?.context().close();
    await bot.stop();
    await emulator.close();
  });

  async function open(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({
      ...options,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(emulator.apiRoot);
    return page;
  }

  async function picture(name: string): Promise<void> {
    if (pictures) await page.screenshot({ path: `${pictures}/${name}.png` });
  }

  async function write(text: string): Promise<void> {
    await page.getByLabel('Tulis pesan').fill(text);
    await page.keyboard.press('Enter');
  }

  test('on a phone: choose a role, write, tap, see the edit, open a picture, move the calendar', async () => {
    await open(PHONE);
    await page.getByText('Ini demonstrasi').waitFor();
    await page.locator('#roles-toggle').tap();
    await picture('phone-roles');
    await page.getByRole('button', { name: 'Operator Desa Sembung' }).last().tap();

    await write('/lapor');
    await page.getByRole('button', { name: 'Tetap 6' }).waitFor();
    expect(await page.locator('.text b').first().textContent()).toBe(' Lembaga kemasyarakatan aktif'.trim());
    await picture('phone-question');
    await page.getByRole('button', { name: 'Tetap 6' }).tap();
    await page.getByText('✔ Lembaga aktif: 6 dari 6.').waitFor();
    await page.getByText('Tercatat').waitFor();
    expect(await page.getByRole('button', { name: 'Tetap 6' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Salin teks' }).tap();
    await page.getByText('Tersalin').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Yth. Bapak/Ibu');

    await picture('phone-keyboard');
    await page.locator('#reply-keyboard').getByRole('button', { name: 'Kirim' }).tap();
    const photo = page.getByRole('button', { name: 'Buka gambar' });
    await photo.waitFor();
    expect(await page.locator('#reply-keyboard').isHidden()).toBe(true);
    const pdf = page.getByRole('link', { name: 'digest-2026-04-06.pdf' });
    const answer = await page.request.get(new URL((await pdf.getAttribute('href'))!, emulator.apiRoot).href);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    expect(answer.headers()['content-disposition']).toMatch(/^inline/);
    await picture('phone-documents');
    await photo.tap();
    await page.locator('#picture img').waitFor();
    expect(await page.evaluate("document.querySelector('#picture img').naturalWidth")).toBe(960);
    await picture('phone-picture');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Besok 07.00' }).tap();
    await page.getByText('Selasa, 7 April 2026 07.00 WIB').waitFor();
    await page.getByRole('button', { name: 'Isi sekarang' }).waitFor();
    expect(await page.locator('.day').allTextContents()).toEqual([
      'Senin, 6 April 2026',
      'Selasa, 7 April 2026',
    ]);
    await page.locator('#unread-elsewhere', { hasText: '1' }).waitFor();
    await picture('phone-after-jump');
    await page.locator('#roles-toggle').tap();
    await page.getByRole('button', { name: 'Camat Perak' }).tap();
    await page.getByText('Kartu untuk Kentongan').waitFor();
    expect(await page.locator('#unread-elsewhere').isHidden()).toBe(true);

    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
    expect(wide).toBe(false);
    expect(complaints).toEqual([]);
    expect(emulator.refusals()).toEqual([]);
  });

  test('by keyboard on a wide screen: the command menu, several files at once, markup shown as text', async () => {
    await open({ viewport: { width: 1200, height: 800 }, colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Camat Perak' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Belum ada percakapan').waitFor();
    await picture('desktop-empty-dark');
    await page.getByLabel('Tulis pesan').focus();
    await page.keyboard.type('/l');
    await page.getByRole('button', { name: '/lapor' }).focus();
    await picture('desktop-menu-dark');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tetap 6' }).waitFor();

    await write('<img src=x onerror=alert(1)>');
    await page.getByText('Tidak dikenal: <img src=x onerror=alert(1)>').waitFor();
    expect(await page.locator('#messages img').count()).toBe(0);

    await page.locator('#files').setInputFiles([
      { name: 'rapat desa.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 rekaan') },
      { name: 'daftar.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 rekaan') },
    ]);
    await page.getByText('Bukti diterima.').nth(1).waitFor();
    expect(await page.locator('.user .document').count()).toBe(2);
    await page.getByRole('button', { name: '/batal' }).click();
    await page.getByText('Tidak dikenal: /batal').waitFor();
    await picture('desktop-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await picture('desktop-light');
    expect(complaints).toEqual([]);
  });

  test('a break is told, and what happened meanwhile is there when the line is back', async () => {
    await open(PHONE);
    await page.getByText('Belum ada percakapan').waitFor();
    await bot.stop();
    await emulator.close();
    await page.getByText('Sambungan terputus').waitFor();
    const port = Number(new URL(emulator.apiRoot).port);
    emulator = await startEmulator({ ...demoOptions(() => remind(bot, emulator)), port });
    bot = smallBot(emulator);
    await bot.api.sendMessage(501, 'Pesan selama terputus');
    await pollInBackground(bot);
    await page.getByText('Pesan selama terputus').waitFor();
    expect(await page.locator('#status').isHidden()).toBe(true);
  });
});

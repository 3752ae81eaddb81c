import { expect, test } from 'vitest';
import { checkRequest } from '../../src/emulator/request/check-request.ts';
import { botApiRules } from '../../src/emulator/request/rules.ts';
import { generateRules } from '../../src/tooling/bot-api/rules.ts';

test('the committed rules are those of the installed @grammyjs/types', () => {
  expect(botApiRules()).toEqual(JSON.parse(JSON.stringify(generateRules())));
});

test('limits are read out of the documentation', () => {
  const { methods, defs } = botApiRules();
  expect(methods.sendMessage?.text?.limit).toEqual({
    min: 1,
    max: 4096,
    unit: 'characters',
    afterEntities: true,
  });
  expect(methods.sendPhoto?.caption?.limit).toMatchObject({ min: 0, max: 1024 });
  expect(defs['InlineKeyboardButton.CallbackButton']?.props?.callback_data?.limit).toEqual({
    min: 1,
    max: 64,
    unit: 'bytes',
  });
  expect(methods.sendMediaGroup?.media?.limit).toEqual({ min: 2, max: 10, unit: 'items' });
  expect(Object.keys(methods).length).toBeGreaterThan(150);
});

test('an unknown field deep inside is found with its path', () => {
  const markup = {
    inline_keyboard: [
      [{ text: 'A', callback_data: 'a' }],
      [{ text: 'B', callback_data: 'b', colour: 'red' }],
    ],
  };
  const problems = checkRequest('sendMessage', { chat_id: 1, text: 'a', reply_markup: markup });
  expect(problems.map(({ path, kind }) => `${path} ${kind}`)).toContain(
    'reply_markup.inline_keyboard[1][0].colour unknown',
  );
});

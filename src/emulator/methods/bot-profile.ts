import { badRequest } from '../request/api-refusal.ts';
import type { Method } from './method.ts';

export const getMe: Method = (_payload, { world }) => world.bot;

export const setMyCommands: Method = ({ commands, scope, language_code }, { world }) => {
  if (scope?.chat_id !== undefined) world.room(scope.chat_id);
  world.commands.set(commands, scope, language_code);
  world.emit('change', Number(scope?.chat_id ?? 0));
  return true;
};

export const getMyCommands: Method = ({ scope, language_code }, { world }) =>
  world.commands.get(scope, language_code);

export const deleteMyCommands: Method = ({ scope, language_code }, { world }) => {
  world.commands.remove(scope, language_code);
  world.emit('change', Number(scope?.chat_id ?? 0));
  return true;
};

/** A pair of methods that set and get one text of the bot's profile, per language. */
function profileText(field: string): { set: Method; get: Method } {
  const key = (language: string | undefined) => `${field}/${language ?? ''}`;
  return {
    set: (payload, { world }) => {
      world.profile.set(key(payload.language_code), payload[field] ?? '');
      return true;
    },
    get: ({ language_code }, { world }) => ({
      [field]: world.profile.get(key(language_code)) ?? world.profile.get(key('')) ?? '',
    }),
  };
}

export const name = profileText('name');
export const description = profileText('description');
export const shortDescription = profileText('short_description');

export const setChatMenuButton: Method = ({ chat_id, menu_button }, { world }) => {
  if (chat_id !== undefined) world.room(chat_id);
  world.profile.set(`menu/${chat_id ?? ''}`, menu_button?.type ?? 'default');
  return true;
};

export const getChatMenuButton: Method = ({ chat_id }, { world }) => {
  const type = world.profile.get(`menu/${chat_id ?? ''}`) ?? world.profile.get('menu/') ?? 'default';
  if (type === 'web_app') throw badRequest('not emulated: web apps');
  return { type };
};

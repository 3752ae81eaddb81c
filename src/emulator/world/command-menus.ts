import type { BotCommand, BotCommandScope } from '@grammyjs/types';

function key(scope: BotCommandScope, languageCode: string): string {
  const chat = 'chat_id' in scope ? `:${scope.chat_id}` : '';
  const member = 'user_id' in scope ? `:${scope.user_id}` : '';
  return `${scope.type}${chat}${member}/${languageCode}`;
}

/** The command lists of one bot, per scope and language. */
export class CommandMenus {
  private readonly menus = new Map<string, BotCommand[]>();

  set(commands: BotCommand[], scope: BotCommandScope = { type: 'default' }, languageCode = ''): void {
    this.menus.set(key(scope, languageCode), commands);
  }

  get(scope: BotCommandScope = { type: 'default' }, languageCode = ''): BotCommand[] {
    return this.menus.get(key(scope, languageCode)) ?? [];
  }

  remove(scope: BotCommandScope = { type: 'default' }, languageCode = ''): void {
    this.menus.delete(key(scope, languageCode));
  }

  /** What a person sees in the private chat: the narrowest list that exists (Bot API, "Determining list of commands"). */
  shownTo(chatId: number, languageCode: string): BotCommand[] {
    const scopes: BotCommandScope[] = [
      { type: 'chat', chat_id: chatId },
      { type: 'all_private_chats' },
      { type: 'default' },
    ];
    for (const scope of scopes) {
      for (const language of [languageCode, '']) {
        const menu = this.menus.get(key(scope, language));
        if (menu) return menu;
      }
    }
    return [];
  }
}

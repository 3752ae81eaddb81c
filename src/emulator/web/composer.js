const form = document.querySelector('#composer');
const input = document.querySelector('#text');
const files = document.querySelector('#files');
const menu = document.querySelector('#commands');
const menuToggle = document.querySelector('#commands-toggle');
const replyKeyboard = document.querySelector('#reply-keyboard');

function button(className, ...content) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = className;
  element.append(...content);
  return element;
}

/** The row to write in, with the menu of commands, the files to attach and the keyboard that the bot offers. */
export class Composer {
  constructor({ say, sendFiles, text }) {
    this.say = say;
    this.text = text;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    input.addEventListener('input', () => this.setMenu(/^\/\w*$/.test(input.value)));
    form.addEventListener('keydown', (event) => event.key === 'Escape' && this.setMenu(false));
    menu.addEventListener('keydown', (event) => this.moveInMenu(event));
    menuToggle.addEventListener('click', () => this.setMenu(menu.hidden));
    document.querySelector('#attach').addEventListener('click', () => files.click());
    files.addEventListener('change', async () => {
      const chosen = [...files.files];
      files.value = '';
      if (chosen.length > 0 && (await sendFiles(chosen, input.value))) input.value = '';
    });
    this.show({ commands: [], replyKeyboard: [] });
  }

  async submit() {
    const text = input.value.trim();
    if (text === '') return;
    input.value = '';
    this.setMenu(false);
    if (!(await this.say(text)) && input.value === '') input.value = text;
  }

  /** Shows what the chat offers now. */
  show({ commands, replyKeyboard: rows }) {
    this.commands = commands;
    if (!menu.hidden) this.drawMenu();
    const state = JSON.stringify(rows);
    if (state === this.keyboardState) return;
    this.keyboardState = state;
    replyKeyboard.hidden = rows.length === 0;
    replyKeyboard.replaceChildren(
      ...rows.map((row) => {
        const line = document.createElement('div');
        line.append(...row.map((label) => this.key(label)));
        return line;
      }),
    );
  }

  key(label) {
    const key = button('key', label);
    key.addEventListener('click', () => this.say(label));
    return key;
  }

  setMenu(open) {
    menu.hidden = !open;
    menuToggle.setAttribute('aria-expanded', String(open));
    if (open) this.drawMenu();
  }

  drawMenu() {
    const typed = input.value.startsWith('/') ? input.value.slice(1) : '';
    const fitting = this.commands.filter(({ command }) => command.startsWith(typed));
    if (this.commands.length === 0) menu.textContent = this.text('emulator-no-commands');
    else menu.replaceChildren(...fitting.map((command) => this.menuItem(command)));
  }

  menuItem({ command, description }) {
    const name = document.createElement('b');
    name.textContent = `/${command}`;
    const item = button('menu-item', name, description);
    item.addEventListener('click', () => {
      input.value = '';
      this.setMenu(false);
      this.say(`/${command}`);
      this.focus();
    });
    return item;
  }

  moveInMenu(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      this.setMenu(false);
      menuToggle.focus();
    }
    if (!step) return;
    event.preventDefault();
    const items = [...menu.children];
    items[(items.indexOf(document.activeElement) + step + items.length) % items.length]?.focus();
  }

  /** Where a screen keyboard would cover half the chat, the field is left to be tapped. */
  focus() {
    if (matchMedia('(pointer: fine)').matches) input.focus();
  }
}

const toggle = document.querySelector('#roles-toggle');
const list = document.querySelector('#roles');

function initials(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return (words.length > 1 ? [words[0], words.at(-1)] : words).map((word) => word[0].toUpperCase()).join('');
}

function badge(count, label) {
  const element = document.createElement('span');
  element.className = 'badge';
  element.hidden = count === 0;
  element.textContent = String(count);
  element.setAttribute('aria-label', `${count} ${label}`);
  return element;
}

function person(role) {
  const avatar = document.createElement('span');
  avatar.className = 'avatar';
  avatar.ariaHidden = 'true';
  avatar.textContent = initials(role.name);
  const who = document.createElement('span');
  who.className = 'who';
  const name = document.createElement('b');
  name.textContent = role.name;
  const duty = document.createElement('span');
  duty.textContent = role.role;
  who.append(name, duty);
  return [avatar, who];
}

function setOpen(open) {
  toggle.setAttribute('aria-expanded', String(open));
}

/** The list of roles with the number of unread messages of each; on a phone it unfolds below the current one. */
export class RolesView {
  constructor(onChoose) {
    this.onChoose = onChoose;
    toggle.addEventListener('click', () => setOpen(toggle.getAttribute('aria-expanded') !== 'true'));
    document.querySelector('#roles-panel').addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      toggle.focus();
    });
  }

  /** @param unread number of unread messages by role id */
  show(roles, current, unread, text) {
    const focused = document.activeElement?.dataset?.role;
    list.replaceChildren(
      ...roles.map((role) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'role';
        button.dataset.role = role.id;
        button.setAttribute('aria-current', String(role.id === current?.id));
        button.append(...person(role), badge(unread.get(role.id) ?? 0, text('emulator-unread')));
        button.addEventListener('click', () => {
          setOpen(false);
          this.onChoose(role.id);
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
    if (focused) list.querySelector(`[data-role="${CSS.escape(focused)}"]`)?.focus();
    document.querySelector('#current-avatar').textContent = current ? initials(current.name) : '?';
    document.querySelector('#current-name').textContent = current?.name ?? text('emulator-choose-role');
    document.querySelector('#current-role').textContent = current?.role ?? '';
    const elsewhere = [...unread].reduce((sum, [id, count]) => sum + (id === current?.id ? 0 : count), 0);
    const total = document.querySelector('#unread-elsewhere');
    total.hidden = elsewhere === 0;
    total.textContent = String(elsewhere);
    total.setAttribute('aria-label', `${elsewhere} ${text('emulator-unread')}`);
  }

  open() {
    setOpen(true);
  }
}

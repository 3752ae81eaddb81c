const toastBox = document.querySelector('#toast');
const dialog = document.querySelector('#notice-box');
const picture = document.querySelector('#picture');

/** What lies over the conversation for a while: short notices, a box to be closed, a picture in full size. */
export class Notices {
  constructor(text) {
    this.text = text;
    const closePicture = picture.querySelector('button');
    closePicture.textContent = '✕';
    closePicture.setAttribute('aria-label', text('emulator-close'));
    picture.addEventListener('click', () => picture.close());
    dialog.querySelector('button').textContent = text('emulator-close');
    dialog.querySelector('button').addEventListener('click', () => dialog.close());
  }

  /** Shows a few words that go away by themselves. */
  toast(words) {
    toastBox.textContent = words;
    toastBox.hidden = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      toastBox.hidden = true;
    }, 3500);
  }

  /** Shows words until they are closed. @param copyable a text to be copied by hand */
  alert(words, copyable) {
    const area = dialog.querySelector('textarea');
    dialog.querySelector('p').textContent = words;
    area.hidden = copyable === undefined;
    area.value = copyable ?? '';
    if (!dialog.open) dialog.showModal();
    if (copyable !== undefined) area.select();
  }

  /** Puts words on the clipboard, or shows them where the browser does not allow it. */
  async copy(words) {
    try {
      await navigator.clipboard.writeText(words);
      this.toast(this.text('emulator-copied'));
    } catch {
      this.alert(this.text('emulator-copy-by-hand'), words);
    }
  }

  openPicture(address, words) {
    const image = picture.querySelector('img');
    image.src = address;
    image.alt = words;
    picture.showModal();
  }
}

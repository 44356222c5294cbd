// The loupe: a picture from the whole of it up to its own pixels, in a dialog. Moved about by dragging, by touch, by
// arrow keys and by buttons. Without this script the link opens the file, and the browser's own zoom does the same.
const LEVELS = [0, 0.25, 0.5, 0.75, 1];
const STEP = 120;

const element = (name, attributes, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const button = (label, words, onPress) => {
  const made = element('button', { type: 'button', class: 'button button--small' }, words);
  if (label) made.setAttribute('aria-label', label);
  made.addEventListener('click', onPress);
  return made;
};

const open = (address, alt) => {
  const image = element('img', { src: address, alt, draggable: 'false' });
  const pane = element('div', {
    class: 'loupe__pane',
    tabindex: '0',
    role: 'group',
    'aria-label': 'Foto diperbesar. Tombol panah menggeser, tanda tambah dan kurang mengubah ukuran.',
  });
  pane.append(image);
  const shown = element('span', { class: 'loupe__scale', role: 'status' });
  let level = 0;

  const fitting = () =>
    Math.min(1, pane.clientWidth / image.naturalWidth, pane.clientHeight / image.naturalHeight);
  // Levels below the fitting one would only show less.
  const scaleOf = (index) => (index === 0 ? fitting() : LEVELS[index]);
  const zoom = (by) => {
    let next = level + by;
    while (next > 0 && next < LEVELS.length - 1 && scaleOf(next) <= fitting()) next += by;
    next = Math.max(0, Math.min(LEVELS.length - 1, next));
    set(next);
  };
  const set = (next) => {
    if (!image.naturalWidth) return;
    const before = image.clientWidth || 1;
    const middle = {
      x: (pane.scrollLeft + pane.clientWidth / 2) / before,
      y: (pane.scrollTop + pane.clientHeight / 2) / (image.clientHeight || 1),
    };
    level = next;
    const scale = scaleOf(level);
    image.style.width = `${Math.round(image.naturalWidth * scale)}px`;
    pane.scrollLeft = middle.x * image.clientWidth - pane.clientWidth / 2;
    pane.scrollTop = middle.y * image.clientHeight - pane.clientHeight / 2;
    shown.textContent =
      level === 0 ? `Seluruh foto, ${Math.round(scale * 100)} %` : `${Math.round(scale * 100)} %`;
  };
  const pan = (x, y) => pane.scrollBy({ left: x * STEP, top: y * STEP });

  const bar = element(
    'div',
    { class: 'loupe__bar' },
    button('Perkecil', '−', () => zoom(-1)),
    shown,
    button('Perbesar', '+', () => zoom(1)),
    button(null, '100 %', () => set(LEVELS.length - 1)),
    element(
      'span',
      { class: 'loupe__arrows' },
      button('Geser ke kiri', '←', () => pan(-1, 0)),
      button('Geser ke atas', '↑', () => pan(0, -1)),
      button('Geser ke bawah', '↓', () => pan(0, 1)),
      button('Geser ke kanan', '→', () => pan(1, 0)),
    ),
  );
  const dialog = element('dialog', { class: 'loupe', 'aria-label': 'Perbesar foto' }, bar, pane);
  const close = button(null, 'Tutup', () => dialog.close());
  close.classList.add('loupe__close');
  bar.append(close);

  image.addEventListener('load', () => set(0));
  pane.addEventListener('keydown', (event) => {
    if (event.key === '+' || event.key === '=') zoom(1);
    else if (event.key === '-') zoom(-1);
    else if (event.key === '0') set(0);
    else if (event.key === '1') set(LEVELS.length - 1);
    else return;
    event.preventDefault();
  });
  // A finger moves it by itself; the mouse needs help.
  pane.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const from = { x: event.clientX, y: event.clientY, left: pane.scrollLeft, top: pane.scrollTop };
    pane.setPointerCapture(event.pointerId);
    const move = (moved) => {
      pane.scrollLeft = from.left - (moved.clientX - from.x);
      pane.scrollTop = from.top - (moved.clientY - from.y);
    };
    pane.addEventListener('pointermove', move);
    pane.addEventListener('lostpointercapture', () => pane.removeEventListener('pointermove', move), {
      once: true,
    });
  });
  image.addEventListener('dblclick', () => set(level === LEVELS.length - 1 ? 0 : LEVELS.length - 1));
  const again = () => set(level);
  addEventListener('resize', again);
  dialog.addEventListener('close', () => {
    removeEventListener('resize', again);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  pane.focus();
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-loupe]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link.getAttribute('href'), link.dataset.loupe);
});

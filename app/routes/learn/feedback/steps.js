// Answers without loading the page anew, and steps from note to note on a phone. Without it every button is a plain
// form's and every note is read in its place.
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

const page = () => document.querySelector('#isi');
const notes = () => [...document.querySelectorAll('[data-note]')];
const active = () => document.querySelector('.advice--active');
const markOf = (id) =>
  document.querySelector(`[data-suggestion="${id}"]`) ?? document.getElementById(`rujukan-${id}`);
const isOnPhone = () => matchMedia('(max-width: 960px)').matches;

/** Makes a note the one in work: raised in the margin, or drawn up from below on a phone. */
const raise = (note) => {
  const before = active();
  const stepper = document.querySelector('[data-stepper]');
  for (const mark of document.querySelectorAll('.suggestion--active, .passage--active'))
    mark.classList.remove('suggestion--active', 'passage--active');
  before?.classList.remove('advice--active');
  note.classList.add('advice--active');
  if (stepper) note.querySelector('.advice__head').append(stepper);
  for (let around = note.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true;
  const { note: id } = note.dataset;
  for (const mark of document.querySelectorAll(`[data-suggestion="${id}"]`))
    mark.classList.add('suggestion--active');
  document.getElementById(`rujukan-${id}`)?.previousElementSibling?.classList.add('passage--active');
  show(note);
};

/** The mark in the text on a phone, where the note lies over it; else the note, beside its mark. */
const show = (note) => {
  const place = (isOnPhone() && markOf(note.dataset.note)) || note.closest('.manuscript__row') || note;
  const { top, bottom } = place.getBoundingClientRect();
  const isInSight = top > 70 && bottom < innerHeight * (isOnPhone() ? 0.5 : 0.85);
  if (!isInSight) place.scrollIntoView({ block: isOnPhone() ? 'start' : 'center' });
};

const step = (by) => {
  const all = notes();
  const next = all[(all.indexOf(active()) + by + all.length) % all.length];
  if (!next) return;
  raise(next);
  status.textContent = next.querySelector('.advice__kind').textContent;
  document.querySelector(`[data-step="${by}"]`)?.focus({ preventScroll: true });
};

const readyStepper = () => {
  const stepper = document.querySelector('[data-stepper]');
  if (stepper) stepper.hidden = notes().length < 2;
};

/** Words that were begun beside other notes stay where they are, unsent. */
const wordsOutside = (note) =>
  [...document.querySelectorAll('#jawaban textarea, #kirim textarea')].filter(
    (area) => area.value !== area.defaultValue && !note?.contains(area),
  );

const takeOver = (fresh, begun) => {
  for (const part of ['#isi', '.feedback-bar']) {
    const [old, young] = [document.querySelector(part), fresh.querySelector(part)];
    if (old && young) old.replaceWith(young);
    else old?.remove();
  }
  for (const { name, value } of begun) {
    const area = document.getElementById(name);
    if (!area) continue;
    area.value = value;
    const around = area.closest('details');
    if (around) around.open = true;
  }
  readyStepper();
};

const tell = (words) => {
  const notice = document.createElement('div');
  notice.className = 'notice notice--warning';
  notice.setAttribute('role', 'alert');
  notice.textContent = words;
  document.querySelector('[data-fault]')?.remove();
  notice.dataset.fault = '';
  (active() ?? document.querySelector('#saran')).prepend(notice);
};

let isBusy = false;
/** Asks for the page as it is after a press or behind a link, and puts it in the place of this one. */
const swap = async (address, request, begun) => {
  const answer = await fetch(address, { ...request, headers: { Accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const isSamePage = new URL(answer.url).pathname === location.pathname;
  if (!isSamePage || !fresh.querySelector('#isi.feedback')) {
    location.assign(isSamePage ? location.href : answer.url);
    return;
  }
  takeOver(fresh, begun);
  history.replaceState(null, '', answer.url);
  const note = active();
  status.textContent = [document.querySelector('[data-progress]'), note?.querySelector('.advice__kind')]
    .map((part) => part?.textContent ?? '')
    .join('. ');
  if (note) show(note);
  (note ?? document.querySelector('#saran')).focus({ preventScroll: Boolean(note) });
};

const inTurn = async (button, work) => {
  if (isBusy) return;
  isBusy = true;
  button?.setAttribute('aria-busy', 'true');
  try {
    await work();
  } catch {
    tell('Koneksi terputus. Jawaban ini belum tersimpan; tekan sekali lagi saat daring.');
  }
  button?.removeAttribute('aria-busy');
  isBusy = false;
};

const post = (form, button) =>
  inTurn(button, () => {
    const begun = wordsOutside(button?.closest('[data-note]'));
    const body = new URLSearchParams(new FormData(form));
    for (const { name } of begun) body.delete(name);
    for (const [name, value] of [...body]) if (value === '') body.delete(name);
    if (button?.name) body.append(button.name, button.value);
    return swap(form.action, { method: 'POST', body }, begun);
  });

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('[data-swap]') || !page()?.matches('[data-steps]')) return;
  event.preventDefault();
  post(form, event.submitter);
});

document.addEventListener('click', (event) => {
  const { target } = event;
  const by = target.closest('[data-step]');
  if (by) {
    step(Number(by.dataset.step));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey || !page()?.matches('[data-steps]')) return;
  const number = target.closest('.comment-number');
  const mark = target.closest('[data-suggestion]');
  const inNote = target.closest('button, a, summary, textarea, label') ? null : target.closest('[data-note]');
  const id = number?.id.replace('rujukan-', '') ?? mark?.dataset.suggestion;
  const note = id ? document.querySelector(`[data-note="${id}"]`) : inNote;
  const link = target.closest('a[data-swap]') ?? (note ? null : number);
  if (link) {
    event.preventDefault();
    inTurn(null, () => swap(link.href, {}, wordsOutside(null)));
    return;
  }
  if (!note) return;
  event.preventDefault();
  raise(note);
  if (number) note.focus({ preventScroll: true });
});

readyStepper();
if (location.hash === '#aktif' && active()) show(active());

/** A picture that is ready to be sent. */
export interface PictureToSend {
  key: string;
  name: string;
  blob: Blob;
  originalBytes: number;
  /** What the file was before it was made smaller; for the server. */
  declared: string;
  /** Where the server takes its bytes, once it has said so. */
  url: string | null;
}

export type UploadPhase = 'reducing' | 'queued' | 'sending' | 'paused' | 'broken' | 'signed_out' | 'refused';

export interface UploadView {
  key: string;
  name: string;
  phase: UploadPhase;
  sent: number;
  /** As it is sent; 0 while that is not known. */
  bytes: number;
  originalBytes: number;
  /** Why the server does not take it. */
  message: string | null;
}

export type Failure =
  | { kind: 'broken'; isForgotten?: boolean }
  | { kind: 'signed_out' }
  | { kind: 'refused'; message: string };

/** The way to the server. */
export interface Line {
  send(
    picture: PictureToSend,
    on: {
      address: (url: string) => void;
      progress: (sent: number) => void;
      done: () => void;
      failed: (failure: Failure) => void;
    },
  ): Sending;
}

export interface Sending {
  /** What has arrived stays there, and it goes on from that. */
  stop: () => void;
}

export interface Surroundings {
  line: Line;
  /** Or says why a file need not even be sent. */
  reduce: (file: File) => Promise<{ blob: Blob; declared: string } | { refusal: string }>;
  /** Keeps a picture on the device until the server has it; null takes it away. */
  keep: (key: string, picture: PictureToSend | null) => Promise<void>;
  /** Tells the server that an upload is given up. */
  giveUp: (url: string) => void;
  onArrived: () => void;
  onChange: (uploads: UploadView[]) => void;
}

export interface UploadQueue {
  add: (files: readonly File[]) => void;
  /** Pictures that an earlier page has left on the device. */
  takeUp: (pictures: readonly PictureToSend[]) => void;
  pause: (key: string) => void;
  resume: (key: string) => void;
  cancel: (key: string) => void;
  /** The line is back, or somebody has signed in again. */
  retry: () => void;
  stop: () => void;
}

interface Item {
  view: UploadView;
  picture: PictureToSend | null;
}

/** Sends pictures one after the other, in the order in which they were chosen. */
export function startUploadQueue(surroundings: Surroundings): UploadQueue {
  const { line, reduce, keep, giveUp, onArrived, onChange } = surroundings;
  let items: Item[] = [];
  let sending: { key: string; stop: () => void } | null = null;
  let reducing: Promise<unknown> = Promise.resolve();

  const tell = () => onChange(items.map(({ view }) => view));
  const find = (key: string) => items.find(({ view }) => view.key === key);

  function change(key: string, changed: Partial<UploadView>): void {
    items = items.map((item) =>
      item.view.key === key ? { ...item, view: { ...item.view, ...changed } } : item,
    );
    tell();
  }

  function remove(key: string): void {
    items = items.filter(({ view }) => view.key !== key);
    void keep(key, null);
    tell();
  }

  function halt(key: string): void {
    if (sending?.key !== key) return;
    sending.stop();
    sending = null;
  }

  function next(): void {
    if (sending || items.some(({ view }) => view.phase === 'broken' || view.phase === 'signed_out')) return;
    const item = items.find(({ view }) => view.phase === 'queued');
    if (item?.picture) send(item.picture);
  }

  function send(picture: PictureToSend): void {
    const { key } = picture;
    change(key, { phase: 'sending' });
    // What a stopped sending still tells is not heard.
    const isCurrent = () => sending === current;
    const current: { key: string; stop: () => void } = { key, stop: () => {} };
    sending = current;
    const { stop } = line.send(picture, {
      address: (url) => {
        picture.url = url;
        void keep(key, picture);
      },
      progress: (sent) => {
        if (isCurrent()) change(key, { sent });
      },
      done: () => {
        if (!isCurrent()) return;
        sending = null;
        remove(key);
        onArrived();
        next();
      },
      failed: (failure) => {
        if (!isCurrent()) return;
        sending = null;
        if (failure.kind === 'broken' && failure.isForgotten) picture.url = null;
        if (failure.kind === 'refused') {
          void keep(key, null);
          change(key, { phase: 'refused', message: failure.message });
        } else change(key, { phase: failure.kind });
        next();
      },
    });
    current.stop = stop;
  }

  async function prepare(key: string, file: File): Promise<void> {
    const reduced = await reduce(file);
    const item = find(key);
    if (!item) return;
    if ('refusal' in reduced) return change(key, { phase: 'refused', message: reduced.refusal });
    const { blob, declared } = reduced;
    const picture = { key, name: file.name, blob, declared, originalBytes: file.size, url: null };
    item.picture = picture;
    await keep(key, picture);
    if (!find(key)) return void keep(key, null);
    change(key, { phase: 'queued', bytes: blob.size });
    next();
  }

  return {
    add(files) {
      for (const file of files) {
        const key = crypto.randomUUID();
        const view = { key, name: file.name, sent: 0, bytes: 0, originalBytes: file.size, message: null };
        items = [...items, { view: { ...view, phase: 'reducing' }, picture: null }];
        // One at a time: a telephone has room for one unpacked picture.
        reducing = reducing.then(() => prepare(key, file));
      }
      tell();
    },
    takeUp(pictures) {
      const known = new Set(items.map(({ view }) => view.key));
      for (const picture of pictures.filter(({ key }) => !known.has(key))) {
        const { key, name, originalBytes, blob } = picture;
        const view = { key, name, sent: 0, bytes: blob.size, originalBytes, message: null };
        items = [...items, { view: { ...view, phase: 'queued' }, picture }];
      }
      tell();
      next();
    },
    pause(key) {
      halt(key);
      change(key, { phase: 'paused' });
      next();
    },
    resume(key) {
      change(key, { phase: 'queued' });
      next();
    },
    cancel(key) {
      halt(key);
      const url = find(key)?.picture?.url;
      if (url) giveUp(url);
      remove(key);
      next();
    },
    retry() {
      for (const { view } of items)
        if (view.phase === 'broken' || view.phase === 'signed_out') change(view.key, { phase: 'queued' });
      next();
    },
    stop() {
      sending?.stop();
      sending = null;
      items = [];
    },
  };
}

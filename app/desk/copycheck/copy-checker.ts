import type { CopyCheck } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';

export interface CopyCheckRequest {
  number: number;
  texts: FieldTexts;
}

export interface CopyCheckAnswer {
  number: number;
  check: CopyCheck;
}

export interface CopyChecker {
  /** Asks for the check of a text; only the latest one asked for is told of. */
  ask(texts: FieldTexts): void;
  stop(): void;
}

/** What the checker needs of a browser's worker. */
export interface CheckWorker {
  postMessage(request: CopyCheckRequest): void;
  onmessage: ((event: MessageEvent<CopyCheckAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}

/** Where the check is done. */
export interface Surroundings {
  startWorker(): CheckWorker;
  loadCheck(): Promise<(texts: FieldTexts) => CopyCheck>;
  /** Calls back when the page has nothing better to do. */
  whenIdle(work: () => void): void;
}

/**
 * Checks in a worker, one text at a time: what is typed meanwhile replaces what waits. Where no worker starts, an
 * old browser or a strict policy, the page does it itself in idle moments.
 */
export function startCopyChecker(
  tell: (check: CopyCheck) => void,
  { startWorker, loadCheck, whenIdle }: Surroundings = browser,
): CopyChecker {
  let worker: CheckWorker | undefined;
  let hasNoWorker = false;
  let isStopped = false;
  let asked = 0;
  let running: CopyCheckRequest | undefined;
  let waiting: CopyCheckRequest | undefined;

  function next(): void {
    if (running || !waiting || isStopped) return;
    running = waiting;
    waiting = undefined;
    if (hasNoWorker || !askWorker(running)) checkHere(running);
  }

  function askWorker(request: CopyCheckRequest): boolean {
    try {
      worker ??= listenTo(startWorker());
      worker.postMessage(request);
      return true;
    } catch {
      giveUpWorker();
      return false;
    }
  }

  function listenTo(started: CheckWorker): CheckWorker {
    started.onmessage = ({ data }) => done(data);
    started.onerror = (event) => {
      event.preventDefault();
      giveUpWorker();
      if (running) checkHere(running);
    };
    return started;
  }

  function giveUpWorker(): void {
    hasNoWorker = true;
    worker?.terminate();
    worker = undefined;
  }

  function checkHere(request: CopyCheckRequest): void {
    whenIdle(async () => {
      try {
        const check = await loadCheck();
        if (!isStopped) done({ number: request.number, check: check(request.texts) });
      } catch {
        // Advice that cannot be loaded, as without a connection, is missed; the next change tries again.
        running = undefined;
        next();
      }
    });
  }

  function done({ number, check }: CopyCheckAnswer): void {
    if (isStopped) return;
    running = undefined;
    if (number === asked) tell(check);
    next();
  }

  return {
    ask(texts) {
      asked += 1;
      waiting = { number: asked, texts };
      next();
    },
    stop() {
      isStopped = true;
      worker?.terminate();
    },
  };
}

const browser: Surroundings = {
  startWorker: () => new Worker(new URL('./copy-check-worker.ts', import.meta.url), { type: 'module' }),
  loadCheck: async () => (await import('#app/domain/copycheck/check-copy.ts')).checkCopy,
  // Safari knows no idle callback.
  whenIdle: (work) =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 2_000 }) : setTimeout(work, 50),
};

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checkCopy } from '#app/domain/copycheck/check-copy.ts';
import type { CopyCheck } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import {
  type CheckWorker,
  type CopyCheckRequest,
  type Surroundings,
  startCopyChecker,
} from './copy-checker.ts';
import { useCopyCheck } from './use-copy-check.ts';

const textsOf = (judul: string): FieldTexts => ({ judul, kota: '', hari: '', teras: '', tubuh: '' });

/** A worker that answers when it is told to. */
class SlowWorker implements CheckWorker {
  readonly requests: CopyCheckRequest[] = [];
  onmessage: CheckWorker['onmessage'] = null;
  onerror: CheckWorker['onerror'] = null;
  isTerminated = false;

  postMessage(request: CopyCheckRequest): void {
    this.requests.push(request);
  }

  answer(): void {
    const { number, texts } = this.requests.at(-1) ?? { number: 0, texts: textsOf('') };
    this.onmessage?.({ data: { number, check: checkCopy(texts) } } as MessageEvent);
  }

  fail(): void {
    this.onerror?.(new Event('error') as ErrorEvent);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

function start(changed: Partial<Surroundings> = {}) {
  const worker = new SlowWorker();
  const told: string[] = [];
  const tell = ({ findings }: CopyCheck) => told.push(findings.map(({ rule }) => rule).join());
  const checker = startCopyChecker(tell, {
    startWorker: () => worker,
    loadCheck: async () => checkCopy,
    whenIdle: (work) => setTimeout(work, 0),
    ...changed,
  });
  return { checker, worker, told };
}

function Panel(): string {
  return useCopyCheck(textsOf('Satu.'), null) ? 'checked' : 'not yet';
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the copy checker of a page', () => {
  it('asks one text at a time and lets the last one wait', () => {
    const { checker, worker, told } = start();
    for (const judul of ['Satu.', 'Dua', 'Tiga.']) checker.ask(textsOf(judul));
    expect(worker.requests.map(({ texts }) => texts.judul)).toEqual(['Satu.']);
    worker.answer();
    expect(told).toEqual([]);
    expect(worker.requests.map(({ texts }) => texts.judul)).toEqual(['Satu.', 'Tiga.']);
    worker.answer();
    expect(told).toEqual(['judul-titik']);
  });

  it('does the work itself where no worker may start', async () => {
    const { checker, told } = start({
      startWorker: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    checker.ask(textsOf('Satu.'));
    await soon();
    expect(told).toEqual(['judul-titik']);
  });

  it('takes over the text of a worker that fails', async () => {
    const { checker, worker, told } = start();
    checker.ask(textsOf('Satu.'));
    worker.fail();
    await soon();
    expect(told).toEqual(['judul-titik']);
    expect(worker.isTerminated).toBe(true);
    checker.ask(textsOf('Dua'));
    await soon();
    expect(told).toEqual(['judul-titik', '']);
    expect(worker.requests).toHaveLength(1);
  });

  it('goes on after the check could not be loaded', async () => {
    let isOnline = false;
    const { checker, told } = start({
      startWorker: () => {
        throw new Error('none');
      },
      loadCheck: async () => {
        if (!isOnline) throw new TypeError('Failed to fetch');
        return checkCopy;
      },
    });
    checker.ask(textsOf('Satu.'));
    await soon();
    expect(told).toEqual([]);
    isOnline = true;
    checker.ask(textsOf('Satu.'));
    await soon();
    expect(told).toEqual(['judul-titik']);
  });

  it('tells nothing more once it is stopped', () => {
    const { checker, worker, told } = start();
    checker.ask(textsOf('Satu.'));
    checker.stop();
    worker.answer();
    expect(told).toEqual([]);
    expect(worker.isTerminated).toBe(true);
  });

  it('is quiet on the server', () => {
    expect(renderToStaticMarkup(createElement(Panel))).toBe('not yet');
  });
});

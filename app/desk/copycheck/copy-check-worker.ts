import { checkCopy } from '#app/domain/copycheck/check-copy.ts';
import type { CopyCheckAnswer, CopyCheckRequest } from './copy-checker.ts';

/** The copy check beside the page, so that typing never waits for it. */
addEventListener('message', ({ data }: MessageEvent<CopyCheckRequest>) => {
  const answer: CopyCheckAnswer = { number: data.number, check: checkCopy(data.texts) };
  postMessage(answer);
});

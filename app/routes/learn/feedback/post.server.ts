import { z } from 'zod';
import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { toFields } from '#app/domain/manuscript/document.ts';
import { readStored } from '#app/domain/manuscript/read-stored.ts';
import { sendWriting } from '#app/domain/packages/send-writing.server.ts';
import { answerAdvice } from '#app/domain/review/answer-advice.server.ts';
import { WORDS_LIMIT, wordsField } from '#app/domain/review/answer-form.ts';
import type { Feedback } from '#app/domain/review/feedback.server.ts';
import { checkForm } from '#app/http/parse-form.ts';
import { formatNumber } from '#app/ui/format.ts';
import { readAnswers } from './answers-form.ts';

export interface Refusal {
  status: 400 | 409;
  message: string;
  /** The note or field that it is about. */
  about?: string;
}

export type PostResult =
  | { ok: true; query: URLSearchParams }
  | { ok: false; reason: 'not_found' }
  | ({ ok: false; reason: 'refused' } & Refusal);

/** Answers to suggestions and comments. Afterwards the page goes on with the next one that is open. */
export async function postAnswers(
  viewer: Viewer,
  { task, review }: Feedback,
  form: FormData,
  now: Date,
): Promise<PostResult> {
  const read = readAnswers(form, { suggestions: review.suggestions, comments: review.threads });
  if (!read.ok) {
    if (read.reason === 'not_found') return { ok: false, reason: 'not_found' };
    return {
      ok: false,
      reason: 'refused',
      status: 400,
      message: WORDS_SENTENCES[read.reason],
      about: read.id,
    };
  }
  const { answers, verb, ids } = read;
  const result = await answerAdvice(db, viewer, task.assignmentId, answers, now);
  if (!result.ok) {
    if (result.reason === 'not_found') return { ok: false, reason: 'not_found' };
    return { ok: false, reason: 'refused', status: 409, message: OVER[result.reason] };
  }
  const query = new URLSearchParams();
  const [first] = ids;
  const isTakenBack = verb === 'withdraw' || verb === 'unsay';
  if (isTakenBack && first) query.set('saran', first);
  else if (first) query.set('setelah', first);
  if (verb === 'accept' && ids.length > 1) query.set('sekaligus', String(ids.length));
  if (result.missed.length > 0 && !isTakenBack) query.set('terlewat', String(result.missed.length));
  return { ok: true, query };
}

const WORDS_SENTENCES = {
  empty: 'Tulis dahulu yang ingin Anda sampaikan kepada mentor.',
  too_long: `Pesan paling panjang ${formatNumber(WORDS_LIMIT)} huruf. Ringkaskan sedikit; yang Anda tulis masih ada di bawah.`,
};

const OVER = {
  not_returned: 'Saran pada versi ini tidak dapat dijawab lagi: versi berikutnya sudah Anda kirim.',
  closed: 'Saran pada versi ini tidak dapat dijawab lagi: batas waktu naskah ini sudah lewat.',
};

const sendForm = z.object({
  rev: z.coerce.number().int().min(0),
  ownWork: z.literal('on', 'required'),
  publishingConsent: z.literal('on').optional(),
  message: wordsField,
});

/** Sends the draft, as the answers have made it, as the next version; the words to the mentor go with it. */
export async function postVersion(
  viewer: Viewer,
  { task, draft }: Feedback,
  openCount: number,
  form: FormData,
  now: Date,
): Promise<PostResult> {
  if (!draft) return { ok: false, reason: 'refused', status: 409, message: OVER.not_returned };
  const checked = checkForm(form, sendForm);
  if (!checked.ok) {
    const errors = checked.submission.error ?? {};
    if (errors.ownWork) return refused(400, 'Centang pernyataan ini sebelum mengirim.', 'ownWork');
    return refused(400, WORDS_SENTENCES.too_long, 'message');
  }
  const { rev, publishingConsent, message } = checked.value;
  if (openCount > 0 && message === '')
    return refused(400, `Tulis alasan untuk ${openCount} saran yang belum selesai.`, 'message');
  const texts = toFields(readStored(draft.doc));
  if (texts.judul === '' || texts.tubuh === '')
    return refused(409, 'Naskah ini belum punya judul atau tubuh berita. Lengkapi lewat “Perbaiki naskah”.');
  if (rev !== draft.rev) return refused(409, CHANGED);
  if (message) {
    const said = await answerAdvice(
      db,
      viewer,
      task.assignmentId,
      {
        words: [{ subject: 'review', kind: 'message', body: message }],
      },
      now,
    );
    if (!said.ok)
      return said.reason === 'not_found'
        ? { ok: false, reason: 'not_found' }
        : refused(409, OVER[said.reason]);
  }
  const { sources, caption, shareText, portalItem } = draft;
  const hasPublishingConsent = publishingConsent === 'on';
  const sent = await sendWriting(
    db,
    viewer,
    task.assignmentId,
    { texts, sources, caption, shareText, portalItem, rev, hasPublishingConsent },
    now,
  );
  if (sent.ok) return { ok: true, query: new URLSearchParams() };
  return sent.reason === 'not_found' ? { ok: false, reason: 'not_found' } : refused(409, UNSENT[sent.reason]);
}

const CHANGED = 'Naskah berubah di jendela lain. Baca sekali lagi di bawah, lalu kirim.';

const UNSENT = {
  not_open: 'Tugas ini belum dibuka.',
  closed: OVER.closed,
  waiting: 'Versi berikutnya sudah Anda kirim dan menunggu mentor.',
  passed: 'Naskah ini sudah lulus.',
  no_picture: 'Tugas ini memerlukan foto. Tambahkan lewat “Perbaiki naskah”.',
  incomplete:
    'Paket berita ini belum lengkap. Isi halaman portal dan teks bagikannya lewat “Perbaiki naskah”, lalu kirim dari meja tulis.',
  conflict: CHANGED,
};

function refused(status: 400 | 409, message: string, about?: string): PostResult {
  return { ok: false, reason: 'refused', status, message, about };
}

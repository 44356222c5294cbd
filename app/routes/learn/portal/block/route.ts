import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { saveBlock } from '#app/domain/portal/change-blocks.server.ts';
import { blockForm } from '#app/domain/portal/forms.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { portalOwnerOf } from '../own-portal.server.ts';
import { formSentence, refusalSentence } from '../sentences.ts';
import type { BlockReply } from './block-reply.ts';

/** Keeps a block while it is written: called by the page's script. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '', pageId = '', blockId = '' } = args.params;
  const typed = await parseForm(args.request, blockForm);
  if (!typed.ok) {
    const codes = Object.values(typed.submission.error ?? {}).flatMap((messages) => messages ?? []);
    return reply({ ok: false, message: formSentence(codes[0] ?? '') }, 400);
  }
  const saved = await saveBlock(db, viewer, { portalId, pageId, blockId }, typed.value, now());
  if (saved.ok) return reply({ ok: true, savedAt: saved.savedAt, stamp: saved.stamp }, 200);
  if (saved.reason === 'not_found') throw notFound();
  const next = saved.reason === 'conflict' ? ' Tekan “Selesai” untuk melihat yang tersimpan.' : '';
  return reply({ ok: false, message: refusalSentence(saved.reason) + next }, 409);
}

const reply = (body: BlockReply, status: number): Response => Response.json(body, { status });

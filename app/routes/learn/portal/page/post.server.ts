import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import {
  addBlock,
  type BlockPlace,
  type BlockResult,
  moveBlock,
  removeBlock,
  restoreBlock,
  saveBlock,
} from '#app/domain/portal/change-blocks.server.ts';
import { type PageResult, saveHead } from '#app/domain/portal/change-pages.server.ts';
import { blockForm, headForm, newBlockForm } from '#app/domain/portal/forms.ts';
import type { PortalBlock } from '#app/domain/portal/snapshot.ts';
import { checkForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import type { FormResult } from '#app/ui/field-props.ts';
import { refusalSentence } from '../sentences.ts';

/** What a page says after a press that was not taken; what was typed stands in it again. */
export interface PageReply {
  /** The block that was being edited, or "kepala". */
  part: string;
  message: string | null;
  result: FormResult | undefined;
  /** Saved from elsewhere meanwhile. */
  stored: Pick<PortalBlock, 'heading' | 'text'> | null;
  /** To write over what is stored, knowingly. */
  stamp: string;
}

export type PagePost = { ok: true; to: string } | { ok: false; status: 400 | 409; reply: PageReply };

type Place = Omit<BlockPlace, 'blockId'>;

/** One press on the page: the part that is open is saved first, whatever the button does then. */
export function postPage(viewer: Viewer, place: Place, form: FormData, now: Date): Promise<PagePost> {
  const intent = String(form.get('intent') ?? 'simpan');
  if (intent === 'kepala') return postHead(viewer, place, form, now);
  if (intent === 'tambah') return postNewBlock(viewer, place, form, now);
  const blockId = String(form.get('blok') ?? '');
  if (intent === 'pulihkan') return postRestore(viewer, { ...place, blockId }, now);
  return postBlock(viewer, { ...place, blockId }, intent, form, now);
}

async function postBlock(
  viewer: Viewer,
  place: BlockPlace,
  intent: string,
  form: FormData,
  now: Date,
): Promise<PagePost> {
  const typed = checkForm(form, blockForm);
  // Whoever takes a part away has no more use for what is in it.
  if (intent === 'hapus') {
    const removed = await removeBlock(db, viewer, place, now);
    return removed.ok
      ? { ok: true, to: `?pesan=dihapus&dihapus=${place.blockId}#tambah` }
      : refuse(removed, place.blockId, typed.submission.reply());
  }
  if (!typed.ok) return invalid(place.blockId, typed.submission.reply());
  const saved = await saveBlock(db, viewer, place, typed.value, now);
  if (!saved.ok) return refuse(saved, place.blockId, typed.submission.reply());
  const direction = DIRECTIONS.get(intent);
  if (!direction) return { ok: true, to: `#blok-${place.blockId}` };
  const moved = await moveBlock(db, viewer, place, direction, now);
  return moved.ok
    ? { ok: true, to: `?blok=${place.blockId}#blok-${place.blockId}` }
    : refuse(moved, place.blockId, typed.submission.reply());
}

const DIRECTIONS = new Map<string, 'up' | 'down'>([
  ['naik', 'up'],
  ['turun', 'down'],
]);

async function postHead(viewer: Viewer, place: Place, form: FormData, now: Date): Promise<PagePost> {
  const typed = checkForm(form, headForm);
  if (!typed.ok) return invalid('kepala', typed.submission.reply());
  const saved = await saveHead(db, viewer, place, typed.value, now);
  return saved.ok ? { ok: true, to: '#isi' } : refuse(saved, 'kepala', typed.submission.reply());
}

async function postNewBlock(viewer: Viewer, place: Place, form: FormData, now: Date): Promise<PagePost> {
  const typed = checkForm(form, newBlockForm);
  if (!typed.ok) return invalid('tambah', typed.submission.reply());
  const added = await addBlock(db, viewer, place, typed.value, now);
  return added.ok
    ? { ok: true, to: `?blok=${added.blockId}#blok-${added.blockId}` }
    : refuse(added, 'tambah', typed.submission.reply());
}

async function postRestore(viewer: Viewer, place: BlockPlace, now: Date): Promise<PagePost> {
  const restored = await restoreBlock(db, viewer, place, now);
  return restored.ok
    ? { ok: true, to: `?pesan=dipulihkan#blok-${place.blockId}` }
    : refuse(restored, 'tambah', undefined);
}

function invalid(part: string, result: FormResult): PagePost {
  return { ok: false, status: 400, reply: { part, message: null, result, stored: null, stamp: '' } };
}

function refuse(
  refused: Exclude<BlockResult | PageResult, { ok: true }>,
  part: string,
  result: FormResult | undefined,
): PagePost {
  if (refused.reason === 'not_found') throw notFound();
  const message = refusalSentence(refused.reason);
  const conflict = refused.reason === 'conflict' ? refused : null;
  return {
    ok: false,
    status: 409,
    reply: {
      part,
      message,
      result,
      stored: conflict && storedWords(conflict.stored),
      stamp: conflict?.stamp ?? '',
    },
  };
}

function storedWords(stored: PortalBlock | { title: string; summary: string }): PageReply['stored'] {
  return 'text' in stored
    ? { heading: stored.heading, text: stored.text }
    : { heading: stored.title, text: stored.summary };
}

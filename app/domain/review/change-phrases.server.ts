import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';
import type { TypedPhrase } from './phrase-form.ts';
import { listPhraseBalai, usablePhrases } from './phrases.server.ts';

/** More nobody finds again. */
const MOST_OWN = 100;
const MOST_SHARED = 200;

export type PhraseResult =
  | { ok: true; phraseId: string }
  | { ok: false; reason: 'not_found' | 'too_many' | 'too_many_shared' | 'no_such_balai' };

export function addPhrase(db: Db, viewer: Viewer, typed: TypedPhrase, now: Date): Promise<PhraseResult> {
  return write(db, async (tx): Promise<PhraseResult> => {
    await lock(tx, `phrases:${viewer.accountId}`);
    const own = await tx
      .selectFrom('phrase')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('ownerId', '=', viewer.accountId)
      .executeTakeFirstOrThrow();
    if (own.count >= MOST_OWN) return { ok: false, reason: 'too_many' };
    const balaiId = typed.balaiId || null;
    const refusal = balaiId && (await whyNotShared(tx, viewer, balaiId));
    if (refusal) return refusal;
    const { label, body } = typed;
    const phraseId = newId();
    const at = now.toISOString();
    await tx
      .insertInto('phrase')
      .values({
        id: phraseId,
        ownerId: viewer.accountId,
        balaiId,
        label,
        body,
        uses: 0,
        createdAt: at,
        updatedAt: at,
      })
      .execute();
    return { ok: true, phraseId };
  });
}

/** Other words for one's own phrase, or for a shared one of the balai one organizes. */
export function changePhrase(
  db: Db,
  viewer: Viewer,
  phraseId: string,
  { label, body }: Pick<TypedPhrase, 'label' | 'body'>,
  now: Date,
): Promise<PhraseResult> {
  return changeable(db, viewer, phraseId, (tx) =>
    tx
      .updateTable('phrase')
      .set({ label, body, updatedAt: now.toISOString() })
      .where('id', '=', phraseId)
      .execute(),
  );
}

export function deletePhrase(db: Db, viewer: Viewer, phraseId: string): Promise<PhraseResult> {
  return changeable(db, viewer, phraseId, (tx) =>
    tx.deleteFrom('phrase').where('id', '=', phraseId).execute(),
  );
}

/** Lets the mentors of a balai use it; with null it is its owner's alone again. */
export function sharePhrase(
  db: Db,
  viewer: Viewer,
  phraseId: string,
  balaiId: string | null,
  now: Date,
): Promise<PhraseResult> {
  return changeable(db, viewer, phraseId, async (tx) => {
    const refusal = balaiId && (await whyNotShared(tx, viewer, balaiId));
    if (refusal) return refusal;
    await tx
      .updateTable('phrase')
      .set({ balaiId, updatedAt: now.toISOString() })
      .where('id', '=', phraseId)
      .execute();
  });
}

/** It was put into a text: the most used ones are offered first. */
export async function countPhraseUse(db: Db, viewer: Viewer, phraseId: string): Promise<PhraseResult> {
  return write(db, async (tx): Promise<PhraseResult> => {
    const balai = await listPhraseBalai(tx, viewer);
    const phrase = await usablePhrases(
      tx,
      viewer,
      balai.map(({ id }) => id),
    )
      .select('phrase.id')
      .where('phrase.id', '=', phraseId)
      .executeTakeFirst();
    if (!phrase) return { ok: false, reason: 'not_found' };
    await tx
      .updateTable('phrase')
      .set(({ eb }) => ({ uses: eb('uses', '+', 1) }))
      .where('id', '=', phraseId)
      .execute();
    return { ok: true, phraseId };
  });
}

function changeable(
  db: Db,
  viewer: Viewer,
  phraseId: string,
  work: (tx: Tx) => Promise<unknown>,
): Promise<PhraseResult> {
  const organized = organizedBalaiIds(viewer);
  return write(db, async (tx): Promise<PhraseResult> => {
    const phrase = await tx
      .selectFrom('phrase')
      .select('id')
      .where('id', '=', phraseId)
      .where(({ or, eb }) =>
        or([
          eb('ownerId', '=', viewer.accountId),
          ...(organized.length > 0 ? [eb('balaiId', 'in', organized)] : []),
        ]),
      )
      .executeTakeFirst();
    if (!phrase) return { ok: false, reason: 'not_found' };
    const refusal = await work(tx);
    return isRefusal(refusal) ? refusal : { ok: true, phraseId };
  });
}

type Refusal = Extract<PhraseResult, { ok: false }>;

const isRefusal = (result: unknown): result is Refusal =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;

async function whyNotShared(tx: Tx, viewer: Viewer, balaiId: string): Promise<Refusal | undefined> {
  const balai = await listPhraseBalai(tx, viewer);
  if (!balai.some(({ id }) => id === balaiId)) return { ok: false, reason: 'no_such_balai' };
  await lock(tx, `phrases:${balaiId}`);
  const { count } = await tx
    .selectFrom('phrase')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('balaiId', '=', balaiId)
    .executeTakeFirstOrThrow();
  return count >= MOST_SHARED ? { ok: false, reason: 'too_many_shared' } : undefined;
}

import { newId } from '#db/id.ts';
import { isUniqueViolation, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { opdNameKey } from './name-match.ts';

export interface BalaiFields {
  name: string;
  shortName: string;
  institutionLine: string;
  city: string;
  zone: string;
  /** Already checked against the rule of number patterns. */
  numberPattern: string;
}

export async function createBalai(
  db: Db,
  fields: BalaiFields,
  by: string | null,
  now: Date,
): Promise<string> {
  return write(db, async (tx) => {
    const id = newId();
    await tx
      .insertInto('balai')
      .values({ id, ...fields, emblemFileId: null, createdAt: now.toISOString() })
      .execute();
    await audit(tx, by, 'balai.created', 'balai', id, id, now);
    return id;
  });
}

export async function updateBalai(
  db: Db,
  id: string,
  fields: BalaiFields,
  by: string,
  now: Date,
): Promise<boolean> {
  return write(db, async (tx) => {
    const changed = await tx.updateTable('balai').set(fields).where('id', '=', id).executeTakeFirst();
    if (Number(changed.numUpdatedRows) === 0) return false;
    await audit(tx, by, 'balai.changed', 'balai', id, id, now);
    return true;
  });
}

export type Named = { ok: true; id: string } | { ok: false; reason: 'name_taken' };

export async function createPemda(
  db: Db,
  balaiId: string,
  fields: { name: string; zone: string },
  by: string | null,
  now: Date,
): Promise<Named> {
  return named(() =>
    write(db, async (tx) => {
      const id = newId();
      await tx
        .insertInto('pemda')
        .values({ id, balaiId, ...fields, createdAt: now.toISOString() })
        .execute();
      await audit(tx, by, 'pemda.created', 'pemda', id, balaiId, now);
      return id;
    }),
  );
}

/** A new name is also a new key for every OPD, because a Pemda's own name at the end of an OPD's does not count. */
export async function updatePemda(
  db: Db,
  id: string,
  fields: { name: string; zone: string },
  by: string,
  now: Date,
): Promise<Named> {
  return named(() =>
    write(db, async (tx) => {
      const { balaiId } = await pemdaOf(tx, id);
      await tx.updateTable('pemda').set(fields).where('id', '=', id).execute();
      const opd = await tx.selectFrom('opd').select(['id', 'name']).where('pemdaId', '=', id).execute();
      for (const { id: opdId, name } of opd) {
        await tx
          .updateTable('opd')
          .set({ nameKey: opdNameKey(name, fields.name) })
          .where('id', '=', opdId)
          .execute();
        const known = await tx.selectFrom('opdAlias').select('alias').where('opdId', '=', opdId).execute();
        await tx.deleteFrom('opdAlias').where('opdId', '=', opdId).execute();
        await writeAliases(
          tx,
          opdId,
          known.map(({ alias }) => alias),
          fields.name,
        );
      }
      await audit(tx, by, 'pemda.changed', 'pemda', id, balaiId, now);
      return id;
    }),
  );
}

export interface OpdFields {
  name: string;
  shortName: string;
  /** Other names a roster may use. */
  aliases: string[];
}

export async function createOpd(
  db: Db,
  pemdaId: string,
  fields: OpdFields,
  by: string | null,
  now: Date,
): Promise<Named> {
  return named(() =>
    write(db, async (tx) => {
      const pemda = await pemdaOf(tx, pemdaId);
      const id = newId();
      await tx
        .insertInto('opd')
        .values({
          id,
          pemdaId,
          name: fields.name,
          shortName: fields.shortName || fields.name,
          nameKey: opdNameKey(fields.name, pemda.name),
          isActive: 1,
          createdAt: now.toISOString(),
        })
        .execute();
      await writeAliases(tx, id, fields.aliases, pemda.name);
      await audit(tx, by, 'opd.created', 'opd', id, pemda.balaiId, now);
      return id;
    }),
  );
}

export async function updateOpd(
  db: Db,
  id: string,
  fields: OpdFields & { isActive: boolean },
  by: string,
  now: Date,
): Promise<Named> {
  return named(() =>
    write(db, async (tx) => {
      const { pemdaId } = await tx
        .selectFrom('opd')
        .select('pemdaId')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const pemda = await pemdaOf(tx, pemdaId);
      await tx
        .updateTable('opd')
        .set({
          name: fields.name,
          shortName: fields.shortName || fields.name,
          nameKey: opdNameKey(fields.name, pemda.name),
          isActive: fields.isActive ? 1 : 0,
        })
        .where('id', '=', id)
        .execute();
      await tx.deleteFrom('opdAlias').where('opdId', '=', id).execute();
      await writeAliases(tx, id, fields.aliases, pemda.name);
      await audit(tx, by, 'opd.changed', 'opd', id, pemda.balaiId, now);
      return id;
    }),
  );
}

export async function createSignatory(
  db: Db,
  balaiId: string,
  fields: { name: string; nip: string | null; position: string },
  by: string | null,
  now: Date,
): Promise<string> {
  return write(db, async (tx) => {
    const id = newId();
    await tx
      .insertInto('signatory')
      .values({ id, balaiId, ...fields, isActive: 1, createdAt: now.toISOString() })
      .execute();
    await audit(tx, by, 'signatory.created', 'signatory', id, balaiId, now);
    return id;
  });
}

/** Corrects a signatory or takes one out of use; certificates that were issued keep the name they were issued with. */
export async function updateSignatory(
  db: Db,
  balaiId: string,
  id: string,
  fields: { name: string; nip: string | null; position: string; isActive: boolean },
  by: string,
  now: Date,
): Promise<boolean> {
  return write(db, async (tx) => {
    const changed = await tx
      .updateTable('signatory')
      .set({ ...fields, isActive: fields.isActive ? 1 : 0 })
      .where('id', '=', id)
      .where('balaiId', '=', balaiId)
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) === 0) return false;
    await audit(tx, by, 'signatory.changed', 'signatory', id, balaiId, now);
    return true;
  });
}

async function writeAliases(tx: Tx, opdId: string, aliases: string[], pemdaName: string): Promise<void> {
  const byKey = new Map(aliases.map((alias) => [opdNameKey(alias, pemdaName), alias]));
  byKey.delete('');
  if (byKey.size === 0) return;
  await tx
    .insertInto('opdAlias')
    .values([...byKey].map(([aliasKey, alias]) => ({ id: newId(), opdId, alias, aliasKey })))
    .execute();
}

const pemdaOf = (tx: Tx, id: string) =>
  tx.selectFrom('pemda').select(['name', 'balaiId']).where('id', '=', id).executeTakeFirstOrThrow();

async function named(create: () => Promise<string>): Promise<Named> {
  try {
    return { ok: true, id: await create() };
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'name_taken' };
    throw error;
  }
}

function audit(
  tx: Tx,
  actorId: string | null,
  verb: string,
  subjectKind: string,
  subjectId: string,
  balaiId: string,
  now: Date,
): Promise<void> {
  return recordAudit(tx, { actorId, verb, subjectKind, subjectId, balaiId }, now);
}

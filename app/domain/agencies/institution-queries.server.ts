import { containsText } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { type BalaiScope, balaiIdsOf } from './scope.ts';

/** All balai in the scope by name; a handful in any installation. */
export function listBalai(db: Db, scope: BalaiScope) {
  return db
    .selectFrom('balai')
    .select((e) => [
      'balai.id',
      'balai.name',
      'balai.shortName',
      'balai.institutionLine',
      'balai.city',
      'balai.zone',
      'balai.numberPattern',
      'balai.emblemFileId',
      e
        .selectFrom('signatory')
        .whereRef('signatory.balaiId', '=', 'balai.id')
        .where('signatory.isActive', '=', 1)
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('signatoryCount'),
    ])
    .$if(scope !== 'all', (q) => q.where('balai.id', 'in', balaiIdsOf(scope)))
    .orderBy('balai.name')
    .limit(200)
    .execute();
}

export async function findBalai(db: Db, scope: BalaiScope, id: string) {
  return db
    .selectFrom('balai')
    .selectAll()
    .where('id', '=', id)
    .$if(scope !== 'all', (q) => q.where('id', 'in', balaiIdsOf(scope)))
    .executeTakeFirst();
}

/** Every Pemda in the scope with how many OPD are in use. */
export function listPemda(db: Db, scope: BalaiScope) {
  return db
    .selectFrom('pemda')
    .select((e) => [
      'pemda.id',
      'pemda.balaiId',
      'pemda.name',
      'pemda.zone',
      e
        .selectFrom('opd')
        .whereRef('opd.pemdaId', '=', 'pemda.id')
        .where('opd.isActive', '=', 1)
        .select((count) => count.fn.countAll<number>().as('n'))
        .as('opdCount'),
    ])
    .$if(scope !== 'all', (q) => q.where('pemda.balaiId', 'in', balaiIdsOf(scope)))
    .orderBy('pemda.name')
    .limit(600)
    .execute();
}

export function findPemda(db: Db, scope: BalaiScope, id: string) {
  return db
    .selectFrom('pemda')
    .innerJoin('balai', 'balai.id', 'pemda.balaiId')
    .select(['pemda.id', 'pemda.name', 'pemda.zone', 'pemda.balaiId', 'balai.name as balaiName'])
    .where('pemda.id', '=', id)
    .$if(scope !== 'all', (q) => q.where('pemda.balaiId', 'in', balaiIdsOf(scope)))
    .executeTakeFirst();
}

const OPD_PAGE = 50;

/** A page of OPD with their other names and how many people they have; `search` looks at names and other names. */
export async function listOpd(
  db: Db,
  scope: BalaiScope,
  filter: { pemdaId?: string; search?: string; page?: number },
) {
  const { search = '', page = 1 } = filter;
  const matching = db
    .selectFrom('opd')
    .innerJoin('pemda', 'pemda.id', 'opd.pemdaId')
    .$if(scope !== 'all', (q) => q.where('pemda.balaiId', 'in', balaiIdsOf(scope)))
    .$if(Boolean(filter.pemdaId), (q) => q.where('opd.pemdaId', '=', filter.pemdaId ?? ''))
    .$if(search !== '', (q) =>
      q.where((e) =>
        e.or([
          containsText(e.ref('opd.name'), search),
          e.exists(
            e
              .selectFrom('opdAlias')
              .select('opdAlias.id')
              .whereRef('opdAlias.opdId', '=', 'opd.id')
              .where((alias) => containsText(alias.ref('opdAlias.alias'), search)),
          ),
        ]),
      ),
    );
  const [{ total }, rows] = await Promise.all([
    matching.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    matching
      .select((e) => [
        'opd.id',
        'opd.name',
        'opd.shortName',
        'opd.isActive',
        'opd.pemdaId',
        'pemda.name as pemdaName',
        e
          .selectFrom('account')
          .whereRef('account.opdId', '=', 'opd.id')
          .where('account.isActive', '=', 1)
          .select((count) => count.fn.countAll<number>().as('n'))
          .as('peopleCount'),
      ])
      .orderBy('pemda.name')
      .orderBy('opd.nameKey')
      .orderBy('opd.id')
      .limit(OPD_PAGE)
      .offset((page - 1) * OPD_PAGE)
      .execute(),
  ]);
  const aliases = await aliasesOf(
    db,
    rows.map((row) => row.id),
  );
  return {
    total: Number(total),
    pageSize: OPD_PAGE,
    rows: rows.map((row) => ({ ...row, aliases: aliases.get(row.id) ?? [] })),
  };
}

export async function findOpd(db: Db, scope: BalaiScope, id: string) {
  const opd = await db
    .selectFrom('opd')
    .innerJoin('pemda', 'pemda.id', 'opd.pemdaId')
    .select(['opd.id', 'opd.name', 'opd.shortName', 'opd.isActive', 'opd.pemdaId', 'pemda.name as pemdaName'])
    .where('opd.id', '=', id)
    .$if(scope !== 'all', (q) => q.where('pemda.balaiId', 'in', balaiIdsOf(scope)))
    .executeTakeFirst();
  if (!opd) return undefined;
  return { ...opd, aliases: (await aliasesOf(db, [id])).get(id) ?? [] };
}

/** Signatories of a balai in the scope, those in use first. */
export function listSignatories(db: Db, scope: BalaiScope, balaiId: string) {
  return db
    .selectFrom('signatory')
    .select(['id', 'name', 'nip', 'position', 'isActive'])
    .where('balaiId', '=', balaiId)
    .$if(scope !== 'all', (q) => q.where('balaiId', 'in', balaiIdsOf(scope)))
    .orderBy('isActive', 'desc')
    .orderBy('createdAt')
    .limit(100)
    .execute();
}

async function aliasesOf(db: Db, opdIds: string[]): Promise<Map<string, string[]>> {
  if (opdIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('opdAlias')
    .select(['opdId', 'alias'])
    .where('opdId', 'in', opdIds)
    .orderBy('aliasKey')
    .execute();
  const byOpd = new Map<string, string[]>();
  for (const { opdId, alias } of rows) byOpd.set(opdId, [...(byOpd.get(opdId) ?? []), alias]);
  return byOpd;
}

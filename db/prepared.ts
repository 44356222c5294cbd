import type { CompiledQuery } from 'kysely';
import { isPostgres } from './portable.ts';
import type { Db } from './schema.ts';

type Parameters = Record<string, string | number>;

/**
 * A query that is built and compiled once per engine and then only given its values: for the few that run on every
 * page, where building costs more than running. Works inside a transaction too. Each parameter must reach the
 * database as one bound value.
 */
export function prepared<P extends Parameters, R>(
  build: (db: Db, parameters: P) => { compile(): CompiledQuery<R> },
): (db: Db, values: P) => Promise<R[]> {
  const plans = new Map<boolean, { query: CompiledQuery<R>; places: (string | undefined)[] }>();
  return async (db, values) => {
    let plan = plans.get(isPostgres(db));
    if (!plan) {
      const query = build(db, placeholders as P).compile();
      plan = { query, places: query.parameters.map(placeOf) };
      plans.set(isPostgres(db), plan);
    }
    const { query, places } = plan;
    const parameters = query.parameters.map((fixed, index) => {
      const place = places[index];
      return place === undefined ? fixed : values[place];
    });
    return (await db.executeQuery<R>({ ...query, parameters })).rows;
  };
}

/** Marks a bound value by the name of its parameter; no text of ours begins like this. */
const MARK = '\u0000parameter:';

const placeholders: Parameters = new Proxy({}, { get: (_, name) => MARK + String(name) });

const placeOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.startsWith(MARK) ? value.slice(MARK.length) : undefined;

import {
  type KyselyPlugin,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteQueryCompiler,
  type UnknownRow,
} from 'kysely';

/**
 * camelCase in code, snake_case in the database. Names are translated while the SQL is written, each once: Kysely's
 * own plugin copies the tree of every query first, which costs more than running a small query.
 */
export class SnakeCaseSqliteCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return remembered(columns, identifier, () => super.sanitizeIdentifier(snakeCase(identifier)));
  }
}

export class SnakeCasePostgresCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(identifier: string): string {
    return remembered(columns, identifier, () => super.sanitizeIdentifier(snakeCase(identifier)));
  }
}

/** Gives the rows of every result the names the code knows. */
export class CamelCaseRows implements KyselyPlugin {
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => node;

  async transformResult({ result }: { result: QueryResult<UnknownRow> }): Promise<QueryResult<UnknownRow>> {
    const first = result.rows?.[0];
    if (!first) return result;
    const names = Object.keys(first).map((column) => [column, camelCase(column)] as const);
    if (names.every(([column, name]) => column === name)) return result;
    return {
      ...result,
      rows: result.rows.map((row) => {
        const renamed: UnknownRow = {};
        for (const [column, name] of names) renamed[name] = row[column];
        return renamed;
      }),
    };
  }
}

/** `sha256` keeps its digits: no name of ours begins a word with one. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function camelCase(column: string): string {
  return remembered(names, column, () => column.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()));
}

const columns = new Map<string, string>();
const names = new Map<string, string>();

/** Our names are few; what else may come (aliases made at run time) must not fill the memory. */
function remembered(known: Map<string, string>, key: string, make: () => string): string {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  if (known.size < 5_000) known.set(key, made);
  return made;
}

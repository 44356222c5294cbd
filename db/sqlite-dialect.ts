import Database from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SelectQueryNode,
  SqliteAdapter,
  SqliteIntrospector,
} from 'kysely';
import { SnakeCaseSqliteCompiler } from './naming.ts';

/**
 * SQLite with two handles: reads outside a transaction never wait, writes queue behind one mutex and start with
 * BEGIN IMMEDIATE, so that a busy database is waited for at the beginning and never met in the middle.
 */
export function sqliteDialect(file: string): Dialect {
  return {
    createDriver: () => new TwoHandleDriver(file),
    createAdapter: () => new TransactionalDdlAdapter(),
    createQueryCompiler: () => new SnakeCaseSqliteCompiler(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

type Handle = InstanceType<typeof Database>;

function open(file: string): Handle {
  const handle = new Database(file);
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('busy_timeout = 5000');
  handle.pragma('foreign_keys = ON');
  handle.pragma('cache_size = -32000');
  handle.pragma('mmap_size = 268435456');
  return handle;
}

class TwoHandleDriver implements Driver {
  readonly #file: string;
  #writer!: StatementRunner;
  #reader!: StatementRunner;
  readonly #mutex = new Mutex();

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#writer = new StatementRunner(open(this.#file));
    const reader = open(this.#file);
    reader.pragma('query_only = ON');
    this.#reader = new StatementRunner(reader);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new TwoHandleConnection(this.#reader, this.#writer, this.#mutex);
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as TwoHandleConnection).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as TwoHandleConnection).end('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as TwoHandleConnection).end('rollback');
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#reader?.close();
    this.#writer?.close();
  }
}

class TwoHandleConnection implements DatabaseConnection {
  readonly #reader: StatementRunner;
  readonly #writer: StatementRunner;
  readonly #mutex: Mutex;
  #release: (() => void) | undefined;

  constructor(reader: StatementRunner, writer: StatementRunner, mutex: Mutex) {
    this.#reader = reader;
    this.#writer = writer;
    this.#mutex = mutex;
  }

  async begin(): Promise<void> {
    const release = await this.#mutex.acquire();
    try {
      this.#writer.exec('begin immediate');
      this.#release = release;
    } catch (error) {
      release();
      throw error;
    }
  }

  end(how: 'commit' | 'rollback'): void {
    try {
      this.#writer.exec(how);
    } finally {
      this.#release?.();
      this.#release = undefined;
    }
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#release) return this.#writer.run<R>(query);
    if (SelectQueryNode.is(query.query)) return this.#reader.run<R>(query);
    const release = await this.#mutex.acquire();
    try {
      return this.#writer.run<R>(query);
    } finally {
      release();
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Streaming is not offered: page through the rows instead.');
  }
}

/** One handle with its prepared statements, kept by SQL text. */
class StatementRunner {
  readonly #handle: Handle;
  readonly #statements = new Map<string, Database.Statement<unknown[]>>();

  constructor(handle: Handle) {
    this.#handle = handle;
  }

  exec(text: string): void {
    this.#statement(text).run();
  }

  run<R>(query: CompiledQuery): QueryResult<R> {
    const statement = this.#statement(query.sql);
    if (statement.reader) return { rows: statement.all(...query.parameters) as R[] };
    const { changes } = statement.run(...query.parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  close(): void {
    this.#statements.clear();
    this.#handle.close();
  }

  #statement(text: string) {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.#handle.prepare<unknown[]>(text);
      if (this.#statements.size >= 500) this.#statements.clear();
      this.#statements.set(text, statement);
    }
    return statement;
  }
}

class Mutex {
  #tail: Promise<void> = Promise.resolve();

  async acquire(): Promise<() => void> {
    const before = this.#tail;
    let release!: () => void;
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}

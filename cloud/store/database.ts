/** What the store asks of PostgreSQL, whichever runs: a server, or the embedded one. */
export interface Sql {
  /** Rows of one statement. bytea comes as bytes; bigint as a number (all of ours are below 2^53). */
  query<Row extends object>(text: string, params?: readonly unknown[]): Promise<readonly Row[]>
}

export interface Database extends Sql {
  /** One transaction on one connection: COMMIT when `run` resolves, ROLLBACK when it rejects. */
  transaction<Answer>(run: (sql: Sql) => Promise<Answer>): Promise<Answer>
  /**
   * Calls back for every NOTIFY on a channel, and once, with an empty text, each time it may have missed some: the
   * connection that listens was lost and stands again.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<void>
  /** Of the server, or of the library. */
  readonly engine: 'postgres' | 'pglite'
  close(): Promise<void>
}

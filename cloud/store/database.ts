/** What the store needs of PostgreSQL: a server, or the embedded library. */
export interface Sql {
  /** Rows of one statement. bytea comes as bytes; bigint as a number (all values here are below 2^53). */
  query<Row extends object>(text: string, params?: readonly unknown[]): Promise<readonly Row[]>
}

export interface Database extends Sql {
  /**
   * One transaction on one connection: COMMIT when `run` resolves, ROLLBACK when it rejects. Statements that `run`
   * sends without awaiting an answer go to the server together and run in their order.
   */
  transaction<Answer>(run: (sql: Sql) => Promise<Answer>): Promise<Answer>
  /**
   * Calls `heard` for every NOTIFY on a channel. Also calls it with an empty text when notifications may have been
   * missed, after a lost listening connection is restored.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<void>
  /** The server, or the library. */
  readonly engine: 'postgres' | 'pglite'
  close(): Promise<void>
}

/**
 * Resolves to all answers of statements sent together. If some fail, rejects with the first failure once all have
 * ended: the later failures only follow from it.
 */
export async function settleAll<const Asked extends readonly Promise<unknown>[]>(
  asked: Asked,
): Promise<{ -readonly [Index in keyof Asked]: Awaited<Asked[Index]> }> {
  const settled = await Promise.allSettled(asked)
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never
}

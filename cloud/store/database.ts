/** What the store asks of PostgreSQL, whichever runs: a server, or the embedded one. */
export interface Sql {
  /** Rows of one statement. bytea comes as bytes; bigint as a number (all of ours are below 2^53). */
  query<Row extends object>(text: string, params?: readonly unknown[]): Promise<readonly Row[]>
}

export interface Database extends Sql {
  /**
   * One transaction on one connection: COMMIT when `run` resolves, ROLLBACK when it rejects. What `run` asks without
   * waiting for an answer goes to the server together, and is done in its order.
   */
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

/** What was asked together: all answers, or, once all have come, the first failure; those behind it only follow from it. */
export async function settleAll<const Asked extends readonly Promise<unknown>[]>(
  asked: Asked,
): Promise<{ -readonly [Index in keyof Asked]: Awaited<Asked[Index]> }> {
  const settled = await Promise.allSettled(asked)
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never
}

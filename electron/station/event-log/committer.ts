import type { CommandId } from '../../../shared/kernel/ids.ts'
import type { Batch, IngestRefusal } from '../../../shared/replication/batch.ts'
import { faultOf } from './database.ts'
import type { LogContext } from './event-log.ts'
import { ingest } from './ingest.ts'
import type { Change } from './projector.ts'
import type { Timing } from './timing.ts'
import { beginWriting, type CommandIdentity, type Writing } from './writing.ts'

/** Something to be done in a transaction. */
export interface Act<Answer> {
  /** The label of who acts, kept with each event. */
  readonly actor: string
  /** Null for what is nobody's command: an import, an effect's result. */
  readonly command: CommandIdentity | null
  /** For events that belong to a command but whose outcome stands elsewhere. */
  readonly commandId?: CommandId
  /** `outcome`: JSON to be stored under the command's id, null where there is no command. */
  readonly run: (writing: Writing) => { readonly answer: Answer; readonly outcome: string | null }
}

interface Queued {
  /** Within the transaction; `earlier`: what those before it have changed. */
  readonly run: (earlier: readonly Change[]) => { readonly answer: unknown; readonly changes: readonly Change[] }
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Acts that may share one fsync; more would make the first of them wait. */
const mostPerTransaction = 500

/**
 * One transaction per turn of the event loop: what came in together is made durable together. Nothing is answered,
 * and no listener is told, before COMMIT has returned; if it fails, everybody in it is told so.
 */
export function createCommitter(context: LogContext, timing: Pick<Timing, 'soon'>) {
  const begin = context.db.prepare('BEGIN IMMEDIATE')
  const commit = context.db.prepare('COMMIT')
  const rollback = context.db.prepare('ROLLBACK')
  const savepoint = context.db.prepare('SAVEPOINT act')
  const release = context.db.prepare('RELEASE act')
  const undo = context.db.prepare('ROLLBACK TO act')
  const listeners: ((changes: readonly Change[]) => void)[] = []
  let queue: Queued[] = []
  let scheduled = false
  let ended = false

  function enqueue<Answer>(run: Queued['run']): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(new Error('the log is closed'))
      queue.push({ run, resolve: resolve as (answer: unknown) => void, reject })
      if (scheduled) return
      scheduled = true
      timing.soon(flush)
    })
  }

  const submit = <Answer>({ actor, command, commandId, run }: Act<Answer>): Promise<Answer> =>
    enqueue((earlier) => {
      const { writing, finish } = beginWriting(context, actor, command?.id ?? commandId ?? null, earlier)
      const { answer, outcome } = run(writing)
      return { answer, changes: finish(command, outcome) }
    })

  /** Another station's events, in the same transactions as our own. */
  const receive = (batch: Batch): Promise<'stored' | IngestRefusal> =>
    enqueue(() => {
      const result = ingest(context, batch)
      return result.ok ? { answer: 'stored', changes: result.value } : { answer: result.refusal, changes: [] }
    })

  function flush(): void {
    scheduled = false
    while (queue.length > 0) {
      const batch = queue.slice(0, mostPerTransaction)
      queue = queue.slice(mostPerTransaction)
      commitTogether(batch)
    }
  }

  function commitTogether(batch: readonly Queued[]): void {
    const answered: (() => void)[] = []
    const changes: Change[] = []
    try {
      begin.run()
      for (const queued of batch) changes.push(...runOne(queued, answered, changes, batch.length === 1))
      // Whoever was alone and threw has been rolled back already.
      if (context.db.inTransaction) commit.run()
    } catch (error) {
      for (const { reject } of batch) reject(faultOf(error))
      if (context.db.inTransaction) rollback.run()
      context.origins.reload()
      context.derived.undoTo([])
      return
    }
    for (const listener of listeners) listener(changes)
    for (const answer of answered) answer()
    context.derived.committed()
  }

  /** An act that throws has a bug, and has done nothing; a disk that fails takes the whole transaction. */
  function runOne(
    { run, resolve, reject }: Queued,
    answered: (() => void)[],
    earlier: readonly Change[],
    isAlone: boolean,
  ): readonly Change[] {
    const before = context.derived.mark()
    if (!isAlone) savepoint.run()
    try {
      const { answer, changes } = run(earlier)
      if (!isAlone) release.run()
      answered.push(() => resolve(answer))
      return changes
    } catch (error) {
      if (faultOf(error) !== error) throw error
      if (isAlone) rollback.run()
      else {
        undo.run()
        release.run()
      }
      context.origins.reload()
      context.derived.undoTo(before)
      answered.push(() => reject(error))
      return []
    }
  }

  /** Answers what is queued; whoever comes later is refused. */
  function end(): void {
    flush()
    ended = true
  }

  return {
    submit,
    receive,
    end,
    listen: (listener: (changes: readonly Change[]) => void) => void listeners.push(listener),
  }
}

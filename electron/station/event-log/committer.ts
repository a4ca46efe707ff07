import type { CommandId } from '../../../shared/kernel/ids.ts'
import { faultOf } from './database.ts'
import type { LogContext } from './event-log.ts'
import type { Change } from './projector.ts'
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
  readonly act: Act<unknown>
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

/** Acts that may share one fsync; more would make the first of them wait. */
const mostPerTransaction = 500

/**
 * One transaction per turn of the event loop: what came in together is made durable together. Nothing is answered,
 * and no listener is told, before COMMIT has returned; if it fails, everybody in it is told so.
 */
export function createCommitter(context: LogContext) {
  const begin = context.db.prepare('BEGIN IMMEDIATE')
  const commit = context.db.prepare('COMMIT')
  const rollback = context.db.prepare('ROLLBACK')
  const listeners: ((changes: readonly Change[]) => void)[] = []
  let queue: Queued[] = []
  let scheduled = false

  function submit<Answer>(act: Act<Answer>): Promise<Answer> {
    return new Promise((resolve, reject) => {
      queue.push({ act, resolve: resolve as (answer: unknown) => void, reject })
      if (scheduled) return
      scheduled = true
      setImmediate(flush)
    })
  }

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
      for (const queued of batch) changes.push(...runOne(queued, answered))
      commit.run()
    } catch (error) {
      if (context.db.inTransaction) rollback.run()
      context.origins.reload()
      for (const { reject } of batch) reject(faultOf(error))
      return
    }
    for (const listener of listeners) listener(changes)
    for (const answer of answered) answer()
  }

  /** A rule that throws is a bug of that command alone; a statement that fails takes the whole transaction. */
  function runOne({ act, resolve, reject }: Queued, answered: (() => void)[]): readonly Change[] {
    const { writing, finish } = beginWriting(context, act.actor, act.command?.id ?? act.commandId ?? null)
    let result: ReturnType<typeof act.run>
    try {
      result = act.run(writing)
    } catch (error) {
      if (faultOf(error) !== error) throw error
      answered.push(() => reject(error))
      return []
    }
    answered.push(() => resolve(result.answer))
    return finish(act.command, result.outcome)
  }

  return { submit, flush, listen: (listener: (changes: readonly Change[]) => void) => void listeners.push(listener) }
}

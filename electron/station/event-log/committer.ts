import type { CommandId } from '../../../shared/kernel/ids.ts'
import { pushAll } from '../../../shared/kernel/long-lists.ts'
import type { Batch, IngestRefusal } from '../../../shared/replication/batch.ts'
import type { Change } from './change.ts'
import { faultOf } from './database.ts'
import { adopt, fillParts, ingest, type StoredEvent } from './ingest.ts'
import type { LogContext } from './log-context.ts'
import type { Timing } from './timing.ts'
import { beginWriting, type CommandIdentity, type Writing } from './writing.ts'

/** Something to be done in a transaction. */
export interface Act<Answer> {
  /** The label of who acts, kept with each event. */
  readonly actor: string
  /** Null for what is nobody's command: an import, an effect's result. */
  readonly command: CommandIdentity | null
  /** A phone's: it waits for the staff's acts, and for its share of a turn. */
  readonly isPhones?: boolean | undefined
  /** It writes many rows: they go to their tables in its own transaction. */
  readonly isBulk?: boolean
  /** For events that belong to a command but whose outcome stands elsewhere. */
  readonly commandId?: CommandId
  /** `outcome`: JSON to be stored under the command's id, null where there is no command. */
  readonly run: (writing: Writing) => { readonly answer: Answer; readonly outcome: string | null }
}

/** How a batch has come. */
interface Arrival {
  /** The station that has sent it, its own or another one's; absent where it did not come over a link. */
  readonly from?: string | undefined
  /** Its events are their writer's, and are stored by this transaction. */
  readonly onProved?: () => void
}

interface Run {
  readonly isBulk: boolean
  /** Acts of the batch that were run, from its beginning. */
  ran: number
  readonly answered: (() => void)[]
  readonly changes: Change[]
}

/** In the order in which a turn takes them. */
type Queue = 'staff' | 'links' | 'phones'

interface Queued {
  readonly queue: Queue
  readonly isBulk?: boolean | undefined
  /** Within the transaction; `earlier`: what those before it have changed. */
  readonly run: (earlier: readonly Change[]) => { readonly answer: unknown; readonly changes: readonly Change[] }
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * A second place that holds whatever counts: the cloud's PostgreSQL, of which the station's database is then the memory of
 * one process.
 */
export interface DurableCopy {
  /**
   * Takes what the open transaction has written; resolves once it is durable. Rejects with `WrittenElsewhere` where another
   * process has answered one of the commands meanwhile, and with anything else where nothing can be written now.
   */
  store(): Promise<void>
  /** What other processes have written comes in, each in transactions of its own. Called outside of any. */
  catchUp(): Promise<void>
  /** A listener threw: a bug, for the program's log. Who waits is answered, and the next transaction begins, all the same. */
  onError(error: unknown): void
}

/** The copy cannot be written now; whoever asked may ask again. */
export class CopyUnavailable extends Error {}

/** Another process has answered a command of this transaction: its answer is to be read first. */
export class WrittenElsewhere extends CopyUnavailable {}

/** Acts that may share one fsync; more would make the first of them wait. */
const mostPerTransaction = 500

/**
 * ms of phones' acts in one turn of the event loop: a scan that comes meanwhile waits for no more of them (decision 47).
 * COMMIT and the listeners come on top.
 */
const phonesTurnMs = 10

/**
 * The same of the staff's acts: longer than a queue of desks at a door needs, so that a device which writes without end
 * keeps nobody from being answered.
 */
const staffTurnMs = 100

/** The same of batches of other stations. One is begun in any case, and takes up to 60 ms. */
const linksTurnMs = 10

/** How often in a row a transaction may find that another process was first: whoever is in it is then told to ask again. */
const mostBeaten = 20

/**
 * What came in together in one turn of the event loop is made durable together: the staff's acts in one transaction, then
 * what links bring and phones' acts in others, as much as fits in each one's time. The rest waits for the
 * next turn. Nothing is answered, and no listener is told, before COMMIT has returned; if it fails, everybody in it is told so.
 */
export function createCommitter(
  context: LogContext,
  timing: Pick<Timing, 'soon' | 'elapsed'>,
  durable: DurableCopy | null = null,
) {
  const begin = context.db.prepare('BEGIN IMMEDIATE')
  const commit = context.db.prepare('COMMIT')
  const rollback = context.db.prepare('ROLLBACK')
  const savepoint = context.db.prepare('SAVEPOINT act')
  const release = context.db.prepare('RELEASE act')
  const undo = context.db.prepare('ROLLBACK TO act')
  let listeners: readonly ((changes: readonly Change[]) => void)[] = []
  /** In the order in which they came. */
  const queues: Record<Queue, Queued[]> = { staff: [], links: [], phones: [] }
  /** From other processes while a transaction was open: in as soon as it is closed, whatever else waits. */
  const arrived: Queued[] = []
  let scheduled = false
  let ended = false

  const waiting = (): number => queues.staff.length + queues.links.length + queues.phones.length

  function enqueue<Answer>(queue: Queue, run: Queued['run'], isBulk?: boolean): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (ended) return reject(new Error('the log is closed'))
      queues[queue].push({ queue, run, isBulk, resolve: resolve as (answer: unknown) => void, reject })
      schedule()
    })
  }

  function schedule(): void {
    if (scheduled) return
    scheduled = true
    timing.soon(durable ? () => void flushDurably(durable) : turn)
  }

  function submit<Answer>({ actor, command, commandId, isPhones, isBulk, run }: Act<Answer>): Promise<Answer> {
    const write: Queued['run'] = (earlier) => {
      const { writing, finish } = beginWriting(context, actor, command?.id ?? commandId ?? null, earlier)
      const { answer, outcome } = run(writing)
      return { answer, changes: finish(command, outcome, isPhones) }
    }
    return enqueue(isPhones ? 'phones' : 'staff', write, isBulk)
  }

  /** Another station's events. */
  const receive = (batch: Batch, arrival: Arrival = {}): Promise<'stored' | IngestRefusal | 'over-quota'> =>
    enqueue('links', () => {
      const result = ingest(context, batch, arrival.from)
      if (!result.ok) return { answer: result.refusal, changes: [] }
      arrival.onProved?.()
      return { answer: 'stored', changes: result.value }
    })

  /** Personal parts of events that are held without them. */
  const fill = (batch: Batch): Promise<void> =>
    enqueue('links', () => ({ answer: undefined, changes: fillParts(context, batch) }))

  /**
   * What another process of this station has made durable already: at once, or behind a transaction that is being stored.
   * `quietly`: the copy is told of nothing.
   */
  const takeOver = (events: readonly StoredEvent[], quietly: <A>(run: () => A) => A): Promise<void> => {
    const run = () => ({ answer: undefined, changes: quietly(() => adopt(context, events)) })
    return new Promise((resolve, reject) => {
      arrived.push({ queue: 'links', run, resolve: () => resolve(), reject })
      if (!context.db.inTransaction) takeArrived()
    })
  }

  function takeArrived(): void {
    if (arrived.length === 0) return
    try {
      commitTogether(arrived.splice(0))
    } catch (error) {
      durable?.onError(error)
    }
  }

  /** Nothing is being written, and nothing waits to be. */
  async function settled(): Promise<void> {
    while (scheduled) await new Promise((resolve) => timing.soon(() => resolve(undefined)))
  }

  /** One turn of the event loop: the staff's acts, then what links bring and phones' acts, each for a while. */
  function turn(): void {
    scheduled = false
    const staffEnd = performance.now() + staffTurnMs
    while (queues.staff.length > 0 && performance.now() < staffEnd)
      commitTogether(queues.staff.splice(0, mostPerTransaction))
    for (const [queue, mostMs] of [
      ['links', linksTurnMs],
      ['phones', phonesTurnMs],
    ] as const)
      if (queues[queue].length > 0) commitTogether(queues[queue].splice(0, mostPerTransaction), mostMs)
    if (waiting() > 0) schedule()
  }

  /** The staff's acts come first, so that they are not left behind by a limit. */
  function takeBatch(): Queued[] {
    const batch = queues.staff.splice(0, mostPerTransaction)
    for (const queue of [queues.links, queues.phones]) batch.push(...queue.splice(0, mostPerTransaction - batch.length))
    return batch
  }

  /** What was taken and has not been run is the first of its queue again. */
  function giveBack(batch: readonly Queued[]): void {
    for (const [name, queue] of Object.entries(queues)) queue.unshift(...batch.filter((one) => one.queue === name))
  }

  /**
   * The same, where a transaction is kept open until its copy is durable: whatever comes meanwhile waits for the next one.
   * Phones' acts have no share of time here: the loop turns while the copy is written, and nobody scans at a cloud.
   */
  async function flushDurably(copy: DurableCopy): Promise<void> {
    let beaten = 0
    while (waiting() > 0) {
      const batch = takeBatch()
      context.origins.holdBack()
      const run = runTogether(batch)
      if (!run) continue
      try {
        await copy.store()
      } catch (error) {
        takeBack()
        // Before anybody waits for it: what was read while this was being stored may be what catching up waits for.
        takeArrived()
        const isElsewhere = error instanceof WrittenElsewhere && ++beaten < mostBeaten
        if (!isElsewhere) {
          beaten = 0
          for (const { reject } of batch) reject(error)
          continue
        }
        try {
          await copy.catchUp()
          giveBack(batch)
        } catch (cause) {
          for (const { reject } of batch) reject(cause)
        }
        continue
      }
      beaten = 0
      try {
        conclude(run, batch)
      } catch (error) {
        copy.onError(error)
      }
      takeArrived()
    }
    scheduled = false
  }

  /** `mostMs`: acts that have not begun by then are given back. */
  function commitTogether(batch: readonly Queued[], mostMs = Number.POSITIVE_INFINITY): void {
    const run = runTogether(batch, mostMs)
    if (run) conclude(run, batch.slice(0, run.ran))
  }

  function conclude(run: Run, batch: readonly Queued[]): void {
    try {
      // Whoever was alone and threw has been rolled back already.
      if (context.db.inTransaction) {
        if (run.isBulk) context.derived.writeThrough()
        commit.run()
      }
    } catch (error) {
      takeBack()
      for (const { reject } of batch) reject(faultOf(error))
      return
    }
    context.origins.release()
    tell(run)
  }

  /** Within a transaction that it begins; null: it has been rolled back, and everybody told so. */
  function runTogether(batch: readonly Queued[], mostMs = Number.POSITIVE_INFINITY): Run | null {
    const run: Run = { isBulk: batch.some(({ isBulk }) => isBulk), ran: 0, answered: [], changes: [] }
    const isShare = mostMs < Number.POSITIVE_INFINITY
    const begun = timing.elapsed()
    try {
      begin.run()
      for (const queued of batch) {
        pushAll(run.changes, runOne(queued, run.answered, run.changes, batch.length === 1))
        run.ran += 1
        if (isShare && timing.elapsed() - begun >= mostMs) break
      }
      giveBack(batch.slice(run.ran))
      return run
    } catch (error) {
      takeBack()
      for (const { reject } of batch) reject(faultOf(error))
      return null
    }
  }

  function takeBack(): void {
    if (context.db.inTransaction) rollback.run()
    context.origins.reload()
    context.derived.undoTo([])
    context.origins.release()
  }

  function tell({ changes, answered }: Run): void {
    try {
      for (const listener of listeners) listener(changes)
    } finally {
      // It is durable: whoever asked is answered, whatever becomes of who is told.
      for (const answer of answered) answer()
      context.derived.committed()
    }
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

  /** Answers what is queued; whoever comes later is refused. With a durable copy: what is not in it yet is refused, too. */
  function end(): void {
    while (!durable && waiting() > 0) turn()
    ended = true
  }

  return {
    submit,
    receive,
    fill,
    takeOver,
    settled,
    /** Acts that wait for a transaction. */
    waiting,
    end,
    /** Gives what ends it. */
    listen(listener: (changes: readonly Change[]) => void): () => void {
      listeners = [...listeners, listener]
      return () => {
        listeners = listeners.filter((one) => one !== listener)
      }
    },
  }
}

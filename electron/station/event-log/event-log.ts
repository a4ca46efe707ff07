import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { splitFirstReleaseKey } from '../keys/first-release.ts'
import { createKeyring } from '../keys/keyring.ts'
import { decidesWhatCounts } from './change.ts'
import { createCommandPlaces } from './command-places.ts'
import { createCommitter, type DurableCopy } from './committer.ts'
import { autocheckpointPages, type Sqlite, settleWal } from './database.ts'
import { createEventTable } from './event-table.ts'
import { loadIdentity } from './identity.ts'
import { createKnownCommands } from './known-commands.ts'
import type { LogContext } from './log-context.ts'
import { createOrigins } from './origins.ts'
import { placeOf } from './place.ts'
import { projectionTables, projectionVersion } from './projection-tables.ts'
import { createProjector } from './projector.ts'
import { createQuotas } from './quotas.ts'
import { createStreamStore } from './stream-store.ts'
import { realTiming, type Timing } from './timing.ts'
import { createWriteBehind } from './write-behind.ts'
import { signHeads, type Writing } from './writing.ts'

export type EventLog = ReturnType<typeof openEventLog>

/**
 * The station's log over an open database: who it is, its streams, and the one way to write.
 * Projections of another version are dropped and rebuilt here.
 */
export function openEventLog(
  db: Sqlite,
  crypto: Crypto,
  now: () => Instant,
  timing: Timing = realTiming,
  durable: DurableCopy | null = null,
) {
  const identity = loadIdentity(db, crypto)
  const version = projectionVersionOf(db)
  const rebuilt = version.get() !== projectionVersion
  if (rebuilt) db.exec(projectionTables)

  const commands = createCommandPlaces(db)
  const table = createEventTable(db, commands)
  const streams = createStreamStore(db)
  const incarnation = base32(crypto.random(10), 16)
  const origins = createOrigins(table, crypto, identity, incarnation)
  const projector = createProjector({ table, streams, origins, crypto, identity })
  streams.foldAnewBy(projector.refold)
  const derived = createWriteBehind(db, table, origins, [streams, commands], timing)
  streams.beforeRange(derived.flush)
  const folding = projector.beginFolding()
  derived.catchUp(
    (row) => {
      if (row.command_id !== null && row.outcome !== null) commands.add(row.command_id, placeOf(row.origin, row.seq))
      return folding.project(row).filter(decidesWhatCounts)
    },
    (changes, wasDerived) => {
      for (const change of [...changes, ...folding.settle().filter(decidesWhatCounts)])
        projector.againAfter(change, wasDerived)
    },
  )
  if (rebuilt) version.set(projectionVersion)
  // Of an earlier version, which stored every part of its lanes.
  db.transaction(projector.dropUnreadable)()

  const knownCommands = createKnownCommands(db)
  const ownRole = streams.state('station', identity.stationId).pairing?.role
  const isSplit = splitFirstReleaseKey(
    db,
    crypto,
    identity,
    ownRole ?? (identity.pilotPrivateKey ? 'pilot' : undefined),
  )
  const keys = createKeyring({ db, crypto, identity, streams, isApart: durable !== null })
  const quotas = createQuotas({ streams, origins, identity }, timing)
  const context: LogContext = {
    db,
    crypto,
    identity,
    keys,
    table,
    streams,
    origins,
    projector,
    derived,
    knownCommands,
    quotas,
    now,
    takesSealed: durable !== null,
  }
  const committer = createCommitter(context, timing, durable)
  committer.listen(keys.committed)

  let copies = 0
  let isToSettle = false
  /** Writes the WAL over, so that nothing deleted still stands there: now, or when no copy is being made any more. */
  function settle(): void {
    isToSettle = copies > 0
    if (isToSettle || !db.open) return
    derived.flush()
    settleWal(db)
  }

  // No page of the file keeps the key of the first release.
  if (isSplit && !db.memory) settle()

  return {
    ...context,
    submit: committer.submit,
    /** Something to be written that is nobody's command. */
    note: <Answer>(actor: string, write: (writing: Writing) => Answer): Promise<Answer> =>
      committer.submit({ actor, command: null, run: (writing) => ({ answer: write(writing), outcome: null }) }),
    receive: committer.receive,
    fillParts: committer.fill,
    holdsPart(name: string, seq: number): boolean {
      const origin = origins.known(name)
      return origin !== undefined && table.partOf.get(origin, seq) !== undefined
    },
    withheldFromOthers: projector.withheldFromOthers,
    partsLackingIn: projector.partsLackingIn,
    takeOver: committer.takeOver,
    settled: committer.settled,
    waiting: committer.waiting,
    /** Called after each COMMIT, with all that it changed; must not throw. */
    onCommitted: committer.listen,
    /**
     * While `copy` reads the database's file nothing changes it: all that was committed is in it, and what is committed
     * meanwhile goes to the WAL alone.
     */
    async withSettledDatabase(copy: () => Promise<void>): Promise<void> {
      derived.flush()
      settleWal(db)
      db.pragma('wal_autocheckpoint=0')
      copies += 1
      try {
        await copy()
      } finally {
        copies -= 1
        if (db.open) db.pragma(`wal_autocheckpoint=${autocheckpointPages}`)
        if (isToSettle) settle()
      }
    },
    settle,
    /** Answers what is queued, signs the heads, and lets the file go. */
    close(): void {
      if (!db.open) return
      committer.end()
      signHeads(context)
      derived.flush()
      derived.stop()
      db.close()
    },
  }
}

function projectionVersionOf(db: Sqlite) {
  const name = 'projection-version'
  return {
    get: () =>
      Number(
        db.prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?').get(name)?.value ?? 0,
      ),
    set: (version: number) =>
      db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(name, Buffer.from(String(version))),
  }
}

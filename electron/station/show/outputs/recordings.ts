import { isPaused, type RecordingState } from '../../../../shared/domain/show/recording.ts'
import { type Output, outputs } from '../../../../shared/domain/show/take.ts'
import { base32 } from '../../../../shared/kernel/base32.ts'
import type { Catalog } from '../../catalog.ts'
import type { Change } from '../../event-log/change.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { OutputChange, Recording } from '../obs/shown.ts'
import type { DrivenObs, ObsFleet } from '../obs-fleet.ts'
import { fileOnDisk } from './file-on-disk.ts'
import { isHere } from './is-here.ts'
import { recordedPath } from './recorded-path.ts'
import { isSameFile } from './same-file.ts'

export type Recordings = ReturnType<typeof createRecordings>

/** What OBS said of an output at its end, where it was there to say it; `bytes` are of this very output. */
interface Said {
  readonly path: string | null
  readonly bytes: number | null
}
const nothingSaid: Said = { path: null, bytes: null }

/** A fact for each file and each stream of the rooms driven here, whoever started it: the technician, a cue, a hand in OBS. */
export function createRecordings(deps: {
  log: EventLog
  catalog: Catalog
  fleet: () => ObsFleet
  onError: (error: unknown) => void
}) {
  const { log, catalog, onError } = deps
  /** What is noted of a room, in its order. */
  const last = new Map<string, Promise<unknown>>()
  /** By room that has lost its OBS: its last word. */
  const lastHeard = new Map<string, number>()
  let ended = false

  function inOrder(roomId: string, run: () => Promise<unknown>): void {
    const next = (last.get(roomId) ?? Promise.resolve()).then(() => (ended ? undefined : run())).catch(onError)
    last.set(roomId, next)
  }

  function openOne(roomId: string, output: Output) {
    for (const [id, { started, stopped, pauses }] of catalog.all('recording'))
      if (started?.roomId === roomId && started.output === output && !stopped) return { id, started, pauses }
    return undefined
  }

  async function begin(roomId: string, output: Output, startedAt: number, path: string | null): Promise<void> {
    await end(roomId, output, nothingSaid)
    const id = `${roomId}/${base32(log.crypto.random(10), 16)}`
    await log.note('obs', (writing) =>
      writing.append('recording', id, {
        type: 'RecordingStarted',
        roomId,
        output,
        startedAt: Math.round(startedAt),
        path,
      }),
    )
  }

  async function end(roomId: string, output: Output, said: Said): Promise<void> {
    const open = openOne(roomId, output)
    if (!open) return
    const obs = deps.fleet().drivenIn(roomId)
    const path = said.path ?? open.started.path
    const now: number = log.now()
    // A booth could else have any file of this disk looked at: a path is ours, or as the OBS here has said it.
    const isSaidHere = said.path !== null || open.started.station === log.identity.stationId
    const isSeen = output === 'file' && path !== null && obs && isHere(obs.address) && isSaidHere
    const seen = isSeen ? await fileOnDisk(path) : undefined
    // Nobody was there to say its end: the last that was written is, or the last that OBS has said.
    const foundAt = Math.min(now, seen?.writtenAt ?? lastHeard.get(roomId) ?? now)
    const stoppedAt = said === nothingSaid ? Math.max(foundAt, open.started.startedAt) : now
    const stopped: RecordingState['stopped'] extends infer S | null ? Omit<S, 'at'> : never =
      seen === undefined
        ? { stoppedAt, path, bytes: said.bytes, found: 'as-said' }
        : seen === null
          ? { stoppedAt, path, bytes: null, found: 'missing' }
          : { stoppedAt, path, bytes: seen.bytes, found: 'on-disk' }
    await log.note('obs', (writing) => writing.append('recording', open.id, { type: 'RecordingStopped', ...stopped }))
  }

  async function notePause(roomId: string, on: boolean, at: number): Promise<void> {
    const open = openOne(roomId, 'file')
    if (!open || isPaused(open) === on) return
    const event = on
      ? ({ type: 'RecordingPaused', pausedAt: at } as const)
      : ({ type: 'RecordingResumed', resumedAt: at } as const)
    await log.note('obs', (writing) => writing.append('recording', open.id, event))
  }

  function bytesNow(roomId: string, output: Output): number | null {
    const shown = deps.fleet().drivenIn(roomId)?.connection.shown()
    return (output === 'file' ? shown?.recording.bytes : shown?.streaming.bytes) ?? null
  }

  /** `recording`: as it was when OBS became known. What has begun or ended since is told by itself. */
  async function compareFile({ roomId, connection }: DrivenObs, recording: Recording, since: number): Promise<void> {
    // Gone again before it has said: when it is known next, it is compared then.
    const path = recording.active ? await recordedPath(connection).catch(() => undefined) : null
    if (path === undefined) return
    const open = openOne(roomId, 'file')
    const isActive = recording.active && connection.shown()?.recording.active
    const goesOn = open && isActive && isSameFile(open.started, { since, path, paused: recording.paused })
    if (open && !goesOn) await end(roomId, 'file', nothingSaid)
    if (isActive && !goesOn) await begin(roomId, 'file', since, path)
    if (isActive) await notePause(roomId, recording.paused, log.now())
  }

  async function compareStream(roomId: string, active: boolean): Promise<void> {
    if (!active) await end(roomId, 'stream', nothingSaid)
    if (active && !openOne(roomId, 'stream')) await begin(roomId, 'stream', log.now(), null)
  }

  return {
    /** Told before the fleet lets go of its OBS: nobody will hear of what a removed one still writes, or sends. */
    apply({ kind, before: was, after: is }: Change): void {
      if (kind !== 'obs') return
      const roomId = was.settings?.roomId
      if (was.removed || !is.removed || roomId === undefined || !deps.fleet().drivenIn(roomId)) return
      for (const output of outputs) {
        const said = { path: null, bytes: bytesNow(roomId, output) }
        inOrder(roomId, () => end(roomId, output, said))
      }
    },

    onOutput(roomId: string, output: Output, { state, path }: OutputChange): void {
      const at: number = log.now()
      const bytes = bytesNow(roomId, output)
      if (state === 'started') inOrder(roomId, () => begin(roomId, output, at, path))
      if (output === 'file' && state === 'paused') inOrder(roomId, () => notePause(roomId, true, at))
      if (output === 'file' && state === 'resumed') inOrder(roomId, () => notePause(roomId, false, at))
      if (state === 'stopped') inOrder(roomId, () => end(roomId, output, { path, bytes }))
    },

    onGone(roomId: string): void {
      const ageMs = deps.fleet().drivenIn(roomId)?.connection.ageMs() ?? null
      if (ageMs !== null) lastHeard.set(roomId, log.now() - ageMs)
    },

    /** An OBS is there again: what it does now is compared with what was noted. */
    onKnown(roomId: string): void {
      const obs = deps.fleet().drivenIn(roomId)
      const shown = obs?.connection.shown()
      if (!obs || !shown) return
      const since: number = log.now() - shown.recording.ms
      inOrder(roomId, async () => {
        await compareFile(obs, shown.recording, since)
        await compareStream(roomId, shown.streaming.active)
        lastHeard.delete(roomId)
      })
    },

    /** All that has been told so far is noted. */
    async settled(roomId: string): Promise<void> {
      await last.get(roomId)
    },
    close(): void {
      ended = true
    },
  }
}

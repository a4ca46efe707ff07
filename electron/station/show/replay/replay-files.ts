import { zonedIso } from '../../../../shared/domain/event/zoned-time.ts'
import {
  type Chapter,
  type ChapterSource,
  chaptersOf,
  fileTime,
  titledAir,
  webVtt,
} from '../../../../shared/domain/show/chapters.ts'
import type { RecordingState } from '../../../../shared/domain/show/recording.ts'
import { csvLine } from '../../../../shared/kernel/csv-line.ts'
import type { Language } from '../../../../shared/kernel/language.ts'
import type { Catalog } from '../../catalog.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { fileNameOf } from '../air-care-views.ts'
import { replayWording } from './wording.ts'

/** An act of the day as it was planned and as it came: an item of the run of show, or a session where there is none. */
export interface PlannedItem {
  readonly roomId: string
  readonly title: string
  readonly plannedAt: number
  readonly plannedEnd: number
  readonly startedAt: number | null
  readonly endedAt: number | null
}

export interface ReplayDeps {
  readonly log: EventLog
  readonly catalog: Catalog
  /** The title of a cue, for a chapter that it began. */
  readonly cueTitle: (cueId: string) => string | null
  readonly items: () => readonly PlannedItem[]
  /** What of the audience was on a room's screens. */
  readonly questions: (roomId: string) => ChapterSource['questions']
}

export type ReplayFiles = ReturnType<typeof createReplayFiles>

/** What goes with the recordings: their chapters, and the report of a day. */
export function createReplayFiles({ log, catalog, cueTitle, items, questions }: ReplayDeps) {
  function airOf(roomId: string) {
    const changes = [...log.streams.all('air-change')].flatMap(([, { change }]) => {
      if (change?.roomId !== roomId) return []
      const cueId = change.takeId === null ? null : (log.streams.state('take', change.takeId).asked?.cueId ?? null)
      return [{ at: change.at, scene: change.scene, item: (cueId && cueTitle(cueId)) || null }]
    })
    return titledAir(changes.sort((one, other) => one.at - other.at))
  }

  function chapters(recordingId: string, language: Language): { file: string; chapters: Chapter[] } | undefined {
    const { started, stopped, pauses } = catalog.get('recording', recordingId)
    if (started?.output !== 'file') return undefined
    const marks = [...catalog.all('replay-mark')].flatMap(([, { mark, removed }]) =>
      mark?.roomId === started.roomId && !removed ? [mark] : [],
    )
    const { startedAt } = started
    const stoppedAt = stopped?.stoppedAt ?? log.now()
    const path = stopped?.path ?? started.path
    const { roomId } = started
    const source = { startedAt, stoppedAt, pauses, onAir: airOf(roomId), questions: questions(roomId), marks }
    return {
      file: path === null ? 'enregistrement' : fileNameOf(path),
      chapters: chaptersOf(source, replayWording[language].review),
    }
  }

  const filesDuring = (roomId: string, from: number, to: number) =>
    [...catalog.all('recording')].flatMap(([, { started, stopped }]: [string, RecordingState]) =>
      started?.output === 'file' &&
      started.roomId === roomId &&
      started.startedAt < to &&
      (stopped?.stoppedAt ?? to) > from
        ? [{ started, stopped }]
        : [],
    )

  return {
    /** The recording of a session: the one that lasted longest in its hours. */
    ofSession(sessionId: string): string | undefined {
      const { settings } = catalog.get('session', sessionId)
      if (!settings) return undefined
      let best: { readonly id: string; readonly ms: number } | undefined
      for (const [id, { started, stopped }] of catalog.all('recording')) {
        if (started?.output !== 'file' || started.roomId !== settings.roomId) continue
        const ms =
          Math.min(settings.endsAt, stopped?.stoppedAt ?? log.now()) - Math.max(settings.startsAt, started.startedAt)
        if (ms > 0 && (!best || ms > best.ms)) best = { id, ms }
      }
      return best?.id
    },

    chaptersVtt(recordingId: string, language: Language): string | undefined {
      const found = chapters(recordingId, language)
      return found && webVtt(found.chapters)
    },

    chaptersCsv(recordingId: string, language: Language): string | undefined {
      const words = replayWording[language]
      const found = chapters(recordingId, language)
      if (!found) return undefined
      const lines = found.chapters.map(({ fromMs, toMs, title, kind }) =>
        csvLine([found.file, fileTime(fromMs), fileTime(toMs), title, words.kinds[kind]]),
      )
      return `\uFEFF${csvLine(words.chapterHeadings)}${lines.join('')}`
    },

    /** `isOfDay`: of an instant, in ms since 1970. */
    dayCsv(isOfDay: (at: number) => boolean, language: Language): string {
      const words = replayWording[language]
      const { timeZone } = catalog.event()
      const at = (instant: number | null) => (instant === null ? '' : zonedIso(timeZone, instant))
      const minutes = (late: number | null) => (late === null ? '' : String(Math.round(late / 60_000)))
      const lines = items()
        .filter(({ plannedAt }) => isOfDay(plannedAt))
        .sort((one, other) => one.plannedAt - other.plannedAt)
        .map(({ roomId, title, plannedAt, plannedEnd, startedAt, endedAt }) => {
          const files = filesDuring(roomId, startedAt ?? plannedAt, endedAt ?? plannedEnd)
          const names = files
            .map(({ started, stopped }) => stopped?.path ?? started.path)
            .filter((path) => path !== null)
          return csvLine([
            ...[catalog.get('room', roomId).name ?? '', title, at(plannedAt), at(startedAt)],
            minutes(startedAt === null ? null : startedAt - plannedAt),
            ...[at(plannedEnd), at(endedAt), minutes(endedAt === null ? null : endedAt - plannedEnd)],
            names.map(fileNameOf).join(', '),
            String(files.reduce((sum, { stopped }) => sum + (stopped?.bytes ?? 0), 0)),
          ])
        })
      return `\uFEFF${csvLine(words.dayHeadings)}${lines.join('')}`
    },
  }
}

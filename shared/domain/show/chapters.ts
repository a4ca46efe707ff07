import { inMarkup } from '../../kernel/markup-text.ts'
import type { Scene } from './obs.ts'
import { inFile, type RecordingPause } from './recording.ts'

/** A passage of a recording, in ms from the start of its file. */
export interface Chapter {
  readonly fromMs: number
  readonly toMs: number
  readonly title: string
  readonly kind: 'on-air' | 'question' | 'review'
}

export interface ChapterSource {
  /** ms since 1970 */
  readonly startedAt: number
  readonly stoppedAt: number
  readonly pauses: readonly RecordingPause[]
  /** What went on air in the room, oldest first. What was on at the start is the last one before it. */
  readonly onAir: readonly { readonly at: number; readonly title: string }[]
  /** Questions on screen, with their public words. `to` null: still shown. */
  readonly questions: readonly { readonly from: number; readonly to: number | null; readonly text: string }[]
  readonly marks: readonly { readonly from: number; readonly to: number }[]
}

/** Chapters follow each other without gaps. Questions, and passages for review, overlap them. */
export function chaptersOf(source: ChapterSource, reviewTitle: string): Chapter[] {
  const { startedAt, stoppedAt, onAir, questions, marks } = source
  const within = (at: number) => inFile(source, Math.min(stoppedAt, at))
  const before = onAir.findLast(({ at }) => at <= startedAt)
  const during = onAir.filter(({ at }) => at > startedAt && at < stoppedAt)
  const starts = [...(before ? [{ ...before, at: startedAt }] : []), ...during]
  const chapters: Chapter[] = []
  for (const [index, { at, title }] of starts.entries()) {
    const last = chapters.at(-1)
    const toMs = within(starts[index + 1]?.at ?? stoppedAt)
    // The same scene taken again begins no new chapter.
    if (last?.title === title) chapters[chapters.length - 1] = { ...last, toMs }
    else chapters.push({ fromMs: within(at), toMs, title, kind: 'on-air' })
  }
  const reviewed = marks
    .filter(({ from, to }) => to > startedAt && from < stoppedAt)
    .map(({ from, to }): Chapter => ({ fromMs: within(from), toMs: within(to), title: reviewTitle, kind: 'review' }))
  const asked = questions
    .map(({ from, to, text }) => ({ from, to: to ?? stoppedAt, text }))
    .filter(({ from, to }) => to > startedAt && from < stoppedAt)
    .map(({ from, to, text }): Chapter => ({ fromMs: within(from), toMs: within(to), title: text, kind: 'question' }))
  return [...chapters, ...asked, ...reviewed].sort((one, other) => one.fromMs - other.fromMs)
}

/**
 * The title of each change of air, oldest first: the item that was taken, or else the scene. Back on its scene, from
 * safety or by hand, the last item is on again.
 */
export function titledAir(
  changes: readonly { readonly at: number; readonly scene: Scene; readonly item: string | null }[],
): ChapterSource['onAir'] {
  let last: { readonly uuid: string; readonly item: string } | null = null
  return changes.map(({ at, scene, item }) => {
    if (item !== null) last = { uuid: scene.uuid, item }
    return { at, title: last?.uuid === scene.uuid ? last.item : scene.name }
  })
}

/** `01:02:03.004`, as in WebVTT. */
export function fileTime(ms: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0')
  const rest = String(Math.floor(ms % 1000)).padStart(3, '0')
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${rest}`
}

/** W3C WebVTT: characters that a cue's text may not contain are escaped, and an empty line would end it. */
export function webVtt(chapters: readonly Chapter[]): string {
  const text = (title: string) => inMarkup(title.replace(/\s+/g, ' '))
  const cues = chapters
    // Players refuse a cue that ends when it begins.
    .filter(({ fromMs, toMs }) => toMs > fromMs)
    .map(
      ({ fromMs, toMs, title }, index) => `${index + 1}\n${fileTime(fromMs)} --> ${fileTime(toMs)}\n${text(title)}\n`,
    )
  return `WEBVTT\n\n${cues.join('\n')}`
}

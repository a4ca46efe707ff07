import { mostChapters } from './replay.ts'

export const markKinds = ['item', 'question'] as const

/** Something that was on in a session, and may begin a chapter of its replay. */
export interface ChapterMark {
  /** ms since 1970 */
  readonly at: number
  readonly title: string
  readonly kind: (typeof markKinds)[number]
}

export interface ReplayChapter {
  /** Seconds from the start of the video. */
  readonly atS: number
  readonly title: string
}

/** Written titles are longer than a list of chapters has room for. */
const longestTitle = 120

/** One day: no video of a session is longer, even if a mark's clock says so. */
const longestS = 86_400

/**
 * Chapters of a video that begins at `startsAt`, ms since 1970. The item that is on at that moment opens it; earlier
 * marks are left out. One second begins only one chapter: of two marks the item, since a question is asked within it.
 */
export function proposedChapters(marks: readonly ChapterMark[], startsAt: number): readonly ReplayChapter[] {
  const inOrder = marks.toSorted((one, other) => one.at - other.at || (one.kind === 'item' ? -1 : 1))
  const opening = inOrder.findLast(({ at, kind }) => kind === 'item' && at <= startsAt)
  const within = inOrder.filter(({ at }) => at > startsAt)
  const chapters = new Map<number, string>()
  for (const { at, title } of opening ? [{ ...opening, at: startsAt }, ...within] : within) {
    const atS = Math.floor((at - startsAt) / 1000)
    if (atS <= longestS && title !== '' && !chapters.has(atS)) chapters.set(atS, shortened(title))
  }
  return [...chapters].slice(0, mostChapters).map(([atS, title]) => ({ atS, title }))
}

const shortened = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`

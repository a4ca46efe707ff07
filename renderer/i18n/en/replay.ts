import type { replay as french } from '../fr/replay.ts'
import type { TranslationOf } from '../translation.ts'

export const replay: TranslationOf<typeof french> = {
  open: 'Files',
  title: 'Recordings',
  about: 'The day’s files, their chapters, and what to review before they go out.',
  list: 'Recordings and streams',
  none: 'Nothing has been recorded yet.',
  running: 'running',
  goesOn: 'running',
  ended: 'ended',
  stream: 'stream',
  noName: 'name unknown',
  found: {
    'on-disk': 'on disk at {{time}}',
    'as-said': 'as OBS says',
    missing: 'not found',
    unknown: 'not seen yet',
  },
  megabytes: '{{size}} MB',
  gigabytes: '{{size}} GB',
  chapters: 'chapters',
  chaptersOf: 'Chapters of {{room}}, {{time}}',
  report: 'Report of the day: planned and actual, as CSV.',
  day: 'Day {{number}}',
  marks: {
    title: 'To review',
    'by-hand': 'marked by hand',
    privacy: 'privacy cut',
    remove: 'Remove the mark',
  },
}

import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { count, idText, someIds, typedText } from '../bounds.ts'
import type { Calendar } from '../event/event-day.ts'
import { instantOf } from '../event/zoned-time.ts'
import type { EventIn, KeptStreamKind, Parsed } from '../stream.ts'

export const consentWays = ['signed', 'by-mail', 'spoken'] as const
export const mostSpeakers = 40
export const mostChapters = 100
export const mostDocuments = 30
/** Most polls whose results are published with a replay. */
export const mostResults = 50

const address = z.string().max(500)
const chapter = z.strictObject({ atS: count, title: typedText })
const document = z.strictObject({ title: typedText, url: address })
const published = z.strictObject({
  embedUrl: address,
  captionsUrl: address.nullable(),
  /** Closed polls whose results may be read with it, also those that the hall has not seen. Absent: none. */
  pollIds: someIds.optional(),
})
/** The label of the access that recorded the consent, for the journal. Absent: unknown. */
const by = typedText.optional()
/** Written words: they may name a person, and are erased with the replay. */
const publishedWords = z.strictObject({
  chapters: z.array(chapter).max(mostChapters),
  documents: z.array(document).max(mostDocuments),
})
export type ReplayWords = Parsed<typeof publishedWords>

interface Noted {
  readonly at: Instant
  readonly by: string | null
}
/** A person's consent to be published, when it was recorded, and by which access. */
export type SpeakerWord =
  | ({ readonly is: 'given'; readonly how: (typeof consentWays)[number] } & Noted)
  | ({ readonly is: 'refused' | 'withdrawn' } & Noted)

/** A person who is heard or seen in it. */
export interface ReplaySpeaker {
  readonly speakerId: string
  /** Empty after an erasure, and in the cloud. */
  readonly name: string
  /** Null: nothing was recorded yet. */
  readonly word: SpeakerWord | null
}

export interface ReplayContent extends ReplayWords {
  readonly embedUrl: string
  readonly captionsUrl: string | null
  readonly pollIds: readonly string[]
}

/** What may be published of a session. The stream's id is the session's. */
export interface ReplayState {
  readonly speakers: readonly ReplaySpeaker[]
  /** The last published content. It is kept for the next time after a removal. */
  readonly content: ReplayContent | null
  /** Null: not published. */
  readonly publishedAt: Instant | null
  readonly purged: { readonly at: Instant; readonly questions: number; readonly withReferent: number } | null
  /** No personal data of it is kept. */
  readonly erased: boolean
}

export const replayEvents = {
  ReplaySpeakersSet: {
    payload: z.strictObject({ speakerIds: z.array(idText).max(mostSpeakers) }),
    part: z.strictObject({ names: z.array(z.strictObject({ speakerId: idText, name: typedText })).max(mostSpeakers) }),
  },
  SpeakerConsented: z.strictObject({ speakerId: idText, how: z.enum(consentWays), by }),
  SpeakerRefused: z.strictObject({ speakerId: idText, by }),
  SpeakerConsentWithdrawn: z.strictObject({ speakerId: idText, by }),
  ReplayPublished: { payload: published, part: publishedWords },
  ReplayWithdrawn: z.strictObject({}),
  /** Its date has come: `questions` were erased with it; others are still with the referent. */
  ReplayPurged: z.strictObject({ questions: count, withReferent: count }),
}
export type ReplayEvent = EventIn<typeof replayEvents>

export const replayStream: KeptStreamKind<ReplayState, ReplayEvent> = {
  lane: 'show',
  events: replayEvents,
  isKept: true,
  initial: { speakers: [], content: null, publishedAt: null, purged: null, erased: false },
  evolve(state, event, { at }) {
    switch (event.type) {
      case 'ReplaySpeakersSet': {
        const names = new Map(event.person?.names.map(({ speakerId, name }) => [speakerId, name]))
        const before = new Map(state.speakers.map((one) => [one.speakerId, one]))
        const speakers = event.speakerIds.map((speakerId): ReplaySpeaker => {
          return { speakerId, name: names.get(speakerId) ?? '', word: before.get(speakerId)?.word ?? null }
        })
        return { ...state, speakers: state.erased ? speakers.map((one) => ({ ...one, name: '' })) : speakers }
      }
      case 'SpeakerConsented':
        return withWord(state, event.speakerId, { is: 'given', how: event.how, at, by: event.by ?? null })
      // A later consent publishes nothing by itself: a person must publish again.
      case 'SpeakerRefused':
      case 'SpeakerConsentWithdrawn': {
        const is = event.type === 'SpeakerRefused' ? 'refused' : 'withdrawn'
        return { ...withWord(state, event.speakerId, { is, at, by: event.by ?? null }), publishedAt: null }
      }
      case 'ReplayPublished': {
        const { embedUrl, captionsUrl, pollIds = [], person } = event
        if (state.erased) return state
        const words = person ?? { chapters: [], documents: [] }
        return { ...state, content: { embedUrl, captionsUrl, pollIds, ...words }, publishedAt: at }
      }
      case 'ReplayWithdrawn':
        return { ...state, publishedAt: null }
      case 'ReplayPurged': {
        const { questions, withReferent } = event
        const speakers = state.speakers.map((one) => ({ ...one, name: '' }))
        const purged = state.purged ?? { at, questions, withReferent }
        return { speakers, content: null, publishedAt: null, purged, erased: true }
      }
    }
  },
}

const withWord = (state: ReplayState, speakerId: string, word: SpeakerWord): ReplayState => ({
  ...state,
  speakers: state.speakers.map((one) => (one.speakerId === speakerId ? { ...one, word } : one)),
})

/** People without a recorded consent. While there is one, nobody sees the replay. */
export const withoutConsent = ({ speakers }: ReplayState): readonly ReplaySpeaker[] =>
  speakers.filter(({ word }) => word?.is !== 'given')

/**
 * The public replay. A station that publishes without having heard of a withdrawal shows nothing: the replay disappears
 * wherever the two events meet.
 */
export function replayOnShow(state: ReplayState): (ReplayContent & { readonly at: Instant }) | null {
  const { speakers, content, publishedAt } = state
  if (content === null || publishedAt === null || speakers.length === 0) return null
  return withoutConsent(state).length === 0 ? { ...content, at: publishedAt } : null
}

/** `isListed`: whether everybody named in the session's run of show is among its speakers. */
export function mayPublish(
  state: ReplayState,
  isListed: boolean,
): Result<null, 'no-speakers' | 'speakers-missing' | 'consent-missing' | 'replays-over'> {
  if (state.erased) return refuse('replays-over')
  if (state.speakers.length === 0) return refuse('no-speakers')
  if (!isListed) return refuse('speakers-missing')
  return withoutConsent(state).length > 0 ? refuse('consent-missing') : accept(null)
}

/** How many months after the event questions may be asked on replays. */
const monthsKept = 9

/** When replays end, in ms since 1970, at the turn of the venue's day. Null if the event has no days. */
export function replaysEndAt({ days, timeZone }: Pick<Calendar, 'days' | 'timeZone'>): number | null {
  const last = days.at(-1)
  if (last === undefined) return null
  const [year = 0, month = 1, day = 1] = last.split('-').map(Number)
  const ends = new Date(Date.UTC(year, month - 1 + monthsKept, 1))
  // The month may be shorter: then its last day, and not a day of the next month.
  const longest = new Date(Date.UTC(ends.getUTCFullYear(), ends.getUTCMonth() + 1, 0)).getUTCDate()
  ends.setUTCDate(Math.min(day, longest))
  return instantOf(timeZone, ends.toISOString().slice(0, 10), '04:00')
}

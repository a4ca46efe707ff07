import { z } from 'zod'
import { count, idText, typedText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn } from '../stream.ts'
import { questionStates } from './question-states.ts'

export const questionOrigins = ['room', 'remote', 'floor'] as const
export type QuestionOrigin = (typeof questionOrigins)[number]

const seen = count
/** The label of the acting session, never a person's name. Null: a station by itself. */
const by = typedText.nullable()
export const words = z.strictObject({ text: typedText })
/** With the written answer, if that is public too. */
const shownWords = words.extend({ answer: typedText.optional() })
/** Of a question's author to the referent: a bound for rows, which every fold copies. */
export const mostReplies = 50
/** Base64: see `createSafeguarding`. */
const box = z.base64().max(20_000)
const sealedWords = z.strictObject({ box })
/** Words of an alert. Plain ones are from the first release. */
export const wordsOrBox = z.union([words, sealedWords])
const device = { deviceId: idText.optional() }
/** A box for an alert. The first release kept the author's phone here, and an alert still has it beside the box. */
export const askedWords = z.union([words.extend(device), sealedWords.extend(device)])
export const sealed = z.strictObject({
  /** Null: not sealed by this event. */
  text: box.nullable(),
  original: box.nullable(),
  /** From the first release: the author's replies, in order, and the referent's note. */
  said: z.strictObject({ note: box.nullable(), replies: z.array(box.nullable()).max(mostReplies) }).optional(),
  ...device,
})
const unsealed = words.extend({ original: typedText.nullable(), ...device })
const nothing = z.strictObject({})
/**
 * The event whose words a person has read, as in `textFrom`. A station could write a second asking and date it earlier,
 * and an edit or a mask counts no more once its station is put out. Absent in events of the first release.
 */
const of = idText.optional()

/** The referent has changed the words of an alert, in its box: it is theirs, whoever referred it. Absent if not. */
const ofAlert = z.literal(true).optional()

export const questionEvents = {
  QuestionAsked: {
    payload: z.strictObject({
      sessionId: idText,
      origin: z.enum(questionOrigins),
      /** From earlier versions. Now in the part. */
      deviceId: idText.nullable(),
      /** By the rule of the station that took it in. Such a question is withheld from the first moment. */
      danger: z.boolean(),
      /** By the same rule, it may as well tell of none: moderators and the referent both read it. Absent if not. */
      toCheck: z.literal(true).optional(),
      /** From a phone whose questions were withdrawn: nobody is shown it. */
      withdrawn: z.boolean(),
      /** Asked on a replay, so nobody reads it out. Absent if not. */
      followUp: z.literal(true).optional(),
    }),
    part: askedWords,
  },
  /**
   * The phone that asked, apart from the words: it stays when they are deleted. Only the station that took the question
   * in may write it.
   */
  QuestionAuthorTold: { payload: nothing, part: z.strictObject({ deviceId: idText }) },
  /**
   * By the hub, about a question that another station has asked. `of`: as in `asking`. Its part is the phone that asked, as
   * the hub has read it.
   */
  QuestionTakenIn: { payload: z.strictObject({ of: idText }), part: z.strictObject({ deviceId: idText }) },
  /** The author's questions are put aside, now and later. */
  QuestionAuthorWithdrawn: nothing,
  /** Words that only a referent may read from now on. Earlier plain parts are deleted (`deletedWords`). */
  QuestionSealed: { payload: nothing, part: sealed },
  /** A referent has returned an alert to the moderators, with these words. */
  QuestionUnsealed: { payload: nothing, part: unsealed },
  /** `seen`: the version that the acting person saw. */
  QuestionMoved: z.strictObject({ to: z.enum(questionStates), seen, by, of }),
  QuestionEdited: { payload: z.strictObject({ seen, by, ofAlert }), part: words },
  QuestionMasked: { payload: z.strictObject({ seen, by, ofAlert }), part: words },
  /** Without a part in the first release: the words are those of the earlier events. */
  QuestionTextRestored: { payload: z.strictObject({ seen, by, ofAlert }), part: words },
  QuestionLabelled: { payload: nothing, part: z.strictObject({ labels: z.array(typedText).max(20) }) },
  QuestionClaimed: z.strictObject({ by: typedText }),
  QuestionReleased: nothing,
  /** In the stream of the merged question. */
  QuestionMerged: z.strictObject({ into: idText }),
  QuestionUnmerged: nothing,
  /**
   * In the stream of the question into which others were merged, or out of which they were taken. A person who acts on
   * it without having seen this is told.
   */
  QuestionPartsChanged: z.strictObject({ by }),
  QuestionAirAsked: z.strictObject({ by }),
  QuestionAirWithdrawn: nothing,
  /** A screen, or the booth's OBS, has painted it. */
  QuestionOnAir: nothing,
  /** The referent has read a question to check, and it tells of no danger. */
  QuestionChecked: nothing,
  ReferentSawQuestion: { payload: nothing, part: z.strictObject({ where: typedText }) },
  /** Its name keeps it out of every list that shows notes: only the referent reads it. */
  ReferentSettledQuestion: { payload: nothing, part: z.union([z.strictObject({ account: typedText }), sealedWords]) },
  QuestionReplied: { payload: nothing, part: wordsOrBox },
  /**
   * By the pilot, after the event. Its part is what the public could read, and stays. The stream's other parts are
   * deleted.
   */
  QuestionErased: { payload: nothing, part: words },
  /** Its present public words, for the cloud, which holds the others sealed. */
  QuestionShown: { payload: nothing, part: shownWords },
  /** After the session: who is to answer, and by when. */
  QuestionAssigned: {
    payload: z.strictObject({ dueAt: wholeInstantMs.nullable() }),
    part: z.strictObject({ answerer: typedText }),
  },
  /** A written answer, after the session. */
  QuestionAnswered: { payload: nothing, part: words },
}

export type QuestionEvent = EventIn<typeof questionEvents>

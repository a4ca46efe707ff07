import { asItStands, familyOf, rootOf, wayOf } from '../../../shared/domain/questions/merging.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { publicStates } from '../../../shared/domain/questions/question-states.ts'
import type { QuestionVoteState } from '../../../shared/domain/questions/question-vote.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * In a larger family of merged questions, a merge tells every question once per commit, instead of working out whose
 * standing it has changed: a moderator's laptop could have thousands walked for each merge.
 */
const mostWalked = 200

/** All questions and their voters, in memory: every answer and every phone needs them. */
export type QuestionBook = ReturnType<typeof createQuestionBook>

export function createQuestionBook(log: EventLog) {
  const questions = new Map<string, QuestionState>()
  const bySession = new Map<string, Set<string>>()
  const voters = new Map<string, Set<string>>()
  const partsOf = new Map<string, Set<string>>()
  /** For questions with merged parts: the voters of all of them, each once. */
  const unions = new Map<string, ReadonlySet<string>>()
  /** Questions that are requested or on air, which a stage may have to paint. */
  const atTheAir = new Set<string>()
  const byDevice = new Map<string, Set<string>>()
  /** A crowd was merged: see `mostWalked`. */
  let isAnyStale = false
  const listeners: ((questionId: string, sessionId: string, isVote: boolean) => void)[] = []

  /** A question that has not been asked, or whose asking was taken back with its station, is not there. */
  function hold(id: string, state: QuestionState): void {
    const before = questions.get(id)
    const now = state.asked ? state : undefined
    if (now) questions.set(id, now)
    else questions.delete(id)
    move(bySession, id, before?.asked?.sessionId, now?.asked?.sessionId)
    move(byDevice, id, before?.asked?.deviceId, now?.asked?.deviceId)
    move(partsOf, id, before?.mergedInto, now?.mergedInto)
    if (now && (now.airAsked !== null || now.state === 'on-air')) atTheAir.add(id)
    else atTheAir.delete(id)
    const comesOrGoes = (before === undefined) !== (now === undefined)
    if ((comesOrGoes && partsOf.has(id)) || (before?.mergedInto ?? null) !== (now?.mergedInto ?? null)) unions.clear()
  }

  function holdVote(id: string, { at }: QuestionVoteState): void {
    const [questionId = '', voter = ''] = id.split('/')
    if (at === null) {
      if (voters.get(questionId)?.delete(voter)) unions.clear()
      return
    }
    setOf(voters, questionId).add(voter)
    if (unions.size === 0) return
    for (const one of way(questionId)) (unions.get(one) as Set<string> | undefined)?.add(voter)
  }

  const get = (id: string): QuestionState | undefined => {
    const question = questions.get(id)
    return question && asItStands(question, (into) => questions.has(into))
  }
  const mergedInto = (id: string) => get(id)?.mergedInto ?? null
  const parts = (id: string): ReadonlySet<string> => (questions.has(id) ? partsOf.get(id) : undefined) ?? nobody
  const root = (id: string) => (mergedInto(id) === null ? id : rootOf(id, mergedInto))
  /** The questions whose counts include this question's voters. */
  const way = (id: string): ReadonlySet<string> => wayOf(id, mergedInto)
  /** The question and its parts, the question first. Ids in `met` are skipped, and returned ids are added to it. */
  const family = (id: string, met?: Set<string>): Generator<string> => familyOf(id, mergedInto, parts, met)

  /** With more than `mostWalked` where it is a crowd: then these are some of it. */
  function familyUpTo(id: string): ReadonlySet<string> {
    const direct = partsOf.get(id) ?? nobody
    if (direct.size > mostWalked) return direct
    const found = new Set<string>()
    // While it is not there, what was merged into it stands for itself.
    for (const head of questions.has(id) ? [id] : [id, ...direct])
      for (const one of family(head, found)) if (found.add(one).size > mostWalked) return found
    return found
  }

  function votersOf(id: string): ReadonlySet<string> {
    if (parts(id).size === 0) return voters.get(id) ?? nobody
    let union = unions.get(id)
    if (!union) {
      const all = new Set<string>()
      for (const one of family(id)) for (const voter of voters.get(one) ?? nobody) all.add(voter)
      union = all
      unions.set(id, union)
    }
    return union
  }

  for (const [id, state] of log.streams.all('question')) hold(id, state)
  for (const [id, state] of log.streams.all('question-vote')) holdVote(id, state)

  return {
    apply({ kind, id, after }: Change): void {
      if (kind !== 'question' && kind !== 'question-vote') return
      const questionId = kind === 'question' ? id : id.slice(0, id.indexOf('/'))
      const was = questions.get(questionId)
      // What was merged into it is shown as it, and separately without it.
      const comesOrGoes = kind === 'question' && (after.asked === null) !== (was === undefined)
      const isMerge = comesOrGoes || (kind === 'question' && after.mergedInto !== (was?.mergedInto ?? null))
      const before = way(questionId)
      const familyBefore = isMerge ? familyUpTo(id) : nobody
      if (kind === 'question') hold(id, after)
      else holdVote(id, after)
      const sessions = new Set([was, questions.get(questionId)].flatMap((one) => one?.asked?.sessionId ?? []))
      // The questions into which it is merged have other voters now. In a ring of merges, another question may stand
      // for all.
      const touched = new Set([...before, ...way(questionId)])
      // By too many merges in a row others of its family have begun to stand for themselves, or stand so no more.
      const familyNow = isMerge ? familyUpTo(id) : nobody
      if (Math.max(familyBefore.size, familyNow.size) > mostWalked) isAnyStale = true
      else {
        const stays = (one: string) => familyNow.has(one) && familyBefore.has(one)
        const either = [...familyBefore, ...familyNow]
        if (comesOrGoes || !either.every(stays)) for (const one of either) touched.add(one)
      }
      for (const sessionId of sessions)
        for (const one of touched) for (const listen of listeners) listen(one, sessionId, kind === 'question-vote')
    },
    /** After a commit. */
    committed(): void {
      if (!isAnyStale) return
      isAnyStale = false
      for (const [id, { asked }] of questions) for (const listen of listeners) listen(id, asked?.sessionId ?? '', false)
    },
    /** As it stands: merged into a question that is not there, it is a separate one. */
    get,
    sessions: (): string[] => [...bySession.keys()],
    ofSession: (sessionId: string): ReadonlySet<string> => bySession.get(sessionId) ?? nobody,
    /** Withheld now, to check, or answered by a referent once. */
    withReferent: (): (readonly [questionId: string, question: QuestionState])[] =>
      [...questions].filter(
        ([, { state, toCheck, safeguarding }]) => state === 'safeguarding' || toCheck || safeguarding.seenAt !== null,
      ),
    atTheAir: (): ReadonlySet<string> => atTheAir,
    ofDevice: (deviceId: string): ReadonlySet<string> => byDevice.get(deviceId) ?? nobody,
    root,
    /** Merged into it, not through another. */
    parts,
    family,
    /** The number of voters of the question and all its parts, each counted once. */
    votes: (id: string): number => votersOf(id).size,
    /** Whether the public may read it as a separate question. */
    isPublic: (id: string, { state, mergedInto: into, danger, text, shown }: QuestionState): boolean =>
      publicStates.has(state) && !danger && (text ?? shown) !== null && (into === null || root(id) === id),
    /** Called for each question whose row has changed. `isVote`: only its count has. */
    onChange: (listen: (questionId: string, sessionId: string, isVote: boolean) => void) => void listeners.push(listen),
  }
}

const nobody: ReadonlySet<string> = new Set()

function move(map: Map<string, Set<string>>, id: string, was?: string | null, is?: string | null): void {
  if (was === is) return
  if (typeof was === 'string') {
    const ids = map.get(was)
    ids?.delete(id)
    if (ids?.size === 0) map.delete(was)
  }
  if (typeof is === 'string') setOf(map, is).add(id)
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set()
  map.set(key, set)
  return set
}

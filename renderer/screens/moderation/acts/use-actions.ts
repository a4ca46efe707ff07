import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName, CommandOutcome } from '../../../../shared/contract/contract.ts'
import { problemName } from '../../../../shared/contract/problem.ts'
import { useOrderNow } from '../../../app/use-order-now.ts'
import type { Tone } from '../../../ui/status.tsx'
import type { Question, QuestionAt } from '../question-row.ts'
import type { Queue } from '../queue/use-queue.ts'
import { useProblemWords } from './problem-words.ts'
import { type Done, undoOf } from './undo.ts'

/** The moderator's intention, if another person was faster. The moderator decides. */
export type Wanted =
  | { readonly act: 'move'; readonly to: QuestionAt }
  | { readonly act: 'edit'; readonly text: string }
  | { readonly act: 'mask' }
  | { readonly act: 'merge'; readonly parts: readonly Question[] }

export interface Clash {
  readonly wanted: Wanted
  /** The question as the moderator saw it. */
  readonly before: Question
}
export interface Notice {
  readonly words: string
  readonly tone: Extract<Tone, 'ok' | 'warn' | 'stop' | 'wait'>
}

/** `about`: the question whose words are quoted. They are read when they are shown: a name may be masked meanwhile. */
interface Said extends Pick<Notice, 'tone'> {
  readonly words: (text: string) => string
  readonly about: string | null
}

/** The most own actions that can be undone. */
const mostUndos = 50

export type Actions = ReturnType<typeof useActions>

/** Gives the moderator's commands, shows their results, and undoes the last ones. */
export function useActions(queue: Queue, isReferent: boolean) {
  const { t } = useTranslation('moderation')
  const order = useOrderNow()
  const problemWords = useProblemWords()
  const [said, setSaid] = useState<Said | null>(null)
  const [clash, setClash] = useState<Clash | null>(null)
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set())
  const done = useRef<Done[]>([])
  const latest = useRef(queue)
  latest.current = queue
  const textOf = (questionId: string | null) => short(queue.book.byId.get(questionId ?? '')?.text ?? null)
  const notice: Notice | null = said && {
    tone: said.tone,
    words: said.words(textOf(said.about)),
  }
  const say = useCallback(
    (words: string, tone: Notice['tone'] = 'ok') => setSaid({ words: () => words, tone, about: null }),
    [],
  )
  const sayOf = (about: string, words: (text: string) => string, tone: Notice['tone'] = 'ok') =>
    setSaid({ words, tone, about })

  const remember = (one: Done) => {
    done.current = [...done.current, one].slice(-mostUndos)
  }

  /** Null if it was refused; the refusal was shown. */
  async function give<N extends CommandName>(
    name: N,
    input: CommandInput<N>,
    about?: { readonly row: Question; readonly wanted: Wanted },
  ): Promise<CommandOutcome<N> | null> {
    const id = about?.row.questionId
    if (id) setBusy((before) => new Set([...before, id]))
    const reply = await order(name, input)
    if (id) setBusy((before) => new Set([...before].filter((one) => one !== id)))
    if (typeof reply === 'object' && 'outcome' in reply) return reply.outcome
    if (about && typeof reply === 'object' && ['stale', 'move-not-possible'].includes(problemName(reply.problem)))
      setClash({ wanted: about.wanted, before: about.row })
    else say(problemWords(reply), reply === 'away' ? 'wait' : 'stop')
    return null
  }

  /** `reviewed`: the moderator has read the names in it, and the words to hold. */
  async function move(row: Question, to: QuestionAt, reviewed = false): Promise<boolean> {
    const { questionId, state, version } = row
    const about = { row, wanted: { act: 'move', to } as const }
    if (!(await give('questions.move', { questionId, to, version, ...(reviewed && { reviewed }) }, about))) return false
    if (to === 'on-air') {
      remember({ act: 'askAir', questionId })
      latest.current.changed(questionId, { airAsked: row.since })
    } else {
      remember({ act: 'move', questionId, from: state, to })
      latest.current.moved(questionId, to)
    }
    sayOf(questionId, (text) => t(`done.${to}`, { text }))
    return true
  }

  return {
    notice,
    say,
    sayOf,
    clash,
    endClash: () => setClash(null),
    isBusy: (id: string) => busy.has(id),
    give,
    move,
    remember,

    /** On the row's version, from which the edit began. */
    async edit(row: Question, text: string, reviewed = false): Promise<boolean> {
      const { questionId, version } = row
      const input = { questionId, text, version, ...(reviewed && { reviewed }) }
      if (!(await give('questions.edit', input, { row, wanted: { act: 'edit', text } }))) return false
      remember({ act: 'edit', questionId, before: row, text })
      latest.current.changed(questionId, { text, original: row.original ?? row.text })
      sayOf(questionId, (words) => t('done.edit', { text: words }))
      return true
    },

    async mask(row: Question, ranges: readonly { readonly start: number; readonly end: number }[]): Promise<boolean> {
      const { questionId, version } = row
      const input = { questionId, version, ranges: ranges.map(({ start, end }) => ({ start, end })) }
      if (!(await give('questions.mask', input, { row, wanted: { act: 'mask' } }))) return false
      remember({ act: 'mask', questionId })
      latest.current.changed(questionId, { masked: true })
      say(t('done.mask', { count: ranges.length }))
      return true
    },

    async toggleClaim(row: Question, own: string): Promise<void> {
      const { questionId } = row
      const isOwn = row.claimedBy === own
      if (!(await give(isOwn ? 'questions.release' : 'questions.claim', { questionId }))) return
      remember({ act: isOwn ? 'release' : 'claim', questionId })
      sayOf(questionId, (text) => t(isOwn ? 'done.release' : 'done.claim', { text }))
    },

    async label(row: Question, labels: readonly string[]): Promise<boolean> {
      const { questionId } = row
      if (!(await give('questions.label', { questionId, labels: [...labels] }))) return false
      remember({ act: 'label', questionId, before: row.labels })
      say(t('done.label'))
      return true
    },

    async withdrawAir(row: Question): Promise<void> {
      const { questionId } = row
      if (!(await give('questions.withdrawAir', { questionId }))) return
      remember({ act: 'withdrawAir', questionId })
      latest.current.changed(questionId, { airAsked: null })
      say(t('done.withdrawAir'))
    },

    async merge(into: Question, parts: readonly Question[]): Promise<boolean> {
      const questionIds = parts.map(({ questionId }) => questionId)
      const input = { into: into.questionId, questionIds, version: into.version }
      if (!(await give('questions.merge', input, { row: into, wanted: { act: 'merge', parts } }))) return false
      remember({ act: 'merge', questionId: into.questionId, parts: questionIds })
      latest.current.merged(questionIds, into.questionId)
      say(t('done.merge', { count: parts.length + 1 }))
      return true
    },

    async unmerge(part: Question): Promise<void> {
      const { questionId, mergedInto } = part
      if (!(await give('questions.unmerge', { questionId }))) return
      if (mergedInto !== null) {
        remember({ act: 'unmerge', questionId, into: mergedInto })
        latest.current.changed(mergedInto, {})
      }
      latest.current.moved(questionId, part.state, { mergedInto: null })
      sayOf(questionId, (text) => t('done.unmerge', { text }))
    },

    /** Undoes the last own action, or says why it cannot. That action is then dropped. */
    async undo(): Promise<void> {
      const last = done.current.at(-1)
      if (!last) return say(t('undo.nothing'), 'wait')
      const now = latest.current.book.byId.get(last.questionId)
      const undo = undoOf(last, now, isReferent)
      if ('cannot' in undo) {
        done.current = done.current.slice(0, -1)
        return sayOf(last.questionId, (text) => t(`undo.cannot.${undo.cannot}`, { text }), 'warn')
      }
      for (const { name, input } of undo.steps) {
        if (await give(name, input as never)) continue
        // Words that may name a person do not become public again by one key. Earlier actions can still be undone.
        if (last.act === 'edit') done.current = done.current.slice(0, -1)
        return
      }
      done.current = done.current.slice(0, -1)
      if (last.act === 'move') latest.current.moved(last.questionId, last.from)
      if (last.act === 'unmerge') latest.current.merged([last.questionId], last.into)
      if (last.act === 'merge')
        for (const part of last.parts) {
          const row = latest.current.book.byId.get(part)
          if (row) latest.current.moved(part, row.state, { mergedInto: null })
        }
      sayOf(last.questionId, (text) => t(`undo.done.${last.act}`, { text }))
    },
  }
}

/** The part of a question that a sentence quotes. */
export const short = (text: string | null): string =>
  text === null ? '…' : text.length > 48 ? `${text.slice(0, 46).trimEnd()}…` : text

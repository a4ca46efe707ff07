import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from './desk-context.tsx'
import { nameOf, type Outcome, type Person } from './person.ts'
import { useAway } from './use-away.ts'

export type DeskGesture =
  | 'door'
  | 'register'
  | 'group'
  | 'onSite'
  | 'details'
  | 'reprint'
  | 'attention'
  | 'undo'
  | 'overrule'
  | 'substitute'

/** The key of each action, the same everywhere. */
export const shortcutOf: Readonly<Record<DeskGesture, string>> = {
  door: 'F1',
  register: 'F2',
  group: 'F3',
  onSite: 'F4',
  details: 'F5',
  reprint: 'F6',
  attention: 'F7',
  undo: 'F8',
  overrule: 'F9',
  substitute: 'F10',
}

export interface DeskKeys {
  do(gesture: DeskGesture): void
  /** Whether the action has a person to act on. */
  can(gesture: DeskGesture): boolean
}

interface KeysOptions {
  readonly isBusy: boolean
  readonly isChosen: boolean
  readonly mayChange: boolean
  /** The person of the keys: the chosen row, or else the person of the verdict. */
  readonly person: Person | undefined
  readonly outcome: Outcome | undefined
  /** The passage of the verdict. */
  readonly passageId: string | undefined
  /** The entry of the verdict was undone, here or elsewhere. */
  readonly isUndone: boolean
  /** Another person has passed without an answer yet: until then the keys concern nobody. */
  readonly isAwaiting: boolean
  readonly typed: string
}

export const useDeskKeys = (options: KeysOptions): DeskKeys => {
  const { isBusy, isChosen, mayChange, person, outcome, passageId, isUndone, isAwaiting, typed } = options
  const { t } = useTranslation('reception')
  const desk = useDesk()
  const isAway = useAway()
  // A verdict from a rehearsal that is over, or a real one when a rehearsal has begun: it no longer describes the
  // present state.
  const isOfOtherTime = outcome !== undefined && Boolean(outcome.rehearsal) !== Boolean(desk.event?.rehearsal)

  const can = (gesture: DeskGesture): boolean => {
    if (gesture === 'door') return mayChange
    if (!isChosen) return false
    if (isForNobody.has(gesture)) return true
    if (person === undefined) return false
    if (isOfOtherTime && aboutVerdict.has(gesture)) return false
    if (gesture === 'undo') return !isUndone
    if (gesture === 'overrule') return outcome?.overrulableBy !== undefined
    // The station would refuse: the place was returned, or given to another person.
    if (gesture === 'substitute') return person.status !== 'cancelled' && person.substitutedBy === null
    return true
  }

  /** Without the station: actions that must first show something, or whose input may not stay in the browser. */
  const cannotBeKept = (gesture: DeskGesture): boolean => {
    if (gesture === 'group' || gesture === 'details') return true
    if (gesture === 'overrule' && outcome?.overrulableBy === 'pilot') return !desk.isPilot
    // A kept passage names nobody yet.
    return person === undefined && !isForNobody.has(gesture)
  }

  const act = (gesture: DeskGesture): void => {
    // A key pressed after a scan means the scanned person, whom the screen does not name yet.
    if (isAwaiting && !isForNobody.has(gesture)) desk.say(t('notice.awaiting'))
    else if (isAway && cannotBeKept(gesture)) desk.say(t('notice.needsStation'))
    else if (isOfOtherTime && aboutVerdict.has(gesture))
      desk.say(t(outcome.rehearsal ? 'notice.rehearsalOver' : 'notice.rehearsalBegun'))
    else if (!can(gesture)) desk.say(t(whyNot(gesture, person)))
    else if (gesture === 'door') desk.open({ kind: 'door' })
    else if (gesture === 'register') desk.open({ kind: 'register', typed })
    else if (gesture === 'group')
      desk.open({ kind: 'group', organisation: (!isAwaiting && person?.organisation) || typed.trim() })
    else if (person === undefined) return
    else if (gesture === 'details') desk.open({ kind: 'details', attendeeId: person.attendeeId })
    else if (gesture === 'undo')
      desk.open({ kind: 'undo', person, ...(outcome?.admissionIds && { admissionIds: outcome.admissionIds }) })
    else if (gesture !== 'overrule') desk.open({ kind: gesture, person })
    else if (outcome?.verdict === 'confirm-identity' && passageId !== undefined)
      void desk.passages.confirm(person.attendeeId, nameOf(person), passageId)
    else if (outcome?.overrulableBy)
      desk.open({ kind: 'overrule', person, verdict: outcome.verdict, by: outcome.overrulableBy })
  }

  // Before the screen is drawn: a key pressed as soon as a verdict is shown means that verdict.
  useLayoutEffect(() => {
    if (isBusy) return
    const onKey = (event: KeyboardEvent) => {
      const gesture = gestureOf.get(event.key)
      if (gesture === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      // The browser uses most of these keys itself.
      event.preventDefault()
      if (!event.repeat) act(gesture)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })

  return { do: act, can }
}

/** These need no person. */
const isForNobody: ReadonlySet<DeskGesture> = new Set(['door', 'register', 'group'])

/** These answer a verdict, which must be a current one. */
const aboutVerdict: ReadonlySet<DeskGesture> = new Set(['undo', 'overrule'])

const whyNot = (gesture: DeskGesture, person: Person | undefined) => {
  if (person === undefined) return 'notice.choosePerson'
  if (gesture === 'overrule') return 'notice.nothingToOverrule'
  if (gesture === 'undo') return 'problem.nothing-to-undo'
  if (gesture !== 'substitute') return 'notice.choosePerson'
  return person.substitutedBy === null ? 'problem.cancelled' : 'problem.substituted'
}

const gestureOf = new Map(
  (Object.entries(shortcutOf) as [DeskGesture, string][]).map(([gesture, key]) => [key, gesture]),
)

import { useCallback, useState } from 'react'
import { useLeaveGuard } from '../../parts/use-leave-guard.ts'
import { isBusy, type Order, useOrder } from '../../parts/use-order.ts'
import { changedFormats, type Draft, type Drafts, type Format, noDrafts, settled } from './template-draft.ts'

export interface TemplateDrafts {
  readonly drafts: Drafts
  /** Those with something that is not in use yet. */
  readonly changed: readonly Format[]
  readonly change: (format: Format, draft: Draft) => void
  readonly giveUp: () => void
  readonly putToUse: () => Promise<void>
  /** The putting to use; a refusal of another draft is another matter, and not told. */
  readonly order: Pick<Order<'badgeTemplates.change'>, 'state' | 'problem'>
}

/** What the organiser has changed of the badges, kept until it is in use or given up. */
export const useTemplateDrafts = (): TemplateDrafts => {
  const { state, problem, give } = useOrder('badgeTemplates.change')
  const [drafts, setDrafts] = useState<Drafts>(noDrafts)
  /** What was to be put to use when it was refused. */
  const [refused, setRefused] = useState<Draft | null>(null)
  const changed = changedFormats(drafts)
  useLeaveGuard(changed.length > 0)

  const change = useCallback(
    (format: Format, draft: Draft) => setDrafts((before) => ({ ...before, [format]: draft })),
    [],
  )
  const giveUp = useCallback(() => setDrafts(noDrafts), [])
  const putToUse = useCallback(async () => {
    setRefused(null)
    for (const format of changedFormats(drafts)) {
      const draft = drafts[format]
      // What the station refuses stays a draft, with its words beside the button.
      if ((await give({ format, ...draft })) === null) return setRefused(draft)
      setDrafts((now) => settled(now, format, draft))
    }
  }, [drafts, give])

  const isTold = isBusy(state) || (refused !== null && Object.values(drafts).includes(refused))
  return { drafts, changed, change, giveUp, putToUse, order: { state: isTold ? state : 'idle', problem } }
}

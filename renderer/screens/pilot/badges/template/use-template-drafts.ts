import { useCallback, useState } from 'react'
import { useLeaveGuard } from '../../parts/use-leave-guard.ts'
import { isBusy, type Order, useOrder } from '../../parts/use-order.ts'
import { changedFormats, type Draft, type Drafts, type Format, noDrafts, settled } from './template-draft.ts'

export interface TemplateDrafts {
  readonly drafts: Drafts
  /** Formats with changes that are not in use yet. */
  readonly changed: readonly Format[]
  readonly change: (format: Format, draft: Draft) => void
  readonly giveUp: () => void
  readonly putToUse: () => Promise<void>
  /** The command that puts a draft to use. A refusal of another draft is not shown. */
  readonly order: Pick<Order<'badgeTemplates.change'>, 'state' | 'problem'>
}

/** The organiser's changes of the badges, kept until they are in use or discarded. */
export const useTemplateDrafts = (): TemplateDrafts => {
  const { state, problem, give } = useOrder('badgeTemplates.change')
  const [drafts, setDrafts] = useState<Drafts>(noDrafts)
  /** The refused draft. */
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
      // A refused draft stays, with the refusal beside the button.
      if ((await give({ format, ...draft })) === null) return setRefused(draft)
      setDrafts((now) => settled(now, format, draft))
    }
  }, [drafts, give])

  const isTold = isBusy(state) || (refused !== null && Object.values(drafts).includes(refused))
  return { drafts, changed, change, giveUp, putToUse, order: { state: isTold ? state : 'idle', problem } }
}

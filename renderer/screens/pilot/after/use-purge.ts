import { useEffect, useRef, useState } from 'react'
import type { CommandName } from '../../../../shared/contract/contract.ts'
import type { Problem } from '../../../../shared/contract/problem.ts'
import type { Purpose } from '../../../../shared/domain/event/retention.ts'
import { isBusy, type Order, useOrder } from '../parts/use-order.ts'

interface Purge {
  readonly purge: () => Promise<void>
  readonly state: Order<CommandName>['state']
  readonly problem: Problem | null
  /** So far. */
  readonly erased: number
  /** Null until it is done. */
  readonly keptBack: number | null
}

/** Runs a purpose's purge from here: people are erased some at a time, so that desks are never held up. */
export const usePurge = (purpose: Purpose): Purge => {
  const people = useOrder('attendees.purge')
  const audience = useOrder('audience.purge')
  const [erased, setErased] = useState(0)
  const [keptBack, setKeptBack] = useState<number | null>(null)
  const isGoing = useRef(false)
  // Closing the dialog stops it: what is erased stays erased, and the next run takes the rest.
  const isLeft = useRef(false)
  useEffect(() => {
    isLeft.current = false
    return () => {
      isLeft.current = true
    }
  }, [])
  const { state, problem } = purpose === 'people' ? people : audience

  async function purgePeople(): Promise<void> {
    for (let before = 0; ; ) {
      const outcome = await people.give({})
      if (outcome === null || isLeft.current) return
      before += outcome.erased
      setErased(before)
      if (outcome.left === 0) return setKeptBack(outcome.kept)
    }
  }

  async function purgeAudience(): Promise<void> {
    const outcome = await audience.give({})
    if (outcome !== null) setKeptBack(outcome.withReferent + outcome.pollsAway)
  }

  return {
    state,
    problem,
    erased,
    keptBack,
    async purge() {
      if (isGoing.current || isBusy(state)) return
      isGoing.current = true
      await (purpose === 'people' ? purgePeople() : purgeAudience())
      isGoing.current = false
    },
  }
}

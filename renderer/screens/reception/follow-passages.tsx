import { useEffect } from 'react'
import { useValue } from '../../app/use-view.ts'
import { useDesk } from './desk-context.tsx'
import { earlierPassages, shownPassage, toFollow } from './passages.ts'

/** The number of passages in the strip. */
export const stripPlaces = 3

/** Draws nothing. Keeps visible verdicts in step with later changes of their people. */
export const FollowPassages = () => {
  const { passages } = useDesk().passages
  const inSight = toFollow([shownPassage(passages), ...earlierPassages(passages, stripPlaces)])
  return inSight.map((id) => <FollowPassage key={id} id={id} />)
}

const FollowPassage = ({ id }: { readonly id: string }) => {
  const { follow } = useDesk().passages
  const { value } = useValue('checkIn.passage', { commandId: id })
  useEffect(() => {
    if (value) follow(id, value)
  }, [value, id, follow])
  return null
}

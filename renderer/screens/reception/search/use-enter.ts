import { useDesk } from '../desk-context.tsx'
import { type Found, nameOf } from '../person.ts'
import { enterGesture } from './enter-gesture.ts'

/** Executes Enter for a person. A form that opens keeps the typed text, for returning. */
export const useEnter = () => {
  const { checkpoint, today, open, passages, clearField } = useDesk()
  return (person: Found): void => {
    const gesture = enterGesture(person, checkpoint === 'entrance', today)
    if (gesture === 'seeSubstitute') open({ kind: 'details', attendeeId: person.attendeeId })
    else if (gesture === 'onSite') open({ kind: 'onSite', person })
    else {
      clearField()
      void passages.admit(person.attendeeId, nameOf(person))
    }
  }
}

import { useDesk } from '../desk-context.tsx'
import { type Found, nameOf } from '../person.ts'
import { enterGesture } from './enter-gesture.ts'

/** Does with a person what Enter does; a form that opens keeps what was typed, for a way back. */
export const useEnter = () => {
  const { checkpoint, open, passages, clearField } = useDesk()
  return (person: Found): void => {
    const gesture = enterGesture(person, checkpoint === 'entrance')
    if (gesture === 'seeSubstitute') open({ kind: 'details', attendeeId: person.attendeeId })
    else if (gesture === 'onSite') open({ kind: 'onSite', person })
    else {
      clearField()
      void passages.admit(person.attendeeId, nameOf(person))
    }
  }
}

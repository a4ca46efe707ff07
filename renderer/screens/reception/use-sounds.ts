import { useEffect, useRef, useState } from 'react'
import { type Passage, type Passages, shownPassage } from './passages.ts'
import { createSounds, soundOf } from './sounds.ts'
import { mayArrive } from './verdict/verdict-look.ts'

const storageKey = 'regie.mute'

/** One sound for each answer that appears in the panel. */
export const useSounds = (passages: Passages) => {
  const [muted, setMuted] = useState(() => localStorage.getItem(storageKey) === 'yes')
  const sounds = useRef(createSounds())
  const said = useRef<string>(undefined)
  const shown = shownPassage(passages)
  useEffect(() => {
    const key = shown && `${shown.id} ${shown.answer.state}`
    if (key === said.current) return
    said.current = key
    const notes = shown && notesOf(shown)
    if (notes && !muted) sounds.current.play(notes)
  }, [shown, muted])
  return {
    muted,
    toggle: () => {
      localStorage.setItem(storageKey, muted ? 'no' : 'yes')
      setMuted(!muted)
    },
  }
}

const notesOf = ({ answer }: Passage) => {
  if (answer.state === 'answered') return mayArrive(answer) ? soundOf.kept : soundOf[answer.outcome.verdict]
  if (answer.state === 'kept') return soundOf.kept
  return answer.state === 'refused' ? soundOf['unknown-code'] : undefined
}

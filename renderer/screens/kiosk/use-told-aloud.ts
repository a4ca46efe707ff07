import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/use-language.ts'
import { createSounds, soundOf } from '../reception/sounds.ts'
import type { KioskStep } from './kiosk-flow.ts'

/** A tone for each step, and the sentence aloud if a person has asked for it. */
export const useToldAloud = (step: KioskStep, sentence: string) => {
  const [language] = useLanguage()
  const [speaks, setSpeaks] = useState(false)
  const sounds = useRef(createSounds())
  const tone = step.at === 'badge' && step.isOut ? 'admitted' : step.at === 'desk' ? 'confirm-identity' : null
  useEffect(() => {
    if (tone !== null) sounds.current.play(soundOf[tone])
  }, [tone])
  useEffect(() => {
    if (!speaks || !('speechSynthesis' in window)) return
    const said = new SpeechSynthesisUtterance(sentence)
    said.lang = language
    speechSynthesis.cancel()
    speechSynthesis.speak(said)
    return () => speechSynthesis.cancel()
  }, [speaks, sentence, language])
  return { speaks, setSpeaks, canSpeak: 'speechSynthesis' in window }
}

import { useTranslation } from 'react-i18next'
import { forwardedActor, writtenActor } from '../../shared/domain/stations/forwarded-actor.ts'

/** Actors without a person's session: a script with this machine's token, the station by itself, its printer. */
const machines = ['operator', 'station', 'printer'] as const

/** An actor in words: a session's label as given, a machine's name in this language. */
export function useActor(): (label: string) => string {
  const { t } = useTranslation('common')
  return (actor) => {
    const { label, from } = writtenActor(actor)
    const machine = machines.find((one) => one === label)
    const named = machine ? t(`actor.${machine}`) : label
    return from === null ? named : forwardedActor(named, from)
  }
}

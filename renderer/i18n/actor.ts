import { useTranslation } from 'react-i18next'

/** Actors without a person's session: a script with this machine's token, the station by itself, its printer. */
const machines = ['operator', 'station', 'printer'] as const

/** An actor in words: a session's label as given, a machine's name in this language. */
export function useActor(): (label: string) => string {
  const { t } = useTranslation('common')
  return (label) => {
    const machine = machines.find((one) => one === label)
    return machine ? t(`actor.${machine}`) : label
  }
}

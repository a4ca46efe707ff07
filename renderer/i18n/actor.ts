import { useTranslation } from 'react-i18next'

/** Who acts without a person's session: a script with this machine's token, the station by itself, its printer. */
const machines = ['operator', 'station', 'printer'] as const

/** Who did something, in words: a session's label as it was given, a machine by its name in this language. */
export function useActor(): (label: string) => string {
  const { t } = useTranslation('common')
  return (label) => {
    const machine = machines.find((one) => one === label)
    return machine ? t(`actor.${machine}`) : label
  }
}

import { useTranslation } from 'react-i18next'
import type { IconName } from '../../../ui/icons.tsx'
import type { Tone } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { usePassWords } from '../pass-words.ts'
import type { Found } from '../person.ts'
import { isForOtherDays } from './enter-gesture.ts'

interface Standing {
  readonly tone: Tone
  readonly shape: IconName
  readonly word: string
  readonly more: string
}

/** The state of a person before any verdict: colour, shape and word. */
export const useStanding = () => {
  const { t } = useTranslation('reception')
  const { formats, today } = useDesk()
  const passWords = usePassWords()
  return (person: Found): Standing => {
    const status = (
      tone: Tone,
      shape: IconName,
      name: 'substituted' | 'cancelled' | 'unpaid' | 'remote',
    ): Standing => ({ tone, shape, word: t(`search.status.${name}`), more: t(`search.status.${name}Text`) })
    if (person.substitutedBy !== null) return status('none', 'minus', 'substituted')
    if (person.admission !== null)
      return {
        tone: 'ok',
        shape: 'ok',
        word: t('search.status.admitted', { time: formats.time(person.admission.at) }),
        more: person.admission.station,
      }
    if (person.status === 'cancelled') return status('stop', 'stop', 'cancelled')
    if (person.status === 'unpaid') return status('stop', 'stop', 'unpaid')
    if (person.pass.remote) return status('alone', 'remote', 'remote')
    if (isForOtherDays(person.pass, today))
      return { tone: 'stop', shape: 'stop', word: t('search.status.otherDay'), more: passWords(person.pass) }
    const absent = { word: t('search.status.absent'), more: passWords(person.pass) }
    return person.vanished
      ? { tone: 'warn', shape: 'warn', word: absent.word, more: t('search.status.vanished') }
      : { tone: 'wait', shape: 'ring', ...absent }
  }
}

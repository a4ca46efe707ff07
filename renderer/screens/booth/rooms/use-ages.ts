import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Room } from '../booth-types.ts'
import { ageParts, countedAge } from './age.ts'

const everyMs = 200

/** The age of OBS's last report in each room, in ms, counted on between the station's messages. */
export function useAges(rooms: readonly Room[]): readonly (number | null)[] {
  // When each row arrived: the station counts when it sends, and sends nothing while an OBS is silent.
  const seenAt = useRef(new WeakMap<Room, number>())
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), everyMs)
    return () => clearInterval(timer)
  }, [])
  return rooms.map((room) => {
    const at = seenAt.current.get(room) ?? performance.now()
    seenAt.current.set(room, at)
    return countedAge(room.ageMs, at, now)
  })
}

export function useAgeWords(): (ageMs: number | null) => string {
  const { t, i18n } = useTranslation('booth')
  return useCallback(
    (ageMs) => {
      const parts = ageParts(ageMs)
      if (parts.says === 'never') return t('age.never')
      if (parts.says === 'minutes') return t('age.minutes', { minutes: parts.minutes, seconds: parts.seconds })
      return t('age.seconds', { value: fixed(parts.seconds, i18n.language) })
    },
    [t, i18n.language],
  )
}

/** Always one decimal: running numbers must not jump. */
export const fixed = (value: number, language: string, digits = 1): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export interface Formats {
  /** 1 284 in French: a narrow no-break space between thousands. */
  number(value: number): string
  /** 0,8: one decimal. */
  tenths(value: number): string
  /** 09:42, 24 hours, in the event's zone. */
  time(at: string | number): string
  /** 09:42:08 */
  timeWithSeconds(at: string | number): string
  /** 09:42; of another day than now also the day: jeudi 26 novembre, 09:42 */
  moment(at: string | number): string
  /** Of the day that it is now, in the event's zone. */
  isToday(at: string | number): boolean
  /** 26/11: where a word does not fit. */
  shortDate(at: string | number): string
  /** jeudi 26 novembre, mardi 1er décembre */
  date(at: string | number): string
  /** vendredi 27 août 2027 */
  dateWithYear(at: string | number): string
  /** 94 s, 12 min, 24 h: a length of time in seconds, in its largest unit. */
  duration(seconds: number): string
  /** Solène Kerbrat, Iwan Le Goff et Nadia Bihan */
  list(words: readonly string[]): string
}

export const createFormats = (language: string, timeZone?: string): Formats => {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const zone = timeZone === undefined ? {} : { timeZone }
  const numbers = new Intl.NumberFormat(locale)
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone })
  const seconds = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    ...zone,
  })
  const words = { weekday: 'long', day: 'numeric', month: 'long', ...zone } as const
  const dates = new Intl.DateTimeFormat(locale, words)
  const years = new Intl.DateTimeFormat(locale, { ...words, year: 'numeric' })
  const shortDates = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', ...zone })
  const unit = (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  /** French uses an ordinal for the first of a month, which its formats omit. */
  const ordinal = ({ type, value }: Intl.DateTimeFormatPart) =>
    type === 'day' && value === '1' && locale === 'fr-FR' ? '1er' : value
  const time = (at: string | number) => times.format(new Date(at))
  const date = (at: string | number) => dates.formatToParts(new Date(at)).map(ordinal).join('')
  const isToday = (at: string | number) => years.format(new Date(at)) === years.format(new Date())
  return {
    number: (value) => numbers.format(value),
    tenths: (value) => tenths.format(value),
    time,
    moment: (at) => (isToday(at) ? time(at) : `${date(at)}, ${time(at)}`),
    timeWithSeconds: (at) => seconds.format(new Date(at)),
    date,
    isToday,
    shortDate: (at) => shortDates.format(new Date(at)),
    duration(seconds) {
      if (seconds < 120) return unit('second').format(seconds)
      return seconds < 7200
        ? unit('minute').format(Math.round(seconds / 60))
        : unit('hour').format(Math.round(seconds / 3600))
    },
    list: (words) => lists.format(words),
    dateWithYear: (at) => years.formatToParts(new Date(at)).map(ordinal).join(''),
  }
}

/** Formats of the chosen language; `timeZone` is the event's, as view `event` gives it. */
export const useFormats = (timeZone?: string): Formats => {
  const { i18n } = useTranslation()
  return useMemo(() => createFormats(i18n.language, timeZone), [i18n.language, timeZone])
}

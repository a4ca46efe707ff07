import { type Language, languages } from '../../../shared/kernel/language.ts'
import { withFrenchSpacesThroughout } from '../../i18n/french-spaces.ts'
import { en } from './en.ts'
import { fr, type Texts } from './fr.ts'
import { dateIn, dayAndTimeIn, isSameClock, longDateIn, ownZone, timeIn } from './zones.ts'

/** The page's texts in one language. */
export interface Copy {
  readonly language: Language
  readonly texts: Texts
  fill(text: string, values: Readonly<Record<string, string | number>>): string
  /** `_one` or `_other` by the rule of the language: 0 is singular in French. */
  count(one: string, other: string, count: number): string
  number(value: number): string
  /** 09:42, by the event's clock. */
  onSite(at: string | number): string
  /** 09:42. Where the person's clock shows another time: `09:42 chez vous (15:42 sur place)`. */
  time(at: string | number): string
  /** `09:00 – 10:30 chez vous`. Empty if the person's clock shows the same as the event's. */
  elsewhere(from: string | number, to: string | number): string
  /** 27 août 2027 */
  date(at: string | number): string
}

const languageKey = 'regie.public.language'
const isLanguage = (text: unknown): text is Language => languages.some((one) => one === text)

/**
 * The language chosen earlier on this page, or else the first of the browser's languages that exists here, or else
 * French.
 */
export const chooseLanguage = (
  storage: Pick<Storage, 'getItem'>,
  spoken: readonly string[] = navigator.languages,
): Language => {
  const before = storage.getItem(languageKey)
  if (isLanguage(before)) return before
  return spoken.map((one) => one.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fr'
}

export const rememberLanguage = (storage: Pick<Storage, 'setItem'>, language: Language): void =>
  storage.setItem(languageKey, language)

/**
 * `zoneOf`: the event's zone, in which all times are; undefined until the station has told it. `own`: the person's
 * zone.
 */
export const createCopy = (
  language: Language,
  zoneOf: () => string | undefined = () => undefined,
  own: string = ownZone(),
): Copy => {
  const locale = language === 'en' ? 'en-GB' : 'fr-FR'
  const number = (value: number) => value.toLocaleString(locale)
  const fill: Copy['fill'] = (text, values) =>
    text.replace(/{{(\w+)}}/g, (_, key: string) => {
      const value = values[key] ?? ''
      return typeof value === 'number' ? number(value) : value
    })
  const texts: Texts = language === 'en' ? en : (withFrenchSpacesThroughout(fr) as Texts)
  const onSite = (at: string | number) => timeIn(locale, zoneOf(), Number(new Date(at)))
  return {
    language,
    texts,
    fill,
    number,
    count: (one, other, count) => fill((language === 'fr' ? count < 2 : count === 1) ? one : other, { count }),
    onSite,
    time: (at) => {
      const [moment, zone] = [Number(new Date(at)), zoneOf()]
      if (zone === undefined || isSameClock(zone, own, moment)) return onSite(moment)
      const tell = dateIn(zone, moment) === dateIn(own, moment) ? timeIn : dayAndTimeIn
      return fill(texts.session.both, { own: tell(locale, own, moment), time: onSite(moment) })
    },
    date: (at) => longDateIn(locale, zoneOf(), Number(new Date(at))),
    elsewhere: (from, to) => {
      const zone = zoneOf()
      const [starts, ends] = [Number(new Date(from)), Number(new Date(to))]
      if (zone === undefined || (isSameClock(zone, own, starts) && isSameClock(zone, own, ends))) return ''
      const isOtherDay = dateIn(zone, starts) !== dateIn(own, starts) || dateIn(zone, ends) !== dateIn(own, ends)
      const tellStart = isOtherDay ? dayAndTimeIn : timeIn
      const tellEnd = dateIn(own, starts) === dateIn(own, ends) ? timeIn : tellStart
      return fill(texts.session.elsewhere, { from: tellStart(locale, own, starts), to: tellEnd(locale, own, ends) })
    },
  }
}

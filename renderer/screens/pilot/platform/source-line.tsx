import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { useEveryWords } from './every-words.ts'

interface SourceLineProps {
  readonly connector: ViewValue<'connector'>
  readonly timeZone: string | undefined
  readonly onSettings: () => void
}

/** The list's source, its interval, and the next reading. */
export const SourceLine = ({ connector, timeZone, onSettings }: SourceLineProps) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  const every = useEveryWords()
  const { settings, station, state, last, nextAt } = connector
  if (!settings) return null
  const next = () => {
    if (station && !station.here) return t('platform.elsewhereMore', { name: station.name })
    if (state === 'off') return t('platform.offMore')
    const unchanged = last === 'unchanged' ? `${t('platform.unchanged')} ` : ''
    return `${unchanged}${nextAt === null ? '' : t('platform.next', { at: time(nextAt) })}`
  }
  const { format, everyMinutes, on } = settings
  return (
    <div className="file row gap-3 panel pad-x-5 nowrap platform__source">
      <Icon name="cloud" />
      <b className="truncate min-width-0">{hostOf(settings.address)}</b>
      <span className="soft num">{[format.toUpperCase(), on && every(everyMinutes)].filter(Boolean).join(' · ')}</span>
      <span className="soft platform__next min-width-0">{next()}</span>
      <span className="end line push-right">
        <Button small onClick={onSettings}>
          {t('platform.settings.open')}
        </Button>
      </span>
    </div>
  )
}

/** The path may be long, and people know the machine's name. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address)

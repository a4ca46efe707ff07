import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import { lagOf, type ScreenIs, shownBy } from './screen-state.ts'
import type { Screen } from './use-screens.ts'

interface ScreenLineProps {
  readonly screen: Screen
  readonly timeZone: string | undefined
  readonly onRevoke: (accessId: string) => void
}

const looks: Readonly<Record<ScreenIs, readonly [Tone, IconName]>> = {
  waiting: ['wait', 'wait'],
  absent: ['warn', 'warn'],
  unseen: ['warn', 'warn'],
  unknown: ['none', 'unknown'],
  choosing: ['wait', 'wait'],
  late: ['warn', 'clock'],
  settling: ['none', 'wait'],
  ok: ['ok', 'ok'],
}

export const ScreenLine = ({ screen, timeZone, onRevoke }: ScreenLineProps) => {
  const { t } = useTranslation(['stageScreens', 'stage'])
  const { time } = useFormats(timeZone)
  const [isSure, setIsSure] = useState(false)
  const { row, stage, is } = screen
  const { label, accessId, page, room, at, elsewhere } = row
  const place =
    accessId === null
      ? t('obs')
      : page === null
        ? t('noPage')
        : [t(`stage:page.${page}`), room].filter(Boolean).join(' · ')
  const [tone, shape] = looks[is]
  const word = is === 'ok' && elsewhere ? 'elsewhere' : is === 'late' && elsewhere ? 'elsewhereLate' : is
  const { missing, kept } = lagOf(row, stage)
  const kinds = (of: typeof missing) => of.map((kind) => t(`kind.${kind}`)).join(', ')
  const more = [
    is === 'late' && missing.length > 0 && t('more.late', { kinds: kinds(missing) }),
    is === 'late' && kept.length > 0 && t('more.kept', { kinds: kinds(kept) }),
    elsewhere && is === 'ok' && t('more.elsewhere'),
    is === 'unknown' && t('more.unknown'),
  ].filter(Boolean)
  const remove = () => {
    if (isSure && accessId !== null) onRevoke(accessId)
    setIsSure(!isSure)
  }
  return (
    <tr data-testid="screen" data-is={is}>
      <th scope="row">
        <span className="clamp-2 break-anywhere">{label}</span>
        <small className="clamp-2 break-anywhere">{accessId === null ? `${place} · ${room ?? ''}` : place}</small>
      </th>
      <td>
        <ShownWords screen={screen} />
      </td>
      <td>
        <Status tone={tone} shape={shape}>
          {t(`is.${word}`, { time: at === null ? '' : time(at) })}
        </Status>
        {more.length > 0 && <small>{more.join(' · ')}</small>}
      </td>
      <td>
        {accessId !== null && (
          <Button
            small
            aria-label={t('revoke.of', { word: t(isSure ? 'revoke.sure' : 'revoke.word'), label })}
            onClick={remove}
            onBlur={() => setIsSure(false)}
          >
            <span className="screens__sure">{t(isSure ? 'revoke.sure' : 'revoke.word')}</span>
          </Button>
        )}
      </td>
    </tr>
  )
}

const ShownWords = ({ screen: { row, stage } }: { readonly screen: Screen }) => {
  const { t } = useTranslation('stageScreens')
  const shown = shownBy(row, stage)
  const words =
    row.page === null
      ? t('shows.unknown')
      : row.page === 'agenda'
        ? t('shows.programme')
        : shown.length > 0
          ? shown
              .map(({ kind, text }) => (text === null ? t(`shows.old.${kind}`) : t(`shows.${kind}`, wordsOf(text))))
              .join(' · ')
          : t(row.page === 'door' || row.page === 'projector' ? 'shows.programme' : 'shows.nothing')
  return <span className="clamp-2 break-anywhere">{words}</span>
}

const wordsOf = (text: string) => ({ text, title: text })

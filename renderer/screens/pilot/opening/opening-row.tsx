import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { ConfirmedButton } from '../parts/confirmed-button.tsx'
import { linkTo } from '../sections.ts'
import type { Point } from './opening-words.ts'

/** Where each point is put in order. */
const places: Readonly<Record<Point['item'], string>> = {
  days: linkTo('event'),
  people: linkTo('attendees', 'import'),
  programme: linkTo('programme'),
  template: linkTo('badges', 'template'),
  printers: linkTo('badges'),
  stations: linkTo('stations'),
  sealing: linkTo('stations'),
  accesses: linkTo('access'),
  backup: linkTo('event'),
  sheet: linkTo('event', 'sheet'),
  rehearsal: linkTo('event'),
  rolls: linkTo('badges'),
  scans: linkTo('access'),
  scenes: '/regie',
}
const tones = { ready: 'tone-ok', wanting: 'tone-warn', due: 'muted' } as const
const shapes = { ready: 'ok', wanting: 'warn', due: 'wait' } as const

interface OpeningRowProps {
  readonly point: Point
  readonly words: string
}

/** A point of the list: its state, the fact, and the gesture only where one is missing. */
export const OpeningRow = ({ point, words }: OpeningRowProps) => {
  const { t } = useTranslation('pilot')
  const { item, state } = point
  return (
    <li
      className={`rdy cells column-gap-3 min-height-36 pad-x-3 ${state === 'wanting' ? 'shade-warn round' : 'rule-top'}`}
      data-testid={`opening-${item}`}
      data-state={state}
    >
      <span className={`${tones[state]} row`}>
        <Icon name={shapes[state]} />
      </span>
      <b>
        {t(`opening.item.${item}`)}
        <span className="vh">, {t(`opening.state.${state}`)}</span>
      </b>
      <span className={state === 'wanting' ? 'break-anywhere' : 'soft break-anywhere'}>{words}</span>
      {state === 'wanting' && <Gesture point={point} />}
    </li>
  )
}

/** What is due on the morning: a place beside the list is too narrow for a gesture, and the way is the same. */
export const MorningRow = ({ point: { item, state }, words }: OpeningRowProps) => {
  const { t } = useTranslation('pilot')
  return (
    <li className="line gap-2 min-height-36" data-testid={`opening-${item}`} data-state={state}>
      <span className={`${tones[state]} row`}>
        <Icon name={shapes[state]} />
      </span>
      <a className="grow" href={places[item]}>
        {t(`opening.item.${item}`)}
        <span className="vh">, {t(`opening.state.${state}`)}</span>
        <span className="block soft">{words}</span>
      </a>
    </li>
  )
}

const Gesture = ({ point: { item, word } }: { readonly point: Point }) => {
  const { t } = useTranslation('pilot')
  if (item === 'rehearsal' && word === 'open')
    return (
      <ConfirmedButton
        word={t('opening.go.end')}
        on=""
        title={t('event.rehearsal.ask.end.title')}
        more={t('event.rehearsal.ask.end.more')}
        go={t('event.rehearsal.ask.end.go')}
        command="event.rehearse"
        input={{ on: false }}
      />
    )
  return (
    <a className="btn btn--s" href={places[item]}>
      {t(`opening.go.${item}`)}
    </a>
  )
}

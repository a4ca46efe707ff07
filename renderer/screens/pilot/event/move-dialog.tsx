import { useTranslation } from 'react-i18next'
import type { CommandInput, ViewValue } from '../../../../shared/contract/contract.ts'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Status } from '../../../ui/status.tsx'
import { ViewGate } from '../parts/view-gate.tsx'

type Move = ViewValue<'event.move'>

interface MoveDialogProps {
  readonly before: ViewValue<'event'>
  readonly input: CommandInput<'event.configure'>
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Other days move the programme and the run of show: names each session and cue, and what becomes of it. */
export const MoveDialog = ({ before, input, onConfirm, onClose }: MoveDialogProps) => {
  const { t } = useTranslation('pilot')
  const { days, timeZone } = input
  const move = useValue('event.move', { days, timeZone })
  const { date } = useFormats()
  const words = (dates: readonly string[]) => dates.map((day) => date(`${day}T12:00:00Z`)).join(', ')
  const isBlocked = move.value?.sessions.some(({ to }) => to === null) !== false
  return (
    <Dialog
      title={t('event.move.title')}
      about={t('event.move.about', { before: words(before.days), after: words(days) })}
      wide
      onClose={onClose}
    >
      <div className="dialog__body stack gap-3">
        <ViewGate of={[move]}>
          {() => move.value && <Moves move={move.value} before={before.timeZone} after={timeZone} />}
        </ViewGate>
      </div>
      <footer className="dialog__foot">
        {move.value && isBlocked && (
          <Status tone="stop" shape="stop">
            {t('event.move.blocked')}
          </Status>
        )}
        <Button {...(isBlocked && { 'data-autofocus': true })} onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button kind="primary" disabled={isBlocked} onClick={onConfirm}>
          {t('event.move.go')}
        </Button>
      </footer>
    </Dialog>
  )
}

const Moves = ({ move, before, after }: { readonly move: Move; readonly before: string; readonly after: string }) => {
  const { t } = useTranslation('pilot')
  const { number, date } = useFormats()
  const isNothing = move.sessions.length + move.cues.length + move.renumbered.length === 0
  return (
    <>
      {isNothing && <p className="soft text-large">{t('event.move.nothing')}</p>}
      {move.renumbered.map(({ date: day, from, to }) => (
        <Status key={day} tone="warn" shape="warn">
          {t('event.move.renumbered', { date: date(`${day}T12:00:00Z`), from, to })}
        </Status>
      ))}
      {(['sessions', 'cues'] as const).map(
        (kind) =>
          move[kind].length > 0 && (
            <section key={kind}>
              <h3 className="text-strong">
                {t(`event.move.${kind}`, { count: move[kind].length, value: number(move[kind].length) })}
              </h3>
              <ul className="num">
                {move[kind].map((one) => (
                  <MovedRow key={one.id} kind={kind} before={before} after={after} {...one} />
                ))}
              </ul>
            </section>
          ),
      )}
    </>
  )
}

interface MovedRowProps {
  readonly kind: 'sessions' | 'cues'
  readonly title: string
  readonly from: string
  readonly to: string | null
  readonly before: string
  readonly after: string
}

const MovedRow = ({ kind, title, from, to, before, after }: MovedRowProps) => {
  const { t } = useTranslation('pilot')
  const old = useFormats(before)
  const now = useFormats(after)
  return (
    <li className="row gap-3 min-height-36 rule-top">
      <span className="grow truncate" title={title}>
        {title}
      </span>
      {to === null ? (
        <Status tone={kind === 'sessions' ? 'stop' : 'warn'} shape={kind === 'sessions' ? 'stop' : 'warn'}>
          {t(`event.move.stays.${kind}`, { date: old.date(from) })}
        </Status>
      ) : (
        <>
          {to !== from && (
            <s className="soft nowrap">
              {old.date(from)}, {old.time(from)}
            </s>
          )}
          <span className="nowrap">
            {now.date(to)}, {now.time(to)}
          </span>
        </>
      )}
    </li>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { unseenOf, wrongClockMs } from '../../../ui/chain-state.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { GiveBackDialog } from '../../../ui/stations/give-back-dialog.tsx'
import { PromoteDialog } from '../../../ui/stations/promote-dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'

/** This machine among the others, and what is done to it rarely: it takes the hub's place, or it is given back. */
export const StationDialog = () => {
  const { t } = useTranslation(['reception', 'common'])
  const { close, event, formats } = useDesk()
  const words = useProblemWords()
  const { rows } = useView('stations', {})
  const [asked, setAsked] = useState<'promote' | 'give-back' | null>(null)
  const self = rows.find((station) => station.self)
  const hub = rows.find((station) => station.hub)
  if (!self || !hub) return null
  if (asked === 'give-back')
    return <GiveBackDialog station={self} timeZone={event?.timeZone} wordsOf={words} onClose={close} />
  if (asked === 'promote') return <PromoteDialog station={self} hub={hub} wordsOf={words} onClose={close} />
  const unseen = unseenOf(rows)
  const clockMs = wrongClockMs(self, rows)
  const since = self.aloneSince
  return (
    <Dialog title={t('rail.station')} about={self.name} onClose={close}>
      <div className="dialog__body">
        <dl className="card">
          <div>
            <dt>{t('station.hub')}</dt>
            <dd>
              {self.hub
                ? t('station.isHub')
                : since === null
                  ? t('station.linked', { name: hub.name })
                  : t('station.alone', { name: hub.name, time: formats.time(since) })}
            </dd>
          </div>
          <div>
            <dt>{t('station.waiting')}</dt>
            <dd className="num">
              {self.waiting === 0 ? t('station.nothing') : t('rail.keptHere', { count: self.waiting })}
            </dd>
          </div>
          <div>
            <dt>{t('station.unseen')}</dt>
            <dd>{unseen.length === 0 ? t('station.nobody') : unseen.map(({ name }) => name).join(', ')}</dd>
          </div>
          {clockMs !== null && (
            <div>
              <dt>{t('station.clock')}</dt>
              <dd>
                <b>
                  {t(clockMs > 0 ? 'station.ahead' : 'station.behind', {
                    value: formats.number(Math.round(Math.abs(clockMs) / 1000)),
                  })}
                </b>
              </dd>
            </div>
          )}
        </dl>
      </div>
      {!self.hub && (
        <footer className="dialog__foot">
          <span className="grow" />
          {!hub.connected && (
            <Button large icon="hub" onClick={() => setAsked('promote')}>
              {t('common:station.promote.open')}
            </Button>
          )}
          <Button large data-autofocus onClick={() => setAsked('give-back')}>
            {t('common:station.giveBack.open')}
          </Button>
        </footer>
      )}
    </Dialog>
  )
}

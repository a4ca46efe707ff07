import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'

/** How full the room of this door is. */
export const RailRoom = () => {
  const { t } = useTranslation(['reception', 'common'])
  const { formats, checkpoint } = useDesk()
  const { value, stale } = useValue('checkIn.stats', { checkpoint })
  const { rows } = useView('programme', {})
  const session = rows.find(({ sessionId }) => sessionId === checkpoint)
  const left = typeof value?.capacity === 'number' ? value.capacity - value.admitted : null
  return (
    <section className={stale ? 'sec stale' : 'sec'} aria-label={t('rail.room')} data-testid="room-fill">
      <div className="sec__h">
        <h2 className="truncate">{session?.roomName ?? t('rail.room')}</h2>
        {session?.cancelled ? (
          <span className="end">
            <Status tone="stop" shape="stop">
              {t('common:sessionCancelled.word')}
            </Status>
          </span>
        ) : (
          left !== null && (
            <span className="end">
              {left <= 0 ? (
                <Status tone="stop" shape="stop">
                  <span className="num">{left === 0 ? t('rail.full') : t('rail.over', { count: -left })}</span>
                </Status>
              ) : (
                <Status tone={left <= 5 ? 'warn' : 'ok'} shape={left <= 5 ? 'warn' : 'ok'}>
                  <span className="num">{t('rail.left', { count: left })}</span>
                </Status>
              )}
            </span>
          )
        )}
      </div>
      {value && (
        <>
          <p>
            <span className="big figure num">{formats.number(value.admitted)}</span>{' '}
            <span className="soft num">
              {value.capacity === null
                ? t('rail.inRoom', { count: value.admitted })
                : t('rail.ofCapacity', { count: value.capacity, capacity: formats.number(value.capacity) })}
            </span>
          </p>
          {value.capacity !== null && (
            <Progress label={t('rail.fill')} value={Math.min(1, value.admitted / value.capacity)} />
          )}
          {session?.registration && (
            <p className="soft num rail__more space-above-2">{t('rail.registered', { count: session.registered })}</p>
          )}
        </>
      )}
    </section>
  )
}

import { useTranslation } from 'react-i18next'
import { screenKeys } from '../acts/moderation-keys.ts'
import { countIn, type Desk } from '../desk.ts'
import { Elsewhere } from '../reserved/elsewhere.tsx'
import type { ListName } from './lists.ts'
import { orders } from './orders.ts'
import { QuestionList } from './question-list.tsx'

interface ColumnProps {
  readonly desk: Desk
  readonly name: ListName
  /** On a tablet the tabs have its name. */
  readonly hasHead: boolean
}

export const Column = ({ desk, name, hasHead }: ColumnProps) => {
  const { t } = useTranslation('moderation')
  const { queue } = desk
  return (
    <div className="mcol__in frame" data-list={name}>
      <div className="mcol__head row">
        {hasHead && (
          <>
            <h2 className="heading">{t(`list.${name}`)}</h2>
            <span className="mcol__count muted bold num">{countIn(desk, name)}</span>
          </>
        )}
        <fieldset className="morder row gap-05 push-right">
          <legend className="vh">{t('order.label')}</legend>
          {orders.map((order) => (
            <button
              className="bare-button round soft hover-sunken text-small pad-x-2"
              key={order}
              type="button"
              aria-pressed={queue.orders[name] === order}
              {...(queue.chosen.list === name && { 'aria-keyshortcuts': screenKeys.order })}
              onClick={() => queue.reorder(name, order)}
            >
              {t(`order.${order}`)}
            </button>
          ))}
          {queue.chosen.list === name && (
            <span className="key" aria-hidden="true">
              <kbd>{screenKeys.order}</kbd>
            </span>
          )}
        </fieldset>
      </div>
      {name === 'safeguarding' && desk.isReferent ? (
        <div className="mcol__both line column min-height-0">
          <QuestionList key={name} desk={desk} name={name} />
          <Elsewhere desk={desk} />
        </div>
      ) : (
        <QuestionList key={name} desk={desk} name={name} />
      )}
    </div>
  )
}

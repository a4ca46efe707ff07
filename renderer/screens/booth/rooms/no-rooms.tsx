import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'

export const NoRooms = ({ onAdd }: { readonly onAdd: () => void }) => {
  const { t } = useTranslation('booth')
  return (
    <section className="rs column min-size-0 rs--alone surface round overflow-hidden">
      <div className="rs__empty centred fill pad-4-6 stack soft text-center">
        <h2 className="ink title">{t('rooms.empty')}</h2>
        <p>{t('rooms.emptyText')}</p>
        <Button kind="primary" large icon="plus" keyName="F2" onClick={onAdd}>
          {t('rooms.add')}
        </Button>
      </div>
    </section>
  )
}

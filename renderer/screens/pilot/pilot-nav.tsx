import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.tsx'
import { linkTo, type Section, sections } from './sections.ts'

const shapes: Readonly<Record<Section, IconName>> = {
  overview: 'grid',
  opening: 'ok',
  attendees: 'users',
  programme: 'list',
  event: 'flag',
  badges: 'print',
  stations: 'hub',
  access: 'lock',
  journal: 'clock',
  after: 'file',
}

/** A hairline precedes these: rare tasks, and the journal. */
const groups: ReadonlySet<Section> = new Set(['event', 'journal'])

const look = 'relative row gap-25 min-height-36 pad-x-3 round soft hover-tint'

/** How many things are to be put in order before the doors open. No alarm: none of them blocks the doors. */
const Wanting = () => {
  const { t } = useTranslation('pilot')
  const { rows } = useView('opening', {})
  const count = rows.filter(({ state }) => state === 'wanting').length
  if (count === 0) return null
  return (
    <span className="push-right num muted">
      <span aria-hidden="true">{count}</span>
      <span className="vh">{t('opening.wanting', { count })}</span>
    </span>
  )
}

export const PilotNav = ({ current }: { readonly current: Section }) => {
  const { t } = useTranslation('pilot')
  return (
    <nav className="nav scroll gap-05 surface column" aria-label={t('nav.label')}>
      {sections.map((section) => (
        <a
          key={section}
          href={linkTo(section)}
          className={`${look} ${groups.has(section) ? 'nav__first' : ''}`}
          aria-current={section === current ? 'page' : undefined}
        >
          <Icon name={shapes[section]} />
          {t(`nav.${section}`)}
          {section === 'opening' && <Wanting />}
        </a>
      ))}
      <a href="/regie" className={`${look} nav__first`}>
        <Icon name="air" />
        {t('nav.booth')}
      </a>
    </nav>
  )
}

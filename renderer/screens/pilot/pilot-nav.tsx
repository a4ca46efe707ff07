import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icon.tsx'
import type { IconName } from '../../ui/icons.tsx'
import { linkTo, type Section, sections } from './sections.ts'

const shapes: Readonly<Record<Section, IconName>> = {
  overview: 'grid',
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
        </a>
      ))}
      <a href="/regie" className={`${look} nav__first`}>
        <Icon name="air" />
        {t('nav.booth')}
      </a>
    </nav>
  )
}

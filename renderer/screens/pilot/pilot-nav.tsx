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

export const PilotNav = ({ current }: { readonly current: Section }) => {
  const { t } = useTranslation('pilot')
  return (
    <nav className="nav gap-05 surface column" aria-label={t('nav.label')}>
      {sections.map((section) => (
        <a
          key={section}
          href={linkTo(section)}
          className={groups.has(section) ? 'nav__first' : undefined}
          aria-current={section === current ? 'page' : undefined}
        >
          <Icon name={shapes[section]} />
          {t(`nav.${section}`)}
        </a>
      ))}
      <a href="/regie" className="nav__first">
        <Icon name="air" />
        {t('nav.booth')}
      </a>
    </nav>
  )
}

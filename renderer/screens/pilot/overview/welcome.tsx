import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { linkTo } from '../sections.ts'

interface WelcomeProps {
  readonly attendees: number
  readonly days: number
  readonly desks: number
}

/** An empty event: three steps in order, the next one highlighted. */
export const Welcome = ({ attendees, days, desks }: WelcomeProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const steps = [
    {
      name: 'import',
      link: linkTo('attendees', 'import'),
      done: attendees > 0 && t('welcome.importDone', { count: attendees, value: number(attendees) }),
    },
    { name: 'days', link: linkTo('event'), done: days > 0 && t('welcome.daysDone', { count: days }) },
    { name: 'desk', link: linkTo('access'), done: desks > 0 && t('welcome.deskDone') },
  ] as const
  const next = steps.findIndex(({ done }) => !done)
  return (
    <>
      <p className="soft text-large">{t('welcome.intro')}</p>
      <ol className="welcome stack gap-4">
        {steps.map(({ name, link, done }, index) => (
          <li
            key={name}
            className={
              index === next
                ? 'pcard pad-4-5 panel min-width-0 welcome__s flex align-center welcome__s--next'
                : 'pcard pad-4-5 panel min-width-0 welcome__s flex align-center'
            }
          >
            <span className="welcome__n high-40 grid soft no-shrink num" aria-hidden="true">
              {index + 1}
            </span>
            <div className="grow">
              <h3 className="title">
                <span className="vh">{t('welcome.step', { number: index + 1 })} </span>
                {t(`welcome.${name}`)}
              </h3>
              <p className="soft text-large">{t(`welcome.${name}More`)}</p>
            </div>
            {done ? (
              <Status tone="ok" shape="ok">
                {done}
              </Status>
            ) : (
              <a className={index === next ? 'btn btn--l btn--primary' : 'btn btn--l'} href={link}>
                {t(`welcome.${name}Go`)}
              </a>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../shared/contract/contract.ts'
import { FullPage } from '../ui/full-page.tsx'
import { LinkPage } from '../ui/link-page.tsx'
import { GivenBackPage } from './given-back-page.tsx'
import { LeftBehind } from './handover/left-behind.tsx'
import { navigate, usePath } from './path.ts'
import { Unsent } from './shelf/unsent.tsx'
import { useStationState } from './station.tsx'
import { isScan } from './untaken-scans.ts'
import { useDenied } from './use-connection.ts'
import { useValue, useView } from './use-view.ts'

const ReceptionScreen = lazy(async () => ({
  default: (await import('../screens/reception/reception-screen.tsx')).ReceptionScreen,
}))
const DoorScreen = lazy(async () => ({ default: (await import('../screens/door/door-screen.tsx')).DoorScreen }))
const StageScreen = lazy(async () => ({ default: (await import('../screens/stage/stage-screen.tsx')).StageScreen }))
const BoothScreen = lazy(async () => ({ default: (await import('../screens/booth/booth-screen.tsx')).BoothScreen }))
const ModerationScreen = lazy(async () => ({
  default: (await import('../screens/moderation/moderation-screen.tsx')).ModerationScreen,
}))
const KioskScreen = lazy(async () => ({ default: (await import('../screens/kiosk/kiosk-screen.tsx')).KioskScreen }))
const PilotScreen = lazy(async () => ({ default: (await import('../screens/pilot/pilot-screen.tsx')).PilotScreen }))

type Role = ViewValue<'me'>['role']

/** The start page of each role. */
const homes: Record<Role, string> = {
  reception: '/accueil',
  pilot: '/pilotage',
  door: '/porte',
  screen: '/scene',
  booth: '/regie',
  moderator: '/moderation',
  referent: '/moderation',
  kiosk: '/borne',
}

export const Routes = () => {
  const { t } = useTranslation()
  const denied = useDenied()
  const path = usePath()
  const givenBack = useStationState((state) => state.givenBack)
  const { rows: stations } = useView('stations', {})
  // An audience receives nothing about links and accesses: the last state stays.
  if (path === '/scene')
    return (
      <Suspense fallback={null}>
        <StageScreen />
      </Suspense>
    )
  if (givenBack) return <GivenBackPage {...givenBack} />
  if (stations.some(({ self, revoked }) => self && revoked))
    return <FullPage shape="stop" title={t('station.revoked')} text={t('station.revokedText')} />
  if (denied) return <ShutPage />
  return (
    <>
      <Suspense fallback={<FullPage shape="wait" title={t('page.loading')} />}>
        <Page path={path} />
      </Suspense>
      <LeftBehind />
      <Unsent />
    </>
  )
}

/** A window that is refused, with the scans that it recorded meanwhile. They are not lost, and a person must act. */
const ShutPage = () => {
  const { t } = useTranslation()
  const count = useStationState(({ untaken, kept }) => untaken + kept.filter(isScan).length)
  return (
    <FullPage shape="stop" title={t('access.shut')} text={t('access.askForLink')}>
      {count > 0 && (
        <p role="status" data-testid="untaken">
          <b className="num">{t('access.untaken', { count })}</b> {t('access.untakenText')}
        </p>
      )}
    </FullPage>
  )
}

const Page = ({ path }: { readonly path: string }) => {
  const { t } = useTranslation()
  switch (path) {
    case '/':
      return <Home />
    case '/accueil':
      return <Desk key="entrance" door={false} />
    case '/porte':
      return <Desk key="door" door={true} />
    case '/borne':
      return <KioskScreen />
    case '/regie':
      return <BoothScreen />
    case '/moderation':
      return <ModerationScreen />
    case '/pilotage':
      return <PilotScreen />
    default:
      return <FullPage shape="unknown" title={t('page.unknown')} text={t('page.unknownText')} home={true} />
  }
}

/** A volunteer's access is one door, on a phone. Staff with a desk have the desk's page, at a door too. */
const Desk = ({ door }: { readonly door: boolean }) => {
  const me = useValue('me', {})
  if (me.value?.role === 'door') return <DoorScreen checkpoint={me.value.checkpoint ?? 'entrance'} />
  if (me.value || me.state === 'refused') return <ReceptionScreen door={door} />
  return <LinkPage />
}

const Home = () => {
  const { t } = useTranslation()
  const me = useValue('me', {})
  const home = me.value && homes[me.value.role]
  useEffect(() => {
    // The link says which stage page it is.
    if (home) navigate(home === '/scene' ? home + location.search : home, { replace: true })
  }, [home])
  if (me.state === 'refused') return <FullPage shape="stop" title={t('access.shut')} text={t('access.askForLink')} />
  return <LinkPage />
}

import { authorityPath, fingerprintHeader } from '../../../shared/contract/authority.ts'
import { isNowOrNever } from '../../../shared/contract/now-or-never.ts'
import { problemOf } from '../../../shared/contract/problem.ts'
import type { AccessSecrets } from '../access/access-secrets.ts'
import type { Gate } from '../access/gate.ts'
import { stationStalled } from '../commands/problems.ts'
import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import { authorityFingerprint } from '../server/authority-fingerprint.ts'
import { sendProblem } from '../server/http-server.ts'
import type { Pages } from '../server/staff-server.ts'
import type { StallWatch } from '../server/stalls.ts'
import { createForwardedCallers } from './forwarded-callers.ts'
import { createLinking } from './linking.ts'

export interface LinkOptions {
  /** Accepts other stations as the hub, if the event has no hub yet. */
  readonly hub?: boolean | undefined
  /** The station has just joined the event, so it waits a moment for its pairing. */
  readonly isNew?: boolean | undefined
  /** A link to the hub with this id stands. Null: the link has ended. */
  readonly onLinked?: ((hub: string | null) => void) | undefined
  /** The address of the event's cloud, and the cloud's code for the first link. By default, those in the log. */
  readonly cloudUrl?: string | undefined
  readonly cloudCode?: string | undefined
  /** This station was returned: its data are not needed here any more. */
  readonly onGivenBack?: (() => void) | undefined
  /** Data in `station.json` have changed. */
  readonly onAddress?: (() => void) | undefined
}

/** This station's place among the others, and the commands that stations forward. */
export function createLink(
  { log, catalog, touch, dispatch, onError }: Kit,
  needs: {
    readonly gate: Gate
    readonly secrets: AccessSecrets
    readonly audience: { readonly open: (host: '0.0.0.0') => Promise<void>; readonly closePort: () => Promise<void> }
    /** A link was opened or ended. */
    readonly onState: () => void
    /**
     * The server of this machine's pages, which also serves browsers on the network. Called once the server is built.
     */
    readonly pages: () => Pages
    readonly stalls: StallWatch
    readonly options: LinkOptions
  },
) {
  const { gate, audience, options, stalls } = needs
  const onCloud: (() => void)[] = []
  let authority: string | null = null
  let linked = Promise.resolve()
  const callers = createForwardedCallers({
    catalog,
    secrets: needs.secrets,
    callerOf: (accessId) => gate.callerOf(accessId),
    tellsTokens: () => log.keys.holds('access'),
  })
  const linking = createLinking({
    cloud: {
      url: options.cloudUrl,
      code: options.cloudCode,
      onLinked() {
        for (const tell of onCloud) tell()
      },
    },
    audience: { open: () => audience.open('0.0.0.0'), close: audience.closePort },
    log,
    catalog,
    onError,
    onState() {
      touch('link-state')
      needs.onState()
    },
    onAddress: () => options.onAddress?.(),
    onLinked: (hub) => options.onLinked?.(hub),
    onGivenBack: () => options.onGivenBack?.(),
    proofOf: callers.proofOf,
    run: async (command, from) => {
      const given = callers.callerOf(command, from)
      if ('problem' in given) return given
      if (isNowOrNever(command.name) && stalls.mayBeOld(0)) return { problem: stationStalled }
      return await dispatch(command.name, command.input, command.id, given.caller, 0, true)
    },
    openStaff: async () => {
      // A station without links loads neither certificates nor their library.
      const { startStaffServer } = await import('../server/staff-server.ts')
      const onAuthority = (pem: string) => {
        authority = pem
      }
      return startStaffServer({ ...needs.pages(), log, onAuthority })
    },
  })
  return {
    linking,
    /** Resolves when this station has its place: hub, linked or alone. */
    linked: (): Promise<void> => linked,
    /** `tell` is called whenever a link to the cloud is established. */
    onCloudLinked: (tell: () => void): void => void onCloud.push(tell),
    projections: [linking],
    committed: linking.committed,
    routes: (app) =>
      void app.get(authorityPath, async (_, reply) =>
        authority === null
          ? sendProblem(reply, problemOf('not-found', 404))
          : reply
              .type('application/x-x509-ca-cert')
              .header(fingerprintHeader, authorityFingerprint(authority))
              .send(authority),
      ),
    start(): void {
      const placed = linking.start(options.hub ?? false)
      linked = placed.then(() => (options.isNew ? linking.introduced() : undefined))
      linked.catch(onError)
    },
    async stop() {
      await linking.close()
    },
  } satisfies FeatureWithExports
}

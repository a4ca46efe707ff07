import type { connectorCommands } from '../../../shared/contract/connector.ts'
import { type ConnectorSettings, connectorId } from '../../../shared/domain/attendees/connector.ts'
import { withoutPast } from '../../../shared/domain/attendees/import/without-past.ts'
import { defined } from '../../../shared/domain/given-fields.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type HandlersOf, passing, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { PullRun } from './pull-list.ts'
import { isSamePlace } from './same-place.ts'
import { sealToken } from './sealed-token.ts'

const usual = {
  sealedToken: null,
  mapping: null,
  listPath: null,
  nextPath: null,
  pageParameter: null,
  everyMinutes: 15,
  on: true,
}

/** `pullNow`: returns false if a pull cannot begin. */
export function createConnectorHandlers(
  log: EventLog,
  pullNow: (run: PullRun) => boolean,
): HandlersOf<keyof typeof connectorCommands> {
  return {
    'connector.configure': storing(({ token, ...given }, { writing }) => {
      const { pilotPrivateKey } = log.identity
      if (!pilotPrivateKey) return refuse('pilot-station-needed')
      const before = writing.state('connector', connectorId).settings
      const { address, format, ...rest } = { ...usual, ...before, ...defined(given) }
      if (address === undefined || format === undefined) return refuse('not-configured')
      const isElsewhere = before !== null && !isSamePlace(new URL(before.address), new URL(address))
      // A token belongs to the machine for which it was entered.
      if (token === undefined && before?.sealedToken && isElsewhere) return refuse('token-again')
      const settings: ConnectorSettings = { address, format, ...rest, mapping: toldMapping(rest.mapping) }
      const sealedToken =
        token === undefined ? settings.sealedToken : token === null ? null : sealToken(token, pilotPrivateKey, log)
      writing.append('connector', connectorId, { type: 'ConnectorConfigured', ...settings, sealedToken })
      return accept({})
    }),
    'connector.pullNow': passing(({ acceptMissing = false }, { label }) => ({
      started: pullNow({ how: acceptMissing ? 'whole-with-missing' : 'whole', actor: label }),
    })),
  }
}

function toldMapping(mapping: ConnectorSettings['mapping']): ConnectorSettings['mapping'] {
  if (!mapping) return null
  const values = withoutPast(mapping.values)
  return { columns: mapping.columns, ...(values && { values }) }
}

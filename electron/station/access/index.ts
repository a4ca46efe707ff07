import type { FeatureWithExports } from '../feature.ts'
import type { Kit } from '../kit.ts'
import { createAccessHandlers } from './access-handlers.ts'
import { createAccessSecrets } from './access-secrets.ts'
import { createAccessViews } from './access-views.ts'
import { createGate } from './gate.ts'

/**
 * @param needs `pagesUrl`: the address of this station for the staff's browsers; `operatorToken`: of this run's
 * operator
 */
export function createAccess(
  { log, catalog }: Pick<Kit, 'log' | 'catalog'>,
  { pagesUrl, operatorToken }: { pagesUrl: () => string; operatorToken: string },
) {
  const secrets = createAccessSecrets(log, catalog)
  return {
    secrets,
    gate: createGate(log, catalog, secrets, operatorToken),
    handlers: createAccessHandlers(log, catalog, secrets, pagesUrl),
    views: createAccessViews(log, catalog, secrets),
  } satisfies FeatureWithExports
}

import type { badgeCommands } from '../../../../shared/contract/badges.ts'
import type { HandlersOf } from '../../commands/handler.ts'
import type { BadgeDeps } from './badge-deps.ts'
import { createDeskHandlers } from './desk-handlers.ts'
import { createJobHandlers } from './job-handlers.ts'
import { createPrintHandlers } from './print-handlers.ts'
import { createPrinterHandlers } from './printer-handlers.ts'

export const createBadgeHandlers = (deps: BadgeDeps): HandlersOf<keyof typeof badgeCommands> => ({
  ...createPrinterHandlers(deps),
  ...createPrintHandlers(deps),
  ...createJobHandlers(deps),
  ...createDeskHandlers(deps),
})

import type { badgeCommands } from '../../../../shared/contract/badges.ts'
import { pause } from '../../../../shared/domain/badges/print-batch.ts'
import { isOfAnotherOwner } from '../../../../shared/domain/badges/print-job.ts'
import { mayRemove, type PrinterSettings } from '../../../../shared/domain/badges/printer.ts'
import { usualLabel } from '../../../../shared/domain/badges/printer-drivers.ts'
import { defined } from '../../../../shared/domain/given-fields.ts'
import { mayClaim } from '../../../../shared/domain/stations/ownership.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import { bornId } from '../../born-id.ts'
import { type HandlersOf, looking, storing } from '../../commands/handler.ts'
import { pairedRole } from '../../stations/paired-role.ts'
import { addressProblem, lookAt } from '../drivers/registry.ts'
import { takenOver } from '../print-record.ts'
import { isAtPutOutAddress } from '../printer-owner.ts'
import type { BadgeDeps } from './badge-deps.ts'
import { batchesAt, isPrinter } from './choose-printer.ts'
import { faultOf, wordsOf } from './printer-faults.ts'

type PrinterCommand = Extract<keyof typeof badgeCommands, `printers.${string}`>

export function createPrinterHandlers({ log, catalog, badges, dataFolder }: BadgeDeps): HandlersOf<PrinterCommand> {
  const { stationId } = log.identity

  return {
    'printers.add': looking(
      ({ driver, address }) => lookAt(driver, address),
      ({ label, ...given }, { writing, commandId }, status) => {
        const settings = { ...given, label: label ?? usualLabel(given.driver) }
        if (addressProblem(settings.driver, settings.address) !== null) return refuse('address-refused')
        const fault = faultOf(settings, status, dataFolder)
        if (fault) return refuse(fault)
        const printerId = bornId(log, writing, 'printer', commandId)
        writing.append('printer', printerId, { type: 'PrinterAdded', ...settings })
        return accept({ printerId })
      },
      (refusal, { driver, address }) => wordsOf(refusal, driver, address),
    ),

    'printers.find': looking(
      // What searches a network is loaded when somebody searches.
      async () => (await import('../finding/find-printers.ts')).findPrinters(),
      (_, __, found) => {
        const known = new Set<string>()
        for (const [, { settings, removed }] of catalog.all('printer'))
          if (settings && !removed) known.add(settings.address)
        return accept({ printers: found.map((printer) => ({ ...printer, isKnown: known.has(printer.address) })) })
      },
    ),

    'printers.update': looking(
      async ({ printerId, address }) => {
        const { settings } = catalog.get('printer', printerId)
        return settings && address !== undefined ? lookAt(settings.driver, address) : null
      },
      ({ printerId, ...changes }, call, status) => {
        const { settings } = call.writing.state('printer', printerId)
        if (!settings || !isPrinter(call, printerId)) return refuse('unknown-printer')
        const changed: PrinterSettings = { ...settings, ...defined(changes) }
        if (addressProblem(changed.driver, changed.address) !== null) return refuse('address-refused')
        const fault = faultOf(changed, status, dataFolder)
        if (fault) return refuse(fault)
        call.writing.append('printer', printerId, { type: 'PrinterUpdated', ...changed })
        return accept({ printerId })
      },
      (refusal, { printerId, address }) => {
        const driver = catalog.get('printer', printerId).settings?.driver
        return driver && address !== undefined ? wordsOf(refusal, driver, address) : undefined
      },
    ),

    'printers.remove': storing(({ printerId }, call) => {
      if (!isPrinter(call, printerId)) return refuse('unknown-printer')
      if (!mayRemove(call.writing.state('printer', printerId), pairedRole(call.writing, stationId)))
        return refuse('pilots-printer')
      call.writing.append('printer', printerId, { type: 'PrinterRemoved' })
      return accept({})
    }),

    'printers.takeOver': looking(
      async ({ printerId }) => {
        const printer = catalog.get('printer', printerId)
        const { settings, owner } = printer
        const isAsked = owner !== stationId && !isAtPutOutAddress(catalog, printer)
        return settings && isAsked ? lookAt(settings.driver, settings.address) : null
      },
      ({ printerId }, call, status) => {
        const { writing } = call
        const before = writing.state('printer', printerId)
        const { settings, owner, epoch, rival } = before
        if (!settings || !isPrinter(call, printerId)) return refuse('unknown-printer')
        if (owner === stationId && rival === null) return accept({ epoch })
        if (isAtPutOutAddress(catalog, before)) return refuse('put-out-printer')
        if (!mayClaim(before, pairedRole(writing, stationId))) return refuse('taken-for-good')
        const fault = faultOf(settings, status, dataFolder)
        if (fault && fault !== 'label-too-wide') return refuse(fault)
        writing.append('printer', printerId, { type: 'PrinterTakenOver', epoch: epoch + 1 })
        const printer = writing.state('printer', printerId)
        for (const [id] of badges.all()) {
          const job = writing.state('print-job', id)
          if (job.request?.printerId === printerId && isOfAnotherOwner(job, printer))
            writing.append('print-job', id, takenOver(job.attempt))
        }
        // What its first owner may go on with is not begun here a second time by itself.
        for (const id of batchesAt(catalog, printerId))
          writing.decide('print-batch', id, (state) => pause(state, 'taken-over'))
        return accept({ epoch: epoch + 1 })
      },
      (refusal, { printerId }) => {
        const { settings } = catalog.get('printer', printerId)
        return settings ? wordsOf(refusal, settings.driver, settings.address) : undefined
      },
    ),

    'printers.newRoll': storing(({ printerId, labels }, call) => {
      if (!isPrinter(call, printerId)) return refuse('unknown-printer')
      call.writing.append('printer', printerId, { type: 'PrinterRollLoaded', labels })
      return accept({})
    }),
  }
}

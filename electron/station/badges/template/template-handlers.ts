import type { badgeTemplateCommands } from '../../../../shared/contract/badge-templates.ts'
import type { CommandOutcome, ParsedInput } from '../../../../shared/contract/contract.ts'
import type { BadgeFormat } from '../../../../shared/domain/badges/template-refusals.ts'
import { defined } from '../../../../shared/domain/given-fields.ts'
import type { CommandId } from '../../../../shared/kernel/ids.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import type { Catalog } from '../../catalog.ts'
import { type HandlersOf, looking } from '../../commands/handler.ts'
import type { PrintQueue } from '../print-queue.ts'
import type { BadgeRenderer } from '../render/renderer.ts'
import { sampleBadge } from './sample-people.ts'
import { formatOf, type TemplateBook } from './template-book.ts'
import { type DrawingFault, faultOf, faultWords, look } from './template-faults.ts'

interface Tested {
  readonly fault: DrawingFault | 'unknown-printer' | 'printer-elsewhere' | null
  readonly outcome: CommandOutcome<'printers.test'> | null
}

export function createTemplateHandlers(deps: {
  readonly catalog: Catalog
  readonly templates: TemplateBook
  readonly renderer: BadgeRenderer
  readonly queue: PrintQueue
}): HandlersOf<keyof typeof badgeTemplateCommands> {
  const { catalog, templates, renderer, queue } = deps
  /** A command sent again while its badge is at the printer waits for that badge. */
  const underWay = new Map<CommandId, Promise<Tested>>()

  const formatOfPrinter = (printerId: string): BadgeFormat => {
    const { settings } = catalog.get('printer', printerId)
    return settings ? formatOf(settings.label) : '80x50'
  }

  async function test({ printerId, sample, draft }: ParsedInput<'printers.test'>): Promise<Tested> {
    const { settings, removed } = catalog.get('printer', printerId)
    if (!settings || removed) return { fault: 'unknown-printer', outcome: null }
    if (!queue.isOurs(printerId)) return { fault: 'printer-elsewhere', outcome: null }
    const format = formatOf(settings.label)
    const fault = faultOf(format, draft, await look(renderer, templates, format, draft))
    if (fault) return { fault, outcome: null }
    const badge = sampleBadge(sample, templates.eventName(), true)
    const { status, message } = await queue.test(printerId, badge, templates.withDraft(format, draft))
    return { fault: null, outcome: { state: status, message } }
  }

  return {
    'badgeTemplates.change': looking(
      ({ format, ...changes }) => look(renderer, templates, format, changes),
      ({ format, ...changes }, { writing }, seen) => {
        const fault = faultOf(format, changes, seen)
        if (fault) return refuse(fault)
        const given = defined(changes)
        if (Object.keys(given).length > 0)
          writing.append('badge-template', format, { type: 'BadgeTemplateChanged', ...given })
        return accept({})
      },
      (refusal, { format, svg }) => inBoth(refusal, format, svg),
    ),

    'printers.test': looking(
      (input, commandId) => {
        const known = underWay.get(commandId)
        if (known) return known
        const testing = test(input).finally(() => underWay.delete(commandId))
        underWay.set(commandId, testing)
        return testing
      },
      ({ printerId }, { writing }, { fault, outcome }) => {
        if (fault) return refuse(fault)
        if (outcome && outcome.state !== 'failed')
          writing.append('printer', printerId, { type: 'PrinterTested', status: outcome.state })
        return accept(outcome ?? { state: 'failed', message: null })
      },
      (refusal, { printerId, draft }) => inBoth(refusal, formatOfPrinter(printerId), draft?.svg),
    ),
  }
}

/** For whoever drew the template, or wrote the script: a file's fault is said in both languages. */
function inBoth(refusal: string, format: BadgeFormat, svg: string | null | undefined): string | undefined {
  const words = faultWords(refusal, format, svg)
  return words && `${words.fr} / ${words.en}`
}

import type { Scenario } from '../scenario.ts'
import { cupsQueues } from './cups-queues.ts'
import { everyPrinter } from './every-printer.ts'
import { hostileAnswers } from './hostile-answers.ts'
import { hostileTemplateFiles } from './hostile-templates.ts'
import { killWhilePrinting } from './kill-while-printing.ts'

/** In the order in which they run. */
export const printingScenarios: readonly Scenario[] = [
  ...[everyPrinter, killWhilePrinting, cupsQueues, hostileAnswers, hostileTemplateFiles],
]

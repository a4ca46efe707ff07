import { checkLog } from '../../support/log-check.ts'

/** `node read-log.ts FOLDER`: proves a stopped station's log. A process of its own: Playwright's loader takes no native module. */
const { events, inside } = checkLog(process.argv[2] ?? '')
console.log(JSON.stringify({ events, inside: [...inside] }))

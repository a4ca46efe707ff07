import { checkLog } from '../../support/log-check.ts'

/**
 * `node read-log.ts FOLDER`: verifies a stopped station's log. It is a separate process because Playwright's loader
 * cannot load native modules.
 */
const { events, inside } = checkLog(process.argv[2] ?? '')
console.log(JSON.stringify({ events, inside: [...inside] }))

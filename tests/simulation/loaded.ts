import { registerHooks } from 'node:module'

/** Prints, as JSON, the address of every module of the project that a run of the simulation loads. */
const loaded: string[] = []
registerHooks({
  load(url, context, next) {
    if (!url.includes('/node_modules/') && url.startsWith('file:')) loaded.push(url)
    return next(url, context)
  },
})
await import('./schedule.ts')
console.log(JSON.stringify(loaded))

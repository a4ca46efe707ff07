import { registerHooks } from 'node:module'

/** `node --import …/register.ts out/main/shell.js`: what the shell imports as Electron is the host beside this file. */
const host = new URL('./electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: host, shortCircuit: true } : next(specifier, context),
})

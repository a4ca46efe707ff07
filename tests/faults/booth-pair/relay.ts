import { connect, createServer } from 'node:net'

/**
 * Runs on the OBS's host, in its namespace: passes each connection to the recorder over a socket that is a file, and says first
 * whose it is. `relay.ts PORT FILE [PORT FILE ...]`
 */
const [, , ...places] = process.argv
for (let at = 0; at < places.length; at += 2)
  createServer((station) => {
    const recorder = connect(places[at + 1] ?? '')
    recorder.write(`${station.remoteAddress}\n`)
    station.pipe(recorder).pipe(station)
    for (const socket of [station, recorder])
      socket
        .on('error', () => {})
        .on('close', () => {
          station.destroy()
          recorder.destroy()
        })
  }).listen(Number(places[at]), '0.0.0.0', () => process.send?.('listening'))
process.on('disconnect', () => process.exit(0))

import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { cleanCell } from '../../../shared/domain/attendees/import/cell-text.ts'
import { residentMb } from '../../bench/process-memory.ts'
import { mutated } from '../hostile/mutate.ts'
import { insist, type Scenario } from '../scenario.ts'
import { done, openHall, type Phone, send } from './hall.ts'

const script = '<script>alert(1)</script>'
const mostGrowthMb = 120
/** Characters that change the text's direction, NUL, and a bell. */
const tricks = ['\u202egnirts', 'a\u0000b', '\u2066x\u2069', 'a\u0007b', '\ud800', script, '‮‮‮']

/**
 * Phones that send anything: mutated messages, floods, a megabyte, scripts and bidi controls, requests that never end,
 * sockets that never speak. Meanwhile a well-behaved phone is answered, and nothing hostile reaches a screen.
 */
export const hostilePhones: Scenario = {
  name: 'hostile-phones',
  async run(bench) {
    const { random } = bench
    const hall = await openHall(bench)
    const { sessionId } = hall
    const total = bench.short ? 2000 : 10_000
    const { pollId, options } = await hall.openPoll()
    const [good, ...bad] = await Promise.all((await hall.tokens(41)).map(hall.enter))
    if (!good) throw new Error('no phone')
    const memory = residentMb(hall.station.pid, 'VmRSS')

    const slow = Array.from({ length: 50 }, () => halfRequest(hall.audienceUrl))
    const silent = Array.from({ length: 50 }, () => mute(hall.audienceUrl))
    const shapes = [
      () => ({ name: 'questions.ask', input: { sessionId, text: random.pick(tricks), origin: 'room' } }),
      () => ({ name: 'polls.vote', input: { pollId, answer: random.pick([...options, 'none', 7, null, [], {}]) } }),
      () => ({ name: 'questions.upvote', input: { questionId: random.text(26) } }),
      () => ({ name: random.pick(['questions.move', 'event.configure', '__proto__', '']), input: {} }),
    ]
    let [sent, refused] = [0, 0]
    const attack = async ({ token }: Phone) => {
      let phone = await hall.enter(token)
      while (sent < total) {
        sent += 1
        const message = JSON.stringify({ id: crypto.randomUUID(), ...random.pick(shapes)() })
        const text = random.chance(0.7) ? mutated(JSON.parse(message), random) : message
        const answer = await Promise.race([phone.frames.askText('command', text), pause(1000, 'silence')])
        // A malformed message ends the connection, and the phone reconnects.
        if (answer === 'silence') phone = await hall.enter(token)
        if ((answer as { problem?: unknown }).problem) refused += 1
      }
    }
    const waits: number[] = []
    let isOver = false
    const behaving = (async () => {
      while (!isOver) {
        const begun = performance.now()
        await done(good, 'polls.vote', { pollId, answer: options[0] ?? '' })
        waits.push(performance.now() - begun)
        await pause(550)
      }
    })()
    await Promise.all(bad.map(attack))
    const big = await hall.enter((await hall.tokens(1))[0] ?? '')
    const huge = { sessionId, text: 'a'.repeat(1_000_000), origin: 'room' } as const
    insist(
      (await send(big, 'questions.ask', huge, crypto.randomUUID(), 2000)) === null,
      'a message of a megabyte was answered',
    )
    const withBody = await fetch(`${hall.audienceUrl}/api/v1/devices`, { method: 'POST', body: 'x'.repeat(100_000) })
    insist(withBody.status === 413 || withBody.status === 400, `100 kB in a request for a token: ${withBody.status}`)
    isOver = true
    await behaving

    const questions = await hall.client.rows('questions', { sessionId })
    for (const { text } of questions) insist(text?.isWellFormed() && cleanCell(text).text === text, `stored: ${text}`)
    const poll = await hall.poll(pollId)
    insist(poll.votes !== null && poll.votes <= 41, `${poll.votes} votes of 41 phones`)
    insist(!/\n\s+at /.test(hall.station.output()), `the hub logged an error: ${hall.station.output().slice(0, 1500)}`)
    // A quiet hub returns the memory of the burst. Memory that it keeps would not be returned.
    const grown = () => residentMb(hall.station.pid, 'VmRSS') - memory
    for (const until = performance.now() + 20_000; grown() >= mostGrowthMb && performance.now() < until; )
      await pause(500)
    const growth = grown()
    insist(growth < mostGrowthMb, `memory grew by ${growth.toFixed(0)} MB`)
    const slowest = Math.max(...waits)
    insist(slowest < 2000, `a well-behaved phone waited ${slowest.toFixed(0)} ms`)
    for (const close of [...slow, ...silent]) close()
    return `${sent} messages, ${refused} refused, ${questions.length} questions kept clean; others waited ${slowest.toFixed(0)} ms at most, memory +${growth.toFixed(0)} MB`
  },
}

/** A request whose headers never end. */
function halfRequest(url: string): () => void {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname, () =>
    socket.write(`POST /api/v1/devices HTTP/1.1\r\nHost: ${hostname}:${port}\r\n`),
  )
  socket.on('error', () => {})
  return () => void socket.destroy()
}

/** A socket that never identifies itself. */
function mute(url: string): () => void {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  socket.on('error', () => {})
  return () => socket.terminate()
}

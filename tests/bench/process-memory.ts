import { readFileSync } from 'node:fs'

/**
 * Resident memory of a process in MB of 10^6 bytes, from /proc: `VmRSS` is what it holds now, `VmHWM` the most it has
 * ever held. Threads and their heaps are in it.
 */
export function residentMb(pid: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kibibytes = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]
  if (kibibytes === undefined) throw new Error(`no ${field} of process ${pid}`)
  return (Number(kibibytes) * 1024) / 1_000_000
}

/** Seconds of a processor that a process has had so far, its threads and the system's work for it too. */
export function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // Behind the name, which may hold anything: state is the first, utime and stime the twelfth and thirteenth.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}
const ticksPerSecond = 100

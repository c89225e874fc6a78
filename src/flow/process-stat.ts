import { readFileSync } from 'node:fs'

/** What the system says of a process. */
interface ProcessStat {
  /** When it started, in a count of the system's own. */
  readonly started: string
  /** Milliseconds of computing that it had so far, in steps of ten. */
  readonly cpu: number
}

/** Milliseconds of one tick: Linux tells times in hundredths of a second on every machine (`USER_HZ`). */
const TICK = 10
/** Fields of `/proc/PID/stat` (man 5 proc), counted behind the name, which is the second and may hold anything. */
const fields = { user: 11, system: 12, started: 19 } as const

/** Asks for a process; nothing where it is gone, or the system is not Linux and has no such file. */
export function readProcessStat(pid: number): ProcessStat | undefined {
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const cpu = TICK * (Number(values[fields.user]) + Number(values[fields.system]))
  return { started: values[fields.started] ?? '', cpu }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Gone, or never there: the caller knows what that means.
    return undefined
  }
}

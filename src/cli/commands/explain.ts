import type { CommandJob } from './command-job.js'

/** Prints the script that completes the command in a shell. */
export async function explainDocument({ surroundings }: CommandJob): Promise<number> {
  surroundings.stdout.write('')
  return 0
}

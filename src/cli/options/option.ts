/** The headings of `--help`, in their order. */
export const optionGroups = ['Input', 'Content', 'Output', 'Reports', 'Run', 'Limits', 'Help'] as const
export type OptionGroup = (typeof optionGroups)[number]

interface Shared {
  /** As commander reads them: `-o, --output <place>`. The long flag in camelCase is the option's key in the table. */
  readonly flags: string
  /** A line of `--help`, a comment in the configuration file, the help of the Action's input. */
  readonly description: string
  readonly group: OptionGroup
  /** Whether a configuration file may hold it, under its key. */
  readonly config: boolean
  /** Whether the GitHub Action has an input of its name. */
  readonly action: boolean
}

/** On or off; off unless it is named. */
interface FlagOption extends Shared {
  readonly kind: 'flag'
}

/** One of a few words. */
export interface ChoiceOption extends Shared {
  readonly kind: 'choice'
  readonly choices: readonly string[]
  readonly default?: string
}

/** Any text; a `path` is completed as one, and in a configuration file stands relative to that file. */
interface TextOption extends Shared {
  readonly kind: 'text' | 'path'
  readonly default?: string
}

/** A number from `min` to `max`, both included; `count` takes whole ones alone. */
export interface NumberOption extends Shared {
  readonly kind: 'number' | 'count'
  readonly min: number
  readonly max?: number
  readonly default?: number
}

/** One option of the command, said once for the command line, the configuration file, the Action and the documentation. */
export type OptionEntry = FlagOption | ChoiceOption | TextOption | NumberOption

type ValueOf<Entry> = Entry extends FlagOption
  ? boolean
  : Entry extends { readonly choices: readonly (infer Choice)[] }
    ? Choice
    : Entry extends NumberOption
      ? number
      : string

/** The values of a table's options: those without a default may be missing. */
export type OptionValues<Table> = {
  readonly [Key in keyof Table as Table[Key] extends { readonly default: unknown } ? Key : never]: ValueOf<Table[Key]>
} & {
  readonly [Key in keyof Table as Table[Key] extends { readonly default: unknown } ? never : Key]?: ValueOf<Table[Key]>
}

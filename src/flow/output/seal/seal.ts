/**
 * Turns a file of text that is complete into what stands under its final name. What is not complete is always plain text,
 * so that an interrupted run can go on with it.
 * @param from Path of the complete text.
 * @param to Path of the file to make.
 */
export type Seal = (from: string, to: string) => Promise<void>

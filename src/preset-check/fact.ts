/** One thing that a preset takes for granted about its consumer, and whether it still holds. */
export interface Fact {
  ok: boolean
  /** One sentence, with foreign text as it came. */
  text: string
}

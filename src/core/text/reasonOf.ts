/** Why something failed, as whoever threw it tells: a clause for a message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

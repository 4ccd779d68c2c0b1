/** Where sources are to be cited: ids, as the modal keeps them. */
export interface CitePlace {
  readonly channel: string;
  readonly thread: string;
}

/** Reads what the modal kept; undefined where it kept nothing of the kind. */
export function readCitePlace(metadata: string | undefined): CitePlace | undefined {
  try {
    const { channel, thread } = JSON.parse(metadata ?? '') as { channel?: unknown; thread?: unknown };
    return typeof channel === 'string' && typeof thread === 'string' ? { channel, thread } : undefined;
  } catch {
    return undefined;
  }
}

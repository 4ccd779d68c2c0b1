/** A modal as Slack sends it back: which it is, what it keeps, and what was typed and ticked in it. */
export interface SeenView {
  readonly id: string;
  readonly hash?: string | undefined;
  readonly private_metadata?: string | undefined;
  readonly blocks?: readonly { readonly block_id?: string | undefined }[] | undefined;
  readonly state?: { readonly values: Readonly<Record<string, Readonly<Record<string, SeenValue>>>> } | undefined;
}

interface SeenValue {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value: string } | null | undefined;
  readonly selected_options?: readonly { readonly value: string }[] | undefined;
  readonly selected_conversation?: string | null | undefined;
}

/** What stands in the one element of an input. */
export function seenValue(view: SeenView, blockId: string): SeenValue {
  return Object.values(view.state?.values[blockId] ?? {})[0] ?? {};
}

/** All that tabs tell each other: ids, 'lock', and that somebody is at the keyboard; never content. */
export type VaultMessage =
  | { readonly say: 'lock' }
  /** Somebody is at work in a tab: the others are not idle either. */
  | { readonly say: 'active' }
  /** Everything that was saved in this browser has been erased. */
  | { readonly say: 'erased' }
  | { readonly say: 'changed'; readonly id: string };

/** A message of ours, or undefined for anything else: another version may be open in another tab. */
function messageIn(data: unknown): VaultMessage | undefined {
  if (typeof data !== 'object' || data === null || !('say' in data)) return undefined;
  if (data.say === 'lock' || data.say === 'active' || data.say === 'erased')
    return { say: data.say };
  const id = 'id' in data ? data.id : undefined;
  return data.say === 'changed' && typeof id === 'string' ? { say: 'changed', id } : undefined;
}

export interface VaultChannel {
  readonly post: (message: VaultMessage) => void;
  readonly close: () => void;
}

/**
 * Opens the channel between the tabs of this browser. Messages of another form are ignored; where
 * the browser has no BroadcastChannel nothing is said and nothing heard.
 */
export function openVaultChannel(onMessage: (message: VaultMessage) => void): VaultChannel {
  if (typeof BroadcastChannel === 'undefined')
    return { post: () => undefined, close: () => undefined };

  const channel = new BroadcastChannel('bearings-vault');
  channel.addEventListener('message', ({ data }) => {
    const heard = messageIn(data);
    if (heard !== undefined) onMessage(heard);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
    post: (said) => channel.postMessage(said),
    close: () => channel.close(),
  };
}

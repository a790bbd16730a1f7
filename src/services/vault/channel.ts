import * as z from 'zod/mini';

/** All that tabs tell each other: ids and 'lock', never content. */
export type VaultMessage =
  | { readonly say: 'lock' }
  | { readonly say: 'changed'; readonly id: string };

const message = z.discriminatedUnion('say', [
  z.object({ say: z.literal('lock') }),
  z.object({ say: z.literal('changed'), id: z.string() }),
]);

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
    const heard = message.safeParse(data);
    if (heard.success) onMessage(heard.data);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none
    post: (said) => channel.postMessage(said),
    close: () => channel.close(),
  };
}

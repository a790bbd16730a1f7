/**
 * Keeps the page whole while a browser translates it. Translators put a `<font>` in the place of each
 * text node. React still holds the node that is gone: what it writes there nobody sees, and what it
 * removes or puts before it is not found, which throws. So each replaced node is remembered with what
 * stands for it: a change of its words brings the node back, to be translated anew, and removing it, or
 * putting something before it, is done to its stand-in.
 *
 * @see docs/decisions/translated-pages.md
 */
export function guardAgainstTranslation(): void {
  const standIns = new WeakMap<Node, Element>();
  const taken = new WeakSet<Element>();
  const rewritten = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const standIn = standIns.get(target);
      standIns.delete(target);
      if (standIn?.isConnected && target instanceof Text) standIn.replaceWith(target);
    }
  });
  new MutationObserver((changes) => {
    for (const change of changes) {
      // What React itself puts elsewhere needs no stand-in where it was.
      for (const node of change.addedNodes) if (node.isConnected) standIns.get(node)?.remove();
      for (const node of change.removedNodes) {
        if (!(node instanceof Text) || node.isConnected) continue;
        const standIn = fontsAt(change).find((font) => !taken.has(font));
        if (!standIn) continue;
        taken.add(standIn);
        standIns.set(node, standIn);
        rewritten.observe(node, { characterData: true });
      }
    }
  }).observe(document, { childList: true, subtree: true });
  tolerate(standIns);
}

/** What a change put where it took a text away: in the same step, or just before or after it. */
function fontsAt({ addedNodes, previousSibling, nextSibling }: MutationRecord): readonly Element[] {
  return [...addedNodes, previousSibling, nextSibling].filter(
    (node): node is Element => node instanceof Element && node.localName === 'font',
  );
}

const isChildNode = (node: Node): node is ChildNode => 'remove' in node;

/** The child of a node that stands for another: the `<font>` in its place, or the one it was put into. */
function childFor(
  parent: Node,
  node: Node,
  standIns: WeakMap<Node, Element>,
): ChildNode | undefined {
  let child: Node | null = standIns.get(node) ?? node;
  while (child && child.parentNode !== parent) child = child.parentNode;
  return child && isChildNode(child) ? child : undefined;
}

function tolerate(standIns: WeakMap<Node, Element>): void {
  Node.prototype.removeChild = function removeTranslated<T extends Node>(this: Node, node: T): T {
    // Where nothing stands for it, it is gone already, as was asked.
    childFor(this, node, standIns)?.remove();
    return node;
  };
  Node.prototype.insertBefore = function insertBeforeTranslated<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    const place = before && childFor(this, before, standIns);
    if (place) place.before(node);
    else this.appendChild(node);
    return node;
  };
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export type FloatingProps = {
  /** What it belongs to; absent: the element it stands in. */
  readonly anchor?: HTMLElement | null | undefined;
  readonly class: string;
  /** It prefers to be above its anchor. */
  readonly above?: boolean;
  /** Its right edge is that of the anchor. */
  readonly atEnd?: boolean;
  /** It is at least as wide as its anchor. */
  readonly asWide?: boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
};

const gapPx = 4;
const edgePx = 8;

/** Something above the page beside its anchor, inside of the window, never cut off by what scrolls. */
export function Floating(props: FloatingProps) {
  const ref = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const box = ref.current;
    if (box === null) return undefined;
    const anchorOf = (): HTMLElement | null => latest.current.anchor ?? box.parentElement;
    const settle = (): void => {
      const anchor = anchorOf();
      // What it belonged to may be gone with the next state of a message.
      if (anchor?.isConnected === false) latest.current.close();
      else if (anchor !== null) place(box, anchor, latest.current);
    };
    const away = ({ target }: Event): void => {
      if (!(target instanceof Node) || box.contains(target) || anchorOf()?.contains(target) === true) return;
      latest.current.close();
    };
    if (!box.matches(':popover-open')) box.showPopover();
    settle();
    const resized = new ResizeObserver(settle);
    resized.observe(box);
    document.addEventListener('pointerdown', away);
    addEventListener('scroll', settle, true);
    addEventListener('resize', settle);
    return () => {
      resized.disconnect();
      document.removeEventListener('pointerdown', away);
      removeEventListener('scroll', settle, true);
      removeEventListener('resize', settle);
    };
  }, []);
  return (
    <div ref={ref} popover="manual" class={`floating ${props.class}`}>
      {props.children}
    </div>
  );
}

function place(box: HTMLElement, anchor: HTMLElement, { above, atEnd, asWide }: FloatingProps): void {
  const at = anchor.getBoundingClientRect();
  if (asWide === true) box.style.minWidth = `${at.width}px`;
  const { offsetWidth: width, offsetHeight: height } = box;
  const roomAbove = at.top - gapPx - edgePx;
  const roomBelow = innerHeight - at.bottom - gapPx - edgePx;
  const up =
    above === true
      ? height <= roomAbove || roomAbove > roomBelow
      : height > roomBelow && roomAbove > roomBelow;
  const top = up ? at.top - gapPx - height : at.bottom + gapPx;
  const left = atEnd === true ? at.right - width : at.left;
  box.style.top = `${Math.max(edgePx, Math.min(top, innerHeight - height - edgePx))}px`;
  box.style.left = `${Math.max(edgePx, Math.min(left, innerWidth - width - edgePx))}px`;
}

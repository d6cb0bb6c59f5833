import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

const itemsOf = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
];

const STEPS: Readonly<Record<string, (now: number, count: number) => number>> = {
  ArrowDown: (now, count) => (now + 1) % count,
  ArrowUp: (now, count) => (now - 1 + count) % count,
  Home: () => 0,
  End: (_now, count) => count - 1,
};

/**
 * The keyboard of a menu (WAI-ARIA menu pattern): arrows, Home, End, a first letter; Escape, Tab and a press elsewhere
 * close it. Who had the focus gets it back, unless what was chosen took it.
 */
export function useMenuKeys(menu: RefObject<HTMLElement | null>, onClose: () => void) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const opener = document.activeElement;
    const shown = menu.current;
    const leave = () => close.current();
    itemsOf(shown)[0]?.focus();
    const onPress = (event: Event) => {
      if (!shown?.contains(event.target as Node)) leave();
    };
    document.addEventListener('pointerdown', onPress);
    window.addEventListener('blur', leave);
    window.addEventListener('resize', leave);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      window.removeEventListener('blur', leave);
      window.removeEventListener('resize', leave);
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [menu]);
  return (event: KeyboardEvent) => {
    const items = itemsOf(menu.current);
    const now = items.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      items[step(now, items.length)]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key.length === 1 && /\p{L}/u.test(event.key)) {
      const after = [...items.slice(now + 1), ...items.slice(0, now + 1)];
      const letter = event.key.toLowerCase();
      after.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    }
  };
}

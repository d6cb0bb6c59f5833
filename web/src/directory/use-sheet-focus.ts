import { type RefObject, useEffect, useRef } from 'react';

/** True until the page has been used: a sheet that came with the address does not take the focus. */
const isUntouched = () => document.activeElement === null || document.activeElement === document.body;

/** The focus goes to the sheet's title when a sheet opens, and back to where it was when it closes. */
export function useSheetFocus(subject: string, onClose: () => void): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useRef(onClose);
  const wasOpen = useRef(false);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);

  useEffect(() => {
    const opener = isUntouched() ? null : document.activeElement;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close.current();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      const target = opener instanceof HTMLElement && opener.isConnected ? opener : null;
      (target ?? document.getElementById('main'))?.focus();
    };
  }, []);

  useEffect(() => {
    if (subject === '') return;
    if (wasOpen.current || !isUntouched()) heading.current?.focus();
    wasOpen.current = true;
  }, [subject]);
  return heading;
}

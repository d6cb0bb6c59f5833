import { type KeyboardEvent, useId, useState } from 'react';

interface Combobox<Item> {
  readonly items: readonly Item[];
  readonly onChoose: (item: Item) => void;
  /** Enter with no line chosen. */
  readonly onSubmit: () => void;
  readonly onClear: () => void;
}

/** The keyboard of a combobox with a list (WAI-ARIA 1.2): arrows, Enter, Escape; focus stays in the field. */
export function useCombobox<Item>({ items, onChoose, onSubmit, onClear }: Combobox<Item>) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const isExpanded = isOpen && items.length > 0;
  const move = (step: 1 | -1) => {
    setOpen(true);
    setActive((now) => {
      const places = items.length + 1;
      return ((now + 1 + step + places) % places) - 1;
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const item = isExpanded ? items[active] : undefined;
      close();
      if (item === undefined) onSubmit();
      else onChoose(item);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (isExpanded) close();
      else onClear();
    }
  };
  return {
    listId: `${id}list`,
    optionId: (index: number) => `${id}option${index}`,
    active,
    isExpanded,
    open: () => {
      setOpen(true);
      setActive(-1);
    },
    close,
    choose: (item: Item) => {
      close();
      onChoose(item);
    },
    inputProps: {
      role: 'combobox' as const,
      'aria-autocomplete': 'list' as const,
      'aria-expanded': isExpanded,
      'aria-controls': `${id}list`,
      'aria-activedescendant': isExpanded && active >= 0 ? `${id}option${active}` : undefined,
      autoComplete: 'off',
      onKeyDown,
    },
  };
}

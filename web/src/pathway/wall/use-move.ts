import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSave } from '../../graphql/use-save';
import { useTerritory } from '../../territory/use-territory';
import { errorWords } from '../../ui/error-words';
import { notify } from '../../ui/toast/toasts';
import { MOVE_ON_PATH } from '../pathway.query';
import { type Card, moveOf, type Place } from './wall-cards';

interface Moved {
  readonly id: string;
  readonly name: string;
  readonly to: Place;
}

/** Puts a card elsewhere on the wall, one at a time: saved at once, told by a notice that takes it back. */
export function useMove(onMoved: (structure: string, to: Place) => void) {
  const { t } = useTranslation();
  const today = useTerritory().data?.territory.today;
  const last = useRef<Moved | null>(null);
  const { mutate, isPending } = useSave(MOVE_ON_PATH, {
    said: () => {
      const { name = '', to = 'BESIDE' } = last.current ?? {};
      return to === 'BESIDE'
        ? t('pathway.takenOff', { name })
        : t('pathway.moved', { name, stage: t(`stage.${to}`) });
    },
    receipt: ({ positionStructure }) => positionStructure.receipt,
  });
  const move = useCallback(
    ({ structure, place }: Card, to: Place, keep: boolean) => {
      if (!today || isPending) return;
      const change = moveOf(place, to, keep, today);
      if (!change) return;
      last.current = { id: structure.id, name: structure.name, to };
      mutate(
        { structure: structure.id, ...change },
        {
          onSuccess: () => onMoved(structure.id, to),
          onError: (error) => notify({ text: errorWords(error, t) }),
        },
      );
    },
    [today, isPending, mutate, onMoved, t],
  );
  return move;
}

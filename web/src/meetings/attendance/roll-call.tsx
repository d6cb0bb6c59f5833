import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../ui/error-notice';
import { AddSomebody } from './add-somebody';
import { AdditionsList } from './additions-list';
import { rollOf } from './roll';
import { RollHead } from './roll-head';
import { RollList } from './roll-list';
import type { useAttendance } from './use-attendance';
import { useFindable } from './use-everybody';

interface RollCallProps {
  readonly attendance: ReturnType<typeof useAttendance>;
}

export interface LastTap {
  readonly id: string;
  readonly name: string;
  readonly present: boolean;
}

/** The search, the count, and the people: those who are expected first. */
export function RollCall({ attendance }: RollCallProps) {
  const { t } = useTranslation();
  const { taps, present, invited, additions, count } = attendance;
  const [text, setText] = useState('');
  const [onlyPresent, setOnlyPresent] = useState(false);
  const [last, setLast] = useState<LastTap | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const asked = useDeferredValue(text);
  const everybody = useFindable(asked);
  const { people } = everybody;
  const expected = [...invited].join(' ');
  const roll = useMemo(() => rollOf(people, new Set(expected.split(' ')), asked), [people, expected, asked]);
  const current = useRef({ taps, text });
  current.current = { taps, text };
  // The same function for every row, so that a tap draws one row and not all of them.
  const onTap = useCallback((id: string, name: string, nowPresent: boolean) => {
    current.current.taps.tap({ person: id, name, present: nowPresent });
    setLast({ id, name, present: nowPresent });
    if (current.current.text === '' || !nowPresent) return;
    // The next person at the door has another name.
    setText('');
    box.current?.focus();
  }, []);
  const shown = (people: (typeof roll)['invited']) =>
    onlyPresent ? people.filter(({ id }) => present.has(id)) : people;
  const waiting = new Set(taps.waiting.map(({ person }) => person));
  const found = roll.invited.length + roll.colleagues.length + roll.others.length;
  const row = { present, waiting, onTap };
  return (
    <>
      <RollHead
        count={count}
        taps={taps}
        text={text}
        onText={setText}
        box={box}
        onlyPresent={onlyPresent}
        onOnlyPresent={setOnlyPresent}
        last={last}
        onTakeBack={({ id, name, present: was }) => onTap(id, name, !was)}
      />
      {everybody.error && !everybody.data && (
        <ErrorNotice error={everybody.error} onRetry={() => void everybody.refetch()} />
      )}
      <AdditionsList additions={additions} onDrop={taps.drop} />
      <RollList title={t('attendance.invited')} people={shown(roll.invited)} {...row} />
      <RollList title={t('attendance.colleagues')} people={shown(roll.colleagues)} {...row} />
      <RollList
        title={t(invited.size > 0 ? 'attendance.others' : 'attendance.everybody')}
        people={shown(roll.others)}
        {...row}
      />
      {everybody.data && found === 0 && asked !== '' && (
        <p className="meetings-none">{t('attendance.nobody', { text: asked })}</p>
      )}
      {!onlyPresent && (
        <AddSomebody
          typed={text.trim()}
          onAdd={(name, structure) => {
            taps.tap({ person: '', name, present: true, added: { structure } });
            setText('');
          }}
        />
      )}
    </>
  );
}

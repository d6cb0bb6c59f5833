import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../access/use-me';
import type { FormProps } from '../commands/forms';
import type { Picked } from '../directory/record-field';
import { useNamed } from '../directory/use-named';
import { AcquaintanceForm } from './acquaintance-form';
import { useMyTies } from './use-my-ties';

const selfOf = (me: ReturnType<typeof useMe>): Picked | null =>
  me?.person ? { id: me.person.id, label: me.person.name } : null;

/** "X knows Y" from the menu, a sheet or the map: `of` is the one who knows, `with` the one who is known. */
export function AddAcquaintance({ of, with: other, onClose }: FormProps) {
  const { t } = useTranslation();
  const me = useMe();
  const self = selfOf(me);
  const forOthers = me !== undefined && coordinates(me);
  const drawn = [useNamed('person', of), useNamed('person', other)] as const;
  const [first, second] = [drawn[0].named, drawn[1].named];
  if (first === undefined || second === undefined) return null;
  // A member speaks for oneself: whichever end was drawn first, they are the one who knows.
  const from = forOthers ? (first ?? null) : self;
  const to = !forOthers && second?.id === self?.id ? first : second;
  return (
    <AcquaintanceForm
      title={t(forOthers ? 'command.add-acquaintance' : 'command.say-acquaintance')}
      from={from}
      to={to?.id === from?.id ? null : to}
      saveLabel={t('acquaintanceForm.note')}
      onClose={onClose}
    />
  );
}

/** "I know…": the one who is known is found by name. */
export function SayAcquaintance({ onClose }: FormProps) {
  const { t } = useTranslation();
  const self = selfOf(useMe());
  return (
    <AcquaintanceForm
      title={t('command.say-acquaintance')}
      from={self}
      to={null}
      saveLabel={t('acquaintanceForm.note')}
      onClose={onClose}
    />
  );
}

interface OwnProps extends FormProps {
  readonly words: 'know' | 'confirm' | 'revise';
}

function OwnAcquaintance({ words, of, onClose }: OwnProps) {
  const { t } = useTranslation();
  const self = selfOf(useMe());
  const { named } = useNamed('person', of);
  const ties = useMyTies(words === 'revise' ? self?.id : undefined).data;
  if (!named || !self) return null;
  return (
    <AcquaintanceForm
      title={t(`acquaintanceForm.title.${words}`, { name: named.label })}
      from={self}
      to={named}
      again={words === 'revise'}
      ready={ties?.some(({ person, readyToIntroduce }) => person.id === of && readyToIntroduce) ?? false}
      saveLabel={t(`acquaintanceForm.do.${words}`)}
      onClose={onClose}
    />
  );
}

/** From somebody's sheet: one knows them, confirms what they said, or says it anew. */
export const DeclareAcquaintance = (props: FormProps) => <OwnAcquaintance {...props} words="know" />;
export const ConfirmAcquaintance = (props: FormProps) => <OwnAcquaintance {...props} words="confirm" />;
export const ReviseAcquaintance = (props: FormProps) => <OwnAcquaintance {...props} words="revise" />;

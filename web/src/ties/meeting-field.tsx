import { useTranslation } from 'react-i18next';
import { useWords } from '../i18n/use-words';
import { useTerritory } from '../territory/use-territory';
import { SelectField } from '../ui/form/fields';

/** The rencontre where two people met, among those that were held; the last one first. */
export function MeetingField() {
  const { t } = useTranslation();
  const { day } = useWords();
  const { data } = useTerritory();
  const held = (data?.meetings ?? [])
    .filter(({ heldOn }) => heldOn <= (data?.territory.today ?? ''))
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
  if (held.length === 0) return null;
  return (
    <SelectField
      name="meeting"
      label={t('acquaintanceForm.meeting')}
      none={t('acquaintanceForm.noMeeting')}
      choices={held.map(({ id, title, heldOn }) => ({ value: id, label: `${title}, ${day(heldOn)}` }))}
    />
  );
}

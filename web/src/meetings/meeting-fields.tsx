import { useTranslation } from 'react-i18next';
import { MEETING_KINDS } from '../../../api/kinds';
import { useTerritory } from '../territory/use-territory';
import { ChoicesField, SelectField, TextField } from '../ui/form/fields';
import { useFormats } from './formats/use-formats';

/** What is known of a rencontre before it is held. */
export function MeetingFields({ heldOnHint }: { readonly heldOnHint?: string }) {
  const { t } = useTranslation();
  const cities = useTerritory().data?.cities ?? [];
  const cards = useFormats().data ?? [];
  const formats = [t('meetingForm.format1'), t('meetingForm.format2'), t('meetingForm.format3')];
  return (
    <>
      <TextField
        name="title"
        label={t('field.title')}
        required
        maxLength={200}
        hint={t('meetingForm.titleHint')}
      />
      <div className="form-pair">
        <TextField
          name="heldOn"
          type="date"
          label={t('field.heldOn')}
          required
          {...(heldOnHint === undefined ? {} : { hint: heldOnHint })}
        />
        <SelectField
          name="kind"
          label={t('meetings.kind')}
          required
          choices={MEETING_KINDS.map((kind) => ({ value: kind, label: t(`meetingKind.${kind}`) }))}
        />
      </div>
      <ChoicesField
        name="cities"
        label={t('field.cities')}
        hint={t('meetingForm.citiesHint')}
        choices={cities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div className="form-pair">
        <TextField name="startsAt" type="time" label={t('meetingForm.startsAt')} />
        <TextField name="endsAt" type="time" label={t('meetingForm.endsAt')} />
      </div>
      <TextField
        name="place"
        label={t('meetingForm.place')}
        maxLength={300}
        hint={t('meetingForm.placeHint')}
      />
      <TextField
        name="capacity"
        type="number"
        label={t('meetingForm.capacity')}
        hint={t('meetingForm.capacityHint')}
      />
      <SelectField
        name="formatCard"
        label={t('meetingForm.card')}
        hint={t('meetingForm.cardHint')}
        none={t('meetingForm.noCard')}
        choices={cards.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField
        name="format"
        label={t('field.format')}
        maxLength={200}
        hint={t('meetingForm.formatHint')}
        list={formats}
      />
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { STRUCTURE_KINDS } from '../../../api/kinds';
import { coordinates, useMe } from '../access/use-me';
import { execute } from '../graphql/execute';
import { useTerritory } from '../territory/use-territory';
import { AreaField, CheckField, ChoicesField, SelectField, TextField } from '../ui/form/fields';
import { NEIGHBOURHOODS } from './structure-form.query';

function useNeighbourhoods() {
  const { data } = useQuery({
    queryKey: ['neighbourhoods'],
    queryFn: async ({ signal }) => (await execute(NEIGHBOURHOODS, {}, signal)).neighbourhoods,
  });
  return (data ?? []).map(({ id, name, city }) => ({ value: id, label: `${name} (${city.name})` }));
}

/** Half-days a week that one may give. */
const ROOMS = Array.from({ length: 15 }, (_, count) => count);

/** The fields of a structure's sheet: what makes it useful first, the rest folded away. */
export function StructureFields() {
  const { t } = useTranslation();
  const me = useMe();
  const cities = useTerritory().data?.cities ?? [];
  const neighbourhoods = useNeighbourhoods();
  return (
    <>
      <TextField name="name" label={t('field.name')} required maxLength={200} />
      <SelectField
        name="kind"
        label={t('field.kind')}
        required
        none={t('structureForm.chooseKind')}
        choices={STRUCTURE_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <ChoicesField
        name="cities"
        label={t('field.cities')}
        required
        hint={t('structureForm.citiesHint')}
        choices={cities.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <AreaField name="offers" label={t('field.offers')} hint={t('structureForm.offersHint')} />
      <AreaField name="limits" label={t('field.limits')} hint={t('structureForm.limitsHint')} />
      <div className="form-pair">
        <TextField name="phone" type="tel" label={t('field.phone')} hint={t('structureForm.phoneHint')} />
        <TextField name="email" type="email" label={t('field.email')} hint={t('structureForm.emailHint')} />
      </div>
      <details>
        <summary>{t('structureForm.more')}</summary>
        <div className="form">
          <AreaField name="presentation" label={t('field.presentation')} maxLength={5000} />
          <TextField name="website" type="url" label={t('field.website')} hint={t('structureForm.webHint')} />
          <div className="form-pair">
            <TextField name="address" label={t('field.address')} />
            <TextField name="postcode" label={t('field.postcode')} hint={t('structureForm.postcodeHint')} />
          </div>
          <AreaField name="openingHours" careful={false} label={t('field.openingHours')} />
          <TextField name="publics" label={t('field.publics')} hint={t('form.list')} />
          <TextField name="themes" label={t('field.themes')} hint={t('form.list')} />
          {neighbourhoods.length > 0 && (
            <ChoicesField name="neighbourhoods" label={t('field.neighbourhoods')} choices={neighbourhoods} />
          )}
          <TextField name="siret" label={t('field.siret')} hint={t('structureForm.siretHint')} />
          {me && coordinates(me) && (
            <CheckField
              name="coordinates"
              label={t('field.coordinates')}
              hint={t('structureForm.coordinatesHint')}
            />
          )}
        </div>
      </details>
      <details>
        <summary>{t('structureForm.outreach')}</summary>
        <div className="form">
          <SelectField
            name="hostsOutreach"
            label={t('field.hostsOutreach')}
            none={t('form.notSaid')}
            choices={[
              { value: 'yes', label: t('form.yes') },
              { value: 'no', label: t('form.no') },
            ]}
          />
          <SelectField
            name="outreachRoom"
            label={t('field.outreachRoom')}
            hint={t('outreach.roomHint')}
            none={t('form.notSaid')}
            choices={ROOMS.map((count) => ({
              value: String(count),
              label: t('outreach.halfDays', { count }),
            }))}
          />
          <AreaField
            name="outreachConditions"
            label={t('field.outreachConditions')}
            hint={t('outreach.conditionsHint')}
          />
          <AreaField
            name="outreachSought"
            label={t('field.outreachSought')}
            hint={t('outreach.soughtHint')}
            maxLength={1000}
          />
        </div>
      </details>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { coordinates, useMe } from '../../access/use-me';
import { useOpenForm } from '../../commands/open-form';
import { StructureName } from './structure-name';
import type { Proposal, Seeker } from './use-outreach';

interface SeekersProps {
  readonly seekers: readonly Seeker[];
  readonly proposals: readonly Proposal[];
}

type Place = Seeker['places'][number];

function PlaceRow({ place, seeker, isAsked }: { place: Place; seeker: Seeker; isAsked: boolean }) {
  const { t } = useTranslation();
  const { open } = useOpenForm();
  const me = useMe();
  const { structure, left } = place.host;
  const mayPropose = me && (coordinates(me) || seeker.structure.mayEdit || structure.mayEdit);
  return (
    <li className="outreach-place">
      <div>
        <StructureName structure={structure} />
        <p className="outreach-facts">
          {[
            t(`placeNearness.${place.nearness}`),
            structure.cities.map(({ name }) => name).join(', '),
            t('outreach.left', { halfDays: t('outreach.halfDays', { count: left ?? 0 }) }),
          ].join(' · ')}
        </p>
        {structure.outreachConditions && (
          <p className="outreach-facts">
            {t('structure.conditions')} {structure.outreachConditions}
          </p>
        )}
      </div>
      {isAsked && <p className="outreach-facts">{t('outreachPage.asked')}</p>}
      {mayPropose && !isAsked && (
        <button
          type="button"
          className="button"
          onClick={() => open('record-outreach', structure.id, seeker.structure.id)}
        >
          {t('outreachPage.propose')}
          <span className="visually-hidden">
            {' '}
            {t('outreachForm.of', { runner: seeker.structure.name, host: structure.name })}
          </span>
        </button>
      )}
    </li>
  );
}

/** Who looks for a place, what for, and the places with room left, the nearest first. */
export function Seekers({ seekers, proposals }: SeekersProps) {
  const { t } = useTranslation();
  const isAsked = (runner: string, host: string) =>
    proposals.some((one) => one.state === 'PROPOSED' && one.runner.id === runner && one.host.id === host);
  return (
    <section aria-labelledby="outreach-seekers">
      <h2 id="outreach-seekers">
        {t('outreachPage.seekers')} <span className="fact-count">{seekers.length}</span>
      </h2>
      {seekers.length === 0 && <p className="page-note">{t('outreachPage.noSeeker')}</p>}
      <ul className="outreach-list">
        {seekers.map((seeker) => (
          <li key={seeker.structure.id} className="outreach-row">
            <h3>
              <StructureName structure={seeker.structure} />
            </h3>
            <p className="outreach-facts">
              {[...seeker.structure.neighbourhoods, ...seeker.structure.cities]
                .map(({ name }) => name)
                .join(' · ') || t('outreachPage.noTown')}
            </p>
            <p>{seeker.sought}</p>
            {seeker.places.length === 0 ? (
              <p className="outreach-none">{t('outreachPage.noPlace')}</p>
            ) : (
              <ul className="outreach-places">
                {seeker.places.map((place) => (
                  <PlaceRow
                    key={place.host.structure.id}
                    place={place}
                    seeker={seeker}
                    isAsked={isAsked(seeker.structure.id, place.host.structure.id)}
                  />
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

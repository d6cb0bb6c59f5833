import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRooms } from '../ui/rooms';
import { useFigureWords } from './use-figure-words';
import type { Stage } from './use-growth';

/** In the order in which the rule is asked. */
const ORDER = ['CORE_AND_PERIPHERY', 'MULTI_HUB', 'HUB_AND_SPOKE', 'SCATTERED', 'IN_BETWEEN'] as const;
/** Where the next thing to do is done. */
const NEXT = {
  SCATTERED: 'work',
  HUB_AND_SPOKE: 'fragility',
  IN_BETWEEN: 'work',
  MULTI_HUB: 'meetings',
  CORE_AND_PERIPHERY: 'fragility',
} as const satisfies Record<(typeof ORDER)[number], string>;

interface StageSectionProps {
  readonly stage: Stage;
  /** With the team where it is left out, without it where it is not. */
  readonly otherwise: Stage;
  readonly withoutTeam: boolean;
}

/** How far the network is on its way, by a rule that is shown, and what to do next. */
export function StageSection({ stage, otherwise, withoutTeam }: StageSectionProps) {
  const { t } = useTranslation();
  const words = useFigureWords();
  const rooms = useRooms();
  const now = stage.stage;
  if (!now) return null;
  const room = rooms.find(({ id }) => id === NEXT[now]);
  const blanks = {
    largest: words.value('SHARE', stage.largestShare),
    hubs: words.value('COUNT', stage.hubs),
    cost: words.value('SHARE', stage.removalCost),
    central: words.value('MEAN', stage.centralisation && stage.centralisation * 100),
    core: words.value('COUNT', stage.coreSize),
    coreDensity: words.value('SHARE', stage.coreDensity),
    periphery: words.value('SHARE', stage.peripheryDensity),
  };
  return (
    <section aria-labelledby="growth-stage">
      <h2 id="growth-stage">{t('growth.stageTitle')}</h2>
      <p className="growth-stage">
        <strong>{t(`growth.stage.${now}.name`)}</strong> — {t(`growth.stage.${now}.meaning`)}
      </p>
      {otherwise.stage && (
        <p className="page-note">
          {t(withoutTeam ? 'growth.otherwiseWith' : 'growth.otherwiseWithout', {
            stage: t(`growth.stage.${otherwise.stage}.name`),
          })}{' '}
          {otherwise.stage !== now && t('growth.teamHolds')}
        </p>
      )}
      <p className="growth-next">
        <strong>{t('growth.next')}</strong> {t(`growth.stage.${now}.next`)}{' '}
        {room && <Link to={room.to}>{t('growth.goTo', { room: t(`room.${room.id}`) })}</Link>}
      </p>
      <details className="growth-details">
        <summary>{t('growth.rule')}</summary>
        <p>{t('growth.ruleLead')}</p>
        <ol className="growth-rule">
          {ORDER.map((one) => (
            <li key={one} aria-current={one === now ? 'step' : undefined}>
              <strong>{t(`growth.stage.${one}.name`)}</strong>
              {one === now && <span className="growth-here"> {t('growth.here')}</span>}
              <br />
              {t(`growth.stage.${one}.rule`)}
            </li>
          ))}
        </ol>
        <p>{t('growth.measured', blanks)}</p>
        <p className="page-note" lang="en">
          {t('growth.stageSource')}
        </p>
      </details>
    </section>
  );
}

import { Icon } from '../ui/icon';

interface MailButton {
  readonly label: string;
  /** How many would get it; no button for nobody. */
  readonly count: number;
  readonly saving: { readonly isPending: boolean; readonly mutate: (what: { meeting: string }) => void };
}

interface MailButtonsProps {
  readonly meeting: string;
  readonly send: MailButton;
  readonly remind: MailButton;
  /** Nothing went yet: sending is what to do here. */
  readonly isFirst: boolean;
}

/** For the coordination: what goes by mail for a rencontre, and its one reminder. */
export function MailButtons({ meeting, send, remind, isFirst }: MailButtonsProps) {
  return (
    <div className="survey-panel-actions">
      {send.count > 0 && (
        <button
          type="button"
          className={isFirst ? 'button button-main' : 'button'}
          disabled={send.saving.isPending}
          onClick={() => send.saving.mutate({ meeting })}
        >
          <Icon name="mail" />
          {send.label}
        </button>
      )}
      {remind.count > 0 && (
        <button
          type="button"
          className="button"
          disabled={remind.saving.isPending}
          onClick={() => remind.saving.mutate({ meeting })}
        >
          <Icon name="clock" />
          {remind.label}
        </button>
      )}
    </div>
  );
}

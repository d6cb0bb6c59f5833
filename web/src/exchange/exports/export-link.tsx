import { Icon } from '../../ui/icon';

interface ExportLinkProps {
  /** The address of the file. */
  readonly href: string;
  readonly label: string;
  /** Of what, for those who hear the links one by one. */
  readonly of: string;
}

/** One file to take away. */
export function ExportLink({ href, label, of }: ExportLinkProps) {
  return (
    <a className="button" href={href} download>
      <Icon name="import" />
      {label}
      <span className="visually-hidden"> {of}</span>
    </a>
  );
}

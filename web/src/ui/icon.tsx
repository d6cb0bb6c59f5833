const PATHS = {
  add: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8ZM8 4.5V8l2.5 1.6',
  close: 'M3.5 3.5l9 9m0-9-9 9',
  edit: 'M3 13l.6-2.9L11 2.7l2.3 2.3-7.4 7.4zM9.6 4.1l2.3 2.3',
  end: 'M2.5 8h8M7 4.5 10.5 8 7 11.5M13.5 3v10',
  fragility:
    'M3.5 2.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM12.5 10.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3ZM4.8 5.2l1.8 1.8M9.4 9.4l1.8 1.6M9.5 5.5l1-2M5.5 10.5l-1 2',
  growth: 'M2 13.5h12M3 10.5 6.5 7l2.5 2L13.5 3.5M10.5 3.5h3v3',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  grip: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  host: 'M2.5 7.5 8 3l5.5 4.5M4 6.5v7h8v-7M6.8 13.5v-4h2.4v4',
  import: 'M8 1.5v8.2M4.8 6.5 8 9.7l3.2-3.2M2.5 10v4h11v-4',
  isolated: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM8 1v1.2M8 13.8V15M1 8h1.2M13.8 8H15',
  list: 'M2 4h12M2 8h12M2 12h12',
  mail: 'M2 3.5h12v9H2zM2 4l6 5 6-5',
  map: 'M3.6 9.8a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM8.6 1.6a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM12.6 9a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM7.7 5.4 4.5 10M9.6 5.3l2.1 4',
  meetings: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5',
  merge: 'M3 2.5c0 5 5 3 5 8M13 2.5c0 5-5 3-5 8M8 8v5.5M5.8 11.5 8 13.7l2.2-2.2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  path: 'M1.5 8h3M6.5 8h3M11.5 8h3M12.5 5.5 15 8l-2.5 2.5M3 4.5v7M8 4.5v7',
  pause: 'M5 3v10M11 3v10',
  people:
    'M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3ZM1.8 13.2a4.2 4.2 0 0 1 8.4 0M10.4 3.4a2.2 2.2 0 0 1 0 4.1M11.8 9.4a4 4 0 0 1 2.6 3.8',
  person: 'M8 2.5a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6ZM2.8 13.8a5.2 5.2 0 0 1 10.4 0',
  phone: 'M4.5 2 6.5 5.5 5 7a8 8 0 0 0 4 4l1.5-1.5L14 11.5V14C7 14 2 9 2 2z',
  play: 'M4.5 2.5v11l8.5-5.5z',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  stepBack: 'M12 3 6 8l6 5zM4 3v10',
  stepOn: 'M4 3l6 5-6 5zM12 3v10',
  work: 'M2.5 4l1.2 1.2L6 3M2.5 8.5l1.2 1.2L6 7.5M8 4.2h5.5M8 8.7h5.5M3 13h.01M8 13h5.5',
  quote:
    'M3 11.5c2-.5 3-1.8 3-4H3v-4h4v4c0 3.2-1.4 5-4 5.5M9.5 11.5c2-.5 3-1.8 3-4h-3v-4h4v4c0 3.2-1.4 5-4 5.5',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.5 10.5 14 14',
  share: 'M8 10V1.5M4.8 4.5 8 1.5l3.2 3M3 8v6h10V8',
  tie: 'M4 9.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM12 2.1a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM5.6 10 10.4 6',
} as const;

interface IconProps {
  readonly name: keyof typeof PATHS;
}

/** A line drawing beside words; it never speaks alone, so it is hidden from screen readers. */
export function Icon({ name }: IconProps) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

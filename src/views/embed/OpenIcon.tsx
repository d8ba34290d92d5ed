import { Icon } from '../shared/inputs/icons.tsx';

/** An arrow out of a box. */
export const OpenIcon = () => (
  <Icon>
    <path d="M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 7.5 8.5" />
  </Icon>
);

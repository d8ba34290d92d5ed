import { type SyntheticEvent, useState } from 'react';
import { fullAddress } from '../../store/embed/fullAddress.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { laterStrings } from '../../strings/later.ts';
import { OpenIcon } from './OpenIcon.tsx';

/** The way from the frame to the page itself, at the moment that the frame shows. */
export function OpenInGlassbox() {
  const words = laterStrings.embed;
  const [first] = useState(() => fullAddress(pageStore.getState()));
  // The address is made when it is needed, not with every picture.
  const renew = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = fullAddress(pageStore.getState());
  };
  return (
    <a
      className="embed-open"
      href={first}
      target="_blank"
      rel="noopener"
      title={words.openHelp}
      onPointerEnter={renew}
      onPointerDown={renew}
      onFocus={renew}
      onClick={renew}
    >
      <span>{words.open}</span>
      <OpenIcon />
    </a>
  );
}

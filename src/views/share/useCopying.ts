import { type RefObject, useState } from 'react';
import { copyText } from '../../store/actions/viewActions.ts';

interface Copying {
  /** Copies the link, or selects it in its field if the browser forbids that. */
  readonly copy: () => void;
  /** Whether this link was copied; null if nobody tried. */
  readonly isCopied: boolean | null;
}

/** Copies a link that stands in a field. What happened is forgotten with another link. */
export function useCopying(
  link: string,
  field: RefObject<HTMLInputElement | null>,
  before: { readonly link: string; readonly isCopied: boolean | null } | null = null,
): Copying {
  const [last, setLast] = useState(before);
  const copy = async () => {
    const isCopied = await copyText(link);
    setLast({ link, isCopied });
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  };
  return { copy: () => void copy(), isCopied: last?.link === link ? last.isCopied : null };
}

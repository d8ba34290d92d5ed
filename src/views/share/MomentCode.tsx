import { useMemo, useState } from 'react';
import { qrCode } from '../../geometry/code/qrCode.ts';
import { setDialog } from '../../store/actions/viewActions.ts';
import { addressWith } from '../../store/link/address.ts';
import { linkOf } from '../../store/link/linkView.ts';
import { pageStore } from '../../store/state/pageStore.ts';
import { laterStrings } from '../../strings/later.ts';
import { CodePicture } from './CodePicture.tsx';
import { FullCode } from './FullCode.tsx';

/** The code of the moment at which it was asked for, over everything: for students' telephones. They get the usual page. */
export function MomentCode() {
  const [link] = useState(() => {
    const state = pageStore.getState();
    return addressWith(linkOf({ ...state, view: { ...state.view, presenting: false } }));
  });
  const code = useMemo(() => qrCode(link), [link]);
  return (
    <FullCode onClosed={() => setDialog(null)}>
      {code ? (
        <CodePicture code={code} />
      ) : (
        <p className="grid size-full place-items-center px-8 text-center text-[24px]">
          {laterStrings.present.tooDense}
        </p>
      )}
    </FullCode>
  );
}

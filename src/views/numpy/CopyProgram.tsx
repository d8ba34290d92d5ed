import { useState } from 'react';
import { programText } from '../../export/numpy/numpyProgram.ts';
import type { ProgramLine } from '../../export/numpy/python.ts';
import { copyText } from '../../store/actions/viewActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { CopyIcon } from './CopyIcon.tsx';
import { useProgram } from './useProgram.ts';

/** Copies the whole program and reports whether that worked. */
export function CopyProgram() {
  const words = laterStrings.numpy;
  const lines = useProgram();
  const [tried, setTried] = useState<{ readonly lines: readonly ProgramLine[]; readonly isCopied: boolean } | null>(
    null,
  );
  const copy = async () => setTried({ lines, isCopied: await copyText(programText(lines)) });
  // The report of another program no longer applies.
  const said = tried?.lines === lines ? (tried.isCopied ? words.copied : words.notCopied) : '';
  return (
    <>
      <span role="status" className="text-[13px] font-semibold">
        {said}
      </span>
      <Button className="h-8 gap-2 px-3 pointer-coarse:h-[44px]" title={words.copyHelp} onClick={() => void copy()}>
        <CopyIcon />
        {words.copy}
      </Button>
    </>
  );
}

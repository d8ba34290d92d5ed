import { useRef } from 'react';
import { strings } from '../../strings/index.ts';
import { Button } from '../shared/inputs/Button.tsx';
import { FileField } from '../shared/inputs/FileField.tsx';

/** Asks for a file with a table. */
export function OpenTableButton({ className }: { readonly className: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button className={className} onClick={() => input.current?.click()}>
        {strings.data.panel.open}
      </Button>
      <FileField field={input} accept=".csv,.tsv,.tab,.txt" />
    </>
  );
}

import type { RefObject } from 'react';
import { openFirstFile } from '../../../store/actions/fileActions.ts';

interface FileFieldProps {
  /** For the button that opens it: the field itself is not to be seen. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** Endings of the files to choose from. */
  readonly accept: string;
  readonly onChosen?: () => void;
}

/** Opens the file that the user chooses. */
export function FileField({ field, accept, onChosen }: FileFieldProps) {
  return (
    <input
      ref={field}
      type="file"
      accept={accept}
      hidden
      onChange={({ currentTarget }) => {
        if (currentTarget.files) openFirstFile(currentTarget.files);
        // The same file may be opened again after it has been mended.
        currentTarget.value = '';
        onChosen?.();
      }}
    />
  );
}

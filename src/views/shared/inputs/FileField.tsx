import type { RefObject } from 'react';
import { openFirstFile } from '../../../store/actions/fileActions.ts';

interface FileFieldProps {
  /** Opened through a button; the field itself is hidden. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** File extensions to choose from. */
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
        // Allows opening the same file again after a correction.
        currentTarget.value = '';
        onChosen?.();
      }}
    />
  );
}

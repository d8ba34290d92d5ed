import { type FormatName, fileFormats } from '../../export/fileFormats.ts';
import { saveFile } from '../../store/actions/fileActions.ts';
import { downloadOffline, offersOneFile } from '../../store/actions/offlineActions.ts';
import { laterStrings } from '../../strings/later.ts';
import { Button } from '../shared/inputs/Button.tsx';

/** The files that a teacher wants most; Export has all. */
const FORMATS = ['numpy', 'model', 'history'] as const satisfies readonly FormatName[];

/** Saves the run on the screen as a file. */
export function SaveRow() {
  const words = laterStrings.share;
  return (
    <div className="mt-3.5 border-t border-hairline pt-3">
      <h3 className="font-semibold">{words.saveTitle}</h3>
      <div className="mt-1.5 grid grid-cols-[repeat(auto-fit,minmax(136px,1fr))] gap-2">
        {FORMATS.map((format) => (
          <FileButton
            key={format}
            name={words.files[format]}
            ending={words.endings[fileFormats[format].ending]}
            onPress={() => saveFile(format)}
          />
        ))}
        {offersOneFile && (
          <FileButton name={words.files.offline} ending={words.endings.html} onPress={() => void downloadOffline()} />
        )}
      </div>
    </div>
  );
}

interface FileButtonProps {
  readonly name: string;
  readonly ending: string;
  readonly onPress: () => void;
}

function FileButton({ name, ending, onPress }: FileButtonProps) {
  return (
    <Button className="h-[40px] px-2 pointer-coarse:h-[44px]" onClick={onPress}>
      {name} <span className="font-normal text-muted">{ending}</span>
    </Button>
  );
}

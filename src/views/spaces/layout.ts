/** A picture with words below it, or beside it where the card is low, as on the input plane. */
export const PICTURE_AND_WORDS =
  'grid min-h-0 grid-rows-[minmax(0,1fr)_auto_auto] gap-x-3 gap-y-1 aside:grid-cols-[minmax(0,1fr)_124px] aside:grid-rows-[minmax(0,1fr)_auto] low:grid-cols-[minmax(0,1fr)_104px]';
export const WORDS =
  'flex min-h-0 flex-col gap-1 overflow-y-auto aside:row-start-1 aside:col-start-2 low:row-start-1 low:col-start-2';

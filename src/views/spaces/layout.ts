/** A picture with words below it, or beside it in a low, wide window, as on the input plane. */
export const PICTURE_AND_WORDS =
  'grid min-h-0 grid-rows-[minmax(0,1fr)_auto_auto] gap-x-3 gap-y-1 beside:grid-cols-[minmax(0,1fr)_104px] beside:grid-rows-[minmax(0,1fr)_auto]';
export const WORDS = 'flex min-h-0 flex-col gap-1 overflow-y-auto beside:row-start-1 beside:col-start-2';

/**
 * The place of the plane. In a wide page the card says how large it is; else it is as wide as it may, with room for the axes to
 * the left and below, which a phone held sideways does not show.
 */
export const PLANE_PLACE =
  'relative aspect-square min-h-0 stacked:mb-[18px] stacked:ml-[30px] stacked:w-[min(calc(100%-30px),520px,84svh)] stacked:low:m-0 stacked:low:shrink-0 stacked:low:mx-auto stacked:low:w-[min(100%,216px,calc(100svh-176px))] wide:row-start-2 wide:mb-[18px] wide:ml-[28px] loss-aside:row-span-2 presenting:max-h-full presenting:w-full board:max-h-none board:w-(--plane) board:[grid-column:span_var(--plane-span)] board:row-start-2 board:mb-[30px] board:ml-[42px] board:docked:row-span-2';

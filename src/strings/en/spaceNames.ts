/** Names of the spaces beside the network. */
export const spaceNames = {
  tabs: 'Space',
  names: { input: 'Input space', hidden: 'Hidden space', surface: 'Loss surface' },
  menu: 'What to show here',
  menuNames: { input: 'Decision boundary', hidden: 'Hidden space', surface: 'Loss surface' },
};

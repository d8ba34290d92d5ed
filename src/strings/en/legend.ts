/** What the tiles of the network mean. */
export const legend = {
  tiles: 'Tile = activation',
  hiddenTiles: 'Hidden tiles',
  outputTile: 'Output',
  maximum: 'largest',
  minimum: '−largest',
};

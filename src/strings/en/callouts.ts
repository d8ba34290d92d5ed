/** What is said at first sight about the things in the network: the name in bold, then what it is. */
export const callouts = {
  line: { name: 'A line', says: ' is a weight: thicker = larger, dashed = negative.' },
  square: { name: 'A square', says: ' shows this neuron’s answer for every point of the plane.' },
};

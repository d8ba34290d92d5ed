import { formatWhole } from '../formatNumber.ts';

const plural = (count: number, one: string, many: string) => `${formatWhole(count)} ${count === 1 ? one : many}`;
const ofClassOne = (count: number) => `${formatWhole(count)} of class 1`;
const leftOut = (count: number) => (count === 1 ? '1 row left out' : `${formatWhole(count)} rows left out`);

/** A column within a sentence. */
const inColumn = (line: number, column: string) => `Line ${line}, ${column}`;

export const data = {
  panel: {
    clear: 'Clear points',
    paste: 'Paste a table…',
    open: 'Open CSV…',
    scaling: 'Scale inputs to −1 … 1',
    scaled: (input: string, min: string, max: string) => `${input}: ${min} … ${max} → −1 … 1`,
    /** A constant coordinate cannot be stretched. */
    scaledToZero: (input: string, value: string) => `${input}: always ${value} → 0`,
    classCount: (points: number, one: number) => `${plural(points, 'point', 'points')}, ${ofClassOne(one)}`,
    numberCount: (points: number, min: string, max: string) =>
      `${plural(points, 'point', 'points')}, targets ${min} … ${max}`,
    outputCount: (points: number, outputs: number) =>
      `${plural(points, 'point', 'points')}, ${plural(outputs, 'output', 'outputs')}`,
    noPoints: 'No points yet. Click the plane, add one here, paste a table or open a file.',

    list: 'Points as a table',
    tooManyToList: (count: number, most: number) =>
      `${formatWhole(count)} points are too many to be changed one by one here; up to ${most} are listed. Drag them in the plane, or change your table and open it again.`,
    add: 'Add a point',
    column: { x1: 'x1', x2: 'x2', target: 'Target', remove: 'Remove' },
    field: { x1: (point: number) => `x1 of point ${point}`, x2: (point: number) => `x2 of point ${point}` },
    targetOfOutput: (output: number, point: number) => `Target of y${output}, point ${point}`,
    targetOf: (point: number) => `Target of point ${point}`,
    remove: (point: number) => `Remove point ${point}`,
    notANumber: 'This is not a number.',
    tooLarge: 'Numbers go up to 10¹² on either side of 0.',
  },

  editing: {
    page: 'Your own points',
    edit: 'Edit points',
    tools: 'Edit points',
    className: (name: string) => `Class ${name}`,
    classHelp: 'What a click sets; with Shift it sets the other class',
    set: 'Set points',
    erase: 'Erase',
    redo: 'Redo',
    redoHelp: 'Do again what Undo took back (Ctrl+Shift+Z)',
    nothingToRedo: 'Nothing to redo',
    clear: 'Clear',
    points: 'Points',
    done: 'Done',
    doneHelp: 'Back to the network, to train it on these points (Esc)',

    click: 'Click',
    tap: 'Tap',
    ofClass: (name: string) => `of class ${name}`,
    ofTarget: (target: string) => `with target ${target}`,
    setHint: (click: string, point: string) =>
      `${click} to set a point ${point}, hold and move to set several. Drag a point to move it.`,
    eraseHint: (click: string) => `${click} a point to erase it, hold and move to erase several.`,
    hideHint: 'Hide this sentence',

    plane: 'Plane of your points',
    keys: 'Keys: 1 and 0 choose the class, arrows move, Enter sets, Delete erases',
    keysForNumbers: 'Keys: arrows move, Enter sets, Delete erases',

    network: 'Network',
    atStart: (sizes: string) => `${sizes}, at epoch 0 until you press Done`,
    atEpoch: (sizes: string, epoch: string) => `${sizes}, at epoch ${epoch}; a change of points starts it anew`,

    point: 'Point',
    class: 'Class',
    newest: 'newest',
    copy: 'Copy',
    copyHelp: 'Copy the points, to paste them into a spreadsheet',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying.',
  },

  table: {
    title: 'Points from a table',
    close: 'Close',
    pasteField: 'Paste or type a table here',
    pasteHint:
      'Rows from a spreadsheet, a file, a page or a notebook, with at least three columns: two numbers, x1 and x2, and the right answer.',
    another: 'Paste another table',
    result: 'Reading…',
    column: (number: number) => `Column ${number}`,

    x1: 'x1 column',
    x2: 'x2 column',
    target: 'Target column',
    marks: { x1: 'x1', x2: 'x2', target: 'target' },
    markOfTarget: (output: number) => `target ${output}`,
    preview: (rows: number) => `The first ${rows === 1 ? 'row' : `${rows} rows`}`,
    line: 'Line',
    sameColumn: 'Two of these are the same column. That is allowed, but rarely meant.',

    task: 'Targets are',
    tasks: {
      classes: 'Classes',
      oneAgainstRest: 'One class against the rest',
      numbers: 'Numbers',
      severalTargets: 'Several columns',
    },
    oneClass: 'Class 1',
    targetCount: 'Target columns',
    targetsFrom: (first: string, last: string) => `${first} to ${last}, one for each output`,
    classOption: (name: string, rows: number) => `${name} (${plural(rows, 'row', 'rows')})`,
    twoClasses: (one: string, zero: string) => `● 1: ${one}. ◆ 0: ${zero}.`,
    oneAgainstRest: (one: string, others: number) => `● 1: ${one}. ◆ 0: the other ${formatWhole(others)} classes.`,
    classIs: (number: number, name: string) => `${number}: ${name}`,
    oneClassOnly: 'There is only one class, so there is nothing to tell apart.',
    tooManyClasses: (column: string, classes: number, most: number) =>
      `${column} has ${formatWhole(classes)} different values and they are not numbers; a target has at most ${most} classes. Choose another target column.`,

    scaling: 'Scale both inputs to −1 … 1',
    scalingAdvised: (input: string, min: string, max: string) =>
      `${input} goes from ${min} to ${max}, far from the −1 … 1 at which a network learns well: scaling helps.`,
    scalingNotNeeded: 'The inputs already lie near −1 … 1.',

    classCounts: (rows: number, points: number, one: number, out: number) =>
      `${plural(rows, 'row', 'rows')}: ${plural(points, 'point', 'points')}, ${ofClassOne(one)}${out > 0 ? `; ${leftOut(out)}` : ''}.`,
    severalClassCounts: (rows: number, points: number, classes: number, out: number) =>
      `${plural(rows, 'row', 'rows')}: ${plural(points, 'point', 'points')} of ${classes} classes${out > 0 ? `; ${leftOut(out)}` : ''}.`,
    severalTargetCounts: (rows: number, points: number, targets: number, out: number) =>
      `${plural(rows, 'row', 'rows')}: ${plural(points, 'point', 'points')} with ${targets} targets each${out > 0 ? `; ${leftOut(out)}` : ''}.`,
    numberCounts: (rows: number, points: number, out: number) =>
      `${plural(rows, 'row', 'rows')}: ${plural(points, 'point', 'points')}${out > 0 ? `; ${leftOut(out)}` : ''}.`,
    noUsableRow: 'No row makes a point with these columns. Choose others, or mend the table and open it again.',
    leftOut,
    andMore: (count: number) => `… and ${formatWhole(count)} more.`,
    replaces: (count: number) =>
      count === 1
        ? 'They replace the point on the page; Undo brings it back.'
        : `They replace the ${formatWhole(count)} points on the page; Undo brings those back.`,

    use: (points: number) => `Use ${plural(points, 'point', 'points')}`,
    cancel: 'Cancel',
  },

  /** How the text of a table was read. */
  reading: {
    title: 'How it was read',
    layout: 'Cells are separated by',
    layouts: {
      tab: 'tabs',
      semicolon: 'semicolons',
      bar: 'bars |',
      comma: 'commas',
      pairedComma: 'every second comma',
      ruled: 'lines of dashes',
      wideBlank: 'two blanks or more',
      blank: 'blanks',
      lists: 'brackets',
    },
    named: 'The first row names the columns',

    rowNumbers: (columns: readonly string[]) => `Row numbers left out: ${columns.join(', ')}.`,
    dividers: (lines: number) => `${plural(lines, 'line of dashes', 'lines of dashes')} left out.`,
    comments: (lines: number) => `${plural(lines, 'comment', 'comments')} left out.`,
    outside: (lines: number) => `${plural(lines, 'line', 'lines')} beside the table left out.`,
    cut: (lines: number) => `${plural(lines, 'line of dots', 'lines of dots')} left out: rows are missing there.`,
    counts: 'First line of counts left out.',
    countsNameClasses: 'First line of counts left out; it names the classes.',
    emptyColumns: (columns: number) => `${plural(columns, 'empty last column', 'empty last columns')} left out.`,
    thousands: (text: string, value: string, column: string) => `${text} read as ${value} in ${column}.`,
    decimalComma: '1,5 is read as 1.5 here.',
    namesFromComment: 'Names of the columns taken from the comment above them.',
    otherLists: (lists: number) => `${plural(lists, 'other list', 'other lists')} left out.`,

    question: (text: string, columns: readonly string[]) =>
      `${text} in ${columns.join(', ')} can be read in two ways. Which is meant?`,
    commaQuestion: (text: string) => `${text} can be read in two ways. Which is meant?`,
    oneNumber: (names: number) => `One number with a decimal comma: ${names} cells in a row, as many as names`,
    twoCells: (cells: number) => `Two cells: ${cells} in a row, and the names are left out`,
    unknownLayout: 'choose',
    thousandsReading: (value: string) => `${value} (the mark sets thousands apart)`,
    decimalReading: (value: string) => `${value} (the mark is the decimal mark)`,
  },

  problem: {
    /** A column with a name, and one without, within a sentence. */
    named: (name: string) => `column “${name}”`,
    numbered: (number: number) => `column ${number}`,
    cellCount: (line: number, found: number, expected: number) =>
      `Line ${line} has ${plural(found, 'cell', 'cells')} instead of ${expected}.`,
    quote: (line: number) => `Line ${line}: a quotation mark does not close at the end of its cell.`,
    emptyCell: (line: number, column: string) => `${inColumn(line, column)}: the cell is empty.`,
    noValue: (line: number, column: string, text: string) => `${inColumn(line, column)}: “${text}” is no value.`,
    thousands: (line: number, column: string, text: string) =>
      `${inColumn(line, column)}: “${text}” sets thousands apart or has decimals, and other numbers of the column do not show which.`,
    notANumber: (line: number, column: string, text: string) => `${inColumn(line, column)}: “${text}” is not a number.`,
    tooLarge: (line: number, column: string, text: string) =>
      `${inColumn(line, column)}: “${text}” is beyond 10¹², the largest number here.`,
  },

  fault: {
    empty: 'There is nothing in this table.',
    notText: 'This is not a text file. In a spreadsheet, save the table as CSV and open that.',
    tooLong: (megabytes: number) =>
      `This table is larger than ${megabytes} MB. Keep the columns and rows that are needed.`,
    tooManyRows: (most: number) => `This table has more than ${formatWhole(most)} rows. Keep a part of them.`,
    tooManyColumns: (columns: number, most: number) =>
      `This table has ${formatWhole(columns)} columns, more than ${most}. Keep those that are needed.`,
    tooFewColumns: (columns: number) =>
      `This table has ${plural(columns, 'column', 'columns')}; three are needed, for x1, x2 and the target. Commas, semicolons, tabs, bars or blanks part the columns.`,
    namesDoNotFit: (names: number, cells: number) =>
      `The first line has ${names} names, but the rows have ${cells} cells. If commas stand within numbers, as in 1,5 or 1,200, separate the cells by semicolons, tabs or quotation marks.`,
    onlyHeader: 'This table has a row of names and nothing below it.',
    unchanged: 'The points on the page are as they were.',
  },
};

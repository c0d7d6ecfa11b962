import { roomFor } from '../../../src/workbench/grid/roomFor';

describe('roomFor', () => {
  it('gives each row cells of its own, null until they are put there', () => {
    const row = roomFor(3);
    row[1] = { v: 'in this row only' };
    expect(roomFor(3)).toEqual({ 0: null, 1: null, 2: null });
  });

  it.each([0, 65])('leaves a row of %i cells to be filled as it comes', (columns) => {
    expect(roomFor(columns)).toEqual({});
  });
});

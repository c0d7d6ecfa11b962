import { ResultCache } from '../../../src/workbench/grid/resultCache';

describe('ResultCache', () => {
  it('lets go of what was asked for longest ago when it is full', () => {
    const cache = new ResultCache(30);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.set('c', 3);
    cache.get('a');
    cache.set('d', 4);
    expect(['a', 'b', 'c', 'd'].map((key) => cache.get(key))).toEqual([1, undefined, 3, 4]);
  });

  it('keeps the newest answer even when it alone is more than the whole cache', () => {
    const cache = new ResultCache(10);
    cache.set('rows', [[1], [2], [3]]);
    expect(cache.get('rows')).toEqual([[1], [2], [3]]);
  });

  it('counts a replaced answer once', () => {
    const cache = new ResultCache(20);
    cache.set('a', 1);
    for (let count = 0; count < 10; count += 1) cache.set('b', count);
    expect(cache.get('a')).toBe(1);
  });
});

/**
 * Where names and shapes stand in their pools: keyed ranks, so that no log can choose who leaves.
 *
 * @module
 */
import { rankOf, type HashKey, type Rank } from '../base/hash.ts'
import { rankOfSum, wordOf, type ShapeSum } from '../shape/shape-sum.ts'
import type { CategoryKey } from './category.ts'

export class PoolRanks {
  private readonly hashKey: HashKey
  /** Of the categories whose shapes have ranks. */
  private readonly words = new Map<CategoryKey, bigint>()

  constructor(hashKey: HashKey) {
    this.hashKey = hashKey
  }

  ofName(key: CategoryKey): Rank {
    return rankOf(key, this.hashKey)
  }

  ofShape(key: CategoryKey, sum: ShapeSum): Rank {
    return rankOfSum(sum, this.wordOf(key))
  }

  /** The word that the ranks of the shapes of a category begin with. */
  wordOf(key: CategoryKey): bigint {
    const known = this.words.get(key)
    if (known !== undefined) return known
    const word = wordOf(key, this.hashKey)
    this.words.set(key, word)
    return word
  }

  /** The memory of what was remembered is free again. */
  forget(): void {
    this.words.clear()
  }
}

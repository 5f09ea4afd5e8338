import { leads } from './shown.ts'

/**
 * The references of a collection that lead to a product which is shown, and which is of the `$kind`, the `$material` and the
 * `$availability` asked for; null asks for any.
 */
export const members = `products[${leads}
    && (!defined($kind) || lower(@->kind.en) == $kind)
    && (!defined($material) || $material in @->materialsUsed[]._ref)
    && (!defined($availability) || $availability in @->variants[].availability)]`

import { leads } from '../shown.ts'

/** The references of a collection to visible products that match `$kind`, `$material` and `$availability`; null matches any. */
export const members = `products[${leads}
    && (!defined($kind) || lower(@->kind.en) == $kind)
    && (!defined($material) || $material in @->materialsUsed[]._ref)
    && (!defined($availability) || $availability in @->variants[].availability)]`

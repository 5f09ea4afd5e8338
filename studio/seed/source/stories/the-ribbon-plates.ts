import { picture } from '../../writing/picture.ts'
import { localeString } from '../../writing/locale-string.ts'

export const boxNight = picture('gift-box-hero', {
  alt: localeString(
    'A green box closed with an ivory grosgrain bow and a seal, lit from above',
    'Une boîte verte fermée d’un nœud de gros-grain ivoire, éclairée d’en haut',
    'جعبه‌ای سبز با پاپیونی از گروگرنِ عاجی، روشن از بالا',
  ),
  caption: localeString(
    'Two metres and forty, four minutes.',
    'Deux mètres quarante, quatre minutes.',
    'دو متر و چهل، چهار دقیقه.',
  ),
})

export const bowClose = picture('gift-box-detail-1', {
  alt: localeString(
    'The bow from close to: the ribs of the ribbon standing up in the loop',
    'Le nœud de tout près : les côtes du ruban debout dans la boucle',
    'گره از نزدیک: خط‌های روبان که در حلقه ایستاده‌اند',
  ),
  caption: localeString('The bones.', 'Les os.', 'استخوان‌ها.'),
})

export const boxStill = picture('gift-box-detail-2', {
  alt: localeString(
    'The front of the box by lamplight: the ribbon coming down from the lid without a crease, the seal at its crossing',
    'La face de la boîte à la lampe : le ruban descend du couvercle sans un pli, le cachet au croisement',
    'روی جعبه زیر نور چراغ: روبان بی هیچ چینی از در پایین می‌آید و مُهر بر آن نشسته است',
  ),
  caption: localeString('The box stands still.', 'La boîte ne bouge pas.', 'جعبه از جا نمی‌جنبد.'),
})

import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { candleNight, flaconNight, lanternNight } from './house-on-the-quay-plates.ts'

export const houseOnTheQuayInFrench = [
  chapter('La troisième porte'),
  marginNote(
    'La porte est peinte du vert d’une bouteille. Elle fut d’autres verts ; il reste une bande de chacun au revers du cadre.',
  ),
  ...text(`
C’était un grainetier. Les crochets sont encore aux poutres du rez-de-chaussée et, quand le fleuve est haut, la cave sent l’avoine. Élie Orlune la prit à
l’automne de 1847, à vingt-cinq ans, parce qu’elle n’était pas chère, et elle n’était pas chère parce que personne ne la trouvait : il y a onze maisons sur le
quai, la nuit elles n’en font qu’une, et il n’y avait alors pas une lampe entre les deux ponts. Les mariniers qui avaient à livrer frappaient à
toutes. Les voisins se plaignaient. Il était là depuis trois semaines et n’avait pour meuble qu’un établi.

Ainsi la première chose qu’il y fit n’était pas à vendre. Il la plia dans de la tôle de laiton, avec des rivets, car il n’avait pas encore de fer à souder. Il la
mit à la fenêtre de gauche du premier étage le huit décembre, à quatre heures de l’après-midi, quand on ne pouvait plus lire les numéros. Au printemps, onze
mariniers avaient demandé ce qu’il voudrait d’une autre.`),
  plate('full', lanternNight),
  chapter('Pourquoi elle n’a pas de sonnette'),
  ...text(`
Il y en eut une. Elle pendait à droite de la porte, au bout d’un bras de fer, et sonnait par une chaîne qui traversait le mur jusqu’à l’établi. En janvier 1871,
dans les dernières semaines du siège, quelqu’un prit la chaîne pour faire une sangle de brancard ; elle ne fut pas rapportée et, quand on put de nouveau trouver de
la chaîne à Paris, la maison avait pris l’habitude de guetter.

C’est écrit dans les devoirs de la plus jeune personne du premier étage. Qui a cette chaise fait face au quai. L’été, c’est agréable ; en février, on apprend les
manteaux. De cette chaise, en 1911, un commis reconnut Monsieur Trémolat à sa démarche, trois jours avant qu’il n’entrât ; de cette chaise, en 1968, une jeune fille
nommée Colette compta des pavés qui passaient sur une charrette à bras, inscrivit le nombre au livre et, le lendemain, les compta au retour.`),
  marginNote(
    'La marque de la crue est à 1,42 m, à gauche en entrant. Au-dessus, au crayon : « le tour est en haut ».',
  ),
  chapter('L’eau'),
  ...text(`
En janvier 1910, le fleuve entra par la cave un vendredi et fut à l’établi le samedi. Le tour à guillocher pèse trois cent quatre-vingts kilos. Ils étaient six :
Adèle, Aubin, la guillocheuse Berthe Lamy, deux polisseurs, et un cousin venu emprunter de l’argent. Ils ôtèrent la roue et le barillet et les montèrent d’abord.
Puis ils mirent le banc sur une porte, lièrent la porte avec le ruban livré de la semaine, quatre cents mètres, tressés, et la tirèrent dans l’escalier, une marche
par heure, de midi jusqu’au jour.

L’eau resta neuf jours. On travailla au premier, les pieds dans les tiroirs pour avoir chaud, et l’on alla au boulanger à la rame. La lampe fut allumée de jour comme
de nuit, puisque c’était sur elle que gouvernaient les barques, et Berthe Lamy tailla cette semaine-là onze cadrans qu’on appelle les mouillés. Ils sont un peu plus
profonds que les autres. Elle disait qu’il n’y avait rien à écouter que l’outil.`),
  pullQuote('Il n’y avait rien à écouter que l’outil.', 'Berthe Lamy, de la semaine de la crue'),
  chapter('Le noir'),
  ...text(`
Elle s’est éteinte. On aime croire que non, et à la porte nous ne détrompons personne, mais ici ce sont les archives.

En septembre 1939 vint l’ordre que toute fenêtre sur le fleuve fût noire. On n’éteignit pas la lampe ; on la descendit à la cave, où elle brûla pour personne
derrière une couverture, et chaque nuit quelqu’un descendait la moucher. En juin 1940, le tour fut démonté et porté à Saumur dans onze valises par Aubin, qui avait
soixante-quatre ans, et dix personnes à qui l’on avait dit que c’était du linge. La lampe resta. Madame Ferret, la concierge du passage derrière la maison, avait la
clef, et on ne lui avait rien demandé ; et dans la nuit du vingt-quatre août 1944, quand les cloches commencèrent, elle la monta au premier et la mit à la fenêtre, la
couverture encore sur les épaules. La chevalière du passage fut faite pour elle, en 1961, quand elle prit sa retraite. C’est le numéro un d’une série que l’on croyait
alors finie.

L’hiver de 1953, le courant manqua neuf nuits le long du quai. La lampe avait alors une ampoule. On s’aperçut que personne n’avait d’huile. Le nez de la maison, en ce
temps-là un Monsieur Vasse, fondit ce qu’il y avait de cire avec ce qu’il avait sur sa table et coula le tout dans un verre sorti de travers du moule ; voilà
comment il y eut une bougie. Au printemps on ôta l’ampoule. On ne l’avait jamais aimée. Elle ne bougeait pas.`),
  diptych(flaconNight, candleNight),
  chapter('Quatre heures'),
  marginNote(
    'La maison est fermée le 8 décembre. Si vous êtes sur le pont à quatre heures, vous n’y serez pas seul.',
  ),
  ...text(`
Une fois l’an, on l’éteint exprès. À midi, le huit décembre, celui ou celle qui a fini le dernier objet de l’année d’avant la descend, la vide et la porte à
l’établi. Les vitres sont lavées au vinaigre. La mèche est changée. Les quarante-quatre rivets sont éprouvés l’un après l’autre, de l’ongle du pouce, et le gros l’est
deux fois. Pendant quatre heures il n’y a rien à la fenêtre de gauche, et il est remarquable combien de gens téléphonent.

À quatre heures on l’allume avec une allumette. L’allumette est éteinte dans l’eau et posée sur une soucoupe, et il y a un moment, avant que la flamme ait monté et que
le laiton tiédisse, où la pièce sent la pierre mouillée, l’iris de l’armoire à linge, et cela. En 1931, le père de Monsieur Vasse, debout près de la porte, le chapeau à
la main, pria qu’on attendît avant d’ouvrir la fenêtre. Il écrivit trois mots en marge d’un horaire de tramway. Nous avons l’horaire. C’est ce que sent *Eau de Nuit*,
et il n’y a rien d’autre à expliquer.`),
  timeline('La fenêtre', {
    1847: 'Allumée le 8 décembre, à quatre heures, pour les mariniers.',
    1871: 'La chaîne de la sonnette part pour un brancard.',
    1910: 'Le fleuve est neuf jours dans la maison. La lampe brûle de jour.',
    1931: 'Trois mots sur un horaire de tramway.',
    1939: 'À la cave, derrière une couverture.',
    1944: 'De nouveau à la fenêtre, dans la nuit du 24 août.',
    1953: 'Neuf nuits sans courant, et une bougie.',
  }),
]

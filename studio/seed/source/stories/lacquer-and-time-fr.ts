import { beforeAndAfter, chapter, madeBy, marginNote, diptych, productInText, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { barrelClose, barrelNight, penAtNight, penInBrass, penInLacquer } from './lacquer-and-time-plates.ts'

export const lacquerAndTimeInFrench = [
  chapter('Elle ne sèche pas'),
  marginNote(
    'L’armoire est de cèdre, haute d’un mètre quatre-vingts ; soixante stylos y pendent par un bout, comme des chauves-souris.',
  ),
  ...text(`
Les visiteurs disent que la laque sèche, et j’ai cessé de les reprendre, mais c’est faux. La peinture sèche : elle rend son eau à
la pièce, et ce qui reste est la peinture. La laque boit. C’est la sève d’un arbre, et il y a dedans quelque chose, un ferment, qui
s’éveille quand l’air est mouillé et tricote la sève en une peau. Dans une pièce sèche, elle reste sirop pendant un an. Dans mon
armoire, à vingt-deux degrés et avec un bol d’eau par terre, elle est dure au matin ; non pas dure comme elle le sera, mais assez
pour que la couche suivante y écrive.

Je travaille donc au temps qu’il fait plutôt qu’à l’heure. En février, quand l’air du fleuve est maigre, je suspends des linges
mouillés. En juin, j’ouvre la porte de la largeur d’un doigt. Il y a au mur un hygromètre, qui fut un cadeau, et qu’on ne consulte
pas. Je me sers du dos de ma main et du bruit du tiroir : s’il colle, on peut commencer.`),
  plate('full', penAtNight),
  chapter('Une cuillerée'),
  ...text(`
On entaille l’arbre en été, une ligne à la fois, du sol vers le haut, et il pleure dans une coquille. Un arbre de douze ans donne une
tasse par saison, puis on l’abat, il repousse de la racine, et quelqu’un attend douze ans. J’en achète onze kilos chaque octobre à la
même famille, dans les collines, par lettre. Ils n’ont jamais augmenté le prix et n’en ont jamais envoyé douze.

Elle arrive couleur de café au lait. Je la filtre au papier, trois feuilles tordues par les bouts comme un bonbon, et je la remue une
journée au soleil, qui chasse le lait et laisse le café. Puis la suie, pour le noir ; la racine de garance pour le rouge, broyée aussi
longtemps qu’on le supporte, et une heure de plus. Pour le minuit, de la suie et un peu d’indigo. Le bleu ne se voit pas. De jour le
stylo est noir, et des clients nous l’écrivent. Il monte à la lampe, après la dixième couche environ, de quelque part derrière le noir,
et ils récrivent.

J’ajoute qu’elle mord. Qui apprend ce métier passe un mois les yeux gonflés et les poignets comme des jambons, puis le corps trouve un
arrangement. Le mien y mit six semaines. Celui de mon maître, deux, et il en était insupportable.`),
  marginNote('Quarante couches font trois dixièmes de millimètre. Il en repart trente au ponçage.'),
  chapter('Quarante'),
  ...text(`
On demande pourquoi quarante. Il n’y a pas de mystère : c’est ce qu’il en faut. Les huit premières comblent le laiton, qui semble lisse
et qui est une chaîne de montagnes. Les douze suivantes se poncent, une à une, au charbon de magnolia sous l’eau courante, jusqu’à ce que
la surface n’ait plus d’avis. Les seize d’après sont la couleur. Les quatre dernières sont la sève la plus pure que j’aie, posée d’un
pinceau de cheveux d’enfant, dans une pièce où personne n’a marché depuis une heure, car un grain de poussière dans la dernière couche y
est jusqu’à la fin du monde.

Une couche se pose en quatre minutes. Elle attend trois jours dans l’armoire. Elle se ponce en une heure. Puis la suivante. Tout compté,
cela fait cinq mois, pendant lesquels j’aurai touché le stylo une cinquantaine d’heures. Le reste est au stylo. J’en suis venu à penser que
ce que l’on paie dans la laque est surtout de l’absence : ces longs moments où quelqu’un de compétent ne s’en est pas mêlé.`),
  madeBy('paul-senechal'),
  pullQuote('Ce que l’on paie dans la laque est surtout de l’absence.', 'Paul Sénéchal'),
  chapter('Ce dont l’armoire se souvient'),
  ...text(`
La maison n’eut pas de laque avant 1921. Cet hiver-là, un homme nommé Toku Ishimori vint sur le quai nous vendre des peignes. On l’avait fait
venir à Paris pour réparer des paravents en vue d’une exposition, et l’exposition avait été annulée par une querelle. Adèle Orlune, qui avait
soixante-six ans, n’acheta pas de peigne. Elle lui demanda si la chose tiendrait sur le laiton. Il dit que non. Elle dit qu’elle avait le temps,
et lui n’avait pas de billet de retour.

Il y fallut trois ans. Il y a ici, dans un tiroir, quarante et un corps manqués, chacun dans un papier de son écriture, et j’en ai plus appris
que de tout ce qui a réussi. Le dix-neuvième a pelé comme un oignon. Le trentième est parfait, et il a écrit dessus *ne sais pourquoi*. La réponse,
qu’il trouva au printemps de 1924, était de passer d’abord le laiton au tour à guillocher : la vague la plus fine qui soit, plus fine que l’œil
n’en peut suivre, pour que la sève ait à quoi se tenir. Il y a donc du guilloché sous chaque stylo laqué, que nul ne verra à moins d’en gâcher un.

Il rentra chez lui en 1926. Il laissa ses pinceaux, son couteau et l’armoire, et un mot pour qui viendrait ensuite, épinglé à l’intérieur de la
porte, qui dit, dans un français meilleur que le mien : *Si tout va bien, arrêtez.*`),
  beforeAndAfter(penInBrass, 'Le laiton, avant la première couche', penInLacquer, 'Après la dernière couche'),
  diptych(barrelClose, barrelNight),
  ...text(`
La laque continue de durcir cent ans environ. Les stylos de 1924 sont, cet hiver, presque finis. L’un d’eux est revenu le mois dernier faire voir
sa plume, de chez la veuve d’un notaire d’Angers, et avant de le rendre je l’ai mis une nuit dans l’armoire, parmi les jeunes, avec le bol d’eau par
terre. Il n’avait besoin de rien. J’ai pensé qu’il aimerait la compagnie.`),
  productInText('plume-de-minuit', 'Le stylo de cette armoire'),
  timeline('Couche après couche', {
    1921: 'Toku Ishimori vient vendre des peignes et reste pour répondre à une question.',
    1924: 'Le premier stylo qui tient, le quarante-deuxième. Il est au registre sous son nom.',
    1926: 'Il embarque à Marseille. L’armoire reste.',
    1958: 'On broie pour la première fois de la garance, d’après un échantillon de peinture de chemin de fer.',
    1989: 'Paul Sénéchal ouvre l’armoire pour en huiler les gonds, et se voit offrir un tabouret.',
    2026: 'La laque des premiers stylos est, de l’avis commun, presque dure.',
  }),
]

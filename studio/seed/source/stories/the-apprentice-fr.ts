import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { dialApprentice, needleClose, watchNight } from './the-apprentice-plates.ts'

export const theApprenticeInFrench = [
  chapter('Le cuivre'),
  marginNote(
    'Du cuivre à cinq euros la plaque, et la plaque revient le vendredi en culot. C’est l’école la moins chère de Paris.',
  ),
  ...text(`
Nahid Sohrabi est chez nous depuis janvier et n’a rien à montrer. Je le dis en bonne part. Au râtelier près de mon établi il y a une rangée de crochets ; au sien
pend un tablier.

La première année, une apprentie ne taille que du cuivre. Elle arrive à huit heures, huile les glissières et taille jusqu’à quatre, avec une heure pour déjeuner et une
heure pour balayer ; et le vendredi, à trois heures, tout ce qu’elle a fait depuis lundi va au creuset, et nous faisons cercle. Cela dure onze minutes. J’en avais peur,
de ces onze minutes, quand j’apprenais. Je cachais des plaques dans mon manteau. Elle, elle apporte un livre.

Quand je l’ai interrogée là-dessus, au printemps, elle a répondu que c’était reposant. À Chiraz elle était ingénieure, dans les turbines, et rien de ce qu’elle fit en neuf
ans ne fut jamais fini, ni ne s’en alla jamais. Ici, chaque semaine commence propre. Je tourne cette roue depuis trente-deux ans et n’y avais pas pensé ainsi.`),
  plate('full', watchNight),
  chapter('Ce qu’on dit aux mains'),
  ...text(`
Il n’y a pas grand-chose à dire. La main gauche tourne la roue, à l’allure de qui remue une sauce prête à attacher. La droite amène le chariot et s’y appuie, et ce dont elle
appuie n’est pas de la force mais de l’attention : le poids d’une prune, à peu près. Les yeux ne servent à rien. Le trait est sous l’outil et, quand on le voit, il a eu lieu. Le
premier mois, je couvre l’ouvrage d’un linge.

On écoute donc. La troisième rosette bat, à cause du lobe usé, une fois par tour, comme une horloge dans une autre pièce. La cinquième bourdonne. La deuxième ne fait aucun bruit,
et c’est la plus difficile ; c’est parler à quelqu’un qui est d’accord sur tout. Quand le burin coupe, le cuivre chuchote, et quand il ne coupe plus, il dit *s*. Nahid entendit le
*s* dès sa troisième semaine. Je l’entendais depuis si longtemps que je ne le savais plus, et j’étais à mi-chemin de la pierre à huile quand je m’avisai que c’était elle qui l’avait dit.

Après l’écoute, l’attente. Une débutante taille, puis regarde. Plus tard on taille, on retire, on expire, on avance d’un cheveu, on inspire, on taille ; et l’on regarde le vendredi.`),
  marginNote(
    'Le tiroir est de noyer, large de quarante centimètres, avec une serrure. Il y en a trois. L’un fut celui d’Aubin.',
  ),
  pullQuote('Elle, elle apporte un livre.', 'Yvonne Delorme, des onze minutes du vendredi'),
  chapter('La parfaite'),
  ...text(`
Au dixième mois, on leur montre la rosette corrigée. Elle vit dans la flanelle. Vous connaissez l’histoire, ou vous pouvez la lire ; en 1902 un homme bon lima un lobe neuf et pendant
onze jours personne ne put travailler. On la met sur le barillet un matin dans la vie de chaque apprenti, et on les laisse s’en servir.

Tous disent de même. D’abord que c’est plus facile. Puis, vers le trentième tour, plus rien. Puis ils demandent si la lampe n’a pas quelque chose. Nahid tailla tout le cadran, les
soixante-seize, sans un mot, le posa à côté d’un des miens et les tourna tous deux dans la lumière. Elle y resta un moment. Elle dit : « Celui-ci a raison contre moi. »

Je l’ai écrit dans le livre.`),
  chapter('Fausse à sa façon'),
  ...text(`
Ce que nous attendons pourtant, et je me garderais de le lui dire, c’est un défaut à elle. Le nôtre, n’importe qui peut l’apprendre. Le penchant de quatre heures est dans le laiton, et
il y serait si l’on attelait un âne à la roue. Mais dessous, pour qui sait où regarder, il y a une autre inégalité, plus fine, et c’est la personne. Berthe Lamy commençait toujours un
rien tard. Aubin, toute sa vie, passa la crête de la vague avec précaution, comme on passe la glace. Dans les miens il y a un endroit, près de sept heures, où je dois déplacer mon pied.
J’ai essayé de ne pas. Il y a des cadrans de moi à des poignets d’Osaka et de Santiago, avec mon pied gauche dedans.

Cela ne s’enseigne ni ne s’empêche. Cela vient quand elle cesse de vouloir tailler comme moi, et nul ne sait le jour. Pour moi ce fut un jeudi, en troisième année. Le vieux Monsieur
Kervella, qui m’apprit et parlait peu, passait avec un plateau de tasses. Il s’arrêta, écouta, dit : « Ah, te voilà », et s’en alla avec son plateau.`),
  diptych(dialApprentice, needleClose),
  chapter('Vendredi'),
  ...text(`
À partir de janvier elle aura droit à l’argent, une plaque par semaine, et à un tiroir qui ferme. Ce qu’elle y mettra ne sera pas fondu. Ce ne sera pas vendu non plus. Dans cinq ans, ou
six, nous l’ouvrirons ensemble, elle, moi et qui sera alors au sous-sol, nous étalerons tout ce qu’il contient dans l’ordre où ce fut taillé, et nous chercherons l’endroit où elle
commence. Puis nous en choisirons un, Bastien fera une montre autour, elle signera le registre, et ce sera le premier.

J’aurai soixante-quatre ans. J’aimerais que mon pied reste dans la maison un peu plus longtemps que moi ; mais il y a une limite à ce qu’on peut demander au laiton.

Vendredi dernier je suis descendue à trois heures et le creuset était déjà sur le feu. Elle lisait. Sur l’établi il y avait une plaque qu’elle n’y avait pas mise. Je l’ai prise, tournée,
tenue vers la fenêtre. C’était la troisième rosette, une copie honnête, rien de remarquable ; et vers dix heures, très léger, comme quand quelqu’un dans la pièce voisine commence à dire
une chose et se ravise, il y avait une hésitation.

Je l’ai mise avec les autres. Ce n’était que du cuivre. Mais j’ai pris soin d’être en retard avec le couvercle.`),
  timeline('Six ans, plus ou moins', {
    2026: 'En janvier un tablier, du cuivre et un linge sur l’ouvrage. En octobre un matin avec la rosette corrigée.',
    2027: 'L’argent, une plaque par semaine, et un tiroir.',
    2031: 'On ouvre le tiroir, si elle est d’accord.',
  }),
]

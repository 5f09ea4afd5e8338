import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { boxNight, boxStill, bowClose } from './the-ribbon-plates.ts'

export const theRibbonInFrench = [
  chapter('Vingt-cinq millimètres'),
  marginNote(
    'Six cent quarante fils de soie s’y couchent côte à côte. Vous pouvez les compter ; Josette l’a fait.',
  ),
  ...text(`
Un ruban est une toute petite étoffe, et il a tous les soucis d’une grande. Il a une lisière de chaque côté, et entre elles nulle part où se cacher. Le
nôtre s’appelle gros-grain, et le mot dit tout : la soie court dans sa longueur, fine et serrée, et en travers passe une trame de coton six fois plus grosse,
de sorte que la soie doit enjamber chacune comme un trottoir. Ce sont les côtes. Ce sont aussi les os. Le satin reste où il tombe et le velours boude, mais
le gros-grain garde la forme de la dernière chose qu’on lui a demandée. Défaites-en un nœud un mardi, il y pensera encore le jeudi.

Il est large de vingt-cinq millimètres parce qu’on en décida ainsi en 1889, pour les boîtes des boussoles, en posant une main sur le couvercle et en remarquant
où il semblait à l’étroit. J’ai essayé vingt-quatre. On dirait qu’on a été chiche. Vingt-six, on dirait qu’on ne l’a pas été.`),
  plate('full', boxNight),
  chapter('Le métier du premier étage'),
  ...text(`
Il se tisse à Saint-Étienne, en haut d’un escalier, chez Josette Peyrard, sur un métier que son grand-père acheta en 1908 avec onze ans d’économies et démonta
pour lui faire passer le palier. Il tisse huit rubans à la fois, chacun avec sa petite navette dans un arc de buis poli, toutes allant du même côté au même
instant, comme une rue de gens qui traversent. La ville en eut quinze mille. Le bruit était tel, dit Josette, que dans la vallée voisine les mères s’en servaient
pour dire aux enfants qu’il était tard.

Elle en fait onze mètres à l’heure de chaque. Je trouvais cela lent. Puis elle me laissa m’asseoir à côté une matinée, et je vis ce qu’elle fait de ces onze
mètres : elle les regarde. Un fil cassé laisse une ligne pas plus large qu’un cheveu, qui s’enfuit le long du ruban pour toujours, et la machine continuerait ainsi
volontiers jusqu’au souper. Elle l’arrête de la hanche. Elle trouve le bout d’un doigt mouillé et le noue d’un nœud qu’on m’a montré neuf fois, elle remet le
métier en marche, et jamais un de mes nœuds ne m’est venu avec un défaut dedans.

La tension est donnée par des pierres. On vend des poids à ressort, meilleurs à tous égards, et elle en a un tiroir plein. Les pierres sortent du Furan. Chacune
pend à son faisceau de chaîne et se reconnaît au visage. Quand on lui demande pourquoi, elle répond qu’un ressort tire d’autant plus qu’on le tire, et qu’elle a
connu des gens comme cela.`),
  marginNote('Une boîte de montre prend deux mètres quarante. Un coffret, trois dix. Les chutes vont à une école.'),
  pullQuote(
    'Un ressort tire d’autant plus qu’on le tire. Elle a connu des gens comme cela.',
    'De Josette Peyrard, tisseuse',
  ),
  chapter('Comment on le noue'),
  ...text(`
J’appris à nouer d’un homme qui l’avait appris en enveloppant des instruments de chirurgie ; il m’enseigna trois règles et je n’en ai ajouté aucune.

La première est que le ruban tourne autour de la boîte, et non la boîte dans le ruban. On ne soulève, ne retourne ni ne penche ce que quelqu’un va ouvrir le cœur
battant. La boîte ne bouge pas, et c’est moi qui marche.

La deuxième est qu’une boucle est un nœud qui ne s’est pas décidé. Elle doit tenir un voyage en camionnette, dans un sac, sur l’épaule d’un coursier qui a d’autres
soucis ; et puis elle doit céder à un enfant, d’un seul geste, par un bout ou par l’autre. C’est affaire de savoir quelle boucle se fait d’abord. Si c’est la gauche,
elle tiendra, et la droite cédera. Je suis gauchère et j’ai dû apprendre à m’en étonner.

La troisième est que les pans se coupent en dernier, à quarante-cinq degrés, les ciseaux à plat et les yeux fermés. Je ne sais pas pourquoi les yeux. J’ai essayé les
deux, et il avait raison.

Cela prend quatre minutes, dont trois à attendre que les mains soient chaudes. Un cachet se presse au croisement tant que la cire a la chaleur du thé. Il n’en est pas deux
qui aient pris de même ; on m’a envoyé des photographies, pensant à une erreur, et j’ai répondu que c’était un mercredi.`),
  chapter('Ce qu’on en fait'),
  ...text(`
On le garde. Nous avons fait la boîte pour qu’elle soit gardée, nous lui avons mis une charnière de lin, et c’est le ruban qui va au tiroir. Je le sais parce qu’il
revient. Il revient autour d’un paquet de lettres, quand on nous confie un bureau à réparer. Il est revenu une fois au cou d’un chien. Un monsieur d’Ispahan marque sa page
du même bout de garance, livre après livre, depuis 1966 ; quand il s’est enfin effiloché, il me l’a envoyé par la poste, avec le titre du livre, et je lui en ai envoyé un
autre, et j’ai lu le livre.

L’hiver de 1943, il n’y eut pas de soie. Les nœuds de cette année-là furent taillés dans un parachute tombé en Sologne avec personne au bout, teint à la maison avec du thé,
et ce sont les seuls des archives à être restés parfaitement blancs à l’endroit du nœud. En 1952, quelqu’un proposa un ruban portant le nom de la maison. On en tissa quarante
mètres. C’était fort beau. On ne voyait plus le nœud à force de le lire, et il sert depuis à attacher les tomates de la cour.`),
  diptych(bowClose, boxStill),
  ...text(`
Josette a soixante et onze ans. Il y a un neveu, qui a l’oreille, et répare des motocyclettes. On lui a dit que le métier serait à lui quand il saurait le descendre en pièces
et le remonter sans rien lui demander. Il l’a descendu deux fois. Il reste toujours, dit-il, une pierre, et jamais il ne se rappelle de qui elle a le visage.`),
  timeline('Au mètre', {
    1889: 'Vingt-cinq millimètres, pour les boîtes des boussoles.',
    1908: 'Un métier de huit navettes monte un escalier à Saint-Étienne.',
    1912: 'On tisse de la garance pour le linge d’un train.',
    1943: 'Soie de parachute, teinte au thé.',
    1952: 'Quarante mètres avec un nom dessus. Les tomates s’en sont bien trouvées.',
    2021: 'Minuit, la troisième couleur. Il fallut neuf bains pour qu’elle cesse de paraître noire.',
  }),
]

import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { coffretStill, paperStill, trainNight } from './night-train-of-1912-plates.ts'

export const nightTrainInFrench = [
  chapter('Un homme qui avait fait fortune dans le bouchon'),
  marginNote(
    'Paris 21 h 10, Vallorbe 3 h 40, Milan 8 h 15. Le dimanche il ne roulait pas, par respect, dit le prospectus, pour son propre linge.',
  ),
  ...text(`
Au printemps de 1911, un fabricant de bouchons nommé Auguste Trémolat, qui dormait mal, décida que la faute en était aux trains. Il l’avait
mesuré. Entre Paris et Milan il veillait neuf heures sur onze, et il croyait que cela tenait non au bruit, qu’il aimait, mais aux objets : une
montre qui glisse, un verre qui marche, un étui à lunettes qui n’est jamais où la main l’a mis. Il fonda une compagnie, acheta six voitures et les
fit peindre du rouge de la racine de garance, qu’on lui avait dit reposant. Puis il fit le tour de Paris en demandant des choses qui restassent en
place.

Il vint sur le quai en septembre. Adèle Orlune lui donna de la verveine et lui demanda ce qu’il avait dans les poches. Il les vida sur l’établi :
une montre, deux clefs, un crayon, une boîte de pastilles, onze francs, une lettre à laquelle il n’avait pas répondu. Elle traça autour du tas une
ligne à la craie, mesura la ligne, et c’est le coffret.`),
  plate('full', trainNight),
  chapter('Ce qui reste où il est'),
  ...text(`
Les couchettes avaient une tablette de vingt-quatre centimètres. Tout en découla. Le coffret est large comme la tablette ; son fond est doublé de soie
posée à rebours, pour que les choses reviennent en rampant vers le milieu quand la voiture se balance ; le fermoir est fait pour un pouce et s’ouvre
dans le noir, couché, sans un bruit qui réveille un inconnu. Il y en avait deux par compartiment et cent quarante-quatre en tout. On tailla le cuir
dans des peaux promises à des selles, l’année où Paris se mit à renoncer à ses chevaux, et le tanneur du Tarn fut content qu’on lui demandât.

Puis la pendulette. La maison faisait depuis 1898 une pendulette de voyage gainée de veau, et Trémolat la voulait vissée au panneau, au-dessus
de chaque oreiller. Adèle refusa qu’on la visse. Elle dit qu’un voyageur qui s’éveille à quatre heures souhaite approcher l’heure de son visage et
s’apitoyer sur lui-même. On mit les pendulettes dans des poches de veau, au bout d’une courroie, et pas une ne fut volée, bien que plusieurs voyageurs
aient écrit ensuite pour avouer qu’ils y avaient pensé.

Le papier fut son idée à lui. Il avait remarqué que dans les trains on écrit mal et qu’on s’en accuse. Un ingénieur fut envoyé à Dijon, aller et retour,
avec un crayon pendu à un fil au-dessus d’un tambour, et l’on trouva que la main de qui voyage à quatre-vingt-dix à l’heure s’écarte de quatre dixièmes
de millimètre, surtout vers le bas. Les lignes du *Papier du Train* sont donc espacées de onze millimètres, là où dix est l’usage. Le millimètre de plus
est pour la Bourgogne.`),
  marginNote(
    'Le train était garance au-dehors, ivoire au-dedans. Le ruban du linge fut tissé dans les deux, et l’est encore.',
  ),
  chapter('Un hiver'),
  ...text(`
Il quitta la gare de Lyon pour la première fois le 4 novembre 1912, avec soixante et un voyageurs et un prêtre. À Milan, où la maison avait pris des
pièces via della Bussola pour que quelqu’un fût sur le quai, notre agent nota dans son livre que tous ceux qui descendaient avaient l’air de gens à qui l’on
vient d’apprendre une bonne nouvelle.

Il n’est pas facile de dire pourquoi il échoua. Les billets n’étaient pas chers. Trois journaux décrivirent le café. Mais Trémolat avait commandé tout ce
qui est bon et rien de ce qui est bon marché : les draps étaient de lin, les lampes étaient les nôtres, le cuisinier était l’oncle de quelqu’un et ne
souffrait pas qu’on lui parle. Il avait compté que le train serait plein, et un train où l’on dort bien a ce défaut qu’on n’en parle pas. À qui demandait
comment avait été le voyage, ils répondaient qu’ils ne s’en souvenaient pas.

En février il payait le charbonnier en bouchons. En mars il ne venait plus à la gare. Le dernier train partit le trente, avec onze voyageurs, dont Adèle
Orlune, qui avait cinquante-sept ans et n’était jamais allée plus loin que Rouen. Elle avait un compartiment pour elle seule. Elle ne dormit pas du tout,
écrivit-elle, sur le papier, d’une main droite comme une règle ; il y avait trop à voir ; à Vallorbe un homme avait longé tout le train en frappant les
roues d’un marteau, en écoutant chacune, et elle s’était dit que c’était la seule personne qu’elle eût jamais vue faire le même travail qu’elle.`),
  pullQuote(
    'À qui demandait comment avait été le voyage, ils répondaient qu’ils ne s’en souvenaient pas.',
    'Livre de l’agent, Milan, 1913',
  ),
  chapter('Ce qui revint'),
  ...text(`
Personne ne fut payé. Les voitures partirent pour un chemin de fer d’Argentine, où on les peignit en vert. Le liquidateur, un homme courtois, offrit aux
fournisseurs tout ce qu’ils sauraient reconnaître. Le moulinier du papier prit sa forme. La tisseuse prit le ruban. Adèle envoya une charrette à la gare de
Lyon et en ramena cent trente-neuf coffrets sur cent quarante-quatre, qu’elle mit au grenier, et une longueur de rideau garance, sur laquelle on assortit
encore le rouge de notre soie.

Elle ne chercha pas à les vendre. Ils se vendirent quand même. Un voyageur écrivit de Trieste pour demander si, maintenant qu’il n’y avait plus de train, il
pouvait avoir la boîte ; il ne trouvait plus ses clefs depuis avril. Puis un autre. En 1920 le grenier était vide, et à l’automne on coupa une peau pour le
cent quarante-cinquième.`),
  diptych(coffretStill, paperStill),
  ...text(`
Des cinq qui ne revinrent jamais, nous savons à peu près tout. L’un est dans un musée des chemins de fer, étiqueté boîte à cigares. L’un a coulé avec un
navire. L’un appartient à une famille de Lausanne, qui écrit tous les deux ou trois ans pour demander un fermoir neuf et refuse de dire comment elle l’a eu.
Le quatrième est rentré en 1974, avec encore dedans les clefs d’un appartement de Milan, et l’adresse de l’appartement, et personne à cette adresse.

Le cinquième, nous ne l’avons jamais retrouvé. Il y avait près de lui une pendulette, la 71. S’il vous arrivait de vous éveiller quelque part, à quatre heures,
et de la trouver près de votre visage, un mot nous ferait plaisir. Il y a du papier dans le tiroir.`),
  timeline('Le train, et après', {
    1898: 'La maison fait une pendulette qui frappe l’heure sur sa propre boîte.',
    1911: 'Auguste Trémolat vide ses poches sur l’établi. On prend des pièces à Milan.',
    1912: 'Le 4 novembre, le train quitte Paris avec soixante et un voyageurs et un prêtre.',
    1913: 'Le dernier départ, le 30 mars. Onze voyageurs, dont une éveillée.',
    1920: 'Le cent quarante-cinquième coffret, le premier à n’avoir jamais pris de train.',
    1974: 'L’un d’eux rentre, avec des clefs.',
  }),
]

import { chapter, film, marginNote, diptych, pullQuote, spottedPicture, text, scene, timeline } from '../../writing/story-blocks.ts'
import { dialClose, drawnOnSilk, rosetteCard, seventySixCuts } from './rose-engine-plates.ts'

export const roseEngineInFrench = [
  chapter('Une machine qui respire'),
  marginNote(
    'Une rosette est un disque de laiton au bord ondé. La broche s’y appuie et la suit, va et vient, comme un doigt suit la lèvre d’un coquillage.',
  ),
  ...text(`
Un tour ordinaire tient l’ouvrage immobile de la seule manière qui compte : autour de son centre. Ce que touche l’outil en
sort rond. Le tour à guillocher y renonce. Sa poupée pend à un pivot, pressée par un ressort contre un barillet de disques de
laiton, et chaque disque a le bord comme le plan d’une fleur. Quand on tourne la roue, toute la broche se balance. L’outil
reste où il est, l’ouvrage vient à sa rencontre, s’en va, et revient, vingt-quatre fois par tour. Le livre d’établi appelle ce
mouvement *la respiration*.

Le trait est profond d’un dixième de millimètre. Le bout du doigt ne le sentirait pas, mais l’ongle le sait. Ce que voit l’œil
n’est pas le trait, c’est la lumière couchée le long d’une de ses parois. Faites-en soixante-seize, chacun commencé un cheveu
après le précédent, et la lumière passe d’une paroi à l’autre, et le métal semble bouger quand c’est vous qui avez bougé.

Élie Orlune acheta la machine dans une vente à Genève, au prix de deux chevaux. Il faisait alors des boussoles. Il écrivit à
son frère qu’il avait trouvé le moyen de dessiner sur le laiton avec la seule patience, et que c’était la seule matière qu’il
possédât en quantité.

Elle remonta le fleuve en trois caisses, sans mode d’emploi. Les sept rosettes étaient dans l’une, le banc et la roue dans une
autre, et la troisième contenait une pendule morte que personne n’avait achetée et que personne n’eut le cœur de renvoyer. Onze
semaines durant, il ne put rien faire tailler au tour que des spirales. Puis sa fille Adèle, qui avait treize ans et défense de
descendre au sous-sol, fit remarquer que le ressort était du mauvais côté.`),
  spottedPicture(
    dialClose,
    [22, 52, 'La vague', 'La troisième rosette, vingt-quatre fois par tour. Chaque trait commence un cheveu après le précédent.'],
    [78, 68, 'Le penchant', 'Vers quatre heures les vagues sont un peu plus basses. C’est le lobe usé, et c’est le nôtre.'],
    [51, 94, 'L’autre centre', 'La petite seconde est taillée d’un simple cercle, pour que l’œil ait où se poser.'],
  ),
  chapter('Onze jours de 1902'),
  marginNote('Usée de 0,14 mm sur un lobe. L’épaisseur de cette page, à peu près, si c’en était une.'),
  ...text(`
La troisième rosette est usée sur un lobe. Nul ne sait depuis quand. À chaque tour de roue, une vague se couche un peu plus bas
que ses voisines, toujours à la même place, de sorte que tout cadran sorti d’ici penche imperceptiblement vers quatre heures.
Les marchands s’en servent pour distinguer nos [montres](piece:meridienne) des copies. Nous ne l’avions jamais remarqué.

Au printemps de 1902, un nouveau compagnon nommé Aubin, un homme soigneux, mesura le barillet, trouva le défaut et lima un lobe
neuf. Il le fit un dimanche, par gentillesse. Le lundi, la guillocheuse travailla comme d’habitude. Le mercredi, elle avait
demandé une autre lampe. Le vendredi, les polisseurs disaient que l’argent était mauvais.

Le livre de ces jours-là porte quatre écritures, et toutes disent la même chose avec d’autres mots : que l’ouvrage était juste,
et qu’il était de quelqu’un d’autre. L’un des polisseurs, qui n’écrivait pas bien, dessina un visage sans bouche.

Le onzième jour, Adèle Orlune prit l’ancienne rosette dans le tiroir où l’homme soigneux l’avait gardée, enveloppée de flanelle,
et la remit sur le barillet. Personne ne lui demanda d’excuses. Il devint le meilleur guillocheur que nous ayons eu, et resta
quarante et un ans. La rosette corrigée est toujours dans le tiroir, dans la même flanelle. On s’en sert une fois par apprenti,
pour lui montrer à quoi ressemble la perfection, et l’en ennuyer.`),
  pullQuote(
    'L’ouvrage était juste, et il était de quelqu’un d’autre.',
    'Livre d’atelier, 23 avril 1902, de quatre mains',
  ),
  chapter('Ce qui ne se copie pas'),
  marginNote(
    'Chaque cadran demande trois heures et dix minutes. La roue se tourne à la main, parce qu’un moteur n’hésite pas.',
  ),
  ...text(`
Il serait simple de tailler ces traits au laser. On nous l’a proposé. Un laser fait une tranchée à deux parois égales et un
fond ; la lumière y tombe et y reste. Un burin tenu par une main laisse une paroi brillante et une paroi déchirée, et c’est la
déchirée qui fait briller l’autre.

Un moteur ne ferait pas mieux. En 1961 on en monta un, un bon, suisse et silencieux, et en un après-midi il tailla quatre cadrans
pareils d’un bord à l’autre. On les fondit. Une main ralentit, sans qu’on le lui dise, là où la vague revient sur elle-même, et
pendant cet instant l’outil repose un peu plus dans le métal. Il y a vingt-quatre de ces instants par tour et soixante-seize tours
par cadran. Quelqu’un s’est donc arrêté mille huit cent vingt-quatre fois sur ce que vous portez au poignet.`),
  diptych(drawnOnSilk, rosetteCard),
  ...text(`
Deux personnes savent tourner la roue. Une troisième apprend. La première année, elle ne taille que du cuivre, et tout ce qu’elle
taille est fondu le vendredi. Elle dit que c’est reposant. La deuxième année, elle aura droit à l’argent, et à un tiroir.

On nous demande ce qui arrivera quand le lobe s’usera davantage. Il s’usera : le laiton est tendre et le ressort ne l’est pas.
D’après les mesures de l’archiviste, il a perdu un centième de millimètre depuis 1902, si bien que dans quatre cents ans environ
le penchant de quatre heures se verra peut-être de l’autre bout d’une pièce. Nous en avons délibéré, comme on délibère du temps qu’il fait
dans un autre pays. Le procès-verbal dit : *n’y pas toucher, et le leur dire*.`),
  film('seventy-six-cuts', 'Soixante-seize tailles, trois heures dix minutes en treize secondes.', seventySixCuts, 'Un point de lumière naît près du centre d’un disque sombre et trace un cercle qui n’en est pas tout à fait un : il respire vingt-quatre fois avant de rejoindre son commencement.\n\nUn deuxième cercle le suit, un cheveu plus loin. Puis un troisième. L’ouvrage tourne lentement sous la lampe, et les tailles se pressent, jusqu’à couvrir le disque.\n\nQuand la dernière se ferme, plus rien ne bouge que le disque, et les bandes de lumière le traversent d’une paroi à l’autre.'),
  timeline('Le tour, année par année', {
    1868: 'Acheté dans une vente à Genève, avec sept rosettes et sans mode d’emploi.',
    1889: 'Première rose de boussole taillée pour la maison. Les seize pointes sortent toujours de la même came.',
    1902: 'La troisième rosette est corrigée en avril et remise en mai.',
    1924: 'Deux rosettes s’ajoutent pour le corps des stylos. Le barillet est plein, à neuf.',
    1940: 'Démonté et porté à Saumur dans onze valises.',
    1961: 'Un moteur est monté le matin et donné le soir.',
    2024: 'Taille le cadran de la Méridienne. Trois heures et dix minutes chacun.',
  }),
  scene('meridienne', 'Le cadran que taille le tour, de tous les côtés.'),
]

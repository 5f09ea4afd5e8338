import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { candleNight, flaconNight, lanternNight } from './house-on-the-quay-plates.ts'

export const houseOnTheQuayInEnglish = [
  chapter('The third door'),
  marginNote(
    'The door is painted the green of a bottle. It has been other greens; there is a stripe of each on the inside of the frame.',
  ),
  ...text(`
It was a corn chandler’s. The hooks are still in the beams of the ground floor, and when the river is high the cellar smells of oats.
Élie Orlune took it in the autumn of 1847, at twenty-five, because it was cheap, and it was cheap because nobody could find it: there are
eleven houses on the quai, by night they are all one house, and at that time there was no lamp between the two bridges. Bargemen with
something to deliver would knock at all of them. The neighbours complained. He had been in the house for three weeks and had no furniture
but a bench.

So the first thing he made there was not for sale. He folded it out of brass sheet, with rivets, because he did not yet own the iron for
soldering. He put it in the left-hand window of the first floor on the eighth of December, at four in the afternoon, when one could no
longer read the numbers. By spring eleven bargemen had asked what he would take for another.`),
  plate('full', lanternNight),
  chapter('Why it has no bell'),
  ...text(`
There was one. It hung on the right of the door, on an iron arm, and was rung by a chain that came through the wall to the bench. In January
1871, in the last weeks of the siege, somebody took the chain to make a strap for a stretcher, and it was not brought back, and by the time
there was chain to be had in Paris the house had got used to looking out.

It is written into the duties of the youngest person on the first floor. Whoever has that chair faces the quai. In summer it is pleasant; in
February one learns the coats. It was in that chair in 1911 that a clerk recognised Monsieur Trémolat by his walk, three days before he came
in, and in that chair in 1968 that a girl named Colette counted paving stones going by on a handcart, wrote the number in the book, and next
day counted them going back.`),
  marginNote(
    'The mark of the flood is at 1.42 m, on the left as you enter. Above it, in pencil: “the engine is upstairs.”',
  ),
  chapter('Water'),
  ...text(`
In January 1910 the river came in through the cellar on a Friday and was at the bench on Saturday. The rose engine weighs three hundred and
eighty kilograms. There were six of them: Adèle, Aubin, the cutter Berthe Lamy, two polishers, and a cousin who had come to borrow money. They
took off the wheel and the barrel and carried those up first. Then they put the bed on a door, and tied the door with the ribbon that had
been delivered that week, four hundred metres of it, plaited, and pulled it up the stair one step an hour from noon until it was light.

The water stayed for nine days. They worked on the first floor with their feet in the drawers for warmth, and rowed to the baker. The lamp was
lit by day as well as by night, since it was what the boats steered for, and Berthe Lamy cut eleven dials in that week which are known as the
wet ones. They are a little deeper than others. She said that there was nothing to listen to but the tool.`),
  pullQuote('There was nothing to listen to but the tool.', 'Berthe Lamy, of the week of the flood'),
  chapter('Dark'),
  ...text(`
It has gone out. People like to believe that it has not, and we do not correct them at the door, but this is the archive.

In September 1939 an order came for every window on the river to be dark. The lamp was not put out; it was taken down to the cellar, where it
burned for nobody behind a blanket, and each night somebody went down to trim it. In June 1940 the engine was taken apart and carried to Saumur
in eleven suitcases by Aubin, who was sixty-four, and ten people who had been told that the cases held linen. The lamp stayed. Madame Ferret,
the concierge of the passage behind the house, had the key, and was not asked to do anything; and on the night of the twenty-fourth of August
1944, when the bells began, she carried it up to the first floor and put it in the window with the blanket still over her shoulders. The signet of
the passage was made for her, in 1961, when she retired. It is number one of a series that was then thought to be finished.

In the winter of 1953 the current failed along the quai for nine nights. By then the lamp had an electric bulb in it. It was found that nobody had
any oil. The nose of the house, who was at that time a Monsieur Vasse, melted what wax there was with what he had on his table, and poured it into
a tumbler that had come out of the mould crooked, and that is how there came to be a candle. The bulb was taken out again in the spring. It had
never been liked. It did not move.`),
  diptych(flaconNight, candleNight),
  chapter('Four hours'),
  marginNote('The house is closed on 8 December. If you are on the bridge at four, you will not be alone.'),
  ...text(`
Once a year it is put out on purpose. At noon on the eighth of December whoever finished the last object of the year before takes the lamp down,
empties it, and carries it to the bench. The panes are washed in vinegar. The wick is replaced. The forty-four rivets are tried one after another
with a thumbnail, and the large one is tried twice. For four hours there is nothing in the left-hand window, and it is remarkable how many people
telephone.

At four it is lit with a match. The match is put out in water and laid on a saucer, and there is a moment, before the flame has climbed and the
brass begins to warm, when the room smells of wet stone, of the orris in the linen cupboard, and of that. In 1931 Monsieur Vasse’s father, who was
standing by the door with his hat in his hand, asked them to wait before they opened the window. He wrote three words in the margin of a tram
timetable. We have the timetable. It is what *Eau de Nuit* smells of, and there is nothing else to explain.`),
  timeline('The window', {
    1847: 'Lit on 8 December, at four, for the bargemen.',
    1871: 'The chain of the bell goes for a stretcher.',
    1910: 'The river is in the house for nine days. The lamp is lit by day.',
    1931: 'Three words on a tram timetable.',
    1939: 'To the cellar, behind a blanket.',
    1944: 'Back in the window, on the night of 24 August.',
    1953: 'Nine nights without current, and a candle.',
  }),
]

import { beforeAndAfter, chapter, madeBy, marginNote, diptych, productInText, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { barrelClose, barrelNight, penAtNight, penInBrass, penInLacquer } from './lacquer-and-time-plates.ts'

export const lacquerAndTimeInEnglish = [
  chapter('It does not dry'),
  marginNote('The cupboard is of cedar, 1.8 m tall, and holds sixty pens hung by their ends like bats.'),
  ...text(`
Visitors say that lacquer dries, and I have stopped correcting them, but it does not. Paint dries: it loses its water to
the room and what is left behind is the paint. Lacquer drinks. It is the sap of a tree, and there is a thing in it, a
ferment, that wakes when the air is wet and knits the sap into a skin. In a dry room it stays a syrup for a year. In my
cupboard, at twenty-two degrees and with a bowl of water on the floor, it is hard by morning; not hard as it will be, but
hard enough to be written on by the next coat.

So I work in weather rather than hours. In February, when the air off the river is thin, I hang wet linen. In June I open
the door a finger’s width. There is a hygrometer on the wall which was a gift and is not consulted. I use the back of my
hand and the sound of the drawer: if it sticks, we may begin.`),
  plate('full', penAtNight),
  chapter('A spoonful'),
  ...text(`
The tree is cut in summer, a line at a time, from the ground up, and it weeps into a shell. A tree of twelve years gives a
cupful in a season, and then it is felled and grows again from the root, and somebody waits twelve years. I buy eleven
kilograms every October from the same family in the hills, by letter. They have never raised the price and they have never
sent twelve.

It arrives the colour of coffee with milk. I strain it through paper, three sheets twisted by the ends like a sweet, and stir
it in the sun for a day, which drives off the milk and leaves the coffee. Then soot, for black; madder root for red, ground
for as long as you can bear and an hour more. For midnight there is soot and a little indigo. The blue is not visible. By
day the pen is black and customers sometimes write to say so. It comes up by lamplight, after the tenth coat or so, from
somewhere behind the black, and they write again.

I should add that it bites. Everyone who learns this work spends a month with swollen eyes and wrists like boiled hams, and
then the body comes to an arrangement. My own took six weeks. My teacher’s took two, and he was insufferable about it.`),
  marginNote('Forty coats make three tenths of a millimetre. Thirty of them are sanded away again.'),
  chapter('Forty'),
  ...text(`
People ask why forty. There is no mystery: it is how many it takes. The first eight fill the brass, which looks smooth and is
a mountain range. The next twelve are ground, each one, with charcoal of magnolia under running water, until the surface has
no opinion left. The next sixteen are the colour. The last four are the purest sap I have, put on with a brush of a child’s
hair, in a room where nobody has walked for an hour, because a mote of dust in the last coat is there until the end of the
world.

A coat takes four minutes to lay. It waits three days in the cupboard. It takes an hour to grind. Then the next. If you add it
up it is five months, and in that time I shall have touched the pen for about fifty hours. The remainder is the pen’s own. I
have come to think that what one pays for in lacquer is mostly absence: the long stretches in which somebody competent did not
interfere.`),
  madeBy('paul-senechal'),
  pullQuote('What one pays for in lacquer is mostly absence.', 'Paul Sénéchal'),
  chapter('What the cupboard remembers'),
  ...text(`
The house had no lacquer before 1921. That winter a man called Toku Ishimori came to the quai to sell us combs. He had been
brought to Paris to mend screens for an exhibition and the exhibition had been cancelled by a quarrel. Adèle Orlune, who was
sixty-six, bought no combs. She asked him whether the stuff would stick to brass. He said that it would not. She said that she
had time, and he had no ticket home.

It took three years. There are forty-one failed barrels in a drawer here, each with a paper round it in his writing, and I have
learned more from them than from anything that succeeded. Number nineteen peeled like an onion. Number thirty is perfect and he
wrote on it *do not know why*. The answer, which he found in the spring of 1924, was to turn the brass first on the rose engine:
the finest wave there is, finer than the eye will follow, so that the sap has something to hold. There is therefore guilloché
under every lacquered pen, which nobody will see unless they ruin one.

He went home in 1926. He left his brushes, his knife and the cupboard, and a note for whoever came next, which is pinned inside
the door and says, in a French that is better than mine: *If it goes well, stop.*`),
  beforeAndAfter(penInBrass, 'Brass, before the first coat', penInLacquer, 'After the last coat'),
  diptych(barrelClose, barrelNight),
  ...text(`
Lacquer goes on hardening for about a hundred years. The pens of 1924 are, this winter, very nearly finished. One came in last
month to have its nib looked at, from a notary’s widow in Angers, and before I gave it back I put it in the cupboard for a night,
among the young ones, with the bowl of water on the floor. It needed nothing. I thought that it might like the company.`),
  productInText('plume-de-minuit', 'The pen of this cupboard'),
  timeline('Coat by coat', {
    1921: 'Toku Ishimori comes to sell combs and stays to answer a question.',
    1924: 'The first pen that holds, number forty-two. It is in the register under his name.',
    1926: 'He sails from Marseille. The cupboard stays.',
    1958: 'Madder is mixed for the first time, from a swatch of railway paint.',
    1989: 'Paul Sénéchal opens the cupboard to oil its hinges, and is offered a stool.',
    2026: 'The lacquer of the first pens is, by common reckoning, almost hard.',
  }),
]

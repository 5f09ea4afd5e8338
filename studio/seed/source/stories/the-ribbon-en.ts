import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { boxNight, boxStill, bowClose } from './the-ribbon-plates.ts'

export const theRibbonInEnglish = [
  chapter('Twenty-five millimetres'),
  marginNote('Six hundred and forty threads of silk lie side by side in it. You may count them; Josette has.'),
  ...text(`
A ribbon is a very small cloth, and it has all the troubles of a large one. It has an edge on both sides and nowhere to hide
between them. Ours is called grosgrain, which is French for a fat thread: the silk runs the length of it, fine and close, and
across it goes a weft of cotton six times as thick, so that the silk must climb over each as over a kerb. That is the ribbing. It
is also the bones. Satin lies where it is dropped, and velvet sulks, but grosgrain keeps the shape of the last thing it was asked
to do. If you pull a bow of it undone on a Tuesday it will still be thinking of the bow on Thursday.

It is twenty-five millimetres wide because in 1889 it was decided so, for the boxes of compasses, by laying a hand on the lid and
noticing where it looked crowded. I have tried twenty-four. It looks as if one had been mean. Twenty-six looks as if one had not.`),
  plate('full', boxNight),
  chapter('The loom on the first floor'),
  ...text(`
It is woven in Saint-Étienne, up a stair, by Josette Peyrard, on a loom which her grandfather bought in 1908 with eleven years’
savings and took to pieces to get it round the landing. It weaves eight ribbons at once, each with its own little shuttle in a bow
of polished box, all going the same way at the same moment, like a street of people crossing. In its time the town had fifteen
thousand of these. The noise, Josette says, was such that mothers in the next valley used it to tell children that it was late.

She makes eleven metres an hour of each. I used to think that slow. Then she let me sit beside it for a morning, and I saw what she
does with the eleven metres, which is look at them. A broken thread leaves a line no wider than a hair, running away down the ribbon
for ever, and the machine would be pleased to go on like that until supper. She stops it with her hip. She finds the end with a
wetted finger and knots it with a knot that I have been shown nine times, and she starts the loom again, and not one of my bows has
ever come to me with a fault in it.

The tension is given by stones. There are sprung weights to be bought, and they are better in every respect, and she has a drawer of
them. The stones came out of the Furan. Each hangs on its own bundle of warp and is known by its face. When she is asked why, she
says that a spring pulls harder as it is pulled, and that she has met people like that.`),
  marginNote(
    'A box for a watch takes two metres and forty. A coffret takes three and ten. The offcuts go to a school.',
  ),
  pullQuote('A spring pulls harder as it is pulled. She has met people like that.', 'Of Josette Peyrard, weaver'),
  chapter('How it is tied'),
  ...text(`
I was taught to tie by a man who had learnt it wrapping surgical instruments, and he taught me three rules, and I have added none.

The first is that the ribbon goes round the box, and not the box round the ribbon. One does not lift, turn or tip what somebody is
going to open with a beating heart. The box stands still and I walk.

The second is that a bow is a knot that has not made up its mind. It must hold for a journey by van, in a bag, over the shoulder of a
courier with other things to think of; and then it must come undone for a child, with one pull, on either end. This is a question of
which loop is made first. If the left is made first it will hold, and the right will let go. I am left-handed and had to learn to be
surprised by it.

The third is that the tails are cut last, at forty-five degrees, with the scissors held level and the eyes shut. I do not know why the
eyes. I have done it both ways, and he was right.

It takes four minutes, of which three are spent waiting for the hands to be warm. A seal is pressed at the crossing while the wax is the
heat of tea. No two have set alike; people have sent me photographs of theirs, thinking that it was a mistake, and I have written back
to say that it was a Wednesday.`),
  chapter('What people do with it'),
  ...text(`
They keep it. We made the box so that it might be kept, and hinged it in linen, and it is the ribbon that goes into the drawer. I know
because it comes back. It comes round bundles of letters when somebody’s desk is sent to us to be repaired. It came once round the neck
of a dog. A gentleman in Isfahan has marked his place with the same madder length in every book since 1966, and when it frayed at last he
posted it to me, with the name of the book, and I sent him another and read the book.

In the winter of 1943 there was no silk. The bows of that year were cut from a parachute that had come down in the Sologne with nobody in
it, dyed in the house with tea, and they are the only ones in the archive that have kept perfectly white where the knot was. In 1952 somebody
proposed a ribbon with the name of the house along it. It was woven, forty metres. It was very handsome. One could not see the bow for
reading it, and it has been used ever since to tie up the tomatoes in the yard.`),
  diptych(bowClose, boxStill),
  ...text(`
Josette is seventy-one. There is a nephew, who has the ear for it, and mends motorcycles. He has been told that he may have the loom when
he can take it down the stair in pieces and put it up again without asking her anything. He has had it down twice. There is always, he says,
one stone left over, and he can never remember whose face it is.`),
  timeline('By the metre', {
    1889: 'Twenty-five millimetres, for the boxes of compasses.',
    1908: 'A loom of eight shuttles goes up a stair in Saint-Étienne.',
    1912: 'Madder is woven for the linen of a train.',
    1943: 'Parachute silk, dyed with tea.',
    1952: 'Forty metres with a name on it. The tomatoes have done well.',
    2021: 'Midnight, the third colour. It took nine baths to stop it looking black.',
  }),
]

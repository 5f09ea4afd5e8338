import { chapter, film, marginNote, diptych, pullQuote, spottedPicture, text, scene, timeline } from '../../writing/story-blocks.ts'
import { dialClose, drawnOnSilk, rosetteCard, seventySixCuts } from './rose-engine-plates.ts'

export const roseEngineInEnglish = [
  chapter('A machine that breathes'),
  marginNote(
    'A rosette is a brass disc with a waved edge. The spindle leans on it and follows, in and out, as a finger follows the rim of a shell.',
  ),
  ...text(`
An ordinary lathe holds the work still in the only way that matters: about its centre. Whatever the tool touches comes
out round. The rose engine gives that up. Its headstock hangs on a pivot, pressed by a spring against a barrel of brass
discs, and each disc has an edge like the plan of a flower. When the wheel is turned the whole spindle rocks. The tool
stays where it is and the work comes to meet it, and goes away again, twenty-four times in a turn. The bench book calls
the motion *la respiration*.

The cut is a tenth of a millimetre deep. You would not feel it with a fingertip, though a fingernail knows. What the eye
sees is not the cut at all but the light lying along one wall of it. Make seventy-six of them, each begun a hair later
than the one before, and the light is handed from wall to wall, and the metal appears to move when it is you who moved.

Élie Orlune bought the machine at a sale in Geneva for the price of two horses. He had been making compasses. He wrote to
his brother that he had found a way to draw on brass with nothing but patience, and that it was the only material he had
in quantity.

It came up the river in three crates, without instructions. The seven rosettes were in one, the bed and the wheel in
another, and the third held a dead clock, which nobody had bought and nobody had the heart to send back. For eleven weeks
he could not make the engine cut anything but spirals. Then his daughter Adèle, who was thirteen and had been told to stay
out of the basement, pointed out that the spring was on the wrong side.`),
  spottedPicture(
    dialClose,
    [22, 52, 'The wave', 'The third rosette, twenty-four times in a turn. Each cut begins a hair later than the one before.'],
    [78, 68, 'The lean', 'Towards four o’clock the waves lie a little lower. It is the worn lobe, and it is ours.'],
    [51, 94, 'The other centre', 'The small seconds are cut with a plain circle, so that the eye has somewhere to rest.'],
  ),
  chapter('Eleven days in 1902'),
  marginNote('Worn by 0.14 mm on one lobe. About the thickness of this page, if it were a page.'),
  ...text(`
The third rosette is worn on one lobe. Nobody knows when it began. Each turn of the wheel lays one wave a little lower than
its neighbours, always at the same place, so that every dial we have cut carries a faint lean towards four o’clock. Dealers
use it to tell our [watches](piece:meridienne) from copies. We had never noticed.

In the spring of 1902 a new journeyman called Aubin, a careful man, measured the barrel, found the fault and filed a new
lobe. He did it on a Sunday as a kindness. On Monday the cutter worked as usual. By Wednesday she had asked for a different
lamp. By Friday the polishers were saying that the silver was bad.

The book for those days has entries in four hands and they all say the same thing in different words: that the work was
correct, and that it was somebody else’s. One of the polishers, who could not write well, drew a face without a mouth.

On the eleventh day Adèle Orlune took the old rosette out of the drawer where the careful man had kept it, wrapped in
flannel, and put it back on the barrel. Nobody asked him to apologise. He became the best cutter we had, and stayed
forty-one years. The corrected rosette is in the drawer still, in the same flannel. It is used once for each apprentice, so
that they may see what perfect looks like, and be bored by it.`),
  pullQuote('The work was correct, and it was somebody else’s.', 'Workshop book, 23 April 1902, in four hands'),
  chapter('What cannot be copied'),
  marginNote(
    'Each dial takes three hours and ten minutes. The wheel is turned by hand because a motor does not hesitate.',
  ),
  ...text(`
It would be simple to cut these lines with a laser. It has been offered. A laser makes a trench with two equal walls and a
floor, and the light falls into it and stays there. A graver held by a hand leaves one wall bright and one wall torn, and
the torn one is what makes the bright one bright.

Nor will a motor do. In 1961 one was fitted, a good one, Swiss and silent, and in an afternoon it cut four dials that were
the same from edge to edge. They were melted. A hand slows, without being told to, where the wave turns back on itself, and
for that instant the tool rests a little longer in the metal. There are twenty-four such instants in a turn and
seventy-six turns in a dial. Somebody has therefore paused one thousand eight hundred and twenty-four times over the thing
on your wrist.`),
  diptych(drawnOnSilk, rosetteCard),
  ...text(`
There are two people who can turn the wheel. A third is learning. For the first year she cuts only copper, and everything
she cuts is melted on Friday. She says that this is restful. In the second year she will be allowed silver, and a drawer.

People ask what happens when the lobe wears further. It will: brass is soft and the spring is not. By the archivist’s
measurements it has lost a hundredth of a millimetre since 1902, so that in four hundred years or so the lean at four
o’clock may be visible from across a room. We have discussed it, as one discusses the weather of another country. The
minute says: *leave it, and tell them*.`),
  film('seventy-six-cuts', 'Seventy-six cuts, three hours and ten minutes made into thirteen seconds.', seventySixCuts, 'A point of light begins near the middle of a dark plate and draws a circle that is not quite one: it breathes in and out twenty-four times before it meets its own beginning.\n\nA second circle follows, a hair further on. Then a third. The work turns slowly under the lamp, and the cuts come faster, until the plate is covered to its edge.\n\nWhen the last is closed, nothing moves but the plate, and the bands of light cross it from wall to wall.'),
  timeline('The engine, year by year', {
    1868: 'Bought at a sale in Geneva, with seven rosettes and no instructions.',
    1889: 'First compass card cut for the house. The sixteen-point rose is still turned from the same cam.',
    1902: 'The third rosette is corrected in April and put back in May.',
    1924: 'Two rosettes are added for the barrels of pens. The barrel is full at nine.',
    1940: 'Taken apart and carried to Saumur in eleven suitcases.',
    1961: 'A motor is fitted in the morning and given away in the evening.',
    2024: 'Cuts the dial of the Méridienne. Three hours and ten minutes each.',
  }),
  scene('meridienne', 'The dial that the engine cuts, from every side.'),
]

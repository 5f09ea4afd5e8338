import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { dialApprentice, needleClose, watchNight } from './the-apprentice-plates.ts'

export const theApprenticeInEnglish = [
  chapter('Copper'),
  marginNote(
    'Copper at five euros a plate, and the plate comes back on Friday as a lump. It is the cheapest school in Paris.',
  ),
  ...text(`
Nahid Sohrabi has been with us since January and has nothing to show for it. I say so with approval. On the rack beside my bench
there is a row of hooks, and on hers hangs an apron.

For the first year an apprentice cuts only copper. She comes in at eight, oils the ways, and cuts until four, with an hour for lunch and an
hour for sweeping; and on Friday, at three, everything that she has done since Monday goes into the crucible, and we stand round it. It takes
eleven minutes. I was afraid of those eleven minutes when I was learning. I used to hide plates in my coat. She brings a book.

When I asked her about it, in the spring, she said that it was restful. In Shiraz she had been an engineer of turbines, and nothing she did for
nine years was ever finished, or ever went away. Here every week begins clean. I have turned this wheel for thirty-two years, and I had not
thought of it like that.`),
  plate('full', watchNight),
  chapter('What the hands are told'),
  ...text(`
There is not much to tell. The left hand turns the wheel, at about the pace of someone stirring a sauce that might catch. The right hand brings
up the slide and leans on it, and what it leans with is not strength but attention: about the weight of a plum. The eyes are no use. The cut is
under the tool, and by the time you can see it, it has happened. I put a cloth over the work for the first month.

So one listens. The third rosette ticks, because of the worn lobe, once in a turn, like a clock in another room. The fifth hums. The second makes no
sound at all, and is the hardest; it is like talking to somebody who agrees with everything. When the graver is sharp the copper whispers, and when it
is dull it says *s*. Nahid heard the *s* in her third week. I had been hearing it for so long that I no longer knew that I did, and was halfway to the
oilstone before I noticed that it was she who had said so.

After listening comes waiting. A beginner cuts and then looks. Later, one cuts, withdraws, breathes out, advances a hair, breathes in, and cuts; and
the looking is done on Friday.`),
  marginNote('The drawer is walnut, forty centimetres wide, with a lock. There are three. One belonged to Aubin.'),
  pullQuote('She brings a book.', 'Yvonne Delorme, of the eleven minutes on Friday'),
  chapter('The perfect one'),
  ...text(`
In the tenth month they are shown the corrected rosette. It lives in flannel. You know the story, or you may read it; in 1902 a kind man filed a new lobe
and for eleven days nobody could work. We put it on the barrel for one morning in each apprentice’s life and let them cut with it.

They all say the same. First that it is easier. Then, at about the thirtieth turn, nothing. Then they ask whether something is the matter with the lamp.
Nahid cut the whole dial, all seventy-six, without a word, set it down beside one of mine and turned them both in the light. She was some time over it.
She said: “This one is correct at me.”

I wrote that in the book.`),
  chapter('Wrong by herself'),
  ...text(`
What we are waiting for, though I would not tell her, is a fault of her own. Anybody can learn ours. The lean at four o’clock is in the brass, and would be
there if you tied a donkey to the wheel. But under it, if you know where to look, there is another, finer unevenness, and that is the person. Berthe Lamy
always began a little late. Aubin, all his life, went carefully over the top of the wave, as over ice. In mine there is a place near seven o’clock, where I
suppose I shift my foot. I have tried not to. There are dials of mine on wrists in Osaka and Santiago with my left foot in them.

It cannot be taught or prevented. It comes when she stops trying to cut like me, and nobody knows the day. With me it was a Thursday, in my third year. Old
Monsieur Kervella, who taught me and did not speak much, was going by with a tray of cups. He stopped, listened, and said: “Ah, there you are,” and went on with
the tray.`),
  diptych(dialApprentice, needleClose),
  chapter('Friday'),
  ...text(`
From January she will be allowed silver, one plate a week, and a drawer with a key. What she puts into the drawer will not be melted. It will not be sold
either. In five years, or six, we shall open it together, she and I and whoever is then in the basement, and lay out everything that is in it in the order in
which it was cut, and look for the place where she begins. Then we shall choose one, and Bastien will make a watch for it, and she will sign the register, and
that will be the first.

I shall be sixty-four. I should like my foot to be in the house a little longer than I am; but there is a limit to what one may ask of brass.

Last Friday I came down at three and the crucible was already on. She was reading. On the bench there was one plate that she had not put in. I picked it up,
turned it, and held it to the window. It was the third rosette, a fair copy, nothing remarkable; and at about ten o’clock, very faint, as when someone in the next
room begins to say a thing and thinks better of it, there was a hesitation.

I put it in with the others. It was only copper. But I took care to be late with the lid.`),
  timeline('Six years, more or less', {
    2026: 'In January an apron, copper, and a cloth over the work. In October one morning with the corrected rosette.',
    2027: 'Silver, one plate a week, and a drawer.',
    2031: 'The drawer is opened, if she agrees.',
  }),
]

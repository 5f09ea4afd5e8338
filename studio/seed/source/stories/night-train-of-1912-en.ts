import { chapter, marginNote, diptych, plate, pullQuote, text, timeline } from '../../writing/story-blocks.ts'
import { coffretStill, paperStill, trainNight } from './night-train-of-1912-plates.ts'

export const nightTrainInEnglish = [
  chapter('A man who had made his money in cork'),
  marginNote(
    'Paris 21.10, Vallorbe 3.40, Milan 8.15. On Sundays it did not run, out of respect, the prospectus says, for its own linen.',
  ),
  ...text(`
In the spring of 1911 a manufacturer of corks called Auguste Trémolat, who slept badly, decided that the trouble was trains.
He had measured it. Between Paris and Milan he lay awake for nine hours of eleven, and he believed that this was due not to
noise, which he liked, but to objects: a watch that slid, a glass that walked, a spectacle case that was never where the hand
had put it. He founded a company, bought six carriages and had them painted the red of madder root, which he had been told was
restful. Then he went round Paris asking people to make things that would stay where they were.

He came to the quai in September. Adèle Orlune gave him verbena and asked what he had in his pockets. He emptied them on the
bench: a watch, two keys, a pencil, a lozenge tin, eleven francs, a letter he had not answered. She drew a line round the heap
with a piece of chalk, and measured the line, and that is the coffret.`),
  plate('full', trainNight),
  chapter('What stays where it is'),
  ...text(`
The berths had a shelf of twenty-four centimetres. Everything followed from it. The box is as wide as the shelf; its floor is
lined with silk laid against the nap, so that things creep back towards the middle as the carriage sways; the catch is shaped
for a thumb and opens in the dark, lying down, without a sound that would wake a stranger. There were two to a compartment and a
hundred and forty-four in all. The leather was cut from skins that had been meant for saddles, in a year when Paris had begun to
give up its horses, and the tanner in the Tarn was glad to be asked.

Then the clock. The house had made a travelling clock since 1898, in a case of calf, and Trémolat wanted it screwed to the
panel over each pillow. Adèle would not have it screwed. She said that a passenger who wakes at four wishes to bring the time
close to his face and be sorry for himself. The clocks were put in pockets of calf, on a strap, and not one was stolen, although
several passengers wrote afterwards to confess that they had thought about it.

The paper was his own idea. He had noticed that people on trains write badly and blame themselves. An engineer was sent to Dijon
and back with a pencil hung on a thread over a drum, and it was found that the hand of a person travelling at ninety kilometres an
hour strays by four tenths of a millimetre, chiefly downwards. The lines of *Papier du Train* are therefore eleven millimetres
apart, where ten is usual. The extra millimetre is for Burgundy.`),
  marginNote(
    'The train was madder outside and ivory within. The ribbon for the linen was woven in both, and is woven still.',
  ),
  chapter('One winter'),
  ...text(`
It left the Gare de Lyon for the first time on 4 November 1912, with sixty-one passengers and a priest. In Milan, where the house
had taken rooms in the Via della Bussola so that somebody should be standing on the platform, our agent wrote in his book that
everyone who got down looked as if they had been told good news.

It is not easy to say why it failed. The tickets were not dear. The coffee was described in three newspapers. But Trémolat had
ordered everything good and nothing cheap: the sheets were linen, the lamps were ours, the cook was somebody’s uncle and could not
be spoken to. He had reckoned upon the train’s being full, and a train on which people sleep well has this defect, that they do
not talk of it. Asked how the journey had been, they said that they did not remember.

By February he was paying the coal merchant in corks. By March he had stopped coming to the station. The last train ran on the
thirtieth, with eleven passengers, one of whom was Adèle Orlune, who was fifty-seven and had never been further than Rouen. She
had a whole compartment. She did not sleep at all, she wrote, on the paper, in a hand as straight as a rule; there was too much to
look at; at Vallorbe a man had walked the length of the train tapping the wheels with a hammer, listening to each, and she had
thought that he was the only person she had ever seen who did the same work as hers.`),
  pullQuote(
    'Asked how the journey had been, they said that they did not remember.',
    'From the agent’s book, Milan, 1913',
  ),
  chapter('What came back'),
  ...text(`
Nobody was paid. The carriages went to a railway in the Argentine, where they were painted green. The liquidator, a courteous man,
offered the suppliers whatever they could recognise. The miller of the paper took his mould. The weaver took the ribbon. Adèle sent
a cart to the Gare de Lyon and got back a hundred and thirty-nine coffrets of the hundred and forty-four, which she put in the loft,
and a length of madder curtain, from which the colour of our silk is still matched.

She did not try to sell them. They were sold anyway. A passenger wrote from Trieste to ask whether, now that there was no train, he
might have the box; he had not been able to find his keys since April. Then another. By 1920 the loft was empty, and in the autumn of
that year a skin was cut for the hundred and forty-fifth.`),
  diptych(coffretStill, paperStill),
  ...text(`
The five that never came back we know about, more or less. One is in a museum of railways, labelled as a cigar box. One went down with
a ship. One is in the possession of a family in Lausanne, who write every few years to ask for a new catch and decline to say how they
came by it. The fourth came home in 1974, with the keys of a flat in Milan still in it, and the flat’s address, and nobody there.

The fifth we have never traced. It had a clock beside it, numbered 71. If you should wake somewhere, at four, and find it close to your
face, we should be grateful for a line. There is paper in the drawer.`),
  timeline('The train, and after', {
    1898: 'The house makes a clock that knocks the hour on its own case.',
    1911: 'Auguste Trémolat empties his pockets on the bench. Rooms are taken in Milan.',
    1912: 'On 4 November the train leaves Paris with sixty-one passengers and a priest.',
    1913: 'The last run, on 30 March. Eleven passengers, one of them awake.',
    1920: 'The hundred and forty-fifth coffret, and the first that was never on a train.',
    1974: 'One comes home, with keys.',
  }),
]

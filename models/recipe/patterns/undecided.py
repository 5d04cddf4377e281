"""What sounds like a decision and is none, and answers that agree to a mere opinion.

``{plan}``, ``{planning}`` and ``{outcome}`` as in ``verdicts.py``, but nothing of
them belongs into the minutes. Patterns as in ``__init__.py``; all text here was written for this
project.
"""

from __future__ import annotations

PARTS = {
    "LONG_AGO": """
        [Last year|Years ago|Back in {month}|In my old job|At the last place I worked|Two boards
          ago|Under the old boss|When {other_name} was chair|Before I joined|In the old club|Ten
          years back|In the nineties|A while ago|At the time|During the crisis]
        """,
    "AND_THEN": """
        [and regretted it|and nothing came of it|and it cost us {number} thousand euros|and nobody
          ever did it|and it took a year to undo|and half the members left|which was a mistake|and
          look where that got us|and then forgot about it|and it failed|and we all know how that
          ended|and the board reversed it|but that was then|and everyone laughed|and it worked,
          oddly enough]
        """,
    "UNSURE": """
        [, but who knows| or maybe not|, I'm not sure| one day|, or am I dreaming|, but that's a
          big if|, which is anything but settled|, we'll see|, we'll never know|, nobody can say
          yet]
        """,
}

LISTS = {
    "UNDECIDED": """
        <LONG_AGO>, [we|they|the board|the members|the team|the school] [decided to|agreed
          to|voted to|resolved to|chose to|wanted to|were going to|had planned to|almost decided
          to] {plan} <AND_THEN>.

        [If|Only if|In case] [we had more money|the grant comes|it rains|{other_name} agrees|the
          vote goes our way|the bank says yes|they cancel|sales pick up|the permit comes|we
          win|the test fails|the client insists], we [could|might|would|could perhaps|would
          probably|may have to|might even] {plan}<UNSURE>.

        [I wish we could|I'd love to|I'd dearly love us to|It would be lovely to|It'd be a dream
          to|My wish for Christmas is to|In my wildest dreams we|How nice it would be to|If I were
          king we'd|If I won the lottery, I'd|I sometimes dream that we] {plan}.

        [Next thing you know we|Before long we|At this rate we'll|One day we'll all|Knowing us,
          we'll|The way things go, we'll probably|Any minute now they'll tell us to|Sure, and
          tomorrow we|Ha, and then we|And pigs fly before we|Soon we'll have to] {plan}[, just
          kidding|, ha ha|, I'm joking|, wait and see|, mark my words|, I bet].

        [We haven't decided|We still haven't agreed|Nobody has decided yet|It isn't decided|It's
          not settled|The board has yet to decide|We couldn't agree|There was no agreement|There's
          no decision yet|I don't know|Who knows|It's an open question|It remains open|It depends
          on the bank|We never found out|Opinions differ on|We argued for an hour about] whether
          [to|we should|we will|we can|they will|we even want to] {plan}.

        [I'm|I am|Personally, I'm|{name} is|Some are|Half of us are] [against|not so sure about|in
          two minds about|afraid of|wary of|curious about|dreaming of|still thinking about|tired
          of talking about|not convinced by the case for|sceptical about] {planning}[||,
          honestly|, for now|, to be frank|, but that's just me].

        [Why|Since when|When|How often] [did we ever|did they|did {other_name}|would anyone|would
          we|do people|should anyone|did the old board] [decide to|agree to|want to|vote to|plan
          to|refuse to] {plan}?

        [Did|Didn't] [we|you|the board|they|{name}] [decide|agree|vote|promise|want|plan] [to|last
          year to|at some point to|not to] {plan}?

        [Remember when|You'll remember when|That reminds me of the year when|It's like the time|I
          still laugh about the day] [we|they|the board|{other_name}] [decided to|agreed to|voted
          to|wanted to|tried to] {plan}.

        [I thought|I was sure|I assumed|I had hoped|We all believed|I could have sworn|Somebody
          claimed|The rumour was] [we|they|the board] [had agreed to|would|had decided to|wanted
          to|were going to] {plan}[, but no|, apparently not|, I was wrong|, nobody did|, it never
          happened|, but that fell through|, silly me].

        [We|They] [talked about|thought about|toyed with|considered|argued about|looked into|kept
          coming back to|spent an hour on|joked about|came close to] {planning}[, without a
          result|, and left it there|, but never voted|, no decision though|, it's still open|,
          and nobody agreed|, and ran out of time|, but not seriously].

        [It's|It is] [too early to decide to|not up to us to decide to|easy to say we should|not
          for me to say we|one thing to|tempting to|a big step to|a question of money whether
          to|for the members to say whether we|anyone's guess if we ever|not yet clear if we
          can|far from decided that we] {plan}.

        [The other option|Another way|The old plan|The first draft|The losing proposal|The
          alternative|What the others wanted|The rejected motion|A cheaper version] [was to|had
          been to|would have been to|once was to] {plan}[||, as we know|, but that's history|,
          remember|, it didn't pass].

        [You can't just|You don't simply|Nobody decides on a {day} to|One doesn't|People rarely|No
          sane person would|Only a fool would|It takes nerves to|A good chair would never] {plan}.

        [{other_name}|My brother|My aunt|The vicar|My dentist|A friend of mine|The old
          caretaker|Some guy in {city}] [has decided to|decided to|made up his mind to|agreed
          to|chose to|swore to| voted to] {plan}[, can you imagine|, good for him|, what a
          character|, at that age|, fancy that||].

        [Unless we|Before we can|Until we|As long as we don't|Every time we|Whenever we] {plan},
          [nothing changes|people complain|it's just talk|I won't believe it|there's a fuss|we
          lose money|somebody quits|it rains].

        [We'll|We will] [talk about|think about|come back to|vote on|look at|see about|decide on]
          {planning} [another time|some other day|when {other_name} is here|if there's time|when
          the figures are in|next year maybe|one of these days].
        """,
    "OPINIONS": """
        [Isn't|Wasn't] [{thing}|the {rare}|the talk by {other_name}|the weather|the summer
          party|that film|{city}|the view|the soup] [lovely|awful|great|strange|too long|a bit
          {adjective}|nice|boring|wonderful this year]?

        [We should|We ought to|We could|Let's|Someone should|They should] [all retire to
          {city}|open a pub|buy a lottery ticket|move to the moon|just go home|write a book about
          this|get a medal for that|hire a magician|ask for a pay rise, ha ha|be paid in
          chocolate|send the {rare} into space|marry rich|live on an island|start a band|sleep
          under the desk|ban Mondays] [one day|, ha ha|, just kidding|, I'm joking|, wouldn't that
          be something|some time|, in another life].

        [Why are|Aren't|Since when are]
          [people|meetings|customers|children|landlords|computers|neighbours| managers|cats] [so
          strange|always the same|wonderful|impossible|so slow|hard to please|getting
          stranger|funny creatures|lovely sometimes]?

        [It's|It is|It was] [hot in here|always the same|a pity|a funny old world|a long way to
          {city}|nearly {month} already|good to see you all|a busy week|too late for
          regrets|easier to complain|cold today|hard to find good people|nice to have {name}
          back|amazing what you can do with the {rare}].

        [I love|I hate|I prefer|I miss|I can't stand|I really like|I've never liked|I quite enjoy]
          [{thing}|the {rare}|{city}|{month}|early mornings|long meetings|the old logo|the {color}
          one|working with {other_name}|rainy days|{adjective} people].

        [Good for|Hats off to|Shame on|I feel for|Typical of|Let's be fair to] [{other_name}|the
          old board|the night shift|the people in {city}|the other team|our neighbours|the
          {project} people|{name}][||, I must say|, honestly|, as always].
        """,
    "NODS": """
        [Yes|Yeah|Yep|Absolutely|Exactly|Totally|Right|True|Quite|Indeed|Definitely|Agreed|Oh
          yes|Sure|Of course|Certainly][|||, absolutely|, exactly|, totally|, so do I|, me too|, I
          think so too|, that's true|, that's how it is|, you're right|, couldn't agree more|,
          same here|, one hundred percent|, that's what I always say|, everybody says that|, very
          much so].

        [I agree|I agree completely|I couldn't agree more|You're right|So true|That's true|Good
          point|Fair enough|Same here|Me too|So do I|My feeling, too|Ha, yes|Ha, good one|Very
          funny|We all think so|We all feel like that|I'm with you there|No argument there|Tell me
          about it|You said it|That's what I say|We agree on that much|Everyone agrees with that,
          I think|Amen to that|I'll drink to that|Hear, hear|Well said|I'd sign that].

        [Ha|Ha ha|Yes|Oh yes|Sure|Deal], [that would be something|I'm in, when do we start|in our
          dreams|if only|good one|I wish|count me in for that joke|the board will love it|and then
          we wake up|and who pays|keep dreaming|very likely|as if].
        """,
}

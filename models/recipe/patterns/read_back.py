"""Decisions read back, counted up, announced and confessed, in plain and in careless speech.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "US": """
        [we|we'll|we will|we're going to|we're gonna|we shall|we're to|the lot of us will|our
          group will]
        """,
}

LISTS = {
    "DECIDE": """
        [First|Second|Third|Number one|Number two|Decision one|Decision two|Point {number}|Another
          one|And one more|The last one|Next decision|Also|Besides|On top of that|In addition],
          [it was agreed to|we agreed to|it was decided that we|we've agreed that we|decided,
          we|by vote, we|we all said we'd|the decision was to|we settled that we] {plan}.

        [Let me|I'll|May I|I shall] [read back|repeat|sum up|go over|recap|confirm|list|note down]
          [what we decided|the decision|what was agreed|the outcome|the resolution|what you all
          voted for][:|,] [<US>|that <US>|to] {plan}.

        [So the decisions are|What I have in the minutes is|My notes say|I've got down|I wrote|It
          says here|The protocol reads|Under decisions I have|The log says][:|, decided,|, as
          agreed:] <US> {plan}[. Correct?|. Right?|. Everyone happy?|.]

        [Also|Likewise|Further|Equally|Additionally|Separately|In the same vote] [agreed|decided|
          resolved|settled|approved|passed]: [<US> {plan}|to {plan}|{planning}|{outcome}].

        {name}, [we've talked and|I'm sorry, but|good news,|you should know that|bad
          luck,|congratulations,|as you asked,] [it's decided, <US>|the board agreed to|we all
          agreed to|we've voted to|the answer is that <US>|the decision is to|everyone wants to]
          {plan}.

        [I have to tell you|I may announce|I'm proud to say|I'm sorry to announce|It's my pleasure
          to say|I can reveal|You'll be glad to hear|Let it sink in][ that |: ]<US> {plan}[, as
          voted|, it's decided|, that's the decision|, by decision of the board|, all agreed].

        [Hooray|Yes|Phew|Hallelujah|Wow|Oh well|Well well|Right on|Bravo|Cheers], [it's through|it
          passed|we made up our minds|it's agreed|decision taken|we have a winner|the vote is
          in|that's a yes][:|,|.] <US> {plan}.

        [Yep|Yeah|Okay|Right|Alright|Cool|Sweet|Sure thing], [we're gonna|we're just gonna|we'll
          just|let's just|let's simply go and|let's all] {plan}[, sorted|, done deal|, everyone's
          cool with it|, no more arguing|, that's that|, it's settled|, we all said so].

        [That's what we're gonna do|That's the way we go|That's how it's gonna be|That's the
          ticket|That's us agreed|That's one thing decided|That's the lot agreed|That's a yes
          across the board][:|,|.] <US> {plan}.

        [It's not just talk any more|No maybe about it|No more maybe|No second thoughts|Not next
          year, now|Not you, not me, all of us|Not a wish, a decision|Not a proposal any
          more][:|,|.] <US> {plan}.

        [Whoever missed it|For {name}, who was late|For the people in {city}|For the record,
          again|Slowly, for the minutes|Once more, so nobody forgets|Just so it's clear to all],
          [we decided to|it was decided to|we agreed to|the vote was to|we all voted to|the
          decision stands to] {plan}.

        [After|With] {number} [yes votes|votes in favour|hands up|weeks of talks|emails back and
          forth|signatures|abstentions] [it's|it is|that's] [decided|clear|done|carried|agreed|
          settled][:|,] <US> {plan}.

        [Everything else|The rest|The details|The colour|The date|The price] [can wait|we leave
          open|must wait|will follow|should be easy], but [it's decided that we|one thing is
          agreed, we|we did agree to|we all decided to|the main thing is settled, we|by vote we]
          {plan}.

        [It wasn't easy|It took a while|It was close|I had hoped for more|Nobody got all they
          wanted|It's a compromise|I can live with it|It's a start|Better than nothing], but [<US>
          {plan}, agreed|it's agreed that we {plan}|we decided to {plan}|the vote is to {plan}|
          we've agreed on {planning}|{outcome}, that's decided|{verdict}].
        """,
    "OUTCOMES": """
        [there's|there is|there will be] [no {rare} this year|a new {rare}|a second {rare} in
          {month}|only one {rare}|a vote on {thing} in {month}|free entry for all|a break at
          {number}|a ban on {rare}|a limit of {number}|one meeting a month|a new fee of {number}
          euros|a party in {month} after all].

        [everything|nothing|all of it|half of it|the rest|whatever is left] [goes to {city}|is
          sold|stays here|is paid from the reserve|gets thrown out|will be kept until
          {month}|changes|moves to {day}|goes back to {other_name}|is given away].

        from [{month}|{day}|next year|now] on, [{thing} costs {number} euros|we {plan}|nobody may
          use {thing}|the shop closes at {number}|{other_name} is in charge|{thing} is free|two
          people sign|we meet on {day}].

        [yes to|no to|thumbs up for|thumbs down for|green light for|a stop to|an end to|more money
          for|less money for|first place for|no change to] [{thing}|the {rare}|{planning}|the
          {project} plan|the offer from {city}].
        """,
    "VERDICTS": """
        we're [sticking with|going with|staying with|keeping|dropping|done with|not taking|not
          buying|backing|switching to|ditching|saying goodbye to|parting with|going back
          to|holding on to] {thing}[||, agreed|, that's final|, for now|, full stop|, everybody|,
          by vote].

        we [won't|will not|aren't going to|are not gonna|shan't] {plan}, [that's
          decided|agreed|and that's final|that was the vote|full stop|all of us agree|end of
          story|the board said so|as voted].

        let's [not|never|never again] {plan}, [agreed|that's decided|everyone's of that
          opinion|all in favour|settled then|that's the vote].

        [neither|none of the options|no offer|no candidate|none of them] [gets the job|wins, we
          start again|convinced us, so we drop it|is accepted|is good enough, so it's a no|got a
          majority, so it stays as it is].

        [both|all three|the two of them] [get the job|are accepted|go ahead|will be built|come
          along|win, we take them|are in][, agreed|, that's decided|, by common consent|, as
          voted].
        """,
    "UNDECIDED": """
        [Let me read back|I'll repeat|You won't believe|Guess|I heard by chance|It's in the
          paper|My sister told me] what [they|the neighbours|the other club|the council|our
          rivals|the old board] [decided|agreed on|voted for][:|,] [they|they'll|they will|they
          want to] {plan}.

        [I'd have|I would have|We'd have|You'd have|They should have]
          [decided|agreed|voted|liked|been ready|been happy] to {plan}[, but nobody asked|, back
          then|, had we known|, but it's too late|, but the moment is gone|, honestly].

        [So they|And they|Then they|In the end they|Of course they] [decided to|agreed to|voted
          to|went and decided to|made up their minds to] {plan}[, and we're left with the bill|,
          without asking us|, the fools|, good luck to them|, and that was that|, so the story
          goes].

        [I'm not|We're not|Nobody is|I wasn't|They weren't] [saying|suggesting|proposing|asking|
          deciding|claiming|demanding] [that we|that they|we should|we must] {plan}.
        """,
}

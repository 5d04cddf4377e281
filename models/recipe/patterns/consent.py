"""A proposal, and the answer that makes it a decision or not.

``{plan}`` is a verb phrase in the base form, ``{planning}`` the same with -ing. Patterns as in
``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "YES": """
        [Yes|Yeah|Yep|Aye|Sure|Right|Okay|Good|Fine|Absolutely|By all means|Of course|Definitely|
          Gladly|Why not|All right|Agreed|I'm in|Lovely idea|Good thinking|Sounds right|No quarrel
          with that|I'd back that|I'll second that|Seconded]
        """,
    "NO": """
        [No|Nope|Nah|Hm|Well|Not so fast|Sorry|Honestly|Hang on|Careful|With respect|Not from
          me|I'd rather not|Please not|Over my dead body|Not again|Oh dear|Slowly|Steady on|I'm
          torn]
        """,
    "WHAT_SAY": """
        [What do you say|Opinions|Views|Yes or no|Any takers|Objections|Okay with everyone|Could
          you live with that|Fair enough|Who's with me|Would that suit you|How does that sit with
          you|Comments|Any veto|Can we agree on that|Is that something we want|Shall we vote]?
        """,
}

LISTS = {
    "DECIDE_ASK": """
        [What about|How about|How do we feel about|What do you think of|Where do we stand on|Any
          objections to|Is anybody against|Anyone opposed to|Would you be up for|Are we in favour
          of|Do we agree on|Who is for|Who's in favour of|Does anyone mind|Is it worth|Is there
          support for|Are we ready for|Can we live with|Could everyone live with|Do we see any
          harm in|What speaks against|Is there anything against|What would you say to|Have we got
          the stomach for|Is now the time for|Do we dare|Do I hear a yes to] {planning}?

        [I'd be|I am|I'm|My group is|Our side is|The treasurer is|The young ones are|{name}
          is|{name} and I are] [for|in favour of|all for|keen on|thinking of|leaning towards|open
          to] {planning}. <WHAT_SAY>

        [There's a motion before us|The motion reads|Motion from {name}|Motion number
          {number}|Proposal {number}|The proposal from {city}|On the table|The question is|The
          ballot says|Suggestion from the floor|A wish from the members|Here's the deal|New
          proposal|The question for you all|My pitch|For the vote]: [we {plan}|to
          {plan}|{planning}|that we {plan}|shall we {plan}]. <WHAT_SAY>

        [We could|We might|We may as well|Suppose we|Imagine we|Say we|Picture this, we|My gut
          says we should|I keep coming back to this, we could|If I had a free hand, we would|Given
          the mood, we could|Let me put it differently, we could|{name} wants us to|The others
          want us to|Everyone keeps saying we should|The experts tell us to] {plan}. <WHAT_SAY>

        {planning}, [is that something we want|would that fly|yes or no|good idea or bad
          idea|who's in|are we agreed|any takers|is it worth it|would that be a way|shall we put
          that to the vote|can we settle on that|do we do that|what do you reckon|is that
          reasonable|anyone against that]?

        [I'd put it to the vote|I'll put it to you|I call a vote on this|Let me ask for a show of
          hands|May I ask for your vote|One question for the vote|Quick decision needed|We need a
          yes or a no here]: [shall we|do we|should we|are we going to|will we] {plan}[||, yes or
          no|, or do we leave it]?

        [Would|Wouldn't] [you all|anyone|the board|the parents|the others|people] [rather|be
          happier to|prefer to|like us to|want us to|be glad to|agree to] {plan}?

        [The way out|The obvious answer|The fair thing|The least painful way|What makes sense to
          me|What I'd do in our place|My compromise|My offer|The third way|The smart move|The
          cheapest fix|A middle course|The kind thing] [is|would be|might be] to {plan}.
          <WHAT_SAY>

        Either we {plan} or we [leave it|do nothing|stay as we are|wait another year|lose {number}
          thousand euros|lose the {rare}|start from zero]. [Which is it|So, yes or no|What's it to
          be|I'm for the first, and you|Shall we do the first|Are you for the first]?

        [If nobody has a better idea|If you ask me|If it helps|If that's all right with you|If
          money is the problem|If time is short|With your permission|As chair, I move|On behalf of
          the parents, I ask|In view of the costs, I'd say|Seeing the numbers|For what it's
          worth|To make it simple], [we could|we should|let us|that we|why don't we|we'd better]
          {plan}. <WHAT_SAY>

        We propose [that both teams|that all of us|as a board to|to the members to|to jointly|that
          from {month} on we] {plan}.

        [I ask|I'd ask|I beg|We'd ask|{name} asks] [the meeting|the board|all of you|you all|this
          round|the members] [to agree to|to approve|to consent to|for a yes to|for your support
          for|for a vote on|for permission for] {planning}.

        [Is it not time|Isn't it time|Isn't it high time|Would it be wrong|Would it be fair|Would
          it be okay|Is it sensible|Is it fine with everyone|Is it agreed] [to|that we|for us to]
          {plan}?
        """,
    "DECIDE_YES": """
        <YES>. [So decided|Then that's decided|That's what we do|Let's do it like that|I'll take
          that as the decision|Consider it passed|We'll go with that|So that's settled|Nobody's
          against it|Put it down as agreed|That's carried|We're all with you|And everyone else is,
          too|Then we have a decision|The whole table agrees|It's the will of all of us|Motion
          passed|The vote is clear|Let's make it official].

        [Nine for, two against, it's carried|I count {number} hands, that's a
          majority|[Six|Seven|Nine|Twelve] to [one|two|four], so it passes|{number} yes votes, one
          no, adopted|All hands but one, so yes|That's {number} votes, it's through|Two thirds, so
          it's through|Every single hand, carried|Everybody but {name}, so it's decided|{number}
          ticks in the poll, done|The ballot says yes, twelve to seven].

        [Nobody says a word|I hear nothing against it|No one's shaking their head|Silence|Not a
          murmur|No veto|No hands against|The chat says yes|I see thumbs everywhere|I see smiling
          faces|Everyone's typing yes], [then it's decided|so it's through|so we do it|so that's
          carried|I'll minute it|so it stands|so be it|approved|so we're agreed|it's
          adopted|that's that|we have a deal].

        [You've got|You have|The motion has|That has|The idea has|The plan has] [everyone's
          vote|the board behind it|our full support|a clear majority|all of us behind it|the
          treasurer's okay|my yes and that of {name}|no opponents left|the votes it needs][,
          decided|, so it's carried|, approved|, we do it|, it's settled|, so go].

        [Then|So|Well then,] [we're doing it|we do it|that's how it'll be|that is our
          decision|it's the rule from now on|that's adopted|the motion's through|we have a
          plan|that's agreed between us|it's official|I'll write it down as decided|no need to
          talk any more, agreed|it's passed, thank you|that is the outcome].

        [The board|The committee|The treasurer|The chair|The whole crew|The family|Our side|The
          class|My department|The jury|The partners] [agrees|agree|say yes|is fine with it|has
          nothing against it|gives the green light|approves that|will carry that|votes yes][, so
          it's decided|, settled|, so we do it|, and so do the rest, carried|, that's it then|,
          done].

        [We do|We will|We shall|We're going to|Let's|We'd love to], [decided|agreed|that's
          settled|no question, settled|all of us, agreed|everyone's for it|by unanimous vote|with
          pleasure, carried|and that's the decision].

        [I was against it, but|I had my doubts, but|It's not my favourite, but|I'd have liked it
          cheaper, but|It hurts, but|It's a lot of money, but|I'm not thrilled, but|With a heavy
          heart,] [the majority wants it, so yes|agreed|we do it|the vote is the vote,
          carried|I'll go along, decided|yes, let's do it|so be it|it's decided].

        [Is okay for all, so decided|We are agree|Yes, we make it so|It is taken, this
          decision|For me yes, for all yes, so is decided|We do so, is decided|All say yes, good,
          we make that|Everybody is agree, so we do].

        [Permission granted|Request approved|Application approved|Motion granted|Budget
          approved|Money released|Offer accepted|Plan adopted|Change approved|Terms
          accepted|Nomination confirmed|Wish granted|Proposal waved through][||, unanimously|,
          thank you|, next item|, noted|, with {number} votes].

        [That's|That is] [how we'll do it|exactly how we do it|what I'd call a decision|a yes
          across the board|passed, then|a yes from the parents and a yes from us|in the minutes as
          decided|good enough for a decision|done, then|what the house wants|a decision then].

        [Let's|Then let's] [vote. All hands, carried|have hands. Everyone, decided|put it in the
          rules|make that our decision|sign it|announce it, it's decided|seal it|leave it there,
          agreed|not argue, it's a yes|call that adopted|do just that, all agreed].
        """,
    "DECIDE_NO": """
        <NO>. [We can't pay for that|Nobody would come|The rules don't allow it|I'd need to see
          figures first|That's for the board to say|Let me sleep on it|We'd be laughed at|I'm not
          ready to vote on that|We said no to that in {month}|There's no money left|Let's talk
          about it at the next meeting|We're not enough people to vote|I'd want {other_name} here
          for that|It needs more thought|That would be the end of us|I don't see the point|That
          opens a can of worms].

        [What would that cost|Who would pay for that|Who's going to do that|Has anyone asked
          {other_name}|Would that even be legal|Do we have the figures|Isn't that what failed last
          year|And if it goes wrong|Where would the money come from|What does the contract say|Are
          we allowed to|How long would that take|Is that really our job|Can I think about it|Does
          the board know|Why now|Since when do we need that|Shouldn't {other_name} be here for
          this]?

        [It's a thought|Interesting|Maybe|Perhaps|Could be|Possibly|I see the appeal|In principle,
          yes|One day|Nice idea|In theory|Worth a thought|I'm fifty fifty|I can see both sides|On
          a good day, yes|Let's see], but [I'm not sure|not now|let's look at the costs first|we
          can't decide that today|let's hear the others first|that's a question for the
          members|I'd like to read the offer first|we have bigger worries|we'd need
          {other_name}|let's keep it for the next round|I wouldn't vote for it|we need a quote
          first|it's too early to say|who knows].

        [[Three|Two|Four] for, [seven|eight|nine|five] against, not carried|It's a tie|That's a
          tie, so no decision|No majority|The motion fails|The motion is lost|Not enough
          votes|Voted down|Three yes, six no, so it fails|We have no quorum|The vote is void|Too
          many abstentions|Only {name} is for it|I count two hands, that's not
          enough|Rejected|Refused|Overruled|Denied].

        [Let's|I'd say we|We'd better|Can we|I'd rather we] [take that home and think|collect more
          opinions|ask the lawyer first|wait for the quote|come back to that|keep that open|put a
          pin in it|park that for now|sleep on it|talk about it over a beer|leave that
          undecided|not decide that today|see what {city} says|do the sums first|move it to the
          next agenda|ask around a bit|hear {other_name} first|give it some thought].

        [The board|The treasurer|The landlord|My boss|The client|The council|The lawyer|The
          union|The sponsor|The insurance] [would never agree|won't like that|has to say yes
          first|said no already|hasn't answered yet|wants numbers first|would kill us|needs to be
          asked|is against it|must decide that, not us].

        [I|I for one|Our people|We in {city}|The others] [would vote against|can't support
          that|won't be part of that|would abstain|don't want to decide that today|couldn't live
          with that|need more time|must check first|see a problem there|have a bad feeling].

        [We|Last time we|In {month} we] [tried that and it flopped|talked about it for an hour
          without a result|had that and nobody liked it|did that and lost money|asked the members
          and they said no|never got that through].
        """,
}

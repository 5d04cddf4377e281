"""What was a task and is none: dropped, withdrawn, done already, done by somebody outside.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "WAS_GOING": """
        [I was going to|I was about to|I'd planned to|I wanted to|I meant to|I had offered to|I'd
          said I would|I was supposed to|I was meant to|I was down to|We were going to|We'd planned
          to|We wanted to|We were about to|The plan was to|The idea was to|The original idea was
          to|{name} was going to|{name} was supposed to|{name} had offered to|{other_name} wanted
          to|{other_name} was going to|Someone was going to|There was a plan to]
        """,
    "OFF": """
        [that's off|that's off the table|it's off|that fell through|that's been cancelled|we dropped
          that|it's been dropped|it's not happening|that's history|it came to nothing|nothing came
          of it|they said no|the client changed their mind|there's no money for it|we don't need to
          now|there's no need any more|it's no longer needed|it turned out we didn't have to|it
          sorted itself out|it was done without us|somebody else got there first|it's too late
          now|the moment's gone|I won't now|nobody wants it any more|I think better of it now|we
          agreed to leave it|that's been struck off the list|the whole thing is on ice|that ship has
          sailed]
        """,
    "DONE": """
        [it's done|that's done|that's been done|it's finished|that's all sorted|it's off the
          list|tick that off|cross that off|consider that one closed|that's closed|all done|nothing
          left to do there|so that was that|job done|box ticked|no further action|done and dusted|it
          went fine|it worked|they were happy|we can strike that|you can take it off the list]
        """,
    "OUTSIDE": """
        [The landlord|The agency|Our supplier|The council|The caterer|The bank|The other school|The
          head office people|The removal firm|The contractor|The manufacturer|The hospital|The tax
          office|The publisher|The university|The venue|The federation|The crew on site|Their
          lawyer|My cousin|My wife|My husband|The neighbours|The previous owners|The new tenants|The
          night cleaner|The trainees in {city}|The other department|A friend of mine|The hotel|The
          courier company]
        """,
}
LISTS = {
    "MAYBE": """
        <WAS_GOING> {task} {due}[, but |. But |, then |. Anyway, |. Well, ]<OFF>.

        <WAS_GOING> {task} {due}, [until|only] [the money ran out|we heard the price|they
          cancelled|the rain came|we saw the contract|{other_name} left|nobody came|the boss said
          no|it was forbidden|we lost interest], [and that was that|so that's over|so we left it|and
          now it's too late|so no more of that].

        [Forget|Scrap|Strike|Drop|Cancel|Bin|Ignore|Never mind|Skip|Scratch] [the plan|the idea|what
          I said about the plan|my offer|the promise|the action|the item|the suggestion|the order]
          to {task} {due}.

        [The plan|The idea|The offer|The proposal|The action|The promise|The order|The request] to
          {task} {due} [is off|has been dropped|is dead|was withdrawn|is on hold for now|has been
          cancelled|was voted down|came to nothing|is no longer on the table|was a joke|has gone
          away|is history|has lapsed|was never serious|was rejected].

        [We|I|They] [decided|agreed|chose|were told|promised|preferred|had to promise|voted] not to
          {task} {due}[.|, so that's off.|, after all.|, in the end.|, for now.|, remember.|, thank
          goodness.]

        [We|I|They|{name}|{other_name}] [gave up on|thought better of|decided against|got out
          of|stopped|ended up not|ruled out|dropped the idea of|abandoned the plan of|was talked out
          of|came away from] {doing} {due}.

        [There's no point in|There's no use in|It's no use|No point|No sense in|We can live
          without|We can do without|We got away without|It's not worth|So much for|I see no reason
          for|Nobody's in favour of|I'm against|I'm tired of|We're done with|That spares us|That
          saves us|Nobody will miss] {doing} {due}.

        [Instead of|Rather than|Before|Without|After] {doing}, [we just waited|they simply gave
          up|people went home|he took the stairs|everything went quiet|they lost a whole day|nothing
          changed|the mood got better|she went on holiday|we had a good laugh|they saved a fortune].

        [No need|No need at all|Not necessary|It's not necessary|There's no call|We've no reason|It
          isn't on us|It's not on anybody here] to {task} {due}[. |, ]<DONE>.

        [You don't have to|You needn't|{name} doesn't have to|{name} needn't|We don't have to|Nobody
          has to|I don't have to] {task} {due}[, because it's done|, as that's been done|, that's
          all sorted|. It's finished|. Done already|, they did that themselves|, it isn't needed].

        [Someone|Somebody|{other_name}|The office|The night shift|{name}] [already|finally] {did},
          so [nobody has to|there's no need to|we don't need to|no one needs to|you needn't] {task}.

        <OUTSIDE> [will|will have to|wanted to|promised to|agreed to|offered to|would like
          to|can|could|must|should] {task} {due}[, not us|, so we just wait|, so no action for us|,
          we only watch|, thank heavens|, that's in their contract|, it's their job|, we've nothing
          to do with it|, so that's not on our list|, they're paid for it|, it's their problem].

        <OUTSIDE> [will|would|can|will have to|said they'd] {task}, [that's not our job|we needn't
          do a thing|and we get the bill|so sit back|we just have to watch|which suits us|free of
          charge|and I'm glad it's not us|and good luck to them].

        [It's in|That's part of] [their|the landlord's|the supplier's|the agency's|the other team's]
          [contract|service|package|duties|job description] to {task} {due}.

        [I|We] [asked|told|begged|paid|got] [the landlord|the agency|an electrician|the council|the
          caterer|my cousin|a student|the neighbours|the manufacturer] to {task}[ years ago| once|
          back then| last year], [and it took ages|it was a disaster|never again|it cost a
          fortune|and they did|that went well].

        [I|We|{name}|{other_name}] [did|had to do|was asked to do] that [already|last
          week|yesterday|on {day}|ages ago][, |. ]I mean, [I|we|they] {did}[, |. ]<DONE>.

        [I take that back|Scratch that|Delete that|No, wait|On second thoughts|Actually, no|Changed
          my mind|Strike that|Hang on, no|Let me rephrase|Ignore that|My mistake], [we don't need
          to|nobody has to|I won't|there's no need to|let's not|it's too early to say who should|we
          shouldn't|it makes no sense to] {task} {due}.

        [I could|I can|I'd|We could|I'll] {task} {due}, [I said, and they laughed|I told them, and
          they said no|I offered, but they didn't want it|was my offer, but no one was interested|or
          so I thought, until they cancelled|that was the plan, until it fell through|that's what I
          said last year, and look where we are].

        [I|We] [offered|proposed|asked|wanted|tried|begged|volunteered] to {task}[ last year| last
          time| once| in {month}| back then], but [they|the boss|the client|the landlord|the
          board|{other_name}] [said no|refused|wouldn't hear of it|laughed|had done it
          already|turned us down|declined].

        [Good that|I'm glad|Luckily|Thank God|It's a relief|Fortunately|Happily|I'm relieved]
          [nobody has|we don't have|I don't have|none of us has|you don't have|we won't have|they
          didn't ask us] to {task} {due}.

        [Whoever|The person who|The firm that|The one who|The poor fellow who] [was going to|was
          supposed to|wanted to|had promised to|used to] {task} [has left|never showed up|is in
          prison now|has retired|went bankrupt|changed jobs|called in sick|has died|moved to
          {city}].

        [It's|That's|We're] [too late|six months too late|a year too late|past the date|beyond the
          point] to {task}[, let it go|, forget it|, so be it|, never mind||||].

        [We|They] [missed|lost|blew] [our|the|the only] chance to {task} {due}.

        [They've|The school has|The client has|Head office has|The council has|The landlord has]
          [cancelled| called it off|pulled out|changed the rules|withdrawn|said it's not wanted], so
          [nobody needs to|no one has to|we don't get to|we won't|there's no reason to|nobody's
          going to] {task} {due}.
        """,
    "PAST": """
        [I|We|{name}|{other_name}|They] [already |finally |just |actually |]{did} [yesterday|last
          week|this morning|on {day}|while you were out|over the weekend|during the break][, |.
          ]<DONE>.

        [I|We|{name}|{other_name}|They] {did}[, |. ]<DONE>.

        [Last time|Last week|In {month}|A month ago|At the last meeting] [we had|I had|{name}
          had|there was] [an action|a task|the job|it on the list] to {task}, [and that's done|which
          is done|that's been closed|and it's finished|which {name} did|and that was done on
          {day}|so we can tick it off|which happened on time].

        [Remember|You remember|You know|Do you recall|Did I tell you] [how|that time|the day|the
          week] [I|we| {name}|{other_name}|they] {did}[, what a day|, that was fun|, never again|,
          we laughed so much|, good times|, it took all night||]?

        [I was told|I hear|I gather|It says here|They say|I believe|I think|I'm told|The log
          says|The minutes say] [that |][I|we|{name}|{other_name}|they|someone] {did} [last week|on
          {day}|in {month}|some time ago|in the spring|before my time][.|, is that right?|, right?|,
          good.]

        [When|After|Before|While|Because|Since|Once|As soon as] [I|we|{name}|{other_name}|they]
          {did}, [the mood changed|everything got easier|nobody complained|sales went up|they all
          went home|it got better|things calmed down|we had no more trouble|the phone stopped
          ringing|the fun began].

        [Who|Which of you] {did} [last time|last year|back then|yesterday|on {day}]?

        [Was it you who|Was it {name} who|Was it {other_name} who|Wasn't it {name} who|Is it true
          that {name}|So it was you who] {did}?

        [It took|It cost] [me|us|them|{name}] [an hour|three days|ages|a fortune|a week|all
          morning], but [I|we| they] {did}.

        [Well done|Great work|Good job|Hats off|Bravo|Respect|Nice one|Thanks a million|Much
          appreciated|Cheers], {name}[. You|, you|, for the way you] {did}[ so quickly| all alone|
          without a fuss| like a pro||].

        [I'm|We're|Everyone's] [grateful|happy|glad|proud|amazed|relieved|sorry|impressed] that
          [you|{name}|{other_name}|they|the volunteers] {did}[.|, really.|, {name}.|, and so fast.]

        [Apart from that|Besides|Otherwise|Other than that|On top of that|In other news|From my
          side|On our end|As for me], [I|we|{name}|{other_name}] {did}[.|, and that's all.|, nothing
          else to report.|, that's it.|, the rest is as before.]

        [First|At first|In the morning] [I|we|{name}|they] {did}, then [had lunch|went home|the rain
          came|we took a break|it was evening already|the system crashed|nothing happened].

        [I|We] [think|thought] [we|I|you|{name}] {did}, [didn't we|or didn't I|but I'm not sure|I'd
          have to look|I seem to remember|or was it someone else].

        [Nobody|Not one of them|None of them|Hardly anyone] [noticed|believed|remembered|knew|could
          tell] that [we|I|{name}|{other_name}] {did}.
        """,
}

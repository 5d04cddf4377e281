"""Asking how far a task is, and what is answered; a word of thanks for an offer.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "ASK_AFTER": """
        {name}, [did you|have you been able to|were you able to|did you manage to|have you managed
          to|did you get to|did you remember to|did you find time to|did you have a chance to|didn't
          you want to|weren't you going to|weren't you supposed to|wasn't it you who wanted to|did
          you ever get round to it, to] {task}[ in the end| yet| last week| by now||]?

        [Did you|Have you been able to|Were you able to|Did you manage to|Have you managed to|Did
          you get to|Did you find time to] {task}[ in the end| yet| by now||], {name}?

        [Did {name} ever manage|Has {name} managed|Was {name} able|Has {name} been able|Has {name}
          found time] to {task}[ yet| by now||]?

        {name}, [you were going to|you wanted to|you promised to|you had to|last time you said
          you'd|you were down to|the plan was for you to|your action was to|according to my list you
          were to|you had offered to] {task}[. Is that done|. How far are you|. Did that happen|,
          any news|, how did that go|, what's the status|. Where are we|, did that work out|. Has it
          been done|. Any progress|, what happened]?

        [What about|What became of|What happened to|How is it going with|Where are we with|What's
          the state of|Any news on|How far is] the [plan|promise|action|job|task|idea] to {task},
          {name}?

        [On my list|From last time|In the last minutes|Among the open points|Left over from last
          week] [there's|is still|I see|I have|we have] the [point|action|task|job] [for {name} |]to
          {task}. [{name}, is that done|{name}, how far are you|{name}, any news|Did that happen,
          {name}|Where are we, {name}]?
        """,
    "NOT_YET": """
        [Not yet|No, not yet|No, sorry|Sorry, no|Oh no|Ah, no|Not quite|Nearly|Almost|Half of it|I'm
          on it|I've started|In progress|Still open|It's still open|Still on my list|I
          forgot|Completely forgot|I didn't get to it|I haven't got round to it|I had no time|It
          slipped my mind|They were closed|I was ill|Nobody picked up][, but |, |. ][I'll do it|I'll
          do that|I will|I'll get it done|I'll finish it|I'll get to it|it'll be done|you'll have
          it|it'll happen|I'll see to it|that's what I'll do|I plan to do that|I'm doing it|it's
          coming|I'll try again|I'll sort it|I still have to|I still will] {due}.

        [No|Not yet|Not really|Sorry|Well|Hm|Um], [I'll do that|I'll do it|it'll be done|it's
          planned|it's on my list|it's in my diary|that's for me to do|you'll get it|I'm going to|I
          promise I'll do it|put it down again|leave it on my list|let me do that|give me another
          week, I'll do it|keep me down for it] {due}.

        [I'll do it|Will do|Doing it|On my list|In my diary|Still to come|You'll have it|It'll be
          done|It's coming|Planned] {due}[.|, promise.|, sorry.|, I swear.|, sorry for the delay.]

        [It took longer than I thought|They asked for more time|I was waiting for the numbers|I only
          got half way|The office was closed|I had the wrong address]. [I'll finish it|I'll do
          it|It'll be done|I'll try again|I'll get it done|I'm on it] {due}.
        """,
    "SETTLED": """
        [Yes|Yep|Yeah|Sure|Of course|Oh yes|I did|I have|We did], [on {day}|last week|yesterday|this
          morning|that's done|it's done|all done|finished|long ago|in {month}|two days ago|and it
          went well|it's off my list|it's closed|you can tick that off|{other_name} helped|it
          worked|no problem at all].

        [Done|All done|Finished|Closed|Sorted|Ticked off|That's done|It's done|It's finished|Already
          done|Long done|Did it yesterday|Did that on {day}|Happened last week|Went out on
          {day}|Sent on {day}][||, all fine|, you can strike it|, no worries|, thanks for asking|,
          cross it off|, that's off the list].

        [No|No, and I won't|No, sorry|I didn't|I haven't], [they don't want it any more|it's been
          cancelled|we don't need it now|{other_name} did it|they did it themselves|it's no longer
          needed|that's off|we dropped that, remember|the boss called it off|it isn't needed|it was
          decided against|there was no need in the end].

        [No need any more|Not needed any more|That's off|That was cancelled|We dropped that|That's
          history|Somebody else did it|{other_name} took care of it|They called it off][||, so
          strike it|, cross it off|, thank goodness|, you can delete that|, as I wrote].
        """,
    "WELCOME": """
        [Great|Good|Perfect|Super|Lovely|Fine|Wonderful|Excellent|Brilliant|Okay|Nice|Cool],
          [thanks|thank you|please do|do that|that helps|that's settled then|we count on you|go
          ahead|that would be great|I'll note that|I'll put you down|one thing less|then that's
          done|you're a star|noted|I appreciate it].

        [Thanks|Thank you|Many thanks|Cheers|Much appreciated|Please do|Do that|Yes, please|Go
          ahead|By all means|Go for it|That would help|That'd be great|That's kind of you|Good of
          you|I'd appreciate that|Noted|Got it|I'll write that down|You're a gem][|||, that helps|,
          that's good|, let us know|, tell us how it goes|, no rush].
        """,
}

"""What people say after a sentence.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "TRAILS": """
        [Cheers|Thanks|Thank you|Thanks a lot|Thanks a million|Many thanks|Ta|Much appreciated|
          Very kind|Good|Great|Right|Fine|Lovely|Super|Perfect|Wonderful|Sorted|Done|Settled|
          Simple|Easy|Okay|Okay then|All right then|Right then|Well then|So there|Anyway|So yes|So
          yeah|Yeah|Hopefully|Finally|At last|Honestly|Seriously|Promise|Promised|Sorry|Please|
          Naturally|Obviously|Exactly|Agreed|Noted|Next|Next please|Full stop|Period|End of|End of
          story|End of report|Over and out|Over to you|Back to you|Back to the agenda|Any time|No
          rush|No hurry|No pressure|No stress|No excuses|No big deal|No harm done|No way round it|
          No doubt about it|No ifs or buts|Not a big thing|Not a problem|Not that it matters|Not
          before time|Nothing more|Nothing else from me|Nothing fancy|Nothing to worry about|Just
          saying|Just a thought|Just to be clear|Just so it's said|Just so we're clear|Same as
          always|Same as last year|Same procedure as every year|Simple as that|Easy as pie|Piece
          of cake|Child's play|Worth a try|Worth every penny|Better than nothing|Better safe than
          sorry|Better late than never|The sooner the better|The more the merrier|The usual|The
          usual story|The usual way|First things first|One less thing|One thing less|One down|One
          worry less|One step at a time|Step by step|So far so good|So much for that|So that's
          that|So be it|Fair is fair|Fair enough|Enough said|Enough about that|Fingers crossed|
          Touch wood|Knock on wood|Good luck|Good luck with that|Good stuff|Good times|Happy days|
          Hooray|Phew|Wow|Job done|Problem solved|Case closed|Point made|High time|About time|Time
          is short|Time is money|Long overdue|Hard to believe|Funny, really|Crazy, I know|Boring,
          I know|Strange but true|Sad but true|Money well spent|Famous last words|Rome wasn't
          built in a day|Many hands make light work|Fortune favors the brave].

        [That's|That is|That was] [it|it from me|it for now|all|all for today|all from me|all I
          have|all I know|all I wanted to say|all there is|all we can do|the plan|the idea|the
          deal|the main thing|the most important thing|the least of it|the least we can do|the
          best we can do|the easy part|the hard part|the fun part|the rule|how it works|how it is|
          how they do it in {city}|how we did it last year|how {other_name} does it|what I heard|
          what we said|what they want|what the rules say|what {other_name} told me|what was
          missing|what matters|why I ask|why it matters|where it hurts|when it got loud|my view|my
          point|my feeling|my only worry|my last point|my two cents|not much|not hard|not ideal|
          not so bad|not rocket science|not a lot to ask|no big thing|no secret|a must|a start|a
          promise|a shame|a pity|a relief|a nice idea|a long story|a tricky one|a big one|a small
          thing|quite urgent|quite simple|really urgent|really important|very important|long
          overdue|only fair|only right|only the start|clear enough|close enough|good enough|good
          news|great news|easy|fine|done then|settled then|sorted then|new to me|news to me|fun|
          life].

        [It's|It is|It was|It will be|It would be|It might be|It must be|It can be] [urgent|
          important|fun|fine|easy|hard|tricky|quick|cheap|expensive|boring|exciting|nice|lovely|
          good for all of us|good for the team|good to have|good to know|great|worth it|worth the
          trouble|worth a try|worth the money|only a small job|only an hour|only fair|only a
          formality|a mess|a pain|a pleasure|a big help|a big step|a small thing|a long day|a long
          way|a bit of work|a bit late|a shame not to|about time|high time|hard to say|hard to
          miss|heavy|dirty work|half the battle|in the notes|in the file|in everyone's interest|in
          our interest|just around the corner|on the way|on the list|on me|on the agenda again|
          long overdue|the last chance|the right thing|the rule|the same every year|the same in
          {city}|their idea|up to us|up to them|what we agreed|quite a job|quite simple|not hard|
          not far|not a lot|not that bad|no fun|no secret|no trouble|all in the mail|all on the
          list|all arranged|all there|never too late|too good to miss].

        [It|That|This] [won't|shouldn't|doesn't|didn't|can't|wouldn't|may not|might not] [take
          long|take more than an hour|hurt|cost much|cost the earth|be hard|be a problem|be too
          hard|be necessary again|matter much|change a thing|wait|wait any longer|do any harm|go
          on like this|happen again|kill us|make a difference|look good|help much|get any easier|
          get better by itself|come cheap|last|need much|fit otherwise|bother anyone|surprise
          anyone].

        [That|This|It] [would|will|should|could|might|may|must] [help|help a lot|help us all|help
          {other_name}|be great|be lovely|be perfect|be a big help|be a start|be nice|be enough|be
          fun|be fine|be worth it|be a relief|make sense|make life easier|make things easier|make
          us look good|make {other_name} happy|save us a lot|save time|save money|save a lot of
          trouble|save the day|do|do it|do the trick|do for now|take an hour|take some time|take
          the pressure off|cost a bit|come in handy|solve most of it|speed things up|clear the
          air|calm them down|free up some time|get us there|keep them quiet|mean a lot to us|pay
          off].

        [We're|We are] [late|late already|behind|nearly there|nearly done|almost done|short of
          time|short of people|short of money|running out of time|running out of {rare}|on a tight
          schedule|on the last page|on the home straight|counting on it|counting on you|getting
          there|in good shape|in a hurry|in trouble otherwise|in the same boat|not in a hurry|not
          made of money|not getting younger|all in this together|all set|all waiting for it|all
          very grateful|all a bit nervous|all tired of it|lucky|glad about that|proud of that|open
          all day|too slow|ready then|ready to go|safe then|done then|the only ones left].

        [We|They|People|The customers|The members|The neighbors|The parents|The others|The bosses|
          The kids] [need it|really need it|need it badly|want it|asked for it|keep asking|are
          waiting|are waiting for it|have waited long enough|have been asking|wait for it|will
          love it|will be pleased|will thank us|will notice|deserve it|depend on it|rely on it|
          talk about nothing else|don't like it|don't know yet|know about it|said so|agreed to
          that|had the same problem|have no idea|were very clear|were promised that|can't wait|
          can't work like this|pay for it|forget things|always complain|always do].

        [I'd|I would] [be grateful|be very grateful|be glad|be happy with that|be surprised
          otherwise|appreciate that|appreciate it|love that|like that|be lost otherwise|say that's
          fair|say that's enough|call that a plan|hate to lose it|feel better then|sleep better
          then].

        [I] [think that's fair|think that's best|think that's all|think that's clear|think that
          works|think we're fine|think it helps|think {other_name} would agree|hope that's okay|
          hope that's clear|hope it works|hope that helps|hope so|hope you agree|hope it doesn't
          rain|know it's a lot|know it's late|know it's short notice|know it's boring|know how it
          sounds|know the feeling|mean it|mean that|really mean it|insist|trust you|trust you on
          that|count on it|count on you|promise|promise it's worth it|can't stress that enough|
          can't do it alone|can't believe it took so long|can't wait|don't mind|don't see a
          problem|don't want any trouble|doubt they'll mind|bet it's easy|guess that's all|guess
          that's it|feel strongly about it|have the details here|have the number here|have the
          address somewhere|sent round the details|put it in the chat|put it on the board|wrote it
          down|said it before|said so last time|won't say it again|won't mention names|won't
          forget it|see no other way|like that idea|love it|owe you one|rest my case|thank you
          all|wish we had known earlier|heard it from {other_name}|talked to {other_name} about
          it|checked with {other_name}].

        [Is that|Would that be|Is it|Is this|Is all that|Will that be] [okay|all right|alright|
          clear|possible|fine|fine with you|fine with everyone|okay with you|okay with
          {other_name}|too much|too early|too late|realistic|doable|enough|helpful|a problem|a
          good idea|agreed|fair|right|legal]?

        [Any|Are there any] [questions|objections|comments|thoughts|thoughts on that|worries|
          problems with that|other ideas|doubts|takers]?

        [Does|Would|Will|Could|Can] that [work|work for you|work for everyone|work for all of us|
          help|be okay|fit|make sense|suit everybody|do|wait]?

        [Okay|Right|Yes|Yeah|Fine|Good|Agreed|Clear|All clear|All right|All good|Alright|Got it|
          Got that|Deal|Happy|Everyone happy|Everybody okay with that|Everyone with me|Okay with
          everyone|Okay for you|See what I mean|You know what I mean|You see|You know|Remember|
          Remember that|Remember last year|Make sense|Sounds good|Sound good|Sound fair|Isn't it|
          Isn't that so|Don't you think|Wouldn't you say|What do you think|What do you say|What
          else|What could go wrong|Who would have thought|Who knew|Why not|Why wait|Why is that so
          hard|How hard can it be|How does that sound|How is that|Shall we go on|Shall we move on|
          Can we go on|Can I say that|Can you hear me|Did everybody get that|Did you get that|Did
          I forget something|Anything else|Anything to add|Anyone against that|Next point|Where
          were we|Where was I|Next]?

        [Let me know|Tell me|Shout|Say so|Speak up|Call me|Ask me|Ask {other_name}|Text me|Ring
          me|Just say|Just shout|Tell us|Come to me] if [there's a problem|there are problems|
          there are questions|anything is unclear|anything comes up|anything changes|something is
          missing|it gets too much|it goes wrong|it doesn't work|it rains|you get stuck|you need
          help|you need a hand|you need the key|you need money for it|that's a problem|that's not
          okay|you disagree|you can't find it|they make trouble].

        [Otherwise|If not|Or else] [we lose time|we lose money|we lose the slot|we'll be late|
          we'll be stuck|we'll be sorry|we pay twice|we pay a fine|we start all over|we can't
          open|we all suffer|it gets expensive|it gets cold|it gets ugly|it never happens|it will
          rot|it will be too late|nobody comes|nothing moves|there'll be trouble|they'll cancel|
          they'll complain|they'll go elsewhere|{other_name} gets angry|{other_name} has to do it|
          the price goes up|the whole plan falls apart|the pipes will freeze].

        [Then|After that|That way|With that|At least then|And then] [we can relax|we can go on|we
          can start|we can open|we can plan|we can celebrate|we can talk again|we're done|we're
          safe|we're covered|we're ready|we're all set|we'll see|we know more|we know for sure|we
          have a plan|we save a week|everyone's happy|everybody knows|everyone wins|nobody is left
          out|nobody has to wait|nothing gets lost|that's settled|that's off the list|that's one
          thing less|it's done|it's fair|it's over|all is well|the rest is easy|the rest follows|
          {other_name} is happy|the board is happy|they leave us alone].

        [The|Our] [client is waiting|deadline is close|deadline is fixed|details are in the mail|
          details are in the file|details are on the board|rest is easy|rest is fine|rest can
          wait|rest is routine|costs are small|price is good|time is right|weather looks good|
          forecast is good|numbers speak for themselves|list is long|list is on the door|form is
          online|keys are in the drawer|phone number is on the fridge|address is in the book|place
          is a mess|old one is broken|last one broke|boss wants it|board wants it|law says so|
          rules are clear|inspector was very clear|neighbors are already angry|shelves are empty|
          cupboard is bare|clock is ticking|ball is rolling|ice is thin|devil is in the detail|
          budget allows it|budget is tight|money is there|stock is low|kids are looking forward to
          it|season is short|days are getting shorter|road is closed|hall is cold].

        [You|You all] [know why|know how it is|know the drill|know what they're like|know the
          rules|know where it is|know me|know {other_name}|can count on it|can count on that|can
          guess why|can imagine|can see it from here|can do it|did it well last time|did a great
          job|have the list|have all the details|have my number|have the key|heard it here first|
          never know|never know with them|remember last year|remember what happened|said it
          yourself|see the problem|see what I mean|will see|will like it|won't regret it|won't
          believe how easy it is|get the idea|get the picture|are the best|are the expert|are in
          charge].
        """,
}

"""What people say after a sentence, and why it has to be done: closing words, reasons, conditions.

Patterns as in ``patterns.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "WHO": """
        [the client|the supplier|the council|the landlord|the bank|head office|the inspector|the
          insurer|the board|the school|the chef|the vet|the doctor|the lawyer|the neighbors|the
          parents|the members|the audience|the customers|the patients|the tenants|the night shift|
          the new people|the others|everyone|{other_name}|{other_name}|{other_name}|someone from
          {city}|the {project} team|the accountant|the caretaker|the coach|the driver|the painter]
        """,
    "WHY": """
        [<WHO> [asked for it|is waiting|insists|needs it|needs the space|keeps asking|wants to see
          it|is away|is ill|is getting nervous|has no time|can't do it alone|said so|promised it|
          complained|forgot last time|pays for it|depends on it|has the only key|won't wait
          forever|won't like surprises|is on holiday|is on leave|is new here|leaves early|has been
          very patient|made such a fuss|can't start without it|is allergic to dust]|the old one
          leaks|the old one is broken|the last one was wrong|the first try failed|the paint has to
          dry|the weather turns|the price goes up|the stock is low|the shelf is empty|the numbers
          don't add up|the form has changed|the law has changed|the rules have changed|the road is
          closed|the lift is stuck|the heating is off|the room is free|the room is too small|the
          hall is taken|the server is full|the disk is nearly full|the phones are down|the battery
          is dead|the ground is wet|the milk goes off|the cows don't wait|the deadline is tight|
          the deadline moved|the grant depends on it|the warranty runs out|the contract says so|
          the minutes say so|time is short|time is money|nothing else works|nothing happens
          otherwise|nobody else can|nobody else has a car|nobody did it last time|nobody knows
          how|it can't wait|it's our turn|it's on the way|it's overdue|it's cheaper that way|it's
          quicker by car|it's the least we can do|it's the law|it's only fair|it's a health risk|
          it's dangerous as it is|it's bound to rain|it came up again|it was forgotten twice|it
          worked well last year|it saves a trip|it takes ages|it always breaks in {month}|it's
          easier in daylight|it's quieter then|that's the rule|that's what we agreed|that's what
          the contract says|that's where the leak is|there's no other way|there's a queue already|
          there's money left|there's only one key|there were complaints|there might be snow|we ran
          out|we ran out of {rare}|we lost a day|we had trouble last time|we promised|we are short
          of people|we are behind|we are too slow|we can't afford a second one|we can't open
          without it|we pay for it anyway|we only have one van|we have the tools here|we've had
          complaints|we've put it off too long|we said we would|we need the space|I know the
          people there|I'm there anyway|I live next door|I have the key|I have the list|I pass by
          there|I broke it|I started it|I did it last year|I can't lift it alone]
        """,
    "GOAL": """
        [we can start|we can go on|we can open on time|we can relax|we can plan|we can compare|we
          can vote on it|we can send it out|we can tell the others|we know where we stand|we know
          what it costs|we're covered|we're ready|we're safe|we don't lose a day|we don't lose the
          deposit|we don't forget|we don't have to do it twice|we don't look silly|we don't run
          out|we have a spare|we have it in writing|we have something to show|we get the discount|
          we get paid|we make the deadline|we see where the money goes|we still get a place|
          everyone knows|everyone has a copy|everyone can see it|everyone gets a turn|everybody
          can read it|everybody is on the same page|nobody is left out|nobody trips over it|nobody
          has to wait|nobody gets hurt|nobody has to ask twice|nobody is taken by surprise|nothing
          gets lost|nothing goes wrong|nothing freezes|it doesn't pile up|it doesn't rust|it
          doesn't get forgotten|it doesn't happen again|it dries in time|it's done|it's out of the
          way|it's off the list|it's in one place|it's fair|it's ready|it looks nice|it's all
          above board|it fits|the work can go on|the paint can dry|the others can start|the rest
          can follow|the kids can play|the animals are fed|the books are straight|the room stays
          warm|the auditors are happy|<WHO> can start|<WHO> can plan|<WHO> is happy|<WHO> knows|
          <WHO> has no excuse|<WHO> can have a look|there's no confusion|there's no mess|there's
          time for questions|there's enough for all|there are no gaps|that's sorted|that's off the
          table|that's settled|things keep moving]
        """,
    "IFFY": """
        [that's okay|that's alright|that's all right|that's okay with everyone|that's okay with
          you|that's possible|that suits you|that works for you|that helps|that's not too much|
          that's not asking too much|it's not too much trouble|it's no trouble|it isn't too much
          to ask|it can be done|it stays dry|it doesn't rain|the weather holds|the money lasts|the
          budget allows it|the boss agrees|time permits|time allows|all goes well|all else fails|
          need be|necessary|at all possible|you can|you don't mind|you like|you have a minute|you
          find the time|you get the chance|you happen to be there|you agree|you are in the area|
          nobody minds|nobody objects|no one else wants to|nothing comes up|nothing gets in the
          way|I can|I find the time|I get the chance|I'm allowed to|I get the key|<WHO> agrees|
          <WHO> lets us|<WHO> doesn't mind|<WHO> says yes|<WHO> is there|the price is right|the
          van starts|there's time|there's money left|there's any left|there's no other way|we
          still can|we want to|we are lucky|we can afford it|we have enough people]
        """,
    "DOING": """
        [save time|save money|save a trip|save face|be safe|be sure|be fair|be on the safe side|
          make sure|avoid trouble|avoid a fine|avoid a queue|get it over with|get it out of the
          way|get things moving|keep things simple|keep costs down|keep everyone happy|keep <WHO>
          happy|help <WHO>|please <WHO>|stay legal|stay on schedule|meet the deadline|win some
          time|see how it goes|show good will|have it in writing|have something in hand|clear the
          air|cover ourselves|spare <WHO> the work|stop the leak|beat the rush|prevent mistakes|
          get a feeling for it|close the gap]
        """,
}
LISTS = {
    "REASONS": """
        [because|because|because|since|since|as|seeing that|seeing as|given that|now that|
          considering that|especially as|especially since|particularly because|mainly because|
          simply because|just because|partly because|not least because|if only because|only
          because|as you know because|also because] <WHY>

        [so that|so that|so|so|so|just so|only so|so at least|so hopefully|so this time|so for
          once|so then|in order that] <GOAL>

        [if|if|if|if|only if|even if|provided|provided that|as long as|unless of course|assuming|
          assuming that|supposing|but only if|but not if] <IFFY>

        [in order to|just to|so as to|simply to|if only to|mainly to|to] <DOING>

        [because of|due to|thanks to|on account of|in view of|in light of|given|in spite of|
          despite|following|considering|owing to] [the weather|the delay|the deadline|the
          complaints|the accident|the strike|the new rules|the cost|the low stock|the flood|the
          frost|the last audit|the heat|the traffic|the old wiring|the mice|the price rise|what
          {other_name} said|the mess|the shortage|the {rare} problem|the crowd|the time
          difference|last year's chaos|the noise|the risk|the feedback]

        [otherwise|or|or else|or otherwise|if not] [we're stuck|we lose the slot|we lose the
          order|we lose a day|we pay twice|we pay a fine|we'll be late|we'll forget|we'll regret
          it|we have to start again|we can't open|it gets expensive|it gets too late|it never gets
          done|it will rot|it will freeze|it falls on us|it rains in|they cancel|they close the
          file|they send a reminder|there'll be trouble|there'll be a queue|there's no point|
          nobody will come|nothing moves|somebody gets hurt|<WHO> gets angry|<WHO> will complain|
          <WHO> has to do it|<WHO> can't work|the price goes up|the pipes freeze|the whole thing
          stops]

        [as agreed|as agreed with {other_name}|as discussed|as planned|as promised|as requested|as
          usual|as always|as ever|as before|as ordered|as suggested|as a favor|as a favor to
          {other_name}|as a test|as a precaution|as a first step|as a last resort|as a thank you|
          as a backup|as an exception|as an experiment|as best we can|as quickly as we can|as
          well|as {other_name} suggested|as {other_name} did last year|as the law requires|as the
          others did|as we did in {month}|as we always do|as we did last time|as far as possible|
          as it should be|like last year|like last time|like before|like always|like everybody
          else|like {other_name} did|like we said|like they do in {city}|the same as last year|the
          same way as before|the way {other_name} showed us|the way we always do|the usual way|the
          old way|the cheap way|just like that|just in case|just this once|just for fun|if
          possible|if necessary|if needed|if required|if in doubt|if only for show|where possible|
          when possible|whenever it suits|in case of rain|in case they ask|in case it breaks|in
          case <WHO> asks|in any case|in all cases|in that case|in the usual way|in the hope that
          it helps|in the name of the club|by way of thanks|by all means|on the quiet|on the
          cheap|on principle|on the off chance|at no cost|at any price|at our own cost|at last|at
          least|for a change|for a start|for fun|for good measure|for once|for safety|for safety
          reasons|for tax reasons|for the record|for the sake of peace|for the sake of order|for
          all of us|for the good of the team|for obvious reasons|for example|with a bit of luck|
          with any luck|with pleasure|with the usual care|without any fuss|without fail|without
          making a fuss|without asking again|instead of waiting|instead of complaining|rather than
          wait|rather than argue|no matter what|no matter what it costs|no matter what they say|no
          matter how long it takes|come rain or shine|come what may|whatever happens|whatever they
          say|whatever it takes|whether they like it or not|whether it rains or not|one way or
          another|one way or the other|somehow or other|after all|anyway|too|though|then|somehow|
          once and for all|regardless|under the circumstances|and report back|and let us know|and
          tell us how it went|and then we'll see|and then we can vote|and that's it|and that's
          that|and that's all|and be done with it|and hope for the best|and keep the receipt|and
          take it from there|and we're done|and nobody will notice|and no excuses|and so on|and
          the like|or something like that|or whatever|or at least try to|or at least start]

        , [please|thanks|thank you|cheers|okay|right|alright|all right|yeah|yes|no|then|though|
          too|as well|anyway|really|honestly|obviously|naturally|of course|for sure|definitely|
          hopefully|probably|possibly|preferably|ideally|if possible|if necessary|if you like|if
          you can|if you don't mind|if you would|if you please|if that's alright|if that's okay|if
          that's okay with everyone|if that works|if that helps|if nobody minds|if I may say so|if
          I remember rightly|if <IFFY>|as long as <IFFY>|I think|I guess|I suppose|I believe|I
          hope|I reckon|I'd say|I promise|I swear|I'm afraid|I hear|I'm told|you know|you see|mind
          you|trust me|believe me|to be honest|to be fair|to be safe|to be sure|to be on the safe
          side|to start with|for a start|for what it's worth|by the way|in my view|in my opinion|
          in any case|in the end|in principle|at least|at a pinch|at long last|after all|no
          problem|no worries|no doubt|no question|no hurry|no rush|no matter what|no excuses|not a
          problem|or not|or so I hope|or so they say|or else|or whatever|or something|and that's
          it|and that's that|and that's all|and that's a promise|and that's final|and that's an
          order|and I mean it|and nothing else|and then we're done|and then we'll see|and fingers
          crossed|and good luck|and thanks in advance|as agreed|as discussed|as planned|as
          promised|as usual|as always|as I said|as {other_name} said|as far as I know|as far as
          possible|like last time|like I said|like we said|just like last year|just in case|just
          to be safe|just so you know|same as always|same as last year|same procedure as last
          year|with any luck|with a bit of luck|with all due respect|weather permitting|time
          permitting|money permitting|knock on wood|touch wood|fingers crossed|come what may|rain
          or shine|believe it or not|like it or not|sorry to say|strange as it sounds|sad but
          true|easy as that|simple as that|fair enough|first and foremost|last but not least|once
          and for all|because <WHY>|since <WHY>|so <GOAL>|otherwise it's too late|otherwise we're
          stuck|everyone|everybody|folks|guys|mate]
        """,
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

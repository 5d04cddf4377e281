"""Why something has to be done, and on what condition: behind a sentence or before it.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "WHO": """
        [the client|the supplier|the council|the landlord|the bank|head office|the inspector|the
          insurer|the board|the school|the chef|the vet|the doctor|the lawyer|the audience|the
          night shift|everyone|everybody|the new cook|the landlady|{other_name}|{other_name}|
          {other_name}|someone from {city}|the {project} team|the accountant|the caretaker|the
          coach|the driver|the painter]
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

        [if|if|if|if|only if|even if|provided|provided that|as long as|assuming|assuming that|
          supposing|but only if|but not if] <IFFY>

        unless [of course |||][somebody else wants to|{other_name} has done it already|
          {other_name} beats me to it|someone objects|there are objections|you'd rather not|you
          have a better idea|it rains|it snows again|something comes up|something better comes
          along|I hear otherwise|we hear otherwise|they cancel|<WHO> says no|<WHO> is faster|<WHO>
          minds|the price goes up|the plan changes|the van breaks down|it's too late already|it's
          been done|there's a strike|the money runs out|all else fails]

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

        [once|when|as soon as|whenever] [we're done here|we're through with this|that's clear|
          that's settled|everyone is back|the paint is dry|the parts are in|the money is there|the
          numbers are in|the room is free|it stops raining|the van is back|{other_name} is back|
          {other_name} has signed|the results are in|the coast is clear|the rush is over|the power
          is back|we get the go-ahead|there's time|things calm down|I'm back|I have the key|I get
          home|you get there|you have a minute|you're there anyway]
        """,
    "LEADS": """
        [because|since|as|seeing that|given that|now that|considering|just because|only because|as
          we heard,|I'm asking because|I say that because|I mention it because] <WHY>,

        [if|if|if|provided|as long as|assuming|only if|and if|so if|supposing] <IFFY>,

        [to|in order to|just to|so as to|and to|so to|simply to] <DOING>,

        [so that|so|just so|so, so that|and so that|only so] <GOAL>,

        [because of|due to|thanks to|in view of|given|despite|in spite of|on account of] [the
          weather|the delay|the deadline|the complaints|the accident|the strike|the new rules|all
          the snow|the low stock|the flood|the frost|the last audit|the heat|the traffic|the mice|
          the price rise|what {other_name} said|the mess|the shortage|the {rare} problem|last
          year's chaos|the noise|the feedback|all that],

        [otherwise|or else|if not, then] [we're stuck|we lose the slot|we lose a day|we pay twice|
          we'll be late|we can't open|it gets expensive|nothing moves|<WHO> will complain|the
          price goes up], so

        [once|when|as soon as|whenever] [we're done here|we're through with this|that's clear|
          that's settled|everyone is back|the paint is dry|the parts are in|the money is there|the
          numbers are in|the room is free|it stops raining|the van is back|the call is over|
          {other_name} is back|{other_name} has signed|the results are in|the coast is clear|the
          rush is over|the power is back|we get the go-ahead|there's time|things calm down],
        """,
}

"""How a chair leads through an agenda, what stands on it, and what is left out.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "HANDED": """
        [Thank you, {name}|Thanks for that, {name}|Good, that's done|So much for the
          news|Splendid|That closes item {number}|Point {number} is done|Enough of numbers|I'll
          stop there|Let's leave it there|That's noted|On that cheerful note|We're making good
          time|The clock says {number}|Everyone back from the break|So far, so good|Nothing more
          on that|I see {other_name} has joined us|That was the hard part]
        """,
    "FIELD": """
        [sales|safety|staff|travel|music|health|food|water|energy|sports|library|ward|garden|museum|
          traffic|software|network|youth|press|design|export|harvest|theatre|housing|fire|
          kitchen|storage|forest|pension|harbour|tourist|lab|parking|church|exam|cleaning|film]
        """,
    "MATTER": """
        [plan|report|budget|problem|survey|list|costs|numbers|committee|rules|strategy|training|
          agreement|shortage|prices|project|market|system|review|policy|targets|office|award|
          debate|schedule|programme|campaign|audit|fund|week|fair|equipment]
        """,
}

LISTS = {
    "OPENERS": """
        <HANDED>. [Now|Next|Then|On to|Next up|Up next,|Next comes|That brings us to|I'd like to
          move to|Shall we do|Let's take|We go on with|Let's hear about|I now call|Onwards to|It's
          time for|Remains|There remains|What follows is] {topic}.

        <HANDED>. {topic}[||, please|, then|, {name}|, and please be brief].

        [We can't|I can't|Nobody can] [put it off|avoid it|ignore it|dodge it] any longer[:|,]
          {topic}.

        [I've|I have|We've|We have|I] [set aside|reserved|blocked|kept|saved|booked|got] [{number}
          minutes|the rest of the hour|the next slot|half an hour|some time|the last part] for
          {topic}.

        [Sorry|I'm afraid|Brace yourselves|Hold tight|Good news|Here we go|Coffee ready], [this is
          a dry one|this one is long|the next one hurts|a big one now|now the fun part|back to
          business|a thorny one]: {topic}.

        {name} [asked for|asked to have|wanted to see|insisted on having|pushed to get|has kindly
          prepared|brought along|sent a paper on|wrote to me about|would like a word on|has slides
          on|is here to speak about|will brief us on|has a question on|worries about|has put in
          for] {topic}[||, so let's start|, {name}, please].

        [Could|Can|May|Shall] [we|I] [squeeze in|slip in|quickly do|add|bring forward|go back
          to|touch on|have a go at|spend a minute on|stay with|use the time for|dwell on] {topic}?

        [Do we have|Is there|Have we got|Will there be] [time|room|an appetite|a minute|anything
          new] for {topic}?

        [Let me|I'll] [pull up|share|read out|find|open|hand round|show you|run through] [the
          notes|the paper|the figures|the slide|the file|the letter|the map|the history] on
          {topic}.

        [You've all|You have all|I hope you've|Everyone has|We've all] [had|read|seen|received|
          printed|looked at] the [papers|mail|draft|memo|notes|file] on {topic}.

        [This next bit|The next chapter|Slide {number}|Page {number}|Sheet {number}|The {ordinal}
          item|The last slot|The green folder|Annex {number}|The rest of the evening|The half hour
          till lunch] [is about|is on|deals with|covers|belongs to|goes to|is for|is] {topic}.

        [If you|Would you|Please|Could you] [turn to|go to|scroll to|open|look at]
          [page|slide|sheet| item|tab] {number}[, you'll find|, there is|, where we have|: it's|,
          it's] {topic}.

        [Since|As|Because] [{name} has to go early|{name} is only here until {number}|we wait for
          {other_name}|it's urgent|the guests are here|it's quick], [we'll do|let's do|I'd start
          with|we begin with|we take|let's bring forward|I'd put first|we first have] {topic}.

        [We'll swap|I'll change|Let's flip|I'd turn round] the [order|agenda|list] and [take|start
          with|do|begin with|open with] {topic}[| first| now|, if I may].

        [I promised you|I owe you a word on|I said I'd come back to|You've been waiting
          for|Everybody has been asking about|People keep asking me about|I've had mails
          about|There's been talk about|Rumours are flying about|I keep getting calls about]
          {topic}.

        [What I really want|All I want|The main thing I want|What we need] to [get through|clear
          up| talk about|settle tonight|get to the bottom of|hear about|understand|sort out today]
          is {topic}.

        [Half|Most|A third|The bulk|The best part] of [this meeting|today|the evening|the hour|my
          report] [belongs to|is about|goes to|is reserved for|is] {topic}.

        [Leaving that|With that off the table|That said|Putting that aside|Having done that|While
          the coffee is hot|As nobody else wants to talk|Without more ado|For our new members|By
          popular demand|On a lighter note|On a sadder note|Closer to home|Last thing before
          lunch|First thing after lunch], [we turn to|we come to|it's|we have|there's|we'll look
          at|here's|let's open|I give you|I'd raise|the floor belongs to] {topic}.

        [Number|Point|Item|Topic] [{number} of twenty|{number} out of ten|{number} already|the
          last|the first], {topic}.

        [So,|And|Okay,|Hm,|Right,] [what's this about|what was that about|what did you want to say
          about|where did we leave|what's all the fuss about|what have we got on|who is in charge
          of|what's our line on|when did we last discuss|what can be said about|whose baby is]
          {topic}?

        [This part|The meeting|The session|Our round|The special session] is [devoted|dedicated]
          to {topic}.

        {topic} [takes up the next {number} minutes|will be short|is a long story|is the item that
          {name} added|closes the list|opens the list|got pushed from last week|won't take
          long|can't wait|is the sticking point|gets the rest of the time|has come up again|is
          where we left off|is what {name} is here for|is new on the list|is item {number}|made it
          onto the agenda|is what I'd raise next|will keep us busy|is on my mind|is a matter for
          all of us|concerns everybody|is what the letter is about|is best done with fresh heads].
        """,
    "TOPICS": """
        the <FIELD> <MATTER>.

        [our|their|the new|the old|next year's|the joint|the missing|the final|the {city}|the
          {month}|the {project}] <FIELD> <MATTER>.

        [the <MATTER> for|the <MATTER> in|the <MATTER> from] [{city}|{month}|the <FIELD> team|the
          {rare}|next year|the {ordinal} floor|{other_name}|the autumn].

        [how to|where to|when to|why we|how we|ways to] {plan}.

        what [{other_name} said about|{city} thinks of|we know about|the members think of|went
          wrong with|to do with|happened to|the press wrote about|people want from|we learned
          from] [{thing}|the <FIELD> <MATTER>|the {rare}].

        [the state of|the future of|the return of|the end of|the fuss about|the cost of|the design
          of|the sale of|the search for|the rules for|the trouble with|feedback on|plans
          for|options for|progress on|ideas for|the second draft of|news from|the law on|access
          to|the vote on|the story behind|the launch of] [{thing}|the {rare}|the <FIELD>
          <MATTER>|the {city} branch|<FIELD> in {city}].

        [the letter|the complaint|the call|the offer|the visit|the request|the invoice|the
          report|the mail] [from|by] [{other_name}|the neighbours|the council|the bank|the
          parents|the insurance|head office|the union|the {project} group|the landlord|our twin
          town] [about|on| over|regarding] [{thing}|the <FIELD> <MATTER>|noise|the {rare}|late
          payments|the fence].

        [{adjective}|missing|broken|late|new|unpaid|lost|spare|cheap|safe|old|used] [{rare}|keys|
          bills|parts|samples|bikes|windows|records|machines|beds|members|passwords|guests].

        [<FIELD> and <FIELD>|<FIELD>, <FIELD> and <FIELD>|<FIELD> in general|everything about
          <FIELD>|the link between <FIELD> and <FIELD>|the <FIELD> side of things|the <FIELD> part
          of {thing}].

        [next|last|this] [week's|month's|year's|season's|Monday's|term's|quarter's] [<FIELD>
          <MATTER>|fair|concert|visit|match|trip|inspection|meeting in {city}|visitors|figures|
          outage|storm|newsletter].

        [the {number} open [points|bills|jobs|bugs|questions]|the first {number} weeks|phase
          {number}|room {number}|lot {number}|chapter {number}|the {ordinal} draft|the {ordinal}
          of {month}|stage {number} of the {project}|gate {number}|building {number}|route
          {number}|clause {number}].
        """,
    "CHAT": """
        [We'll skip|Let's skip|Let's not talk about|Let's not start on|I won't go into|Nobody
          wants to hear about|No time for|We have no time for|Not a word about|Please, nothing
          about|Spare me|We've already done|I'd leave out|Don't get me started on|Let's drop]
          {topic}[| today|, please|, it's late|, that's for another day|, okay|, {other_name}
          isn't here].

        {topic} [is for another day|is not on the list today|will have to wait for next time|isn't
          for this round|is not for today|comes another time|we leave for next week|we skip, I'm
          afraid].

        [Last week|Last time|In {month}|Yesterday|Over lunch] [we|they|you two] [spent an hour
          on|only talked about|were stuck on|argued about|got nowhere with|heard all about|did]
          {topic}.
        """,
}

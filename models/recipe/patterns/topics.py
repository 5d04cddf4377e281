"""What opens a subject and what is reported.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "OPENERS": """
        [Let's|Let us|Now let's|We should|We can|I'd like to|I want to|Can we|Could we|Shall we|We
          have to|Before we close, let's] [discuss|look at|go through|turn to|come to|speak
          about|think about|cover|review|go over|get to|begin with|continue with|go on with|switch
          to|jump to|go back to|have a look at] {topic}[||, please].

        [The|Our] [next|first|second|third|final|main|other|big|only]
          [topic|item|point|issue|subject|question|thing] [is|today is|on the list is|on the
          agenda is|would be|concerns] {topic}.

        [Next up|On the agenda|On the list|Now to|Back to|On to|Turning to|Coming to|As
          for|Regarding|First up|Point two|Point three|Item four|Another topic|One more topic|A
          word about|A few words on|So much for that, now][,||] {topic}.

        [What do we do|What's new|Where are we|How do we stand|What is happening|What's going on]
          with {topic}?

        [Any news on|Any updates on|What is the state of|Who knows more about|Has anyone worked
          on] {topic}?

        {topic} [is next|is the next topic|is our next point|is on the agenda|comes next|is what
          we are here for|is our main topic today].

        [Let's|Let us|Now let's|So let's|Then let's|Okay, let's|Right, let's|We should|We can|We
          could|We need to|We have to|We must|We should also|We now|I'd like to|I want to|I would
          like to|I'd love to|I'd suggest we|I suggest we|I need to|Can we|Could we|May we|Shall
          we|Should we|Before we close, let's|Before we go, let's|If there's nothing else,
          let's|Without further ado, let's|With that, let's|That brings us to the next point,
          let's|To start, let's|To begin with, let's|Time to|It's time to|Allow me to|Let me]
          [discuss|look at|look into|go through|go over|turn to|come to|come back to|speak
          about|speak briefly about|talk about|talk through|talk a bit about|think
          about|cover|review|get to|get into|get started with|begin with|start with|open with|kick
          off with|continue with|carry on with|go on with|switch to|jump to|go back to|return
          to|get back to|have a look at|have a word about|have a chat about|take a look at|take
          up|bring up|raise|address|deal with|dive into|focus on|touch on|pick
          up|tackle|examine|consider|debate|clear up|hear about|check in on|catch up on|spend a
          few minutes on|spend some time on|say something about|say a few words
          about|introduce|mention|move on to|move to|proceed to|proceed with|finish with|close
          with|end with|wrap up with] {topic}[|||, please|, if you don't mind|, everyone|, shall
          we|, then|, now|, at last|, quickly|, briefly].

        [The|Our|My|Today's]
          [next|first|second|third|fourth|final|last|main|other|big|only|remaining|following|opening|new|old|most
          important|hardest|easy|urgent]
          [topic|item|point|issue|subject|question|thing|matter|theme|agenda item|order of
          business|concern|problem|heading] [is|today is|tonight is|on the list is|on the agenda
          is|on our list is|on the sheet is|here is|would be|will be|was|concerns|is about|deals
          with|has to do with|is of course|is again|is still|I have is|we have is|for today is|to
          discuss is] {topic}[||||, as you know|, again].

        [Next up|Up next|Next|First|First up|First off|Second|Third|Then|And then|Lastly|Last|Last
          but not least|To finish|On the agenda|On today's agenda|On the list|On my list|Number
          two|Number three|Number four|Point one|Point two|Point three|Item one|Item four|Item
          five|Agenda point two|Now to|Now for|And now to|And now|Now, on to|Back to|So, back
          to|On to|And on to|Over to|Turning to|Coming to|Moving to|Moving along to|Switching
          to|Jumping to|Which brings us to|That brings us to|This brings me to|That leads us to|As
          for|As to|As regards|Regarding|Concerning|Speaking of|Talking about|With regard to|With
          respect to|When it comes to|In terms of|On the subject of|On the matter
          of|About|On|Another topic|One more topic|A new topic|New topic|Same topic again|Next
          topic|Next subject|Next question|Next item|Different subject|Another matter|Another
          thing|One other thing|One more thing|Something else|A word about|A word on|A few words
          on|A quick word on|A quick note on|A short update on|An update on|Quick update on|Status
          of|So much for that, now|That's that, now|Enough of that, now|Good, that leaves|So that
          leaves|This leaves us with|Remaining on the list|Under any other business|Any other
          business] [,||||] {topic}.

        [What do we do|What shall we do|What's new|What's up|What's the news|What's the
          latest|What's the situation|What's the state of things|What's the status|What is the
          plan|Where are we|Where do we stand|Where do things stand|How far are we|How do we
          stand|How are we doing|How are things|How is it going|How are we getting on|How do we
          proceed|How do we go on|What is happening|What's happening|What's going on|What
          happened|Is there anything new] with {topic}?

        [Any news on|Any news about|Any updates on|Any progress on|Any thoughts on|Any questions
          about|Any word on|Anything on|Anything new on|Anything to report on|What is the state
          of|What's the status of|What's the story on|What do we know about|What can you tell us
          about|What do you think about|What about|How about|And what about|And how about|Who
          knows more about|Who has news about|Who wants to report on|Who'd like to start with|Has
          anyone worked on|Has anybody heard about|Have you all read about|Have you all seen the
          papers on|Shall we begin with|Shall we talk about|Could someone bring us up to date
          on|Can somebody brief us on|Can we hear about|Can we now talk about|Could we quickly
          discuss|May I bring up|May I raise|Are we ready for|Are we done, or is there still|Ready
          for] {topic}?

        {topic} [is next|comes next|follows|is up next|is the next topic|is the next item|is our
          next point|is our last point|is the first thing today|is on the agenda|is on the list|is
          on my list|is still on the list|is today's topic|is today's main point|is our main topic
          today|is what we are here for|is why we're here|is the reason for this meeting|is what I
          want to talk about|is what I'd like to discuss|is what we need to talk about|is the next
          thing to discuss|is the subject now|is still open|was my next point|needs to be
          discussed|needs discussing|needs our attention|has to be talked about|deserves a few
          minutes|should be discussed today|should be next|brings us to the second half|takes us
          to the last part|, that's the next point|, that's next|, that is our first topic|, let's
          talk about that|, let's get to that|, where are we with that|, what do we do about it|,
          any news].

        [We're|We are|We've gathered|We came together|We meet today|You're|You are all|This
          meeting is|Today is|This is|This session is|The next ten minutes are|The rest of the
          hour is] [here to talk about|here to discuss|here because of|now at|now with|now
          on|coming to|looking at|talking about|left with|done with the first point, now|here
          for|for|about|all about|reserved for|set aside for|meant for|on] {topic}.
        """,
    "FACTS": """
        [we|they|our partners|the team in {city}|the sales team|the school|the club|the {project}
          team|the shop|the office|our competitor|the agency]
          [have|lost|gained|sold|received|counted|made|won|missed|hired|shipped|spent|saved|collected|raised|found|reported|expect|need|owe|printed|used|got]
          [{number}|about {number}|more than {number}|nearly {number}|only {number}|less than
          {number}|over {number}|some {number}|{number} new|{number} thousand]
          [customers|members|tickets|orders|visitors|euros|percent|errors|complaints|calls|people|pupils|players|books|trees|litres|pages|votes|applications|boxes|tickets|answers|subscribers|tonnes|places|volunteers|hours|points][|
          in {month}| last week| this year| since {month}| in {city}| so far| at the fair| on
          {day}| than last year| because of {thing}| for {thing}].

        [the|our|this|their|last month's|last year's] [price|rent|fee|bill|budget|number of
          members|number of visitors|demand|turnover|cost|temperature|water level|traffic|interest
          rate|attendance|average grade|response time|error rate|stock] [of {thing} |for {thing}
          |in {city} ||||][rose|fell|went up|went
          down|dropped|climbed|increased|decreased|doubled|halved|stayed the same|is
          stable|changed|grew|shrank|recovered|is {number} percent higher|is {number} percent
          lower|is below {number}|is above {number}|reached {number}|hit {number}][| by {number}
          percent| in {month}| since {month}| last week| again| this year| because of {thing}| for
          the third time].

        [the|our|their|a|one]
          [server|website|printer|heating|roof|lift|bus|van|boiler|bridge|playground|pitch|piano|projector|alarm|kitchen|coach|teacher|nurse|plumber|bank|museum|library|school|supplier|inspector|doctor|newspaper|council|insurance|landlord|neighbour|competition|new
          version|app|survey|study|contract|licence|permit|grant|exam|concert|match|tournament|exhibition|delivery|parcel|order|prototype|machine|factory|warehouse|customer
          in {city}] [was down for {number} hours|is down again|is broken|was repaired|was late|is
          late|is closed|is open again|is sold out|is nearly full|is fully booked|is out of
          order|was cancelled|was moved to {month}|was postponed to {month}|starts on {day}|starts
          in {month}|ends on {day}|ends in {month}|runs out in {month}|expires in {month}|takes
          {number} minutes|takes {number} days|lasts {number} hours|costs {number} euros|costs
          {number} thousand euros|cost us {number} euros|has {number} seats|has room for {number}
          people|has a leak|has a new owner|has moved to {city}|has no power|has been sold|has
          been stolen|has been approved|has been rejected|has been delayed|has been
          finished|passed the test|failed the test|failed again|failed {number} times|complained
          about {thing}|likes {thing}|wants {thing}|offers {thing}|arrived on {day}|arrived
          without {thing}|left in {month}|quit last week|retires in {month}|resigned|got
          better|got worse|works again|works well|works without errors|needs {thing}|needs
          {number} more days|needs repair|came in second|came back from {city}|won by {number}
          points|lost by {number} points|was a success|was a flop|was well received|attracted
          {number} people|is behind schedule|is ahead of schedule|is on schedule|is over budget|is
          under budget|is on track].

        [{number}|about {number}|only {number}|more than {number}|nearly {number}|the first
          {number}|all {number}|almost {number}|at least {number}]
          [people|members|customers|parents|pupils|visitors|users|volunteers|companies|invoices|tickets|machines|seats|rooms|boxes|orders|errors|children|players|teams|answers|houses|trees|cars|staff|guests]
          [came|joined|left|complained|signed up|answered|applied|are missing|are still
          missing|are unpaid|are waiting|are ill|are broken|are late|were sold|were lost|were
          there|were damaged|were happy|asked for {thing}|voted for {thing}|bought {thing}|use
          {thing}|have {thing}|need {thing}|want {thing}|prefer {thing}|passed the exam|failed the
          exam|came from {city}|live in {city}|were ready on {day}|registered in
          {month}|cancelled][| this week| last {day}| in {month}| so far| again| this year|
          without a reason].

        [nobody|hardly anyone|almost everyone|everybody|half of us|most members|many customers|few
          people|some parents|a third of the users|the majority]
          [uses|likes|knows|needs|understands|read|answered|noticed|tested|opened|tried|bought|saw|mentioned|complained
          about|asked for|came to|voted for|was happy with|was surprised by] {thing}[| in {month}|
          last week| this year| since {month}| on {day}| in {city}].

        there [is|was|were|are|has been|will be] [a|no|{number}|another|one|a new|a small|a big|a
          long|not enough] [problem|error|leak|strike|delay|queue|shortage|fire
          drill|complaint|gap|crack|accident|break
          in|storm|offer|discount|visitor|buyer|bug|outage|inspection|surprise|mistake]
          [with|in|at|near|because of|about|behind|for] [{thing}|the office in {city}|the
          {project} project|the {rare}|our building].
        """,
    "STATES": """
        [is|was|looks|seems|became|remains|feels|got] [too |very |really |quite |a bit |rather
          |not |||]{adjective}[|||, I think|, they say|, but {thing} is not].

        [has|had|needs|lost|got|contains|wants|saw|uses|includes|offers|shows]
          [a|the|no|one|another] [{adjective} |||]{rare}[||| in {city}| since {month}| this week].

        [costs|needs|takes|brings|saves|loses] {number} [euros|days|hours|weeks|people|thousand
          euros|minutes|percent][||| more| less| a week| per month].

        [is|was|stays] [in|near|behind|under|next to] [the|a|our] [{adjective} |||]{rare}.

        [ended|started|broke|changed|moved|failed|grew|stopped|returned] [on {day}|in {month}|in
          {city}|last week|again|two weeks ago|because of the {rare}].
        """,
}

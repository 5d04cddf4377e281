"""What people say before a sentence: hesitations, turns to a point, remarks on the last speaker.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "WORD": """
        [okay|ok|right|well|so|now|yeah|yes|yep|good|great|fine|sure|alright|all right|cool|
          lovely|super|perfect|brilliant|anyway|anyhow|true|look|listen|see|hm|hmm|um|uh|er|erm|
          ah|oh|aha|mm|huh|hey|hi|hello|then|next|also|plus|still|again|finally|lastly|indeed|
          exactly|absolutely|actually|basically|honestly|frankly|obviously|clearly|naturally|
          luckily|sadly|hopefully|personally|ideally|generally|officially|interestingly|
          apparently|evidently|admittedly|technically|strictly speaking|in fact|in short|in brief|
          in general|in any case|in that case|if so|if not|that said|having said that|mind you|
          granted|fair enough|no matter|never mind|first|second|third|firstly|secondly|thirdly|
          first off|first up|next up|last up]
        """,
    "MORE": """
        [moving on|going on|carrying on|coming back|back to business|back on track|to begin with|
          to start with|to finish|to finish off|to close|to round off|to sum up|to come back to
          it|to get to the point|to cut a long story short|to be brief|to be quick|to be honest|to
          be frank|to be fair|to be clear|to be precise|to be on the safe side|to be practical|to
          make it short|to make it official|to put it simply|to put it bluntly|to keep things
          moving|to keep it simple|to save time|to avoid confusion|to add to that|to answer that|
          to follow up on that|as I said|as I say|as I mentioned|as I understand it|as far as I
          know|as far as I can see|as far as I'm concerned|as far as I remember|as you know|as you
          all know|as you may have heard|as you can see|as you might expect|as everybody knows|as
          we said|as we said last time|as we agreed|as mentioned|as discussed|as agreed last week|
          as it happens|as it stands|as things stand|as for the rest|as always|as ever|as a next
          step|as a first step|as a reminder|as a small request|as a favor|as a rule|by all means|
          by the way|by the same token|for a start|for one thing|for what it's worth|for the
          record|for the minutes|for completeness|for now|for once|for the sake of order|for those
          who missed it|for everyone who came late|from my side|from our side|from my point of
          view|from where I sit|from what I hear|from what {other_name} says|from the finance
          side|from a legal angle|in my opinion|in my view|in my book|in other words|in all
          honesty|in all fairness|in addition|in practice|in principle|in the end|in the light of
          that|in view of that|in line with that|in response to that|in the meantime|in the spirit
          of that|on that note|on that point|on that subject|on the plus side|on the other hand|on
          a different note|on another matter|on a related note|on a practical note|on a happier
          note|on top of that|on reflection|on second thoughts|on the same topic|on balance|on
          behalf of the committee|at the risk of repeating myself|at least for me|at this point|at
          the moment|at any rate|after all|after that|after some thought|all in all|all things
          considered|all being well|all the same|above all|apart from that|aside from that|beyond
          that|besides|besides that|before I forget|before we move on|before we close|before we go
          any further|before anyone asks|before you ask|while I think of it|while I remember|while
          I have the floor|while we are on the subject|while we're waiting|while you're all here|
          since nobody else is speaking|since you mention it|since you ask|since we have a minute|
          now that you say it|now that we have the numbers|now that everybody is here|if I may|if
          I may come in here|if I could just jump in|if I might add something|if I remember
          rightly|if I understood correctly|if I got that right|if nobody minds|if there are no
          objections|if there's nothing else|if you ask me|if you don't mind|if that's all|if that
          is settled|given that|given all that|with that in mind|with that out of the way|with
          that settled|with your permission|with regard to that|without further ado|without
          wanting to rush|speaking of which|speaking of that|speaking for myself|talking of that|
          thinking about it|thinking out loud|looking at the list|looking at the clock|looking
          ahead|judging by that|following on from that|following up on that|picking up on that|
          building on that|coming to that|coming back to what {other_name} said|going back to what
          {other_name} said|going by the list|going round the table|staying with that|sticking
          with that|jumping ahead|leaving that aside|putting that aside|all joking aside|joking
          apart|jokes aside|long story short|no offence|no surprise here|not that it matters|not
          to forget|not to worry|needless to say|last but not least|last but one|one more thing|
          one other thing|one quick thing|one small thing|one last point|two things|three short
          points|quick one|quick question aside|quick update|small point|small correction|same
          here|same as last time|same for us|more to the point|more importantly|most importantly|
          most of all|even better|better still|worse still|sure enough|of course|of all things|
          once again|once more|once and for all|just a thought|just an idea|just so it's said|just
          so we're clear|just to confirm|just to be sure|just to add|just briefly|just quickly|
          just between us|let me think|let's see|let me see|let me put it like this|let me be
          quick|I mean|I think|I guess|I suppose|I would say|I'd say|I believe|I reckon|I must
          say|I must admit|I have to say|I dare say|I'm afraid|I'm told|I'm sure you agree|I
          admit|I hope that's okay|I see|I know|I know it's late|you know|you see|you know what|
          you know me|you're right|you'll laugh|believe me|trust me|mark my words|guess what|bear
          with me|forgive me|excuse me|pardon me|sorry|sorry for interrupting|sorry to jump in|
          sorry about that|thanks for that|thanks to {other_name}|thanks|there we are|there you
          go|here goes|here's the thing|here we go|the fact is|the truth is|the good news|the bad
          news|the short answer|the upshot is|the long and the short of it|the main thing|the next
          thing|the other thing|the only thing|the first thing|the last thing|my point is|my
          feeling is|my thinking is|my understanding is|what I wanted to say|what I mean is|what
          else|what matters now|what's more|that being said|that reminds me|that brings me to the
          next thing|this means|this time|that way|in which case|which reminds me|which means|
          either way|whichever way|whatever happens|otherwise|however|therefore|nevertheless|so
          far so good|so to speak|so to say|so as not to forget|come to think of it|come what may|
          easy one|next question|next item|new subject|different subject|other business|any other
          business|under other business|item <NUMBER>|point <NUMBER>|number <NUMBER>|next on the
          list|top of the list|last on my list|first on the list]
        """,
    "NUMBER": """
        [one|two|three|four|five|six|seven]
        """,
    "FOLK": """
        [guys|folks|everyone|everybody|all|friends|colleagues|team|people|ladies|gentlemen|lads|
          ladies and gentlemen|dear all|my friends|mate|boss|chair|madam chair|mister chairman|
          class|kids|neighbors|comrades|girls and boys]
        """,
    "SHORT": """
        [Okay|Right|Good|Great|Fine|Perfect|Lovely|Excellent|Super|Brilliant|Wonderful|Cool|Nice|
          Nice one|Thanks|Thank you|Thanks a lot|Thanks all|Cheers|Yes|No|Yeah|Yep|Nope|Sure|True|
          Exactly|Precisely|Agreed|Noted|Done|Understood|Absolutely|Definitely|Indeed|Of course|
          Got it|Got you|Fair enough|Fair point|Good point|Good question|Good thinking|Good idea|
          Good stuff|Good catch|Good job|Good call|Good to hear|Good to know|Glad to hear it|Happy
          to hear that|Sorry to hear that|Well put|Well said|Well spotted|Well done|Quite right|
          Quite so|Too true|Very true|Very good|Very well|Just as well|About time|All good|All
          clear|All fine|All right|No problem|No worries|No matter|No comment|No doubt|No
          surprise|Never mind|Not bad|Not quite|Not really|Not yet|Never|Maybe|Perhaps|Possibly|
          Who knows|Oh well|Oh dear|Oh no|Oh, nice|Oh, right|Ah, okay|Ah, I see|Ah yes|Hm|Hm,
          tricky|Wow|Ouch|Phew|Gosh|Bless you|Hang on|Hold on|Wait|Wait a second|One moment|One
          second|Just a second|Give me a moment|Bear with me|Let me think|Let me look|Let me see|
          Let's see|Let's go|Let's move on|Let's carry on|Let's be quick|Let's be practical|Let's
          not panic|Moving on|Next|Next one|Next point|Next item|Next question|Next up|Last one|
          Last point|Last item|Final point|Same here|Me too|Ditto|Back to you|Back to the list|
          Back to the point|Back to business|On we go|Here we go|There we are|There we go|That's
          it|That's that|That's fine|That's good|That's a pity|That's a relief|That's a start|
          That's a shame|That's clear|That's fair|That's great news|That's news to me|That's
          settled|That's agreed then|That's done|That's the spirit|That's true|That's odd|That's
          what I thought|That figures|That helps|That works|That settles it|That was easy|That was
          quick|That went well|That took a while|That will do|That would be nice|It is what it is|
          It's a deal|It's about time|It's getting late|It's fine|It happens|It depends|It was
          fun|I agree|I disagree|I see|I know|I hear you|I get that|I get the point|I understand|I
          remember|I remember that|I remember now|I doubt it|I hope so|I think so|I thought so|I
          suppose so|I guess so|I bet|I wonder|I'm back|I'm here|I'm listening|I'm with you|I'm
          with {other_name} on that|I'm for it|I'm not so sure|I'm easy|I like it|I love it|I like
          that|I can't complain|I couldn't agree more|I was on mute|I lost you there|I forgot|I
          nearly forgot|I have two points|I have one more|I have a note here|I have it here|I've
          got the list here|I've heard enough|I'll be brief|I'll keep it short|I'll be quick|
          You're right|You're welcome|You bet|You first|You never know|You said it|You're breaking
          up|We're nearly there|We're getting there|We're all set|We're running late|We've been
          there|We've got ten minutes left|We know that|We'll see|We can hear you|Time flies|Time
          is short|Time for a break|So be it|So it goes|So much for that|So far so good|Enough of
          that|Enough said|Point taken|Case closed|Subject closed|Job done|Fingers crossed|Touch
          wood|Small world|Long story|Long day|Big topic|Tough one|Tricky one|Easy one|Quick one|
          Interesting|Interesting point|Funny|Strange|Weird|Typical|Makes sense|Sounds good|Sounds
          great|Sounds right|Sounds fair|Sounds like a plan|Looks good|Looks fine to me|Works for
          me|Suits me|Fine by me|Fine with me|Okay with me|Can everyone hear me|What else|What
          next|What's next|Where was I|Where were we|Anything else|Anyone else|Any other business|
          Other business|Sorry|Sorry, go on|Sorry for the noise|Sorry, one more|Pardon|Excuse me|
          Hello again|Hi all|Hi everyone|Morning all|Good morning|Good afternoon|Welcome|Welcome
          back|Thanks, {other_name}|Thank you, {other_name}|Thanks for the summary|Thanks for
          that, {other_name}|Thanks to {other_name} for the figures|Thank you all|Thanks for
          waiting|Good point, {other_name}|Yes, {other_name} is right|No, {other_name} said the
          same|Well, {other_name} has a point|As {other_name} said|I agree with {other_name}|I
          spoke to {other_name}|Oh, {other_name} sends greetings|Sadly {other_name} can't make it
          today|And {other_name} has seen it|So {other_name} agrees|So, from the top|So, the list|
          So, the rest|So, what's left|Now the hard part|Now the practical side|Now for the fun
          part|Now to the details|Now to the jobs|To the tasks then|To do list|Action items|Next
          steps|Homework time|One more from me|One from me|Two things from me|Two quick things|
          Last thing from me|Something else|Something different|Something for next time|Another
          matter|Another small thing|Another thing|One last thing|One more thing|One more point|
          One thing less|First things first|Second point|Third point|Point one|Point two|Item
          three|Item four]
        """,
    "ABOUT": """
        [the budget|the kitchen|the hall|the garden|the newsletter|the rota|the web page|the
          orders|parking|money|the heating|safety|the kids|the match|the show|the {project}
          project|the {rare}|{city}|the visit|the complaint|the {month} numbers|the stock|the lab|
          the animals|the roof|the team|the members|the paperwork]
        """,
}
LISTS = {
    "LEADS": """
        <WORD>,

        <WORD>, <WORD>,

        <MORE>,

        <WORD>, <MORE>,

        [and|but|so|well|okay|right|now|or|oh and|yes and|also] [||, ]<MORE>,

        <SHORT>.

        <SHORT>. <WORD>,

        <SHORT>. <SHORT>.

        <SHORT>. <MORE>,

        <WORD>, <FOLK>,

        [okay|right|listen|look|so|hello|hi|thanks|sorry|good|all right|now then|now|hey] <FOLK>,

        [and|but|so|then|or|plus|and then|and so|but then|and also|so then|so now|but first|and
          now|and finally|and anyway|so basically|and of course|but of course|and again|because of
          that|so in the end|and in the end|therefore|I think|I guess|I suppose|I reckon|I
          believe|I'd say|I'm afraid|I'm sure|I know|we said|and I think|but I think|so I think|
          well I think|yeah I think|okay so|okay then|right so|yes so|well then|anyway so|no but|
          yes but|yeah but|yeah and|no and|um so|uh so|er so|you know|I mean]

        [regarding|concerning|about|on|as for|as regards|as to|with regard to|with respect to|when
          it comes to|in terms of|to come back to|going back to|coming back to|coming to|turning
          to|moving to|speaking of|talking about|now to|on the subject of|in connection with|
          because of|thinking of|looking at|apart from|aside from|along with|thanks to|despite|
          after all the talk about] <ABOUT>,

        [one|one more|another|the next|the last|the other|my first|my second|my last|my only|a
          final|a small|a quick] [thing|point|note|item|request|question mark|remark|comment|
          reminder|job|favor|wish|idea|thought|topic] [from me|from my side|from our group|on
          <ABOUT>|about <ABOUT>|for the minutes|for the list|for everyone|before we close|while
          we're here|here|from {other_name}|that came up]:

        [here's|here is|now comes|next is|that leaves|there's|there is|there was|I have|I've got|
          we have|we've got|we still have|I see|I noted] [one more thing|one thing left|the next
          one|something|one job|one small job|one open point|another one|a last point|something
          else|an item from last time|something on <ABOUT>|one thing about <ABOUT>]:

        [for the minutes|for the notes|for the list|action|action item|next action|next step|to
          do|task|note|please note|reminder|agreed|decision aside|point {number}|item {number}|
          number {number}|conclusion|result|bottom line|in a nutshell|in one sentence|so again|
          once more|my suggestion|practical question aside|from my side|from me|from our side|from
          the kitchen|from the lab|from the workshop|from the {city} office|from the back row|on
          my part|the plan|the deal|the idea|what's left|what remains|still open|left over|new
          job|new topic|last call]:

        [I talked to|I spoke to|I met|I had a call with|I heard from|I had lunch with|We heard
          from|I got a mail from|There was a letter from|I ran into|I asked] [{other_name}|
          {other_name}|the neighbors|the bank|the council|the landlord|the people in {city}|the
          parents|head office|the supplier|our lawyer] [yesterday|this morning|last week|about it|
          about <ABOUT>|again|on {day}|just now|at the market|on the phone].

        [We had|There was|There were|I saw|We got|We discussed|I counted] [a complaint about
          <ABOUT>|a long talk about <ABOUT>|{number} mails about <ABOUT>|some trouble with
          <ABOUT>|good news on <ABOUT>|{number} questions on <ABOUT>|a nice article on <ABOUT>|a
          mistake in the last minutes|nothing new on <ABOUT>|a misunderstanding about <ABOUT>|a
          rumor about <ABOUT>].

        [It took|We spent|We needed] [ages|hours|a whole evening|half the meeting|{number} mails|a
          lot of phone calls|more than an hour] [on|with] <ABOUT> [last time|last month|in
          {month}|last year].
        """,
    "FACT_LEADS": """
        [<WORD>|<MORE>|<WORD>, <WORD>|<WORD>, <MORE>],

        [I|We|They|{other_name}|The others|The people in {city}] [thought|believed|knew|heard|
          found out|said|noticed|saw|learned|noted|understood|gathered|wrote|confirmed|agreed]
          [that |]

        [I hear|I gather|I understand|I'm told|I was told|I've been told|I see|I noticed|I can
          confirm|I can report|I have to report|I must report|I'm happy to say|I'm glad to say|I'm
          sorry to say|I'm afraid|I should mention|I should say|I want to point out|I'd like to
          report|I can only repeat|I found|I read|I read in the paper|I got a message|we learned|
          we now know|we can see|it seems|it seems to me|it appears|it looks as if|it turns out|it
          turned out|it is a fact|it's clear|it's true|it's a pity|it's a relief|it's good news|
          it's a shame|it so happens|it has to be said|please note|note|just note|don't forget|
          remember|let me add|let me report|let me just say|let me remind you|you should know|you
          may have heard|you all know|you probably know|word has it|rumor has it|the paper says|
          the report says|the minutes say|the figures show|the log shows|the survey shows|somebody
          told me|a friend told me|everybody says|nobody told me] [that |that |]

        [the|one|another|my|our|their] [good news|bad news|sad news|latest news|news from {city}|
          main point|point|short version|long version|problem|trouble|result|outcome|conclusion|
          upshot|truth|fact|catch|reason|surprise|highlight|first thing|last thing|only snag|
          status|state of play|update from {other_name}|message from {city}] is [that |that |]

        [status|update|news|report|good news|bad news|quick update|short update|for information|
          for your information|FYI|from {city}|from the team|from {other_name}|from the field|last
          week|this week|this morning|yesterday|on the {project} side|as to the numbers|so far|
          until now|right now|at present|currently|these days|lately|recently|again|once again|
          sadly|luckily|surprisingly|happily|strangely enough|funnily enough|not surprisingly|
          according to {other_name}|according to the report|according to the minutes|according to
          the people in {city}|as {other_name} wrote|as {other_name} said|as I wrote to you|as
          some of you know|as we speak|as feared|as hoped|as expected],

        [for the record|for the minutes|status|update|news|point one|point two|first|second|third|
          the facts|the situation|the result|in numbers|our side|in short|one fact|quick update|
          reported]:
        """,
}

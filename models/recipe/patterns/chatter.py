"""What is nobody's task: talk, what is done already, what might or need not be done.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "CHAT": """
        [I|We|You|They]
          [think|guess|believe|suppose|know|hope|mean|feel|say|see|understand|wonder|doubt|wish|forget|assume|imagine|remember]
          [so|not|that|you're right|it's fine|that's true|that's enough|we know that|it's the
          same|that's all|we are done here|it depends|it was like that|we've said it all|that's the
          point|we agree on that|we've been here before|nobody heard that|it's too loud here|the
          line is bad|that's a joke|it's a pity|that was funny|it's a good sign|we're early|it's
          nearly time|you get the idea|you've met|that's how it works|there's an echo|you mean the
          other one|that's another story].

        [Can|Could|Do|Did|Should] [you|everybody|everyone|the others|we|you all|you back there]
          [still |really |not ||||][hear|see|read|follow|understand|believe] [me|us|my
          screen|that|it|the picture|the slide|anything|the last bit|the people in the
          back|well|him|her][||, {name}|, please|, or is it just me|, by the way]?

        [Thanks|Thank you|Many thanks|Great, thanks|Okay, thanks|Thanks again|Thanks a
          million|Cheers|Thank you very much|Thanks, really] [a lot|so much|for that|for the
          summary|for coming|for your time|{name}|all|for having me|for waiting|for being here|for
          the coffee|for the nice words|for asking|for the explanation|for the question|for the
          reminder|for listening|for your patience|for joining at short notice|to all of
          you|everybody|for the kind introduction|for the invitation|for the cake|for the input].

        [That|It|This|All that|The whole thing|What you say] [is|was|sounds|looks|would be|must
          be|seems|feels]
          [good|great|nice|interesting|funny|strange|right|fair|okay|fine|helpful|clear|new to
          me|hard to say|what I thought|not so easy|very kind|a good question|a good point|quite
          true|rather vague|a bit sad|a shame|a relief|no surprise|a surprise|my fault|your choice|a
          long story|an old joke|beyond me|the way it goes|exactly my point|what I meant|what I
          said|a matter of taste|not what I meant|not my world|like last time|like that
          everywhere|worth a thought|on another
          page|history|life|perfect|impressive|amazing|odd|weird|lovely|awful].

        [What [do you mean|did you say|was that|does it mean|else|now|time is it|is that|happened to
          you|is the difference|is so funny|would that be|on earth|do you think|did I miss|page are
          we on|slide is that|exactly]|Which one [do you mean|is it|was that|is that|did you
          say|were you]|Who [was that|is it|is that|did you say|is talking|would that be]|Where [is
          it|are we|were you|did that come from|have you been|is everybody|did you get that]|When
          [was that|is it|were you there|would that be]|Why [not|is that|on earth|now]][||, {name}|,
          please|, sorry|, by the way]?

        [How|And how|So how] [are you|was the trip|long does it take|many are there|come|was your
          evening|was the holiday|are the kids|is the weather|is life|do you know|do I unmute|does
          this work|was the game|was lunch|are you feeling|old is she now|much is that|far is it|did
          it go|nice|do you spell that|is your back|strange][||, {name}|, everyone]?

        [Let me|Let's|Let us|I need to|I'll just|We'd better] [see|wait a moment|hope so|be
          honest|go on|take a short break|be quick|think about that|get a coffee|open the
          window|close the door|catch my breath|find my glasses|find the right page|start again|wait
          for the others|be realistic|not argue|stay calm|speak slowly|say it differently|put it
          this way|give you an example|hear it|continue|go back a bit|be clear|stretch my legs|mute
          myself|share my screen|turn up the volume|turn on my camera].

        I [have no idea|can't say|need a coffee|missed that|didn't get that|agree|disagree|have to
          leave soon|was thinking the same|am back|am here|feel the same|love it|like that|hear
          you|see|see your point|get your point|get it|understand|don't understand|don't
          follow|don't mind|don't care|don't know|don't know what to say|can't hear you|can't see
          anything|can't complain|can't believe it|couldn't agree more|forgot what I was going to
          say|lost my train of thought|lost the thread|lost you for a second|was just joking|was
          muted|was on the wrong page|was about to say that|am all ears|am listening|am not sure|am
          sorry|am so sorry|am fine|am confused|am hungry|am a bit tired today|am happy to be
          here|am new here|am the new one|am surprised|apologise|beg your pardon|thought so|thought
          as much|knew it|wish you all a nice day|would have said the same|would agree|wouldn't
          know|haven't thought about it|haven't slept much|had a cold last week|had a great
          time|said that already|rest my case|stand corrected|take your point|must admit that's
          funny|must say I'm impressed|could eat a horse|could talk for hours|grew up there|used to
          live there][|||, {name}|, sorry|, to be honest|, I'm afraid|, really|, as you can see].

        [Hello|Hi|Hey|Good afternoon|Good evening|Good morning|Morning|Welcome|Welcome back|Welcome
          to the meeting|Good to see you|Nice to see you|Nice to meet you|Long time no see|Bye|Bye
          bye|Goodbye|See you|See you soon|Take care|Have a nice evening|Have a nice weekend|Enjoy
          your day|Happy birthday|Congratulations|Merry Christmas|Happy New Year|Cheers|Good
          luck|Get well soon|Sleep well|Safe travels][, {name}|, everybody|, everyone|, all|, team|,
          folks|, friends|, ladies and gentlemen|, my dear||||].

        [Yes|No|Yeah|Nope|Yep|Well|Hm|Oh|Okay|Right|Sure|Really|Ah|Ha|Wow|Oops|Sorry|Indeed|Exactly|Absolutely|True|Fine],
          [that's right|of course not|I remember|you said that|not really|why not|who knows|good
          question|one moment|that's life|here we are|you got me|I see it now|that was me|that was
          my phone|my mistake|where was I|what was the question|wrong button|not again|I know|that's
          it|never|always|sometimes|more or less|in a way|kind of|nearly|it's possible|could
          be|might be|not that I know of|I hope so|I think so|I doubt it|I suppose so|that's what I
          heard|I couldn't say|I can't hear you|sort of|that's the one|you wish|the usual|the old
          story|nobody knows|next slide|that explains it|same here|me neither|fair point|quite so].

        [Is everybody|Are you|Is {name}|Are we|Are we all|Is anyone|Is everyone|Are the others|Is it
          just me, or are we|Who is|Who's] [here|there|ready|back|awake|online|okay|still with us|on
          the call|comfortable|hungry|cold|frozen|on mute|done|late|missing|in the
          room|talking|recording|tired|happy]?

        [The weather|The traffic|The food|My phone|The sound|The picture|The coffee|The
          connection|The view|The air in here|The light|The microphone|My headset|My train|Your
          camera|The music|The heating|The room|The cake|My voice|The signal] [is|was|looks|seems]
          [bad|good|terrible|lovely|fine|awful|great|a bit better|not the best|gone|quite
          loud|perfect|very slow|strange|a disaster|on and off|delicious|too dark|too
          bright|lost|okay now] [today|again|now|this morning|here|for some reason|as always|once
          more].

        [Are there|Do you have|Do we have|Does anyone have|Has anyone|Any] [questions|more
          questions|other questions|further questions|comments|remarks|other comments|questions so
          far|objections|wishes|other thoughts|doubts|concerns][||, {name}|, anyone|, at this
          point|, before we go on|, on that]?

        {name}, [you're on mute|you're breaking up|you are frozen|we can't hear you|we lost you|your
          camera is off|your microphone is off|is that you|are you there|are you still there|what's
          your view|what do you say|how do you see that|what would you say|you look great|you were
          right|you've said it all|good to have you here|nice haircut|long time no see|happy
          birthday|welcome back|thanks|thank you|that's a good point|good question|good idea|well
          said|sorry to interrupt|sorry, you first|after you|you first|one second|one at a time,
          please|a bit louder, please|once again, please|slower, please|could you say that again|can
          you hear us|do you agree|do you hear me|isn't that right|I agree with you|I see your
          point|I didn't catch that|I know what you mean|tell us more|don't laugh|stop teasing
          me|nothing personal|no offence][.|?]

        [{name}|{other_name}|My boss|My wife|My husband|My daughter|My neighbour|My teacher|My old
          boss|The taxi driver|A friend] [is late today|is ill today|is on holiday|is on the
          train|says hello|sends his regards|sends her regards|told me a joke|says
          sorry|apologises|can't be here today|will join later|will be here in a minute|just left|is
          on the other line|has a cold|has a birthday today|is always right|is laughing|would love
          that|would say the same|thinks so, too|had the same problem|knows the story|told me that
          once|used to say that|was here a minute ago].

        [Good|Great|Fair|Interesting|Excellent|Nice|Funny|Bad|Clever|Lovely|Terrible|Silly]
          [point|question|idea|thought|story|joke|timing|news|answer|remark|one|observation|example|choice|try|start|meeting|weekend][||,
          {name}|, really|, thank you|, I must say|, that|, as always].

        [We have|There's|There is|We still have|We've got] [one hour|ten minutes left|five minutes
          left|not much time|enough time|plenty of time|a lot of noise|an echo|someone at the
          door|somebody typing|a dog barking|coffee in the corner|cake in the kitchen|water on the
          table|one more chair|nothing to add|nothing new here|no hurry|no doubt about it|no
          question|something in that|some truth in that|a first time for everything|a saying for
          that|only the two of us|a full house today][||, {name}|, I think|, sorry|, by the way].

        [Sorry|Excuse me|Pardon|I'm sorry|Sorry about that|My apologies|Oops|Apologies][,
          {name}||||][, I'm late|, I was on mute|, my train was late|, wrong window|, that was my
          phone|, my dog|, the doorbell|, I interrupted you|, go on|, you first|, what was that|,
          say that again|, I didn't catch that|, I lost you|, could you repeat that|, I was
          thinking|, bad joke|, wrong file|, I got cut off|, I have to sneeze|, I mixed that up|,
          that's not what I meant].

        [As|Like] [I said|they say|you know|you can see|always|ever|we all know|my father used to
          say|{name} said|I thought|you said|far as I know][, that's true|, that is right|, it
          depends|, nothing new|, it's complicated|, all good things take time|, the rest is
          history|, no surprise|, I agree|, life goes on|, it's never easy|, never say never].

        [Does [that|this|it] [make sense|help|ring a bell|sound familiar]|[Is|Was] [that|this|it]
          [clear|okay for the sound|loud enough|big enough|the right file|the right
          slide|visible|your dog|a joke|serious|true|new|what you
          meant|everything|all|right|it|always like that]|Is it going to rain|Has it been that
          long][||, {name}|, everyone|, really]?
        """,
    "PAST": """
        [I|We|{name}|They|Somebody|The others|Both of us|{other_name}|The team|The agency|My
          colleague|Our trainee|She|He] [just |finally |actually |also |already |quickly |recently
          |luckily |then |kindly |personally ||||||]{did} [yesterday|last week|last night|last
          month|last year|last {day}|this morning|earlier today|earlier this week|two days ago|two
          weeks ago|a week ago|an hour ago|some time ago|ages ago|on {day}|on the weekend|over the
          weekend|at the weekend|before the meeting|before breakfast|before Christmas|back in
          {month}|in {month}|in time|right on time|a bit late|without any trouble|as planned|as
          agreed|as you wanted|after the last meeting|in the end|all by myself|together with
          {other_name}|at last|already|for you], [so that's done|so that is off the list|so no
          worries there|so we're fine|and it went well|and it worked|and that's finished|and all is
          well|as you know|as I told you|if you remember|in case you wonder|thank goodness].

        [I|We|{name}|They|Somebody|The others|{other_name}|The team|My colleague] [just |finally
          |actually |also |already |quickly |recently |luckily |then ||||||]{did}[| yesterday| last
          week| this morning| in time| on {day}| last {day}| two days ago| earlier today| a while
          ago| in {month}| as planned| as agreed| before you came| without problems| all alone| long
          ago| in the end].

        [Yesterday|Last week|Last night|Last month|Last {day}|This morning|Earlier today|The other
          day|On {day}|In {month}|Before lunch|Before the call|A week ago|Two days ago|An hour
          ago|After our last meeting|Since we last met|Since last time|In the meantime|While you
          were away|As planned|As promised|As agreed|As requested|As you asked|As you know|As it
          happens|Luckily|Fortunately|Happily|Finally|At last|By the way|For your information|Just
          so you know|Update from me|Quick update|Short report|Status update|Good news|Done, by the
          way|Ticked off|Off the list|Already done|Finished|Completed],
          [I|we|{name}|they|{other_name}|the team] [already |||]{did}[|||, so that's done|, and it's
          finished|, it's all done|, no more to do there|, thank you for that|, nothing left to do].

        [It was {name} who|It was {other_name} who|The good thing is that we|The good news is that
          {other_name}|I'm glad that {name}|I'm happy that we|I'm proud that we|It's great that
          {name}|I'm pleased to say we|I can report that we|I can report that {name}|I can tell you
          that we|I can confirm that I|I can confirm that {name}|I want to thank {name}, who|Thanks
          to {name}, who|Many thanks to {name}, who|A big thank you to {name}, who|Kudos to {name},
          who|Well done {name}, you|{name}, great job, you|{name}, thanks again that you|Did you
          know that I|Did I tell you that I|Did you hear that {other_name}|You may have seen that
          I|You know that we|You'll remember that I|As you asked, I|As you saw, {name}|When we last
          met we|Back then we|Two of us|Half of the team|To my surprise {name}|Believe it or not,
          I|Guess what, I|Guess who|Since nobody else did, I|While I was waiting, I|Without telling
          anyone, {name}|Right after our last call I|It turns out that {name}|It turns out
          {other_name}|It seems that {name}|They told me that {other_name}|I heard that {name}|I saw
          that {name}] [already |||]{did}.
        """,
    "MAYBE": """
        [Did|Didn't] [you|we|they|{name}|{other_name}] [really |ever |already |actually |once |never
          |forget to |manage to |try to |have to |want to |remember to ||||]{task}?

        [I|We|You|They|{other_name}]
          [don't|didn't|won't|wouldn't|couldn't|can't|shouldn't|needn't|mustn't] [want to |need to
          |have to |like to |plan to |mean to |try to |dare to |bother to |even |ever |always
          |simply |||]{task}[||| anymore| again| this year| any time soon| after all| any more,
          that's over| for now| without asking].

        There is [no|hardly any|little|absolutely no|really no|no real]
          [need|reason|time|way|money|point|hurry|obligation|chance|sense in trying|budget] to
          {task}[|||, is there|, I'd say|, I'm afraid|, believe me].

        It [is|was|would be|seems] [too late|too early|too expensive|too hard|too
          risky|pointless|useless|unnecessary|not necessary|not worth it|impossible|not our job|a
          mistake|forbidden|not possible|not allowed|silly|a bad idea|no longer needed|not
          urgent|nobody's job|hard|nearly impossible|fun|nice|never easy|an old habit|a tradition]
          to {task}.

        [Why|How|When|Where] [should|would|did|do|could]
          [we|I|they|{name}|anyone|people|you|{other_name}] [ever |even |actually |||]{task}?

        [In the past|Years ago|Back then|Back in the day|Last time|Usually|Normally|In those days|In
          my old job|In my last company|In other companies|In other schools|At my old school|As a
          student|When I was young|When I started here|Before the move|Before the merger|Every
          {month}|Every summer|In {city}|Under the old boss],
          [we|they|people|you|I|{other_name}|everybody] [had to|used to|would|always had to|could
          simply|would sometimes|never had to|often had to|were told to|were allowed to|tried
          to|liked to|hated to] {task}.

        [Nobody|No one|None of us|Hardly anyone|Neither of us|Not everyone|Few people|Only experts]
          [has to|wanted to|needs to|can|could|will|tried to|likes to|dares to|knows how
          to|remembers how to|is allowed to|is forced to|is able to|expects us to|asked us to|told
          us to|would ever] {task}.

        {name} [doesn't want to|doesn't have to|doesn't need to|didn't|didn't have to|won't|won't
          have to|won't be able to|refused to|refuses to|declined to|forgot to|never wanted to|never
          managed to|has no time to|can't|cannot|couldn't|isn't able to|isn't allowed to|isn't going
          to|is not supposed to|was unable to|was too busy to|was too late to|failed to|tried to but
          couldn't|hates to|used to|loved to|is too young to|is afraid to|once had to|would never|no
          longer has to|no longer needs to|need not] {task}[||||, I'm afraid|, and that's okay|, so
          be it|, that's over].

        [If we had more money we could|If I were you I wouldn't|If I had a week off I'd love to|If
          we were bigger we could|If only we could|If only someone had time to|If they say no,
          there's no need to|If it rains, nobody has to|I wish we could|I wish I had time to|I'd
          have loved to|I would have liked to|I should have known how to|I used to|I never learned
          to|I always wanted to|I dreamed that I had to|I had hoped to, but I can't|I was going to,
          but nobody needs me to|I was about to, but there's no need to|I wanted to, but it's too
          late to|I thought about it, but I won't|I've decided not to|I changed my mind, I won't|I
          take it back, I won't|Forget what I said, nobody has to|Scratch that, no need to|Never
          mind, we don't have to|On second thought, nobody needs to|We said we wouldn't|We are not
          planning to|We'd have to be crazy to|We were never asked to|We've stopped trying to|We
          gave up trying to|We can do without it, no need to|We once tried to|We used to|We almost
          had to|We'd love to, but we can't|In a perfect world we would|In theory we could|Some day
          we might|One day somebody might|Maybe in ten years we can|Perhaps in the next life I'll|It
          was fun to|It was hard to|It took me years to|It took them a week to|It takes ages to|It
          takes courage to|It must be nice to|It must be hard to|It always makes me laugh to|It's a
          dream of mine to|I hated to|I love to|I remember how we had to|I remember when we had to|I
          read how to|I saw a film where they|I heard it's hard to|I heard that people in {city}|I
          don't know how to|I don't remember how to|I'm glad we don't have to|I'm glad I didn't have
          to|I'm not the one who had to|I'm too old to|I'm not allowed to|I'm not going to|I was
          young when I had to|I was asked to, but I said no, I won't|They never asked us to|They
          won't let us|They asked another company to|They hired another firm to|They have their own
          people to|The neighbours like to|The competition tries to|The other team had to|The other
          class had to|The city normally pays people to|The old contract forced us to|The old rule
          was to|The computer does that alone, no need to|The robot is able to|Most people hate
          to|Some people like to|Other clubs|Others have to|You'd need a license to|You'd need a
          whole army to|You never know how to|You can't just|You can't expect anyone to|Don't|Please
          don't|Nobody said we had to|Who said we have to|Who would ever want to|As if anybody
          would|Imagine having to|Imagine if we had to|Not that we have to|Not that anyone wants
          to|Lucky that we don't need to|Luckily no one has to|Thank goodness we don't have
          to|{other_name} once tried to|{other_name} used to|{other_name} never had to|{other_name}
          told me not to|The boss told us not to|The doctor told me not to] {task}.

        [How do you|How do I|How do people|How did they|How did {other_name}|How much is it to|How
          much did it cost to|How long does it take to|How long did it take to|How hard is it to|How
          often do they|Is it hard to|Is it allowed to|Is it legal to|Is it usual to|Is it expensive
          to|Was it hard to|Was it necessary to|Was it fun to|Where do people|Where did you learn
          to|Where does one|When did we last|When did {name} last|Who used to|Who forgot to|Who told
          you not to|Who told them to|Who had to, last year,|Do other teams|Do they often|Do they
          have to|Do we really have to|Do you like to|Do you remember how to|Do you know how to|Do
          you know why they had to|Does anybody know how to|Does it cost much to|Does it hurt
          to|Does it make sense at all to|What does it take to|What does it cost to|What did it cost
          to|What happens if we don't|What happens if we forget to|What's the use if they|What's the
          fastest way to|What is it like to|Why is it so hard to|Why did nobody|Why didn't they|Why
          would they|Why would anyone want to|Have you ever tried to|Have you ever had to|Has
          anybody ever tried to|Has {name} ever had to|Have they managed to|Did it help to|Did it
          take long to|Did they ever manage to|Were you able to|Was {name} able to|Was anyone able
          to|Were they forced to|Would it hurt to|Can a computer|Can one even|Can people just]
          {task}?

        [It's up to|It's the job of|It's left to|It falls to|It's the duty of|We pay] [the
          landlord|the city|the supplier|the council|their lawyers|the bank|the hotel|the agency|the
          insurance company|the other club|the police|the post office|the caterer|the
          manufacturer|the government|head office|the building manager|the seller|the next
          board|other people] to {task}[, not to us|, not us|, thank goodness||].

        [The landlord|The city|The supplier|The council|Their lawyer|The bank|The hotel|The
          agency|The insurance company|The other club|The police|The caterer|The manufacturer|The
          government|Head office|The seller|The museum|Their office|Another department|Somebody
          else's team|The neighbours|Their people] [will|has to|have to|is going
          to|must|usually|always|can|promised to|normally has to|would have to|might|should]
          {task}[, not us|, that's not our job|, we don't have to|, we just wait|, that's their
          problem|, we stay out of it].

        [Remember when we had to|Do you remember when we had to|Remember how {name} had to|You'd
          think they would|You'd think a company like that could|You would have to be mad to|It's
          not on us to|It's not up to us to|It's not for us to|It isn't our job to|It isn't up to me
          to|It's nobody's business to|It's no use to|It's no good trying to|It's no fun to|It was a
          nightmare to|It was a pain to|It was a joy to|It was a bad idea to|It was wrong to|It was
          brave to|It was kind to|It was silly to|It was never the plan to|It was never our job
          to|It was once my job to|It used to be easy to|It used to be my job to|It would have been
          better to|It would have been nice to|It would have been wrong to|It would take a miracle
          to|It would cost a fortune to|It would be lovely one day to|It might be nice some day
          to|It must have been hard to|It must have been fun to|It never occurred to me to|It
          crossed my mind once to|It took {other_name} a year to|It took us all night to|It only
          takes a minute to, they say,|It isn't easy to|It isn't possible to|It isn't allowed any
          more to|It isn't worth the trouble to|It isn't necessary any more to|It is not our duty
          to|It is no longer my task to|It is no longer necessary to|There's no longer any need
          to|There is no rule that says we have to|There was a time when we had to|There was once a
          plan to|There was talk that we'd have to|There were people who wanted to|There's a machine
          to|There's a whole team in {city} to|They say you should always|They say it's healthy
          to|They said they'd never|They told us we don't have to|They don't let you|They never let
          anyone|They can't make us|They forced {other_name} to|They had to|They once made me|They
          used to make us|They're the ones who have to|My grandmother always said to|My old boss
          always told me to|My neighbour likes to|My brother had to|My sister used to|My daughter
          wants to learn how to|My contract doesn't allow me to|My doctor says I shouldn't|In an
          ideal world someone would|In an ideal world we'd|In a normal year we would|In another life
          I'd|In hindsight it was wrong to|In the old office we had to|In the old days someone had
          to|In the film they have to|In theory somebody could|In principle one could|God forbid we
          ever have to|Heaven forbid that we have to|Thank heavens nobody made us|Thank God we don't
          have to|Good thing we didn't have to|Good that nobody asked us to|Glad I don't have
          to|Funny that people still|Funny how they always|Strange that nobody ever had to|Sad that
          nobody wants to|Too bad we can't|Too bad nobody could|Pity that we can't|Pity we never
          managed to|A pity they didn't|Years from now we may|Ten years ago you had to|Last summer
          we tried to|Last year nobody wanted to|Once upon a time we would|Once I even had to|Before
          computers people had to|As a child I had to|As a student I had to|As kids we used to|As
          you know we never had to|As if we had time to|As though I could|Even {name} couldn't|Even
          the experts can't|Even {other_name} failed to|Had I known, I'd have come to|Had we known,
          we wouldn't have tried to|Had they asked us, we could have tried to|I'd hate to|I'd be
          crazy to|I'd be the last one to|I'd never|I'd rather not|I'd rather not have to|I couldn't
          possibly|I can't imagine having time to|I can't stand it when people|I can't remember who
          had to|I couldn't care less whether they|I didn't have to|I didn't mean to|I didn't want
          to|I didn't promise to|I didn't say I would|I don't have to|I don't need to|I don't plan
          to|I don't intend to|I don't expect anyone to|I don't expect you to|I don't dare to|I
          don't get paid to|I never said I'd|I never said we'd|I never had to|I never got to|I never
          had the chance to|I nearly had to|I forgot how to|I forget why they|I asked them not to|I
          told {name} not to|I told them not to|I begged them not to|I was told not to|I was too
          late to|I was too busy to|I was never able to|I was never good at it, I can't|I was lucky
          not to have to|I was tempted to, but didn't|I was supposed to, but it's cancelled, so I
          won't|I withdraw my offer to|I take back my offer to|I won't be able to, so nobody will|I
          won't|I won't even try to|I wonder how they|I wonder why people|I wonder who used to|I
          wouldn't|I wouldn't dare to|I wouldn't know how to|I wouldn't want to|I wouldn't recommend
          it to anyone to|Whoever had to, back then,|Whatever made them|Who in the world would|Who
          would have thought they'd|Who has ever had to|Who invented the idea to|What a waste of
          time to|What a silly idea to|What fun it was to|What a nightmare it would be to|When I
          retire I'll finally|When we were small we had to|When they moved they had to|When I'm rich
          I'll pay someone to|Whether they ever will|Unlike us, they have to|Unlike last year,
          nobody has to|Until last year we had to|Unfortunately we couldn't|Unfortunately nobody was
          able to|Sadly we never managed to|Luckily we won't have to|Luckily they didn't|Fortunately
          nobody needs to|We aren't allowed to|We aren't able to|We aren't going to|We aren't the
          ones who have to|We couldn't|We couldn't even|We didn't|We didn't even have to|We didn't
          manage to|We gave up the plan to|We got away without having to, nobody had to|We had a
          machine to|We had people to|We had to, in those days,|We hardly ever|We have never had
          to|We haven't managed to|We haven't got the right to|We have software to|We have no
          intention to|We have no plans to|We have no right to|We have no way to|We just didn't|We
          lost the chance to|We missed the chance to|We never got permission to|We never promised
          to|We no longer|We no longer have to|We no longer need to|We only had to|We rarely|We
          rarely have to|We seldom need to|We shouldn't have to|We simply can't|We talked about it,
          but we won't|We thought about it, but it's too much work to|We were lucky not to have
          to|We were not allowed to|We were too late to|We were told not to|We won't be able to|We
          won't have to|We won't need to|We would never|We would never dare to|We would never have
          to|We'll never be able to|We'll never have to|You are not allowed to|You can't|You
          cannot|You can't make people|You don't have to|You don't need to, {name}, we don't have
          to|You never have to|You needn't|You shouldn't|You used to be able to|You were right not
          to|You weren't supposed to|You would have had to] {task}.
        """,
}

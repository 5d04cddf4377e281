"""Answers to a request, to the question who will, and to a proposal.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "TAKEN": """
        [I|I'll|I will|I can|I could|I'd] [do|take|handle|manage|cover|own|grab|tackle|sort
          out|deal with|take care of|look after|see to|pick up|take on|run with|get on with|jump
          on] [it|that|this|that one|this one|that job|it, no problem|that, sure|it then|that
          then|it myself|it gladly|it, promised|it for you|it again].

        [Me|Me please|Me again|I|I do|I can|I will|I could|I would|I might|I'd love to|I'm happy
          to|I'm free|I'm available|I'm up for it|I'm game|I'm in|I'm on it|On it|Mine|That's
          mine|That's me|That would be me|It's me|Here|Over here|Yes, me|Sure, me|Okay, me|My
          job|My turn|My pleasure|My department|That's my department|Dibs|I volunteer|I'll
          volunteer|Happy to|Glad to|With pleasure|Gladly|Leave it to me|Leave it with me|Leave
          that with me|Give it to me|Give it here|Hand it to me|Pass it over|Put me down|Put my
          name down|Write me down|Count me in|Sign me up|Consider it done|Consider it mine|Already
          on my list|It's on my list now|I've got it|I've got that|I've got this|I got it|Got it
          covered|I can squeeze that in|I can fit that in|I have time for that|I've time|I have
          the time|I could use the walk|I know how that works|I did it last time|I'm good at
          that|That suits me|That's right up my street|Why not, I'll do it|If nobody else does, I
          will|Fine, I'll do it|Okay, I'll do it|Alright, mine|Go on, I'll do it|Oh well, I'll do
          it|Right, I'll take it|Yes, I can take that|Yep, I'll take it|Sure, I'll handle it|Sure,
          leave it to me|Since nobody else speaks up, I will|I suppose I can|I guess I can|I guess
          it's me|It looks like me|I was going to say I'd do it|I'm raising my hand|My hand's
          up][||||, no problem|, sure|, okay|, promise|, if you like|, why not|, of course|,
          thanks].

        [Fine, I'll bite|I'll bite|I'll step in|I'll step up|I'll jump in|I'll be the one|I'll be
          your volunteer|I'll give it a go|I'll give it a try|I'll have a go|I'll make time|I'll
          put my name down|I'll raise my hand|I'll take one for the team|I'll take it away|I'll
          take that away|I'll sort that|I'll sort it out|I'll squeeze it in|I'll slot it in|I'll
          see to that|I'll be on it|I'm already on it|I'm there anyway|I'm free then|I'm free that
          day|I'm happy with that one|I'm volunteering|I'm your person|I've done it before, I
          can|I've got capacity|I have capacity|I have room for that|I have a car, I can|I live
          close by, I can|I know them, I'll do it|I'd be up for it|I'd be up to it|I'd be glad
          to|I'd be happy to|I'd do it|I'd do that|I'd take it|I wouldn't mind|I don't mind doing
          it|I don't mind|Let me|Let me do it|Let me do that|Let me have it|Let me handle that|Let
          me take that|Let me take it|Let me try|Let that be mine|Make it mine|Mark me for
          it|Name's on it, mine|Pick me|Me, if nobody minds|Me, why not|Me then|Me, I guess|Me, of
          course|Me, as always|My hand was first|My name, please|My problem now|No one else, so
          me|Nobody, so I will|Oh, I can|Oh, me|Ooh, me|Okay, I can|Okay, it's mine|Right
          here|Right, me then|Send me|Sounds like me|Sounds like my job|Sure, I can|Sure,
          mine|Take me|That could be me|That sounds like me|That'll be me|That's on me|That's on
          my list then|That is for me|Use me|Well, me|Why not me|Yes, here|Yes, I can|Yes, I
          will|Yes, mine|Yes please, me][|||, no problem|, sure|, okay|, happy to|, gladly|,
          promise].
        """,
    "TAKEN_NAMED": """
        {name} [can|could|will|would|should|might|wants to|is happy to|is free to|has time
          to|volunteers to|promised to|offered to|is going to|is able to|says she can|says he
          can|said she'd|said he'd|told me she would|told me he would]
          [do|take|handle|manage|cover|own|take care of|look after|see to|deal with|sort out|pick
          up] [it|that|this|that one|this one|that job].

        [Let's give it|Give it|Give that|Leave it|Leave that one|Hand it|That goes|This goes|Pass
          it|I'd give it|I would leave it|Let's leave it|We give that|That falls|That
          belongs|Let's hand that] to {name}[||, please|, I'd say|, as always].

        [{name} here|{name} speaking|This is {name}|It's {name}|I'm {name}|I am {name}|{name}
          again|Hi, {name} here|Yes, {name} here|Okay, {name} here|Me, {name}|It's me,
          {name}|Hello, {name} here], [I'll do it|I'll do that|I can do it|I can take it|I'll take
          it|I'll take care of it|I'll handle that|I can manage that|I will|I can|I'm on it|that's
          mine|leave it to me|happy to|put me down|I've got it|I volunteer|that's for me|count me
          in|give it to me].

        [I think|I guess|I'd say|I suggest|I vote for|How about|What
          about|Maybe|Perhaps|Surely|Probably|Certainly|Let's ask|Let's take|Let's send|We take|We
          send|I propose|I nominate|Put down|Write down|Make it|Let's say|Let's put] {name}[||,
          please|, as usual|, I think].

        {name}[| of course| again| please| as always]. [He|She] [can do it|will do it|knows
          how|has time|said so|is good at that|offered].

        [That's|That is|It's|It is|That would be|It'll be|This is] [{name}|something for
          {name}|one for {name}|a job for {name}|{name} again|up to {name}|on {name}|with {name}].

        {name}. {name} [does|takes|is on|has|will take|will do|owns|volunteers for|is the one
          for|has agreed to do|is happy to do] [it|that|this one].
        """,
    "ACCEPT": """
        [Yes|Yeah|Yep|Yup|Sure|Sure thing|Okay|Ok|Alright|All right|Fine|Fine by me|Right|Right
          you are|Good|Great|Cool|Perfect|Certainly|Absolutely|Definitely|Naturally|Of course|By
          all means|With pleasure|Gladly|Understood|Noted|Roger|Roger that|Copy
          that|Deal|Done|Agreed|Very well|No worries|Not a problem|No trouble|My pleasure|Will
          do|Can do|Works for me|Suits me|Sounds good|Sounds fine|Fair enough|Makes sense|Happy
          to|Glad to|On it|I'm on it|Consider it done|Got it|Got that|Leave it to me|Leave it with
          me|You got it|You bet|Sir, yes sir|Yes boss|As you wish|If you like|If I must|If you say
          so|Well, okay|Well, all right|Oh, okay|Hm, okay|Go on then|Okay then|Fine then|I don't
          mind|I'll see to it][|||||||, thanks|, thank you|, boss|, sure|, no worries|, will do|,
          I think so|, why not|, then].

        [Yes|Yeah|Yep|Sure|Okay|Alright|All right|Fine|Right|Good|Great|Certainly|Absolutely|Of
          course|Gladly|Understood|Noted|No problem|No worries|Well|Hm|Oh], [I|I'll|I will|I can|I
          could] [do|take|handle|manage|cover|tackle|sort|see to|look after|take care of|get on
          with|make time for|put down|write down|remember|not forget|be happy to do|try to
          do|gladly do|do my best with|get back to you on] [it|that|this|that then|it then|that
          today, or nearly].

        [I will|I'll|I can|I do|I'd love to|I'd be glad to|I'd be happy to|I'll try|I'll try my
          best|I'll do my best|I'll do what I can|I'll make it happen|I'll make sure|I'll see what
          I can do|I'll find the time|I'll get right on it|I'll put it on my list|I've written it
          down|I've made a note|I was about to offer|I thought so already|I expected that|I have
          time for that|I can fit that in|It's on my list|It's on my list already|It's in my
          calendar|Adding it to my list|Writing it down|That's okay|That's fine|That's no
          problem|That's doable|That can be done|That shouldn't be hard|That should work|That
          works|That's easy|That's easy enough|That is possible|You can count on me|You can rely
          on me|Count on it|Trust me|Promise|I promise][||||, thanks|, sure|, no problem|, don't
          worry|, okay].
        """,
    "REFUSE": """
        [No|Nope|Sorry|Sorry, no|No, sorry|Oh no|I'm sorry|I'm afraid not|I'm afraid|Unfortunately
          not|Unfortunately|Regrettably|Hm, no|Honestly|Ah, no|Not really|Rather not|I'd rather
          not|Impossible|No way|No chance|Not me|Not this time|Can't do|Thanks, but no|To be
          honest], [I can't|I cannot|I can't do that|I won't|I won't be able to|I can't manage
          that|I can't make it|I can't take that on|I don't have the time|I have no time|I've no
          time for that|I haven't got the time|I'm too busy|I'm snowed under|I'm swamped|I'm fully
          booked|I'm away|I'm abroad then|I'm off then|I'm on leave|I'm not around|I have a full
          plate|I have too much on|my plate is full|my calendar is full|my week is full|that's too
          much for me|that's beyond me|that's not possible|that won't work|that isn't my job|I
          don't know how|I'm not the right person|I wouldn't know how|I have to say no|I have to
          pass|I must pass|I pass|count me out|you'll have to do without|let's leave it|let's drop
          it|let's skip it|let's forget it|that has to be dropped then|then we just don't do
          it][||||, sorry|, really|, I'm afraid|, let's drop it].

        [I can't|I cannot do that|I really can't|I won't be able to|I have to pass on that|I'd
          have to say no|I must decline|I'm out|Count me out|No way|Not possible|Out of the
          question|No time for that|I don't think I can|I don't think I'll manage|I doubt I
          can|There's no way I can|There's no chance|That won't be possible|That's impossible for
          me|I'm on holiday then|I'm travelling that week|My hands are full|I've got too much on
          my plate|It isn't going to happen|You know I can't|Forget it|Let's forget about it|Let's
          drop that|We'd better drop it][||, sorry|, I'm sorry|, I'm afraid|, really][||. We can
          do without it|. Let's drop it|. It isn't that important anyway|. It has to wait].
        """,
    "DECIDE_YES": """
        [Yes|Yeah|Yep|Okay|Ok|Good|Sure|Fine|Right|Great|Absolutely|Exactly|Definitely|Certainly|Of
          course|Agreed|Sounds good|Sounds great|Sounds right|I like it|I love it|Love it|Like
          it|Perfect|Excellent|Brilliant|Wonderful|Why not|Good idea|Great idea|Good plan|Good
          call|Alright|All right|Well, okay|Fine by me|Fine with me|Works for me|I'm for it|I'm in
          favor|I'm in favour|I'm all for it|I second that|Seconded|I agree|I'm convinced|By all
          means|No objections|No objection|No objections here|Same here|Me too|I'd like
          that|Totally|Makes sense], [let's do that|let's do it|let's do so|let's go for it|let's
          go with that|let's go ahead|let's try that|let's make it so|let's say yes|let's fix
          that|we do that|we do it|we'll do that|we'll do it|we'll do it that way|we go with
          that|we go for
          that|agreed|settled|decided|accepted|approved|carried|deal|done|sold|that's
          decided|that's settled|that's agreed|that's a deal|that's the decision|that's the
          plan|that's what we do|that's what we'll do|that's official|then that's decided|then
          it's settled|then it's decided|then we do that|then let's do that|so it's decided|so be
          it|it's a deal|it's decided|it's settled|it's agreed|consider it decided|everyone
          agrees|everybody agrees|everyone is for it|nobody is against it|nobody objects|we are
          all for it|we're all for it|we all agree|we all want that|we're agreed|we have a
          decision|go for it|go ahead|do it|all in favor|all in favour|unanimous|the motion is
          carried|motion carried|it's a yes|that's a yes from all of us|no one is against it|I
          think we're all agreed|the board agrees|the others agree too].

        [All in favor|All in favour|All agreed|We all agree|We're all agreed|We agree on
          that|Everybody agrees|Everyone agrees, so yes|Everyone is nodding|Everyone nods,
          decided|Decided|Settled|Agreed|Agreed, unanimously|Unanimous|Carried|Carried
          unanimously|Approved|Approved by all|Accepted|Adopted|Passed|Granted|That's a
          deal|That's decided|That's settled|That's agreed then|That's official then|That has my
          vote|That gets my vote|That's approved|That's what we'll do|That's how we do it|That is
          exactly what we do|That works for everyone|That sounds like a decision|Then it's
          settled|Then that is our decision|Then so be it|Then we'll do exactly that|So decided|So
          agreed|So be it|So that's decided|So we'll do that|So we do|It's a deal|It's
          decided|It's settled|It's agreed|It's unanimous|It's a yes|It's a clear yes|It is
          carried|Let's do exactly that|Let's do that|Let's do it|Let's do it then|Let's do it
          that way|Let's go for it|Let's go with that|Let's go ahead with it|Let's make it
          official|Let's put that down as decided|Let's note that as a decision|Let's write it
          down, decided|Let's fix that|Deal|Done|Done deal|Sold|Fine, decided|Nobody is against
          it, decided|No objections, decided|No objections, so it's decided|No objections, motion
          carried|There are no objections, so yes|I see only nods, so yes|I see no hands against,
          carried|I see everybody's for it, approved|I count six yes, carried|Five for, one
          against, carried|Seven to two, that's decided|The majority says yes|The majority is for
          it, so yes|The majority wants it, decided|The motion carries|The motion is accepted|The
          vote is yes|The answer is yes|The ayes have it|Everybody wants that, so yes|Everybody is
          for it|Everyone's in|Everyone's on board|Everyone on board, good, decided|We have a
          deal|We have a majority|We have a decision|We will|We do|We will do that|We'll do
          it|We'll do that|We'll go with that|We go for it|We're doing it|We're going with
          it|We're in|We are for it|Yes we do|Yes we will|Yes we should|Yes, all of us|Yes from
          all of us|Yes, that's a decision|Yes, with everyone's vote|Yes, put it in the
          minutes|Yes, please note that as decided|Yes, the board has approved it|Yes, that is the
          decision|You have our approval|You have my blessing, go ahead|You convinced us, we do
          it|You've convinced everyone, decided|Good, then it's decided|Good, that's what we
          do|Good, then we do it|Okay, then that's the decision|Okay, everybody's for it|Right,
          that's agreed|Right, that is decided|Great, decided|Great, we're all agreed|Perfect,
          then that's settled|I second that, and nobody's against it|I second it, so it's
          carried|I'm for it, and so is everyone|I'm convinced, let's do it|I'd vote for it, and
          so would the others|Count all of us in|Consider it decided|Consider that settled|Make it
          so|Go for it|Go ahead with it|Absolutely, decided|Exactly, that's what we do|Sure, we
          all want that].

        [Ship it|Green light|Green light from me and everyone|Go|Yes, go|Yes, ship it|Put it
          through|Fine, put it through|Lock it in|Let's lock it in|Let's lock that in|Let's
          roll|Let's get it done, decided|Let's shake on it|Let's say it's decided|Let's call it
          decided|Let's call that agreed|Let's call it a deal|Let's take that as agreed|Let's put
          it through|Let's adopt that|Let's approve it|Let's accept that|Let's settle on
          that|Let's agree on that|Let's stick with that|Book it as decided|Mark it as
          decided|Mark that as agreed|Note it as agreed|Write it down as decided|Put that down as
          agreed|Put it in the minutes as decided|Enter it as a decision|Record that as
          carried|Record it, we all agree|Minute it, agreed|Yes to that|Yes to all of it|Yes, lock
          it in|Yes, let's adopt that|Yes, let's settle on that|Yes, approved|Yes, accepted|Yes,
          carried|Yes, granted|Yes, passed|Yes, confirmed|Yes, sold|Yes, signed off|Yes, that
          passes|Yes, that carries|Yes, unanimously|Yes, nobody is against it|Yes, everyone's for
          it|Yes, everybody wants it|Yes, that's my vote, too, so it's carried|Yes, that gets a
          yes from all|Yes, go with it|Yes, we're doing it|Yes, we go for it|Yes, so be it|Count
          it as passed|Count it as a yes from all of us|Count that as carried|That's
          carried|That's passed|That's passed then|That passes|That carries|That's adopted|That's
          accepted|That's a unanimous yes|That's a majority|That's a clear majority|That's a yes
          all round|That's a yes then|That's it, decided|That's it then, we do it|That's good
          enough, agreed|That's fine with all of us, settled|That's what everyone wants,
          agreed|That's the way to go, decided|That was unanimous|That settles it, we do it|That
          settles it|Then it's carried|Then that passes|Then it's done|Then it's a deal|Then it's
          official|Then we're agreed|Then we're all set, decided|Then we go with that|Then let it
          be so|Then let's do it|It passes|It carries|It's in|It's on|It's passed|It's
          approved|It's accepted|It's official|It's carried|It's done|It's signed off|It's what we
          all want, agreed|It has everyone's support, decided|It has the majority|It has my
          blessing and the board's|Nobody's shaking their head, so it's in|No one's against it, so
          yes|No one objects, carried|No hands against, carried|No one says no, so it's
          decided|Nobody says no, so yes|Not a single no, carried|Everyone's hand is up,
          carried|Everyone's hands are up|Everyone said yes|Everyone's said yes,
          settled|Everyone's happy, so we do it|Everybody's happy with that, done|Everybody's hand
          is up, decided|All hands up, carried|All in, decided|All of us are in|All of us
          agree|All for it, decided|All yes, so it's agreed|Only yes votes, decided|Six for, none
          against, carried|Eight votes for it, adopted|Four to one, so it's a yes|By majority,
          yes|By a clear majority, yes|Majority says go|The majority is with you, decided|The
          committee approves|The board approves|The board is happy, approved|The chair
          approves|The treasurer nods, approved|The treasurer agrees, so yes|I hear only yes,
          decided|I hear no complaints, decided|I hear no one against it, adopted|I see thumbs up
          everywhere, decided|I see agreement, so it's settled|I take that as a yes from
          everyone|I'll take that as decided|I'll note that as decided|I'll record that as
          agreed|I'll put that down as a decision|I declare it carried|I declare that adopted|I'm
          happy, you're happy, decided|Good, carried|Good, adopted|Good, approved|Good, lock it
          in|Great, approved|Great, that's carried|Great, it's a deal|Fine, approved|Fine,
          carried|Fine, that's agreed|Fine, we do it|Okay, approved|Okay, carried|Okay, it's a
          yes|Okay, we're agreed|Okay, lock it in|Right, approved|Right, that's carried|Right, we
          do that|Sure, approved|Sure, it's agreed|Agreed, all of us|Agreed by everyone|Agreed,
          put it in the minutes|Agreed, no objections|Approved, no objections|Adopted without
          objections|Accepted by all|Accepted without a vote|Passed with a big
          majority|Sealed|Stamped and sealed|Signed off|Shake on it|Handshake, done|You have a
          deal|You have the votes|You've got the votes, carried|You've got our yes|You got it,
          decided].
        """,
    "DECIDE_NO": """
        [No|Nope|Nah|Rather not|Better not|Not yet|Not now|Not today|Not this time|Not
          really|Absolutely not|Certainly not|Definitely not|Please no|Oh no|God no|I don't like
          it|I don't like that|I'm against it|I'm not for it|I'm not convinced|I object|I have
          doubts|I disagree|I'd vote no|I vote no|Sorry|Sorry, no|Hm|Hm, no|Well|Well,
          no|Honestly|To be honest|To be fair|Actually|Careful|Wait|Hold on|Hang on|Slow down|One
          moment|Unfortunately|I'm afraid], [that's too early|that's too late|that's too
          expensive|that's too much|that's too risky|that's too complicated|that's not
          necessary|that's not our job|that's not for us to say|that's not what we need|that's not
          a good idea|that's a bad idea|that's a terrible idea|that's nonsense|that's
          overkill|that's a waste of money|that's a waste of time|that's out of the
          question|that's off the table|that won't work|that can't work|that won't fly|that never
          works|that isn't allowed|that isn't worth it|that isn't in the budget|that would cost
          too much|that would take too long|that would annoy people|that leads nowhere|that makes
          no sense|that doesn't help|that doesn't convince me|that goes too far|too risky|too
          expensive|too early|too soon|too much work|too complicated|we can't afford that|we can't
          do that|we can't decide that now|we don't need that|we don't have the money|we don't
          have the time|we don't know enough|we haven't got the money|we have no time for that|we
          have no money for that|we've tried that before|we tried that, it failed|we need more
          numbers first|we need more time|we need to think about it|we should wait|we should think
          about it first|we should sleep on it|we'd better wait|we'd better not|we would regret
          it|we're not ready|we are not there yet|let's not|let's not do that|let's not rush|let's
          not go there|let's wait|let's wait and see|let's wait for the numbers|let's wait for
          {other_name}|let's skip that|let's drop it|let's drop the idea|let's forget it|let's
          park it|let's park that one|let's shelve it|let's leave it|let's leave it open|let's
          leave it as it is|let's postpone that|let's put it off|let's think about it again|let's
          sleep on it|let's talk about it another time|let's come back to it|let's decide that
          another time|let's decide later|let's see the numbers first|let's keep things as they
          are|I'm not convinced|I don't see the point|I don't think so|I don't think we should|I
          wouldn't|I'd rather wait|I'd rather not|I can't support that|I would leave it|nobody
          wants that|nobody likes that|nobody would come|nobody has time for that|the others are
          against it|the majority is against it|the board would never agree|the board said no|the
          client would hate it|the law forbids it|there's no money for that|there's no
          need|there's no rush|there's no majority for that|not this month|not this year|not with
          our budget|not before we know more|maybe next year|maybe later|maybe another time|ask me
          again next year|it would cost too much|it isn't worth it|it's not the right time|it's
          not worth the trouble|it's too far|it'd take forever].

        [I would rather not|I'd rather not|I'd rather wait|I wouldn't do that|I don't think that's
          wise|I don't think we need that|I don't see why|I don't see a majority for that|I can't
          agree to that|I can't support that|I have to say no|I have my doubts|I have to think
          about it|I need to think about that|I need more numbers before I say yes|I'm not sure,
          let's wait|I'm not sure about that, let's leave it open|I'm against that|I strongly
          disagree|I vote against it|I see too many hands against|We can't|We can't afford it|We
          can't say yet|We can't decide that today|We can't decide without {other_name}|We don't
          have the budget|We'd lose money|We have no majority for that|We haven't enough votes for
          that|We are not there yet|We're not ready for that|We leave it as it is|We leave that
          open|We'll see|We'll see about that later|We'd better keep things as they are|We tried
          that once, never again|That won't work|That's rejected then|That's a no|That's a no from
          me|That's not on the table|That one has to wait|That has to wait|That is for another
          day|That needs more thought|That needs more discussion|That needs the board|That will
          have to wait|There is no money for that|There's no majority for it|There are too many
          votes against|The client would hate that|The motion fails|The motion is rejected|The
          vote is no|The majority is against it|The noes have it|Two for, six against,
          rejected|Rejected|Declined|Denied|Refused|Postponed|Not decided|No decision on that
          today|No, and that's final|No majority, sorry|No way|No chance|Never|Not a chance|Not in
          a million years|Over my dead body|Out of the question|Too early|Too late|Too risky for
          my taste|Let's come back to that|Let's not decide that today|Let's talk about that next
          time|Let's leave that open|Let's leave it at that|Let's keep what we have|Let's keep it
          as it is|Let's stay with what we have|Let's sleep on it|Let's take more time for
          that|Let's table that|Let's ask the members first|Let's hear the others first|Maybe
          another time|Maybe next year|Maybe some day|Perhaps later|Perhaps next year|Some other
          time|Hard to say, let's wait|Difficult, let's leave it|It depends, let's see the offer
          first|It's too early to say|It isn't worth the money|Everyone is against it|Nobody
          supports that|Nobody seconded that|Only two votes, so no|Opinions differ, so we leave it
          open].

        [Hard no|Hard pass|Big no|Firm no|A no from me|A clear no|Let's hold off|Let's hold off on
          that|Let's hold that thought|Let's kick that down the road|Let's circle back|Let's
          circle back to that|Let's revisit that another time|Let's revisit it in spring|Let's
          take it offline|Let's take that to the next meeting|Let's move that to the next
          meeting|Let's defer that|Let's adjourn that|Let's bury that|Let's bin that idea|Let's
          scrap that|Let's scrap the idea|Let's forget about it|Let's not open that box|Let's not
          go down that road|Let's not get ahead of ourselves|Let's not jump the gun|Let's not
          spend money on that|Let's stick to what we have|Let's stick with the old way|Let's see
          first|Let's get more quotes first|Let's look at the numbers first|Let's hear from the
          members first|Let's gather opinions first|Let's cross that bridge when we come to
          it|Hold off on that|Hold that thought|Not on my watch|Not until we have the numbers|Not
          until the board has seen it|Not until we've heard from {other_name}|Not without the
          board|Not without a quote|Not without {other_name}|Not with me|Not with this budget|Not
          under these conditions|Not unless someone pays for it|Not for now|Not for me|Not at that
          price|Not at the moment|Not at this stage|Not in winter|Not quite yet|Not before
          summer|Not convinced|Premature|Too pricey|Too costly|Too ambitious|Too vague|Too late
          for that|Too much trouble|Too much hassle|Too complicated for now|Sounds risky, let's
          wait|Sounds expensive, let's leave it|Sounds nice, but no|Nice idea, but no|Nice idea,
          but not now|Nice thought, but we can't|Good idea, wrong time|Good idea, but we lack the
          money|Lovely idea, but too expensive|I like it, but we can't afford it|I like it, but
          not this year|I love it, but the money isn't there|I'd love to, but no|I'd hold off|I'd
          hold back there|I'd leave it for now|I'd leave that open|I'd drop it|I'd drop that|I'd
          scrap it|I'd skip it|I'd skip that|I'd wait|I'd wait a bit|I'd wait for the numbers|I'd
          wait and see|I'd want to see the quote first|I'd want more details first|I'd need more
          details|I'd say no|I'd say not yet|I'd say leave it|I'd be careful there|I'd be against
          it|I'd be against that|I'd object|I'd oppose that|I oppose that|I can't see that
          working|I can't see it|I can't say yes to that|I can't back that|I can't go along with
          that|I can't vote for that|I couldn't support that|I don't buy it|I don't feel ready for
          that|I don't support it|I don't think that'll work|I don't think that's possible|I don't
          think it's worth it|I fear that won't work|I fear it's too early|I fear we can't|I have
          to object|I have to disagree|I'm not happy with that|I'm not in favor|I'm not sold on
          it|I'm not so sure, let's wait|I'm going to vote no|I'm strictly against it|I'm going to
          say no|I vote we wait|I vote we drop it|I say we wait|I say we leave it|I say no|It
          failed last time, so no|It failed in the vote|It didn't get enough votes|It doesn't have
          a majority|It isn't the right moment|It isn't our decision|It isn't allowed|It's a
          no|It's a no from the board|It's off the table|It's too late now|It's too soon|It's not
          for us|It's not in the budget|It's not urgent, leave it|It's not our call|It's undecided
          then|It stays undecided|It stays as it is|It can wait|It'll have to wait|It would be
          unfair|It would be a mistake|It would never work|It won't pass|It won't get a
          majority|Leave it|Leave it for now|Leave it open|Leave it as it is|Drop it|Skip it|Park
          it|Park that|Shelve it|Scrap that|Forget it|Bad timing|Bad idea|Terrible idea|Wrong
          time|Next year maybe|Next time maybe|Some day, not now|One day, but not yet|Later
          maybe|Later, when we have money|Ask again in spring|Ask me in a year|Come back with
          numbers|Come back with a quote and we'll see|Bring me figures first|Show us the numbers
          first|Convince the board first|Nobody's in favor|Nobody is for it|Nobody voted for
          it|Nobody raised a hand, so no|No hands up, so no|No hands, rejected|No one's for it|No
          one wants that|No one has the money|No consensus|No consensus, we leave it|No agreement
          on that|No, leave it|No, drop it|No, hold off|No, we're fine as we are|No, it's fine as
          it is|No, keep it as it is|No, we stay as we are|No, we said no last year|No, the
          members wouldn't like it|No, the board turned it down|No, the vote failed|No, that
          failed|No, it's been rejected|No, that's rejected|No, undecided|No, not a good
          moment|No, never again|No, please not again|No, I couldn't|Only one vote for it, so
          no|Only three in favor, rejected|Most are against it|Most of you shake your heads, so
          no|Half of us are against it, so no|Five against, so it's off|Split vote, so nothing
          changes|Tie, so it's off|The tie means no|The vote failed|The proposal fails|The
          proposal is rejected|The idea is dead|The idea is off the table|The idea is
          withdrawn|The motion is withdrawn|The motion didn't pass|The board won't like that|The
          board turned that down|The budget says no|The budget won't allow it|The money isn't
          there|The time isn't right|The answer is no|The answer is not yet|The members would kill
          us|The numbers don't support it|That ship has sailed|That failed last time|That didn't
          pass|That doesn't pass|That's denied|That's dropped then|That's postponed|That's
          postponed then|That's still open|That stays open|That stays as it is|That can
          wait|That's too vague|That's too far|That's too big for us|That's beyond our
          budget|That's beyond us|That's not fair|That's not possible|That's not going to
          happen|That's never going to happen|That would be wrong|That would be too much|That
          would be unfair|That would break the budget|That would ruin us|They'd never allow it|We
          aren't allowed to|We can't pay for that|We can't risk that|We could never afford it|We'd
          need twice the money|We'd need the board for that|We'd have to ask the members first|We
          decided against it last year|We decided against that|We said no to that before|We said
          no last time|We've been through this, no|We have to wait|We have to turn that down|We'd
          rather not|We'd rather wait|We shouldn't|We shouldn't rush|We should leave it|We should
          wait for the numbers|We should keep what we have|We need a quote first|We need the
          figures first|We need to hear from {other_name} first|We're too few for that|We're too
          small for that|We're broke|We're split, so we leave it|We stay with the old one|We stay
          as we are|We keep things as they are|We keep the old way|You won't get my vote|You won't
          find a majority for that|You'd have everyone against you].
        """,
}

"""Taking a task on: hints, afterthoughts, hedges that still commit, the object before the verb.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "NEED": """
        [Somebody has to|Someone has to|Somebody needs to|Someone's got to|One of us has to|Someone
          ought to|We need to|We have to|We've got to|We still need to|We must|We ought to]
        """,
    "ME": """
        [that's me|that'll be me|that's me then|that's mine|I'll do that|I'll do it|I'll take that|I
          can do that|I don't mind doing it|I'm happy to do it|leave that with me|that can be me|it
          might as well be me|I suppose that's me|I guess that's me|I think that's me|I'm on it|I've
          got that|put me down|put my name down|I'll put my hand up|let me do that|let that be
          me|I'd do that|I'll see to it|that one's for me|it had better be me|that falls to me|it's
          on me]
        """,
    "BUSY": """
        [I'm snowed under|it's not my favourite|it isn't really my area|my week's full|I'm not the
          expert|I'm new at this|it'll be a squeeze|I've a lot on|I'd rather be fishing|nobody
          thanks you for it|it's a pain|I'm on half days|I'm no good at it|it'll take me a
          while|it's been ages|I can't do it straight away|my boss won't like it|I've never met
          them]
        """,
    "COMMIT": """
        [I'll|I will|I can|I'm going to have to|I shall|I'll have to|I'm happy to|I'm willing to|I
          promise to]
        """,
    "END": """
        [|||, count on it||, if nobody minds|, so you don't have to|, and that's a promise|, no
          worries|, then it's off the table|, and I'll let you know|, and I'll report next time|,
          mark my words|, no trouble at all]
        """,
}
LISTS = {
    "SELF": """
        <NEED> {task} {due}[, and |. |, so |. Well, |. Okay, |. Fine, ]<ME>.

        <NEED> {task} {due}, [I know, I know, I'll do it|and as usual it's me|and since nobody else
          moves, I will|and yes, I'll do it|and that somebody will be me|and I've the time, so I
          will].

        <COMMIT> {task} {due}<END>.

        <BUSY>[, but|, still,|, mind you, but|, I admit, but|, and yet] <COMMIT> {task} {due}.

        I know <BUSY>, but <COMMIT> {task} {due}.

        [Even though|Although|Even if|Though] <BUSY>, <COMMIT> {task} {due}.

        {task} {due}[. |, ]<ME>.

        {task} {due}, [I can do that much|I can manage that|I'd say that's my job|I'll put that on
          my list|I've put that down for me|I've got that written down|I wanted to do that anyway|I
          was going to do that anyway|I've already promised that|I do that on the way home|I'm up
          for that|I'll get that done|that's me, isn't it|I said I would and I will|that's the least
          I can do|consider that done|consider that mine|you'll have that from me].

        The [job|task|bit|part|thing|chore] [to|where we have to|where somebody has to] {task}
          {due}, <ME>.

        [I'll|I will|I can] [get|have] [it|that] [done|sorted|off the list|out of the way|out the
          door|over with][, I mean|. That is, I'll|, so I'll|, meaning I'll|: I'll] {task} {due}.

        [My bad|My fault|My mistake|I messed up|I dropped the ball|I forgot|That slipped through|Mea
          culpa|Sorry, all|I owe you all an apology|I should've done that already|I'm behind on
          that|I haven't got round to it|I didn't get to it]. [I'll|I will|Let me|I'm going to have
          to|I promise I'll|I'll now] {task} {due}.

        [I haven't|I've not|I still haven't] [got round to it|done it|started|managed it|had the
          chance][ yet|, sorry|, I know|, my fault], but I'll {task} {due}.

        [I was going to|I wanted to|I'd meant to|I meant to|I'd planned to] {task} [last
          week|yesterday|on {day}|before this meeting|in {month}], [but it'll be done|but now I'll
          do it|so I'll do that|but I'll get to it] {due}.

        [I'd already said|I've already told {other_name}|I've just promised {other_name}|I said at
          the last meeting|I did say|I told the client|I told the parents|I told them upstairs|I
          gave them my word] [I'd|I would|I'll|that I'd|that I'll] {task} {due}.

        [I was thinking|I've been thinking|I thought|I just thought|I had the idea|I suggest|I
          propose|I'd suggest|My suggestion would be|What I'd offer is|My offer is] [I'll|I could
          just|that I|I'd just|I go and|that I simply] {task} {due}, [unless someone else wants
          to|if nobody minds|and then we look at it together|if you're all fine with that|and
          {other_name} takes it from there|so it's done|and that's that|and you tell me if it's
          wrong].

        [It's quicker|It's easier|It's simpler|It makes sense|It's only fair|It's best|It's no
          bother|It'd be silly not to|I might as well do it] [if I|when I|, so I'll|, I'll] {task}
          {due}.

        [Shall I|Should I|Do you want me to|Would you like me to|Want me to|Is it all right for me
          to|Do I get to|Am I right that I'm to|So I'm to|So I'm the one to|So it's me who's
          to|You'd like me to| You want me to] {task} {due}[? I can do that|? I'm happy to|? Fine|?
          No problem|? Okay, I will|? I'll do it|? All right].

        [Do I have to|Do I need to|Am I supposed to|Am I meant to|Is it me who has to] {task} {due}?
          [Fine|Okay|All right|Well, okay|Then I will|I'll do it|Sure|Right, I'm on it].

        [I'm|I'm actually|I'm already] [in touch with them|over there|meeting them anyway|driving
          past|at the desk all day|on the early shift|on site|seeing the head anyway|logged in
          anyway|at the counter|in the workshop] [and can|and could|so I'll|and I'll|so let me|so I
          might as well|, I'll] {task} {due}.

        [I've got|I have|There's|I've still] [a free afternoon|an hour to kill|a gap|some slack|a
          spare pair of hands|a quiet shift|nothing on after lunch|a half day|a student to help me],
          [I'll|so I'll|so I can|I can|let me] {task} {due}.

        [Give me|Let me have|If I can have|If I get|If you send me|If someone gives me] [the
          address|the file|the numbers|a day|two days|the key|the login|the list|until {day}|the
          green light|a go-ahead|the template][ and|,] [I'll|I can|I will] {task} {due}.

        [I need|I'll need|I want] [a hand|some help|{other_name}|the ladder|the van|the budget|a
          password], but [I'll|I can|I will] {task} {due}.

        [You'll|You will|You'd] [see me|find me|hear me|catch me|have me] {task} {due}.

        [Watch me|See me|Just watch, I'll|Look for me to|Bet you I'll|I bet you I'll] {task} {due}.

        [I'm your|I'm the] [man|woman|person|volunteer|victim|one] [if you want somebody to|to]
          {task} {due}.

        [If|Since|As] [you|they|the others] [insist|can't find anyone|really want me to|need
          someone| have no one else|ask so nicely|twist my arm], [I'll|fine, I'll|I will|okay,
          I'll|I suppose I'll] {task} {due}.

        [All right, all right|Twist my arm|Why do I always say yes|Here I go again|I know I'll
          regret this| I can't believe I'm saying this|Against my better judgement|For my sins|Lucky
          me|Yay me|Just my luck|I walked into that one|I should've kept quiet|I asked for it|Go
          on|Well, since you ask][, |. |, but ][I'll|I will] {task} {due}.

        [I'll|I will|I can|I could|I'd] [also|then also|at the same time|on top of that|in the same
          go| while I'm at it|on the way back|in passing|on the side] {task} {due}.

        [I'll|I will|I can] [at least|only|just|first|for now|for a start|to begin with|as a
          minimum|if nothing else] {task} {due}, [the rest is for {other_name}|the rest comes
          later|then we see|more I can't promise|the rest I leave to you|and after that it's over to
          you|that much is certain].

        [I won't be able to do everything|I can't do all of it|I can't do both|I can't do the
          lot|I'm no good at the rest|Somebody else do the other one|Not the whole thing], but
          [I'll|I can|I will| I'd] {task} {due}.

        [I can't make {day}|Not this week|Today's no good|I can't this morning|Not before
          lunch|Tomorrow's out], but [I'll|I can|I will] {task} {due}.

        [Not|It won't be] [{other_name}|the office|you lot|the trainee|him|her], [it's me who'll|I
          will|I'll| I'm the one to|it's me who has to|I'm going to have to] {task} {due}.

        [{other_name} can't, so|{other_name}'s off, so|{other_name} has swapped with me,
          so|{other_name} has passed that to me, so|With {other_name} gone,|In {other_name}'s
          place,|Standing in for {other_name},|On behalf of {other_name},|Together, {other_name} and
          I decided that] [I'll|I will|I have to|I get to|I'm to|I need to] {task} {due}.

        [{other_name}, don't worry|{other_name}, you relax|{other_name}, leave that|{other_name},
          you've enough to do|{other_name}, stay where you are|{other_name}, I'll take that off
          you|{other_name}, no need|{other_name}, you did it last time], [I'll|I will|I can|let me]
          {task} {due}.

        [You|{other_name}|The others|The rest of you] [can stay|can relax|can go home|needn't
          come|can do the talking|can hold the fort], [I'll|and I'll|I will|and I] {task} {due}.

        [I|I do] [take it on
          myself|volunteer|agree|undertake|commit|pledge|swear|intend|mean|plan|want|hope| aim] to
          {task} {due}<END>.

        [I feel|I know|I see|I accept|I agree|I understand|I take it|I gather|I suppose|I admit]
          [it's my turn|it's my job|it's up to me|it falls to me|it's on me|I'm the one|I'm
          expected|I'm next|I'm supposed] to {task} {due}.

        [There's|There is|That leaves] [no one else|nobody else|nobody but me|only me] to {task}
          {due}[, so I'll do it|, so I will|, fine|, so that's settled].

        [Unless I hear otherwise|Unless someone shouts now|If nobody stops me|If there's no
          objection|If I hear nothing back|Unless anyone's quicker], [I'll|I will|I'm going to just]
          {task} {due}.

        [Action for me|Task for me|Note to self|For me|One for me|My action|Mine|On my list|Next for
          me|Homework for me|To do for me|My to do|Me|Self|Yours truly|A job for yours truly][:|,]
          {task} {due}.

        [I've|I have] [got|taken|been given|been handed|inherited|kept] the
          [action|job|task|ticket|order| mandate|honour|pleasure] to {task} {due}.

        [I'm down as|I've put myself down as|You've got me down as|I'm listed as] the one to {task}
          {due}.

        [I go|I'll go|I'm popping in|I'm dropping by|I'm driving down|I'm heading over|I'm staying
          on|I'm coming in early|I'm taking a day] to {task} {due}.

        [It's|It'll be|It has to be|It's going to be|It was agreed it's] [yours truly|me again|me,
          as always,|muggins here|little old me] [who'll|who has to|who's to|to] {task} {due}.

        [I do it|I make it|I do this one|I take this|I will do|I am the one], I [will|can] {task}
          {due}[, no problem for me|, is okay for me|, this is my job|, so you don't need|, for
          sure|, it is normal].

        [For me it's no problem to|I am ready to|I have the possibility to|I take the task to|I have
          the intention to|I am agree, I will|I will look that I|I take over to|I would say I]
          {task} {due}.

        [Wasn't gonna say anything, but I'll|Gimme a day and I'll|Lemme just|I'll be off to|Gonna go
          and|Reckon I'll|Guess I'll|Figure I'll|S'pose I'll|Might as well be me to|Ta, I'll|
          Righto, I'll|No bother, I'll|No sweat, I'll|Easy peasy, I'll|Sorted, I'll|Sweet,
          I'll|Roger, I'll| Bang on, I'll|Fair dos, I'll|Aye, I'll|Sure thing, I'll|You betcha,
          I'll|Yup, I'll|Okey dokey, I'll] {task} {due}.

        {thing}[, |? |. ][that's mine|that's me|I'm on that|I've got that|I have that|that's with
          me|that's my job|that's on my list|leave that to me|I'm on it|that falls to me|count on me
          for that|you'll get that from me|I'll see to that] {due}.

        [As for|Regarding|About|On|For|Concerning|With] {thing}, [that's mine|I'm on it|that's on
          me|I've got that|that's with me|I take care of that|leave it with me|I'm in charge|you'll
          have an answer from me|I'm your person|I'll handle it] {due}.
        """,
    "SELF_NAMED": """
        [{name} here|It's {name}|This is {name}|{name} speaking|{name} again]. <NEED> {task} {due},
          and <ME>.

        [{name} here|It's {name}|This is {name}|{name} speaking|Hi, {name}|Hello, {name} here].
          {task} {due}, <ME>.

        [{name} here|It's {name}|This is {name}|{name} speaking], [sorry, I'm late with it|sorry, I
          forgot|I know I'm behind|I have good news|I've thought about it|I can help], [I'll|I
          will|so I'll|and I'll| but I'll] {task} {due}.

        [Put|Write|You can put|Just put|Please put|Mark] [down {name}|{name} down][, that's me,
          I'll|, I'll|, as I'll|, I'm the one to|, because I'm going to have to] {task} {due}.

        [Action for {name}, that's me|One for {name}, so for me|{name}, me, that is|That's for
          {name}, me|Yes, {name}, that's me][:|,] [I'll|I will|I'm to|I have to] {task} {due}.

        [I'm {name}|My name's {name}|{name}, from the workshop|{name}, from accounts|{name}, on the
          line| {name}, night shift|{name}, the new one|{name}, from the parents|{name}, reception],
          [and I'm the one who'll|and I've been asked to|and I'm going to have to|I've taken the job
          to|I'm here to say I'll|and it's my turn to|and I've promised to|and I'd like to|and I'm
          down to] {task} {due}.
        """,
}

"""The same in other Englishes: British and American slang, Scots, Irish, Indian, learners' English.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "MATE": """
        [mate|pal|love|buddy|man|dude|hen|chief|boss|my friend|dear]
        """,
    "CHEERS": """
        [||||, cheers|, ta|, ta very much|, thanks a bunch|, appreciate it|, much obliged|, no
          rush|, yeah|, aye|, innit|, right|, deal|, sound]
        """,
    "I_LEARN": """
        [I will make it that I|I take it on me to|I care about it and|I make me free and|I will look
          to|I have the plan to|I am the one which will|It is me which will|I am going for to|I can
          make it, I|I would be ready to|I take over the part to|For my side, I will|From my part, I
          will|I will overtake the job and|I am willing to|I will do so that I|By me it goes, I|I
          organise it and|I promise you that I|No problem from me, I will]
        """,
}
LISTS = {
    "SELF": """
        [I'll just nip out and|I'll just pop over and|I'll have a bash and|I'll get stuck in
          and|I'll crack on and|I'll be right on it and|I'm on it like a bonnet, I'll|I'll sort it
          out and|I don't mind, I'll|I fancy that one, I'll|Go on then, I'll|I might as well be
          useful and|Leave us to it, I'll|I'm well up for it, I'll|I'll give it some welly and|Not a
          problem, I'll|I'd be chuffed to|Bagsy me, I'll] {task} {due}<CHEERS>.

        [I'm fixing to|I'm fixin' to|I'm a go and|I'ma|I'm gonna go ahead and|I gotta|I've gotta|I
          oughta|I'm down to|I'm totally down to|I'm good to|I'm all in, I'll|I call dibs, I'll|I
          got you, I'll|I got this, I'll|You bet I'll|Sure thing, I'll|I'll knock it out, I'll|I'll
          shoot over and|I'll swing by and|I'll take a swing at it and|I'll reach out and|I'll
          circle back and|I'll hop on it and|I'll tackle it, I'll] {task} {due}<CHEERS>.

        [Aye, I'll|Och, I'll|I'll away and|Sure I'll|Sure look, I'll|I'll be after it, I'll|I'm only
          happy to|Grand, I'll|No bother at all, I'll|Wee job, I'll|I'll do that no bother,
          I'll|Right so, I'll|Too easy, I'll|No dramas, I'll|She'll be right, I'll|Reckon I'll|I'll
          give it a burl and|Righto, I'll|I'll shout you all and] {task} {due}.

        [I will do the needful and|I will surely|I shall definitely|I am only having to|I will be
          doing the needful, I will|I will revert and|Myself only will|I am there, no, I will|I'll
          do one thing, I'll|I will take it up and|I will see that I] {task} {due}.

        <I_LEARN> {task} {due}.

        [Can you repeat? Ah|Yes, I understand|Okay, I have understood|Is clear|Understood|My English
          is bad, but|Sorry for my English|How do you say], [I|I will|I have to|I must|I can] {task}
          {due}.
        """,
    "ASK": """
        {name}[| <MATE>], [be a love and|be a dear and|be a sport and|do us a favour and|give us a
          hand and|fancy a job? Could you|chop chop,|would you mind awfully if I asked you to|could
          you be a star and|do me a solid and|get your skates on and|crack on and|hop to it and]
          {task} {due}<CHEERS>.

        {name}[| <MATE>], [can ya|could ya|would ya|you wanna|wanna go and|think you could|reckon
          you could|you got time to|you down to|you good to|how's about you|how 'bout you|mind if
          you|d'you mind staying to|could you maybe like|can we get you to|you able to|you up for
          it, to] {task} {due}?

        {name} [is fixing to|is gonna|gonna|gotta|has gotta|oughta|is good to|is down to|is happy as
          Larry to|will crack on and|is going to go ahead and|is well up for it and will|needs to
          get a move on and] {task} {due}.

        {name}, [kindly do the needful and|please do the needful and|you please|kindly do one
          thing,|you will only|you only have to|please to|I am requesting you to|you may kindly|be
          so nice and|would you be so nice and|can you please make that you|it would be necessary
          that you|I would wish that you|we would need that you|you have now to|you should please|it
          is on you now to|would it go that you|please look that you|please care that you|make you
          the job to] {task} {due}.

        {name} [shall|should please|must please|is the one which will|takes it over to|has now
          to|makes it and will|would be so nice to|is so kind to|cares for it and will|only
          will|himself will|herself will|is having to] {task} {due}[, yes|, no|, isn't it|, or not|,
          okay||].

        [I have the wish that|I would like that|I want that|We want that|We need that|I propose
          that|It is necessary that|It would be nice when|It is good when] {name} [will |]{task}
          {due}.

        [This makes|That makes|This does|That does|This takes|It makes] {name}: [he|she] [has
          to|will|must|can| should] {task} {due}.

        [Oi|Ey up|Hiya|Heya|Yo|G'day|Wotcha|Howdy|Alright|Well hey] {name}, [can you|could you|would
          you|mind and|don't forget to|you need to|gonna need you to|be sure and]
          {task} {due}<CHEERS>.
        """,
    "UNOWNED": """
        [Somebody's gotta|Someone's gotta|Somebody oughta|We gotta|We've gotta|Someone wants to get
          on and|Some poor sod has to|Some mug has to|Some lucky so-and-so has to|Somebody's got to
          get a wriggle on and|We're gonna need somebody to|There's need for somebody to|It must
          somebody be found to|It needs somebody which will|One must still|Somebody of us must|We
          have still to|It has to be somebody who can|We must look that somebody can|We are having
          to|The needful is to] {task} {due}.
        """,
    "OPEN_CALL": """
        [Who's gonna|Who wants to get stuck in and|Any of you lot fancy a job, to|Anyone down
          to|Who's down to|Who's good to|Any takers, lads, to|Who of you makes it and will|Who would
          be so nice to|Who has the possibility to|Is somebody here which can|Who can make it to|Who
          is having the time to|Anybody wanna|Who wanna|Who's man enough to|Who d'you reckon could]
          {task} {due}?
        """,
    "MAYBE": """
        [I couldn't be bothered to|I can't be arsed to|No way am I gonna|I ain't gonna|We ain't
          gonna|Nobody's gonna|You ain't gotta|You don't gotta|We don't gotta|You wouldn't catch me
          having to|I'd sooner eat my hat than|I don't half hate having to|I'm blowed if I'll|Not on
          your nelly will I|Ain't nobody got time to|Like hell we'll|Fat chance they'll|As if we'd|I
          never had no need to|Them lot never|No fear, we don't have to] {task}[, mate|, I tell ya|,
          innit|, no way||].

        [It is not needed that we|It is not necessary that anybody should|I have no wish to|We have
          no need to|It makes no sense that we|For what should we|Why must always I|In my country
          people|In my country one must|By us at home they|In former times we had to|One says that
          people should|I would have wished to|It was planned to, but nobody must|We must not, we
          don't have to|I am not having time to|Nobody of us has to] {task}.

        [D'you|Do ya|Does he|Did ya|Didja|Did y'all|Have y'all ever had to|Ever had to|Ever try
          to|You ever] {task}[ back home| as a kid| in the army| for fun||][, mate|, pal||]?

        [I was gonna|We was gonna|I was fixing to|He was gonna|I were gonna|She was about to|I meant
          to, like,] {task}, but [that's off now|I ain't now|it's cancelled|they said no|that's all
          gone|nah|who cares now|it got rained off|we scrapped it].
        """,
    "ACCEPT": """
        [No worries|Too right|Right you are|Aye, no bother|Aye, go on|Grand|Sound|Sweet
          as|Righto|Rightio|Okey dokey|Sure thing|You got it|You betcha|Totally|For sure|Done
          deal|On it, boss|Consider it sorted|Happy days|Cool beans|No biggie|It is okay for me|I
          can make that|With pleasure I do it|I will do the needful|Of course, no problem for
          me][|||, mate|, pal|, {other_name}|, boss|, leave it with me].
        """,
}

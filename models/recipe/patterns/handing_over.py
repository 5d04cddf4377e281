"""Handing a task to somebody in the room: straight out, by a hint, in two sentences, corrected.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "FIT": """
        [you're closest to it|you know the people|you've got the van|you have the contacts|you were
          there last time|you've done it before|you speak their language|you hold the keys|you sit
          next to them|you wrote the first one|you've got the patience|you go past there anyway|you
          started it|it's your patch|it's your department|it's your week|you're our numbers
          person|you've got the licence for it|you have the ladder]
        """,
    "STATE": """
        [Nobody's picked that up yet|That's still lying around|There's a gap there|That one has no
          owner yet|We've been putting this off|It's been on the list since {month}|That never got
          done|It won't do itself|Head office keeps asking|They rang again about it|The parents keep
          asking|It can't wait any longer|{other_name} would normally do this|{other_name} has
          left|I'm away that week|I've got my hands full|My plate's full|I can't be everywhere]
        """,
    "YOURS": """
        [that's you|that'll be you|that's yours|that one's yours|this is yours|you're it|you're
          on|you're up|you get that one|you have that one|you've got that|you do that one|you take
          that|it's with you now|I'm giving you that|I'm giving that to you|I've put you down for
          that|you're down for that|that's going on your list|that has your name on it|over to
          you|that lands with you|I'd like that from you|may I leave that with you|can I leave that
          with you|will you do the honours]
        """,
}
LISTS = {
    "ASK": """
        [Somebody|Someone|One of us] [has|needs|will have|ought|really has] to {task} {due}[. |, and
          ][{name}, <YOURS>|I'm looking at you, {name}|I think that's you, {name}|that somebody is
          {name}|that's {name}, I'm afraid|it can only be {name}|my vote is {name}|we thought of
          {name}|it had better be {name}].

        [We need to|We have to|We ought to|We've got to|We must|We still need to|We'll have to]
          {task} {due}[. |, so ][{name}, <YOURS>|{name}, over to you|{name}, can you|{name}, could
          you see to it|could that be you, {name}|{name}, are you up for that|{name}, would you|can
          you take that, {name}|{name}, is that something for you][.|?]

        <STATE>, [so |so please, |and ]{name}, [could|can|would|will] you {task} {due}?

        <STATE>, so [I'd like {name} to|I've asked {name} to|we've asked {name} to|{name} will have
          to|{name} is kindly going to|{name} has to|it's {name} who'll|{name} steps in to] {task}
          {due}.

        [Since|As|Seeing as|Given that|Seeing that] <FIT>, {name}, [could|can|would|will|why don't]
          you {task} {due}?

        {name}, [since|as|seeing as|given that] <FIT>, [could you|can you|would you|you'd better|you
          should|you may as well|I'd say you|it's best if you|I'd like you to|it makes sense for you
          to] {task} {due}.

        {name}, <FIT>. [Could you|Can you|Would you|Please|You'd better|I'd like you to|So please|So
          I'd ask you to] {task} {due}.

        {name}'s [job|task|part|bit|action|homework|next job|role|turn][ then|, as agreed,|, please
          note,|] is to {task} {due}.

        It's {name}'s [turn|job|week|task|call|shift|duty this time] to {task} {due}.

        [On|For] {name}'s [list|side|plate|to do list|sheet|desk|end], [we have|I have|there is|I
          put] [the job|the task|one thing|a new point|this], [namely to|to] {task} {due}.

        {name}'s [got|going|down|agreed|promised|offered|supposed|happy|asked|due|meant|set|about]
          to {task} {due}.

        {name}'ll {task} {due}[, won't you|, right|, he says|, she says|, I'm told|, I've checked
          with her|, he's confirmed|, as I understand it|, it's all agreed|, so don't worry||||].

        [I'm sure|I take it|I gather|I understand|I'm told|I think|I bet|I know|He says|She says|The
          list says|Word is] {name}'ll {task} {due}.

        [Right then|Right|Okay|Now|So|Next], who's doing what. {name}, you {task} {due}[, and I'll
          do the rest|, {other_name} does the rest|, and then we see|].

        [Let's split it up|Let's divide this|We share it out like this|Here's how we do it|This is
          how we split it|Division of labour]. {name} [will |does the first part and will |should
          |can |gets to ]{task} {due}.

        {name}, [you take the first half|you start|you go first|you're on the early shift|you do the
          boring bit|you do the fun part|you're in charge here], [so|meaning|that is,] you {task}
          {due}.

        [While {other_name} looks after the rest|While I'm away|While the others unload|While we
          wait|Whilst I deal with the bank|In parallel|Meanwhile|In the same week], {name}
          [could|can|should|has to|gets to|is to|will] {task} {due}.

        [Not me|Not {other_name}|Not the office|Not the trainee|Not both of you|Not the usual
          people]. {name} [will|should|has to|gets to|is the one to] {task} {due}.

        [I was going to|I wanted to|I would have liked to|I was meant to|I said I'd|It was my job
          to] {task} {due}, but {name} [will do it|has offered|will do that instead|is taking that
          over|is doing it now|takes it off me|is quicker|lives nearer, so it's hers|knows more
          about it, so it's his|says it's easier for her].

        [{other_name} was going to|{other_name} wanted to|{other_name} was down to|{other_name} had
          offered to] {task} {due}, but [is ill, so now it's {name}|can't, so {name} takes it|has
          swapped with {name}|handed it over to {name}|that goes to {name} now|{name} has taken it
          on|we've moved it to {name}].

        [{other_name}, no, sorry, {name}|{other_name}, or rather {name}|{other_name}, I mean
          {name}|Not you, {other_name}, but {name}|{other_name}, no wait, {name}|Sorry,
          {other_name}, I meant {name}], [can you|could you|would you|you could|please|you'll have
          to] {task} {due}.

        [Can|Could|Would] {other_name}, no, [sorry, {name}|{name}, I mean|better {name}|let's say
          {name}], {task} {due}?

        {name}, [can you, I mean, if you have the time, could you|would you, and I hate to
          ask,|could you, er,|can you, um,|could you, whenever it fits,|would you, for my sake,|can
          you, like,|so could you maybe, I don't know,] {task} {due}?

        {name}, [the thing is, you'd have to|the point is, you need to|what I need is for you
          to|what we need from you is to|what I'd like from you is to|what would help us most is if
          you|what's missing is you to|all I want is that you|all you have to do is|the one thing
          you must do is|the first thing you should do is] {task} {due}.

        [What we need is for|What I'd like is for|What I want is for|What would really help is
          for|The best thing would be for|The simplest would be for|The quickest way is for|The
          fairest thing is for|What's needed now is for|All it takes is for] {name} to {task} {due}.

        [All that's left is for|It only remains for|That just leaves] {name} to {task} {due}.

        [I'd be much happier|I'd sleep better|I'd feel a lot safer|It would take a load off my
          mind|You'd really help me out|It would save my week|You'd be a lifesaver|We'd owe you one]
          if you[ could|'d just| would|'d] {task} {due}, {name}.

        {name}, [I owe you a beer|I'll buy you a coffee|I'll make it up to you|you'd be a star|you'd
          be doing us a huge favour|there's cake in it for you|I'd love you forever|drinks are on
          me] if you {task} {due}.

        {name}, [any chance of you being able to|any chance you'd have time to|any way you
          could|would there be a chance that you|is there room in your week to|do you have capacity
          to|would it fit your plans to|does it suit you to|does it work for you to|is it on your
          way to|could you see your way to|could I twist your arm to|could I talk you into it,
          to|would I be cheeky if I asked you to|would it kill you to|can you face it to|are you all
          right to|are you good to|you good to|you okay to|you happy to|you free to|you around
          to|fancy the job to|mind if I get you to] {task} {due}?

        {name}, [you couldn't|you wouldn't|you wouldn't mind just|you can't|you're not able to|you
          don't happen to have time to|you won't mind being the one to], [by any chance|perhaps|I
          suppose|I guess|maybe], {task} {due}, [could you|would you|can you|right]?

        {task} {due}[,|.] [{name}, can I give you that|can I give that one to you, {name}|would you
          take that on, {name}|{name}, do you want that one|{name}, is that all right with you|who
          better than {name}|{name}, how does that sound|{name}, could that be yours|shall we say
          {name}|does {name} take that|is that one for {name}|{name}, would you see to it]?

        {task} {due}[. |, ]{name}, <YOURS>.

        {task} {due}[.|, then.|, please.] [That's for {name}|One for {name}|Owner is {name}|{name}
          has the lead on this|{name} to do|{name}, if you would|{name}, thanks|I've got {name} down
          for that|That stays with {name}|That moves to {name}|{name} again, sorry|I'll put {name}
          next to it|We agreed on {name}].

        [The task to|The job to|The plan to|The promise to|The order to|The request to|The action
          to] {task} {due} [is with|goes to|lies with|is on|stays with|moves to|is assigned to|is
          given to|falls to|remains with|sits with|belongs to|has gone to|is for] {name}[.|, as
          before.|, as of today.|, please.|, if that's okay.]

        [The one|The person|The lucky one|The volunteer|The poor soul|Our hero] [to|who has to|who
          will|who's going to|who gets to] {task} {due} [is|will be|has to be|would be] {name}.

        If you [see|meet|talk to|run into|speak to|visit|pass by] {other_name}, {name},
          [please|could you|would you|don't leave before you|make sure you also|you could also]
          {task} {due}.

        [Could you do something for me, {name}|I need a favour, {name}|{name}, can I ask you
          something|{name}, are you busy|{name}, got a minute|{name}, are you free later|{name},
          what are you up to tomorrow|{name}, you know what I'd like|{name}, how's your week
          looking]? [Could you|Can you|I need you to|I'd like you to|Please|It's to|We need someone
          to, and it's you, to] {task} {due}.

        [Have we got {name} on the line|Is {name} here|Where's {name}|Is {name} listening|Is {name}
          in today]? [He|She] [has|needs|will have|was asked] to {task} {due}.

        [I'd like to see you|I want to see you|I'd love to see you|We want to see you|I'd rather
          have you|I could do with you to|I could really use you to|I need you, of all people, to|It
          would be just like you to offer to], {name}, {task} {due}.

        {name}, {thing}[|, please|, if you could], {due}.

        {name}, {thing} [will be|would be|must be|could be] [yours|with you|your baby|on you|down to
          you|on your list|for you|your job|in your hands] {due}.

        {thing}, [that's {name}|that's for {name}|that's with {name}|that's on {name}|that's
          {name}'s job|that's one for {name}|{name}, that's you|over to you, {name}|{name} has
          that|{name} is on it] {due}.

        [And|So|Then|Next up,|As for|Regarding|About|On the subject of] {thing}, [that goes to
          {name}|that stays with {name}|it's {name}'s job|{name}, that's yours|{name} is on the
          case|{name} deals with that|I'd leave that to {name}|{name}, could you|we gave that to
          {name}|{name} has the lead] {due}.

        [Who's doing|Who's got|Who does|Who has|Who is on] {thing} {due}, [{name}, isn't it|that's
          {name}, right|that's you, {name}, isn't it|it was {name}, wasn't it|{name}, I believe]?
        """,
}

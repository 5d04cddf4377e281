"""A task named by its -ing form or told in the present: "I'm sending it on Friday", "Ben sends it".

``{doing}`` and ``{does}`` are noted as they are spoken. Patterns as in ``__init__.py``; all text
here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "TAKE_ON": """
        [responsible for|in charge of|down for|up for|committed to|looking after|assigned to|on the
          list for|on the rota for|booked for|the one for|on duty for|keen on]
        """,
    "SORT": """
        [I'll take on|I'll take over|I'll see to|I'll look after|I'll start|I'll make a start
          on|I'll get going on|I'll get started with|I'll begin|I'll finish|I'll get on with|I'll go
          ahead with|I'll crack on with|I'll carry on with|I'll continue|I'll deal with|I'll be|I'm
          in charge of|I'm going to start|I'm down for|I'm responsible for|I'm happy with|I don't
          mind|I volunteer for|I offer my help with|I've signed up for|I've committed to|I've
          promised to start|Put me down for|Count on me for|Leave it to me, I'm good at|Count me in
          for|My job is|My action is|My next job is|My part is|Next for me is|On my list is|That
          leaves me with|I can be the one]
        """,
}
LISTS = {
    "SELF": """
        <SORT> {doing} {due}.

        [Okay|Right|Fine|Sure|So|Then|In that case|If nobody minds|As promised|For my part|On my
          side], [I'll be|I'm the one|I'll start|I'll take over|I'll see to|I'll look after|I don't
          mind|I'm happy with|I'd volunteer for|I'd offer|I'd be fine with] {doing} {due}.

        {doing} {due}[, |. ][that's me|I'm on it|that's my job|I can do that|that one's mine|leave
          that with me|I'll see to that|I don't mind that|I'd do that|I've got that on my list|I
          take that on|that falls to me].

        [I'll definitely be|I'll also be|I'll then be|I'm the one|I'm going to be|It's me who'll
          be|I shall be|I'll just be] {doing} {due}.

        [You'll find me|You'll see me|I'll be busy|I'll be up early|I'll be sitting here] {doing}
          {due}.

        [{other_name} and I will be|I'll be with {other_name},|Together with {other_name} I'll be]
          {doing} {due}.

        [Nobody else wants it, so|{other_name} is off, so|As agreed,|Since I'm there,|As it's my
          turn,] I'll be {doing} {due}.

        [I'm not|I won't be] [keen on|looking forward to|a fan of|excited about] {doing} {due}, but
          [I'll do it|I will|count on me|I said I would|somebody has to and it's me|I'll get it
          done].
        """,
    "ASK": """
        {name} [will be|will definitely be|is then|will also be|is kindly|is the one|is going to
          be|is the person|gets to be the one] {doing} {due}.

        {name}'s {doing} {due}[, right|, I think|, as agreed|, isn't he|, isn't she|, not me|,
          that's agreed|, as we said].

        {name} [is|will be|is now|would be] <TAKE_ON> {doing} {due}.

        {name}, you'll [still |also |then |]be {doing} {due}[, right|, okay|, aren't you|, yes|, as
          agreed|, is that right|, I believe].

        {name}, [would you mind|do you mind|how about|what about|how do you feel about|could I
          interest you in|could you take on|could you take over|could you see to|could you look
          after|can you start|can I leave it to you, I mean|can I count on you for|can I put you
          down for|are you up for|are you fine with|do you fancy|would you consider|would you be
          okay with|may I ask your help with] {doing} {due}?

        [Would you mind|Do you mind|How about|Could you take on|Can I count on you for|Are you up
          for|Do you fancy|Would you consider|Could you see to|Can I leave you in charge of] {doing}
          {due}, {name}?

        [Would|Does] {name} mind {doing} {due}?

        {name} [volunteered for|signed up for|offered his help with|offered her help with|agreed to
          start|takes on|takes over|starts|sees to|looks after|takes care of|deals with|gets the job
          of|has the job of|carries on with|takes charge of|is in charge of|handles] {doing} {due}.

        {doing} {due}[, |. ][that's {name}|that's for {name}|{name}, that's yours|{name} does
          that|{name}'s on it|over to you, {name}|{name}, can you do that|I'd give that to
          {name}|that's {name}'s job|{name} has that|{name}, I'm counting on you|that goes to
          {name}].

        {name}'s [job|task|part|action|role|next step] is {doing} {due}.

        [The job of|The task of|The responsibility for] {doing} {due} [goes to|lies with|is
          with|falls to|stays with|is given to|sits with] {name}.

        [I'd leave|Let's leave|We leave|I'm leaving] {doing} {due} to {name}.

        [I'm putting|We've put|Let's put|I'd put|They put] {name} in charge of {doing} {due}.

        [As agreed|As planned|This time|Meanwhile|In that case], {name} {does} {due}.

        {name} {does} {due}[, I do the rest|, {other_name} helps|, as agreed|, and then we meet|,
          that's the plan|, okay|, right|. That's settled|. Agreed].

        [So|Okay|Right|Then|The plan is,|It's settled,|Just to be clear,|We said] {name} {does}
          {due}.

        [I want|We need|I need|I'd like|We'd love] {name} [on the job|with us|there|on site|in the
          office], {doing} {due}.

        {name}, [please start|please go on|please carry on|please finish|please begin|keep] {doing}
          {due}.
        """,
    "UNOWNED": """
        [We need|We're looking for|I need|I'm looking for] [someone|somebody|a volunteer|one of us]
          [for|willing to start|in charge of|who doesn't mind|who takes on|up for] {doing} {due}.

        [That leaves|Still open is|What's left is|What's missing is|Next up is|On the list
          is|Nobody's down for|We've got no one for|Somebody has to start|Someone has to see to|We
          have to get started with|We have to begin|We ought to see to|We need to start|We need to
          think of] {doing} {due}.

        {doing} {due}[, |. ][somebody has to|someone must do that|who does it is open|no name
          yet|that's still open|that needs an owner|one of us has to do that|we need someone for
          that].
        """,
    "MAYBE": """
        [I'm|We're|They're|{name}'s|{other_name}'s] not {doing} [any more|this year|again|after
          all|for anyone|under any circumstances].

        [I|We|They|{name}|{other_name}] [quit|stopped|gave up|never started|avoided|hated|always
          enjoyed|can't imagine|couldn't face|put off|won't miss|never mentioned|dreamed of|spoke
          of|joked about|remember|still talk about] {doing}[ years ago| ages ago||].

        [Is|Was|Isn't] {doing} [really|even|still] [worth it|necessary|allowed|our job|such fun|that
          hard|legal|a thing]?

        [What's the point of|Who needs|What's wrong with|Whose idea was|Since when is|What about the
          cost of|What's so bad about|How long does it take,|What's the fun in|Who remembers|Anyone
          here ever tried|Who invented|How much is] {doing}?

        [Was it you|Were you|Were they|Was {other_name}|Was someone] [still |really |]{doing} [when
          I came in|last night|all that time|in the dark]?

        [When|While] [I was|they were|we were|{name} was|{other_name} was] {doing}, [it began to
          rain|the phone rang|somebody laughed|the lights went out|we heard the news|a dog came
          in|time flew].

        [I was|We were|They were|{name} was|{other_name} was|Everybody was] [just |still |busy
          |]{doing} [all day yesterday|when you rang|last {day}|last week|in {month}|when the alarm
          went off|at the time].

        [You|They|We|I] can't [keep|go on|start|spend your life|stop people|blame anyone for|just
          keep] {doing}.

        [Nobody|No one] [likes|is talking about|ever suggested|said anything about|gets rich by|pays
          us for|thanks you for|is good at|misses] {doing}.

        [No more|So no] {doing}[ for us| for me| this year||][, what a relief|, hurray|, thank
          heavens|, I'm afraid||].

        [I saw|I met|I caught|We found|They saw|I heard] [{name}|{other_name}|a man|some
          kids|somebody] {doing}[ last night| on {day}| again| in the park||].

        [My hobby is|Her hobby is|Their business is|His talent is|The course is about|The film is
          about|The quiz was about|The chapter is on|The talk was on] {doing}.

        [I'm against|I'm for|I've nothing against|I'm not a fan of|I'm allergic to|I've heard
          about|Tell me about|I believe in|I know nothing about|There's a song about|There's a law
          against] {doing}.

        [If|When] you're {doing}, [you need patience|time flies|wear gloves|you learn a lot|people
          stare|don't look down|count to ten|it helps to hum].
        """,
}

"""The sentence turned round: the task in front, the date inside, "what I'll do is", "it's Ben who".

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "I_DO_THAT": """
        [that's what I'll do|that's my job|is my job|is on me|is for me|is down to me|would be my
          part|is what I'd like to do|is what I've promised|falls to me|is my next step|I can
          do|I'll gladly do|I'd be happy to do|is what I'm here for|I'm up for]
        """,
    "THEY_DO_THAT": """
        [is {name}'s job|is for {name}|is on {name}|is down to {name}|falls to {name}|is what {name}
          will do|is what {name} promised|is {name}'s part|is {name}'s next step|is what we'd like
          from {name}|is what I'd ask of you, {name}|is yours, {name}|is what you're down for,
          {name}|is something {name} can do|is what {name} offered|goes to {name}|we leave to
          {name}|is what I need from {name}]
        """,
    "PAST_CUE": """
        [last year|last week|back then|in {month}|yesterday|in the end|as a student|for years|at
          school|before the move]
        """,
}
LISTS = {
    "SELF": """
        To {task} {due} <I_DO_THAT>.

        [I'll|I will|I can|I could|I have to|I must|I should|I want to|I need to|I'd like to|I
          promise to|I plan to] {due} {task}.

        [Me|For me|My list|My plan|My job|My part|My action|On my list|On my plate|My homework]
          {due}[:|, that's:] {task}.

        [My job|My task|My plan|My part|My next step|My goal|My promise|My action|My only job|The
          job for me|The plan for me] {due} is to {task}.

        What [I'll do|I will do|I'm going to do|I can do|I'd do|I have to do|I want to do|I'd like
          to do|I promise to do|I could do|I plan to do|I should do|I'm supposed to do|I'm here to
          do] {due} is {task}.

        [What I'm taking on|What I take on|What I'm promising|What I promise you|What I offer|What
          I've agreed|What you get from me|What you'll see from me|What falls to me|What I've put
          down for myself|Where I come in|What's down to me] is to {task} {due}.

        [All|The only thing|The first thing|The next thing|The one thing] [I'll do|I have to do|I
          can do|I need to do|I want to do|I'd do|that's left for me] {due} is to {task}.

        [It's|It is|It'll be|It will be|It has to be|It must be|It might as well be|It should be|It
          had better be] me [who'll|who will|who has to|who's going to|who's to|that will|that has
          to|to] {task} {due}.

        The [one|person|volunteer|fool|lucky one] [who'll|who will|who has to|who gets to|who's
          going to|down to|supposed to|chosen to] {task} {due} is [me|yours truly|sitting right
          here|talking to you|me, of course].

        [Who'll|Who will|Who's going to|Who has to] {task} {due}? [I will|Me|That's me|Yours truly|I
          am|I'll do it|It's me|Well, me|Guess who, me].

        [That I|The fact that I] [will|have to|can|should] {task} {due} [is agreed|is settled|is
          clear|goes without saying|is a given|needn't be said|you can write down|is noted].

        [Gladly|Happily|Naturally|Certainly|Definitely|With pleasure|Willingly|No doubt] [I will|I
          can|I'll|I'd also] {task} {due}.

        [Sorted|Settled|Fixed|Agreed][:|,] [I'll|I will|I'm the one to|it's me who'll|I'm going to
          have to] {task} {due}.
        """,
    "ASK": """
        To {task} {due} <THEY_DO_THAT>.

        To {task} {due}, [that's {name}|that's you, {name}|that's for {name}|that would be {name}'s
          job|we have {name}|we've got {name}|we need {name}|I'd take {name}|please ask {name}|who
          better than {name}].

        {name} [will|can|could|has to|must|should|wants to|needs to|would like to|promised to|is
          to|plans to|is supposed to] {due} {task}.

        {name}, [can you|could you|would you|will you|you have to|you must|please|you should|you
          need to] {due} {task}[.|, please.|, okay?]

        [Can|Could|Would|Will] you {due} {task}, {name}?

        [For {name}|{name}|{name}'s list|{name}'s plan|{name}'s job|{name}'s part|On {name}'s
          plate|On {name}'s list|{name}'s homework] {due}[:|, that's:] {task}.

        {name}'s [job|task|plan|part|next step|goal|promise|action|only job] {due} is to {task}.

        What [{name} will do|{name} is going to do|{name} can do|{name} could do|{name} has to
          do|{name} wants to do|{name} promised to do|{name} should do|{name} is supposed to do|you
          could do, {name},|you have to do, {name},|you should do, {name},|you can do, {name},|I'd
          like {name} to do|I need {name} to do|we want {name} to do|I want you to do, {name},|we
          need you to do, {name},] {due} is {task}.

        [What {name} is taking on|What {name} takes on|What {name} offered|What {name} agreed|What
          falls to {name}|What I've put down for {name}|What's down to {name}|Where {name} comes
          in|What we get from {name}|What {name} brings to this] is to {task} {due}.

        [All|The only thing|The first thing|The next thing|The one thing] [{name} has to do|{name}
          needs to do|{name} will do|{name} should do|you have to do, {name},|you need to do,
          {name},|we need from {name}|I want from you, {name},|we ask of {name}] {due} is to {task}.

        [It's|It is|It'll be|It will be|It has to be|It must be|It might as well be|It should be|It
          had better be] {name} [who'll|who will|who has to|who's going to|who's to|that will|that
          has to|to] {task} {due}.

        The [one|person|volunteer|lucky one|right person|best person] [who'll|who will|who has
          to|who gets to|who's going to|down to|supposed to|chosen to|to] {task} {due} is
          [{name}|you, {name}|our {name}|{name}, of course|{name}, as we said].

        [Who'll|Who will|Who's going to|Who has to|Who should] {task} {due}? [{name}
          will|{name}|That's {name}|{name} should|{name} can|{name} does it|It's {name}|Well,
          {name}|You, {name}|{name}, you|Ask {name}|{name}, who else].

        [That {name}|The fact that {name}] [will|has to|can|should|is going to have to] {task} {due}
          [is agreed|is settled|is clear|goes without saying|is a given|you can write down|is
          noted|was decided last time].

        [Let it be|Why not let it be|I'd like it to be] {name} who [will|gets to|has to|can] {task}
          {due}.

        [With|For] [that|this|that in mind|this job], {name}[,| please|, could you please|, would
          you] {task} {due}.
        """,
    "UNOWNED": """
        To {task} {due} [is still open|is still to be done|is something we have to do|is what's
          left|is a must| remains to be done|has to be somebody's job|is still without an owner|is a
          job for one of us|is what we need someone for|can't be forgotten].

        [Someone|Somebody|One of us|We all|We] {due} [must|should|will have to|had better|ought to]
          {task}.

        What [we have to do|someone has to do|somebody must do|we still need to do|we must do|we
          should do|one of us has to do|nobody has done yet and we must do|has to be done] {due} is
          {task}.

        [Open|To do|Left|For somebody|For the group|For whoever|For all of us|Our list|On our
          list|The plan for us] {due}: {task}.

        [All|The only thing|The first thing|The next thing|The one thing] [we have to do|someone has
          to do|we need to do|that's left for us to do|that remains to be done|we mustn't forget]
          {due} is to {task}.

        [That we|The fact that someone|That somebody] [must|should] {task} {due} [is clear|goes
          without saying|is a given|is undisputed|we all know], but [who is open|nobody's down for
          it|there's no name yet|we don't know who].
        """,
    "OPEN_CALL": """
        [Who|Who of you|Which of you] [can|could|will|would] {due} {task}?

        To {task} {due}, [who can do that|who's up for that|who wants that|who's free|any
          takers|anyone|who'd like to|who do we have|who could we send|who takes that|do we have
          anyone|whose job is it]?

        What we need {due} is somebody to {task}, [who|anyone|any volunteers|any takers|who
          can|who's in]?
        """,
    "MAYBE": """
        To {task} [is|was|would be|has become|used to be|seems|sounds] [hard|easy|fun|nothing for
          me|no longer my job|out of the question|beyond us|a dream|not our style|a waste of
          time|expensive|never the plan|an old dream of mine|forbidden here|an art|a risk|not what
          we're here for|a mistake|no solution].

        To {task}, [you need a licence|you'd need ten people|they had to close the road|it took
          three men|people travel far|one has to be mad|nobody needs a degree|they hired a firm|we'd
          need a miracle|I'd have to be born again].

        What [I won't do|we won't do|nobody has to do|we never do|I'd never do|they never did|I
          wouldn't do|you can't do|nobody wants to do|I can't do|{name} won't do|{name} doesn't have
          to do|we don't have to do|you don't want to do] is {task}.

        What [I did|we did|they did|{name} did|{other_name} did|I had to do|we had to do|I should
          have done|{name} used to do|they made us do|people do|kids do|others do|they usually do]
          <PAST_CUE> was {task}.

        It [was|wasn't|was always|was never|used to be|had to be]
          [me|{name}|{other_name}|us|them|the caretaker] who [had to|would|used to|wanted to|got
          to|could] {task} <PAST_CUE>.

        It [isn't|won't be|needn't be|shouldn't be|can't be|mustn't be] [me|{name}|us|you|anyone
          here] who [has to|needs to|will|gets to] {task} {due}.

        The [one|person|firm|man|woman] who [had to|used to|wanted to|was paid to|forgot to|never
          had to] {task} <PAST_CUE> [is|was] [retired now|{other_name}|long gone|a legend|my
          uncle|from {city}|very nice].

        [That we|The fact that we|That anyone|That {name}] [had to|used to|could|never had to|didn't
          have to| wanted to] {task} <PAST_CUE>, [is history|is forgotten|says a lot|was a
          scandal|surprised me|is beside the point|I had no idea].

        [Who|Who'll|Who'd|Who will|Who would] {task}? [Nobody|Not me|No one|Certainly not us|Nobody
          has to|None of us|The landlord does|They do that themselves|Not us, thank God|No one needs
          to].

        Gone are the days when [we had to|they'd|people would|I had to|you could|everyone used to]
          {task}.

        [Never|Not once|At no time|Nowhere|Hardly ever|Seldom|Rarely] [did I|did we|did they|do
          people|would I|have we had to|do we|did {name}] {task}[ <PAST_CUE>||].
        """,
}

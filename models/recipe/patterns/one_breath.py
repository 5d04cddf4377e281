"""A task beside what is none, in one breath: what was done, what need not be, and then the task.

``{task}`` is noted, ``{other_task}`` and ``{did}`` are not. Patterns as in ``__init__.py``; all
text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "NOW_I": """
        [I'll|I will|now I'll|next I'm going to have to|I can now|I still have to|I still need to|I
          just have to|now I can|all I need to do now is|and I'd like to|the next step for me is to|
          what's left for me is to|I only need to]
        """,
    "NEEDLESS": """
        [nobody has to|nobody needs to|there's no need to|we don't have to|it's too late to|we
          agreed not to| it makes no sense to|we can't|it isn't worth it to|we're not allowed
          to|they won't let us|it's not our job to]
        """,
    "YOU_DO": """
        [could you|can you|would you|please|you still need to|you still have to|I'd like you
          to|you'd better|you should|it's time for you to|I need you to|you have to|that
          leaves you to|don't forget to]
        """,
}
LISTS = {
    "SELF": """
        I [already |finally |also |just |]{did}[ yesterday| last week| on {day}|][, and|. |, so|; ]
          <NOW_I> {task} {due}.

        [{other_name}|The agency|The office|The landlord] {did}[ yesterday| last week|], and <NOW_I>
          {task} {due}.

        [Since|Now that|Because|As] [{other_name}|I|we|the office] {did}, <NOW_I> {task} {due}.

        [I can't|I won't|I don't have to|I don't want to|I'm not going to|I'm not able to|I'm no
          longer supposed to|I'd never] {other_task}, but [I'll|I will|I can|I'd be happy to|I do
          want to|I promise to] {task} {due}.

        <NEEDLESS> {other_task}, [but|so instead|still,] [I'll|I will|I'm going to have to|I can|I'd
          like to] {task} {due}.

        [Instead of having to|Rather than] {other_task}, [I'll|I will|I can|let me] {task} {due}.

        [I used to|I once had to|I always wanted to|I hate to|I'd love to|I wish I could|Normally
          I'd] {other_task}, but [this time|now|for now|instead] [I'll|I will|I have to|I need
          to|I'm asked to] {task} {due}.

        [I was going to|I wanted to|I'd planned to|I said I'd|The plan was to|You asked me to]
          {other_task}, but [that's off|it's cancelled|they said no|plans have changed|that's no
          longer needed], so [I'll| instead I'll|now I'll|I will] {task} {due}.

        [If they let us|If I could|If there was money|If it were up to me], I'd {other_task}, but
          [as it is| for the moment|given the rules|realistically|being realistic] [I'll|I will|I
          can only|I have to] {task} {due}.

        I'll {task} {due}, [because|since|as|now that] [{other_name}|the office|nobody|the
          agency|the supplier] {did}.

        I'll {task} {due}, [but|and] [nobody has to|don't expect me to|I can't also|I won't|we don't
          have to|please don't ask me to|I have no time to] {other_task}.
        """,
    "ASK": """
        [I|We|{other_name}|The office|The agency] [already |finally |]{did}[ yesterday| last week|
          on {day}|][. |, ][so ]{name}, <YOU_DO> {task} {due}.

        {name}, [thanks for|great job with|well done with] [the rest|the other thing|the last
          one|everything so far][.|. You {did}, that's super.] [Now|Next|So now|As a next step]
          <YOU_DO> {task} {due}.

        {name}, you {did}[ last week| yesterday| in {month}|], [so|and now|which is great, but now]
          <YOU_DO> {task} {due}.

        {name} {did}[ last week| yesterday| on {day}|] and [will|now has to|is going to have
          to|wants to|has offered to|now needs to|can now|will next] {task} {due}.

        [Now that|Since|Because|As] {other_name} {did}, {name} [can|has to|should|will|needs to|is
          able to|gets to] {task} {due}.

        {name}, [you don't have to|you needn't|don't|there's no need to|forget what I said, no need
          to|I don't expect you to|nobody expects you to] {other_task}[, just|. Just|, but please|,
          but you should|. Instead, please|, but do|, but make sure to] {task} {due}.

        {name} [doesn't have to|won't|can't|needn't|isn't going to|didn't|was too busy to]
          {other_task}, but [will|can|is happy to|has agreed to|has to|should|has time to|is able
          to|promised to] {task} {due}.

        <NEEDLESS> {other_task}, but {name} [should|has to|will|could|needs to|is going to have to]
          {task} {due}.

        {name}, [if they ask you to|if someone wants you to|should they want us to] {other_task},
          [say no|just refuse|don't]. [But|Do] please {task} {due}.

        {name}, [I know you'd rather|I know you hate to|I know you always|last year you had to|you
          always wanted to] {other_task}, but [this time|for now|instead] [could you|can
          you|please|I need you to|would you] {task} {due}.

        [I'd|I would] {other_task}, but [I can't|I'm away|nobody lets me|it's not up to me], so
          {name}, [could you|can you|please|would you] {task} {due}.

        [Before|After|While|Once] [I|we|they] {did}, [it turned out|I heard|we agreed|it became
          clear] that {name} [will|should|has to|can|wants to|would like to] {task} {due}.

        [Nobody has to|We never had to|They can't|It was a mistake to] {other_task}. [What matters
          is that|The important thing is that|What counts is that|But] {name} [will|has
          to|should|needs to] {task} {due}.
        """,
    "UNOWNED": """
        [We|I|{other_name}|They] {did}[ yesterday| last week| on {day}|], [but|and now|so now]
          [someone still has to|we still have to|somebody needs to|one of us must|we need to] {task}
          {due}.

        <NEEDLESS> {other_task}, but [someone has to|we do have to|somebody should|one of us needs
          to|we must] {task} {due}.

        [Since|Now that|Because|As] {other_name} {did}, [someone has to|we have to|we need
          to|somebody should|one of us must] {task} {due}.

        [Last year|Back then|Normally|At first] [we had to|they would|people used to] {other_task},
          [now|this time|these days] [we need to|someone has to|we have to|somebody must] {task}
          {due}.
        """,
    "MAYBE": """
        [I|We|{name}|{other_name}|They] {did}[ yesterday| last week| on {day}|], so [now ]<NEEDLESS>
          {task} {due}.

        [Since|Now that|Because|As] [{name}|{other_name}|I|we|the office] {did}, <NEEDLESS> {task}
          {due}.

        [First|At first] [we|they|I|you] had to {other_task}, [then they wanted us to|then we had
          to|after that I had to|later they asked us to] {task}[, what a year|, it never stopped|,
          but that's behind us|, long ago||].

        [Neither|Not one of them] [wanted to|had to|was able to|had time to] {other_task} or {task}.

        [Whether you|If you] {other_task} or {task}, [it's all the same|nobody cares|it makes no
          difference|it costs the same|that's up to anyone].

        [It's one thing to|It's easy to] {other_task}, [it's another to|but hard to|but no fun
          to|but try and] {task}.

        [Some|Some people|Half of them|Other clubs] {other_task}, [some|others|the other half]
          {task}[, that's life|, each to their own|, whatever|, and we watch||].

        [I'd sooner|I'd rather|They'd sooner] {other_task} than {task}[, honestly|, I swear||].
        """,
}

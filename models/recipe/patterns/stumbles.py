"""As people really speak: begun twice, broken off, with "um" and "you know", mended on the way.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "ER": """
        [um|uh|er|erm|you know|I mean|like|sort of|well|how to say|what's the word|kind of|let me
          see|hm]
        """,
    "OH": """
        [Um|Uh|Er|Erm|So|Well|So, er|Okay, so|Right, um|And, uh|Yeah, no|No, yeah|Look, um|Oh,
          er|Hm, so|Yeah, so]
        """,
}
LISTS = {
    "SELF": """
        <OH>, [I'll|I will|I can|I could|I have to|I should|I need to|I guess I'll|I suppose I'll],
          <ER>, {task} {due}.

        [I'll, I'll|I can, I'll|I could, no, I will|I might, no, I'll|I'd, I mean, I'll|I was, I'm
          going to have to|Let me, I'll|I want, I'd like to|I think, I think I'll|I, um, I'll|I
          don't, well, yes, I'll|I can't, no wait, I can|I won't, or rather, I will] {task} {due}.

        I'll {task}, <ER>, {due}.

        [That thing|That other thing|The thing we said|What was it|The, um, thing],
          [right|yes|okay|ah, yes], [I'll|I will|I'm going to have to|I have to] {task} {due}.

        [What did we say I'd do|What was my job again|What was mine again|Remind me, what did I
          promise|What was I down for]? [Ah|Right|Oh yes|Yes|Okay], [I'm to|to|I'll|I'm the one to|I
          have to|it was to] {task} {due}.

        [I'll do the|I'll take the|I can do the|Let me do the], <ER>, the [one|thing|job|bit] where
          [we have to| somebody has to|you have to|I need to] {task} {due}.
        """,
    "ASK": """
        <OH>, {name}, [can you|could you|would you|maybe you could|you have to|you need to|you
          should|please], <ER>, {task} {due}[.|?]

        {name}, [can, could you|can you, would you|could you, can you|would you, could you
          maybe|you'll, you have to|you can, you should|do you, could you|I'd, we'd like you
          to|please, could you|I was, I wanted to ask you to|would it, could you|maybe, could you]
          {task} {due}[.|?]

        [{other_name}, sorry, I mean {name}|What's your name, {name}|Er, {name}, yes, you|You, um,
          {name}|{name}, are you, can you hear me|{name}, yes, hello|{name}, sorry, last one], [can
          you|could you|please|you'll have to|would you|you need to] {task} {due}.

        {name} [will|can|should|has to|could|needs to|must|wants to], <ER>, {task} {due}.

        [I think, I think|I thought, well,|We said, didn't we,|Did we not say|It was, wasn't it,|If
          I, yes, right,| So it's, um,] {name} [will|should|has to|can|is going to have to|was to]
          {task} {due}.

        [What did we say {name}'d do|What was {name}'s job again|What was {name} down for|Who had
          that one again, {name}]? [Ah|Right|Oh yes|Yes|Okay], [to|has to|is to] {task} {due}.
        """,
    "UNOWNED": """
        <OH>, [someone has to|somebody needs to|we have to|we need to|one of us should], <ER>,
          {task} {due}.

        [We, we have to|Somebody, someone has to|We should, we must|We can't, we have to|There's, we
          still have to|Who, somebody needs to|I don't, someone else has to|Did anyone, no, so
          someone has to] {task} {due}.

        [What was it|What else|What did I forget|Oh, and|There was something else], [ah,
          yes|right|oh yes|of course], [someone has to|we have to|somebody needs to|we need to]
          {task} {due}.
        """,
    "OPEN_CALL": """
        <OH>, [who can|who could|who will|can someone|could somebody|does anyone want to], <ER>,
          {task} {due}?

        [Who, who can|Can, could someone|Is there, does anyone have time to|Who would, who'd like
          to|Anyone, any volunteers to|Could we, could one of you] {task} {due}?
        """,
    "MAYBE": """
        <OH>, [I can't|I don't have to|nobody has to|I'd love to|I used to|we never|I wouldn't|they
          always|you can't| we don't have to|I wish I could], <ER>, {task}.

        [I'll, no, I won't|I could, no, I can't|We should, no, we shouldn't|We'll, no, we don't have
          to|I can, no, actually I can't|{name} will, no, won't|You have to, no, you don't have
          to|Someone has to, no, nobody has to|Let's, no, let's not|Can you, no, don't|I was going
          to, no, I never wanted to|We need to, or no, we don't need to] {task} {due}.

        [{name}, can you, no, forget it, don't|{name}, could you, ah no, no need to|{name}, would
          you, oh, never mind, nobody has to|{name}, you have to, no, sorry, you don't have to|Who
          can, ah, no, nobody needs to] {task} {due}.

        [Did, did you|Have, did you ever|Why did, why do they|How do, how does one|Do people, do
          they|Was it, did they] {task}?
        """,
    "PAST": """
        <OH>, [I|we|they|{name}|{other_name}], <ER>, {did}[ yesterday| last week| on {day}|].

        [I'll, no, I already|I was going to, no wait, I already|{name} will, no, {name} already|We
          have to, no, we already|Somebody should, oh no, {name} already|Can someone, ah, no,
          {other_name} already] {did}[.|, sorry.|, I forgot.|, my mistake.|, right.]
        """,
}

"""What somebody has done, would have done or should have done: reports and regrets, no tasks.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "ANYONE": """
        [I|we|you|they|{name}|{other_name}|somebody|the office|the last team]
        """,
    "HAVE": """
        [I've|We've|They've|You've|{name} has|{other_name} has|Somebody has|The office has|Both of
          them have|{name} and I have|Two of us have|The volunteers have|Our trainee
          has|{name}'s|{other_name}'s]
        """,
    "SINCE_THEN": """
        [||| since we last spoke| this week| since {month}| in the meantime| for the third time| so
          far| after all| without being asked| at long last]
        """,
    "GOOD": """
        [||, so that's done|, tick|, that's finished|, so cross it off|, no more to do there|, which
          is great|, as promised|, as you may have seen|, in case you were wondering|, to answer
          that question|, and it went well|, so we're up to date|, if I'm not mistaken]
        """,
}
LISTS = {
    "PAST": """
        <HAVE> [already |just |now |finally |also |since |recently |]{done}<SINCE_THEN><GOOD>.

        [Good news|Quick update|For your information|Status|Just so you know|To report back|From my
          side|As of today|As of this morning|By now], [I've|we've|they've|{name} has|{other_name}
          has|somebody has|the office has|the two of us have] {done}<GOOD>.

        [Yes|Yep|Sure|No worries|Don't worry|Relax|It's fine], [I've|we've|{name}
          has|they've|{other_name} has] [already |just |long since |]{done}.

        [I'm glad|I'm happy|It's good|I see|I hear|I'm told|Thanks,|It's great|Word is|I can
          confirm|Everyone knows] [that |][we've|you've|they've|{name} has|{other_name} has|somebody
          has] {done}<GOOD>.

        [Have|Haven't] [you|we|they|the others] [already |ever |]{done}[ yet| before||][, {name}||]?

        [Has|Hasn't] [{name}|{other_name}|anyone|anybody|somebody|the office] [already |ever
          |actually |]{done}[ yet| so far||]?

        [By the time|When] [I came|you called|they arrived|we got there|the bell rang], [{name}
          had|they had|somebody had|I had|we'd|{other_name} had] [already |long |]{done}.

        [I|We|They|{name}|{other_name}] had [just|already|hardly|only|never] {done}[ when the phone
          rang| when they cancelled| before that| at that point|], [so nobody had to|and then it
          rained|so that was fine|what luck|as usual].

        [After having|Having] {done}, [we went home|I took a nap|they all had cake|{name} left
          early|the boss was happy|everyone was tired].

        [It was|That was|This was] the [first|second|last|only] time [I'd|we'd|they'd|{name}
          had|anyone had] {done}.

        [Once|As soon as|After|Now that] <ANYONE> had {done}, [it was easy|everyone relaxed|the
          noise stopped|they paid|nobody asked again|the problem went away].

        [That's|It's] [the third time|not the first time|the only time] [I've|we've|they've|{name}
          has] {done}.
        """,
    "MAYBE": """
        <ANYONE> [should|could|might|would|must|can't|couldn't|needn't|shouldn't|may|may
          well|wouldn't] have {done}[ back then| last year| sooner| instead| in {month}| long
          ago||][.|, but what's done is done.|, I guess.|, that's all I'm saying.|, too late now.|,
          hindsight is easy.|, who knows.]

        [If|Even if] [I'd|we'd|they'd|you'd|{name} had|{other_name} had|somebody had] {done}[ in
          time| earlier| back then|], [it would have been worse|nothing would have changed|we'd have
          won|we'd be fine now|nobody would have noticed|they'd still have complained|we wouldn't
          sit here].

        [I wish|If only] [I'd|we'd|they'd|you'd|{name} had|somebody had] {done}[ back then| in time|
          last year| earlier|][.|, but no.|, too late.|, oh well.]

        Why [didn't anyone|didn't we|didn't they|did nobody] {task}? [Somebody|We|They|You] should
          have {done}[ ages ago| last year|].

        [Nobody|No one|None of us|Not one of them] [has|had] ever {done}[.|, as far as I know.|, not
          even {name}.|, believe it or not.]

        [I've|We've|They've|{name} has|{other_name} has] never {done}[ before| in my life| so
          far|][.|, and I don't plan to.|, and it shows.|, to be honest.|, luckily.|, and never
          will.]

        [Who|Which of you|What kind of person] [would have|could have|has ever|had] {done}?

        [It would have been|It'd have been|It might have been] [better|nicer|wiser|cheaper|kinder]
          [to have|if we'd|if they'd|if somebody had] {done}.

        [I'd|I would|We'd|They'd|{name} would] have {done}, [but nobody asked|but it rained|but
          there was no time|but it was cancelled|but they wouldn't let us|but the money ran out|had
          I known|if you'd asked me|only it was too late].

        [I|We] [regret|deny|remember|don't regret|can't remember|admit] [ever |]having {done}.

        [Imagine|Suppose|Let's say] [we had|they had|I'd|somebody had] {done}[. What then|. Would
          they have noticed|. What would have changed|. Who'd have paid]?

        [They|He|She|{name}|{other_name}] [claims|claimed|pretends|pretended|is said|seems|is
          supposed] to have {done}. [Hm.|Well, well.| I don't buy it.|Who knows.|Fine.|That's it.]
        """,
}

"""What is only thought of: wishes, conditions, hypotheses, might-have-beens, things without will.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "UNREAL": """
        [If I had the time|If I were younger|If I were you|If I was in charge|If it were up to me|If
          we had a bigger team|If we had the staff|If money were no object|If we won the lottery|If
          there were two of me|If the day had thirty hours|If I had a magic wand|If we lived in
          {city}|If the roof weren't leaking|If the law were different|If they'd let us|If only
          they'd asked|If I still worked there|If my back were better|Were I the boss|In a better
          world|In my dreams|In an ideal world|On a desert island|With twice the staff|With a bigger
          budget|Given all the time in the world]
        """,
    "PAST_UNREAL": """
        [If I'd known|If we'd known|If they'd asked|If you'd told me|If the weather had been
          better|If the money had been there|If {name} had stayed|Had I known|Had we been asked|Had
          they told us in time|With more time|In hindsight|Looking back|With a bit of luck|If the
          train hadn't been late|Under the old manager]
        """,
    "WISH": """
        [I wish|If only|I do wish|We all wish|How I wish|I often wish|Don't you wish|Wouldn't it be
          lovely if|Wouldn't it be something if|Imagine if|Just imagine|Picture this,|In my dreams]
        """,
    "SOMEDAY": """
        [one day|some day|in ten years|when I retire|in the distant future|in another life|when the
          kids are grown|after I win the lottery|if ever|at some point in life|when pigs fly|if the
          stars align| eventually, who knows]
        """,
    "AFTERWARDS": """
        [|||, but I don't|, but we can't|, but they won't|, but there you go|, but that's just a
          dream|, just dreaming|, only thinking aloud|, but never mind|, but that's not on the
          table|, but let's not|, I'm only saying|, but no|, but it's not an option|, which isn't
          the case|, theoretically]
        """,
}
LISTS = {
    "MAYBE": """
        <UNREAL>, [I'd|I would|we'd|we would|they'd|people would|you'd] [just |simply |gladly |love
          to |]{task}<AFTERWARDS>.

        [I'd|I would|We'd|We would|They'd|{other_name} would] [gladly |love to |happily |]{task}
          {due} if [I could|only I could|we could|there was time|I had the time|I weren't away|we
          had the money|they paid us|I were free|we were allowed|I knew how|my hands weren't full|it
          were my job][.|, but no.|, but it isn't.|, but I can't.|, sorry.]

        <PAST_UNREAL>, [I'd have|I would have|we'd have|we would have|they'd have|we could have|I
          might have|she might have|they should have] [done it differently|come earlier|stayed at
          home|kept quiet|had the chance to {task}|been able to {task}|had to {task}|tried to
          {task}|found time to {task}|wanted to {task}].

        <WISH> [we|I|somebody|they|you|everyone] [could|would|had time to|didn't have to|knew how
          to|were allowed to|had to] {task}<AFTERWARDS>.

        [You|We|They|I|{name}|{other_name}] [could have|should have|might have|would have|must
          have|can't have|needn't have] [had to|been able to|tried to|wanted to|been asked
          to|offered to|taken time to] {task}[ back then| last year| in {month}| instead||][.|, but
          it's too late.|, but that's done now.|, I think.|, who knows.]

        [It|That] would have been [nice|better|wiser|smart|kind|great|cheaper|an option|a
          mistake|silly] to {task}[ back then| last year| in time||][.|, but it's gone.|, too late
          now.|, I admit.]

        [Maybe|Perhaps|Possibly|Who knows, maybe|Could be that] [I'll|we'll|they'll|someone
          will|somebody might| it makes sense to] {task} <SOMEDAY>.

        <SOMEDAY>, [I'd like to|I want to|we'd love to|I'll|we might|somebody will|they'll all]
          {task}[.|, you'll see.|, perhaps.|, I keep saying.|, mark my words.]

        [It's|It'd be|It would be|It might be] [a dream of mine|my secret wish|on my bucket
          list|fun|lovely|a dream|cool|a nice thought|wonderful|pure luxury|science fiction] to
          {task} <SOMEDAY>.

        [I don't know|I'm not sure|I doubt|I can't say|Nobody knows|Who knows|It's unclear|It's not
          certain|I'm in two minds|We're divided|The jury's out|I wonder|We're still debating|It
          remains to be seen|I couldn't tell you] [if|whether] [we should|it's worth it to|anyone
          will|they'll|it makes sense to|we need to|it's our job to|anybody has to|people want
          to|they want us to] {task}[ at all| ever|||].

        [If|In case|Should|Even if|Only if] [it rains|they refuse|the worst happens|the court says
          no|the deal fails|nobody comes|the server dies|the funding stops|the strike goes on|they
          go bankrupt|things go wrong], [we might have to|we may need to|someone might have to|we
          could still|they may|we'd have to|there's always the option to|it could come to it that
          we] {task}[.|, but it won't come to that.|, let's hope not.|, theoretically.|, but not
          now.|, touch wood.]

        [We'd|I'd|They'd|Somebody would] only [have to|need to] {task} {due} if [it came to the
          worst|they said no|the deal fell through|it went wrong|the law changed|somebody sued
          us|the plan failed][.|, which it won't.|, and it won't.|, so not now.]

        [Unless they pay|Until they sign|Until the law changes|Unless someone pays for it|Until it's
          allowed|Until we hear from them|As long as there's no contract|Until the permit comes],
          [nobody has to|there's no point to|we can't|we don't|I won't|I wouldn't|no one will|we're
          not allowed to] {task}.

        [Suppose|Imagine|Let's say|Let's imagine|Say|Assume|Just for fun, say|Picture it,]
          [we|they|you|somebody| {other_name}] [had to|wanted to|tried to|needed to|were asked
          to|were forced to] {task}[. What then|. Who'd pay for that|. Would it work|. Then what|.
          How long would it take|. Would it be chaos|. Who'd laugh first]?

        [What would it mean|What would happen|How would it feel|What would it cost|Who would
          complain|What would they say|Would anyone care|Would it matter|Would the world end] if
          [we|I|they|nobody|somebody|you] [had to|didn't|wanted to|suddenly had to|forgot to|refused
          to|were to] {task}?

        [I could|I might|We could|They could] [theoretically|in theory|in principle|at a
          pinch|technically|if push came to shove] {task}, [but why would I|but what for|but nobody
          wants that|but I won't|but that's not the point|but it makes no sense|but we won't|but not
          really].

        [I'd|We'd|They'd] need [to be mad|to be desperate|an army|a miracle|a year|ten people|a
          lawyer|a time machine|nerves of steel] to {task}[.|, honestly.|, let's be real.|, no
          thanks.]

        [I was thinking|I've often thought|I sometimes think|I once thought|It crossed my mind],
          [should one|should people|might it be time to|is it clever to|would it be brave to]
          {task}? [No|Nah|But no|Forget it|Just a thought|Silly, I know].

        [Do|Don't|Would|Wouldn't] you [ever|sometimes|all] [want to|wish you could|dream you had
          to|feel like you have to|feel you should|like to] {task}?

        [I hope|Let's hope|I pray|Fingers crossed|I fear|I'm afraid|I suspect|I bet|I guess|They
          fear] [nobody has to|we never have to|they don't|we won't have to|they won't|no one ever
          has to|it's not necessary to|they never ask us to] {task} {due}.

        [It depends on|That depends on|It all hangs on] [the weather|the price|the client|the
          vote|the budget|the court|head office], whether [we|they] [have to|need
          to|can|will|would|get to] {task}[.|, so we wait.|, too early to say.|, let's see.|, we'll
          know in {month}.]

        [Some say|One view is|They argue|Critics say|The theory is|The paper claims|The press
          says|The rumour is|Somebody online said|My horoscope says] [we should|we ought to|everyone
          should|the country must|we'd better|people must|we all have to] {task}[.|, and I
          disagree.|, interesting.|, take it or leave it.|, well, well.]

        [There might be|There may be|There could be] [a case|a need|an argument|some reason] to
          {task}[, one day|, I don't know|, not now|, later, maybe|, someday].

        [I'd sooner|I'd rather|They'd rather|We'd sooner|He'd rather|She'd sooner] [quit|go
          hungry|eat my hat|walk home|resign|move to {city}|sleep outside|sit an exam] than {task}[
          again| ever||].

        [Too bad|What a pity|It's a shame|Sadly|Alas|Pity] [we can't|I can't|nobody can|they
          won't|we couldn't|there isn't time to|no one has time to|we're not allowed to] {task}
          {due}.

        [The question|The big question|The point|The problem] [is|was|remains] [why|how|whether]
          [anyone would|they would|people would|one should|anybody would ever] {task}.

        [Would|Could|Might] [it|that] [ever |]be [possible|legal|fun|cheaper|fair|worth
          it|wise|safe] to {task}[|||, one day|, in theory|, I ask myself]?

        [I'd never|I'd hate to|You'll never see me|You wouldn't catch me|Wild horses couldn't make
          me|You couldn't pay me to|Not for all the money in the world would I|I'd think twice
          before I|Over my dead body will they|Nobody in their right mind would] {task}.

        [When|Once|After] [the war is over|I'm retired|the kids have left home|we're rich|we've
          moved to {city}|hell freezes over|the loan's paid off], [I'd like to|I might|we can all|I
          want to|I dream we'll|maybe I'll] {task}.
        """,
}

"""Tasks that follow from what is said: no way round it, no reason against it, nobody minds.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "OR_ELSE": """
        [we're sunk|the whole thing stops|we're in a mess|they'll cancel|heads will roll|we lose the
          slot|it gets embarrassing|we'll hear about it|the deal's off|somebody gets hurt|the money
          is gone|we look like fools]
        """,
    "THEN": """
        [||, then|, I suppose|, it seems|, isn't it|, if I've got that right|, as it turns out|, by
          the looks of it|, unless I'm mistaken|, apparently]
        """,
}
LISTS = {
    "SELF": """
        [So that's|That makes|That leaves|So it's|That'll be|It'll have to be] me {doing}
          {due}<THEN>.

        [Any objection to|Does anyone mind|Anyone mind|Would anybody mind|Is everyone okay with|Are
          we fine with|Anything against|Is anyone against] me {doing} {due}?

        [Mind if I|Okay if I|Is it fine if I|Any objections if I just|Does it bother anyone if
          I|Would it upset anyone if I|Is there anything against it if I|Everybody happy if I]
          {task} {due}?

        [I don't see why I couldn't|There's no reason why I can't|There's no reason I
          shouldn't|Nothing keeps me from it, I'll|I see no problem if I|I see nothing against it,
          I'll|I can't think of a reason not to, so I'll|Nothing simpler, I'll|Easiest thing in the
          world, I'll] {task} {due}.

        [I have no choice but to|I've no option but to|I can't get out of it, I have to|There's no
          way round it, I have to|I can't avoid it, I'll have to|I can hardly refuse, I'll|I can't
          very well say no, so I'll|I couldn't look them in the eye if I didn't, so I'll|I'd be a
          fool not to, so I'll|I won't get away without it, I have to] {task} {due}.

        {other_name} [will kill me|will never forgive me|will have my head|won't speak to me
          again|gets the wrong idea|will laugh at me|will be on my back] if I don't {task} {due}[.|,
          so I will.|, so that's what I'll do.]

        If I don't {task} {due}, [shoot me|kick me|you may shout at me|buy yourselves a drink on
          me|hold it against me|I owe you all lunch|call me names|remind me loudly|feel free to hit
          me].

        If I don't {task} {due}, <OR_ELSE>[.|, so I'd better.|, so I will.|, so that's my job.]

        [I won't|I'm not going to] [go home|leave|sleep|rest|sit down|stop] before I {task}.

        [Me|Me, then|Me again|Self|My bit|My part|My side|Mine|Here's mine|From me]: {task}[,|]
          {due}.

        [I'm to|I am to|I get to|I'm off to|I'm about to|I'm all set to|I'm itching to|I'm more than
          ready to|I'm the one left to] {task} {due}<THEN>.

        [Consider it settled|It's settled|It's a done deal|You needn't ask again|We needn't discuss
          it|Say no more|That one's easy|No discussion|End of discussion], [I|I'll|I'm the one
          to|I'm going to have to| I will] {task} {due}.

        [You asked who could|You were wondering who'd|The question was who will|You wanted to know
          who would|If you're still looking for someone to] {task} {due}[. Well, I can|: I will|.
          That's me|. I could|. Me, for instance|, it's me|. Look no further|, look no further].

        [It would be silly of me not to|It'd be rude of me not to|It'd be a shame if I didn't|I owe
          it to you all to|I owe it to {other_name} to|I'd never forgive myself if I didn't|It's the
          least I can do to|It's only right that I] {task} {due}.

        [By all means|Of course|Naturally|Sure], [why wouldn't I|why shouldn't I|how could I
          not|what stops me]? [I'll|I will|I can] {task} {due}.

        [Both|Half|All|Some] of [you|them] [asked|begged|nagged|told] me, so [fine|yes|okay|here
          goes], [I'll|I will] {task} {due}.
        """,
    "ASK": """
        [So that's|That makes|That leaves|So it's|That'll be|It'll have to be] {name} {doing}
          {due}<THEN>.

        [So that's|That makes it|That leaves|So it's] you, {name}, {doing} {due}<THEN>.

        [Any objection to|Does anyone mind|Anyone against|Are we fine with|Is everyone happy with]
          {name} {doing} {due}?

        [Nobody objects to|We agreed on|We settled on|I'm fine with|I'd be happy with|I'm all
          for|We're covered with|I can live with] {name} {doing} {due}.

        {name} [has no choice but to|can't get out of it and has to|can hardly refuse to|can't very
          well say no, so she'll|can't very well say no, so he'll|will have no option but to|won't
          get away without it and has to|is stuck with it and has to] {task} {due}.

        Should {name} not {task} {due}, <OR_ELSE>. [So please, {name}|So, {name}, please do|{name},
          we count on you|So do, {name}].

        If {name} [doesn't|doesn't manage to|can't|won't] {task} {due}, <OR_ELSE>, so [{name},
          please|please, {name}, do it|{name}, we're relying on you|do make sure, {name}|{name} has
          to].

        [Someone|Somebody], [preferably|ideally|maybe|perhaps|I'd say|why not|and I mean|I'm
          thinking of|most likely|in this case] {name}, [should|could|has to|needs to|must|ought to]
          {task} {due}.

        [Could|Can|Would] [someone|somebody|one of us], [{name} perhaps|maybe {name}|ideally
          {name}|you maybe, {name}|{name} for instance|say {name}], {task} {due}?

        [Somebody like|Someone like|A person like|Only someone like] {name} [should|could|has
          to|can|ought to] {task} {due}.

        {name}[:|, then:|, please:|: please|: first] {task}[,|] {due}. [{other_name}: nothing so
          far.|The rest: nothing yet.|That's all for {name}.|Next.|Everyone else can relax.|Got
          that?|Clear?]

        [You asked who could|You were wondering who'd|The question was who will|If we're still
          looking for someone to] {task} {due}[. Well, {name} can|: {name} will|. That's {name}|.
          {name} could|, {name}, for instance|, it's {name}|, ask {name}|, look at {name}].

        {name}, [I'd hate to ask, but|I'm going to be cheeky|don't shout at me, but|you'll hate me
          for this, but| you're going to say no, but|hear me out|brace yourself|you know what's
          coming|pretty please|I'll only ask once|for old times' sake|be an angel|if I may be so
          bold][,|:] [can you|could you|would you|you'd have to|please|you need to] {task} {due}.

        [Nobody's|No one's] [leaving|going home|having lunch] before {name} [agrees to|promises
          to|says yes, to] {task} {due}.

        {name}, it's [needed|expected|planned|important|urgent|essential|agreed|only
          fair|best|vital] that you {task} {due}.

        It's [needed|expected|planned|important|urgent|essential|agreed|only fair|best|vital] that
          {name} [should |]{task} {due}.

        [I take it|I trust|I hope|I assume|I presume|I'm assuming|Surely|No doubt] [you don't mind
          if I ask you to|you'll manage to|you're still willing to|you're okay to|you won't forget
          to|you've got time to|you'll be kind enough to] {task} {due}, {name}.

        {name}, [you've the shortest way|you drew the ace|you lost the toss|you've been far too
          quiet|you've got that look|you were first to laugh|you're smiling|you're nearest the
          door|your hand twitched], so [you get to|you have to|you'll|it's you who'll|you're the one
          to] {task} {due}.

        [I'd trust|I wouldn't trust anyone but|I'd only want|I wouldn't ask anyone but|Nobody could
          be better than] {name} to {task} {due}.
        """,
    "UNOWNED": """
        [We can't close|We can't go home|We can't open|We're not finished|We can't call it
          done|We're not through|It isn't over] until [someone goes to|somebody manages to|one of
          us gets to|we|someone sits down to] {task}[.|, so somebody please.|, so someone has to.]

        [There's no way round it|No two ways about it|It can't be helped|Like it or not|Sooner or
          later|Whatever happens|Come what may|In any event|One way or the other|Let's face it],
          [someone has to| we have to|somebody must|we need to|one of us has to|we've got to] {task}
          {due}.

        [If nobody|If no one|Unless somebody|Unless someone] [manages to|gets to|finds time
          to|offers to|goes to] {task} {due}, <OR_ELSE>, so [someone has to|somebody please|we have
          to|we really must|one of us should].

        [It'd be a shame|It would be a disaster|It'd be a pity|It'd be awkward|It'd be a scandal] if
          nobody [went to|found time to|managed to|was there to] {task} {due}, so [someone has
          to|somebody please|we must|one of us should].

        [We|I] [haven't got anyone|don't have anybody|haven't found a soul|can't find anyone|see no
          one] [yet |]to {task} {due}[, and it has to be done|, but it must be done|, so that's
          still open|, so it stays open|, we need one].

        [First|Second|Third|Next|Then|Also|Last|Finally|For one|And another thing][,|:] [we need
          to|someone has to|we have to|somebody needs to|we must|one of us has to] {task} {due}.

        [Talking alone won't help|It's not enough to talk|Nice plan, but|Less talk, more work|All
          well and good, but|Sounds fine, but], [someone has to|we have to|somebody needs to|we need
          to] {task} {due}.
        """,
    "OPEN_CALL": """
        [Do I see a hand for|Can I tempt anyone into|Any chance of somebody|Anyone fancy|Anybody
          fancy|Anyone up for|Anyone keen on|Could I interest one of you in|Anybody mind|Does anyone
          feel like|Any volunteers for|Any takers for|Who's up for|Who fancies|Who feels like|Who
          wouldn't mind|Who could see themselves|Who's game for|Who can I put down for|Who gets the
          pleasure of|Whom can I talk into] {doing} {due}?

        [Whose arm can I twist to|Which poor soul will|Which brave heart will|Who'd be my hero
          and|Who'd do us the honour to|Who'd be a darling and|Who is mad enough to|Who's bored
          enough to|Who'd take pity on us and|Who can spare an hour to|Who do I owe a coffee to, if
          they|Who could be sweet-talked into coming to] {task} {due}?

        [Somebody|Someone|Anyone|Anybody], [please|pretty please|come on|for the love of
          God|whoever], [who can|who will|who'd|who could] {task} {due}?

        [If I asked|If I were to ask|Suppose I asked] who [could|would|might] {task} {due}, who'd
          [say yes|put a hand up|step forward|be in|answer]?
        """,
}

"""Proposing: what becomes a decision when the others say yes.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "DECIDE_ASK": """
        [Should|Shall|Could|Can|May|Might|Will|Would] we [maybe |perhaps |really |rather |then
          |just |not |simply |all |at least |also |possibly |instead |||||]{plan}[||||, what do
          you think|, what do you say|, any objections|, yes or no|, or is that too much|, or
          rather not|, everyone|, or should we wait]?

        [Why don't we|Why not just|Do you all want to|Do we want to|Do we really want to|Would you
          like to|Would everyone like to|Would it be okay to|Would it be wise to|Would it be
          better to|Would it help to|Would it make sense to|Wouldn't it be better to|Isn't it
          better to|Isn't it time to|Is it okay to|Is it fine with everyone to|Is everybody fine
          if we|Is everyone happy if we|Is everyone okay if we|Is anyone against it if we|Is it a
          good idea to|Is it an option to|Is it time to|Is it worth it to|Is there a majority
          to|Is there support to|Are we going to|Are we ready to|Are we agreed to|Are we all fine
          to|Are you in favor if we|Are you all okay if we|Are there any objections if we|Any
          objections if we|Any objections to the idea to|Do we agree to|Do we all agree to|Do you
          agree that we|Do you think we should|Do you think we could|Don't you think we
          should|Does everyone agree to|Does anyone object if we|Does it make sense to|Does it
          help to|Does the team want to|Has anyone anything against it if we|Have you anything
          against it if we|How would it be to|How do you feel about the idea to|How about we|How
          about the idea to|What about the idea to|What if we|What would you say if we|What do you
          say, do we|What do you think, should we|What do you think about the plan to|What speaks
          against it if we|Can we agree to|Can we agree that we|Can we all agree to|Can we decide
          to|Can we vote to|Can I get a yes if we|Could we imagine to|Could we agree to|Could you
          live with it if we|Shall we vote to|Shall we agree to|Shall we say we|Should we vote
          to|Should we consider the offer and|Should the team|Should the club|Should everyone|May
          I propose that we|May I suggest to|May I suggest that we|May I put it to the vote
          to|Might it be better to|Who is in favor if we|Who's for it if we|Who agrees to|Who
          votes to|Who would vote to|Who wants to, as a group,|Would you support it if we|Would
          you vote to|Would you all be happy to|Would anyone mind if we|Would anybody be against
          it if we|Yes or no, do we|So do we|So, do we|Then do we|Next question, do we|Open
          question, do we|The question is, do we|Do we] {plan}?

        [I suggest we|I suggest that we|I suggest to|I'd suggest we|I'd suggest to|I propose to|I
          propose that we|I'd propose to|I'd propose we|I'm proposing to|I would propose to|I
          would say we|I'd say we|I say we|I recommend to|I recommend that we|I'd recommend we|I
          move to|I move that we|I move we|I'd move to|I put forward the motion to|I'd like to
          propose that we|I would like to suggest that we|I'd like us to|I would like us to|I want
          us to|I wonder if we should|I wonder whether we should|I was wondering if we could|I'm
          wondering if we should|I was thinking we could|I was thinking that maybe we|I'm thinking
          we could|I think we could|I think we might|I think it'd be good to|I think it might be
          better to|I feel we could|I feel we might|I believe we could|I guess we could|I'd love
          it if we|I'd prefer to|I'd rather we|I would prefer that we|I'd vote to|I vote to|I vote
          that we|I'd be in favor if we|I'd be for it to|I could imagine that we|I can imagine
          that we|I had the idea to|I have the idea to|I have a proposal, we|I have a suggestion,
          we|I've got an idea, we|I've got a proposal, we could|I make the motion to|I am for it,
          that we|I argue that we|I plead to|My suggestion is to|My suggestion would be to|My
          proposal is to|My proposal would be to|My idea is to|My idea would be to|My idea is that
          we|My motion is to|My preference would be to|My advice would be to|My two cents, we
          could|My vote is to|My vote would be to|My wish would be to|One idea is to|One idea
          would be to|One option is to|One option would be to|One possibility is to|One suggestion
          is to|One way would be to|Another option is to|Another idea is to|Another possibility
          would be to|An alternative is to|An alternative would be to|A better idea might be to|A
          cheaper way would be to|The proposal is to|The proposal on the table is to|The
          suggestion is to|The suggestion was to|The motion is to|The motion on the table is
          to|The idea is to|The idea on the table is to|The first option is to|The other option is
          to|The question is whether to|The question is whether we|The question is if we|The
          question before us is whether to|{name} suggests to|{name} proposes to|{name} proposed
          to|{name} suggested that we|{name} had the idea to|{name} would like us to|{name} thinks
          we could|Somebody suggested to|Someone proposed to|The board asks if we|The boss asks
          whether we|The members ask if we|The client asks if we could|It was suggested to|It has
          been proposed to|It might be an idea to|It may be wise to|It could be better to|It could
          be an option to|It'd be an option to|It would be an option to|It might make sense to|It
          would make sense to|We'd need to decide whether to|We need to decide whether to|We have
          to decide whether to|We should decide if we|We should vote whether to|We should ask
          ourselves if we|We have yet to decide if we|We still have to agree whether to|We haven't
          decided whether to|We haven't decided yet whether we|Let's vote whether to|Let's decide
          if we|Let me suggest that we|Let me propose to|Let me put it to the vote, we|Let me ask
          if we should|Put it to a vote, we|Proposal, we|Suggestion, we|Motion, we|Idea, we|Here's
          a thought, we could|Here's an idea, we|Here is my proposal, we|Just an idea, we
          could|Just a thought, we could|Just thinking aloud, we could|Thinking aloud, we
          might|Off the top of my head, we could|Hear me out, we|Imagine we|Suppose we|Let's
          suppose we|Say we|What we could do is|What we might do is|What would help is to]
          {plan}[|||, what do you think|, what do you say|, if you all agree|, if nobody minds|,
          if that's okay for everyone|, any thoughts|, any objections].

        [Perhaps|Maybe|Possibly|Alternatively|Instead|Or|Then again|On the other hand|As an
          alternative|If you ask me|In my opinion|In my view|To be honest|Personally|From my
          side|Just an idea|To save money|To save time|To be safe|If the budget allows|As a
          compromise|As a first step|As an experiment], [we|perhaps we|maybe we|I think we]
          [should|could|can|might|might as well|may want to|might want to|would do better to|could
          at least|could also] {plan}[||, what do you think|, what do you say|, or not|, right|,
          no].

        We [could|might|could also|could simply|might as well|could always|could instead|may want
          to|might want to|could perhaps|could maybe|would be better off if we], [|||I think, |I'd
          say, |for example, |of course, ]{plan}[, right|, what do you think|, what do you say|,
          or not|, couldn't we|, no|, don't you think|, any objections|, is that okay|, does
          anyone mind|, yes|, how does that sound|, what's your opinion|, who's in favor|, shall
          we]?

        {plan}, [what do you think|what do you say|how about that|is that an option|would that be
          okay|any objections|are we all fine with that|does anyone object|who is in favor|who's
          for it|do we want that|shall we|should we|could we do that|yes or no|is that a good
          idea|would you like that|can we agree on that|do you agree|is everyone happy with
          that|is that all right with you|does that make sense|what about that|would that help|is
          that allowed|can we afford that]?

        [A show of hands|A quick vote|Quick vote|Let's vote|Vote|Show of hands|Hands up|Quick
          poll|Quick question to all|Question to everyone|Question for the group|Next
          question|Then the question], [who is for it, to|who wants to|do we|should we|shall
          we|who's in favor to|yes or no, we] {plan}?

        [Would anyone be opposed if we|Would anyone object if we|Would anyone be upset if we|Would
          you be upset if we|Would you be against it if we|Would people be okay if we|Would people
          be happy if we|Would there be support to|Would there be any appetite to|Would we be
          better off if we|Would we be mad to|Would we be wrong to|Would it hurt if we|Would it be
          crazy to|Would it be so bad to|Would it be fair to|Would it be smart to|Would it be
          cheaper to|Would it not be better to|Wouldn't it be smart to|Wouldn't it be nice
          to|Wouldn't it be easier to|Wouldn't it be cheaper to|Wouldn't it be fun to|What would
          people think if we|What would people say if we|What would happen if we|What would you
          think if we|What would you all say if we|What's wrong with the idea to|What's stopping
          us, shall we|What's the feeling, do we|What's your feeling, should we|What's the view,
          should we|Thoughts on whether we should|Any thoughts on whether we should|Any interest
          if we|Any appetite to|Any reason not to|Any reason why we shouldn't|Is anybody opposed
          if we|Is anyone keen to|Is everyone up for it if we|Are people up for it if we|Are we in
          favor to|Are we in agreement to|Are we happy to|Are we okay to|Are we sure we want
          to|Are you up for it if we|Are you with me if we|Are you game to|Does anyone see a
          problem if we|Does anybody mind if we|Does it sound good if we|Does it bother anyone if
          we|Do people want to|Do people think we should|Do I have your okay to|Do I have a
          majority to|Do I hear a yes to|Do you fancy it if we|Do you feel we should|Do you see us
          ready to|Do you support the idea to|Do you want us to|How do people feel, should we|How
          do we feel, shall we|How does it sound if we|How does everyone feel, could we|How many
          of you want to|How many are in favor to|How would you all feel if we|Could it make sense
          to|Could it be an idea to|Could we get agreement to|Could we see ourselves|Could you all
          live with it if we|Could you imagine that we|Could I propose that we|Could I suggest
          we|Could I ask for a vote to|Can I float the idea to|Can I suggest to|Can I suggest that
          we|Can I propose we|Can I move that we|Can I put it to you that we|Can we talk about
          whether to|Can we consider to|Can we settle it, do we|Can everyone live with it if
          we|Can everybody agree to|Have we got a majority to|Have we thought about it, could
          we|Has anyone an objection if we|Isn't it an idea to|Isn't it worth a try to|Isn't it
          smarter to|Shouldn't we|Shouldn't we just|Shouldn't we rather|Couldn't we|Couldn't we
          just|Couldn't we simply|Can't we|Can't we just|May we|Might we|Dare we|Ought we
          to|Suppose we|Say we|So should we|So shall we|Or should we|Or shall we|Or could we|Or do
          we|And should we|And shall we|And if we|But should we|Then should we|Well, should
          we|Okay, should we|Now, should we|Seriously, should we|Honestly, should we|Maybe, could
          we|Alternatively, could we|Instead, could we|Next, shall we] {plan}[|||, any
          objections|, what do you think|, everyone|, or not]?

        [Let me throw this out there, we could|Let me float an idea, we could|Let me try this,
          we|Here's my pitch, we|Here's my suggestion, we|Here's one option, we|Here's what I
          suggest, we|Here's what I'd do, we|Picture this, we|Think about it, we could|Think it
          over, we could|How's this, we|Try this, we|New idea, we|Wild idea, we|Crazy idea,
          we|Bold idea, we|Small idea, we could|Counter proposal, we|Compromise, we could|Plan B,
          we could|Option one, we|Option two, we|Option three, we could|For discussion, we
          could|For your approval, we|For a vote, we|To be voted on, we|To be discussed, we
          could|Up for debate, we could|Up for a vote, we|Subject to your approval, we|If you
          approve, we|If everyone's happy, we could|If nobody objects, we could|If you ask me, we
          should|If it were up to me, we'd|If it was me, we'd|If I had a say, we'd|If I could
          choose, we'd|In my book, we should|The way I see it, we could|I'm leaning towards it, we
          could|I'm inclined to say we|I'm in favor, could we|I'm tempted to say we|I'd be
          inclined to|I'd be tempted to|I'd be happy if we|I'd be all for it if we|I'd be glad if
          we|I'd like it if we|I'd love us to|I'd argue we|I'd argue that we should|I'd consider
          whether we|I'd back the idea to|I'd float the idea to|I'd put it to the group that
          we|I'd put it to you that we|I'd put it to the vote that we|I'd ask the board to|I'd ask
          everyone to agree to|I'd say it's time to|I'd say it's best to|I'd say why not|I say
          it's time to|I'd urge us to|I urge us to|I ask you to agree to|I ask for your vote to|I
          ask for approval to|I ask the group to|I seek your approval to|I'm seeking approval
          to|I'm suggesting we|I'm suggesting that we|I'm suggesting to|I'm asking if we
          should|I'm asking whether to|I keep thinking we could|I've been thinking we could|I've
          been thinking that we might|I've been wondering whether to|I'm toying with the idea
          to|I'm not sure, but we could|I might suggest we|I might propose to|I may suggest that
          we|I can only suggest that we|I can only recommend to|I strongly suggest we|I strongly
          recommend to|I humbly suggest we|I really think we could|I do think we might|I feel it's
          time to|I feel it'd be right to|I feel like we could|It may be time to|It might be time
          to|It might be nice to|It might be fun to|It might be smart to|It might help to|It could
          help to|It could pay off to|It could work to|It could be worth it to|It could be fun
          to|It would be smart to|It would be wise to|It'd be smart to|It'd be wise to|It's an
          option to|It's one option to|It's a thought to|It's worth a thought to|It's worth a try
          to|It's worth considering to|It's up to us whether to|It's up for a vote whether to|It's
          your call whether we|It's open whether we|One could argue we should|One thought is
          to|One thought would be to|One thing we could do is|One thing we might do is|Something
          we could do is|Something we might try is to|A possibility would be to|A possible way is
          to|A solution might be to|A compromise would be to|A compromise might be to|A good start
          would be to|A simple way would be to|A safe bet would be to|The obvious thing would be
          to|The best thing might be to|The best way might be to|The cheapest way would be to|The
          easiest would be to|The other way would be to|The alternative is to|The alternative
          would be to|The safest option might be to|The thought was to|The thinking is that we
          could|The request is to|The request is that we|The petition is to|The draft says we|The
          draft suggests to|The consultants suggest to|The board suggests we|The board would like
          us to|The treasurer suggests to|The parents ask us to|The members would like us to|Some
          members want to|Some people want us to|Some of you want to|Some of us would like
          to|{name} and I suggest we|{name} and I would like to|{name} came up with the idea
          to|{name} is suggesting we|{name} is proposing to|{name} asks if we could|{name} asks
          whether we want to|{name} wants to know if we|{name} wonders if we should|{name} moved
          that we|{name} would rather we|{name} would prefer to|There's a motion to|There is a
          motion to|There's a proposal to|There is a suggestion to|There's the idea to|There's an
          offer, we could|There's one option, we|There was a suggestion to|We had the idea
          to|We've had a request to|We've been asked whether we|We have an offer to|We have the
          option to|We have the chance to|We have a motion to|We have a proposal to|We have a
          choice, we could|We need a vote on whether to|We need your okay to|We need to talk about
          whether we|We might think about it and|We might consider it and|We may decide to|We
          might decide to|We could decide to|We could agree to|We could vote to|We could try to|We
          could start to|We could think about it and|We could go the other way and|We could go one
          step further and|We could do it differently and|We could save money and|We could be bold
          and|We should think about whether to|We should perhaps|We should maybe|We ought perhaps
          to|We'd be wise to|We'd do well to|We'd be better off to|We'd save money if we|We'd save
          time if we|Why not|What about this, we|What about it, do we|What I'd like to propose is
          to|What I'd suggest is to|What I propose is to|What I suggest is that we|What I have in
          mind is to|What I would like is to|What if, just an idea, we] {plan}[|||, what do you
          think|, what do you say|, if you all agree|, any thoughts].
        """,
}

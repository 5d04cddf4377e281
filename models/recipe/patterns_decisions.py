"""Deciding and proposing.

Patterns as in ``patterns.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "DECIDE": """
        [We|We all|The team|The group|The club|The committee|The board|The council|The class|The
          family|The members|Everybody|Everyone|All of us|Both of us|The majority|The three of
          us|The whole table|Both sides|All present|The management|The parents] [have |has |have
          now |finally |just |now |all |unanimously |officially |formally |hereby |then |already
          ||||][decided to|agreed to|chose to|voted to|resolved to|opted to|settled it, we|made up
          our minds to|made the decision to|took the decision to|reached agreement to|came to the
          conclusion to|are agreed, we|is in favor, so we|are in favour, so we|are for it, so
          we|want it that way, so we|said yes, so we|think it's right, so we|wants to|want
          to|prefer to|approved the plan to|approved the proposal to|accepted the proposal
          to|adopted the motion to|backed the idea to|supported the idea to|confirmed the plan
          to|signed off the plan to|gave the green light to|gave the go ahead to|committed to]
          {plan}.

        [It's|It is|That's|So it's|So it is|Now it's|Then it's|Right, it's|It has been|It was]
          [decided|settled|agreed|fixed|official|clear|a
          deal|final|done|accepted|approved|confirmed|carried|resolved|voted|a yes|unanimous|a
          go|signed and sealed|carved in stone|in the minutes|on record|written down|set in
          stone|closed|a done deal|beyond doubt|what we all want][,|:| that|, then,] [we|we
          will|we'll|we are going to|we do|we're going to] {plan}.

        [The vote is clear|Motion carried|The motion is carried|Motion passed|The motion
          passes|The ayes have
          it|Agreed|Done|Settled|Decided|Approved|Accepted|Deal|Sold|Carried|Resolved|Confirmed|Passed|Adopted|Then
          that's it|That's it then|No objections|There are no objections|I see no
          objections|Nobody is against it|Nobody objects|No one objects|I hear no objection|By
          majority|By a clear majority|By three votes|With all votes|Unanimously|That's a
          yes|That's a clear yes|Everyone said yes|Everybody nods|I see everyone nod|All hands are
          up|All in agreement|We're all agreed|We are all agreed|We're in agreement|We have a
          decision|We've a decision|We have a consensus|We have a result|There we have it|There we
          go|There you go|So be it|Fine|Good|Great|Perfect|Right|Okay then|Alright then|Very
          well|Well then|Excellent|Wonderful|Hooray|Green light|Decision made|Decision taken|The
          decision is made|The decision has been taken|The decision stands|Case closed|End of
          discussion|End of story|Enough talk|Let me note that|For the minutes|For the record|Then
          for the minutes|Please minute this|Let the minutes show|To put it on record|I'll put it
          in the minutes|So recorded|So noted|Final answer|The answer is yes|Yes to that|We're
          sold|I'm convinced, and so are you|Then everyone's happy|With that it's official|With
          that we're agreed|With five to one|Ten in favor, none against|Seven for and two
          against], [we|we will|we'll|so we|so we'll|then we|then we'll|we're going to|so we're
          going to|we do|we shall|we are going to] {plan}.

        [Let's|Let us|So let's|Then let's|Okay, let's|Right, let's|Well, let's] [go ahead
          and|finally|just|simply|definitely|really|all|now|actually|go with it and|do it and|try
          it and|be bold and|be brave and|make it official and|say yes and|stop talking and|play
          it safe and|agree to|plan to|stick with it and|commit to it and|settle it and|save the
          money and|keep it simple and|for once|do what they do and|take the plunge and]
          {plan}[||||||, then|, agreed|, everyone is for it|, that's decided|, settled|, final|,
          no more talk|, and that's it|, as we all want it|, that's the decision].

        [Our|The|The final|Our final|The joint|The unanimous|My final|The board's|The official|The
          common|The clear|The general]
          [choice|conclusion|resolution|agreement|result|outcome|verdict|vote|consensus|answer|ruling|line|position|policy|call|compromise|solution|wish|way
          forward|deal|plan we agreed on|path we chose|option we took|upshot|bottom line] is
          [to|that we|that we will|clear, we|now to|therefore to|then to] {plan}.

        [We|We'll|So we|So we'll|Then we|Then we'll|Now we|From now on we|As of now we|Starting
          now we|Henceforth we] [go ahead and|will definitely|will therefore|will now|will from
          now on|are set to|shall|are going ahead to|will certainly|will stick to the plan and|go
          with the plan to|go with the idea to|go for it and|go down that road and|take the first
          option and|take the offer and|do as {name} says and|do what {name} suggested and|follow
          {name} here and|follow the proposal and|follow the advice to|keep to the plan and|stand
          by it and|hold on to the plan to|are sticking with the plan to|are going with the plan
          to|have a deal to|have a majority to|have full support to|have approval to|have the go
          ahead to|have everyone's okay to|have settled on it, we|end the debate here and|close
          this point and|call it a deal and|make it a rule to|make it our policy to|are in for it
          and] {plan}.

        [To sum up|To wrap up|In conclusion|As a result|After all|After this discussion|After some
          back and forth|After a long debate|After the vote|Following the vote|Based on that|Given
          all that|Given the numbers|For these reasons|All things considered|Everything
          considered|On balance|All in all|At the end of the day|When all is said and done|Having
          heard everyone|Having heard all sides|Since everyone agrees|Since nobody objects|As
          nobody objects|As we all agree|As everyone is happy with it|With everybody's
          consent|With your approval|With no votes against|With one abstention|With a show of
          hands|By a show of hands|By common consent|For the record|Once and for all|In short|Long
          story short|So finally|With that|Against my advice|Despite the cost|Despite the
          doubts|As {name} suggested|As {name} proposed|On the advice of {name}|Thanks to
          {name}|Like {name} said|Starting next month|Effective today|As of today|From today|For
          this year|For the time being|Until further notice], [we will|we'll|we are going
          to|we|we've agreed to|we've decided to|it's decided to|we shall|the decision is to|we
          have chosen to|it is agreed to] {plan}.

        [We are all in favor|We are all for it|We all like it|We all want that|Nobody is against
          it|All hands are up|The numbers are clear|The numbers speak for it|That convinced
          everyone|That convinced me|Everyone has voted|Everyone's on board|Everybody is on
          board|The board said yes|The client said yes|The treasurer agrees|The boss approved
          it|We got approval|We've got the go ahead|We got the green light|We have the money|We've
          slept on it|We've talked it over|We have discussed it enough|We took a vote|We voted on
          it|I counted the votes|I've counted, six to two|That's four votes to one|{name}
          convinced us|{name} withdrew the objection|Even {name} agrees|There's no other
          option|There is no way around it|It's the best option|It's the cheapest way|It's the
          only way|It's what the members want|Everybody prefers it], so we[ will|'ll| are going
          to| have decided to| decided to||] {plan}.

        [I record|I note|I'm noting|I minute|I hereby record|I'm recording|Please note|Please
          record|Please minute|Write down|Put down|Let's record|Let's note|Let's write down|Let me
          record|Let me note|I'll write down|I'll put down|I'll minute|Put on record|Put in the
          minutes|Enter in the minutes|The minutes will say|For the minutes,] [the decision to|our
          decision to|the agreement to|that we|that we will|that we'll|that we are going to|that
          we agreed to|that we've decided to|that it was decided to|that the team decided to|that
          everyone agreed to|that it's agreed to|that we chose to] {plan}.

        {plan}, [that's what we do|that's what we'll do|that's what we agreed|that is what we
          want|that's our decision|that's decided|that's the decision|that's settled|that's
          agreed|that's the plan then|that's final|that it is|so be it|it's a deal|it's
          decided|that's it then|we all said yes|and nobody objects|as we voted|we have a
          deal|everyone agreed to that|done deal|let's make that official|that's how we do
          it|we're going with that|that's approved|that got the most votes|that won the
          vote|that's what the vote says|the board approved that|this is now official].

        [The decision|A decision|The decision was taken|The decision has been made|It was
          resolved|It was voted|The motion was|The majority was for it|The board's decision
          was|The verdict is in|The result of the vote|The question is settled|The matter is
          settled|The debate is over|The choice has been made|The choice fell|Our choice fell|The
          agreement is|The deal is|The compromise is|What we agreed on is|What we decided is|What
          we settled on is|What we'll do is|What we do now is|All we agreed on is|One thing is
          decided|One thing is settled|This much is clear|So the answer is] [to|, to|, we|that
          we|, we will|, we'll|that we will] {plan}.

        [Yes|Yep|Right|Exactly|Correct|Okay|So|Good|True], [we decided to|we agreed to|we've
          settled on it, we|it's official, we|the decision stands, we|we really|we definitely|as
          decided, we|as agreed, we|as voted, we] {plan}.

        [I|I hereby|As chair I|As chairman I|As the boss I|As your manager I|Then I] [declare it
          decided that we|declare it agreed to|decide that we|have decided that we|take it that we
          all agree to|take it as agreed that we|conclude that we|conclude that we want to|confirm
          that we|announce that we will|approve the plan to|approve it, so we|sign off on it,
          we|say we|rule that we|make the call, we|call it, we|consider it agreed to] {plan}.

        We [won't wait any longer, we|have no choice but to|have made our choice and|have made up
          our mind and will|all shook hands on it, we|will do it like this and|will have it so
          and|stay with our decision to|stick to our decision to|stand by our decision to|confirm
          our decision to|renew our decision to|reached a compromise to|reached a decision to|came
          to an agreement to|came to a decision to|came down on the side to|struck a deal
          to|signed the agreement to|are unanimous, we|are of one mind, we|are all happy to|are
          all fine with it, we|have voted and we] {plan}.
        """,
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
        """,
}

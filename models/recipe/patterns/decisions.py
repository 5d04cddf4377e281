"""Deciding.

Patterns as in ``__init__.py``; all text here was written for this project.
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

        [We will|We'll|So we|So we'll|Then we|Then we'll|We are going to|We're going to|We
          shall|Yes, we|Right, we|Okay, we'll|Good, we] {plan}[, and that's final|, and that's
          that|, end of story|, end of discussion|, as decided|, as voted|, everyone's agreed|,
          everybody agrees|, no more discussion|, that's official|, it's settled|, it's decided|,
          that's the decision|, that's what we decided|, the vote is clear|, by majority vote|,
          with six votes to two|, nobody's against it|, no objections|, no ifs or buts|, full
          stop|, that is agreed|, put it in the minutes|, write that down|, please note that|,
          that goes in the minutes|, for the record|, as everyone wants it|, as we all agree|,
          since we all agree|, since nobody objects|, now that it's approved|, the board said
          yes|, with everyone's blessing|, I take that as agreed|, unless someone shouts now].

        [That settles it|That does it|I'll take that as a yes|I take that as a yes|I'll take
          silence as a yes|Silence means yes|So that's a yes|Then it's unanimous|It passed|It's
          been put to the vote|It went through|It went through without objections|It won|It got
          most votes|This option won|Option two wins|The second option wins|The yes side wins|The
          room is in favor|The table is in favor|Everyone raised a hand|Everyone's hand is up|I
          see all hands|I see eight hands|I count seven hands|All thumbs up|Thumbs up from
          everyone|Thumbs up all round|We've landed on it|We found a compromise|We've got a
          compromise|We've got a result|We're on the same page|We are on the same page|We're all
          on the same page|We see eye to eye|We're of one mind|We're clear then|That was easy|That
          was quick|That didn't take long|The chair agrees|The chair has spoken|The boss has
          spoken|{name} and I agree|{name} gave in|{name} is convinced now|{name} is fine with
          it|You've all said yes|You all voted yes|You've all voted|You heard the vote|The board
          has ruled|The board gave its okay|The members have spoken|The parents voted yes|The
          class has voted|The committee has decided|The management signed it off|Signed off|Signed
          and sealed|Stamped|Locked in|Let's lock it in|Let's lock that in|Let's call it
          settled|Let's call that decided|Let's call it a decision|Let's make that the
          decision|Let's take that as decided|Let's shake on it|Let's close this], [we|we
          will|we'll|we're going to|so we|so we'll|then we|we shall|we do] {plan}.

        [We've landed on the idea to|We landed on the plan to|We settled on the plan to|We've
          settled on the idea to|We've opted to|We ended up agreeing to|We've come round to the
          idea to|We came round to the view that we|In the end we chose to|In the end we agreed
          to|In the end everyone wanted to|Eventually we agreed to|After much debate we agreed
          to|By general consent we|By a large majority we|By a narrow majority we|By one vote
          we|You've all voted to|You all chose to|The members voted to|The members chose to|The
          members want us to|The members have decided to|The parents agreed to|The class voted
          to|The team opted to|The team settled on it, we|The vote went six to two to|The vote was
          clear to|The vote is in favor, so we|The result is that we|The outcome is that we|The
          upshot is that we|The bottom line is that we|The long and short of it is, we|What we
          take away is that we|What comes out of this is that we|What won is the plan to|The
          winning idea is to|The winning proposal is to|The agreed plan is to|The agreed line is
          to|The approved plan is to|The chosen option is to|The solution we chose is to|The
          compromise is that we|The compromise we found is to|The deal we made is to|The decision
          on the table is final, we|The decision we took is to|The decision I'm noting is to|The
          decision stands, we|The decision reads, we|Decision, we|Decision of today, we|Decision
          number two, we|Decided today, we|Resolution, we|Our motion passed, we|Agreed today,
          we|Agreed by all, we|Carried by all, we|It carries, we|We hereby agree to|We hereby
          decide to|We hereby resolve to|We formally agree to|We jointly decided to|We now
          formally decide to|We stick with it, we|We've signed up to it, we|We are resolved to|We
          are determined to|We firmly decided to|We have a plan, we|We have a go, we|We're a go,
          we|We said yes to the offer to|We said yes to the plan to|We went for the option to|We
          go with option two, we|We take the plunge and|We bite the bullet and|We'll bite the
          bullet and|We'll take the plunge and|We'll take the risk and|We'll take their offer
          and|We'll give it a go and|We'll give it a try and|We'll make the change and|We'll make
          it official and|We'll make the switch and|We'll call it settled and|We'll keep it that
          way and|We'll do exactly that and|We'll do just that and|We'll proceed and|We'll move
          ahead and|We'll press ahead and|We'll push ahead and|We proceed to|We're moving ahead
          to|We're pressing ahead and|It's a go, we|It's all agreed, we|It's all settled, we|It's
          in, we|It's a wrap, we] {plan}.
        """,
}

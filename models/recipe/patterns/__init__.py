"""Sentences of meetings as patterns: ``[a|b|]`` stands for one of its alternatives, which may nest.

One pattern gives tens to thousands of sentences. The lists carry the names of those in
``phrases.py`` that they widen; ``variety.py`` unfolds them and keeps away what is for evaluation.
All text here was written for this project. ``<NAME>`` stands for one of the shared parts, and a
line break for a space.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

PARTS = {
    "I_DO": """
        [I will|I'll|I can|I could|I shall|I should|I must|I might|I have to|I need to|I want
          to|I'd like to|I would like to|I intend to|I plan to|I hope to|I aim to|I promise to|I
          agree to|I offer to|I've promised to|I have agreed to|I was asked to|I've been asked
          to|I'm supposed to|I'm planning to|I'm about to|I'm ready to|I'm glad to|I'm willing
          to|I still have to|I still need to|I was going to|I've got to|I'd better|I'm the one to]
        """,
    "SOFTLY": """
        [|||||also |just |quickly |definitely |gladly |probably |simply |then |personally ]
        """,
    "AFTER": """
        [|||||||, okay|, no problem|, promised|, I think|, of course|, don't worry|, as promised]
        """,
    "CAN_DO": """
        [can|could|will|would|should|must|shall|might|may]
        """,
    "FOR_US": """
        [We|The team|The group|Everybody|All of us|We all|The majority|The board|Both sides]
        """,
    "SETTLED": """
        [decided|settled|agreed|fixed|official|clear|a
          deal|final|done|accepted|approved|confirmed]
        """,
    "DO_IT": """
        [do|handle|take|take care of|manage|deal with|look after|see to] [that|it|this|this
          one|that one]
        """,
}

LISTS = {
    "SELF": """
        <I_DO> <SOFTLY>{task} {due}<AFTER>.

        {due}[,|] [I will|I can|I have to|I should|I want to|I plan to|I must|I need to] {task}.

        [Leave it to me|You can count on me|Count on me|That's on me|Give it to me|Don't worry|No
          problem|I'm on it|That one is mine|It's on my desk|I have time|I'm free|I know how|As I
          said|Just so you know|For my part|From my side|As for me|Because nobody else can|Since I
          am there anyway|While I'm at it|If nobody objects|Unless someone else wants to|In the
          meantime|Once I am back|When I have time|After that], <I_DO> {task} {due}.

        [My|My next|My own] [task|job|goal|part|homework|aim|plan|duty] [for this week |this time
          |now |from here |]is to {task} {due}.

        [Let me|Allow me to|Let me just|Let me quickly|Let me go and|Let me be the one to] {task}
          {due}[, then|, okay|].

        I'll [take care of it|see to it|make time|find the time|do my best|get started|sit down]
          and {task} {due}.

        I [told|promised|assured|informed] {name} [that |]I [will|would|can] {task} {due}.

        [It's on me|It is up to me|It falls to me|It's my job|It is my duty|I'm the right one|I
          have been chosen|I was told|They want me|{name} asked me|{name} wants me|We said I would
          be the one] to {task} {due}.

        [I am in charge|I'm responsible|It's my department|I live nearby|I have the key], so
          [I'll|I will|I can|I must] {task} {due}.

        [Note|Write down|Put down] that I [will|have to|must] {task} {due}.

        [Together with|With|For|Like|Instead of] {name} <I_DO> {task} {due}.
        """,
    "ASK": """
        {name}, [can|could|would|will|can't|couldn't|won't] you [please |kindly |maybe |perhaps
          |also |quickly |just |then |||]{task} {due}[, please|, okay||]?

        [Can|Could|Would|Will|Won't|Can't] you [please |maybe |also |quickly ||]{task} {due},
          {name}?

        {name}, [I want you to|I'd like you to|I would like you to|we want you to|we need you
          to|you need to|you must|you could|you might|you still have to|you still need to|you
          wanted to|you promised to|you said you would|you're supposed to|you are the one to|I
          count on you to|I trust you to|I'm asking you to|make sure to|make sure you|be sure
          to|try to|kindly|just|please also|please don't forget to|your task is to|it's your turn
          to|it's on you to|it's up to you to|go ahead and|go and|you had better|you may] {task}
          {due}[, please|, okay|, all right||].

        {name} [will|would|could|should|must|shall|may|might|wants to|would like to|has agreed
          to|has promised to|has offered to|promised to|volunteered to|is ready to|is supposed
          to|is planning to|is about to|was asked to|has been asked to|still has to|still needs
          to|ought to|plans to|intends to|hopes to|said he will|said she will|told me he
          would|told me she would|is the one to|decided to|wanted to|is due to] [also |quickly
          |then |||]{task} {due}[, right|, I think|, then|, okay|||].

        [I asked|I've asked|I told|I would ask|I'd ask|I want|I'd prefer|We want|We asked|We
          chose|We told|We'd like|Let's ask|Let's get|Let's tell|I'll ask|Please ask|They
          asked|The boss asked|The client asked|The client wants|The plan is for|The idea is
          for|It's up to|It falls to|It's the job of|I count on|We count on|We rely on|I trust|We
          should ask|Can we ask|Could we get|How about asking|What about asking] {name} to {task}
          {due}.

        [Perhaps|Ideally|Hopefully|Of course|As agreed|As always|This time|From now on|In that
          case|Next|For now|Instead|Meanwhile|In the meantime|If possible|Tell me if] {name}
          <CAN_DO> {task} {due}.

        {due}[,|] {name} [has to|should|can|must|needs to|is expected to|wants to|could] {task}.

        [Could|Should|Would|Will|Shouldn't|Couldn't|Can't|Won't] {name} [please |maybe |also
          ||]{task} {due}?

        [It would be good|It'd be great|It would help|It would be nice|It would be perfect|I'd be
          glad|I would be happy|I'd appreciate it|We'd be grateful] if [{name} could|{name}
          would|you, {name}, could|you, {name}, would] {task} {due}.

        [Do you think you can|Do you think you could|Are you able to|Do you have time to|Would you
          be able to|Would you be so kind to|Do you want to|May I ask you to|Can I ask you to|Is
          it okay for you to] {task} {due}, {name}?

        {name}, [do you think you can|do you have time to|are you able to|do you want to|may I ask
          you to|can I ask you to|is it okay for you to|can we count on you to] {task} {due}?

        [Would it be possible|Is it possible|Is it okay|Is there time] for {name} to {task} {due}?

        [This one|That|This|The next one|The job] [goes to|is for|belongs to|lies with|stays with]
          {name}, who [will|should|can|has to|wants to|must] {task} {due}.

        [Put {name} down|We have {name}|Let us get {name}|I picked {name}|I chose {name}|Write
          {name} on the list] to {task} {due}.

        [Action|Job|Task|A task|Next step|To do|Homework] for {name}[,|:| is to] {task} {due}.

        [Note|Write down|Put down|Remember|I hear|We said|We know|They told me|I guess] that
          {name} [will|has to|should|must] {task} {due}.

        [Because|Since|As] {other_name} is [away|ill|busy|on holiday], {name} [will|has
          to|should|must] {task} {due}.

        [If you have time|If you don't mind|When you are there|Since you know them|While you are
          at it|As your next step|For me|For the team], {name}, [please|can you|could you|you
          could|you should] {task} {due}.
        """,
    "UNOWNED": """
        [Somebody|Someone|One of us|One of you|Anyone from the team|Whoever has time|Someone
          here|Somebody from the team] [must|should|has to|needs to|ought to|will have to|had
          better|still has to|still needs to|really should] {task} {due}.

        We [must|should|still need to|ought to|had better|also have to|will have to|should
          really|really need to|must not forget to|shouldn't forget to|need someone to|need
          somebody to|want someone to|still must|absolutely have to|should also] {task} {due}.

        [It is necessary to|It's important to|It is time to|It's high time to|There's still the
          job to|What is left is to|The next step is to|The open task is to|Let's not forget
          to|Another task is to|The client expects us to|They expect us to] {task} {due}.

        {due}[,|] [someone|somebody|we|one of us] [must|should|needs to|need to] {task}.
        """,
    "OPEN_CALL": """
        Who [could|would|might|is able to|has time to|is willing to|is ready to|would like
          to|volunteers to|is free to|is going to|could please] {task} {due}?

        [Would|Could|Will] [anyone|anybody|someone|somebody|one of you] [please |like to |be able
          to |be willing to |||]{task} {due}?

        Is [anyone|someone|there anyone|there someone|somebody] [free|able|willing|ready] to
          {task} {due}?

        [Does anybody want to|Does anyone have time to|Any volunteers to|Which of you can|Which of
          you will|Who of you could|Do we have someone to] {task} {due}?

        [I'm looking for someone to|We need a volunteer to|I need a volunteer to|We are looking
          for somebody to|Now who wants to] {task} {due}.
        """,
    "TAKEN": """
        [I will|I'll|I can|I could|Let me|I'd love to|I would] <DO_IT>.

        [Me|On it|I'm on it|My turn|I'm in|Count me in|Put me down|Leave it to me|I
          volunteer|That's for me|That one's mine|I have time|Gladly|I would like that|That is my
          thing][|||, no problem|, sure|, okay].

        [Sure|Okay|Yes|Well|Fine|All right|Of course], [I'll|I can|I will|let me] <DO_IT>.
        """,
    "TAKEN_NAMED": """
        {name} [will|could|would|should|wants to|has time to|is the one to|might] <DO_IT>.

        [Give it|Leave it|That goes|Hand it|Leave that] to {name}.

        [{name} here|This is {name}|I am {name}|Here is {name}|It's {name}], [I'll|I can|I
          will|let me] <DO_IT>.

        {name} [volunteers|takes it|has time|is on it|takes that|knows how].

        [I think|I guess|Maybe|Perhaps|I'm sure|Surely] {name} [can|could|will] <DO_IT>.

        [Let {name}|I'd let {name}] <DO_IT>.
        """,
    "SELF_NAMED": """
        [This is|It's|It is|Here is|I am|I'm|My name is|Hello, this is|Here's] {name}[,| and]
          <I_DO> {task} {due}.

        [{name} again|{name} from the office|{name} on the phone|{name} once more], <I_DO> {task}
          {due}.
        """,
    "ACCEPT": """
        [Yes|Sure|Okay|Of course|Fine|Certainly|Absolutely|Right|Good|Alright|Yeah], [I'll|I
          will|I can] [do it|do that|take it|handle it|manage that|see to it|get it done].

        [Yes|Sure|Okay|Fine|Certainly|Absolutely|Yeah|Yes, sure|With pleasure|I'm on it|Can
          do|That works for me|You can count on me|It's on my list|I'll see to it][||, thanks|, no
          worries].
        """,
    "REFUSE": """
        [No|Sorry|I'm afraid|Unfortunately|Oh no|Oh, sorry|Hm, no], [I can't|I won't do that|I
          have no time|I'm away|I'm on holiday|I'm fully booked|I don't have time|that won't work
          for me|it's not my job|I won't be able to|I really can't|there's no way|I must say no|I
          have too much to do][||, sorry|, let's forget it].
        """,
    "DECIDE": """
        <FOR_US> [decided|agreed|have decided|have agreed|chose|voted|resolved|want|wants] to
          {plan}.

        [It is|It's|That's|So it's|So it is|Now it's] <SETTLED>[,|:| that] [we|we will|we'll|we
          are going to] {plan}.

        [The vote is clear|Motion carried|Agreed|Done|Settled|Decided|Approved|Accepted|Deal|Then
          that's it|No objections|Nobody is against it|I hear no objection|By majority|With all
          votes|That's a yes|Everyone said yes|Good|Great|Perfect|There we go], [we|we
          will|we'll|so we|then we] {plan}.

        Let's [go ahead and|finally|just|simply|definitely|really|all] {plan}[|, then|, agreed|,
          everyone is for it|, that's decided].

        [Our|The|The final|Our final|The joint]
          [choice|conclusion|resolution|agreement|result|outcome|verdict|vote|consensus] is to
          {plan}.

        We [go ahead and|will definitely|will therefore|will now|will from now on|are set
          to|shall|are going ahead to|will certainly|will stick to the plan and] {plan}.

        [To sum up|In conclusion|As a result|After all|After this discussion|For the record|Once
          and for all|In short|So finally|With that], [we will|we'll|we are going to|we] {plan}.

        [We are all in favor|We are all for it|Nobody is against it|All hands are up|The numbers
          are clear|That convinced everyone], so we [will |'ll ||]{plan}.

        [I record|I note|Please note|Write down|Put down|Let's record] the decision to {plan}.

        [I record|I note|Please note|Write down|Then I write down|Put down] that we [will |are
          going to |]{plan}.

        {plan}, that's [what we do|our decision|decided|the decision|settled|agreed].
        """,
    "DECIDE_ASK": """
        [Should|Shall|Could|Can|May] we [maybe |perhaps |really |rather |then |just |||]{plan}?

        [Why don't we|Do you all want to|Would you like to|Is it okay to|Would it make sense to|Is
          everybody fine if we|Are we going to|Do we agree to|Is it a good idea to|What do you
          think, should we|Does it help to|Are you all okay if we] {plan}?

        [I suggest we|I'd suggest we|I would say we|I recommend to|My idea is to|One option is
          to|Another option is to|I vote to|I'd vote to|I would prefer to|The proposal is to|The
          suggestion is to|One idea would be to|I would like us to|My vote is to|I am for it, that
          we] {plan}.

        [Perhaps|Maybe] we [should|can|might|better] {plan}.

        We [could|might] {plan}, [right|what do you think|or not|couldn't we|no]?
        """,
    "DECIDE_YES": """
        [Yes|Okay|Good|Sure|Fine|Right|Great|Absolutely|Exactly|Sounds good|I like it|Perfect],
          [let's do that|let's do it|we do that|we'll do it|agreed|settled|that's decided|that's
          settled|everyone agrees|nobody is against it|we are all for it|it's a deal|we all
          agree|that's what we do|then that's decided|go for it|all in favor].

        [All in favor|We all agree|Decided|Settled|That's a deal|Let's do exactly that|Deal|Nobody
          is against it, decided|I see only nods, so yes|Everybody wants that, so yes].
        """,
    "DECIDE_NO": """
        [No|Nope|Rather not|I don't like it|Not now|Absolutely not|I'm against it|Sorry|Hm],
          [that's too early|that's too expensive|too risky|we can't afford that|let's not|let's
          wait|let's skip that|that makes no sense|we have no time for that|not this month|that's
          a bad idea|let's think about it again|let's leave it open|I'm not convinced|we need more
          numbers first|nobody wants that|it would cost too much].

        [I would rather not|We can't|That won't work|I vote against it|There is no money for
          that|The client would hate that|Too early|Let's come back to that|We are not there yet].
        """,
    "CHAT": """
        I [think|guess|believe|suppose|know|hope|mean|feel] [so|not|you're right|it's fine|that's
          true|that's enough|we know that|it's the same|that's all|we are done here].

        [Can|Could] you [hear|see] [me|us|my screen|that][||, {name}]?

        [Thanks|Thank you|Many thanks|Great, thanks] [a lot|so much|for that|for the summary|for
          coming|for your time|{name}|all].

        [That|It|This] [is|was|sounds|looks|would be]
          [good|great|nice|interesting|funny|strange|right|fair|okay|fine|helpful|clear|new to
          me|hard to say|what I thought|not so easy].

        What [do you mean|did you say|was that|does it mean|else|now|time is it][||, {name}]?

        How [are you|was the trip|long does it take|many are there|come|was your evening][||,
          {name}]?

        [Let me|Let's] [see|wait a moment|hope so|be honest|go on|take a short break|be quick].

        I [have no idea|can't say|need a coffee|missed that|didn't get that|agree|disagree|have to
          leave soon|was thinking the same|am back|am here|feel the same|love it].

        [Hello|Hi|Good afternoon|Morning|Welcome back|Good to see you|Bye|See you][, {name}|,
          everybody|, all||].

        [Yes|No|Yeah|Well|Hm|Oh|Okay|Right|Sure|Really], [that's right|of course not|I
          remember|you said that|not really|why not|who knows|good question|one moment].

        [Is everybody|Are you|Is {name}] [here|there|ready|back|awake|online|okay]?

        [The weather|The traffic|The food|My phone|The sound|The picture] [is|was]
          [bad|good|terrible|lovely|fine|awful] today.
        """,
    "PAST": """
        [I|We|{name}|They|Somebody|The others] [just |finally |actually |also ||]{did}
          [yesterday|last week|this morning|last month|two days ago|on {day}|before the meeting|in
          {month}|an hour ago|in time].

        [Yesterday|Last week|This morning|On {day}|In {month}|Before lunch] [I|we|{name}|they]
          {did}.

        [It was {name} who|The good thing is that we|I'm glad that {name}|Did you know that I|I
          can tell you that we|Luckily we|As you asked, I|As planned, {name}] {did}.

        [I have news|Good news|It's done], [I|we|{name}] {did}.
        """,
    "MAYBE": """
        [Did|Didn't] [you|we|they|{name}] [really |ever |already ||]{task}?

        [I|We|You|They] [don't|didn't|won't|wouldn't] [want to|need to|like to|plan to|mean to|try
          to|dare to] {task}.

        There is no [need|reason|time|way|money|point] to {task}.

        It [is|was|would be] [too late|too expensive|too hard|pointless|useless|not necessary|not
          worth it|impossible|not our job|a mistake|forbidden|not possible] to {task}.

        Why should [we|I|they|{name}] {task}?

        [In the past|Years ago|Back then|Last time|Usually|In other companies]
          [we|they|people|you] [had to|used to|would] {task}.

        Nobody [has to|wanted to|needs to|can|could|will|tried to] {task}.

        {name} [doesn't want to|doesn't have to|didn't|won't|refused to|forgot to|never wanted
          to|has no time to|can't|isn't able to] {task}.

        [If we had more money we could|I wish we could|In a perfect world we would|Some day we
          might|It was fun to|I hated to|I remember how we had to] {task}.

        [How do you|How much is it to|Is it hard to|Is it allowed to|Where do people|Do other
          teams|What does it take to|Do they often] {task}?
        """,
}


def read_patterns(lists: Mapping[str, str], parts: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Patterns by list, each on one line and with its shared parts put in."""

    def read(text: str) -> str:
        one_line = re.sub(r"\s*\n\s*", " ", text.strip())
        return re.sub(r"<([A-Z_]+)>", lambda match: read(parts[match.group(1)]), one_line)

    return {
        name: tuple(read(part) for part in text.strip().split("\n\n"))
        for name, text in lists.items()
    }

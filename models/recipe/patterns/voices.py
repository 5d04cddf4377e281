"""How different people decide: engineers, families, wards, councils, clubs, kitchens, sites.

And what they do anyway, which nobody decided. Patterns as in ``__init__.py``; all text here was
written for this project.
"""

from __future__ import annotations

PARTS = {
    "DO": """
        [we|we|we'll|we will|we're going to|the crew will|everybody will|we all|we now]
        """,
    "HABIT": """
        [Usually|Normally|Most days|So far|At the moment|For years now|As it is|In practice|By
          habit|Every {day}|On good days|As always|Already now|Up to now|On paper|In a normal
          week|In theory|By law|According to the old rules|In winter|Whenever {other_name} is
          here|Strictly speaking|Without thinking|For better or worse]
        """,
}

LISTS = {
    "DECIDE": """
        [Ship it|Looks good to me and to everyone|Two approvals, no comments|The sprint goal is
          agreed|Merged in spirit|Design review passed|Scope is frozen|The spike paid off|Product
          signed it off|Option B scored highest|Architecture board says yes|Ticket accepted|Rough
          consensus|The trade offs are clear|No red flags in the review][:|, so|.] <DO> {plan}.

        [Family vote|Kids, it's settled|Mum and dad agree|House rule from today|Even grandma says
          yes|The dog has no vote, so|Three hands and a paw|Dinner table verdict|Everyone wants
          it|Okay, you've begged long enough|Promise is promise|We've counted the piggy
          bank][:|,|.] <DO> {plan}.

        [The consultant signed it|The round is agreed|Both doctors concur|On clinical
          grounds|Pharmacy is fine with it|Consent is there|In the patient's interest|The family
          agreed|Matron has ruled|The guideline is clear and we follow it|Second opinion says the
          same|Handover decision][:|, so|.] <DO> {plan}.

        [By resolution of the council|The chamber divides, ayes {number}|The whips agree|Amendment
          {number} is carried|Without dissent|The mayor casts the vote in favour|Second reading,
          passed|The motion as amended is carried|Standing orders suspended and approved|The ayes
          are in the majority|So ordered|Item {number} is resolved][:|, so|.] <DO> {plan}.

        [The assembly has voted|Secretary, take this down|Club rule number {number}|Our members
          voted by mail|The cup committee agrees|Captain's call|Coach and captain agree|The
          dressing room wants it|Two hands against, the rest for|The annual meeting approved it|By
          show of cards|The trophy can wait][:|, so|.] <DO> {plan}.

        [Foreman's word|The engineer signed the drawing|The client approved the variation|Site
          meeting, point {number}, agreed|Safety first, all agreed|Weather permits, boss
          agrees|The surveyor is happy|Change order signed|The architect gave in|Cheapest and
          safest, so it's chosen|Thumbs up from the crane][:|, so|.] <DO> {plan}.

        [Chef has decided|The kitchen is agreed|Tasting over, the panel is clear|Front of house is
          happy with it|Stocktake says so and we agree|Manager's decision|Both shifts said yes|The
          owner nodded|The till doesn't lie, so it's agreed][:|, so|.] <DO> {plan}.

        [The steering group has reviewed it|The reviewers agree|The lab voted|All authors
          agree|The ethics board cleared it|The data convinced us|We've looked at the error bars
          long enough|Principal investigator says yes|The pilot decided it for us|The protocol is
          approved][:|, so|.] <DO> {plan}.

        [Staff meeting, last point, agreed|The head and the parents agree|The class council has
          spoken|Conference decision|The teachers voted|The pupils won the vote|The school board
          is fine with it|Report card of the pilot is good][:|, so|.] <DO> {plan}.

        [No drama|No big speech|Short and sweet|Plain and simple|Long story, short end|Cut|Enough
          said|Let me make it official|Let me put a full stop here|I'll say it once|Hear this|Mark
          my words, this is agreed|For those on the phone|For those who came late|To recap the
          vote]: <DO> {plan}.

        [I asked each of you and|We went round the table and|We let everybody speak and|I wrote
          both on the board and|We gave it a week and|We took the temperature and|We looked each
          other in the eye and] [it's a yes|nobody said no|the answer is clear|all said the
          same|it's unanimous|one side won|it came out in favour][:|, so|.] <DO> {plan}.

        Yes to [{planning}|{planning}, no to the rest|{planning}, {name}, and that's
          final|{planning}, all in favour|{planning}, says the board].

        [Then it's done|Then it's fixed|Then it's a date|Then it's a yes|Then it's agreed|Then
          I'll stop arguing|Then nothing stands in the way|Then let's not lose time|Then we have
          it|Then the answer to {city} is yes][:|,] <DO> {plan}.

        We can [do better than argue|stop voting|close the list|tell {city}|cheer|put the
          champagne on ice|go home happy|finally say it][: |, because |. ][it's agreed that we|it
          is decided, we|the vote is in, we|by {number} votes we|all of you agreed to|everyone
          wants to] {plan}.

        [{number} of us|Eight of us|The five departments|Both boards|All parties|The
          couple|Everyone on the call|Those present|The quorum]
          [voted|agreed|decided|undertook|resolved|opted|elected] [unanimously ||by a hair ||after
          all ||on the spot ||in writing ||]to {plan}.
        """,
    "DECIDE_YES": """
        [Ship it|Looks good, approved|Two approvals, merge it|No blockers, so it's agreed|Scope
          accepted|Green build, green light|Plus one from all of us|Ticket accepted, decided].

        [Mum says yes, dad says yes|Family vote, all for it|You've begged long enough, okay|Okay,
          kids, that's a promise, decided|Grandma is in, so it's settled|Hurray, we all want
          that].

        [Consultant agrees, so we do it|Signed and in the chart|Both doctors concur, agreed|Matron
          says yes|Consent is there, go ahead|That's the treatment, then, agreed].

        [The ayes have it by {number}|Carried as amended|So ordered|The council so resolves|No
          division, carried|Item {number} is passed|Let the record show it carried].

        [Captain's call, yes|The dressing room is for it|Coach says yes, we do it|Members are
          happy, carried|Seconded and carried|The assembly agrees].

        [Foreman says yes|Signed off by the engineer|Safe and cheap, agreed|Client approves, so
          done|Variation approved|Chef says yes|Boss nodded, it's on].

        [You two|Everybody|All of you|The whole lot of us|Those online] [seem|looked|sounded| are]
          [convinced|happy with it|in agreement|for it|decided], [so it's a
          yes|carried|agreed|that's decided|we do it|noted as decided].

        [I've no more questions|My worries are answered|The price is right|The timing is right|The
          numbers add up|The risk is small], [so yes, decided|I vote yes and so does
          everyone|we're agreed|let's make it so|approved|that's a yes from the board].
        """,
    "DECIDE_NO": """
        [Blocked by legal|Not in this sprint|The build is red, not now|Needs a design review
          first|That's out of scope|I'd close it as won't fix|Not without tests|Let's spike it
          first].

        [Your father won't like that|Ask me when you're eighteen|Not on a school night|We'll see
          at Christmas|When you've tidied your room, maybe|Not with that bank account|Grandma
          would faint|Dream on].

        [Not until the scan is back|Her pressure is too low|Let's wait for the bloods|I'd want a
          second opinion|The family hasn't agreed|That needs consent first|We don't have the
          beds].

        [Out of order|There's no seconder|That's not a matter for this council|The amendment
          fails|Referred back to committee|Deferred to {month}|Withdrawn, then|The noes have it].

        [The ground is too wet|Not without a permit|The engineer must look first|It wouldn't
          hold|The client won't pay for that|Health and safety would shut us|Not in this
          weather|The frost will ruin it].

        [The members must vote on that|We haven't the players|That's against the rules|The league
          forbids it|Not in the season|The treasurer has the last word|Not before the annual
          meeting|The sponsor would walk].

        [The reviewers would kill us|The sample is too small|That's not in the protocol|We've no
          beam time|Ethics hasn't cleared it|The error bars are too big|Let's repeat the control
          first|I don't trust the data yet].
        """,
    "UNDECIDED": """
        <HABIT>[,|] [we|they|people|most of us|the others|both teams] {plan}.

        We [already|usually|often|sometimes|still|always|hardly ever|never|seldom|once in a
          while|tend to|have had to|are known to|love to|hate to|try to|are paid to|are forced
          to|were told to|have learned to] {plan}[|||, as you know|, after all|, like everyone|,
          by the way|, if we can|, more or less].

        [Have you noticed|Funny how|Strange that|Isn't it odd that|I like that|I love how|I'm sick
          of how|It bugs me that|I wonder why|Who else thinks it's odd that]
          [we|they|people|you|the others] [always|never|still|suddenly|only now|keep wanting
          to|have to|get to] {plan}.

        [At my sister's office|In my street|Where I come from|In other hospitals|In {city}|Over at
          the rival club|In most schools|On other sites|In big companies|Down the road]
          [they|people|you] [just|always|never|have to|now have to|voted to|get paid
          to|may|can't|decided years ago to] {plan}.

        [I'd be|I'd feel|We'd be|You'd be|They'd be] [happier|safer|better off|bored|poorer|
          laughed at|famous|in trouble|out of business|heroes] if [we|they|you|people]
          [would|could|had to|didn't have to|were allowed to] {plan}.

        [How much|How long|How many people|What|Which tools] [would it take|does it take|did it
          take|would they need|do they need|did we need last time] to {plan}?

        It was [hardly my|a crazy|a lovely|an old|a strange|a clever|nobody's|the boss's|always
          their|never our] idea [||back then |in {month} ]to {plan}.

        [I read|I've seen|There's] [a study on|an article about|a film about|a talk on|a book on|a
          joke about|a law on|a course in] {planning}[|, quite good|, I forget where||, it was
          boring|, worth a look].
        """,
}

"""Decisions put together of a cue, a link and what is done, and what only looks like that.

``{plan}`` is a verb phrase in the base form, ``{planning}`` the same with -ing. Patterns as in
``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "KIND": """
        [||final |joint |official |clear |common |firm |unanimous |collective |binding |last
          |formal |shared |simple |considered |good ]
        """,
    "NOUN": """
        [decision|call|choice|answer|line|vote|verdict|result|resolution|agreement|position|ruling|
          conclusion|stance|compromise|deal|solution|outcome|judgment|settlement|finding]
        """,
    "FIXED": """
        [settled|decided|closed|done with|agreed|off the table|sorted|clear|resolved|signed off|
          wrapped up|put to bed|nailed down|ticked off|fixed|beyond doubt|through|passed]
        """,
    "GROUP": """
        [we|all of us|both sides|the group|the round|the whole table|everybody here|the team|most
          of us|the members|you and I|the two of us|the five of us|we all|the people in {city} and
          we]
        """,
    "CUE": """
        [[the|our|this|that] <KIND><NOUN> [stands|is made|holds|has been taken|is in|is clear|has
          fallen|is in the book|counts|is yours and mine|was easy|goes through|has been reached|is
          ready for the minutes|can be written down]|<GROUP> [agreed|came to terms|shook on
          it|said yes|voted yes|spoke with one voice|came round|want the same|fell into
          line|signed it|see eye to eye on this|had no objection|went along|could live with
          that|backed it]|[that|this|your vote|the show of hands|this round|the ballot|what {name}
          said] [settles|decides|closes|ends| clinches|seals|answers] [it|the matter|the
          question|the debate|this point|the dispute|the item]|[the matter|the question|the
          case|the item|this point|the discussion|point {number}] [is|is now|is finally|is
          herewith|counts as] <FIXED>|[nobody|no one|not a soul|none of you|neither side|not even
          {name}] [objects|disagrees|is against it|wants to block it|raised a hand against it|has
          a better idea|said no|voted no|is holding out|wants to go on arguing]|[it's|it is|so
          it's|now it's] [<FIXED>|in the minutes|a deal|a <KIND><NOUN>|our <KIND><NOUN>|all
          agreed]]
        """,
    "LINK": """
        [, so|: |. So|, and so|, which means|. That means|, therefore|. Then|, hence|. Therefore|.
          Accordingly|, and|. In other words,|. In plain words,|, meaning|, so from now on|. As a
          result,|, in short]
        """,
    "DOES": """
        [we|we|we|we'll|we will|we are going to|we're going to|we now|we shall|we do|everybody is
          to|the team will|we're set to|we can|we are to|we get to|we may now]
        """,
    "PUT_BEHIND": """
        [, then|, as of now|, all of us|, together|, no matter what|, as you wished|, starting
          {day}|, without delay|, for good|, just as {name} said|, with your blessing|, as a
          test|, for the time being||||||]
        """,
}

LISTS = {
    "DECIDE": """
        <CUE><LINK> <DOES> {plan}.

        <CUE><LINK> <DOES> {plan}<PUT_BEHIND>.

        [Good|Right|Okay|Well|Fine|So|All right|Thanks|Great|Now], <CUE><LINK> <DOES> {plan}.

        <DOES> {plan}[, because|, since|, as|, now that|, for|, seeing that] <CUE>.

        <DOES> {plan}<PUT_BEHIND>. [<CUE>|So <CUE>|Yes, <CUE>|I think <CUE>|There, <CUE>].

        [As|Since|Now that|Because|Seeing that|Given that] <CUE>, <DOES> {plan}.

        [The|Our|This|Your] <KIND><NOUN> to {plan} [stands|is final|is made|has been taken|got the
          vote|is carried|was unanimous|has everyone's support|goes into the minutes|is
          binding|takes effect on {day}|is confirmed|is official now|has been adopted|was reached
          without a fight|is hereby recorded|passed by a wide margin|cannot be appealed].

        [So|Then|Well,|Good,|Okay,|Right,] the [idea|motion|proposal|suggestion|plan|request|
          application|offer|bid|resolution] to {plan} [is through|gets a yes|has been accepted|is
          approved|won|has a majority|is adopted|gets our support|passes|is carried|is agreed|has
          won you over|will be put into practice|becomes official|is waved through|made it].

        [We|We all|You all|All of you|Everyone|Both groups|The members] [said yes|voted yes|raised
          a hand|gave the nod|signed up|nodded|are on board|spoke in favour|gave consent] to the
          [plan| idea|motion|proposal|suggestion|deal] to {plan}.

        There [is|was] [agreement|consensus|unanimity|a majority|broad support|a clear will|full
          agreement] [that we|to] {plan}[||, so that's it|, so we do it|, noted as decided|, hence
          decided|, so it's official].

        [Having|After] [heard you all|heard both sides|seen the numbers|counted the hands|weighed
          the costs|asked every one of you|read the report|talked to {other_name}|slept on it], I
          [declare|rule|conclude|note|state|confirm|announce|determine] that [we|we will|we are
          going to|the club will|the team will] {plan}.

        [Log|File|Enter|Put|Book|Mark] [it|this|that|this one] as
          [decided|agreed|settled|final|approved|done|unanimous|passed|a decision]: [we|we
          will|we'll] {plan}.

        [Most of you|The majority|Six out of eight|Nearly all of you|Twelve people|Three
          quarters|Everybody but {name}|All but one] [chose|ticked the
          box|preferred|voted|asked|wished] to {plan}, [so that's it|so we do it|and that's what
          counts|so be it|which decides it|and so it's done|majority rules|so that's our
          answer|end of story].

        [You|You all|They|Both of you] [want|wanted|asked|chose|prefer] to {plan}, [so be
          it|granted|then it's decided|so decided|approved|the board agrees|and so it shall be|you
          have it|consider it settled|and I agree, settled].

        [Fine|Okay|All right], [you win|I give in|I withdraw my objection|you've convinced me|I'm
          outvoted|let's not fight|have it your way|I'll go along|my no becomes a yes|I yield],
          [we|we'll|we will|so we|then we] {plan}.

        {plan}? [Agreed|Decided|Yes, everyone says yes|Fine, that's decided|Then we do it|All in
          favour, carried|Settled|Everybody nods, so yes|Yes, we do|No objections, so we do
          it|Carried by all|That's a yes from all sides|Approved then|Yes, by {number} votes].

        [What do we do|What's the answer|What's the plan|Where do we end up|What have we
          decided|What did the vote say|And the outcome|What goes in the minutes|What's our
          position]? [We|We'll|We will|That we|To] {plan}.

        [Today|This evening|Just now|In this round|With this vote|At this meeting|Unanimously|In a
          close vote|By acclamation|After {number} rounds|Behind closed doors], [we|the board|the
          council|the members|the partners|the committee] [took|made|reached|passed] [a|the]
          <KIND> decision[, and it is|:|, namely] to {plan}.

        [Glad|Happy|Pleased|Relieved|Proud|Good] [that we|we|you|that you all] [could
          agree|agreed| settled|found agreement|are united|all voted|decided] to {plan}.

        [Nobody|No one|None of us] [will|can] [be surprised|complain|say I didn't ask|take it
          back]: [it's agreed that we|the vote says we|as decided, we|by majority we|the decision
          is that we] {plan}.

        [This is how it ends|Here is what we do|Here's the decision|Here's what it comes down
          to|This is where we land|This is our line|Here's what we tell {city}|This is the
          deal|Here's what got the votes|This is what we'll sign|Here's the rule|This is what the
          chair reads out|Here is the wording]: [we|we will|we'll|we are going to|to] {plan}.

        [That's it|That's us|That's final|Thank you|Sold|Bingo|Amen|Voted|Resolved|Right
          then|Check|Noted|Great stuff|Well|Hurray|Finally|There|Granted|So ordered|As you
          wish|Fair enough|Ruled|Case closed|Consensus|Majority]. [We|We'll|We will|So we|So
          we'll|Then we|We're going to] {plan}[|, then|, as decided|, by majority|, agreed].

        [The board|The chair|The jury|The council|The meeting|The majority|The room|The committee]
          has spoken[:|, and|. So] [we|we will|we'll|we shall|we are to] {plan}.

        [I'm|I am|We're|We are] [authorised|empowered|mandated|cleared|bound|free|allowed|sworn]
          by the [board|vote|meeting|members|council|owners] to {plan}[, so we will|, and so we
          do|, and that's decided|, and we do it].

        We [weighed|heard|discussed|compared|went through|counted|considered] [everything|both
          sides|all offers|the options|the votes|the costs|the risks] and [will|are going to|have
          resolved to|agreed to|choose to|now|therefore|came out in favour, so we|decided,
          {number} to one, to] {plan}.

        [Let it be|It shall be|It is hereby|It has been|It is]
          [settled|decided|resolved|recorded|ordered|noted|declared|ruled|enacted|fixed][: we|
          that we| that the club will| that the group will| that from {month} on we] {plan}.

        [{name} and I|{name}, {other_name} and I|The two shifts|Both departments|The neighbours
          and we|Parents and teachers|Sales and support|The coach and the team] [have
          agreed|agreed| came to an agreement|settled|have decided together|have shaken hands on
          it|have made up our minds] to {plan}.

        [The thing|All|What|The point|The main thing] we [agreed on|decided|settled|voted for|said
          yes to|put in the minutes|all want|passed] [is|was] [to|that we|that we will] {plan}.
        """,
    "DECIDE_ASK": """
        [[All those|Everyone|Those of you|All of you] [for|in favour of|behind] {planning},
          [please raise a hand|say aye|hands up, please|please speak up|raise your cards|let me
          see you nod].|[Who is|Who's|Is anyone|Are you all] [for|in favour of|behind]
          {planning}?]

        [[Let's put|I'd like to put|I put|I'll now put] {planning} to [the vote|a vote|the
          members|the group].|[May I put|Shall we put|Could we put|Can I put] {planning} to [the
          vote|a vote|the members|the group]?]

        [Is everyone|Are we all|Are you all|Is the board|Are the parents] [ready|willing|happy|
          prepared|content|free|glad|okay] to {plan}?

        [Could|Might|Would] [the answer|the way out|the solution|the compromise|our best move|the
          trick] be to {plan}?

        [{name} and I|The two of us|My team and I|The coaches|We in {city}|The young ones]
          [thought|were thinking|had this idea|came up with something|would like to suggest
          something]: [{plan}|we {plan}|we could {plan}|why not {plan}].

        [Who would|Would anyone] [mind|object|cry|complain|be sad|leave|be shocked] if we {plan}?

        [Seriously|Honestly|Once again|In all calm|Let me ask you straight|Straight
          question|Simple question], [do we|should we|shall we|will we|are we going to|can we
          afford to] {plan}[||, yes or no]?

        [Then|So] [my|our|the] [motion|request|wish|question|proposal|amendment] [is|reads|goes]:
          [{plan}|we {plan}|to {plan}|let us {plan}|may we {plan}].
        """,
    "UNDECIDED": """
        There [is|was] [no agreement|no majority|no consensus|no vote|no mandate|no decision
          yet|disagreement|much talk|a rumour|some appetite, but no decision,|no wish|a half
          hearted attempt] [whether to|about whether to|on whether to|over whether to] {plan}.

        [If|Once|When] [the vote|the motion|the offer] [passes|goes through|is accepted|is
          confirmed|finally comes], [we|we'd|we would|they'd] {plan}[, if not, we don't|, but
          that's not today|, we'll know in {month}|, only then|, otherwise not|, and not before].

        [I'd|I would|{name} would|Personally I'd] [vote|choose|prefer|be inclined|want|be the
          first] to {plan}[, but nobody asks me|, but I'm alone|, but it's not my call|, others
          won't|, but we haven't voted|, we can vote another time|, yet it's not for today].

        [Nobody has|We haven't|They haven't|You haven't|The board hasn't] [agreed|decided|voted|
          promised|resolved|consented|offered] to {plan}[| yet| so far|, have they|, as far as I
          know| at this point].

        [We can't|We cannot|Nobody can|You can't|They can't] [decide|vote|agree|promise|resolve]
          to {plan} [without {other_name}|without a quorum|in this round|before the
          audit|today|just like that|on our own|without the figures|behind their backs].

        [Who|Which of you|Who on earth|What genius|Which board]
          [decided|agreed|voted|wanted|chose| promised] to {plan}?

        [My kids|My wife and I|My flatmates|My neighbours|My choir|My old team] [decided|voted|
          agreed|chose|resolved] to {plan}[, and I had no say|, at home that is|, but that's
          private|, no joke|, that's family life|, believe it or not].

        [In the film|In the book|In the story|In that series|In the song|In the play] [they|the
          heroes|the villagers|the brothers] [decide|agree|vote|resolve|choose] to {plan}.

        [Imagine the headline|Picture the mayor's face|Think of the mail we'd get|That would be a
          story|Funny picture]: we {plan}.

        [Don't tell me|Don't say|You can't mean|Surely you're not saying|It's not as if|I can't
          believe|I never said|Nobody said|It isn't true that] we {plan}[| again| after all| now].

        [We were|They were|I was|The board was] [close to|on the point of|this close to|halfway
          to|afraid of|talked out of|a vote away from] {planning}[, but it didn't happen|, as you
          may recall|, back in {month}|, then the money ran out|, before {other_name} left|].

        [Before|Until|Unless|As long as|While] [we|they|the members|the owners]
          [decide|agree|vote| have agreed|have voted] to {plan}, [it's just an idea|nothing
          happens|everything stays open|I do nothing|we only talk|it's too early to plan|let's not
          dream].

        [Would|Could|Might] [they|other clubs|the neighbours|a bigger firm|the old board|other
          families] [decide|ever agree|have voted|want|have chosen] to {plan}?
        """,
}

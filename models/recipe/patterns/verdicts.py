"""How a group decides: before, after and around what it decides on.

``{plan}`` is a verb phrase in the base form, ``{planning}`` the same with -ing, ``{outcome}`` a
whole clause. Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "MANY": """
        [six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty]
        """,
    "FEW": """
        [one|two|three|four|five|none]
        """,
    "WE_DO": """
        [we|we|we'll|we will|we're going to|we're to|we shall|we now|we just|this group will|all
          of us|the whole team will|we do]
        """,
    "NOBODY_AGAINST": """
        [Nobody [spoke|voted|is|was] against it|No one [objects|protests|minds]|I hear no
          [no|protest| complaint|second opinion|veto]|I [see|saw] [no hands|only nods|nothing but
          nods|no frowns|{number} thumbs] [in the room|on the screen||]|Not one [hand|voice|vote]
          against|Silence all round|Silence, I take that as consent|Nobody wants to speak|No
          further questions|No counter motion|The chat is full of thumbs|All cameras nod|Nobody
          left the room]
        """,
    "VOTED": """
        [<MANY> for, <FEW> against|<MANY> to <FEW>|{number} hands for it|<MANY> ayes, no
          noes|{number} in favour, one abstention|All but {name} in favour|Everyone for, none
          against|A clear majority|Two thirds said yes|More than half|By one vote|By a
          whisker|With {name} abstaining|The postal votes decided it|The second ballot gave a
          majority|The poll closed at <MANY> to <FEW>|{number} of us clicked yes]
        """,
    "TOLD_SO": """
        [That's [carried|passed|agreed|decided|settled|final|the decision|our decision|unanimous|a
          yes|signed off|how we do it|what we want|what everyone said|the result|off the list|the
          consensus]|Motion carried|Nobody objected|Nobody was against it|No objections|All in
          favour|Everyone is happy with that|Everybody nodded|Decided|Agreed|Settled|Done and
          dusted|Case closed|Full stop|The vote was clear|Put that in the minutes|Minute
          that|Please note it|{name}, write that down as decided|The chair has ruled|We shook on
          it|And it stays that way|No going back|The board is behind it|I'm glad we agree|We're
          all on the same side|It got {number} votes|That was <MANY> to <FEW>|We voted on it|Even
          {name} said yes|The money is approved]
        """,
    "BY_WHOM": """
        [the board|the committee|the council|the jury|the assembly|the family|the class|the
          panel|the staff meeting|the working group|the partners|the crew|the shareholders|the
          steering group|the parish|this round|the circle|the house]
        """,
    "SO": """
        [|||So, |Well, |Right, |Okay then, |Good, |Now then, |Fine, |Very well, |There we are,
          |Great, ]
        """,
}

LISTS = {
    "DECIDE": """
        <NOBODY_AGAINST>. [So|Then|Good, so|Right, then|Therefore|And so|That means] <WE_DO>
          {plan}.

        <VOTED>[,|:|.|, so|, which means|, that means] <WE_DO> {plan}.

        <SO>[we|we'll|we will|we're going to|we're|the answer is yes, we|yes, we|this year we|this
          time we'll|from now on we|we do] {plan}. <TOLD_SO>.

        [We're|We are] [committed to|set on|in agreement about|all behind|united on|settled
          on|agreed on|decided on|sold on|definitely|now|finally|officially] {planning}[, that's
          final|, all of us|, nobody disagrees|, as voted|, as the vote showed|].

        We [opt for|settle for|settled for|plump for|plumped for|vote for|voted for|came down in
          favour of|come down on the side of|have opted for|agreed on|have agreed on|are agreed
          on|decided in favour of|decided on|chose|said yes to|gave the green light for|signed
          off|signed off on|have a majority for|approve of|approved|went for|give our blessing
          to|are in favour of, <MANY> to <FEW>,] {planning}[||, then|, in the end|, finally|,
          after all|, to nobody's surprise|, for good reasons].

        [So that's|That's|That makes it|I count that as|I'd call that|Then it's|I hear|Sounds
          like|I'm minuting|It's|And it's] a [yes|clear yes|unanimous yes|firm
          yes|majority|go|green light|thumbs up|resounding yes|done deal] [to|for|on]
          {planning}[||, then|, thank you all|, noted].

        {planning} [it is|it is then|it will be|won|won the vote|wins|got the most votes|has a
          majority|is approved|is agreed|is carried|is passed|is the decision|is what we agreed
          on|is decided|is settled then|is official now|gets our yes|gets the go ahead|is what
          we're doing|was the clear winner|carried the day|is a done deal|found a majority|beat
          the other option|has everyone's backing|is what the vote says|has been waved through].

        [Resolved|Agreed|Decided|Decision|Resolution|Outcome|Result|Conclusion|Ruling|Verdict|
          Carried|Adopted|Approved|Consensus|Unanimous|Decision number {number}|Item {number},
          decision|For the minutes|Minute this|Action of the board|Final answer|Last word on
          this|The answer|The upshot|The short version|Motion {number}, carried|Vote]: [{plan}|we
          {plan}|we will {plan}|to {plan}|that we {plan}|{outcome}|{planning}].

        [To {plan}|To {plan}, then|To {plan}, yes], [that was|is|that's] [the|our]
          [decision|resolution|final word|unanimous wish|choice|vote|result of the
          vote|verdict|common position].

        [To {plan}], [<MANY> for, <FEW> against, carried|all hands, carried|any votes against?
          None, carried|the ayes have it|nobody against, adopted|approved as read|seconded by
          {name} and carried|that motion passes].

        [What we're|What we are] [doing|going for|agreed on|settled on|left with|voting through]
          is {planning}[, all agreed|, end of debate|, so noted|, no more changes].

        Unless [I hear a no|anyone shouts|someone stops me|there's a veto] [now|in the next ten
          seconds|right now|before I finish this sentence], [we|we will] {plan}[. No? Good,
          decided|. Nobody? Then it's decided|. Going, going, gone|. Silence, so carried].

        [Do we|Will we|Are we going to|Should we|Shall we] {plan}? [Yes, we do|Yes, all hands are
          up|Everybody says yes, so that's decided|I see {number} hands, carried|A clear yes|The
          answer from all of you is yes|All in favour, so be it|You all nod, settled|Yes, and
          that's final|Everyone, apparently, so yes|Unanimous].

        [[Who's for it|Who is in favour|Shall we have hands|Who says yes]? [Everyone|All of you|I
          count {number}|That's the majority|That's all of us|Nearly everybody]|[Any votes
          against|Anyone against|Is anybody unhappy with that|Objections|Last chance to object|Any
          abstentions]? [No one|Nobody|None|Good|Right|Okay, nobody|I see none]]. [Then|So|Well
          then,] <WE_DO> {plan}.

        [The money is there|There's money left in the pot|The budget covers it|The grant came
          through|The treasurer gave her okay|The bank agreed|The sponsor pays half|It fits the
          budget|The figures add up|{number} thousand euros are approved|The costs are covered|It
          pays for itself within a year], [so|and so|therefore|that's why|which is why]
          [we|we'll|we will|we can now officially|it's decided that we] {plan}.

        [{name}|The boss|The chair|The coach|The head teacher|The doctor in charge|The site
          manager|The captain|The director|Mum|The mayor] [has the last word, and the word is|put
          a foot down|has decided for all of us|decides, and the decision is|ruled on it|made the
          call|used the casting vote|had the deciding vote|says yes, so that's settled][,|:]
          [we|we'll|we will] {plan}.

        [{name} says yes, {other_name} says yes, I say yes|{name} is for it, I'm for it, the rest
          is too|Both {name} and {other_name} are fine with it|You want it, I want it|The parents
          agree, the kids agree|Sales agrees, support agrees|All three of us want the same],
          [so|then|which makes it official, so|and that's that,] <WE_DO> {plan}.

        We [flipped a coin|drew lots|rolled the dice|let the kids choose|took the average|asked
          around|slept on it|did the sums|ran the numbers|went back and forth|weighed it
          up|compared both|argued long enough|tossed for it|put it to the test] and [we|now we|so
          we'll|it's decided, we|the result is that we|the outcome is clear, we] {plan}.

        [We've changed our minds|Change of plan, agreed by all|We reverse last week's
          decision|Forget the old plan|We overrule the working group|We take back what we said in
          {month}|Contrary to what we said before|On reflection|Against the advice of {name}|With
          a heavy heart|Reluctantly|Grudgingly|With great pleasure|Happily for {name}],
          [we|we'll|we will|we've agreed to] {plan} [after all|instead|anyway|, decided|, and
          that's our decision|, carried <MANY> to <FEW>|, all agreed].

        [Instead of arguing any longer|Rather than lose another month|Rather than wait for
          {city}|Instead of doing nothing|Before this drags on|To put an end to this|To break the
          tie|So that everyone can plan|For want of a better idea|For lack of money|For safety's
          sake|Out of fairness|As a gesture|To keep the peace|In the interest of time|In the
          spirit of compromise], [we|we'll|we have agreed to|it was agreed to|we've resolved
          to|everyone agreed to] {plan}.

        We [don't wait|don't fight it|won't talk about it again|leave it at that|meet in the
          middle|make it simple|play it safe|take the bull by the horns|draw a line here|keep our
          word|bow to the majority|listen to the experts|follow the recommendation|accept the
          verdict|go by the vote|go with the majority|side with {name}|do it the way {name} says][
          and|, we|: we] {plan}[, agreed|, settled|, as decided||].

        [Let the record show|Let it be noted|Let it be minuted|Let the minutes say|Let it be
          known|It shall be recorded|Kindly minute|Be it resolved|It was moved and carried|It has
          been put and carried|I can announce|I'm pleased to announce|I may now tell you|I can
          confirm|You can tell everyone|Tell the others|You can quote us|The press may write] that
          [we|we will|we are going to|<BY_WHOM> has voted to|<BY_WHOM> decided to|<BY_WHOM>
          resolved to|we have agreed to] {plan}.

        [After|Following|Having had] [a lively debate|{number} minutes of debate|a secret
          ballot|two rounds of voting|the presentation by {name}|a straw poll|one more look at the
          figures|some grumbling|a short break|lengthy discussion|the input from {city}],
          [<BY_WHOM>|the meeting|everyone present|the majority]
          [agreed|resolved|decided|opted|chose| voted|was happy|consented] to {plan}.

        [<BY_WHOM>|This board|This committee|This council|Our family|Our class|Our team|The
          majority|Everyone here|The room|The round] [hereby |unanimously |now |formally |finally
          ||] [decides|resolves|agrees|votes|has agreed|has decided|has voted|has
          resolved|opts|has opted|is resolved|stands united] to {plan}.

        [It|This|The motion|The proposal|Your proposal|The suggestion|The application|The motion
          of {name}|The idea of {name}|Option {number}|Variant two|The compromise]
          [passes|passed|is carried|has carried|was accepted|is adopted|went
          through|stands|holds|gets the nod|found its majority|is waved through|wins] [||by a
          mile|by {number} votes|without a debate|as it stands|in the second round][,|:|;|, so]
          [we|we'll|we will|we are going to] {plan}.

        [That leaves us with one option, and we take it|We had two options and took the
          first|There were three ideas and one of them won|Between the two we take the second|Of
          all the options we take the simplest|The choice is made|The die is cast|The matter is
          closed|The ink is dry|That's that, then|Sorted, then|There you have it|It's in the
          bag|Hammer down|Gavel|Box ticked|Tick|Let's not reopen it|We won't reopen it|Signed,
          sealed|Over and out|Curtain|Job done]: [we|we'll|we will|so we] {plan}.

        [Is decided|So is decided|It is taken the decision|We take the decision|We have taken
          decision|Decision is taken|We are agree|We are all agree|We come to agreement|Is agreed
          from all|We have made the decision|All people say yes|For all is okay|Nobody has
          something against|We have said all yes], [we|that we|so we|then we|we will] {plan}.

        [From {day}|From {month}|From next term|From tomorrow|Starting {day}|As of next week|With
          the new year|For the coming season|For the next {number} months|Until {month}], [then,
          we|the rule is that we|it's agreed, we|as just decided, we|the new rule, passed today,
          is to|by common agreement we|the whole house will, as voted,|by decision of the board
          we] {plan}.

        [You can|You may|{name}, you can|Please|Go on,|Secretary, please|{name}, please] [cross it
          off|tick it off|close the ticket|close the poll|close the item|move it to done|put
          'agreed' next to it|write 'yes' in the minutes|stamp it|sign it]: [we|we will|we'll]
          {plan}.

        [I'm|I am] [hearing consensus|hearing a yes|sensing agreement|seeing a clear
          majority|closing the vote with a yes|calling it|ruling in favour|bound by the vote|happy
          to say we're agreed|breaking the tie with a yes|casting the deciding vote for
          it|recording a unanimous vote][,|:|, so] [we|we will|we'll|so we] {plan}.

        [It's|It is] [unanimous|official|a deal|a plan|a yes from everyone|done|a done
          thing|written in stone|beyond debate|black on white|a matter of <MANY> votes to
          <FEW>|agreed across the table|now policy|now the rule|the will of the members|what the
          majority wants|the only thing we all agree on][:|, then:|.] [we|everybody wants to|we
          now] {plan}.

        [Either way|Whatever happens|Whatever {other_name} says|Rain or shine|Come what may|With
          or without {other_name}|Even if it hurts|Cost what it may|No matter how the vote in
          {city} goes], [we|we're going to|we will|we shall] {plan}[, we all agreed to that|,
          that's decided|, nobody disputes that|, it's been voted on|. Decided|. Agreed].

        [Nice|Good|Lovely|Excellent|Wonderful|Brilliant], [that was quick|that was painless|one
          item less|one voice|everyone's with us|no fights today|we agree for once][:|, so|, and
          so] [we|we'll|we will] {plan}.

        We [hammered out|reached|struck|found|have|finally have|got|shook hands
          on|signed|sealed|ended with|left with|walked away with] [a deal|an agreement|a
          compromise|a joint decision|a common line|a consensus|a settlement|a formal resolution]
          to {plan}.

        [The consensus|The majority view|The mood in the room|The will of the meeting|The house
          line|The agreed wording|The text we adopt|The final wording|The ruling of the chair|The
          outcome of the ballot|The rule from now on|Our new policy|Our answer to {city}|Our reply
          to the offer|The way we settle this|The one thing we all signed] is [that we|to|clear,
          we|simple, we|that from now on we|as follows, we] {plan}.

        [A|One] [raised hand|nod|yes|thumb|tick] from [everybody|each of you|all {number}|every
          table|both sides|the whole row], [so|and so|that means|which settles it,] <WE_DO>
          {plan}.

        <SO>{outcome}. <TOLD_SO>.

        <NOBODY_AGAINST>[.|, so] {outcome}.

        <VOTED>[,|:|, so|, that means] {outcome}.

        {outcome}, [that's decided|agreed|that's agreed|we're all agreed|that's settled|carried|by
          <MANY> votes to <FEW>|as voted|by common consent|that's the decision|decided|the vote is
          clear|nobody objects|full stop|and that's final|signed and sealed|everyone's fine with
          that|so noted|as of now|write that down|that's our decision|motion carried].

        [It's decided|It was decided|We decided|We agreed|We have agreed|We've settled it|It was
          resolved|The decision is|Our decision is|The vote says|The result is|I take it as
          agreed|I note|The minutes say|The board ruled|So it's official|Everyone agrees|<BY_WHOM>
          decided|The upshot is] that {outcome}.

        [Then|So then|Okay, so|Right, so|Fine, then|Good, then|All right, so], {outcome}[, done|,
          settled|, decided|, agreed|, that's it|, and nobody's unhappy|, everyone okay with that,
          good].

        {verdict}.

        <SO>{verdict}.

        [I hear no protest|Sorry to say|As the vote shows|After all that|To cut a long story
          short|In view of the costs|With all due respect|At last|All told|Hand on heart|No two
          ways about it|Thanks for voting|Thanks for the debate|For the protocol], {verdict}.
        """,
    "OUTCOMES": """
        {thing} [stays|goes|is out|is in|stays where it is|stays as it is|gets replaced|will be
          replaced|is cancelled|is postponed|is postponed to {month}|moves to {day}|moves to
          {city}|is moved to {month}|will be sold|gets scrapped|will be repaired, not replaced|is
          no longer free|costs {number} euros from now on|goes to {other_name}|goes to {city}|gets
          {number} more weeks|takes place without {thing}|will be {color}|is shut until
          {month}|opens on {day}|closes at {number}|ends in {month}|starts at {number}|is off the
          table|gets priority|comes first|comes last|has to wait until {month}|remains with
          {name}|is dropped for good|is put on hold|is adopted as it stands|is approved|is
          rejected|will not be renewed|won't come back|won't be extended].

        no [{rare}|{rare}|new {rare}|more {rare}|fireworks|speeches|late fees|meetings on
          {day}|alcohol| extra hours|exceptions|music after {number}|price rise|second
          round|party|phones|paper tickets|overtime] [this year|from now on|in {month}|until
          {month}|on {day}|any more|for the time being|at the {rare}|this time|next season|in
          {city}|before {day}|without a ticket].

        we [won't|will not|are not going to|don't|shall not|no longer|won't ever again|will never
          again] {plan}.

        [nobody|no one|only {name}|only the board|everyone|every member|each team|each class|the
          night shift|the {city} office|the {project} team|{other_name}] [gets {thing}|may use
          {thing}|pays {number} euros|works on {day}|starts at {number}|has a key|signs for
          {thing}|takes {number} days off|wears {color}|has one vote|chooses their own {rare}|is
          allowed to {plan}|brings {thing}|takes part in {month}| travels second class].

        [all of us|the juniors|both teams|the volunteers|parents|guests|new members|the
          drivers|the two offices] [get {thing}|may use {thing}|pay {number} euros|work on
          {day}|start at {number}|need a key|sign for {thing}|take {number} days off|wear
          {color}|have one vote|are allowed to {plan}|bring {thing}|travel second class|vote
          online|come in by the side door].

        [the party|the trip|the match|the concert|the trial|the launch|the vote|the exam|the
          repair|the sale|the workshop|the review|the next meeting|the {project} release|the
          contract|the course|the fair|the opening] [is on {day}|is moved to {month}|is called
          off|takes place in {city}|goes ahead without {other_name}|goes ahead as planned|lasts
          {number} days|starts at {number}|costs {number} euros|is for members only|is held
          online|will be repeated in {month}|is cut to {number} hours|gets a new date in
          {month}|goes to {city}|stays free of charge|comes after the holidays].

        [the fee|the price|the limit|the rent|the budget|the bonus|the deadline|the deposit|the
          number of seats|the salary|the speed limit|the subscription|the target] [stays at
          {number}|rises to {number}|falls to {number}|goes up by {number} percent|goes down by
          {number} percent|is set at {number}|remains unchanged|is frozen until {month}|is
          halved|is doubled|is {number} euros from {month} on|won't change this year].

        it's [{thing}|the {rare}|{day}|{month}|{city}|{color}|the {color} {rare}|{other_name}|the
          {ordinal} of {month}|option {number}|the {adjective} one] [then|for {thing}|for this
          year|for the first round|and not {thing}|instead of {thing}|in the end].

        [{name}|{other_name}] [becomes treasurer|gets the job|gets the contract|gets the corner
          office|stays on as chair|takes over as captain|may keep the van|is our new
          secretary|represents us in {city}|joins the board|leads the {project} project|gets a
          second chance|gets {number} days off|speaks first|plays in goal|is elected|is made an
          honorary member].
        """,
    "VERDICTS": """
        {thing} it is[||, then|, for {month}|, in {color}|, with {thing}|, all of you].

        [the {color} one|the {adjective} one|the bigger one|the first draft|option {number}|plan
          B|{day}|{month}|{city}|{color}|the {ordinal}|the {rare}|pizza|the train|the sea|the
          early slot|oak|the second candidate] it is[, then|, then, for {thing}|, and {thing} with
          it|, at {number} euros|, not the {rare}||].

        we [take|choose|pick|go with|went with|prefer|opt for|chose|picked|have gone for|settle
          on|settled on|vote for] [{thing}|the {rare}|the {color} one|the firm from
          {city}|{day}|the offer from {city}|the {adjective} one|option {number}] [over|instead
          of|rather than|and not|, not] [{thing}| the {rare}|the {adjective} one|the one from
          {city}|the other two].

        we [decided|agreed|have decided|have agreed|voted|resolved|all voted|chose|opted|took the
          decision|prefer] not to {plan}.

        we [decided against|voted against|have decided against|are all against|came down
          against|resolved against|agreed to stop|agreed to give up|will stop|are done with|put an
          end to|rule out|ruled out|say no to|said no to|have had enough of|call a halt to|drop
          the idea of|dropped the idea of|give up on|abandon the plan of|veto|vetoed|scrap the
          idea of|shelve the idea of|won't hear any more of] {planning}.

        [that's|it's|that was|we end with] [a no|a clear no|a firm no|a unanimous no] [to|for]
          [{thing}|{planning}|the {rare}|the offer from {city}|the {project} plan].

        [{planning}|{thing}|the {rare}|the {project} plan|the offer from {city}] [is off the
          table|is rejected|was voted down|is out of the race|didn't get a majority, so it's
          off|failed by {number} votes, so it's off|is dropped, then|is shelved until {month}|is
          not going to happen this year|is postponed to {month}|is adjourned to {day}|will be
          decided in {month}|falls through, then|is buried, then|gets a no from us].

        the motion to {plan} [is rejected|is lost|fell by {number} votes|is turned down|was voted
          down|doesn't carry|finds no majority|is withdrawn|is deferred to {month}].

        we [turn down|reject|refuse|decline|drop|scrap|shelve|bury|say no to|pass on|give
          up|postpone|put off|leave out|do without|won't take|won't buy|won't accept|strike|no
          longer need] {thing}[||, with regret|, unanimously|, by <MANY> votes to <FEW>|, as
          agreed|, that's the decision|, and that's final].

        not [this year|before {month}|with us|at that price|in {city}|on a {day}], so [no
          {rare}|we drop {thing}|we won't {plan}|{thing} stays|we leave {thing} as it is].

        we [leave it to {name}|give it one more year|wait until {month} and then decide|put it off
          till {month}|come back to {thing} in {month}|decide on {thing} on {day}|take {thing} off
          the agenda until {month}|keep the decision for {month}|adjourn {thing} to {day}|give
          {thing} another {number} weeks][, agreed|, all agreed|, that's decided|, as voted|, by
          common consent|, that's what we do].

        [sold|bought|approved|adopted|elected|rejected|cancelled|confirmed|postponed|passed] [by
          <MANY> votes to <FEW>|unanimously|without objections|with one vote against|by all
          present], [{thing}|the {rare}|the {project} budget|the new rule on {thing}|the plan for
          {city}].
        """,
}

"""The talk of software teams, start-ups, agencies and help desks, on calls and in stand-ups.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        Yeah, [give|hand] me that, I'll {task} {due} .

        I'll [just |]{task} {due} and ping you [when it's up|once it's through].

        {due} I'm blocking [two hours|an afternoon] to {task} .

        Putting it on my [board|list|pile], {task} {due} .

        My [bad|fault] really, so I'll {task} {due} .

        Leave it with me, I'll have a go and {task} {due} .

        I said I'd {task} {due} and I [still will|stand by that].

        [Fine|Okay, fine], I'll be the one to {task} {due} .

        Next up for me is {doing} {due} .

        On my side it's {doing} {due} , nothing else.

        Since I [broke|touched] it last, it's on me to {task} {due} .

        Let me {task} {due} , it's [easier|quicker] than explaining it.

        I [owe you|still owe everyone] that one, so I'm {doing} {due} .

        No, no, {name} is [swamped|buried], I'll {task} {due} .

        I'm [down|on the hook] for {doing} {due} .

        I've got [some slack|a bit of room] this sprint, so I can {task} {due} and I will.

        Before I [forget|log off], I have to {task} {due} .

        What I'll do is {task} {due} .

        [I guess|Looks like] that makes it my job to {task} {due} .

        You can count on me to {task} {due} .

        I'm planning to {task} {due} , assuming the build [holds|stays green].

        {due} you'll see me {doing} , promise.

        Assign me the ticket, I'll {task} {due} .

        I took the ticket, so {doing} {due} is mine.

        I need to {task} {due} , that's [the main thing|it] from my end.

        Today's blocker is [gone|solved], so now I get to {task} {due} .

        Oh right, I [totally forgot|dropped that], I'll {task} {due} .

        I'm gonna {task} {due} , whatever happens.

        Right after this [call|stand-up] I'll sit down and {task} .

        If nobody [minds|objects], I'm taking that over and will {task} {due} .

        I have promised {other_name} to {task} {due} .

        {other_name} asked me to {task} {due} and I said yes.

        Not {name} , me. I'll {task} {due} .

        It's been on my list for [ages|weeks], I'll finally {task} {due} .

        Note for myself, {task} {due} .

        Write me down for that, {doing} {due} .

        I'd like to {task} {due} , so please [book|put] that on me.

        I will try to {task} {due} , can't do it faster.

        Give me a bit of time, I'll {task} {due} .

        Seeing that I'm [on call|on support] anyway, I'll {task} {due} .

        I'm the one who {does} {due} , just so that is [clear|said].

        Me, I'm {doing} {due} , then [back to|on to] the bug list.

        I've scheduled myself to {task} {due} .

        Okay, so I {task} {due} , and you [get|can have] a link in the channel.

        I'll make sure to {task} {due} .

        {due} I should [really |]{task} , and I'm going to.

        My action then, {task} {due} .

        My plan for the week is [simple|boring], {task} {due} .

        Happy to {task} {due} , so yes, that's me.

        I volunteer, don't [laugh|faint], I'll {task} {due} .

        I'd [rather|sooner] do it myself, so I'll {task} {due} .

        Don't worry about that one, I'm going to {task} {due} .

        It falls to me to {task} {due} , [sadly|as usual].

        I won't get around it, I must {task} {due} .

        There's one thing left for me this week, which is {doing} {due} .

        The client keeps [chasing|poking] me, so I'll {task} {due} .

        Because {other_name} is out, I'm going to {task} {due} .

        I can do that no problem, I'll {task} {due} .

        As soon as I'm off this call I {task} , okay?

        Shall I {task} {due} ? Yeah, I'll do that.

        I'm still [stuck with|holding] that, I have to {task} {due} .

        Nobody else has [access|the rights], so I'll {task} {due} .

        Let me take the action to {task} {due} .

        From me you'll get it {due} , I'm going to {task} .

        I'd say I {task} {due} and we [see|move on from there].

        I'll be {doing} {due} , so don't book me, please.

        Trust me, I will {task} {due} , this time for real.

        I'll find [an hour|some time] to {task} {due} .

        Let that be my problem, I'll {task} {due} .

        I'm committing to it here in front of everybody, I'll {task} {due} .

        That leaves me with {doing} {due} .

        Same as yesterday for me, I need to {task} {due} .

        You had enough on your plate, {name} , so I'm going to {task} {due} .
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due} .

        This is {name} , [I'm taking|I have] the next one, I'll {task} {due} .

        Put {name} on it, that's me, I'll {task} {due} .

        [Hi|Hey], it's {name} from the back, I can {task} {due} and will.

        {name} speaking. I'm going to {task} {due} .

        Me, {name} , I have to {task} {due} .

        For the [notes|bot], {name} , that is me, will {task} {due} .

        I, {name} , hereby [swear|promise] to {task} {due} .

        Yep, {name} again. I'm {doing} {due} .

        Write {name} next to it, I mean myself, I'll {task} {due} .

        In case you can't see my tile, {name} here, and I'll {task} {due} .

        My turn, I'm {name} and {due} I'll {task} .

        Good old {name} does it again, so yeah, I'll {task} {due} .
        """,
    "ASK": """
        {name} , can you {task} {due} ?

        Could you maybe {task} {due} , {name} ?

        {name} , would you [mind|be okay with] {doing} {due} ?

        Any chance you could {task} {due} , {name} ?

        {name} , are you able to {task} {due} ?

        Will you {task} {due} , {name} , [please|or do I have to beg]?

        Hey {name} , you're [closest|next] to it, can you {task} {due} ?

        Could I [bother|bug] you to {task} {due} , {name} ?

        {name} , you've got the [access|login], would you {task} {due} ?

        Can I leave it to you to {task} {due} , {name} ?

        So you {task} {due} , {name} , [right|yeah]?

        {name} , you'll {task} {due} , won't you?

        Do you think you can {task} {due} , {name} ?

        Would it be possible for you to {task} {due} , {name} ?

        {name} , do you have [cycles|time] to {task} {due} ?

        {name} , are you up for {doing} {due} ?

        Can you do me a favour and {task} {due} , {name} ?

        Since you know the code, {name} , could you {task} {due} ?

        How about you {task} {due} , {name} ?

        What if you {task} {due} , {name} , and the rest of us [stay|keep] out of it?

        {name} , may I ask you to {task} {due} ?

        Would you be so kind and {task} {due} , {name} ?

        {name} , can I put you down for {doing} {due} ?

        Are you cool with {doing} {due} , {name} ?

        You wouldn't want to {task} {due} , {name} , would you?

        {name} , could you [quickly |]{task} {due} so we're [unblocked|out of the woods]?

        Could you take the ticket, {name} , and {task} {due} ?

        Mind {doing} {due} , {name} ?

        {name} , you free to {task} {due} ?

        Okay if I ask you to {task} {due} , {name} ?

        Is it okay when you {task} {due} , {name} ?

        Can we count on you to {task} {due} , {name} ?

        Before you [go|drop off], {name} , can you {task} {due} ?

        Would you, {name} , please {task} {due} ?

        You're the [expert|only grown-up], {name} , so could you {task} {due} ?

        {name} , can you please make sure to {task} {due} ?

        Do you want to {task} {due} , {name} , given that you started it?

        Sorry to do this to you, {name} , but could you {task} {due} ?

        {name} , please {task} {due} .

        {name} {does} {due} .

        {name} will {task} {due} .

        {name} is going to {task} {due} .

        That one's on {name} , {task} {due} .

        {name} , you {task} {due} .

        {name} , [go|do it], {task} {due} .

        {task} {due} , {name} , [please|will you].

        I need you to {task} {due} , {name} .

        I'd [love|like] {name} to {task} {due} .

        Let's have {name} {task} {due} .

        {name} said [he'd|she'd] {task} {due} .

        I ran into {name} [yesterday|in the hallway] and got a promise to {task} {due} .

        {name} , we [really |]need you to {task} {due} .

        [Action for|Ticket for] {name} , {task} {due} .

        The board says {name} is {doing} {due} .

        It's {name} who {does} {due} , not me.

        I'm [assigning|giving] this to {name} , who then has to {task} {due} .

        {name} , your [job|homework] is to {task} {due} .

        {name} kindly offered to {task} {due} .

        {name} agreed last week to {task} {due} .

        Last stand-up we said {name} would {task} {due} .

        {due} {name} should {task} , [is|that was] what I heard.

        {due} I want {name} to {task} .

        {name} , the client asked for you, so {task} {due} .

        {name} can {task} {due} , [he's|she's] already nodding.

        For {name} I have written down {doing} {due} .

        {name} has volunteered, or [been volunteered|drawn the short straw], to {task} {due} .

        Tag, {name} , you're it, {task} {due} .

        {name} , do me a favour, {task} {due} .

        It would help a lot if you {task} {due} , {name} .

        {name} , I'd [appreciate|be glad] if you could {task} {due} .

        I was [hoping|thinking] you could {task} {due} , {name} .

        {name} , don't forget to {task} {due} .

        Just a [nudge|reminder], {name} , you still have to {task} {due} .

        {name} , you said you would {task} {due} , so [please do|hold to it].

        The boss wants {name} to {task} {due} .

        {other_name} is asking that {name} {does} {due} .

        {name} is on the hook for {doing} {due} .

        {name} takes care of {doing} {due} .

        I'll hand that to {name} , who {does} {due} .

        Responsible for {doing} {due} is {name} .

        Our [hero|victim] this week is {name} , who will {task} {due} .

        Nobody knows it better, so {name} , {task} {due} .

        Because it's your [branch|mess], {name} , you get to {task} {due} .

        {name} , once you're [back|done with the demo], {task} .

        Somebody has to, and that's you, {name} , so {task} {due} .

        {name} will be {doing} {due} , per the plan.

        I've asked {name} to {task} {due} and got a thumbs up.

        {name} owes us one thing, {doing} {due} .

        {name} needs to {task} {due} , or the sprint is toast.

        {name} , next step for you, {task} {due} .

        It's agreed that {name} {does} {due} .

        Could {name} {task} {due} ? Yes, that's the plan.

        Okay {name} , so you're {doing} {due} .

        {name} must {task} {due} , there's no way around it.

        {name} , you're kindly requested to {task} {due} .

        While I fix the pipeline, {name} will {task} {due} .

        {name} wrote in the chat that [he|she] will {task} {due} .

        {name} , feel free to grab help, but please {task} {due} .

        Then it's up to {name} to {task} {due} .

        {name} gets the fun part, {doing} {due} .

        [Thanks|Cheers] {name} for offering to {task} {due} .

        Let {name} {task} {due} , [he|she] has the contacts.

        {name} , I'm counting on you to {task} {due} .

        {name} , if you would, {task} {due} , [that's all|that would be great].

        We're waiting on {name} to {task} {due} .

        It's {name} on {doing} {due} , according to the sheet.

        You, {name} , {task} {due} , and I'll stop nagging.

        Would be [nice|super], {name} , when you {task} {due} .

        {name} , from you I'd need one thing, {task} {due} .

        From the retro, {name} was to {task} {due} , and that's still open.

        {name} picks up the thing {other_name} left and {does} {due} .

        The one who {does} {due} is {name} , [sorry|congratulations].

        Moving on to {name} , who has to {task} {due} .

        {name} has been told to {task} {due} .

        {name} , how about {doing} {due} ?

        Can somebody, I mean you, {name} , {task} {due} ?

        {name} , you couldn't {task} {due} , could you?
        """,
    "UNOWNED": """
        Somebody [has|needs] to {task} {due} .

        We need to {task} {due} .

        Someone should {task} {due} , [otherwise it rots|no idea who].

        This has to happen {due} , somebody must {task} .

        There's still [the matter|the job] of {doing} {due} .

        We [really |]have to {task} {due} .

        Open ticket, unassigned, {task} {due} .

        It's necessary to {task} {due} .

        Whoever has time needs to {task} {due} .

        {due} we have got to {task} .

        Let's not forget that we must {task} {due} .

        One of us will have to {task} {due} .

        The team has to {task} {due} , we'll see who.

        [To do|Next step], {task} {due} .

        What's left is {doing} {due} .

        {doing} {due} is still [missing|open], no owner yet.

        We can't ship without {doing} {due} , so somebody has to.

        Somebody please remember to {task} {due} .

        Also needed, a pair of hands to {task} {due} .

        There's no way around {doing} {due} .

        The next thing that has to get done is {doing} {due} .

        Somebody's got to get around to {doing} {due} .

        We're supposed to {task} {due} , and it has no name on it.

        It must not slip that we {task} {due} .

        Put an item on the board without an owner, {task} {due} .

        Unassigned so far, but it has to happen, {doing} {due} .

        Still on the backlog and urgent, {task} {due} .

        The contract says we must {task} {due} .

        Legal insists that we {task} {due} .

        {due} someone's got to {task} , whoever that is.

        Then somebody will need to {task} {due} .

        There's a must before we go live, which is {doing} .

        For the release we need someone to {task} {due} .

        I don't care who, but somebody has to {task} {due} .

        Not sure whose that is, but we need to {task} {due} .

        We also have to {task} {due} , [boring but true|believe it or not].

        It'd be about time to {task} , so someone has to.
        """,
    "OPEN_CALL": """
        Who [can|could] {task} {due} ?

        Who's going to {task} {due} ?

        Any [takers|volunteers] for {doing} {due} ?

        Anyone up for {doing} {due} ?

        Who wants to {task} {due} ?

        Can someone {task} {due} ?

        Could [anybody|somebody] {task} {due} , please?

        Somebody needs to {task} {due} . Who?

        We need to {task} {due} . [Who's in|Hands up]?

        Who's got [cycles|bandwidth] to {task} {due} ?

        And who gets to {task} {due} ?

        Who would be so [brave|kind] and {task} {due} ?

        Whose job is it to {task} {due} ?

        I'm looking for someone to {task} {due} , anyone?

        Is there anybody who could {task} {due} ?

        Ticket with no owner, {task} {due} . Who grabs it?

        Would [someone|one of you] mind {doing} {due} ?

        Who'll take {doing} {due} ?

        Who do I put down for {doing} {due} ?

        Do we have a volunteer to {task} {due} ?

        {due} we need somebody to {task} , who has time?

        Okay, people, who feels like {doing} {due} ?

        Nobody on it yet. So who can {task} {due} ?

        Who's free to {task} {due} ?

        The silence is [lovely|loud], but who will {task} {due} ?

        Can one of the devs {task} {due} ?

        Which one of you could {task} {due} ?

        Who has the access to {task} {due} ?

        Someone has to {task} {due} , any hands?

        So, the question is, who is {doing} {due} ?

        Does anybody have time to {task} {due} ?
        """,
    "TAKEN": """
        I'll do it.

        [Me|Me, me].

        I can [take|do] that.

        Yeah, I got it.

        On it.

        That's me then.

        I'm [free|around], I'll take it.

        Give it to me.

        Mine.

        [Fine|Ugh, fine], I'll do it.

        Assign it to me.

        I'll grab the ticket.

        I'm your [man|woman] for that.

        Happy to.

        Let me do that one.

        Okay, since nobody [moves|unmutes], I'll do it.

        Put my name on it.

        I don't mind doing it.

        Guess it's me again.

        I have the access, so I do it.

        Can do.

        I'd be up for that.

        Sure, [I'll pick that up|I'm on that].

        I was in there anyway, I'll take care of it.

        Leave it to me.

        You can write me down for it.

        I volunteer.

        Over here, I'll take it.

        I've done it before, I can do it again.

        If no one else wants it, I'll have it.

        Sorry, was muted, I'll do that.
        """,
    "TAKEN_NAMED": """
        {name} here, I'll do it.

        I think {name} can take that.

        {name} will do it.

        That's [one for|clearly] {name} .

        Me, {name} .

        {name} has [volunteered|raised a hand].

        {name} just wrote in the chat that it's okay.

        Give it to {name} .

        Put {name} down for that.

        Let {name} do it.

        {name} does that, we talked about it.

        It's {name} , [as always|obviously].

        {name} is nodding, so that's taken.

        This is {name} , you can assign it to me.

        I'd say {name} , who knows the system best.

        No question, {name} does it.

        Sounds like a job for {name} .

        The short straw goes to {name} .

        {name} offered already.

        I see a thumbs up from {name} , great.

        It can only be {name} , who else has the rights.

        {name} said yes to that before the call.
        """,
    "ACCEPT": """
        Sure.

        Yep, [will do|can do].

        No problem.

        Okay, [got it|noted].

        Sure thing.

        [Yeah|Yes], I can do that.

        Consider it done.

        On it.

        Alright, I'll do it.

        Fine by me.

        If I must.

        Of course, [happy to|gladly].

        Yeah, that works.

        Roger that.

        Okay, that's doable.

        I can manage that.

        Yes, boss.

        Thumbs up from me.

        Absolutely.

        Okay, fair enough.

        Right, I've written it down.

        Already on my board.

        Yes, I had that in mind anyway.

        Sure, why not.

        Not my favourite job, but okay.

        Mm, yes, okay.

        I was afraid you'd ask. But yes.

        That's fine, I'll manage.

        You got it.

        Yup, saw the ticket.

        With pleasure.

        Makes sense, I'll do that.
        """,
    "REFUSE": """
        No, sorry, I [can't|really can't].

        Nope, no chance.

        I'm afraid not.

        Honestly, I don't think that's needed [anymore|at all].

        I'd rather not, and I don't think anyone should.

        Sorry, no, I'm [swamped|completely full].

        No way, I've got the release.

        That's pointless now, let's drop it.

        It's a lot of work for nothing, so no.

        No, we can skip that.

        Sorry, that's not going to happen.

        Not me, and honestly nobody needs it.

        I don't have [access|the rights], so no.

        No. Let's forget about it.

        Hm, I have to say no to that one.

        I'd love to, but I can't.

        Can't do, sorry, [leave it|scrap it].

        No, the client doesn't want that [anymore|any longer].

        Out of scope, so no.

        I won't, we agreed that it's not our job.

        That makes no sense to me, so I'd say no.

        Sorry, I can't, and it's not needed anyway.

        Not possible, I'm afraid.

        Nah, that's overkill.

        I must decline, sorry.

        No, that ticket is closed as won't fix.
        """,
    "DECIDE": """
        So we [will|are going to] {plan} .

        Okay, decided, we {plan} .

        Then that's [settled|agreed], we {plan} .

        We've decided to {plan} .

        We agreed [to|that we will] {plan} .

        Decision, {plan} .

        Everyone's [nodding|in], so we {plan} .

        The vote is clear, we {plan} .

        Alright, we're {planning} , [done|final answer].

        I'm making the call, we {plan} .

        The team has decided on {planning} .

        The consensus is to {plan} .

        No objections, so we {plan} .

        As of now we {plan} .

        It's a [go|yes] for {planning} .

        We go with {planning} .

        We're going with {planning} , then.

        We have a [winner|decision], we {plan} .

        For the record, we are {planning} .

        Good, so it's agreed that we {plan} .

        We're all on the same page, we {plan} .

        After the vote it's clear we {plan} .

        We settled on {planning} .

        Nobody's against it, then we {plan} .

        We said yes to {planning} .

        {planning} it is.

        Let the minutes say that we {plan} .

        Then we do it, we {plan} .

        The group [chose|opted] to {plan} .

        Okay, final, we {plan} and [that's that|no more threads about it].

        We'll {plan} , that's [locked in|official].

        We've made up our minds, we {plan} .

        Five thumbs up, so we {plan} .

        With that, {planning} is [approved|a done deal].

        It was decided [unanimously |]to {plan} .

        We [hereby |]approve {planning} .

        Last week we decided to {plan} , and that stands.

        We're sticking with the decision to {plan} .

        As the chair I decide that we {plan} .

        I'll break the tie, we {plan} .

        Everybody's fine with {planning} , so that's what we do.

        Majority says {plan} , so be it.

        So the outcome is that we {plan} .

        The result of this long chat, we {plan} .

        Enough debate, we {plan} .

        Okay, I hear no [no|veto], so we're {planning} .

        We commit to {planning} .

        We're now officially {planning} .

        To sum up, the decision is to {plan} .

        In the end we chose to {plan} .

        Out of the three options we take the last one and {plan} .

        We've got [sign-off|the green light], so we {plan} .

        All in favour, so we {plan} .

        That's a yes from all, we {plan} .

        Right, we {plan} , moving on.

        From next sprint on we {plan} .

        The plan stands, we {plan} .

        Despite the grumbling we {plan} .

        It's not ideal, but we {plan} , agreed by all.

        The leads have agreed to {plan} .

        Whatever {other_name} says, we {plan} , that's decided.

        We took a vote and will {plan} .

        Given the numbers, we have decided to {plan} .

        Because the budget is tight, we [decided|agreed] to {plan} .

        We want it, we can pay it, so we {plan} . Decided.

        Then it's official, we {plan} .

        Everyone agreed on {planning} .

        I take that as a yes, we {plan} .

        We came to the conclusion that we will {plan} .

        We end up {planning} , as agreed.

        Our decision is {planning} .

        The answer is yes, we {plan} .

        Resolved, we {plan} .

        Good, then {planning} is what we do.

        So be it, we {plan} .

        We have now agreed on {planning} , please note that.

        After some back and forth the decision is we {plan} .

        Fine, you convinced me and everyone else, we {plan} .

        All hands are up, so {planning} is decided.

        Nobody wants the alternative, so we {plan} .

        Let's write it down, we {plan} , decided.

        Cool, unanimous, we {plan} .

        We're closing this with a decision to {plan} .

        It's done, we agreed, we {plan} .

        We've picked option two, meaning we {plan} .

        Okay everyone, we are going ahead and {plan} .

        Yes, we go ahead with {planning} .

        We're doing it, we're {planning} .

        What we decided is to {plan} .

        Note it as decided, {planning} .

        That was quick, we all agree to {plan} .

        We stop arguing and {plan} , as the majority wants.

        Then we have it, {planning} , no more options.

        Let's {plan} .

        Let's do the sane thing and {plan} .
        """,
    "DECIDE_ASK": """
        Should we {plan} ?

        Shall we [just |]{plan} ?

        How about {planning} ?

        What about {planning} ?

        Why don't we {plan} ?

        What if we {plan} ?

        Then let's {plan} , [okay|yeah]?

        I'd suggest we {plan} .

        I'd propose {planning} .

        My [vote|suggestion] would be to {plan} .

        I'd rather we {plan} .

        Could we {plan} ?

        Can we agree to {plan} ?

        Are we [okay|cool|fine] with {planning} ?

        Is everyone on board with {planning} ?

        So do we {plan} or not?

        Would it make sense to {plan} ?

        I [think|feel like] we should {plan} .

        Maybe we should {plan} .

        Any objections to {planning} ?

        Hot take, we {plan} . Thoughts?

        I'm all for {planning} .

        Wouldn't it be [smarter|cheaper] to {plan} ?

        Do we want to {plan} ?

        Does anyone mind if we {plan} ?

        If you ask me, we should {plan} .

        I'd be in favour of {planning} .

        Can I get a yes for {planning} ?

        The idea from design is to {plan} , what do you think?

        We could {plan} , what do you say?

        I move that we {plan} .

        Are you all fine if we {plan} ?

        Crazy idea, but how about we {plan} ?

        Let's vote, who is for {planning} ?

        So the proposal is that we {plan} .

        On the table is {planning} . Opinions?

        What do you guys think of {planning} ?

        Would you agree to {plan} ?

        I was wondering if we should {plan} .

        Personally I'd {plan} . You?

        Can we please just {plan} ?

        Would anybody be against {planning} ?

        Do I hear a yes if we {plan} ?

        Isn't it time that we {plan} ?

        We might as well {plan} , no?

        I believe it's better to {plan} . Agreed?

        {other_name} suggests {planning} . Are we in?

        What speaks against {planning} ?

        Proposal from me, {plan} .

        Next question for the group, do we {plan} ?

        Thumbs up or down for {planning} ?

        Given the deadline, shall we {plan} ?

        Before we burn more money, should we {plan} ?

        Then we {plan} , right?

        So we {plan} ? Is that what I'm hearing?

        Is it a yes or a no to {planning} ?

        May I suggest that we {plan} ?

        Sounds to me like we should {plan} . Or am I wrong?

        I'd love for us to {plan} .

        We should probably {plan} , shouldn't we?

        I'd go for {planning} , to be honest. What about the rest?

        Option two would be {planning} , shall we take that?

        Do we all agree that we {plan} ?

        Could everyone live with {planning} ?

        I recommend {planning} .

        Who's in favour of {planning} ?

        Instead of arguing, why not {plan} ?

        It would be good, in my opinion, to {plan} . Do you agree?
        """,
    "DECIDE_YES": """
        Yes, let's do [that|it].

        Agreed.

        Okay, [decided|done] then.

        [Sounds|Looks] good, we do that.

        Ship it.

        Yep, all in favour.

        Everyone's nodding, so yes.

        Works for me, and I see only thumbs up.

        Plus one from everybody, so it's settled.

        Okay, that's a decision.

        Yes, absolutely, let's go.

        Fine, we go with that.

        No objections here, so that's it.

        I'm in, you're in, done.

        Yes please.

        Good idea, let's do it.

        Sold.

        Yeah, we'll do it like that.

        Deal.

        Okay, then it's agreed.

        Let's go for it.

        Nobody's saying no, so that's a yes.

        Right, we're all agreed on that.

        Yes, do it like this.

        That's what we do then.

        A hundred percent yes.

        Sure, and put it in the minutes.

        Makes sense, agreed.

        Yes, that's the [best|least bad] option, let's take it.

        I'm convinced, we do it.

        Approved.

        Alright, we have a decision.

        All the hands are up, so yes.

        I was against it, but okay, let's do it.

        Very well, it's settled.

        Yes, from my side and from the design side too, so go.

        Good, then that's how we do it.

        Let's lock that in.

        Hell yes.

        Okay with everybody? Okay, so be it.

        Green light.

        That gets my vote and, looking at the faces, everyone else's.

        Yeah, go with that.

        I second that, so it's done.

        We're unanimous, great.

        Right, consider it decided.
        """,
    "DECIDE_NO": """
        No, I don't think so.

        Let's not.

        Hm, not [yet|now].

        Let's park that.

        I'd rather wait.

        Nope, too expensive.

        We can't afford that [right now|this quarter].

        I'm not convinced.

        Let's come back to that [next time|another day].

        Can we sleep on it?

        That's a no from me, and from finance anyway.

        I don't know, it needs more thought.

        Nah.

        We tried that once and it was a disaster.

        Let's leave that open for now.

        Hold on, we don't have the numbers yet.

        Too early, I'd say.

        I need to think about that.

        We won't agree on that today.

        Not without the CTO in the room.

        Absolutely not.

        I'm against it.

        That would kill the schedule, so no.

        Let's take it offline.

        Depends, let's see what the client says first.

        We're split on that, so nothing for today.

        No, that's a terrible idea, sorry.

        Maybe later.

        Into the parking lot with it.

        Let's postpone that.

        I have my doubts, let's not rush it.

        Rather not.

        I'd veto that.

        We can't decide that without {other_name} .

        Interesting, but no.

        Over my dead laptop.

        Can we discuss it when everyone's here?

        Nobody seems keen, so let's drop it.

        That's not a question for this meeting.

        Too risky, I'd leave it.

        Ask me again in a month.

        Let's keep that as an idea for now.

        Mixed feelings here, no decision today.

        I see more frowns than thumbs, so no.

        Not happening.

        Sorry, no budget, no people.
        """,
    "UNDECIDED": """
        We could {plan} , but we [don't know yet|haven't made up our minds].

        Whether we {plan} is still open.

        We have not decided on {planning} .

        No decision yet on {planning} .

        {planning} is an option, nothing more.

        Someday we might {plan} , who knows.

        We're still going back and forth on {planning} .

        The jury's out on {planning} .

        In theory we could {plan} , but not today.

        We talked about {planning} , without a result.

        I'm not sure at all that we should {plan} .

        One could {plan} , or one could leave it.

        We're not going to {plan} just because [a blog says so|the others do].

        Perhaps we'll {plan} , perhaps not.

        It's too early to say if we {plan} .

        {planning} was floated, and we left it there.

        We can't agree on {planning} , so that stays open.

        It's up in the air if we {plan} .

        If the budget ever allows it, we might {plan} .

        {planning} has its fans, but we'll decide that some other time.

        We'll see next quarter if we want to {plan} .

        There were votes for and against {planning} , a tie in the end.

        Nobody here has said that we {plan} .

        We keep {planning} in the parking lot for now.

        I wouldn't call it decided that we {plan} .

        Some want to {plan} , some don't, so it's open.

        We never agreed to {plan} .

        Do we {plan} ? No idea, let's park it.

        It isn't clear whether to {plan} , and we can't answer it today.

        Let's not decide on {planning} without the founders.

        We postponed the question of {planning} .
        """,
    "OPENERS": """
        Let's talk about {topic} .

        Next on the [list|agenda], {topic} .

        Okay, {topic} .

        Moving on to {topic} .

        First up is {topic} .

        So, {topic} , [where are we|how's that going]?

        Can we spend [five|ten] minutes on {topic} ?

        I wanted to bring up {topic} .

        The elephant in the room is {topic} .

        What's the status of {topic} ?

        Then we have {topic} .

        Quick [word|note] on {topic} .

        Let me share my screen, this is about {topic} .

        Back to {topic} .

        Now the fun part, {topic} .

        We should have a look at {topic} .

        Any news on {topic} ?

        That brings us to {topic} .

        Today's [main|only] topic is {topic} .

        I have {topic} down as item {number} .

        Before we close, a few minutes for {topic} .
        """,
    "FACTS": """
        the build has been red since {day}

        we lost {number} users after the last update

        the client in {city} has [signed|renewed] the contract

        the page takes {number} seconds to load

        {other_name} has left the agency

        the new onboarding converts [better|worse] than the old one

        we've closed {number} tickets this sprint

        support gets about {number} calls a day

        the staging server was down for {number} hours

        the invoice for {month} is still unpaid

        the demo in {city} went [really |]well

        the investors liked the {color} version best

        {thing} doesn't work on [older|cheap] phones

        our cloud bill has doubled since {month}

        there are {number} open bugs in {project}

        nobody in the test group found the search button

        the freelancer is only available until {month}

        {project} is {number} days behind schedule

        the old logo still shows up in the newsletter

        most of the complaints are about {thing}

        the vendor has raised the price by {number} percent

        the app store rejected our last release

        the database migration took the whole night

        the competitor launched a very similar product in {month}

        the conversion rate went up by {number} percent

        two candidates for the designer job have dropped out

        the API returns an error for every {ordinal} request

        we have enough money until {month}

        the client wasn't happy with {thing}

        {number} people have signed up for the beta

        the printer at the {city} office is broken again

        the tests for {project} run in under {number} minutes now
        """,
    "CHAT": """
        Can you hear me?

        You're on mute, {name} .

        Sorry, my [dog|kid] is in the background.

        Morning, [all|folks].

        Hi {name} , nice [hat|background].

        Yeah, exactly.

        Haha, true.

        Hang on, my screen [froze|went black].

        {name} , you're breaking up a bit.

        What was that, {name} ?

        Sorry, go ahead.

        No, you go first, {name} .

        Mm, makes sense.

        Is it just me or is there an echo?

        How was the weekend?

        Don't get me started.

        Well put, {name} .

        I see what you mean.

        Wait, what did I just say?

        That came out wrong.

        Classic {name} .

        Let me think.

        Where was I?

        Can everyone see my screen?

        No, the other window, we see your inbox.

        Fair point.

        I lost you for a second there.

        Not sure I follow, {name} .

        Too much coffee, sorry.

        Too little coffee, rather.

        Oh, {name} just joined, hello.

        My camera is being weird today.

        Sorry I'm late, the other call ran over.

        It's the time of year, everyone's tired.

        That's a good question, actually.

        Love it.

        Oof.

        Same here.

        As I was saying.

        You know what I mean.

        Is that a cat, {name} ?

        Thanks, {name} , that was [clear|helpful].

        Nobody's laughing, okay.

        Bye everyone, have a good one.

        I think we're all here now.

        I'm just rambling, sorry.

        Say again?

        That's one way to put it.
        """,
    "PAST": """
        {name} {did} .

        I already {did} .

        We {did} last week.

        {name} {did} yesterday, thanks for that.

        I {did} this morning, so that's [done|off the list].

        {other_name} {did} , by the way.

        {name} {did} before the call.

        Done, I {did} on [Monday|Friday].

        By the way, {name} {did} .

        As promised, I {did} .

        Yesterday I {did} , nothing else.

        The intern {did} while we were at lunch.

        {name} [quietly |]{did} over the weekend.

        You can close that one, {name} {did} .

        Last night {name} {did} , at two in the morning.

        I {did} , it took me all day.

        Someone {did} already, no idea who.

        It turned out {name} {did} months ago.

        {name} finally {did} , applause please.

        No need, {name} {did} ages ago.

        We {did} in the last sprint.

        Update from me, I {did} .

        I'm happy to report that {name} {did} .

        The guys from support {did} , so we're good.

        I see in the log that {name} {did} .

        Ticket closed, {name} {did} .

        While you were on holiday, {name} {did} .

        First I {did} , then I went home.

        It was {name} who {did} .

        Good news, the agency {did} .

        After the outage I {did} .

        Believe it or not, {name} {did} on time.

        The day before yesterday we {did} .

        That's history, {name} {did} .

        I {did} right after the last stand-up.

        {name} {did} and even wrote it down.
        """,
    "MAYBE": """
        Did you {task} , {name} ?

        Have we stopped {doing} ?

        I was going to {task} , but never mind.

        I wish I could {task} , but I can't.

        You don't have to {task} , {name} .

        No need to {task} .

        I would {task} if I had the time, but I don't.

        {name} , you needn't {task} , it's [fine|obsolete].

        We won't {task} .

        I'm not going to {task} .

        I refuse to {task} , just saying.

        If we had the budget, somebody could {task} .

        {name} has a habit of {doing} , that's how it works.

        People end up {doing} at every release, it's routine.

        They pay an agency for {doing} , lucky them.

        How do you even {task} ?

        Why would anyone {task} ?

        I thought about {doing} , then dropped it.

        One day I'd love to {task} .

        Forget what I said about {doing} .

        Nobody needs to {task} .

        I don't think we have to {task} .

        Imagine we had to {task} , awful.

        {name} always wanted to {task} .

        Maybe one day {name} will {task} , who knows.

        I never said I would {task} .

        We used to {task} , back in the old office.

        The other team has to {task} , not us.

        I could {task} in theory, but I won't.

        {name} was supposed to {task} , that's cancelled.

        In an ideal world there is a robot {doing} for us.

        It's not our job to {task} .

        Who's still {doing} these days, nobody, right?

        I hate {doing} .

        I've never been good at {doing} .

        Was it hard to {task} , {name} ?

        {name} , how long did it take you to {task} ?

        I almost promised to {task} , good that I didn't.

        Scrap that, {name} doesn't need to {task} .

        I'd have to be crazy to {task} .

        In my last company I had to {task} every week.

        What would happen if someone started {doing} by accident?

        The client insists on {doing} in house, so that's gone from our side.

        {other_name} from the other team is {doing} , as far as I know.

        I'm glad I don't have to {task} .

        It's tempting to {task} , but let's not.

        Let's not {task} for now.

        {doing} can wait.

        {doing} is off the table.

        I was told I'd have to {task} , turns out I don't.

        Sure, I'll {task} , right after I win the lottery.

        I would have to {task} , were it not cancelled.

        We were asked to {task} , but we declined.

        Nobody asked you to {task} , {name} .

        {name} , please don't {task} .

        {name} , you can stop {doing} .

        Don't bother {doing} , {name} .

        You can't just {task} , {name} .

        I'm not saying that {name} has to {task} .

        It's not that somebody must {task} .

        It wouldn't hurt to {task} , but it isn't worth it.

        Somebody should {task} someday, but not us.

        We'd need a bigger team to {task} .

        I can't {task} and I've told the boss so.

        I will not {task} , {name} , stop asking.

        I'd be happy to {task} , but they took away my access.

        Has {name} managed to {task} ?

        Is it true that {name} spends half the day {doing} ?

        Did anyone ever {task} here?

        Were you able to {task} yesterday?

        What's the point of {doing} ?

        I remember {doing} at three in the morning.

        {name} hates {doing} , we all know that.

        The bot is {doing} automatically.

        There's a script for {doing} , nothing to do for us.

        I take that back, I won't {task} .

        We agreed not to {task} .

        The idea of {doing} is dead.

        Once upon a time someone had to {task} by hand.

        If {name} were here, {name} would {task} , but well.

        I had hoped to {task} , it wasn't meant to be.

        I'm curious how they {task} at the big companies.

        Some people {task} for fun.

        With or without {doing} , it makes no difference.

        I only said I might {task} , and now I won't.

        It would be nice to {task} , but that's a dream.

        You were right not to {task} , {name} .

        Luckily {doing} is what we pay the vendor for, so we're off the hook.

        Supposedly you can {task} with one click now.

        {name} could {task} , but we said no to that.

        I'd need a week to {task} , so forget it.

        We don't {task} anymore.

        I must have been out of my mind when I offered to {task} , that's withdrawn.

        Since the contract ended we no longer have to {task} .
        """,
    "PLANS": """
        move the launch to {month}

        switch to the {adjective} plan

        drop support for old browsers

        rewrite the app in one go

        hire a second designer

        skip the stand-up on {day}

        open an office in {city}

        kill the {color} theme

        make the beta public

        raise the price by {number} percent

        rename the product {rare}

        use the same vendor as last year

        freeze the code on the {ordinal}

        ship {project} without the search

        keep the old logo

        cancel the retreat in {city}

        pay the freelancers weekly

        go fully remote

        pair on all the tricky tickets

        give every customer a free month

        limit meetings to {number} minutes

        host the site ourselves

        postpone the rebrand

        buy the cheaper laptops

        outsource the first level support

        run the campaign in {city} first

        put {project} on hold

        work in shorter sprints

        stop the free trial

        split the backend team

        let the contract with the print shop run out

        roll back to the version from {month}

        require two reviews for every change

        record all the customer calls

        turn off the old server

        stay with the current framework
        """,
    "TOPICS": """
        the outage on {day}

        the {project} launch

        the new pricing

        the onboarding flow

        the support backlog

        hiring for the {city} office

        the feedback from the beta testers

        our cloud costs

        the rebrand

        the {adjective} landing page

        the budget for {month}

        the design review

        the results of the retro

        the broken deploys

        the contract with {other_name}

        the mobile app

        the holiday schedule

        the {color} button issue

        the pitch on the {ordinal}

        the on-call rota

        the spam in the contact form

        the slow test suite

        the client visit in {city}

        the ad campaign

        security and the old passwords

        the office coffee machine
        """,
    "TASKS": """
        fix the login bug

        update the readme

        roll back the last release

        send the mockups to {other_name}

        call {other_name} and ~ask for the logs

        book a room for the retro

        review the pull request

        merge the {color} branch

        write the release notes for {project}

        set up a staging server

        renew the certificate

        rotate the keys in production

        check the invoice from {other_name}

        restart the mail server

        draft a reply to the client in {city}

        clean up the backlog

        reset the password for {other_name}

        test the checkout on an old phone

        move the tickets to the new board

        export the logo in {number} sizes

        ask legal about the cookie banner

        record a short demo for the investors

        look into the memory leak

        order {number} more headsets

        post the job ad on the website

        add {other_name} to the channel

        cut the promo video down to {number} seconds

        find a venue in {city} for the meetup

        back up the database before the migration

        close the stale tickets

        talk to {other_name} about the budget

        compare the quotes and ~pick the cheapest

        share the slides in the channel

        turn on the alerts for {project}

        reply to the angry customer

        rewrite the error messages in plain English

        swap the hero image on the landing page

        run the load test over night

        get the numbers from sales

        cancel the old subscription

        estimate the {rare} feature

        onboard the new designer

        go through the logs and ~find the culprit

        translate the help page for the team in {city}

        prepare the {adjective} pitch for {other_name}

        schedule a call with the vendor

        archive the old repos

        measure the load times with the new tool

        put the figures into the shared sheet

        ship the laptop to {other_name}

        invite the testers to the beta

        document the setup in the wiki

        tidy the style guide

        migrate the mailing list to the new provider

        pay the domain bill

        ping {other_name} about the missing assets

        try the patch on the demo laptop

        collect the feedback in one place

        sketch a new icon for the {rare} page

        triage the bugs from the weekend

        proofread the newsletter

        unsubscribe the dead accounts
        """,
    "DUES": """
        by {day}

        by end of day

        before the release

        before the sprint is over

        no later than the {ordinal}

        first thing {day} morning

        by tomorrow noon

        right after the stand-up

        this afternoon

        next week

        within {number} days

        as soon as the build is green

        until the end of {month}

        on {day}

        by close of business on {day}

        before we go live

        in the next {number} hours

        once the contract is signed

        by the {ordinal} of {month}

        over the weekend

        before the client wakes up

        later today

        in the first week of {month}

        before the code freeze

        at the latest on {day}

        asap

        tonight after the deploy

        in time for the demo
        """,
    "LEADS": """
        Okay so,

        Right.

        Yeah,

        Cool.

        Anyway,

        Um,

        Alright, next thing.

        Real quick,

        Quick one.

        Honestly,

        Sorry, can I jump in?

        You still there?

        Great, thanks.

        Where were we?

        Oh, and

        Before I forget,

        Hm, well,
        """,
    "TRAILS": """
        Cool?

        Just saying.

        Okay, that's it from me.

        Anyway.

        Sorry for the rant.

        Does that make sense?

        You know how it is.

        There, I said it.

        Right?

        No drama.

        Easy.

        Wild, I know.

        Was that too fast?

        So yeah.

        Okay, next.

        Phew.
        """,
    "REASONS": """
        because the client is waiting

        since the demo depends on it

        so that the build goes green again

        , otherwise the release slips

        or {other_name} will have a fit

        so we're not blocked anymore

        as the old license runs out

        because {other_name} keeps asking

        , the investors want to see it

        , or else support drowns

        since nobody else has the rights

        so that {other_name} can carry on

        because it broke twice last week

        , that's what the contract says

        given how the last launch went

        , just to be on the safe side

        before somebody notices

        as {other_name} is on leave

        , we've had three complaints already

        so that we don't look like amateurs

        because otherwise the tests keep failing

        , it's embarrassing by now

        to keep the client happy

        now that the budget is approved

        , the whole team is stuck without it

        so marketing can start

        since it's the last open ticket

        , people are getting nervous

        because the boss promised it

        in order not to lose the slot

        , else we pay twice

        as we agreed in the retro

        so the new hire has something to work with

        , that would save us a ton of time

        because I don't trust the backup

        due to the audit

        , if only to calm down {other_name}
        """,
}

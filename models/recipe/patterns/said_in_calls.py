"""Talk of software teams, start-ups, agencies and help desks on remote calls and stand-ups.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        [Yeah, that's me|That's on me], [I'll|I will|I'm going to] {task} {due}.

        I'd [better|probably better] {task} {due} or it never happens.

        {due} [I'm going to|I'm gonna|I will] sit down and {task}.

        Let me just {task} {due} and be done with it.

        [Stick|Put] my name on that one, [I'll|I will|I'm going to] {task} {due}.

        I can't believe I forgot, [I'll|I will|I'm going to] {task} {due}, promise.

        My [only|main] thing for today is to {task}.

        [So|Okay so|Right so] on my side it's basically {doing} {due}, nothing else.

        I've [blocked|carved out] two hours to {task} {due}.

        Since I broke it, [I'll|I will|I'm going to] {task} {due}.

        I owe you all one, so {due} [I'll|I will|I'm going to] {task}.

        Give me [a bit|some time] and [I'll|I will|I'm going to] {task} {due}.

        I'm on the hook to {task} {due}, I know.

        Note to self, {task} {due}.

        I'll bite the bullet and {task} {due}.

        [Happy|Glad] to {task} {due}, leave it with me.

        Before I [forget|drop], I'm the one who will {task} {due}.

        I still have to {task} {due}, no excuses.

        I need to {task} {due}, it's been sitting there for ages.

        [Next up|Next] for me is {doing} {due}.

        I've got {doing} on my plate {due}.

        Nobody else wants it, fine, [I'll|I will|I'm going to] {task} {due}.

        No worries, I've got this, [I'll|I will|I'm going to] {task} {due}.

        What I'm going to do {due} is {task}.

        It falls to me to {task} {due}.

        I said I'd {task} {due} and I stand by it.

        As discussed with {other_name}, [I'm going to|I'm gonna|I will] {task} {due}.

        {name} is swamped, so [I'll|I will|I'm going to] {task} {due} instead.

        You don't need to worry about it, {name}, [I'll|I will|I'm going to] {task} {due}.

        {other_name} is out this week, so I'm the one to {task} {due}.

        I told {other_name} that I would {task} {due}, and I will.

        I promised the client I'd {task} {due}, so that's me.

        Mine is the [boring|ugly] one, {doing} {due}.

        That ticket's mine, [I'll|I will|I'm going to] {task} {due}.

        I'm taking the action to {task} {due}.

        I'll make sure to {task} {due}.

        I will for sure {task} {due}, it's in my calendar.

        I'll be {doing} {due}, if anybody looks for me.

        I'm {doing} {due}, so please no meetings in that slot.

        The plan for me is to {task} {due}, then lunch.

        If nobody minds, I'll just go ahead and {task} {due}.

        I guess it makes sense that I {task} {due}, so I will.

        Ugh, okay, {due} [I'll|I will|I'm going to] {task}, and then I never want to see it again.

        I'm volunteering, sadly, to {task} {due}.

        Count on me to {task} {due}.

        You'll see me {task} {due}, you can quote me on that.

        I want to {task} {due}, so [assign|give] me the ticket.

        Let's say I {task} {due} and report back at stand-up.

        Still on my list {due}, {doing}.

        My action from this, {task} {due}.

        [Right after|As soon as we finish] this call I'll hang up and {task}.

        As the person on [call|duty], I get to {task} {due}. Lucky me.

        I'm going to have to {task} {due}, there's no way around it.

        I haven't done it yet, I know. [I'll|I will|I'm going to] {task} {due}.

        I didn't get to it last sprint, so {due} I'll finally {task}.

        Nothing blocked here. [I'm going to|I'm gonna|I will] {task} {due}.

        Yesterday was all meetings, so {due} it's {doing} for me.

        I'll pick up where {other_name} left off and {task} {due}.

        I've agreed with {other_name} that I {task} {due} and they stay out of it.

        It's my mess, so I'm the one who has to {task} {due}.

        It's burning, I [must|really have to] {task} {due}.

        What remains on my side is to {task} {due}.

        I commit to {doing} {due}.

        I'm assigning myself, {task} {due}.

        I shall {task} {due}, as the grown-ups say.

        One for me, I'll [quickly|quietly] {task} {due}.

        I was asked to {task} {due} and I said yes, so it's on me.

        I just need ten minutes to {task}, so you'll have it {due}.

        The thing is [late|overdue], my bad, [I'm going to|I'm gonna|I will] {task} {due}.

        Let me take that offline. [I'll|I will|I'm going to] {task} {due}.

        For the record, it's me who {does} {due}.

        If I don't {task} {due} we're toast, so I will.

        I'd be the right one for this, so [I'll|I will|I'm going to] {task} {due}.

        Me, I'm mostly going to {task} {due}.

        And the last one is mine again, {doing} {due}.
        """,
    "SELF_NAMED": """
        {name} here, [I'll|I will|I'm going to] {task} {due}.

        Hi, it's {name}, [I'm going to|I'm gonna|I will] {task} {due}.

        This is {name} [speaking|from the phone], I can {task} {due}, put me down.

        Put down {name}, as in me, to {task} {due}.

        Yes, {name} again, sorry. {due} [I'll|I will|I'm going to] {task}.

        You can write {name}, I'm the one who will {task} {due}.

        {name}, that's me, [I have to|I've got to|I need to] {task} {due}.

        For the notes, this is {name}, and I take on {doing} {due}.

        It's [only|just] {name} without a camera, and [I'm going to|I'm gonna|I will] {task} {due}.

        I, {name}, solemnly swear to {task} {due}.

        {name} speaking. My action is to {task} {due}.

        My screen says guest, but it's {name}. [I'll|I will|I'm going to] {task} {due}.

        [Okay|Alright|Right], so {name} on my end, and I'm {doing} {due}.

        As usual it's me, {name}, who {does} {due}.
        """,
    "ASK": """
        {name}, [can|could] you {task} {due}?

        {name}, any chance you [could|can] {task} {due}?

        Would you be up for {doing} {due}, {name}?

        {name}, would you mind {doing} {due}?

        Could I bug you to {task} {due}, {name}?

        {name}, do you think you'd manage to {task} {due}?

        You're closest to it, {name}, so [could|can|would] you {task} {due}?

        {name}, are you okay to {task} {due}?

        Can we count on you to {task} {due}, {name}?

        {name}, since you're in there anyway, [can|could] you also {task} {due}?

        Are you [fine|okay|cool] with {doing} {due}, {name}?

        {name}, you'll {task} {due}, right?

        Hey {name}, could you do me a favour and {task} {due}?

        Do you have the bandwidth to {task} {due}, {name}?

        {name}, will you be able to {task} {due}?

        Might you {task} {due}, {name}, if it's not too much trouble?

        {name}, is it realistic for you to {task} {due}?

        I know you're busy, {name}, but [would|could|can] you {task} {due}?

        {name}, how about you {task} {due}?

        Why don't you {task} {due}, {name}?

        {name}, you wouldn't mind {doing} {due}, would you?

        Shall I put you down to {task} {due}, {name}?

        {name}, would it be possible that you {task} {due}?

        [So|Okay so|Right so] you'd {task} {due}, {name}, if I got that right?

        {name}, you said you had some slack, can I get you to {task} {due}?

        Can I leave it to you to {task} {due}, {name}?

        The client is pinging me hourly. {name}, [can|could] you [please|kindly|just] {task} {due}?

        {name}, could you find [a minute|an hour] to {task} {due}?

        May I ask you, {name}, to {task} {due}?

        {name}, are you the one to {task} {due} then?

        {name}, quick one, you're {doing} {due}, yes?

        What if you {task} {due}, {name}? Would that work for you?

        {name}, you don't happen to have time to {task} {due}, do you?

        Think you can {task} {due}, {name}?

        {name}, I'd need you to {task} {due}, is that okay with you?

        If I send you the link, {name}, will you {task} {due}?

        {name}, you know the code best, [would|could|can] you {task} {due}?

        Could you maybe be a hero, {name}, and {task} {due}?

        [Sorry|Apologies] to dump this on you, {name}, but [could|can|would] you {task} {due}?

        {name}, [please|kindly|just] {task} {due}.

        {name}, {task} {due}, please and thank you.

        {name}, do me a favour, {task} {due}.

        Then {name}, you {task} {due}, and the rest of us stay out of it.

        I'd like {name} to {task} {due}.

        I would be very grateful, {name}, if you could {task} {due}.

        {name}, it'd be [great|awesome] if you could {task} {due}.

        {name}, I'm putting you down for {doing} {due}.

        You get the short straw, {name}. {task} {due}, please.

        {name}, your turn {due}, you {task}.

        {name}, don't forget to {task} {due}.

        {name}, please remember that you still [have to|need to] {task} {due}.

        Make sure you {task} {due}, {name}.

        {name}, you [need to|have to] {task} {due}, no way around it.

        I'm assigning this to you, {name}, so {task} {due}.

        {name}, nobody knows it like you do, so you'd better {task} {due}.

        Whatever happens, {name}, {task} {due}.

        {name} [will|is going to] {task} {due}.

        {name} is going to {task} {due}, as far as I know.

        {name} [messaged|pinged] me, they'll {task} {due}.

        {name} said in the chat that they'd {task} {due}.

        {name} can't talk right now, the mic is dead, but will {task} {due}.

        {due} {name} is {doing}.

        On {name} there's one ticket, {task} {due}.

        {name} [has to|must|needs to] {task} {due}, that came out of the retro.

        {name} still owes us one thing, namely to {task} {due}.

        It was agreed that {name} [would|will] {task} {due}.

        As we said in the last stand-up, {name} {does} {due}.

        The board says {name} is to {task} {due}.

        From the list, {name}, {task} {due}.

        [Action|To-do|Task] for {name}, {task} {due}.

        Then it's {name} who {does} {due}.

        {name} kindly offered to {task} {due}.

        {name} has volunteered, or been volunteered, to {task} {due}.

        I've asked {name} to {task} {due}, and that's happening.

        I talked to {name} before the call, and they're going to {task} {due}.

        Let's have {name} {task} {due}.

        Let's [get|ask] {name} to {task} {due}, they have the access.

        Vendor stuff has always been with {name}, who therefore {does} {due}.

        I'm off tomorrow, so {name} will [have to|need to] {task} {due}.

        That one goes to {name}, who will {task} {due}.

        I nominate {name} to {task} {due}.

        [We need|We want] {name} to {task} {due}.

        {doing} {due} is with {name}.

        {doing} {due} sits on {name} now.

        {name} [takes care of|looks after] {doing} {due}.

        {name} is [responsible|the contact|the owner] for {doing} {due}.

        {name} is on the hook for {doing} {due}.

        {name} should {task} {due}, that's what we agreed with the client.

        {name} must {task} {due}, or the release slips.

        It's up to {name} to {task} {due}.

        {name} has promised to {task} {due}.

        Picking it up from here is {name}, who will be {doing} {due}.

        The one who'll {task} {due} is {name}.

        We've got {name} {doing} {due}.

        {name} was told to {task} {due} and hasn't yet, so it stays there.

        Just so it's written down, {name} is to {task} {due}.

        I hear that {name} will be {doing} {due}.

        {name}, you're up. {task} {due}.

        Okay {name}, your mission {due}, should you accept it, {task}.

        {name}, you agreed last week to {task} {due}, so that's still yours.

        {name}, I'm [afraid|sorry] it's you who [has to|must|needs to] {task} {due}.

        {name}, maybe you {task} {due} and then ping the channel.

        I'd suggest that you {task} {due}, {name}.

        {name}, how you do it is up to you, but you do [have to|need to] {task} {due}.

        I need a hand here. {name}, {task} {due}, will you?

        {name}, you're the only one with admin rights. Can you {task} {due}?

        Once we hang up, {name}, please go and {task}.

        {name} first. You've got to {task} {due}.

        It would help a lot if you could {task} {due}, so that's yours, {name}.

        {name} gets to {task} {due}, the lucky one.

        Sales wants it badly, therefore {name} [will|is going to] {task} {due}.

        My ask to {name} would be to {task} {due}.

        We left it that {name} {does} {due}.

        For {name} I have only one point, {doing} {due}.

        With the outage over, {name} can finally {task} {due}, and will.

        {name}, I was hoping you would {task} {due}, can you?

        {name}, are you good to go on {doing} {due}?

        How do you feel about {doing} {due}, {name}? Can you take it?
        """,
    "UNOWNED": """
        Someone [has to|needs to] {task} {due}.

        We need [somebody|someone] to {task} {due}, no name yet.

        Somebody should really {task} {due}.

        One of us [has to|must|needs to] {task} {due}, we'll see who.

        It's not assigned yet, but [somebody|someone] [has to|must|needs to] {task} {due}.

        We'll have to find a person to {task} {due}.

        There's a ticket without an owner, {task} {due}.

        Still open and unassigned, {task} {due}.

        Whoever gets to it first, please {task} {due}.

        Whoever is on call [has to|must|needs to] {task} {due}.

        I can't do it, but [somebody|someone] [has to|must|needs to] {task} {due}.

        I don't care who it is, [but|only] [somebody|someone] [has to|must|needs to] {task} {due}.

        No owner so far, but it needs doing, {task} {due}.

        What's missing is [somebody|someone] to {task} {due}, to be named later.

        The team [has to|must|needs to] {task} {due}, owner to be found.

        It can't be left like this, someone's got to {task} {due}.

        One of you please {task} {due}, sort it out among yourselves.

        Put it in the backlog as must-have with no name, {task} {due}.

        Leave the owner blank and write, {task} {due}.

        Also to be done by [somebody|someone], {task} {due}.

        It's necessary to {task} {due}.

        There's no way around {doing} {due}, so [somebody|someone] will have to.

        {doing} {due} is a must, names later.

        We mustn't forget to {task} {due}, though there's no name on it.

        Remaining to-do, [nobody on it yet|no name on it yet], {task} {due}.

        Legal insists on [somebody|someone] {doing} {due}.

        The audit requires us to {task} {due}, but we have no owner.

        {due} someone will have to {task}.

        Without [somebody|someone] {doing} {due} we're down, so it has to be done.

        Someone on the team should {task} {due}, we pick the person later.

        Oh, and it's crucial to {task} {due}.

        A volunteer will be found, but [somebody|someone] [has to|must|needs to] {task} {due}.

        One more to-do came in from support, {task} {due}, no owner.

        The next free pair of hands should {task} {due}.

        I've got an orphan here, {task} {due}, it must be done.

        Somebody from our side is expected to {task} {due}.

        Not sure whose job it is, but someone [has to|must|needs to] {task} {due}.
        """,
    "OPEN_CALL": """
        Who [can|could|is able to] {task} {due}?

        Who's [up for|okay with] {doing} {due}?

        Anyone [want|wants] to {task} {due}?

        Any takers for {doing} {due}?

        Can [anybody|anyone|somebody] {task} {due}?

        Could one of you {task} {due}?

        Who has the time to {task} {due}?

        I need a volunteer to {task} {due}. Anyone?

        Is there [anybody|anyone|somebody] who could {task} {due}?

        Who would like to {task} {due}?

        Which of you can {task} {due}?

        Whose turn is it to {task} {due}?

        [So|Okay so|Right so] who's the person {doing} {due}?

        Whom shall I write down for {doing} {due}?

        Does [anybody|anyone|somebody] have bandwidth to {task} {due}?

        Hands up, who's going to {task} {due}?

        Who do we have to {task} {due}?

        Would [anybody|anyone|somebody] be so kind as to {task} {due}?

        Somebody has to {task} {due}, who's it going to be?

        Raise your little yellow hand if you can {task} {due}.

        Who's free {due} to {task}?

        Looking for one brave soul to {task} {due}. Who's in?

        Anybody with admin access who can {task} {due}?

        Who's taking the ticket, {task} {due}?

        Next card needs an owner, {task} {due}. Who takes it?

        Would someone mind {doing} {due}?

        Who feels like {doing} {due}?

        Who wants the fun one, {doing} {due}?

        Is [anybody|anyone|somebody] able to {task} {due}, or do I have to beg?

        We have to {task} {due}. Volunteers?

        Who could see themselves {doing} {due}?

        And {doing} {due}, who would that be?
        """,
    "TAKEN": """
        Me.

        I can.

        [Yeah|Okay], I'll take it.

        Mine.

        I'm in.

        [Sure|Fine], put me down.

        I've got it.

        I'll do it, no problem.

        That would be me, I guess.

        Assign it to me.

        I don't mind doing it.

        Happy to.

        Over here, I'll grab that one.

        I can squeeze that in.

        Let me do it.

        I'll pick it up.

        Since nobody's saying anything, I will.

        [Well|Hm|Look], okay, I volunteer.

        [Ugh|Sigh], I'll do it.

        Give it to me, I'm on support duty anyway.

        I have some slack, so I can do that.

        I'm on it.

        Leave that with me.

        I could do that, yes.

        I was going to do it anyway.

        Sounds like my kind of thing, I'll have it.

        It's always me, so yes, me again.

        Happy to own that.

        Consider it mine.

        Yep, my turn.

        I did it last time, but I'll do it once more.

        You can have my name on that.

        If there's really nobody else, then I'll do it.

        Dibs.
        """,
    "TAKEN_NAMED": """
        {name}.

        {name} can do it.

        {name} here, I'll take it.

        It's {name}, put me down.

        {name} will, they told me before.

        That's one for {name}.

        [I think|As far as I know] {name} has that one.

        {name} is on it.

        {name} just wrote in the chat, they'll take it.

        There's a hand up, it's {name}.

        Let's give it to {name}.

        This is {name}, I can do that.

        {name} does that.

        Put {name} on it.

        It's already with {name}.

        That goes to {name}, who knows the system.

        {name} again, I've got this.

        {name} said yes, so there we go.

        I see {name} nodding, great.

        {name} was kind enough to say yes.

        Write {name} next to it.

        {name} speaking, I'll pick that up.

        I'd say {name}, who has just said okay.
        """,
    "ACCEPT": """
        Sure.

        [Yep|Yeah], can do.

        Will do.

        No problem at all.

        [Okay|Alright|Right], on it.

        Fine by me.

        [Sure thing|Of course], boss.

        Got it.

        Consider it done.

        [Okay|Alright|Right], if you insist.

        Alright, I'll handle it.

        Copy that.

        Makes sense, yes.

        Yes, I already had that on my list.

        Thumbs up from me.

        Roger.

        I was afraid you'd say that, but okay.

        Yes, that works.

        Not my favourite thing, but yes.

        [Definitely|Absolutely|Perfect|Great].

        You got it.

        [Okay|Alright|Right], I'll see to it.

        Happy to help.

        I can do that.

        [Sorry|Apologies], I was on mute. Yes, will do.

        Ack.

        Yes yes, don't worry.

        [Well|Hm|Look], somebody has to, so okay.

        That's doable.

        It'll be tight, but yes.

        I guess so, yes.

        [Great|Good|Right], noted.

        For you, anything.
        """,
    "REFUSE": """
        No, [sorry|I'm afraid], I can't.

        [Nope|Nah], no way.

        I'm afraid I don't have the capacity for that.

        [Honestly|Hm|Look], I'd rather not, let's drop it.

        I'd love to, but I really can't.

        Not possible, [sorry|I'm afraid].

        I have to pass on that one.

        That's not going to happen.

        No, my plate is full, scratch it.

        No, and I don't think it's needed at all.

        Hard no from me, and I'd leave it.

        I don't see the point, so no.

        [Sorry|Apologies], I'm fully booked, forget it.

        Can't, I'm drowning here.

        No can do.

        Please no, I'm not doing that.

        That isn't my job, to be honest, so no.

        I won't have time for it, [sorry|I'm afraid].

        There's no point any more, so I won't.

        Unfortunately I must say no.

        I don't have access to any of that, so no.

        No, let's just skip it.

        I'm out, [sorry|I'm afraid].

        Let's not, it doesn't bring anything.

        Not with my current workload, no.

        I'm not comfortable with that, so no.

        Ask me anything, but not that. No.
        """,
    "DECIDE": """
        [Okay|Alright|Right], we [will|] {plan}.

        [So|Okay so|Right so] we're going to {plan}, everybody agrees.

        [Settled|Done deal], we [will|] {plan}.

        Decision made, [we'll|we will|we're going to] {plan}.

        We've [decided|agreed] to {plan}.

        We have agreed on {planning}.

        Alright, I hear no objections, so we [will|] {plan}.

        Everyone's thumbs are up, so [we'll|we will|we're going to] {plan}.

        The call is to {plan}, and that's final.

        I'm making the call here, we [will|] {plan}.

        As [lead|product owner] I decide that we [will|] {plan}.

        We're all on the same page then, we [will|] {plan}.

        [So|Okay so|Right so] it's official, we're {planning}.

        It's decided, {plan} it is.

        The majority is for {planning}, so that's what we do.

        By five votes to two, we [will|] {plan}.

        The poll says we [will|] {plan}, and we stick to the poll.

        After all this back and forth, we [will|] {plan}. Full stop.

        We're going with option two and {plan}.

        We'll {plan}, and that's the end of the thread.

        We settled on {planning}.

        Fine, consensus, {planning} wins.

        Since nobody objects, we [will|] {plan}.

        Then that's agreed, we will {plan}.

        Let the minutes say that we [will|] {plan}.

        For the record, the decision is to {plan}.

        We're committing to {planning}.

        We'll go ahead and {plan}, as [everyone|everybody] just confirmed.

        The team is in favour, so we [will|] {plan}.

        Last sprint we were undecided, now it's clear, we [will|] {plan}.

        It was decided in the leads call to {plan}.

        We took the decision yesterday to {plan}.

        Just to repeat what we decided, we [will|] {plan}.

        To sum up the decision, we're going to {plan}.

        The outcome is that we [will|] {plan}.

        It's a go for {planning}.

        Green light for {planning}, from all of us.

        We've got approval, so the decision is to {plan}.

        We've chosen to {plan} rather than wait.

        In the end we all preferred to {plan}, so that's decided.

        Everybody said yes, which means we [will|] {plan}.

        With no votes against, the team has [decided|agreed] to {plan}.

        I'll overrule myself here, we [will|] {plan}.

        Okay okay, you convinced me. We {plan}.

        I've heard enough, we [will|] {plan}.

        There we have it, we [will|] {plan}.

        We stay with what we voted for and {plan}.

        No more debate, from now on the decision stands, we [will|] {plan}.

        That's a unanimous yes to {planning}.

        We're doing it, we [will|] {plan}.

        We'll bite the bullet and {plan}, agreed.

        Agreed then, {planning} is what we do.

        The budget allows it and [everyone|everybody] wants it, so we [will|] {plan}.

        Because the client insists and we all agree, [we'll|we will|we're going to] {plan}.

        Nobody loves it, but we've [decided|agreed] to {plan}.

        It's not perfect, but we [will|] {plan}, decided.

        Between the two options we picked {planning}.

        [Great|Good|Right], so our choice is to {plan}.

        The verdict is in, we [will|] {plan}.

        Decision number one, {plan}.

        So, resolved, we [will|] {plan}.

        I think we've landed, we're going to {plan}.

        We've all voted in the chat and we [will|] {plan}.

        Unless the sky falls, we [will|] {plan}, that's decided.

        As of today our decision is to {plan}.

        We've made up our minds, we [will|] {plan}.

        We're locking it in, we [will|] {plan}.

        Lock it in, {planning} it is.

        What we decided in the breakout room is to {plan}.

        The two teams have agreed to {plan}.

        It has been agreed that we [will|] {plan}.

        We reversed the old decision and will now {plan}.

        We're not touching that again, we {plan} and that's that.

        [Great|Good|Right], the vote is over, we will {plan}.

        Everyone's happy with {planning}, so that's [settled|agreed].

        We're signing off on {planning}.

        Management leaves it to us, and we've [decided|agreed] to {plan}.

        I'm calling it, we [will|] {plan}.

        So be it, we [will|] {plan}.

        Two against, the rest for it, so we [will|] {plan}.

        After a short vote it was resolved to {plan}.

        [Great|Good|Right], then our final answer is to {plan}.

        Yes, we're definitely going to {plan}, we all said so.

        I declare it decided that we [will|] {plan}.

        The compromise we all accepted is to {plan}.

        We went round the room and [everyone|everybody] chose to {plan}.

        As chair I'd close this here, we [will|] {plan}.

        We'll [simply|just] {plan}, that was [everyone|everybody]'s first choice.

        All in favour, none against, we [will|] {plan}.

        Seems we finally agree on something, we [will|] {plan}.

        The leads have signed it off, so {planning} is decided.

        Plan A is dead, we've agreed to {plan} instead.

        Then let's {plan}.

        Let's just {plan} and see what happens.

        Let's stop talking and {plan}.

        Let us {plan}, I think that's the cleanest.
        """,
    "DECIDE_ASK": """
        Should we [just|simply|] {plan}?

        How about {planning}?

        What if we [just|simply|] {plan}?

        Why don't we [just|simply|] {plan}?

        Shall we [maybe|just] {plan}?

        I'd rather we [just|simply|] {plan}.

        I'd vote for {planning}.

        My proposal would be to [just|simply|] {plan}.

        Could we not simply {plan}?

        Would it make sense to [just|simply|] {plan}?

        Is [everybody|everyone] [okay|fine|happy] with {planning}?

        Any objections to {planning}?

        Does anybody mind if we [just|simply|] {plan}?

        Can we agree to [just|simply|] {plan}?

        Do we want to [just|simply|] {plan}?

        Are we good with {planning}?

        I suggest we [just|simply|] {plan}.

        I'm proposing that we [just|simply|] {plan}.

        Hear me out, we [just|simply|] {plan}. What do you say?

        Crazy idea, we [just|simply|] {plan}. Thoughts?

        Wouldn't it be easier to [just|simply|] {plan}?

        The way I see it, we should {plan}.

        If you ask me, we should {plan}.

        I'm leaning towards {planning}, what about you?

        I'd be in favour of {planning}.

        I think the smart move would be to [just|simply|] {plan}.

        What would you say to {planning}?

        How do people feel about {planning}?

        [So|Okay so|Right so] do we {plan} or not?

        Quick vote, do we [just|simply|] {plan}?

        Thumbs up in the chat if you want to [just|simply|] {plan}.

        Who's for {planning}?

        We could also {plan}, if [everybody|everyone]'s fine with it. Are you?

        Can we put {planning} to the vote?

        May I propose {planning}?

        One option would be to [just|simply|] {plan}. Do we want that?

        Instead of arguing, shall we [all|just|] {plan}?

        Given the budget, should we not {plan}?

        The client would love it if we [just|simply|] {plan}. Are we doing it?

        I'd like us to [just|simply|] {plan}, unless someone disagrees.

        To me it seems best to [just|simply|] {plan}. Does [everybody|everyone] agree?

        Is {planning} something we all can live with?

        Could [everybody|everyone] live with {planning}?

        I recommend {planning}.

        [Great|Good|Right], so are we going to [just|simply|] {plan}?

        Why not {plan}?

        Maybe it's time to [just|simply|] {plan}, no?

        Would you be okay if we [just|simply|] {plan}?

        I'd go for {planning}, but what do you think?

        Don't you think we should {plan}?

        Can I get a yes for {planning}?

        We might as well {plan}, right?

        It would save us a lot of pain to [just|simply|] {plan}. Agreed?

        The other way is to [just|simply|] {plan}. Is that okay for all?

        Support is begging us to [just|simply|] {plan}. Do we say yes?

        Do we have consensus on {planning}?

        What's stopping us from {planning}? Shall we?

        Design would like to [just|simply|] {plan}. Is the rest of us on board?

        [So|Okay so|Right so] my pitch is that we [just|simply|] {plan}.

        I'd much prefer to [just|simply|] {plan}, [honestly|frankly|to be honest]. You?

        I'd say we [just|simply|] {plan}, if nobody hates it.

        Before we run out of time, do we [just|simply|] {plan}, yes or no?

        I move that we [just|simply|] {plan}.

        Are we all in for {planning}?

        We should probably {plan}, shouldn't we?

        Suppose we [just|simply|] {plan}. Would [everybody|everyone] be happy?

        Can we please {plan}, for the love of all that's holy?

        Here's a thought, why don't we all {plan}?
        """,
    "DECIDE_YES": """
        Yes, let's do that.

        [Agreed|Deal].

        Sold.

        Sounds good, we do it like that.

        Works for everyone, it seems. Done.

        [Okay|Alright|Right], let's go with it.

        Fine by me, and I see only nods.

        No objections. Settled.

        Plus one, and that makes all of us.

        Yep, make it so.

        Everyone's in. Good.

        I see six thumbs up, so yes.

        [Definitely|Absolutely|Perfect|Great], that's [decided|settled|agreed] then.

        All in favour. [Great|Perfect].

        Ship it.

        Yes please.

        Let's do it.

        Good call, we'll do exactly that.

        [Okay|Alright|Right], you convinced us.

        I was against it, but fine, let's go.

        [Definitely|Absolutely|Perfect|Great], no question.

        Nobody's screaming, so that's a yes.

        [Great|Good|Right], we're doing it.

        [Definitely|Absolutely|Perfect|Great], let's not overthink it.

        That's the best idea all week. Yes.

        Go for it.

        Approved.

        Yes, we all want that.

        Consensus, then.

        You have my blessing, and everybody else's.

        That works, write it down.

        Chat says yes all the way down.

        Why not. Agreed.

        Then that's how we do it.

        I think we all agree on this one.

        [Okay|Alright|Right], decision taken.

        Yeah, makes total sense, let's.

        No brainer. Yes.

        Can't argue with that, so we're going for it.

        We're aligned, good.

        Green light from our side too.

        It's a yes from me and from the others.

        [Definitely|Absolutely|Perfect|Great], locked in.

        [Definitely|Absolutely|Perfect|Great], that's the way to go.

        I can live with that, and so can everyone.

        Fully on board, all of us.

        Couldn't have said it better, we go with that.
        """,
    "DECIDE_NO": """
        No, let's not.

        [Nah|Nope], I don't think so.

        Let's [park|postpone|drop] that.

        Not now.

        I'm not convinced, let's leave it open.

        Can we come back to this another time?

        Too early to say.

        We don't have the budget for that.

        I'd like to sleep on it.

        That's a no from the whole team.

        Hmm, I'd wait with that.

        Over my dead body.

        Let's not decide that today.

        I need more data before I say yes.

        We tried that once and it was a [disaster|mess], so no.

        Not without the boss in the room.

        I vote against it.

        Nobody here wants that.

        Let's take it to the next retro.

        We're split on this, so it stays open.

        I'd rather not rush into that.

        Sounds risky, let's drop it.

        Not a fan, [sorry|I'm afraid].

        Maybe next quarter.

        Please, not again.

        We're out of time, so let's postpone that.

        That won't fly with the client.

        I see more thumbs down than up, so no.

        Let me think about that first.

        [Honestly|Hm|Look], no.

        I don't see us doing that.

        Hard pass.

        It's a nice idea, but no.

        We can't agree on that today.

        Let's keep it in the parking lot.

        I'm torn, can we leave it?

        That would be overkill.

        There are too many open questions.

        We can't just do that.

        Three for, three against, so nothing decided.

        Could be, but let's see how things go.

        We shouldn't, it's not worth it.

        Rejected, [sorry|I'm afraid].

        Not until we know more.

        I'd keep everything as it is.

        Let's hold off.

        I strongly disagree.
        """,
    "UNDECIDED": """
        We could {plan}, but I'm not pushing for it now.

        We haven't decided whether to {plan}.

        Whether we {plan} is [still|very much] up in the air.

        It's not clear yet if we {plan}.

        {planning} is an option, nothing more.

        {planning} is off the table [for now|at the moment].

        We talked about {planning} but didn't come to a conclusion.

        Nobody has decided to {plan}, let me be clear.

        We're not going to decide today whether to {plan}.

        We might {plan} one day, who knows.

        Maybe we {plan}, maybe we don't, that's for another call.

        I'm not saying we should {plan}.

        There was an idea to {plan}, but it's just an idea.

        Somebody floated {planning}, and it's [still|very much] open.

        Opinions differ on {planning}, so we leave it open.

        We're [still|very much] on the fence about {planning}.

        One could {plan}, sure, but let's keep that for later.

        If the funding came through, we might {plan}, but that's far away.

        I don't know yet if we want to {plan}.

        {planning} is being discussed, no decision so far.

        The question if we should {plan} is parked.

        We'll decide some other time whether to {plan}.

        Before we even think of {planning}, we need numbers.

        Theoretically we [could|might] {plan}, but nobody's asking for that.

        We were tempted to {plan}, but we left it undecided.

        No call has been made on {planning}.

        Let's not decide on {planning} today.

        We've been going in circles about {planning}, and we [still|very much] are.

        It's too soon to say [whether|if] we'll {plan}.

        {planning} or not, I have no idea, and neither has anyone else.

        We can't say yet that we {plan}.

        It'd be possible to {plan}, but that's for the leads to say.

        Contrary to the rumours, there's no decision to {plan}.
        """,
    "OPENERS": """
        [Okay|Alright|Right], next up, {topic}.

        Let's [talk|chat] about {topic}.

        So, {topic}.

        First [item|thing] today is {topic}.

        Can we move on to {topic}?

        [Moving on|Over] to {topic}.

        On to {topic}, then.

        The next [point|item|card] on the board is {topic}.

        Now, what about {topic}?

        I've put {topic} on the agenda.

        {topic} is the next [point|item|card].

        We also need to cover {topic}.

        Before we go, {topic} should get a few minutes.

        Last but not least, {topic}.

        Let's jump straight into {topic}.

        Anything on {topic}?

        Where [are we|do we stand] with {topic}?

        How are things going with {topic}?

        I'd like to spend five minutes on {topic}.

        Let me share my screen, this is about {topic}.

        Right, the elephant in the room, {topic}.

        Everyone's favourite subject, {topic}.

        That brings us to {topic}.

        Speaking of which, {topic}.

        A quick [word|update|note] on {topic}.

        There's been a lot of chatter about {topic}, so let's go through it.

        Somebody asked me to bring up {topic}.

        Next slide, {topic}.

        Then we have {topic}.

        We come now to {topic}.

        The reason I called this meeting is {topic}.

        Today's all about {topic}.

        With that out of the way, {topic}.

        Let's look at {topic} together.

        Shall we start with {topic}?

        We didn't get to {topic} last time, so let's start there.

        [Okay|Alright|Right], switching gears, {topic}.

        What's the latest on {topic}?

        Point {number} on the list is {topic}.

        Let's [start|kick off|begin] with {topic}.

        In the doc I see {topic} as the next heading.

        Let's get {topic} out of the way first.
        """,
    "FACTS": """
        the build has been red since {day}

        we had {number} new tickets over the weekend

        the staging server ran out of disk space

        {thing} caused most of the complaints

        churn went down by {number} percent in {month}

        the client in {city} signed the contract

        the new intern starts on {day}

        {number} users reported the same login problem

        sign-ups have doubled since the campaign went live

        the app store rejected the last version

        {project} is two weeks behind schedule

        we lost the pitch in {city} to a bigger agency

        the average response time is down to {number} minutes

        nobody in {city} had access to the wiki

        {thing} was missing from the last release

        the vendor raised its prices by {number} percent

        our hosting bill was higher than expected in {month}

        most of the traffic comes from {city}

        the landing page converts at {number} percent

        there was an outage on {day} that lasted {number} minutes

        the {color} version performed better in the test

        {project} went live without any incident

        the client was not happy with {thing}

        the survey got {number} answers, most of them positive

        support is short of two people at the moment

        the nightly backup failed {number} times in {month}

        the rebranding was well received by the press

        velocity has been stable for three sprints

        the old phones no longer get updates

        the test coverage is at {number} percent

        our runway lasts until {month}

        the investors have seen the deck and liked it

        {thing} works on every browser except one

        the queue was empty for the first time since {month}

        the licence for {project} runs out in {month}

        half of the bugs come from the same module

        the office in {city} will close in {month}

        the newsletter was opened by {number} percent of the readers

        the mail server blocked our invoices

        the two designers share one licence

        the migration took {number} hours longer than planned

        {thing} turned out to be a configuration error

        the competitor launched a free plan

        the freelancers are booked out until {month}

        we're still waiting for the payment from {city}

        customers find the {adjective} menu confusing

        the demo on {day} went smoothly

        the headset shipment is stuck at customs

        the chat bot answers about a third of the questions

        the ad budget for {month} has been used up

        only {number} people came to the webinar

        the search has become slower since the update

        a customer from {city} cancelled after the price change

        the service desk handled {number} calls on {day}

        the security audit found nothing serious

        the beta testers liked {thing} best

        the printer on the second floor is out of order again

        the {rare} page has the highest bounce rate

        remote attendance has gone up to {number} percent

        the contract with the print shop ends in {month}

        a memory leak brought the service down twice

        the {adjective} theme is used by hardly anyone

        our best performing ad is the one with {thing}
        """,
    "CHAT": """
        Hi {name}, can you hear us?

        {name}, you're on mute.

        {name}, you're still muted, we can't hear a word.

        Morning [everybody|everyone|folks], [still|already] on the first coffee here.

        Can [everybody|everyone|folks] see my screen?

        Is it just me or is {name} frozen?

        You're breaking up, {name}.

        [Sorry|Apologies], say again?

        [Sorry|Apologies], that was my dog.

        Somebody's got an echo.

        [Okay|Alright|Right], where were we?

        Haha, good one.

        Yeah, exactly.

        I mean, yeah, kind of.

        How was the weekend, {name}?

        Nice background, {name}.

        Is that a real plant behind you, {name}?

        Hello hello, testing.

        [Sorry|Apologies] I'm late, the other call ran over.

        We'll give people one more minute.

        Are we waiting for anybody?

        Is {name} joining today?

        Who just joined?

        No, go ahead, you first.

        [Sorry|Apologies], I didn't mean to interrupt.

        What do you mean by that, {name}?

        Good question, {name}.

        Hm, let me think.

        Wait, which one are we talking about?

        I got lost somewhere in the middle, to be honest.

        My internet is [terrible|rubbish] today.

        Let me try the other headset.

        Better now?

        Yes, loud and clear.

        Can you zoom in a bit, {name}?

        I can only see a black square.

        Oh no, wrong window, ignore that.

        Please ignore my notifications.

        Love it.

        That's what I thought as well.

        Fair point.

        You can say that again.

        [Well|Hm|Look], it is what it is.

        Welcome to start-up life.

        Works on my machine, as they say.

        Have you tried turning it off and on again?

        Famous last words.

        I'd pay to see that.

        Somebody frame that sentence.

        That came out wrong, sorry.

        In plain English, please.

        Too many acronyms for a Monday.

        I think we lost {name}.

        {name} is back, great.

        Happy birthday, {name}, by the way.

        Thanks, {name}, that was very clear.

        Nicely put, {name}.

        [Great|Good|Right], thanks.

        Alright, thanks [everybody|everyone|folks], have a good one.

        See you all tomorrow.

        Bye bye.

        Enjoy your lunch.

        Is it lunch yet?

        I'm hungry already, are we nearly there?

        It's getting dark outside already, crazy.

        How's the weather over there, {name}?

        Raining, what else.

        Ooh, fancy.

        Let me rephrase that.

        If you see what I mean.

        I'm just thinking out loud here.

        Don't quote me on that, I'm rambling.

        No idea, [honestly|frankly|to be honest].

        I wouldn't know, to be fair.

        Right, right, right.

        Hang on, the doorbell.

        [Sorry|Apologies], delivery guy.

        The kids are home today, so expect noise.

        Is this being recorded?

        Smile, {name}, you're on camera.

        We've all been there.

        Tell me about it.

        Are you serious?

        Sounds familiar.

        [Okay|Alright|Right], I'll shut up now.

        This meeting deserves popcorn.

        That's the spirit, {name}.

        Did [everybody|everyone|folks] get that?

        Does that answer your question, {name}?

        I have no strong feelings either way.

        You sound like a robot, {name}.

        Oh wow, that's a big slide.

        We can hear you typing, {name}.

        How long have we got?

        I've never understood that chart, but okay.

        And that's why we drink coffee.
        """,
    "PAST": """
        I {did} already.

        {name} {did} [yesterday|last night|on Friday].

        Yesterday I {did}, so that's off the list.

        Good news, I {did} last night.

        [Done|Check], I {did} this morning.

        {name} {did}, so we can close that ticket.

        I think {name} {did} while we were talking.

        {name} {did} last [week|month], it's finished.

        You can tick that off, {name} {did}.

        That's history, I {did} on Monday.

        As you saw in the channel, I {did}.

        We {did} two sprints ago.

        Turns out {name} {did} ages ago.

        [Thanks|Kudos] to {name}, who {did} over the weekend.

        Kudos to {name}, who {did} in no time.

        It was {name} who {did} in the end.

        While you were on holiday, {name} {did}.

        Before the call I quickly {did}, so that's sorted.

        I {did} and nothing exploded.

        After the outage {name} {did}, and it's been quiet since.

        Last action from the old minutes is closed, {name} {did}.

        I finally {did}, it only took me three weeks.

        {name} and I {did} together [yesterday|last night|on Friday], all green.

        The support guys {did} before we even asked.

        From my side, yesterday I {did} and fixed two bugs.

        No need to chase that, {name} {did} on Friday.

        {name} [already|actually] {did}, didn't you see the mail?

        First thing this morning I {did}, so that one's done.

        I {did} myself, because it was quicker.

        I'm happy to report that {name} {did}.

        Somebody {did} in the meantime, so it's closed.

        If I remember right, {name} {did} in the last sprint.

        [Well|Hm|Look], I {did}, and the client said thank you.

        The moment I heard about it I {did}, all done.

        [So|Okay so|Right so] last [week|month] {name} {did}, which was great.

        That was on my list, but I {did} earlier today.

        We can skip that one because {name} {did}.
        """,
    "MAYBE": """
        Did [anybody|anyone] {task} last time?

        {name}, did you {task} in the end?

        Has [anybody|anyone] ever tried {doing}?

        I wish I could {task}, but that's not my department.

        I'd {task} if I had three more hands, but I don't.

        I was going to {task}, but it's not [needed|necessary|required] any more.

        I almost offered to {task}, but no, not me.

        I'm not going to {task}, just so that's clear.

        [I won't|I'm not going to] {task}, the client handles that.

        I don't [have|need] to {task}, luckily.

        [Nobody|No one] [needs|has] to {task}, that's been cancelled.

        [Nobody|No one] [needs|has] to {task}, the system does it by itself.

        There's [no need|no reason] to {task} now.

        {name}, you don't have to {task}.

        {name}, please don't {task}, it's been sorted.

        {name}, [no need|no reason] for {doing}, really.

        We don't need {name} to {task} after all.

        {name} was supposed to {task}, but we scrapped that.

        {name} wanted to {task}, but it turned out not to be needed.

        {name} would {task} all day long if we let them, haha.

        I used to {task} every week in my old job.

        In my last company it was normal to {task}.

        We normally {task} at the end of a sprint.

        Support tends to {task} without asking us.

        The vendor keeps {doing} anyway, that's their thing.

        There's a bot {doing} every night, no human needed.

        Their agency will {task}, that's in their contract.

        The client said they would {task} themselves.

        I heard the other team [had to|used to] {task}, poor things.

        How do you even {task}?

        How long does it take to {task}?

        Why would [anybody|anyone] {task}?

        Why did we use to {task}, by the way?

        Is it [hard|tricky|expensive] to {task}?

        What would it cost to {task}, just out of interest?

        What's the point of {doing}, anyway?

        It would be nice to {task} some day, but not now.

        [Some day|One day] I'd like to {task}, when I'm retired.

        In an ideal world someone would {task}, but here we are.

        If we had an intern, they could {task}, but we don't.

        If I were the client, I'd {task}, but I'm not.

        Had I known, I'd have stopped {name} from {doing}.

        I thought about {doing} and then thought better of it.

        I decided against {doing}.

        I said I would {task}, but forget that, it's obsolete.

        I take that back, I don't need to {task}.

        Scratch that, [nobody|no one] [needs|has] to {task}.

        On second thought, {name}, forget it, you needn't {task}.

        Let's forget about {doing}.

        {doing} can wait, there's no date for it.

        {doing} is on ice until further notice.

        {doing} was last year's idea of fun.

        {doing} isn't our job.

        {doing} has never helped [anybody|anyone].

        We put off {doing} indefinitely.

        I'm glad I don't [have|need] to {task}.

        I'm so relieved that nobody wants us to {task} any more.

        I hate {doing}, always have.

        {name} loves {doing}, everybody knows that.

        I couldn't {task} if my life depended on it.

        I can't {task}, I don't even have an account.

        {name} can't {task} and nor can I, so we leave it.

        Nobody asked me to {task}, and I'm not offering.

        Nobody asked {name} to {task}.

        {name} refused to {task}, and that was the end of it.

        I dreamed last night that I had to {task}. Awful.

        Remember when {name} [had to|used to] {task}? That was hilarious.

        Remember the time I tried to {task} and it all went wrong?

        Imagine having to {task} every single day.

        You could pay me a million and I still wouldn't {task}.

        Can you believe they wanted me to {task}? I said no.

        The old process made us {task}, and I don't miss it.

        Under the old contract we [had to|used to] {task}, but not any more.

        It's not like [anybody|anyone] has to {task}.

        It isn't necessary to {task}, the client confirmed.

        It was never on me to {task}.

        I'm not the one {doing}, and nobody else has to either.

        It says here that I should {task}, but that line is out of date.

        The ticket says {name} has to {task}, but it's closed as invalid.

        There was an old to-do, {task}, but we deleted it.

        I might {task} one day, but don't write that down.

        Perhaps I'll {task} in another life.

        I don't know if [anybody|anyone] ever needs to {task}.

        {name}, were you able to {task} back then?

        {name}, do you know how people {task} these days?

        {name}, do you remember who used to {task}?

        {name}, have you ever had to {task}?

        {name}, why did they want you to {task}?

        {name}, I hope nobody makes you {task}.

        {name} asked if we have to {task}, and the answer is no.

        We talked about {doing} and dropped it.

        We got away without {doing}.

        Without {doing} we've survived five years, so we just leave it.

        Good thing we never had to {task}.

        They wanted somebody to {task}, but then withdrew the request.

        I'd have to {task} if the deal had come through, but it didn't.

        I could {task}, but [honestly|frankly|to be honest] that's pointless, so I won't.

        I should {task}, they say, but no, I'm leaving it.

        In theory somebody has to {task}, in practice it's not [needed|necessary|required].
        """,
    "PLANS": """
        move the stand-up to {day}

        freeze the code from the {ordinal} of {month}

        drop support for the old browser

        switch to the cheaper plan

        hire a second designer

        rename {project}

        run the demo without slides

        cancel the retro in {month}

        launch {project} in {city} first

        go live on a {day}

        use {color} for all buttons

        keep the old logo

        merge the two help desks

        close the ticket queue at night

        outsource the testing

        work from home on {day}

        split the release in two

        raise the price by {number} percent

        stop sending the weekly report

        pay for the bigger licence

        give every client a fixed contact

        postpone the launch until {month}

        shut down the old forum

        skip the conference in {city}

        let the freelancers go

        limit the free trial to {number} days

        replace the chat bot with real people

        book the co-working space in {city}

        put the whole budget into video ads

        ban meetings on {day} afternoon

        stick with the current vendor

        rewrite the checkout from scratch

        open an office in {city}

        pair on every review

        remove the {rare} page

        shorten the sprint to one week

        deploy only in the morning

        allow dogs in the office

        ship {project} without the dark mode

        test the new onboarding with {number} customers

        extend the beta by {number} weeks

        charge for phone support

        move everything to one repository

        make the roadmap public

        share one inbox between support and sales

        host the servers ourselves

        leave the cameras off on {day}

        sponsor the meetup in {city}

        turn off comments on the blog

        take the {adjective} design

        sign with the agency from {city}

        hold the all-hands every second {day}

        start an on-call rotation

        return to the old ticket system

        accept only written requests

        offer the big customer a discount

        kill the mobile app

        buy refurbished laptops

        record all client calls

        answer tickets within {number} hours

        invite the whole company to the demo

        throw out the {color} banner

        settle the dispute with the vendor

        bring the print work in house

        combine planning and retro in one call

        ask customers for a deposit

        translate the site into three languages

        build the plugin with a partner

        archive the old channels

        focus on existing customers

        publish the code under a free licence

        reject the offer from {city}
        """,
    "TOPICS": """
        the outage on {day}

        the sprint goal

        the new ticket system

        churn in {month}

        the pitch in {city}

        the open bugs

        customer feedback from {city}

        {project}

        the redesign of the home page

        the hiring plan

        on-call duty over the holidays

        the budget for {month}

        the {color} banner

        response times at the help desk

        the rollout in {city}

        our social media accounts

        the data migration

        the complaints about {project}

        last week's incident

        the retro actions

        the pricing page

        holiday cover in {month}

        the contract with the hosting company

        the slow search

        remote work rules

        the brand guidelines

        the app store reviews

        the {ordinal} release

        access rights for freelancers

        the investor deck

        the launch party

        missing documentation

        the chat bot

        the state of the pipeline

        technical debt

        the broken headset order

        password resets

        the trade fair in {city}

        the customer survey

        the ad campaign for {month}

        unpaid invoices

        the number of meetings

        the onboarding of new colleagues

        the {adjective} prototype

        phone support on {day}

        the security audit

        the newsletter

        the roadmap until {month}

        load tests for {project}

        the mess in the shared drive

        photo rights for the {rare} campaign
        """,
    "TASKS": """
        fix the login bug

        restart the build server

        send {other_name} the meeting link

        update the status page

        close the stale tickets

        write the release notes for {project}

        call {other_name} about the invoice

        review the pull request

        book a room in {city}

        post the job ad

        reset the passwords of the interns

        merge the {ordinal} branch

        prepare the demo for {city}

        order {number} headsets

        clean up the backlog

        draft the reply to the angry customer

        ask legal about the new terms

        share the mock-ups with the client

        set up the test account

        check the logs from {day}

        talk to {other_name} about the budget

        upload the video to the shared drive

        move the tickets to the new board

        export the contact list as a spreadsheet

        try the update on the demo laptop

        roll back the last release

        document the deploy steps in the wiki

        invite {other_name} to the kick-off

        cancel the old subscription

        get three quotes for the print job

        translate the landing page

        answer the {number} open emails

        make a poll for the offsite date

        test the {color} button on a phone

        renew the domain

        pay the freelancer from {city}

        remind {other_name} of the contract

        write a short post for the blog

        replace the broken monitor in the meeting room

        add {other_name} to the channel

        compare the two hosting offers

        go and ~ask {other_name} for the keys

        call {other_name} and ~ask for a quote

        pull the numbers and ~send them round

        download the report and ~file it with the others

        find out why the mails bounce

        figure out who owns the server in {city}

        tell the client about the delay

        let sales know about the new price

        turn off the alerts for the test system

        look into the memory leak

        rename the folders on the drive

        record a walkthrough for new colleagues

        create a ticket for the {rare} bug

        escalate the outage to the vendor

        tidy up the design files

        collect feedback from support

        run the load test on staging

        patch the mail server

        put the slides into the shared folder

        proofread the press release

        hand the phone over to the night shift

        interview the {ordinal} candidate

        update the org chart

        fill in the security questionnaire

        ping {other_name} in the chat

        chase the missing payment

        schedule a call with the agency in {city}

        cut the video down to {number} seconds

        design a new icon for {project}

        print {number} copies of the flyer

        bring the spare laptop to the office

        sort out the parking for the visitors

        migrate the wiki to the new server

        install the certificate

        ship the samples to {city}

        sign the contract with the print shop

        write the script for the phone survey

        gather the screenshots for the app store

        build a prototype of the {adjective} menu

        archive the chat history of {project}

        explain the new process to the help desk

        unblock {other_name} on the database

        open the firewall for the office in {city}

        count the licences we really use

        estimate the work for {project}

        swap the {color} picture on the home page

        put together a shortlist of agencies

        delete the test users from the live database

        onboard the new intern

        get {other_name} a badge

        forward the complaint to {other_name}

        verify the backup from {day}

        check with {other_name} whether the offer still stands

        make sure the demo runs offline

        double-check the figures in the deck

        email the agenda to everyone

        order lunch for {number} people

        bump the version number

        back up the old forum on a disk

        publish the survey results on the intranet

        adjust the shift plan for {month}

        take the {rare} banner off the site

        reply to {other_name}

        plan the usability test with {number} users

        raise the issue with the hosting company

        negotiate a discount with the vendor

        refund the customer from {city}

        write up the incident for the board

        rotate the keys

        hang the new poster by the entrance

        change the greeting on the answering machine

        reproduce the crash on an old phone

        monitor the queue with the new dashboard

        ask around for a decent photographer

        finish the wireframes

        set the alarm threshold to {number} percent

        give {other_name} access to the analytics

        fetch the camera from the studio in {city}

        rework the headline for the {color} ad

        submit the app for review

        lock the shared calendar

        meet {other_name} for a handover

        clear the cache on all machines
        """,
    "DUES": """
        by {day}

        by end of day

        by close of business on {day}

        before the next stand-up

        before the sprint ends

        until the end of {month}

        by the {ordinal}

        by the {ordinal} of {month}

        no later than the {ordinal}

        first thing {day} morning

        first thing tomorrow

        this afternoon

        right after this call

        after lunch

        tonight

        tomorrow

        by tomorrow noon

        before the demo

        before the release goes out

        before the code freeze

        ahead of the launch

        in time for the retro

        next week

        early next week

        in the next sprint

        this sprint

        within {number} days

        in {number} minutes

        within the hour

        over the weekend

        on {day}

        on {day} afternoon

        by {day} at the latest

        as soon as the build is green

        once the tests pass

        once the contract is signed

        as soon as staging is back up

        when the client has paid

        before {month}

        in {month}

        at the beginning of {month}

        by mid {month}

        between now and {day}

        later today

        by the end of the week

        before the holidays

        in the course of {day}

        latest {day} morning

        a day before the pitch

        during the {day} stand-up

        in two weeks

        before the customer wakes up

        asap

        by the end of the quarter
        """,
    "LEADS": """
        Okay so,

        Well,

        Right,

        Right. Next thing.

        Um,

        Alright,

        So yeah,

        Look,

        Anyway,

        Oh, and one more thing.

        Sorry, back to the topic.

        Hang on,

        Honestly,

        To be fair,

        Quick one.

        While I'm at it,

        By the way,

        Cool,

        Okay, last one.

        As I said in the chat,

        Let me see.

        Can you hear me?

        Sorry, I was on mute.

        Before we drop,

        Long story short,

        Not to be a pain, but,

        Good point.

        Jumping in here,

        You know what?

        Fine,

        Yeah no,

        Just checking my notes.

        Ready?

        Great stuff.
        """,
    "TRAILS": """
        Does that make sense?

        Just saying.

        That's it from me.

        You know how it is.

        Anyway.

        Sorry for the noise.

        Cheers.

        Thanks.

        Cool.

        Right.

        If that makes sense.

        That's all I've got.

        Over and out.

        Sorry, long answer.

        Okay, moving on.

        It is what it is.

        Fun times.

        There you go.

        No drama.

        Simple as that.

        So yeah.

        Did you get that?

        Sorry, my connection is bad.

        Nothing fancy.

        I think that's clear.

        As always.

        Hope that's clear.

        Back to you.

        Easy.

        You heard it here first.

        Enough said.

        Next.
        """,
    "REASONS": """
        because the client is waiting

        because {other_name} keeps asking

        since {other_name} is on leave

        so that support has something to go by

        so we can finally close the ticket

        so nobody gets paged at night

        , otherwise we lose the slot

        , otherwise the build stays red

        , or else {other_name} goes mad

        , as the old one is broken

        , as {other_name} pointed out

        , because right now nobody can log in

        , since the trial runs out

        given how slow everything is

        because sales already promised it

        because it blocks the whole team

        , it's blocking the release

        , the customer is getting nervous

        so that {other_name} can start testing

        so the numbers are right for once

        just in case the investors ask

        to keep {other_name} happy

        to avoid another outage

        to get it off the board

        , just to be on the safe side

        in order to get some sleep at last

        , because the audit is coming up

        , given that the vendor is no help

        as we promised in the pitch

        , seeing that {other_name} has left the company

        in case the server goes down again

        , that's the last thing holding us up

        , or we're stuck with the old price

        now that the budget is approved

        because it has been open for months

        , considering what happened last time

        , so that we don't look like amateurs
        """,
}

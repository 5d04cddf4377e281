"""Talk of building sites, factories, garages, warehouses, farms, trucking and railways.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        Leave that one with me, I'll {task} {due}.

        [Right|Fine], give it here, {due} I {task} and that's the end of it.

        I'd [better|best] {task} {due} before [the inspector|anyone upstairs] starts asking.

        {due} I'm going to [sit in the van|stop by the container] and {task}.

        My job, [I know|I haven't forgotten], to {task} {due}.

        You'll have my word on it, I'll {task} {due}.

        [Nobody else can|The lads have no time], so it falls to me to {task} {due}.

        I'm the one who has to {task} {due}, [no need to remind me|I wrote it on my hand].

        [Since I'm|As I'm] down that end of the yard anyway, I can {task} {due}, no bother.

        Put me down for {doing} {due}.

        I'll see to {doing} {due}, don't you worry.

        {doing} is [mine|on me|my headache], as always.

        If I don't {task} {due} you can [dock my wages|hang me off the crane].

        I still have to {task}, [I know it|it's on my list], {due}.

        I've got it [in my book|chalked on the wall] that I {task} {due}.

        {other_name} can't, so I'm going to have to {task} {due} myself.

        I told {other_name} I would {task} {due}, and I will.

        Before [anything else|I touch the rest] I'll {task} {due}.

        Before I [clock off|hang up my boots] I'll {task}.

        [Just|Only] so you know, I'm {doing} {due}.

        Me, I'm {doing} {due}, [then I'm off|and then I want a coffee].

        I won't go home until I have seen to this, so {due} I {task}.

        [Stick|Write] my name next to that, I will {task} {due}.

        I suppose I'm the mug who has to {task} {due}.

        All right, all right, I'll {task} {due}, stop looking at me.

        I promised the [client|foreman|driver] I'd {task} {due}, so I'd better do it.

        What I'll do is {task} {due}, then we all sleep better.

        [That's|It's] my mess, I {task} {due}, full stop.

        {due} you'll find me {doing}, don't call me then.

        It was me who broke it, so it's me who will {task} {due}.

        I'll get on with {doing} {due}.

        I can manage to {task} {due}, [the shift is quiet|there's little on].

        I make sure that I {task} {due}, [okay|you have my hand on it].

        From my side, I will {task} {due}.

        [Too late|Too busy] today, but I'll {task} {due}, that's a promise.

        {name}, you stay on the forklift, I'll {task} {due} myself.

        {name} has enough on the plate, so let me {task} {due}.

        No, {name}, that's mine, I am going to {task} {due}.

        Let me {task} {due}, it takes me [ten minutes|half an hour].

        I need to {task} {due}, or the [boss|driver] will have my head.

        I have to {task} {due}, no way round it.

        I must {task} {due}, [bloody hell|good grief], I nearly forgot.

        I ought to {task} {due}, so I'm putting it on my list.

        I've been told to {task} {due}, so that's what I'll do.

        [They|The office] asked me to {task} {due} and I said yes.

        On my way [back from|out to] the depot I'll {task}.

        I'm on it, I'll {task} {due}.

        I'm taking it on myself to {task} {due}.

        Consider it done, I {task} {due}.

        So it's me who is {doing} {due}, fine, I can live with that.

        One more thing on my pile, {doing} {due}.

        Goes on my list, {task} {due}.

        Mine then, {task} {due}.

        For me it is to {task} {due}, and I accept.

        I shall {task} {due} and give you a shout after.

        As soon as I get [a free hand|the phone charged] I'll {task}.

        Once the lorry's out I'm going to {task}.

        When I'm [through here|done with the night crew] I'll {task}.

        Tell {other_name} to relax, I'll {task} {due}.

        I'll be the one {doing} {due}, since the others are on holiday.

        It won't happen on its own, so I'll {task} {due}.

        I'm planning to {task} {due}, and I mean it.

        My plan for {day} is to {task}.

        I'll have to {task} {due}, it's been lying there long enough.

        You may count on me to {task} {due}.

        Okay I give in, I'll {task} {due}.

        Fair's fair, {name} did it last time, so this time I {task} {due}.

        Somebody shout at me if I forget, I've got to {task} {due}.

        Don't let me forget, I'm supposed to {task} {due}.

        Remind me, {name}, I want to {task} {due}.

        I said in the handover that I'd {task} {due}, and it stands.

        That pallet of trouble is mine, so {due} I will {task}.

        I'll do it, {task} I mean, {due}.

        The thing with me is, I have got to {task} {due}.

        I volunteer, I {task} {due}.

        I'll roll up my sleeves and {task} {due}.
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due}.

        This is {name} on the radio, I'm going to {task} {due}.

        Write it down as {name}, that's me, I {task} {due}.

        [Put|Chalk] {name} on the board, I'll {task} {due} myself.

        It's {name} speaking, and I'm {doing} {due}.

        {name} from the night shift, hello, I've got to {task} {due}.

        Me, {name}, I take it on to {task} {due}.

        So for the record I, {name}, will {task} {due}.

        Good old {name}, yours truly, will {task} {due}.

        My name is {name} and {due} I'm going to {task}, write that down.

        {name} speaking, sorry for the noise, I'll see to {doing} {due}.

        If you're making a list, it's {name}, me, for {doing} {due}.

        You hear me, {name} here, leave it to me to {task} {due}.
        """,
    "ASK": """
        {name}, [get|go] and {task} {due}.

        {name}, can you {task} {due}?

        {name}, would you mind {doing} {due}?

        Could I ask you, {name}, to {task} {due}?

        Any chance you could {task} {due}, {name}?

        You wouldn't be so kind as to {task} {due}, would you, {name}?

        {name}, you're down that way, could you {task} {due}?

        Will you {task} {due}, {name}, or do I have to [beg|buy you a beer]?

        {name}, do you think you can {task} {due}?

        Can I leave it to you to {task} {due}, {name}?

        {name}, since you have the [keys|van|ladder], will you {task} {due}?

        {name}, how about you {task} {due}?

        Are you all right to {task} {due}, {name}?

        {name}, you'll {task} {due}, won't you?

        Would it be possible for you to {task} {due}, {name}?

        May I trouble you to {task} {due}, {name}?

        {name}, when you've finished there, could you please {task} {due}?

        Can you do me a favour, {name}, and {task} {due}?

        You couldn't {task} {due}, {name}, could you?

        {name}, are you okay with {doing} {due}?

        Is it all right if you {task} {due}, {name}?

        Hey {name}, [got|have you got] ten minutes to {task} {due}?

        {name}, might you be able to {task} {due}?

        Could you see to it, {name}, that you {task} {due}?

        {name}, why don't you {task} {due}?

        Can we count on you to {task} {due}, {name}?

        The driver's been moaning, so could you {task} {due}, {name}?

        {name}, you know the people there, can you please {task} {due}?

        Would you {task} {due}, {name}, and give me a shout after?

        {name}, do you reckon you could {task} {due}?

        Will you be so good, {name}, and {task} {due}?

        Is there any way you could {task} {due}, {name}?

        {name}, can I put you down for {doing} {due}?

        {name}, would you take care of {doing} {due}?

        Can you handle it, {name}, I mean {doing} {due}?

        You'll be the one {doing} {due}, {name}, is that okay?

        {name}, I need you to {task} {due}, can you do that?

        How does it look, {name}, can you {task} {due}?

        Do you want to {task} {due}, {name}, as you [asked for overtime|like the fresh air]?

        {name}, be a [star|good lad|mate] and {task} {due}.

        I want you to {task} {due}, {name}, no excuses.

        {name}, [drop|leave] the broom and {task} {due}, please.

        {name}, you {task} {due}, understood.

        Nobody leaves before this is settled, so {name}, {task} {due}.

        {name} will {task} {due}, [he|she] knows already.

        {name} is {doing} {due}.

        {name} has to {task} {due}, [poor devil|and no moaning].

        {name} is the right one to {task} {due}, so that's settled.

        [That's|This is] a job for {name}, {task} {due}.

        For {name} I have written here, {task} {due}.

        Next on the list, {name}, {task} {due}.

        {name} [said|promised] on the phone to {task} {due}.

        {name} told me this morning that he would {task} {due}.

        According to the handover book {name} {does} {due}.

        As agreed on {day}, {name} {does} {due}.

        It was agreed with {name} that he would {task} {due}.

        The foreman wants {name} to {task} {due}.

        [Tell|Somebody tell] {name} to {task} {due}.

        Let {name} {task} {due}, [he's got the ticket for it|she has the patience].

        I've asked {name} to {task} {due}, and the answer was yes.

        We've put {name} on {doing} {due}.

        {doing} goes to {name}.

        {doing} is down to {name}, {due} if nothing breaks.

        {name} gets the job of {doing} {due}.

        {name}, your turn to {task} {due}.

        It's [on|up to] you, {name}, to {task} {due}.

        {name}, don't you forget to {task} {due}.

        {name}, mind that you {task} {due}.

        {name}, make [sure|certain] you {task} {due}, it's your neck.

        Remember, {name}, you have to {task} {due}.

        {due} please {task}, {name}.

        {due} {name} will have to {task}, because nobody else has a licence.

        {name}, {due} I'd like you to {task}.

        {name}, you'd better {task} {due}, or there's no overtime.

        {name}, you are to {task} {due}.

        You're needed, {name}, {task} {due} if you please.

        I'd be [grateful|glad] if you could {task} {due}, {name}.

        It'd help the whole gang, so I'm putting {name} down to {task} {due}.

        Whoever keeps quiet gets it, and that was {name}, who will now {task} {due}.

        Whoever comes late gets the dirty work, so {name}, please {task} {due}.

        While nobody was looking, {name} was picked to {task} {due}.

        {name} has [kindly|stupidly] offered to {task} {due}.

        {name} raised a hand to {task} {due}, thanks for that.

        I hear that {name} is going to {task} {due}.

        {name} takes over {doing} {due}, since {other_name} has left.

        {other_name} won't be back, so {name} must {task} {due}.

        Not {other_name}, but {name} will {task} {due}.

        {name}, instead of {other_name} it's you who will {task} {due}.

        {name}, with the day crew gone, {task} {due}, would you.

        {name}, I know your back is bad, but please {task} {due}.

        I hate to ask, {name}, but you'll have to {task} {due}.

        {name}, sorry, the short straw is yours, so {task} {due}.

        The next thing is yours, {name}, which is to {task} {due}.

        [One|Only one] thing for you, {name}, {task} {due}.

        {name}, safety first, but then {task} {due}.

        {name}, take [the big hammer|a mate] along and {task} {due}.

        {name}, when you get off the digger, you have to {task}.

        The new truck goes to {name}, who in return {does} {due}.

        Boss's orders, {name}, you {task} {due}.

        It's {name} who should {task} {due}, as it says on the sheet.

        {name} should {task} {due}, please tell him so.

        {name} is supposed to {task} {due}, it's on the board.

        {name} is to {task} {due}, as the plan has it.

        {name} was told to {task} {due}, so that's covered.

        {name} needs to {task} {due}, before the delivery can roll.

        Our {name} will be {doing} {due}, won't you, my friend.

        I'm handing this to {name}, who will {task} {due}.

        I'd say {name} does this one, {task} I mean, {due}.

        And {name}, please see that you {task} {due}.

        Then there's {name}, who has agreed to {task} {due}.

        What {name} does is {task} {due}, and nothing else.

        {name}, I'm looking at you, somebody with small hands has to {task} {due}.

        {name}, if you would, {task} {due}.

        Off you go, {name}, {task} {due}.

        On the rota I have you down, {name}, so please {task} {due}.

        Well, {name}, looks like you're {doing} {due}.

        {name}, please, and I ask nicely once only, {task} {due}.
        """,
    "UNOWNED": """
        Somebody has to {task} {due}.

        Someone's got to {task} {due}, [I don't care who|draw straws if you like].

        It [still|really] needs doing, {task} {due}.

        What's left is to {task} {due}.

        We [must|have to] {task} {due}, or the gate stays shut.

        We can't start the pour yet, somebody has first to {task} {due}.

        {doing} is still open, and it must be done {due}.

        {doing} needs to happen {due}, whoever does it.

        Nobody has been put on it yet, but it's a must to {task} {due}.

        It won't do itself, somebody will need to {task} {due}.

        One of the [lads|drivers|crew] must {task} {due}.

        Whoever is on shift has to {task} {due}.

        There's no way round {doing} {due}.

        Don't let it slide, we've got to {task} {due}.

        {due} somebody should {task}, it's urgent.

        {due} it's necessary to {task}, says the inspector.

        Still to do, {task} {due}.

        To do on site, {task} {due}.

        It's important to {task} {due}, no name against it yet.

        The insurance insists that someone {task} {due}.

        The inspector wants us to {task} {due}.

        We're obliged to {task} {due}, it's in the contract.

        If we want the crane, somebody must {task} {due}.

        Before anything moves we need to {task}.

        It remains to {task} {due}.

        I see here that nobody has been named yet to {task} {due}, which must be done.

        Someone or other will have to {task} {due}.

        There's one job without an owner, {task} {due}.

        It's high time, we really need somebody to {task} {due}.

        The night crew left it, so now we must {task} {due}.

        We need a pair of hands to {task} {due}.

        Also on the board without a name, {task} {due}.

        We ought to {task} {due}, there's a fine otherwise.

        It's got to be somebody, but somebody must {task} {due}.

        Urgent and not given to anyone yet, {task} {due}.

        First of all somebody has got to {task} {due}.

        Make a note that we still have to {task} {due}.

        Not forgetting that someone needs to {task} {due}.
        """,
    "OPEN_CALL": """
        Who's going to {task} {due}?

        Who [can|will] {task} {due}?

        Any volunteers to {task} {due}?

        Which of you lot could {task} {due}?

        Hands up, who wants to {task} {due}?

        Is there anybody who can {task} {due}?

        Can somebody {task} {due}?

        Could one of you {task} {due}?

        Would anyone mind {doing} {due}?

        Who has time to {task} {due}?

        Who's free {due} to {task}?

        So whose job is it to {task} {due}?

        I need someone to {task} {due}, who's in?

        Somebody's got to {task} {due}, and who is it going to be?

        Do I hear a volunteer for {doing} {due}?

        Who takes care of {doing} {due}?

        Who's up for {doing} {due}?

        Don't all shout at once, who will {task} {due}?

        Anyone going past there, so as to {task} {due}?

        Who do I write down for {doing} {due}?

        Which shift will {task} {due}, and who exactly?

        Who hasn't got enough to do and could {task} {due}?

        {doing} {due}, who does it?

        I want a name, who is {doing} {due}?

        Anybody brave enough to {task} {due}?

        May I ask for somebody to {task} {due}?

        Come on, which of you will be a hero and {task} {due}?

        I'm looking for a volunteer to {task} {due}.

        Then we'd need one of you for {doing} {due}, who can?

        Who'd be so kind as to {task} {due}?

        And who is the lucky one that gets to {task} {due}?

        {due} we need somebody to {task}, any takers?
        """,
    "TAKEN": """
        I'll do it.

        [Go on then|Fine], me.

        Leave it with me.

        [I can|I could] do that one.

        Give it here.

        That'll be me, I suppose.

        I'm [your man|your woman], no problem.

        Put me down.

        I've got the van, so I'll go.

        My turn, I think, so yes.

        All right, all right, I'll see to it.

        I don't mind doing that.

        [Me|Here], over here.

        I'm free then, I'll take it.

        I knew it would be me.

        If nobody else wants it, I'll have it.

        That's mine.

        I'm on it.

        I can squeeze that in.

        Fine, I'll get my hands dirty.

        I'll sort it, [boss|chief].

        I was going that way anyway, let me.

        Count on me for that.

        Before we sit here till Christmas, I'll do it.

        You can write my name there.

        Okay, I take this.

        I volunteer, God help me.

        It's no trouble to me, I'm there anyway.

        I did it last time, I can do it again.

        I'll grab that one.

        Yeah, I'd be happy to.

        Let it be me then.
        """,
    "TAKEN_NAMED": """
        {name} does it.

        {name} will, [he's|she's] sitting there with nothing to do.

        Give it to {name}.

        That's one for {name}.

        {name} here, I'll take it.

        I'd say {name}, who knows the place.

        {name} does it, there's only one licence in the crew.

        Write down {name}, that's me.

        It has to be {name}, there's nobody else on shift.

        {name} said he would.

        {name} volunteers, I saw the hand go up.

        {name} can do it on the way home.

        I heard {name} say yes.

        Let {name} have it, he has the strong back.

        {name} is your man.

        That would be {name}, I asked before.

        Put {name} down for it.

        {name} did it last year and will do it again.

        I've talked to {name}, who'll see to it.

        Oh, {name} has that, no question.

        {name} takes it, the rest of us are on nights.

        Our friend {name} will gladly do that.
        """,
    "ACCEPT": """
        Will do, boss.

        [Right|Right you are], no problem.

        Consider it done.

        Yep, got it.

        If I must.

        Fine by me.

        Sure thing.

        Okay, [okay|I heard you].

        On it.

        Yes, chief.

        You can rely on that.

        I can do that, yeah.

        All right, but you owe me one.

        Copy that.

        Message received.

        Fair enough.

        No bother at all.

        Course I can.

        Go on then, since it's you.

        As good as done.

        Happy to.

        Why is it always me, but yes.

        Understood.

        I thought you'd never ask, sure.

        That works for me.

        Yes, of course.

        Right, I've written it down.

        Mm, all right.

        It'll get done, don't you worry.

        Sounds like I have no choice, so okay.

        Roger.

        With pleasure.
        """,
    "REFUSE": """
        [No|No way], I can't.

        Not me, sorry.

        Sorry, I've got both hands full.

        I'm afraid that's not going to happen.

        No chance, mate.

        I'd rather not, honestly.

        I haven't got the ticket for it, so no.

        That's not my job, sorry.

        Can't be done, leave it.

        You can forget that.

        Over my dead body.

        I would if I could, but I can't.

        No, and it isn't worth doing anyway.

        There's no need for that any more.

        Not with my back, no.

        I don't think so, no.

        Nope, I'm up to my neck already.

        It's not possible, [unfortunately|I'm sorry to say].

        I must say no to that one.

        No thanks, strike it off.

        My hands are tied, so no.

        Impossible, we're short as it is.

        Sorry, not in my contract.

        Absolutely not.

        Ask me anything else, but not that.

        I'm sorry but I really can't take that on.

        No, let's just drop it.
        """,
    "DECIDE": """
        So that's [settled|it], we {plan}.

        We're going to {plan}, full stop.

        [Right|Okay], decided, we {plan}.

        It's decided then that we {plan}.

        We have agreed to {plan}.

        All hands up, so we {plan}.

        Everybody's nodding, so {planning} it is.

        {planning} it is then, and no more moaning.

        I've heard enough, we {plan}.

        I'm the foreman and I say we {plan}.

        As site manager I've decided that we {plan}.

        We've made up our minds to {plan}.

        The vote was [clear|six to two], we {plan}.

        With one vote against, we {plan}.

        The crew voted for {planning}.

        The decision is to {plan}.

        Decision made, {plan}.

        Nobody's against it, so we {plan}.

        I see no objections, so we will {plan}.

        Then we're all agreed on {planning}.

        We all agree that we {plan}, good.

        Yesterday the gang decided to {plan}.

        On {day} we decided to {plan}, and it stays like that.

        At the last handover it was decided to {plan}.

        It's been agreed between the shifts to {plan}.

        Both shifts have come round to {planning}.

        We went back and forth, and in the end we chose to {plan}.

        After a lot of shouting we settled on {planning}.

        After all that we'll {plan}.

        Because the budget won't stretch, we've decided to {plan}.

        Given the weather we'll {plan}, that's final.

        The other way's too dear, so it's fixed, we {plan}.

        Unless the sky falls in, we {plan}, that's agreed.

        [From now on|As of today] the rule is that we {plan}.

        The outcome is that we {plan}.

        Long story short, we {plan}, everyone's signed up to it.

        Write this in the minutes, we {plan}.

        For the record, the group decided to {plan}.

        Note it down as decided, {plan}.

        Put it in the book, we've agreed on {planning}.

        It's a yes to {planning}.

        That's a go for {planning}.

        Green light for {planning}.

        We're giving the go-ahead for {planning}.

        The answer is yes, we {plan}.

        We're all for {planning}, so that's what we do.

        We've chosen to {plan}, and there's no way back.

        No more discussion, we {plan}.

        End of story, we {plan}.

        I'm making the call, we {plan}.

        My decision, and I carry the can for it, is to {plan}.

        I've made the decision to {plan}.

        Then I declare that we {plan}.

        The chair rules that we {plan}.

        The bosses left it to us, and we've gone for {planning}.

        We've opted for {planning}.

        We came down on the side of {planning}.

        We're sticking with {planning}, as decided.

        So we {plan} after all, that's the result.

        So, {planning}, approved by everyone here.

        {planning} was approved.

        {planning} has been agreed on.

        {planning} got the most votes, so that's that.

        {planning} is what we decided in the end.

        Most of us wanted it, so we shall {plan}.

        The majority is for {planning}, therefore it's decided.

        Eight for, none against, we {plan}.

        With everybody on board we're going to {plan}.

        Good, then the plan stands, we {plan}.

        It's a deal, we {plan}.

        Done deal, we're going to {plan}.

        Shake on it, we {plan}.

        We shook hands on {planning}.

        Like it or lump it, we {plan}, it's been decided.

        You've all had your say, and now we {plan}.

        We have weighed it up and we'll {plan}.

        To keep the peace, we've agreed that we {plan}.

        We won't argue any more, we {plan}.

        It was the only sensible way, so we resolved to {plan}.

        The resolution reads that we {plan}.

        We hereby decide to {plan}.

        Last week we were not sure, now we are, we {plan}.

        Finally a decision, we {plan}.

        We're in agreement, the thing to do is {plan}, and we do it.

        Not the cheap way, no, we decided to {plan}.

        Instead of waiting we've decided to {plan}.

        We've thrown out the old plan and will {plan} instead, as voted.

        What we're doing, and this is final, is to {plan}.

        We've all said yes to {planning}.

        Carried, we {plan}.

        That's unanimous, we {plan}.

        Then it's official, we're going to {plan}.

        So be it, we {plan}.

        The crew has spoken, we {plan}.

        Then let's {plan}.

        Before it gets worse, let's {plan}.

        Call me mad, but let's {plan}.
        """,
    "DECIDE_ASK": """
        How about we {plan}?

        How about {planning}?

        What do you say we {plan}?

        What about {planning}?

        [Shall|Should] we {plan}?

        Why don't we {plan}?

        Can we agree to {plan}?

        Are we all okay with {planning}?

        Does anyone object if we {plan}?

        Any objections to {planning}?

        I'd rather we {plan}.

        I'd [say|suggest] we {plan}.

        I propose that we {plan}.

        My suggestion would be to {plan}.

        I'm [for|in favour of] {planning}, what do you think?

        If you ask me, we {plan}.

        Wouldn't it be smarter to {plan}?

        Isn't it easier to just {plan}?

        Would it make sense to {plan}?

        Is everybody happy if we {plan}?

        Are you with me if we {plan}?

        Do we {plan} then, yes or no?

        Yes or no, do we {plan}?

        Who's for {planning}?

        Who's in favour of {planning}?

        Hands up if you think we should {plan}.

        Can I get a show of hands on {planning}?

        Let's vote, do we {plan}?

        I move that we {plan}.

        I want to put it to the crew that we {plan}.

        The question is whether we {plan}, so what do you think?

        So do we go for {planning}?

        So are we going to {plan} or not?

        Do you lot want to {plan}?

        Would you all agree to {plan}?

        Could we not simply {plan}?

        Couldn't we {plan}?

        We could {plan}, if everyone's in?

        We might {plan}, how does that sound?

        It'd be best to {plan}, don't you think?

        Seems to me that we should {plan}, any thoughts?

        My vote goes to {planning}, what about yours?

        With this weather, shouldn't we {plan}?

        Since the money is there, why not {plan}?

        Suppose we {plan}, would that be all right with everyone?

        Here's an idea, we {plan}.

        I know you'll groan, but what if we {plan}?

        What if we {plan} this time?

        Would {planning} be okay for both shifts?

        Is {planning} something we can all live with?

        Does {planning} suit everyone?

        Would anybody mind if we {plan}?

        Let's just {plan} and be done with it, agreed?

        Let's not make a meal of it and {plan}, all right?

        Do I have your blessing for {planning}?

        Are there any reasons not to {plan}?

        Is there anything against {planning}?

        Speak now or shut up, we {plan}, okay?

        The drivers would like us to {plan}, do we agree?

        The safety people suggest {planning}, shall we?

        Some drivers think we should {plan}, do we want that?

        I think it's time to {plan}, are you all with me?

        To save money we could {plan}, what do you reckon?

        Better that we {plan}, no?

        We {plan}, yes?

        We'd do well to {plan}, I think, opinions?

        Are we agreed on {planning}?

        Would you prefer {planning}?

        May I suggest {planning}?
        """,
    "DECIDE_YES": """
        Yes, do it.

        [Agreed|Agreed, boss].

        All in favour, then that's settled.

        Everyone's nodding.

        Fine, that's what we do.

        I'm for it, and so is everybody else.

        No objections.

        Let's do that.

        Okay, that's decided.

        Nobody's against, good, done.

        Yes, and about time too.

        Sold.

        Deal.

        Go for it.

        I see all hands up.

        That's a yes from the whole gang.

        Makes sense, that's how we do it.

        Works for us all.

        Right, then it's fixed.

        You've got my vote, and the others too.

        We're all with you.

        Sure, why not, let's go.

        Good plan, we'll go with that.

        Carried, everybody for it.

        Yep, that's it, write it down.

        Both shifts say yes.

        I can live with that, so yes.

        Everyone agrees, next.

        That's the one, no question.

        Six for and none against, so it's done.

        All right, that's our decision.

        Sounds good to all of us.

        Aye from this side, aye from that side, so that's agreed.

        Absolutely, let's.

        Okay then, so be it.

        Hearing no grumbles, it's approved.

        By all means, yes.

        I was against it at first, but yes, agreed.

        We have a majority, so that's how it goes.

        Done, and not another word about it.

        Then that's what we'll do.

        Perfect, settled.

        I give in, we do it your way.

        That gets the green light.

        It's unanimous.

        Can't argue with that, approved.

        Yes please, all of us want that.
        """,
    "DECIDE_NO": """
        No, I'm against it.

        [Not|Not now], it's too early for that.

        Let's sleep on it.

        We'd better wait for the figures.

        I'm not sure, let's come back to it another time.

        That's a bad idea.

        Half of us say no.

        Too dear.

        No way, that never works.

        We can't decide that today.

        Hold your horses, we don't know enough.

        Let's leave it open.

        Nobody wants that.

        Most hands are down, so no.

        I don't think we should.

        Let's park that one.

        We'll see, ask me next month.

        Hm, I can't say yes to that.

        Not as long as I'm running this yard.

        Without the boss we can't settle that.

        Maybe, maybe not, we leave it for now.

        I'd say no, and the others are shaking their heads too.

        You must be joking.

        That's been tried before and it went wrong.

        It's a no from us.

        Rejected.

        Not while the rain lasts, we'll talk again.

        Three for and three against, so it's open.

        I need more time to think about that.

        We aren't ready for that.

        Forget it, the drivers would walk out.

        That depends, we'll have to see.

        No, we leave everything as it is.

        Only when we know what it costs.

        Let's not rush into that.

        That's for the bosses to say, not us.

        The whole night shift would walk out on us.

        I don't see the point, so no.

        Next time maybe.

        We don't agree, so it stays open.

        Who should pay for that, no.

        Let me stop you there, that won't fly.

        Not everyone is here, so we can't.

        The union won't have it.

        I'm dead against that, and so is the night shift.

        Nice thought, but no.

        We keep that for later.
        """,
    "UNDECIDED": """
        We could {plan}, but nobody knows yet.

        Maybe we {plan} one day, maybe not.

        {planning} was mentioned, but nothing was settled.

        We haven't decided [yet |]whether to {plan}.

        Whether we {plan} is still open.

        It's not settled whether we {plan}.

        Nobody could agree on {planning}.

        We went round in circles about {planning}, without a result.

        I'm in two minds about {planning}.

        There's talk of {planning}, but it's only talk.

        We thought of {planning}, and left it open.

        {planning} is one way, there may be others.

        {planning} is off the table.

        We won't {plan}, that was just a rumour.

        It's too early to say if we {plan}.

        Some want to {plan}, some don't, and that's where we are.

        One day we might {plan}, who knows.

        In theory we could {plan}, in practice it's all up in the air.

        There was the idea to {plan}, but no decision.

        The bosses haven't said if we may {plan}.

        Don't write it down yet, it isn't clear that we {plan}.

        Half the gang would {plan}, the other half wouldn't, so no result.

        If the money comes through we could perhaps {plan}, but that's far off.

        It was never agreed that we {plan}.

        I wouldn't rule out {planning}, and I wouldn't bet on it.

        No one said that we're going to {plan}.

        We're nowhere near {planning}.

        The jury's out on {planning}.

        {planning} might be worth a thought some time, but not today.

        We left it at that, neither yes nor no to {planning}.

        Perhaps it'd be wise to {plan}, I really don't know.

        We can always {plan} later, for now it stays open.
        """,
    "OPENERS": """
        Right, {topic}.

        Next up, {topic}.

        [Now|So], what's the state of {topic}?

        Let's talk about {topic}.

        Then there's {topic}.

        I want a word about {topic}.

        Before the kettle boils, {topic}.

        Moving on to {topic}.

        That brings us to {topic}.

        Where are we with {topic}?

        How's it going with {topic}?

        Who can tell us about {topic}?

        What's the story with {topic}?

        [Point|Item] {number} is {topic}.

        Let's look at {topic}.

        Last thing, {topic}.

        First off, {topic}.

        We need to talk about {topic}.

        Can we come to {topic} now?

        Shall we turn to {topic}?

        Also on my sheet is {topic}.

        Back to {topic}.

        The big one today is {topic}.

        The night shift has asked about {topic}.

        We had a look at {topic} this morning.

        I'd like to bring up {topic}.

        I've got {topic} here on the list.

        Okay, on to {topic}, nobody's favourite.

        Anything new about {topic}?

        And what about {topic}?

        As for {topic}, let's hear it.

        Regarding {topic}, who's got news?

        Everybody sit down, it's about {topic}.

        While we're at it, {topic}.

        Let me start with {topic}.

        Then we have {topic} still to go through.

        Now for the ugly bit, {topic}.

        Since everyone's here, a word on {topic}.

        You've all been waiting for it, {topic}.

        {topic}, that's what I have next.

        {topic} is up next.

        {topic}, how do we stand?
        """,
    "FACTS": """
        the [lorry|van] from {city} came {number} minutes late

        we lost [two|three] hours because the crane stood still

        the new conveyor has been running since {day} without a hitch

        {number} pallets are missing from the last delivery

        the concrete has not cured yet because of the cold

        the north gate has been jammed since the weekend

        we have {number} people off sick on the night shift

        {thing} has been delivered to the wrong yard

        {thing} costs twice as much as it did in {month}

        there was [a near miss|an accident] with the forklift in bay {number}

        nobody was hurt when the scaffold slipped

        the price of diesel has gone up again

        our best welder leaves at the end of {month}

        the inspector found [nothing wrong|two faults] on {day}

        the stock count was off by {number}

        the roof over the workshop leaks in {number} places

        the orders from {city} have doubled since {month}

        the {color} paint ran out halfway through the job

        the brakes on the old truck failed the test

        we're {number} days behind the plan

        the milking robot stopped {number} times last week

        the harvest came in {adjective}, in spite of the rain

        the supplier has gone bust

        the track between here and {city} is closed until {month}

        {number} wagons were standing in the siding over the weekend

        the customer in {city} is happy with the first batch

        the apprentices passed their exams, all {number} of them

        the compressor is louder than it used to be

        scrap went down to {number} kilos a shift

        the {ordinal} floor is finished apart from the windows

        project {project} has used up most of its money

        the hoist was out of order for {number} hours

        the permit for the night work arrived on {day}

        we used more gravel than was in the estimate

        the {color} line produced {number} parts an hour

        there are {number} complaints about the noise from the yard

        the diesel tank is a third full

        half of the helmets are past their date

        the drivers waited {number} minutes at the loading dock

        the neighbours in {city} have gone to the newspaper about the dust

        the barn door was blown off by the storm

        the vet found nothing but a cold in the calves

        the tyres of the loader are worn down to the canvas

        {thing} was stolen from the container on {day} night

        {thing} fits, although the drawing was wrong

        {thing} is stuck at customs

        {thing} broke after {number} weeks

        the pump in the basement runs day and night

        we've never had so few breakdowns as in {month}

        the cable turned out {number} metres too short

        the handover between the shifts takes longer than before

        the heating in the canteen has failed for the {ordinal} time

        fuel was cheaper in {city} than here

        the excavator hit a water pipe nobody had on the plan

        the warehouse is full up to the roof

        two of the {number} trucks are in the garage

        only {number} of the bolts were of the right grade

        overtime was lower than in the {ordinal} quarter

        the surveyor measured a drop of {number} millimetres

        the scale at the gate shows too much

        the foreman of the other crew has handed in his notice

        the signal at the crossing was dark for {number} minutes
        """,
    "CHAT": """
        Morning all, [sit down|find yourselves a crate].

        Who ate my sandwich?

        Is that coffee or engine oil?

        Shut the door, it's freezing.

        [Can|Can't] you hear me over the grinder?

        {name}, you're on mute.

        {name}, your camera's pointing at the ceiling.

        Say again?

        What did you say, {name}?

        Sorry, a truck was reversing.

        You what?

        [Ha|Haha], good one, {name}.

        Look who's finally out of bed.

        Well, well, {name} in a clean jacket.

        I couldn't agree more.

        Too right.

        That's what I keep saying.

        You can say that again.

        Fair point, {name}.

        Hang on a second.

        Let me think.

        Where was I?

        Hm, I'm not sure I follow you.

        How do you mean?

        Which one, the big one or the small one?

        Do you mean the old yard or the new one?

        Never mind.

        It is what it is.

        You're breaking up, {name}.

        My battery's about to die.

        There's a terrible echo on the line.

        We lost {name}, I think.

        Ah, {name} is back.

        How was the fishing, {name}?

        And the little one, {name}, does she sleep through now?

        Happy birthday, {name}.

        What a match last night.

        Don't get me started.

        Between you and me, I've seen worse.

        I've no words.

        Blimey.

        Who would have thought it.

        Mind your language, {name}, there are guests.

        Let me put it another way.

        I'll say it in simple words.

        That came out wrong.

        No offence, {name}.

        None taken.

        Easy, easy, one at a time.

        Let {name} finish.

        Shush, I can't hear a word.

        Thanks, {name}, short and sweet.

        That was a long speech for a Monday.

        Are we all here?

        Is {name} on the line?

        Anybody else dying for a smoke?

        My feet are killing me.

        It's hot as an oven in this cabin.

        Nice weather for ducks.

        That's the spirit.

        Good work, lads.

        Well done, {name}, really.

        Don't look at me like that.

        I'm only joking.

        You know me, I never complain.

        Funny you should say that.

        Honestly, I don't have a clue.

        Interesting question.

        What time is it?

        I can see your screen now.

        Can you all see my screen?

        The picture's frozen again.

        Why is {name} laughing?

        Stop kicking the table.

        In my day we did that with a shovel.

        We're getting old, {name}.

        True, true.

        Exactly.

        So I've heard.

        That's how it goes with us.

        No kidding.

        I hear what you're saying.

        If you say so, {name}.

        Okay, where's the punch line?

        Let's see, let's see.

        Bless you.

        Any more questions, no, good.

        I think that was everything.

        See you, drive safely.

        Have a good shift, everybody.

        Cheers, {name}.

        Enjoy your weekend, you lot.

        Sounds like my mother-in-law's kitchen.

        You've got grease on your nose, {name}.

        That's a word I can't even spell.
        """,
    "PAST": """
        I {did} already.

        {name} {did} yesterday.

        We {did} before the shift.

        [Last week|On {day}] {name} {did}, so that's behind us.

        {name} {did}, thanks for that.

        That's old news, {name} {did} long ago.

        Turns out {name} {did} without telling anyone.

        I {did} this morning, you can tick it off.

        When I came in, {name} had gone, but first he {did}.

        As promised I {did}.

        It's done, I {did} on {day}.

        The night shift {did}, nothing left for us.

        Before you ask, {name} {did}.

        We {did} twice, and it holds.

        {name} and I {did} on the quiet.

        I {did} with my own hands.

        Didn't you see, I {did} right after the break.

        {name} {did} and then went home sick.

        To be fair to {name}, he {did} on the very first day.

        I finally {did}, it took me all of {day}.

        The temp {did} while we were at lunch.

        You'll be glad to hear that {name} {did}.

        That box is ticked, we {did}.

        So {name} {did}, and that was the end of it.

        After the last meeting I {did}.

        I {did}, and nobody noticed.

        Somebody {did} overnight, I don't know who, but good.

        All done there, {name} {did}.

        Yes, I {did}, like you asked me to.

        Of course {name} {did}, what do you think.

        It was {name} who {did}, not me.

        Strike it from the list, {name} {did}.

        Back in {month} we {did}, remember.

        I {did} as soon as the rain stopped.

        According to the book {name} {did} at six in the morning.

        {name} {did}, and a fine job it was.
        """,
    "MAYBE": """
        Did {name} {task}?

        Has anybody heard if they managed to {task}?

        I wish I could {task}, but I'm no magician.

        I'd love to {task}, if only I had the time.

        You don't have to {task}, {name}.

        {name}, there's no need to {task}.

        No one has to {task} any more.

        I won't {task}, that's for sure.

        I can't {task}, my hands are full.

        I'm not going to {task}, so don't ask.

        {name} won't {task}, and I can't blame him.

        {name} refuses to {task}.

        Forget what I said, you needn't {task}.

        I was going to {task}, but it's no longer needed.

        I wanted to {task}, then the customer cancelled.

        {name} was meant to {task}, but that's been dropped.

        We used to {task} every {day}.

        I {task} every {day} anyway, it's routine.

        Normally it's the supplier who would {task} for us.

        {other_name} at head office is {doing}, it isn't our business.

        The landlord will {task}, that's his affair.

        The other company has to {task}, not us.

        The crew in {city} is {doing}, I hear.

        How do you {task} with these gloves on?

        Why would anyone {task} in this weather?

        How long does it take to {task}, generally speaking?

        What happens if we don't {task}?

        If I were the boss, I'd {task}.

        If we had a bigger crane, we could {task}.

        Imagine we had to {task} as well.

        It would've been nice to {task}, but too late.

        {name} should have started {doing} back in {month}, water under the bridge.

        Somebody ought to have been {doing} years ago.

        I thought about {doing}, and decided against it.

        I hate {doing}.

        {doing} is no fun in the rain.

        {doing} never did anybody any good.

        {doing} can wait.

        There's no hurry with {doing}, let's drop it for now.

        We're not {doing} any more.

        Nobody asked you to {task}, {name}.

        Who on earth told you to {task}?

        Don't {task}, {name}, it's dangerous.

        {name}, please don't {task}.

        Whatever you do, {name}, don't {task}.

        Let's leave {doing} for another life.

        I might {task} some day, or I might not.

        Maybe I'll {task}, maybe I won't, don't write it down.

        Perhaps {name} could {task} one day, I wouldn't bet on it.

        Can a person even {task} without a permit?

        Is it allowed to {task} on a public road?

        {name} once tried to {task} with a spoon.

        My brother-in-law has to {task} at his place, poor man.

        They make the apprentices {task} over in {city}, I've read.

        {name} says he doesn't need to {task} now.

        I said I'd {task}, but scrap that.

        Take me off the list, I don't need to {task}.

        I'm supposed to {task}, they say, but it's been called off.

        {name} offered to {task}, but we said no thanks.

        {name} asked if he should {task}, and I told him no.

        Must I {task}, you ask, no, you mustn't.

        We'd have to {task} if the pipe burst, but it won't.

        Only if the inspector complained would we have to {task}, and he didn't.

        Luckily we don't have to {task}.

        It isn't necessary to {task}, says the engineer.

        It makes no sense to {task}.

        I see no reason to {task}.

        I'd sooner sell my boots than {task}.

        You couldn't pay me to {task}.

        {name} could {task} blindfolded.

        {name} is good at {doing}.

        Were you going to {task}, {name}, or did I dream that?

        Were we not told that they'd {task}?

        Do you still {task} on Sundays, {name}?

        Have you ever had to {task}, {name}?

        Does {name} know how to {task}?

        Do you remember, {name}, when we had to {task} in the snow?

        I can tell you stories about {doing}.

        What's the point of {doing}?

        Some firms {task}, others don't.

        In other yards they {task}, here nobody does.

        The manual says how to {task}, if anyone's curious.

        Someday somebody may {task}, but it won't be us.

        I nearly had to {task}, but {other_name} got there first.

        Good thing I don't have to {task}.

        I could {task}, sure, and pigs could fly.

        {name}, I never said you should {task}.

        It's not as if we must {task}.

        Nobody's going to {task}, let's be honest.

        Forget about {doing}, {name}, it sorted itself out.

        The robot can {task} on its own now.

        Every night the software is {doing} without us.

        We decided a while back that nobody needs to {task}.

        I'm glad that I no longer have to {task}.
        """,
    "PLANS": """
        rent a second crane

        start the early shift at six

        move the loading dock to the north side

        buy the used digger from {city}

        lease {number} trucks instead of buying them

        close the old gate for good

        pour the {ordinal} floor in {month}

        switch to electric forklifts

        pave the yard

        give up the depot in {city}

        take on {number} temps for the harvest

        stop the night shift in {month}

        put the wash bay behind the workshop

        paint the safety lines {color}

        go with the cheaper scaffold

        change the tyre supplier

        hold the toolbox talk every {day}

        build the roof from sheet metal

        keep the old boiler another winter

        sell {thing}

        scrap {thing}

        replace {thing} with a new one

        store {thing} in the back hall

        send the freight by rail

        drop the {day} delivery

        extend the lunch break to {number} minutes

        lock the tool store at night

        hire our own electrician

        train all drivers on the new loader

        use recycled gravel for the road

        dig the trench by hand

        work through the holidays

        run the line at half speed until spring

        give every crew its own van

        charge for late pick-ups

        ban phones on the shop floor

        make ear protection compulsory in hall {number}

        plant clover on the lower field

        switch the cows to the summer barn in {month}

        insulate the grain silo

        subcontract the plastering

        bring the welding back in house

        order the steel from {city}

        merge the two warehouses

        split the gang into two teams

        start project {project} before the winter

        postpone the {ordinal} phase to {month}

        widen the drive for the long lorries

        install cameras at the gate

        take the {color} tiles for the canteen

        fit reversing alarms to all the loaders

        accept the offer from the quarry

        turn down the job in {city}

        renew the contract with the haulage firm

        count the stock twice a year

        give up overtime on Saturdays

        park the trailers on the gravel

        raise the hourly rate by {number} percent

        put up a tent over the saw

        pay the apprentices a bonus

        replace the paper dockets with tablets

        hold the summer party in the big barn

        ship only full pallets

        let the contractor pay for the damage

        shut down line {number} over Christmas

        rotate the crews every {number} weeks

        fence in the scrap corner

        buy better gloves for everyone

        burn wood chips instead of oil

        keep {number} spare motors in stock

        take the night train for the heavy parts

        tear down the old shed
        """,
    "TOPICS": """
        the broken hoist

        the shift plan for {month}

        the delays on the {ordinal} floor

        overtime in {month}

        the near miss in bay {number}

        the new forklifts

        the mud at the gate

        diesel costs

        the noise complaints from the neighbours

        the inspection on {day}

        project {project}

        the state of the scaffold

        the accident on the slip road

        the late lorries from {city}

        the missing pallets

        {thing}

        the trouble with {thing}

        the cost of {thing}

        the parking in the yard

        holiday cover for the night shift

        the {color} line

        work clothes and boots

        the leak in the workshop roof

        the canteen

        theft from the tool store

        the quality of the last batch

        the handover from nights to days

        fire safety in hall {number}

        the harvest

        the milk yield since {month}

        the apprentices

        the stock count

        spare parts for the old press

        the customer in {city}

        the weather and the concrete

        the track closure near {city}

        the rota for the Christmas week

        the waste skips

        the winter tyres

        the {adjective} smell in the basement

        the lift in building {number}

        the permit for the night work

        first aid on site

        the subcontractors

        the toll bill

        the new time clock

        returns from the {city} warehouse

        the steel delivery

        the test run of the conveyor

        the grain dryer

        the power cuts last {day}

        pay for travel time
        """,
    "TASKS": """
        grease the bearings on the conveyor

        ring the crane firm

        call {other_name} and ~ask for a quote

        go and ~see the surveyor in {city}

        put the sign up at the gate

        try the new brakes on the empty truck

        order {number} bags of cement

        sweep out the workshop

        check the oil in the big compressor

        get {thing} back from {other_name}

        fix {thing}

        bring {thing} to the yard

        hang {thing} on the wall by the time clock

        pick up {thing} from the depot in {city}

        take {thing} to the scrap dealer

        lock up the tool store

        chase the late delivery from {city}

        count the pallets in hall {number}

        write the handover note for the night shift

        tell the drivers about the closed road

        show the new lad round the site

        book the low loader for {day}

        swap the tyres on the {color} van

        empty the skip behind the canteen

        measure the gap under the roller door

        send the dockets to the office

        send {other_name} the photos of the crack

        sign for the steel at the north gate

        inspect the scaffold with a torch

        test the fire alarm in the warehouse

        tighten the bolts on the {ordinal} floor

        find out who bent the barrier

        find a welder for the weekend

        have the scale calibrated

        have {thing} repaired at the garage in {city}

        drain the tank and ~clean the filter

        talk to {other_name} about the overtime

        talk the farmer into a later date

        collect the keys from {other_name}

        fetch the ladder from the barn

        hand the badges out to the temps

        fill in the accident form

        report the near miss to head office

        take the dog to the vet

        feed the calves

        call the vet about the lame cow

        spread salt on the ramp

        clear the snow off the siding

        clear out the blue container

        label the shelves with a thick marker

        unload the {color} lorry

        load the {ordinal} wagon with gravel

        refuel the digger

        wash down the milking parlour

        replace the fuse in the hoist

        patch the hole in the fence with wire

        draw up the rota for {month}

        make a list of the missing helmets

        print the plan on the big plotter

        pin the new rota to the canteen door

        ask {other_name} whether the permit is there

        ask the union about the Sunday shift

        warn the neighbours about the noise

        apologise to the customer in {city}

        get three quotes for the roof

        get the permit for the night work

        get hold of {other_name}

        get rid of the old batteries

        weigh the scrap on the big scale

        mark out the trench with chalk

        pump the water out of the pit

        cover the sand with a tarpaulin

        cut the hedge along the drive

        mend the gate of the lower field

        move the trailers to the back of the yard

        tow the dead truck to the workshop

        jump-start the old tractor

        sharpen the blades

        oil the chain

        paint the safety lines {color}

        put fresh batteries into the radios

        put {number} helmets into the van

        put {other_name} on the rota for {day}

        set up the lights for the night pour

        set the clock in the canteen right

        look into the leak in the basement

        look at the brakes with the mechanic

        look over the contract with the quarry

        look for a cheaper haulier

        run the cable to the site hut

        run the test with an empty belt

        walk the fence with {other_name}

        drive the samples to the lab in {city}

        ship the spare motor to {city} by rail

        return the empty pallets

        return the wrong bolts to the supplier

        cancel the skip for {day}

        pay the toll bill

        claim the damage from the insurance

        check the tickets of the crane drivers

        check whether the pump is under guarantee

        update the stock list on the tablet

        enter the hours into the system

        train {other_name} on the new press

        brief the temps on safety

        reset the counter on line {number}

        switch off the compressor in hall {number}

        turn the heating on in the site hut

        lay boards over the mud

        dig out the frozen pipe

        saw up the fallen tree

        stack the timber behind the shed

        seal the joints with silicone

        change the lock on the diesel tank

        buy gloves for the whole gang

        buy a new kettle

        translate the safety sheet into Polish

        take photos of the damaged rail

        note down the meter readings

        let {other_name} know about the broken axle

        meet the inspector at the gate

        pass the drawings on to {other_name}

        go through the snag list with the architect

        sort the screws by size

        hire a mini digger for the trench

        arrange a lift for the night crew

        organise coffee for the toolbox talk

        give the keys of the {color} van to {other_name}

        give {other_name} a hand with the boiler

        prepare the papers for project {project}

        wipe the {rare} with a dry cloth

        clean the {rare}

        throw out the {rare} in the corner
        """,
    "DUES": """
        by {day}

        before the {day} shift

        by the end of the shift

        before the night crew comes on

        first thing {day} morning

        before the lorry leaves

        no later than the {ordinal}

        by the {ordinal} of {month}

        until the end of {month}

        before {month}

        in {month}

        in the next {number} days

        within {number} hours

        inside a week

        after the break

        straight after the toolbox talk

        once the concrete is dry

        as soon as the crane is free

        when the rain stops

        before the frost comes

        before the inspector turns up

        before the harvest

        after the harvest

        today

        today still

        tonight

        right now

        on the double

        this afternoon

        tomorrow before breakfast

        tomorrow at six sharp

        the day after tomorrow

        over the weekend

        on {day}

        on {day} at the latest

        by noon on {day}

        next {day}

        this week

        by the middle of next week

        in two weeks

        before we pour

        before the gate opens

        when the next delivery comes

        once the permit is there

        as soon as the parts arrive

        before the holidays

        by knocking-off time

        by Christmas

        before the first train

        before the week is out

        at the start of {month}

        between now and {day}

        as soon as possible

        at the end of the day

        by close of play on {day}

        some time before {day}
        """,
    "LEADS": """
        Well,

        Right,

        Okay so,

        Listen,

        Look,

        Right. Next thing.

        Now then,

        Oh,

        Ah yes,

        Before I forget,

        By the way,

        One more thing.

        Hang on,

        All right,

        Um,

        Er, well,

        So,

        And,

        But,

        Honestly,

        Listen up, everybody.

        Good.

        Fine. Moving on.

        Hey,

        Oh, and one thing,

        As I said,

        To be clear,

        Short and sweet,

        Let me see.

        You know what?

        Anyway,

        Last one.

        Can you all hear me?
        """,
    "TRAILS": """
        That's all.

        [Simple|Simple as that].

        Clear enough?

        Anyway.

        You know how it is.

        No big deal.

        Just saying.

        There you go.

        Enough said.

        Don't laugh.

        Sorry for the noise.

        Right.

        That's how I see it.

        If that makes sense.

        Are you still there?

        I hope that was loud enough.

        You heard it.

        And that's that.

        Well, there we are.

        So much for that.

        Thanks, all.

        Was that clear?

        It's only fair.

        God help us.

        I've said it before.

        Moving on.

        Next.

        Okay?

        Good.

        Just like that.

        Phew.

        Off my chest, that.
        """,
    "REASONS": """
        because the driver won't wait

        because the crane costs us by the hour

        so that the night shift can start on time

        so nobody breaks a leg

        , otherwise we lose the slot

        , or the inspector shuts us down

        , or else {other_name} hits the roof

        since {other_name} is on holiday

        as the gate is locked at the weekend

        , as {other_name} keeps asking

        before somebody gets hurt

        because it's been raining in for weeks

        in case the frost comes early

        to keep the insurance happy

        , because the old one is falling apart

        so we don't stand there with empty hands

        so that {other_name} can invoice it

        , otherwise the line stands still

        , the customer is waiting

        , it can't stay like that

        given that the permit runs out

        because {other_name} promised it to the client

        , seeing that we're short of people

        , or we pay a fine

        , if only for the look of the place

        for safety reasons

        for the sake of peace

        while the weather holds

        as long as the road is open

        since the guarantee is about to run out

        because without that we can't pour

        , after all we signed for it

        to save us a second trip

        , so the lads aren't standing in the mud

        on account of the complaints

        because the cows won't wait

        , or there's no diesel left on Monday
        """,
}

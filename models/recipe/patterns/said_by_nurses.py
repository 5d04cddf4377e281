"""Talk of nurses, carers, social workers, dentists, vets and ambulance crews: tired and kind.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        I'd [better|best] {task} {due} before the [family|relatives|inspector] turns up.

        {due} I'm going to sit down with a cup of tea and {task}.

        Leave it with me, I'll {task} {due}.

        I can {task} {due}, that's no [trouble|bother|hardship].

        I [said|told the family] I'd {task} {due}, and I will.

        My job {due}, then, is to {task}.

        Since I'm on [nights|lates|earlies] anyway, I'll {task} {due}.

        Let me {task} {due}, [you've all got enough on|you lot are run off your feet].

        Put me down to {task} {due}.

        I'll see to {doing} {due}.

        I've got it on my [list|sheet|whiteboard] to {task} {due}.

        Don't wake {other_name} for that, I'm happy to {task} {due}.

        As soon as the [round|drugs round|surgery] is over I'll {task}.

        I [still have to|have yet to|haven't yet managed to, but will] {task} {due}.

        Me, I'll {task} {due}.

        {due} you'll find me {doing}.

        I promise to {task} {due}, [cross my heart|on my life].

        What I'll do is {task} {due}, and then we'll see.

        It's my turn, so I'll {task} {due}.

        [Well, somebody has to, so|Nobody else is volunteering, so] I'll {task} {due}.

        I'm planning on {doing} {due}.

        If nobody minds, I'll {task} {due}.

        I want to {task} {due}, so don't [anybody|anyone] do it twice.

        The [pharmacist|consultant|coroner] rang again, so yes, I'm going to {task} {due}.

        I owe you that one, I'll {task} {due}.

        No need to ask {other_name}, I'll {task} myself {due}.

        I'd be glad to {task} {due}.

        My plan for the [quiet hour|night shift|handover gap] is to {task}.

        I'm the one who [has to|is supposed to] {task} {due}.

        I have [written down|made a note for myself] that I must {task} {due}.

        {due} I shall {task}, as promised to {other_name}.

        I'll [get round to|make a start on] {doing} {due}.

        I don't mind {doing} {due}, give it here.

        Give me [a day or so|a moment's peace] and I'll {task}.

        I'm taking on {doing} {due}, that was agreed with {other_name}.

        Okay, I give in, I'll {task} {due}.

        I will try to {task} {due}.

        Consider it mine, I'll {task} {due}.

        That leaves me to {task} {due}.

        I might as well {task} {due} while I'm [in the building|down there].

        You can count on me to {task} {due}.

        I'll be {doing} {due}, between the [bed baths|house calls|check-ups].

        {name} has her hands full, so I'll {task} {due}.

        I offered to {task} {due}, and the offer has been accepted.

        The [rest|other half] of it is on my plate, which means I {task} {due}.

        I know, I know, I need to {task} {due}.

        I forgot to {task}, so I'll do that {due}.

        From my side, I will {task} {due}.

        I take the responsibility to {task} {due}.

        I have to {task} {due}, sorry, it slipped [my mind|through] in the chaos.

        Right after this I'm off to {task}.

        I'll have a go at {doing} {due}.

        Happy to be the one who {does} {due}.

        I'll make sure to {task} {due}.

        It falls to me, I suppose, to {task} {due}.

        {due} I'll finally {task}, it's been bothering me for weeks.

        I've volunteered to {task} {due}, [God help me|for my sins].

        Remind me if I go quiet, but I'm going to {task} {due}.

        I can't today, the [clinic's|ward's] full, but I'll {task} {due}.

        I'm on it, I'll {task} {due}.

        Then I will be the person who {does} {due}.

        I've blocked out an hour {due} to {task}.

        I told {other_name} that I would {task} {due}.

        Because I know the [patient|family|owner] best, I'll {task} {due}.

        I should {task} {due}, so that's on me.

        I'm meant to {task} {due}, it's in my [diary|book].

        Before I go off shift I'll {task}.

        I'd rather {task} myself {due} than wait for the [agency|office].

        One for me: {task} {due}.

        My homework is to {task} {due}.

        I was going to {task} {due} anyway, so that's mine.

        I guess that makes me the one to {task} {due}.

        Fine, I'll {task} {due}, then it's done.
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due}.

        This is {name} speaking, and I'm going to {task} {due}.

        Put {name} on the list, that's me, I'll {task} {due}.

        It's {name} from the [late shift|day room|front desk], I can {task} {due}.

        Write down {name} please, I will {task} {due}.

        {name} again, sorry, I also have to {task} {due}.

        For the notes, I'm {name} and I'll be {doing} {due}.

        You've got me, {name} on the [phone|speaker], and I'll {task} {due}.

        My name's {name} and I've [offered|agreed] to {task} {due}.

        I, {name}, promise to {task} {due}.

        {name} speaking, leave it to me to {task} {due}.

        Hello, {name} on the line, I'd like to {task} {due} if that helps.

        As the new one, I'm {name} by the way, I'll {task} {due}.

        Just {name} here from [nights|reception], I'm happy to {task} {due}.
        """,
    "ASK": """
        {name}, could you {task} {due}?

        Would you [mind|be all right with] {doing} {due}, {name}?

        {name}, are you able to {task} {due}?

        Any chance you could {task} {due}, {name}?

        You couldn't {task} {due}, could you, {name}?

        {name}, love, will you {task} {due}?

        Can I ask you to {task} {due}, {name}?

        Might you find [a minute|five minutes] to {task} {due}, {name}?

        {name}, you're on [Tuesday|the late], can you {task} {due}?

        Do you think you could {task} {due}, {name}?

        {name}, how about you {task} {due}?

        Would it be [possible|too much] for you to {task} {due}, {name}?

        Since you know the family, {name}, would you {task} {due}?

        {name}, may I leave it to you to {task} {due}?

        Could I [trouble|bother] you to {task} {due}, {name}?

        {name}, you'll {task} {due}, won't you?

        Is it okay if you {task} {due}, {name}?

        Are you happy to {task} {due}, {name}?

        {name}, I'm swamped, so could you [possibly|maybe] {task} {due}?

        Can you do me a favour and {task} {due}, {name}?

        {name}, would you be so kind as to {task} {due}?

        Shall we say that you {task} {due}, {name}?

        {name}, can we rely on you to {task} {due}?

        Won't you {task} {due}, {name}, as you're passing anyway?

        Could it be you who {does} {due}, {name}?

        Have you got time to {task} {due}, {name}?

        {name}, do you want to {task} {due}, seeing as you started it?

        You're the only one with the [key|login|car], {name}, so could you {task} {due}?

        Who better than you, {name}, so will you {task} {due}?

        {name}, when you've had your break, can you {task}?

        Do you feel up to {doing} {due}, {name}?

        If I cover your [bay|corridor|phones], {name}, could you {task} {due}?

        {name}, please could you remember to {task} {due}?

        Can I put you down for {doing} {due}, {name}?

        What would you say to {doing} {due}, {name}?

        Is there any way you can {task} {due}, {name}?

        {name}, you have a [steady|nice] hand with these things, would you {task} {due}?

        So you'd {task} {due}, {name}, is that right?

        Would you and your famous patience {task} {due}, {name}?

        Could you, {name}, once the [visitors|doctors] have gone, {task}?

        {name}, please {task} {due}.

        I'd like {name} to {task} {due}.

        {name} will {task} {due}.

        {name} has [agreed|promised|offered] to {task} {due}.

        {name} said yesterday she'd {task} {due}.

        It's {name} who should {task} {due}.

        {due} {name} is going to {task}.

        I've asked {name} to {task} {due}, and it's a yes.

        That's one for {name}: {task} {due}.

        {name} is down to {task} {due}.

        We need {name} to {task} {due}.

        Somebody told me {name} would {task} {due}.

        Ask {name} to {task} {due}, please.

        I think {name} ought to {task} {due}.

        {name}, I need you to {task} {due}.

        {name}, it would help us all if you {task} {due}.

        I'm giving this one to {name}, who will {task} {due}.

        {name} takes care of {doing} {due}.

        From the last [handover|round]: {name} to {task} {due}.

        {name} still has to {task} {due}.

        As agreed on [Monday|the ward round], {name} {does} {due}.

        Be a star and {task} {due}, {name}.

        Don't forget to {task} {due}, {name}.

        {name}, you [wanted|were going] to {task} {due}, please do.

        The [matron|manager|consultant] wants {name} to {task} {due}.

        It was left with {name} to {task} {due}.

        Our {name} knows the system, so she'll {task} {due}.

        {name}, your job is to {task} {due}.

        I'd be [grateful|so thankful], {name}, if you would {task} {due}.

        {name}, you can {task} {due}, and take your time over it.

        I have {name} on my sheet for {doing} {due}.

        Let {name} {task} {due}, that's what she's good at.

        {name} is the one {doing} {due}.

        {name}, you'd better {task} {due}.

        Nobody's better at it than our {name}, who should {task} {due}.

        You and I talked about it, {name}: you {task} {due}.

        And {name} {does} {due}, as she [kindly|bravely] offered.

        {name} told me on the stairs that he'll {task} {due}.

        {name}, I'm counting on you to {task} {due}.

        The [relatives|owners] keep ringing, {name}, so do {task} {due}.

        {name} must {task} {due}, no two ways about it.

        Over to {name} to {task} {due}.

        We've landed {name} with it, he has to {task} {due}.

        {name}, it's your turn to {task} {due}.

        Next on the list is {name}, who needs to {task} {due}.

        {due} it's up to {name} to {task}.

        {name} isn't here yet, but he's supposed to {task} {due}.

        I volunteer {name} to {task} {due}, sorry, my dear.

        {name}, just [quickly|briefly] {task} {due}, would you.

        I want you to {task} {due}, {name}.

        With the agency gone, {name} gets to {task} {due}.

        {name}, see that you {task} {due}.

        {name} reckons he can {task} {due}, so he's got it.

        Could {name} perhaps {task} {due}?

        Isn't {name} going to {task} {due}? Yes, that's what we said.

        I understand from {name} that she plans to {task} {due}.

        My request to {name} is to {task} {due}.

        Make sure you {task} {due}, {name}, before you go off.

        {name} was kind enough to say he'd {task} {due}.

        What I need from you, {name}, is to {task} {due}.

        {name} has been told to {task} {due}.

        {name}, you know the drill, {task} {due}.

        It would be good if {name} could {task} {due}.

        Once she's back from leave, {name} will {task}.

        The job of {doing} {due} goes to {name}.

        If {name} would {task} {due}, we'd all sleep better.

        {name}, I've written your name [next to|beside] this one: {task} {due}.

        We settled that {name} is {doing} {due}.

        For {name} there's only one thing, to {task} {due}.

        {name} volunteered, bless her, to {task} {due}.

        {name} is expected to {task} {due}.

        Let's have {name} {task} {due}.

        You'll need to {task} {due}, {name}, I'm afraid.

        Maybe you can {task} {due}, {name}.
        """,
    "UNOWNED": """
        Somebody has to {task} {due}.

        Someone really [should|ought to] {task} {due}.

        There's still the matter of {doing} {due}.

        It remains to {task} {due}.

        What's missing is somebody to {task} {due}.

        One of us must {task} {due}.

        Whoever is on [nights|lates] has to {task} {due}.

        We can't get around {doing} {due}.

        It's high time somebody went to {task}.

        Not forgetting that someone needs to {task} {due}.

        Still open: {task} {due}.

        The next step is to {task} {due}.

        {due} there needs to be somebody to {task}.

        Also to do: {task} {due}.

        It is necessary to {task} {due}.

        A volunteer is needed to {task} {due}, we'll find one later.

        We must not forget to {task} {due}.

        Someone will have to {task} {due}, I don't care who.

        Nobody has taken it on yet, but someone must {task} {due}.

        I don't know who, but somebody should {task} {due}.

        Another thing for the list is to {task} {due}.

        It's urgent, someone has got to {task} {due}.

        That means somebody {doing} {due}, we'll see who.

        The [inspectors|auditors] expect somebody from here to {task} {due}.

        Before anything else, somebody must {task}.

        It'd be wrong not to {task} {due}, so let's get someone to do it.

        There's no way round it, somebody has to {task} {due}.

        On the to-do list goes {doing} {due}.

        A job for whoever has a free hand: {task} {due}.

        Would be good if somebody could {task} {due}.

        We'll need a person to {task} {due}.

        It has to be someone's job to {task} {due}.

        Who does it is open, but it's vital to {task} {due}.

        Some kind soul has to {task} {due}.

        {due} someone from the team needs to {task}.

        Note for all of us, somebody is to {task} {due}.
        """,
    "OPEN_CALL": """
        Who can {task} {due}?

        Who'd like to {task} {due}?

        Any volunteers to {task} {due}?

        Is there anybody who could {task} {due}?

        Can somebody [please |]{task} {due}?

        Who's got [time|the strength] to {task} {due}?

        Which of you would {task} {due}?

        Who wants the [honour|pleasure] of {doing} {due}?

        Does anyone fancy {doing} {due}?

        I'm looking for someone to {task} {due}. Anyone?

        Whose turn is it to {task} {due}?

        Hands up, who will {task} {due}?

        Would one of you {task} {due}?

        And who's {doing} {due}?

        Could someone on [earlies|lates] {task} {due}?

        Is anyone free to {task} {due}?

        We need a name here, who's going to {task} {due}?

        Who do I write down for {doing} {due}?

        Won't anybody {task} {due}?

        Who takes it on to {task} {due}?

        Would anyone mind {doing} {due}?

        Right, who is brave enough to {task} {due}?

        Has anyone got room {due} to {task}?

        Who feels like {doing} {due}?

        So who is it that will {task} {due}?

        Anyone willing to {task} {due}?

        Can I have a volunteer to {task} {due}?

        Who could see to {doing} {due}?

        Somebody would have to {task} {due}. Who?

        Who in this room might {task} {due}?

        Do we have someone who could {task} {due}?

        Which one of us should {task} {due}?
        """,
    "TAKEN": """
        [Me|Me, then].

        I'll do it.

        I can, [no problem|no bother].

        That'll be me.

        I will, since [nobody's moving|you're all looking at your shoes].

        Oh go on then, I'll take it.

        Put my name down.

        I've got time, give it to me.

        Happy to.

        My turn, I think.

        I don't mind doing that.

        Let me have that one.

        Leave that to me.

        Count me in for that.

        I'm free, so yes, me.

        I would do that.

        Fine, I'll be the one.

        I'd like to, if that's [okay|all right].

        Here, I'm your [woman|man|person].

        I'll see to it [between the calls|after my round].

        I could do it on my way [home|to the ward].

        Well, it had better be me, I know where everything is.

        I'll volunteer.

        Mine, I did it last time too.

        I can take care of that.

        Seeing as I'm in anyway, I'll do it.

        No need to draw straws, I'm doing it.

        I'm on it.

        All right, all right, you can have me.

        If nobody else wants it, I do.

        I'll grab that one.
        """,
    "TAKEN_NAMED": """
        {name} here, I'll do it.

        That's {name} [then|I think].

        {name} can do it.

        {name} will, she told me [so|earlier].

        Write down {name}.

        I think {name} said he'd do it.

        {name} has offered.

        Give it to {name}.

        It's {name} who does that.

        Me, {name} from the [back|night team].

        {name} is [the best person|the right one] for that.

        {name} would be happy to.

        Our {name} has her hand up.

        You can put {name} on it.

        I see {name} nodding, so that's our victim.

        {name} takes it.

        That one goes to {name}.

        I'm {name} and I can.

        {name} is in anyway, so she can.

        It'll be {name} as always.

        {name} wants to do it.

        Let {name} have it.
        """,
    "ACCEPT": """
        Yes, of course.

        Will do.

        [Sure|Sure thing], no problem.

        Consider it done.

        I can manage that.

        Yep, fine by me.

        Okay, I'll see to it.

        All right then.

        Gladly.

        No trouble at all.

        Yes, I've written it down.

        That's doable.

        If I must.

        Course I can, [love|my dear].

        You got it.

        I was about to anyway.

        Yes, that should work.

        Right you are.

        Certainly.

        Okay, okay, I'm on it.

        Yes, leave it with me.

        It'd be a pleasure.

        Mm, yes, I can squeeze that in.

        Absolutely, I had it in mind already.

        Yes boss.

        For you, always.

        I suppose I can, yes.

        That's on my list now.

        Good, I'll take it.

        Oh yes, that's easy enough.

        Happy to do that.
        """,
    "REFUSE": """
        No, sorry, I can't.

        I'm afraid not, and it isn't needed any more anyway.

        No, let's drop it, [it's not worth it|there's no point].

        I'd rather not, and honestly nobody needs it.

        Not me, and I think we should leave it be.

        No, the [patient|family|owner] doesn't want that.

        Sorry, that's beyond me. Forget it then.

        No, I'm not allowed to, and neither is anyone here.

        I won't, no, that was settled without us.

        Oh no, please, let's skip that altogether.

        No, that's no longer necessary.

        It's [pointless|a waste of breath] now, so no.

        I'm sorry but no, we let that go.

        Really not, I'm at my limit, and it can fall away.

        No can do, let's scrap it.

        I'd say no, the whole thing has been called off.

        Not possible, I'm afraid. We'll do without.

        No, they've told us to keep our hands off.

        Honestly, no. We can live without that.

        Sorry, no, it would only upset people, let's not.

        Nope, that one we can strike off.

        I must say no, and I'd not have anyone else do it either.

        No need, it has sorted itself out.

        I don't want to, and it wouldn't help anybody.

        Better not, [he's been discharged|she's gone home] already.

        No, that's off the table now.
        """,
    "DECIDE": """
        We'll {plan}.

        So it's agreed, we {plan}.

        Then that's settled, we're going to {plan}.

        We have decided to {plan}.

        Everyone's [in favour|nodding], so we {plan}.

        The [decision|verdict] is to {plan}.

        Right, that's a yes to {planning}.

        We've made up our minds to {plan}.

        From now on we {plan}, [full stop|and that's that].

        By a show of hands, we {plan}.

        The team [chose|voted] to {plan}.

        As of today the rule is that we {plan}.

        I've listened to all of you, and we're going to {plan}.

        I'm the one who has to sign it, so here it is, we {plan}.

        We all said yes to {planning}.

        It was agreed [last night|this morning] that we would {plan}.

        Good, we go with {planning}.

        In the end we settled on {planning}.

        No more going round in circles, we {plan}.

        That means we will {plan}, all agreed.

        For the record, the team has opted to {plan}.

        Nobody's against it, so we'll {plan}.

        After a long chat at handover, we agreed to {plan}.

        The answer is yes, we're {planning}.

        I'll make the call as chair, we {plan}.

        So we are {planning}, everyone's fine with it.

        We came to the conclusion that we should {plan}, and so we will.

        It's decided: we {plan}.

        It's official now, we're going to {plan}.

        The vote was [clear|close but fair], we {plan}.

        Okay then, final answer, we {plan}.

        We're all on the same page, we will {plan}.

        Having heard both sides, we've resolved to {plan}.

        That's carried, then, we {plan}.

        Let the notes say that we decided to {plan}.

        Management and the ward are agreed that we {plan}.

        We've gone for {planning}.

        So the plan stands, we {plan}.

        All right, done deal, we'll {plan}.

        Unanimous, good, so we're {planning}.

        We stick to what we said and {plan}.

        After all, it was decided to {plan}.

        Instead of waiting any longer we will {plan}, that's final.

        Against my better judgement, but the majority has it, we {plan}.

        Our decision from the [last|Monday] meeting stands, we {plan}.

        Then we do it, we {plan}.

        What we agreed is to {plan}.

        We've all had enough of the old way, so it's decided, we {plan}.

        That's the sense of the meeting, we {plan}.

        I hereby decide that we {plan}.

        Since the majority wants it, we shall {plan}.

        The [partners|trustees|sisters] have agreed to {plan}.

        We'll be {planning}, as everybody has now said yes.

        That was quick, all for it, we {plan}.

        Approved, we {plan}.

        It's been approved that we {plan}.

        We took the decision to {plan}.

        With {number} votes for and none against, we {plan}.

        The choice fell on {planning}.

        So, resolved, we're going to {plan}.

        There's a consensus to {plan}, so that's what we do.

        We're committing to {planning}.

        Even {other_name} came round to it, so we {plan}.

        As a team we've said we will {plan}.

        I don't hear any objections, so we {plan}.

        We finally agreed on {planning}.

        The thing is decided, we will {plan}.

        Let me sum up what was decided, we {plan}.

        Going forward, and you've all said okay, we {plan}.

        To cut it short, we {plan}, decided.

        And that's our decision, to {plan}.

        We prefer that one, so we will {plan}.

        It's a deal, we're {planning}.

        I've decided, and I take the blame, that we {plan}.

        We'll give it a go and {plan}, everyone agreed.

        The residents asked for it and we've said yes, we {plan}.

        We've chosen to {plan} rather than carry on like this.

        Then let it be so, we {plan}.

        Okay, closing this one, we're {planning}.

        The whole team wants it, so yes, we {plan}.

        In that case it's final, we will {plan}.

        We have now agreed, all of us, on {planning}.

        Everything considered, the team decided on {planning}.

        As the budget is there, we've decided we will {plan}.

        We'd talked about it for weeks and now it's decided, we {plan}.

        Sorted, we {plan}.

        It was put to the vote, and we will {plan}.

        All hands up, wonderful, we {plan}.

        So we've ended up deciding to {plan}.

        My decision as [ward manager|head of home|practice owner] is that we {plan}.

        What's been decided is that we {plan}, starting soon.

        They've left it to us, and we've decided to {plan}.

        Then let's {plan}.

        For the sake of the night staff, let's {plan}.

        Let's just {plan} and be done with it.
        """,
    "DECIDE_ASK": """
        Shall we {plan}?

        How about we {plan}?

        What about {planning}?

        Should we not just {plan}?

        Why don't we {plan}?

        I'd [suggest|propose] that we {plan}.

        My suggestion would be to {plan}.

        I'd rather we {plan}.

        What if we {plan}?

        Do we want to {plan}?

        Can we agree to {plan}?

        Is everyone okay with {planning}?

        Would it be an idea to {plan}?

        Couldn't we {plan}?

        Are we all in favour of {planning}?

        I vote that we {plan}.

        So do we {plan}, yes or no?

        Let's maybe {plan}, what do you think?

        I'd be for {planning}.

        If you ask me, we should {plan}.

        Does anybody object if we {plan}?

        Wouldn't it be [kinder|safer|simpler] to {plan}?

        How would you all feel about {planning}?

        I move that we {plan}.

        Could we decide to {plan}?

        Let me put it to you, shall we {plan}?

        Is it time to {plan}?

        Okay, the proposal is to {plan}.

        I reckon we ought to {plan}.

        It might be best if we {plan}, no?

        Might we {plan} instead?

        Would you agree that we {plan}?

        May I propose {planning}?

        To my mind the best thing is to {plan}, do you agree?

        Are you with me if I say we {plan}?

        What do we say to {planning}?

        I've been thinking we could {plan}, what do you say?

        Who's in favour of {planning}?

        All those who want to {plan}, say so now.

        Would the team be happy to {plan}?

        The [residents|families|cleaners] would love it, so why not {plan}?

        Better to {plan}, don't you think?

        Suppose we {plan}, would that work for everybody?

        Personally I'd {plan}, and you?

        So can I take it that we {plan}?

        My preference is {planning}, if everybody can live with that.

        The question on the table is whether we {plan}.

        Do I have your agreement to {plan}?

        In that case shall we rather {plan}?

        Perhaps we'd do well to {plan}?

        What speaks against {planning}?

        Then the simplest would be to {plan}, right?

        Could you all live with {planning}?

        I'm in favour of {planning}, how about you?

        Why not give it a try and {plan}?

        Are we going to {plan} or not?

        Hear me out, we could {plan}.

        Can we please finally {plan}?

        I put forward the idea of {planning}.

        We should {plan}, shouldn't we?

        Ought we to {plan}?

        Is it all right with everybody that we {plan}?

        Any objections to {planning}?

        Let's say we {plan}, agreed?

        Do you all want us to {plan}?

        I'd like us to {plan}.

        Would anyone mind if we {plan}?

        It's worth {planning}, isn't it?
        """,
    "DECIDE_YES": """
        Yes, let's do that.

        Agreed.

        [Fine|All right] by me, and by everybody I think.

        Good, then that's decided.

        I'm for it, so that's all of us.

        Yes, that's what we'll do.

        Sounds right, [done|settled].

        All in favour, so it's a yes.

        Okay, we'll do it like that.

        Absolutely, let's go ahead.

        Nobody's against it, carried.

        Yes please, [about time|at long last].

        That's a plan.

        We're all agreed on that, then.

        Deal.

        Everyone's nodding, so that's settled.

        I can't see why not, let's.

        Perfect, that's how we do it.

        Right, so be it.

        I'll second that. Anyone against? No? Good, that's it.

        You have my blessing.

        Go for it.

        Yes, I think we're all happy with that.

        Let's go with that one.

        Very well, decided.

        Then we have a decision.

        Makes sense to me, so yes.

        With all my heart, yes.

        Yep, do it.

        Good idea, we'll do so.

        Thumbs up all round.

        It's what the families want too, so yes.

        I was against it, but okay, you've convinced me, yes.

        No objections from the night team, so it's on.

        Definitely.

        Sure, why wait.

        Approved.

        I'm happy, you're happy, let's do it.

        Same here, so that's unanimous.

        Fine, we take that.

        That's the best thing I've heard all week, yes.

        Yes, and we should have done it years ago.

        Yes, that's [clear|fine], next point.

        Of course we do.

        Everyone said yes on my round of the table.

        It gets my vote and that makes the majority.

        You're right, that's what we do.
        """,
    "DECIDE_NO": """
        No, I don't think so.

        Let's leave that for another time.

        I'd want to [sleep on it|think it over] first.

        Not yet, we don't know enough.

        No, that's too [expensive|much for the team].

        We can't decide that without the doctors.

        Hm, I'm not convinced.

        Can we park that?

        Half of us are missing, so not today.

        I'd be against that.

        Please no, not again.

        Let's come back to it next month.

        That won't work on nights.

        We had that once and it was a disaster.

        I'd wait for the numbers.

        It's too early to say.

        Opinions differ, so let's leave it open.

        Maybe, maybe not, we'll see.

        I'm torn, ask me again next time.

        Over my dead body.

        The insurance won't allow it.

        Not as long as we're short of staff.

        I hear you, but no.

        Who would pay for that? No.

        We won't get that past the union.

        I can see the point, but I'd hold off for now.

        There's no majority for that.

        Don't let's rush into it.

        That needs a proper talk, not five minutes before the end.

        No way.

        Rather not, the residents would hate it.

        It's not for us to decide.

        The partners would have to look at that first.

        Let me think about it some more.

        Nice idea, but it isn't the moment.

        I'm afraid we're not there yet.

        Two for, two against, so it stays open.

        No, we keep things the way they are for now.

        I doubt that would change anything.

        I wouldn't like to settle that today.

        Ask me after the holidays.

        We'd need far more information for that.

        Sorry, but I can't support that.

        That's a discussion for another day.

        With what people? No, that can't be done.

        Honestly, I'd say no.
        """,
    "UNDECIDED": """
        We might {plan} one day, who knows.

        One could {plan}, but nothing's been decided.

        We're still thinking about {planning}.

        Whether we {plan} is still open.

        There was talk of {planning}, but that's all it was.

        We haven't decided yet whether to {plan}.

        At some point we may {plan}, or we may not.

        I can't say today if we'll {plan}.

        Some want to {plan}, some don't, so we leave it there.

        It's too soon to {plan}.

        We're not going to decide today whether we {plan}.

        The idea of {planning} has been put aside for now.

        Nobody has agreed to {plan}, just so that's clear.

        In theory we could {plan}, but let's wait and see.

        {planning} would be one way, there are others, it's all open.

        We don't know whether they'd even let us {plan}.

        Perhaps we'll {plan}, perhaps not, we'll talk again in spring.

        If there's ever any money, we could {plan}.

        We went back and forth about {planning} and got nowhere.

        Opinions are split on whether to {plan}.

        I wouldn't rule out that we {plan} some day.

        We'd have to think hard before we {plan}.

        It isn't settled that we {plan}, far from it.

        Before we know the costs we can't say if we'll {plan}.

        The question of {planning} stays open.

        I could imagine {planning}, but I'm in no hurry to decide.

        So far it's only a thought to {plan}.

        We postponed the choice of whether to {plan}.

        Somebody mentioned {planning}, and we left it at that.

        There's no decision about {planning}.

        It remains to be seen if we {plan}.
        """,
    "OPENERS": """
        Let's talk about {topic}.

        Now to {topic}.

        [Next|Next up] is {topic}.

        Can we have a look at {topic}?

        I'd like to say a word about {topic}.

        Then there's {topic}.

        Moving on to {topic}.

        The next point on the sheet is {topic}.

        Where are we with {topic}?

        A few words on {topic}, please.

        How do things stand with {topic}?

        What's the news on {topic}?

        Before we all fall asleep, {topic}.

        We still have {topic} on the agenda.

        That brings us to {topic}.

        First of all, {topic}.

        As for {topic}, what's the situation?

        I wanted to bring up {topic}.

        Let us begin with {topic}.

        Some of you asked about {topic}.

        Last item for today, {topic}.

        Shall we turn to {topic}?
        """,
    "FACTS": """
        the ward was [full|packed] all weekend

        {number} residents had the flu shot last week

        the hoist in room {number} has been out of order since {day}

        we had {number} falls in {month}, fewer than the month before

        the night shift was one person short again

        {thing} has been delivered to the wrong floor

        the family from {city} made a complaint about the noise

        the new syringes leak

        the dog in kennel {number} is eating again

        waiting times at the practice went up to {number} weeks

        the ambulance from {city} took an hour to arrive

        we're running low on gloves

        the pharmacy no longer delivers on {day}

        {number} beds are empty at the moment

        the inspection in {month} went better than expected

        two of the pumps failed their safety test

        the lift is working again

        most of the relatives were happy with the summer party

        the agency nurse didn't turn up on {day}

        there were {number} missed appointments in {month}

        our x-ray machine is [twenty|fifteen] years old

        the home in {city} is closing its dementia unit

        nobody had told the night team about the new forms

        the training had to be cancelled because the trainer was ill

        {thing} cost more than we had thought

        the cat with the broken leg has found a new home

        the fridge for the vaccines was too warm on {day}

        the hospital in {city} has taken {number} of our patients

        we lost power for {number} minutes during the storm

        sick leave is at its highest since {month}

        the fire alarm went off {number} times
        """,
    "CHAT": """
        Morning all, [sorry I'm late|sorry, the bus].

        Can you hear me, {name}?

        You're on mute, {name}.

        Hello {name}, nice to see you.

        How was your holiday, {name}?

        I'm dead on my feet.

        Sorry, what did you say?

        Ha, that's a good one.

        Is there any tea left?

        Oh, somebody's bell is ringing.

        Yes, I see what you mean.

        Hm, let me think.

        Thanks, {name}, that was kind.

        Bless you.

        You've frozen, {name}.

        What was I going to say?

        Now I've lost the thread.

        That's one way to put it.

        Say that again, please?

        Well put, {name}.

        Who brought the cake? It's lovely.

        It's so hot in this room.

        Fair point.

        I couldn't agree more.

        Poor you.

        Did you sleep at all, {name}?

        My goodness, already that late.

        Happy birthday, {name}!

        That's easy for you to say.

        Sorry, my pager.

        Are we all here?

        You look tired, {name}.

        There's an awful echo.

        What do you mean by that, {name}?

        I have no opinion on that.

        Oh dear.

        Don't all shout at once.

        As {name} always says.

        True, true.

        Where were we?

        I only caught half of that.

        It's like talking to the wall sometimes.

        See you all, have a quiet night.

        We don't say the word quiet in here.

        Exactly what I was thinking, {name}.

        Thank you all, you're stars.
        """,
    "PAST": """
        {name} {did} yesterday.

        I {did} last night, so that's off the list.

        {name} already {did}.

        We {did} on Monday.

        That's done, {name} {did} before the round.

        I {did} when I came in this morning.

        As you asked, I {did}.

        {name} {did}, so no need to do it again.

        It's all sorted, {name} {did} the other day.

        Good news, {name} {did}.

        In the meantime I {did}.

        After the last meeting {name} {did}, thank you for that.

        We {did} weeks ago, don't you remember?

        The night team {did} without being asked.

        {name} and I {did} together.

        By the way, I {did}.

        It was {name} who {did}.

        I {did} at once.

        Last week somebody {did}, I think it was {name}.

        Yes, I {did}, it took me the whole afternoon.

        When {name} {did}, everyone was relieved.

        I finally {did}.

        {name} {did} on her day off, can you believe it?

        Before he went on leave, {name} {did}.

        I know that {name} {did}, I was there.

        Since {name} {did}, it's been much calmer.

        They {did} while we were short of staff.

        {name} was quick and {did} the same day.

        Ticked off, I {did}.

        Didn't you hear? {name} {did} on Friday.

        I {did} and it's in the file.

        {name} told me she {did}.

        We {did} twice already.

        The evening before the inspection {name} {did}.

        Thanks to {name}, who {did} in her break.

        I just {did}, two minutes ago.
        """,
    "MAYBE": """
        I wish I could {task}.

        Did anybody ever {task}?

        I'd love to {task}, but I'm not allowed.

        If I had another pair of hands I'd {task}.

        You don't have to {task}, {name}.

        Nobody needs to {task}.

        I was going to {task}, but it's no longer needed.

        {name} used to {task} every week.

        How do you {task}, {name}?

        Why would anybody {task}?

        I'm not going to {task}.

        I won't {task}, that's not my job.

        I can't {task}, I've no access.

        One day I'll {task}, when I'm retired.

        The agency people {task}, not us.

        Have you ever tried {doing}, {name}?

        I hate {doing}.

        {doing} always takes me ages.

        Forget what I said about {doing}.

        There's no need to {task} any more.

        I thought of {doing}, but it makes no sense.

        In my old hospital we had to {task} every day.

        Usually the pharmacy would {task}, so it isn't our headache.

        I almost offered to {task}, and then I thought better of it.

        What happens if we don't {task}?

        I don't see the point of {doing}.

        {name} was supposed to {task}, but that's been called off.

        It would have been nice to {task}, but it's too late now.

        I should have said so back then, nobody had to {task}.

        Was it you who wanted to {task}, {name}, or did I dream that?

        Don't {task}, {name}, it only makes things worse.

        I never said I'd {task}.

        Nobody asked you to {task}, {name}.

        Imagine having to {task}.

        If {name} were still on our team, she would {task}.

        Is it normal to {task}?

        It's not for us to {task}.

        The council will {task}, that's their business.

        I'd rather die than {task}.

        In an ideal world somebody would {task}.

        How long does it take to {task}?

        I remember {doing} as a student.

        You needn't bother {doing}, {name}.

        We're not obliged to {task}.

        I could {task} in my sleep by now.

        Whenever I {task}, the phone rings.

        When did we last {task}?

        Some wards {task} every morning, we don't.

        {name} is good at {doing}, by the way.

        Wasn't there once a plan to {task}?

        I'd have to {task} if the rules changed, but they haven't.

        Somebody ought to {task}, they say, but I don't believe it.

        Do other practices {task}?

        I did say I'd {task}, but I take that back.

        Scrap that, I don't need to {task} after all.

        {name}, did you manage to {task}?

        Has anyone managed to {task} yet?

        I wonder how {name} would {task}.

        We stopped {doing} years ago.

        Even if we wanted to, we couldn't {task}.

        My sister has to {task} at her place, poor thing.

        It's lucky we don't have to {task}.

        I'd be lying if I said I wanted to {task}.

        We'll {task} when pigs fly.

        I might {task} some time, no promises.

        Maybe I'll {task} eventually, don't note that down.

        {name} refused to {task}, and I understand her.

        Thank heavens nobody expects me to {task}.

        The doctors always {task} themselves.

        Who was it that used to {task}?

        Let's not {task}.

        It's forbidden to {task}, as we all know.

        I've been told not to {task}.

        You can't just {task} without asking, {name}.

        What's the trick to {doing}?

        I admire anyone who can {task}.

        Were you able to {task}, {name}?

        They make you {task} in your first week of training.

        Suppose I had to {task}, I'd cry.

        Once upon a time I'd {task} twice a shift.

        {name} keeps telling me how she hates to {task}.

        Someone has to {task}, is what they'd say at the old place.

        Isn't {doing} what the computer is for?

        Must one really {task}? I doubt it.

        I'd {task} if they paid me for it, but they don't.

        There's nothing I like better than {doing}.

        I'm glad that {doing} is no longer on my list.

        Could you {task} at your last place, {name}?

        We shouldn't {task}, it's against the rules.

        {name}, there's no call for you to {task}.

        Actually no, {name}, don't {task}, it has sorted itself out.

        Let's put off {doing}, without a date.

        I meant to {task}, but the patient has gone home, so never mind.
        """,
    "PLANS": """
        shorten the handover to {number} minutes

        hire a second night nurse

        keep the day room open until ten

        switch to the pharmacy in {city}

        close the surgery on {day} afternoons

        paint the corridor {color}

        hold the summer party in {month}

        let the visitors in from noon

        stop using the paper charts

        buy {number} new mattresses

        move the team meeting to {day}

        give every resident a key

        train two people as wound nurses

        share the on-call rota with the practice in {city}

        allow dogs on the ward

        introduce a quiet hour after lunch

        drop the second breakfast round

        end the contract with the laundry

        offer evening appointments in {month}

        try the new rota for {number} weeks

        wear {color} tunics at the weekend

        replace the old hoist

        turn the smoking room into a break room

        take on {number} trainees this autumn

        send all blood samples by courier

        rent a van for the outing

        raise the fee for missed appointments

        run the clinic without the agency

        serve dinner half an hour later

        lock the side door at night

        book the choir from {city}

        have the handover at the bedside

        skip the meeting in {month}

        set up a waiting list for cats

        put a suggestion box in the hall

        go paperless by {month}
        """,
    "TOPICS": """
        the night rota

        the noise on the {ordinal} floor

        the broken hoist

        last week's falls

        the visit of the inspectors

        the complaint from {city}

        the new drug charts

        staffing over Christmas

        parking for the carers

        the vaccine fridge

        the smell in the sluice room

        handovers at the weekend

        the discharge letters

        hand hygiene

        the waiting list

        the laundry contract

        missed appointments in {month}

        the summer outing

        overtime since {month}

        the food for the residents

        the phone line to the pharmacy

        the training plan

        project {project}

        the kennels

        visiting hours

        the new software for the rota
        """,
    "TASKS": """
        ring the pharmacy in {city}

        order {number} boxes of gloves

        check the drug cupboard

        call {other_name} and ~ask for the lab results

        update the care plan for room {number}

        fix the brakes on the {color} wheelchair

        write up the fall from {day} night

        email the rota to {other_name}

        go down and ~fetch the spare hoist

        weigh the puppies

        clear out the sluice room

        book a taxi for the lady in bed {number}

        chase the discharge letter

        speak to the family about the funeral

        print new labels for the medicine trolley

        find somebody to cover {day}

        send {other_name} a card from all of us

        test the call bells on the {ordinal} floor

        take the x-rays over to the hospital

        count the morphine with the night nurse

        hang the visiting hours up by the lift

        arrange a home visit in {city}

        fill in the safeguarding form

        return the borrowed walking frame to the physio

        ask the dentist for a second opinion

        set the fridge alarm to {number} degrees

        look into the missing hearing aid

        collect the post from reception

        draft a reply to the complaint

        phone the vet on call

        make a list of the expired dressings

        sort out the key for the linen cupboard

        explain the new pump to the students

        change the dressing in room {number}

        get a quote for the stairlift

        talk {other_name} through the new charts

        upload the training records to the portal

        put clean sheets in the relatives' room

        tell the kitchen about the nut allergy

        measure the doorway with the long tape

        remind the doctors to sign the scripts

        pick up the insulin in {city}

        review the bed rails with the physio

        bring the defibrillator back to the ambulance

        register the new kitten

        show {other_name} round the ward

        report the leak to the caretaker

        scan the consent forms

        charge the tablets in the day room

        compare the two rotas and ~mark the gaps

        pay the invoice from {city}

        cancel the {day} clinic

        invite the chaplain to the team meeting

        water the plants in the day room

        hand the keys over to {other_name}

        swap the {color} bins for bigger ones

        organise a leaving do for {other_name}

        label the samples by hand

        restock the ambulance with oxygen

        see the social worker about the flat

        plan the {month} holidays

        try the slide sheets on the heavy mattress
        """,
    "DUES": """
        by {day}

        tomorrow

        before the night shift

        by the end of the shift

        no later than the {ordinal}

        first thing {day} morning

        after lunch

        until the end of {month}

        within {number} days

        before the ward round

        on {day}

        this afternoon

        at the latest by {day} evening

        once the doctor has signed

        when {day} clinic is over

        by the {ordinal} of {month}

        in the course of next week

        before the inspectors come

        as soon as the results are back

        straight after handover

        tonight

        in {month}

        by noon on {day}

        over the weekend

        in the next {number} hours

        before he's discharged

        some time next week
        """,
    "LEADS": """
        Well,

        Okay so,

        Right. Next bed.

        Oh, and,

        Anyway,

        Look,

        Quickly,

        Before I forget,

        Sorry, one more.

        Where was I?

        Now then,

        Mm,

        To be honest,

        Good.

        While we're all here,

        Just so we're clear,
        """,
    "TRAILS": """
        So there we are.

        You know how it is.

        That's all from me.

        Anyway.

        Enough said.

        What a week.

        Bless him.

        Just saying.

        Thanks, everybody.

        It is what it is.

        There you go.

        Sorry to go on about it.

        And that's the long and short of it.

        Does that make sense?

        I'll stop there.

        No rush, no drama.
        """,
    "REASONS": """
        because the family is waiting

        , otherwise we lose the bed

        so that the night team knows

        since the inspectors are due

        , or {other_name} will have my head

        because nobody else has the code

        as the pharmacy closes early

        , otherwise it gets forgotten again

        so that {other_name} can go home

        because last time it went wrong

        , it's been lying there for weeks

        before somebody gets hurt

        given that half the ward is off sick

        , if only to keep the relatives happy

        so nobody has to ring round at midnight

        , the doctor keeps asking

        since the old one is out of date

        because the patient is in pain

        , as the rules want it

        in case there's an audit

        , or else the insurance won't pay

        to give the carers a break

        because {other_name} is on leave

        so we're not caught out again

        , that would take a load off the team

        for the sake of the residents

        now that the ward is quieter

        , it can't wait any longer

        because the daughter has complained twice

        , just to be on the safe side

        as {other_name} has no car

        so it's ready for the consultant

        , the poor man has waited long enough

        seeing that the funding is there

        because it's a matter of safety

        , after what happened on Sunday
        """,
}

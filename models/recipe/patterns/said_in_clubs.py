"""Talk of clubs, choirs, parishes and neighbours: chatty, roundabout, volunteering each other.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        Oh go on then, [put me down for it|give it to me], I'll {task} {due}.

        I'm [passing|going] there anyway, so I might as well {task} {due}.

        Since nobody else [is stirring|looks keen], I shall {task} {due}, [as usual|same as last
          year].

        [My wife|My husband] will roll her eyes, but yes, I'll {task} {due}.

        {due} I'm [free|at home] anyway, so leave it to me to {task}.

        I did promise {other_name} I'd {task} {due}, and a promise is a promise.

        Right, [mea culpa|my fault], I still have to {task} {due}.

        It's on my [list|fridge door|kitchen calendar] to {task} {due}.

        [Don't let me forget|Remind me if I forget], I have to {task} {due}.

        To {task} {due} is [the least I can do|no great trouble for me], so I will.

        I've [talked myself into it|been too loud about it], so I'm the one who'll {task} {due}.

        Before you all [look at me|stare at your shoes], yes, I will {task} {due}.

        Let me be the one to {task} {due}, I've got the [van|trailer] this month.

        I can [easily|happily|probably best] {task} {due}, it's on my way to
          [rehearsal|training|church].

        What I'll do is {task} {due}, and then we'll see.

        I was going to [leave it|let it lie], but no, I'll {task} {due}.

        [Doing the rounds|Walking the dog] I can just as well {task} {due}, so I will.

        I'm [retired|between jobs], I've got the time, I'll be {doing} {due}.

        You'll find me {doing} {due}, if anybody [wonders|wants me].

        I'll be the one {doing} {due}, [for my sins|heaven help me].

        I take {doing} upon myself {due}, [gladly|with a sigh].

        As for {doing}, that's [mine|my baby|my department] {due}.

        Count on me for {doing} {due}.

        I've taken over {doing} from {other_name}, so that's me {due}.

        {doing} is [down to me|my turn] {due}, I'm afraid.

        I don't mind {doing} {due}, so write me in.

        I'm [down|pencilled in] for {doing} {due}, and that stays so.

        Me, I'll {task} {due}, and [you lot|the rest of you] do the talking.

        It has to be somebody and it may as well be me, so I'll {task} {due}.

        I'd feel [bad|awful] otherwise, so I am going to {task} {due}.

        If that's all right with the [committee|choir|parish], I'll {task} {due}.

        [Leave it with me|Leave that one to me], I'll {task} {due}.

        Nobody needs to worry, I'm going to {task} {due}.

        Well, I [opened my big mouth|raised it], so I'd better {task} {due}.

        {due} I will [quickly|finally|just] {task}, then that's off the table.

        I've got a [key|spare hour|day off], and with that I'll {task} {due}.

        My [homework|penance] from tonight is to {task} {due}.

        I mean to {task} {due}, and I want that in the [book|notes].

        I see it as my [duty|job] as treasurer to {task} {due}.

        Being the [secretary|groundsman|youngest here], I'm obliged to {task} {due}, and I shall.

        It falls to me to {task} {due}, doesn't it, so be it.

        So I go and {task} {due}, yes, that I can do.

        I have said it to {other_name} and I say it here, I will {task} {due}.

        {other_name} can't any more with that hip, so I'll {task} in his place {due}.

        I told {other_name} not to bother because I'll {task} myself {due}.

        Not a job for {name} with that back, I'll {task} {due}.

        {name} did it the last three times, so this time I'll {task} {due}.

        Thanks for offering, {name}, but I'd rather {task} myself {due}, so I will.

        [Shall we say|Let's say] that I {task} {due}, and no more about it.

        You can [cross-examine me|tell me off] next time if I don't {task} {due}.

        I [owe|still owe] you all that, I know, I'll {task} {due}.

        Let me [catch|get] my breath, but yes, I'll {task} {due}.

        I'm on it already in my head, I'll {task} {due}.

        I volunteer, there, I said it, I'll {task} {due}.

        I was [roped in|talked round] by the vicar to {task} {due}, so that's what I'm doing.

        They've landed me with it at the [bar|bake sale], I'm to {task} {due}.

        I've been asked to {task} {due} and I said yes like a fool.

        Yes, I know I said that last month, but I will {task} {due}, truly.

        Hand on heart, I'll {task} {due}.

        Between all the other [nonsense|odds and ends] I'll {task} {due}.

        My [plan|intention] is to {task} {due}, since the ladder is at my house.

        Okay, I bite. I {task} {due}.

        Mine's the one with the [phone calls|paperwork], I mean I'm to {task} {due}.

        Will do that myself. I mean I'll {task} {due}.

        It won't take me ten minutes to {task}, so I'll do that {due}.

        [With a bit of luck|Weather permitting] I'll {task} {due}.

        I could never say no to {other_name}, so I'm going to {task} {due}.

        I need to {task} {due}, otherwise I [won't sleep|can't look them in the face].

        I'm making a note for myself to {task} {due}.

        Then it's me again, I'll {task} {due}, and I expect cake.

        [Happy|Quite happy] to {task} {due}, I only live across the road.

        Must {task} {due}, I'm writing it on my hand.

        I've set aside [an evening|a morning] to {task} {due}.

        I'll have a go at {doing} {due}.

        I promise to {task} {due}, even if I've to take the [bus|tractor].

        You may take it as read that I {task} {due}.

        Oh, and while I'm at it, I'll {task} {due} as well.
        """,
    "SELF_NAMED": """
        [This is {name}|{name} here], I'll {task} {due}.

        Put [down|in the book], {name} will {task} {due}, that's me.

        {name} speaking, for the notes, I'm going to {task} {due}.

        It's {name} again, sorry, I said I'd {task} {due} and I will.

        I, {name}, do solemnly promise to {task} {due}.

        Who else but [old|good old] {name}, yes, me, I'll {task} {due}.

        {name} from the [allotments|tenors|back row] here, leave it to me to {task} {due}.

        Yours truly, {name}, will {task} {due}.

        Hello, {name} on the phone, I'll be {doing} {due}.

        My name's {name}, I'm new, and I'd like to {task} {due}, so I will.

        Write my name, that's {name}, beside it, because I'll {task} {due}.

        Muggins here, {name} that is, has to {task} {due}.

        Just {name} [again|once more], I'll take on {doing} {due}.

        For those who can't see me, it's {name}, and I will {task} {due}.
        """,
    "ASK": """
        {name}, could you be [an angel|a dear|a sport] and {task} {due}?

        {name}, would you [mind|mind terribly] {doing} {due}?

        You live [round the corner|nearest], {name}, so could you {task} {due}?

        {name}, you've got the [van|trailer|key], can you {task} {due}?

        Can I [twist your arm|lean on you], {name}, to {task} {due}?

        Might I ask you, {name}, to {task} {due}?

        Would it be a [great bother|nuisance], {name}, if you were to {task} {due}?

        {name}, you couldn't {task} {due}, could you?

        You'll {task} {due}, {name}, won't you?

        Are you [able|willing] to {task} {due}, {name}?

        {name}, any chance you could {task} {due}?

        Is there any way you can {task} {due}, {name}?

        {name}, how would you feel about {doing} {due}?

        Could we [impose|lean] on you once more, {name}, to {task} {due}?

        {name}, since you [know|went to school with] him, would you {task} {due}?

        What about you, {name}, would you {task} {due}?

        {name}, will you be so kind and {task} {due}?

        Do you think you could {task} {due}, {name}, now the [harvest|panto] is over?

        You're good at such things, {name}, can't you {task} {due}?

        {name}, do me a favour and {task} {due}, would you?

        Would you {task} {due}, {name}, before it gets forgotten again?

        Can we leave it to you, {name}, to {task} {due}?

        {name}, are you up for {doing} {due}?

        May I put you down for {doing} {due}, {name}?

        You wouldn't by any chance be free to {task} {due}, {name}?

        {due} could you perhaps {task}, {name}?

        {name}, I hate to ask, but could you {task} {due}?

        Would you have [time|a spare hour] to {task} {due}, {name}?

        {name}, can I count on you to {task} {due}?

        Can you do that for us, {name}, I mean {task} {due}?

        {name}, with [your sort of voice|all your contacts], will you {task} {due}?

        {name}, you did it so well last time, will you {task} again {due}?

        Will you take that on, {name}, and {task} {due}?

        Could you see your way to {doing} {due}, {name}?

        {name}, what do you say, could you {task} {due}?

        Is it okay for you, {name}, to {task} {due}?

        {name}, can I ask you something, would you {task} {due}?

        My knee is bad, {name}, so could you {task} {due} instead of me?

        If you're in town {due} anyway, {name}, could you {task}?

        {name}, you still have the [float|keys], so can you {task} {due}?

        Would you be the one to {task} {due}, {name}?

        I'd be [ever so|terribly] grateful, {name}, if you'd {task} {due}.

        {name}, be [a love|so good] and {task} {due}.

        {name}, [please|pretty please] {task} {due}.

        {task} {due}, will you, {name}, there's a [dear|good lad].

        {name}, it'd be [lovely|a weight off my mind] if you could {task} {due}.

        {name}, you {task} {due}, and there's a [pint|cake] in it.

        I'm looking at you, {name}, because somebody with a [drill|good hand] must {task} {due}.

        {name}, we'd all like you to {task} {due}, no [excuses|arguing].

        {name}, your [mission|penance] is to {task} {due}.

        I think {name} should {task} {due}, she's got the [patience|voice] for it.

        {name} can {task} {due}, he's [always|for ever] in there anyway.

        That's one for {name}, to {task} {due}.

        There'll be grumbling, but {name} is going to {task} {due}.

        Let {name} {task} {due}, then it's done [properly|by someone who knows how].

        {name} is the one to {task} {due}, we said so at the [barbecue|annual meeting].

        Wasn't it agreed that {name} would {task} {due}? Yes, it was.

        According to last month's notes {name} is to {task} {due}.

        On the list it [says|still says] that {name} has to {task} {due}.

        {name} told me on the [way in|phone] that she'll {task} {due}.

        {name} mentioned at practice that he would {task} {due}.

        {name} has offered to {task} {due}, [bless her|which is kind].

        {name} has kindly agreed to {task} {due}.

        I've had a word with {name}, who is going to {task} {due}.

        We've [roped in|collared] {name} to {task} {due}.

        I hereby volunteer {name} to {task} {due}.

        {name} gets to {task} {due}, that's what comes of [being late|going to the loo].

        As {name} is the only one who can [drive|read music], she's to {task} {due}.

        {due} {name} will {task}, that's settled between us.

        It was {name} who drew the short straw, so he has to {task} {due}.

        {name} {does} {due}, and that is that.

        So {name} {does} {due}, and we others [sit back|bring the cake].

        From what I gather {name} {does} {due}.

        {name} [takes care of|looks after] {doing} {due}.

        {doing} stays with {name} {due}.

        I'd give {doing} {due} to {name}, [who's the tidiest|who knows everybody], so it's hers.

        {doing} {due} would be a nice one for you, {name}, so please do.

        For {doing} {due} we have {name}.

        {name} is down for {doing} {due}.

        {name} will be {doing} {due}, she told me.

        [No wriggling|No hiding], {name}, you're {doing} {due}.

        You promised us, {name}, to {task} {due}, don't think I've forgotten.

        {name}, you were going to {task} {due}, and that still stands.

        {name}, don't forget, you have to {task} {due}.

        {name}, make sure you {task} {due}, last year it was [chaos|a shambles].

        {name}, see to it that you {task} {due}.

        I need you to {task} {due}, {name}, [or the tea ladies will have my head|I really do].

        You're [elected|it], {name}, you {task} {due}.

        {name}, go and {task} {due}.

        Somebody with nerves must {task} {due}, and that's you, {name}.

        The [vicar|chairman|conductor] wants you to {task} {due}, {name}.

        {other_name} asked me to tell you, {name}, that you should {task} {due}.

        I can't, I've got the grandchildren, so {name} has to {task} {due}.

        Not me this time, I've a bad back, {name} will {task} {due}.

        Since {other_name} has moved away it's {name} who'll {task} {due}.

        It'd be best if {name} were to {task} {due}, so let's write that.

        {name} needs to {task} {due}, otherwise we're [sunk|back where we began].

        What we want from {name} is to {task} {due}.

        The job of {name} is to {task} {due}.

        {name} has been told to {task} {due}.

        {name} was asked by the committee to {task} {due} and didn't object.

        We had it that {name} would {task} {due}, and we keep it so.

        Oh, {name} is smiling, so there's our volunteer to {task} {due}.

        Tell you what, {name}, you {task} {due}, and I'd be [eternally|much] obliged.

        {name}, while you're [up a ladder|at it], {task} {due} too.

        {name}, if it's no trouble, {task} {due}.

        Next on the sheet, {name}, to {task} {due}.

        {name}, same as every [spring|year], {task} {due}, please.

        Please, {name}, and I mean it kindly, {task} {due} this time.

        You know what's coming, {name}. {task} {due}, please.

        The whole choir would be happy if you could {task} {due}, {name}, so please.

        It has been arranged with {name} that he will {task} {due}.

        {name} then. You {task} {due}, and {other_name} won't have to.

        We're all agreed, {name} is the right one to {task} {due}.

        {name}, I've told everybody you'd {task} {due}, so please don't let me down.

        Your turn, {name}, to {task} {due}.

        {name}, over to you for {doing} {due}.

        Kindly {task} {due}, {name}, and [send me the bill|keep the receipt].

        I'd like to hand that to {name}, to {task} {due}.

        And {name}, not {other_name}, is supposed to {task} {due}.
        """,
    "UNOWNED": """
        Somebody [really|honestly] ought to {task} {due}.

        One of us has to {task} {due}, I [don't mind|don't care] who.

        There's still the [small matter|business] of {doing} {due}.

        {doing} needs to happen {due}, whoever ends up with it.

        We mustn't forget to {task} {due}.

        Before I forget, there's a need to {task} {due}, and no name beside it.

        It can't go on like this, someone must {task} {due}.

        Some kind soul will have to {task} {due}.

        What's left to do is to {task} {due}.

        Write on the list, to {task} {due}, name to follow.

        {due} someone has to {task}, we'll find out who.

        Who does it I don't know, but it's necessary to {task} {due}.

        We're short of a volunteer to {task} {due}, but done it must be.

        The fire inspector says we have to {task} {due}.

        The [council|diocese|federation] insists on somebody {doing} {due}.

        High time, I'd say, that someone be found to {task} {due}.

        A [willing pair of hands|volunteer] is needed to {task} {due}.

        It'd be a disgrace not to {task} {due}, so it has to be done by someone.

        Nobody's had the courage to {task} yet, and it must be done {due}.

        There's no way round it, we need somebody to {task} {due}.

        Also outstanding, and not given to anyone, is {doing} {due}.

        Then there is {doing}, which must be done {due}.

        Please note that it's required to {task} {due}, by whoever has time.

        It remains to {task} {due}, and we leave the name open.

        With {other_name} gone, somebody else has to {task} {due}.

        It won't do itself, somebody will have to {task} {due}.

        We can't get round {doing} {due}.

        The next job, no name yet, is to {task} {due}.

        We absolutely must get someone to {task} {due}.

        Without fail it's got to be somebody's job to {task} {due}.

        Anyone will do, but somebody must {task} {due}.

        Whoever is first at the hall has to {task} {due}.

        A job for [whoever|anyone who] is free, to {task} {due}.

        Also has to be done, and I look at no one, {doing} {due}.

        Let it be written that someone must {task} {due}.

        If we want that [grant|licence], somebody has got to {task} {due}.

        Still open, without a name, to {task} {due}.

        Someone, I don't say who, should {task} {due}, and soon.
        """,
    "OPEN_CALL": """
        Now then, who'd like to {task} {due}?

        Any [takers|volunteers] to {task} {due}?

        Who's going to {task} {due}, [don't all shout at once|come on]?

        Is there [anyone|a brave soul] who could {task} {due}?

        Who have we got to {task} {due}?

        Which of you [lovely people|heroes] will {task} {due}?

        I'm looking for a [victim|volunteer] to {task} {due}.

        Hands up, who can {task} {due}?

        Would anybody be willing to {task} {due}?

        Can one of you {task} {due}?

        Whose turn is it to {task} {due}?

        {doing} {due}, who fancies that?

        And who is responsible for {doing} {due}?

        Who's got a [free evening|big enough car] and could {task} {due}?

        Somebody must {task} {due}, so who's it going to be?

        Do I hear a volunteer to {task} {due}?

        We need a name for {doing} {due}, whose shall I write?

        Who takes that, to {task} {due}?

        Does anybody [feel called|have the nerve] to {task} {due}?

        {due} someone has to {task}, who can spare the time?

        I can't do everything, so who will {task} {due}?

        {other_name} used to do that, so who's going to {task} {due} now?

        Silence again. Who will {task} {due}?

        Who'd mind least {doing} {due}?

        Could anyone round this table {task} {due}?

        Would one of the [altos|young ones] perhaps {task} {due}?

        I've a blank here beside {doing}, who'll do it {due}?

        Who was it that wanted to {task} {due}?

        Anybody here who might {task} {due}?

        Who do I put down to {task} {due}?

        Shall I pass the hat, or will someone offer to {task} {due}?

        So to {task} {due} we need who?
        """,
    "TAKEN": """
        Oh, all right, [me|I will].

        [Me|Me then], if nobody else wants to.

        I'll do it, I'm there [anyway|most days].

        Go on, put me down.

        That can be me.

        I don't mind doing that.

        [Give it here|Give it to me], I've got time.

        My hand's up, can't you see?

        Count me in for that one.

        I suppose that's me again.

        I'm your [man|woman].

        It's my turn, I think, so yes.

        I could, yes, and I will.

        Well, I did it last year, I'll do it again.

        I'll have it, before we sit here till midnight.

        For a slice of that cake I'll do it.

        Here, I'm happy to.

        I'm retired, I'll see to it.

        If it must be, I take it.

        Write my name, go on.

        Nobody moves, so I will.

        I'd do that gladly.

        Let me.

        I can manage that, it's on my way.

        I'm not doing anything else, I'll take it.

        Yes, I can fit that in.

        You've got me, I'll do it.

        I'll take that one off your hands.

        Only if I get the big ladder, but yes, I'll do it.

        No problem, I make that.

        I was hoping you'd ask, I'd love to.

        Oh heavens, me then.

        Leave that to me.
        """,
    "TAKEN_NAMED": """
        {name} [will|can|does that].

        That's always been {name}, so no change.

        {name} said he'd do it.

        {name} here, I'll do that.

        Put {name} down, she's [nodding|smiling].

        I think that's one for {name}.

        The natural choice is {name}, who says yes.

        It's {name}, I'll take it.

        Who else but {name}?

        {name} is doing it, we spoke in the car.

        {name}, as every year.

        Me, {name}, write me down.

        I see the hand of {name} going up.

        {name} told me she wouldn't mind, so she has it.

        Let's give it to {name}.

        The one with the van, {name}, does it.

        I nominate {name}, and he's agreeing.

        Not {other_name}, that's with {name} now.

        It'll be {name} this time.

        {name} volunteers, I can vouch for that.

        I'll do it, and that's {name} with the bad line.

        {name} has it already on his list.

        I hear {name} offering, thank you very much.
        """,
    "ACCEPT": """
        [Of course|But of course].

        Yes, dear, I can do that.

        [Consider it done|As good as done].

        For you, anything.

        Oh, all right.

        If you ask so nicely, yes.

        I thought you'd [never ask|say that]. Yes.

        [Fine by me|Fine with me].

        Will do, no bother.

        I'd be glad to.

        Go on then.

        Yes, yes, I know.

        You've twisted my arm, okay.

        Certainly, it's no trouble at all.

        I can hardly say no, can I? Fine.

        With pleasure.

        All right, but you're buying the next round.

        Okay, that I can do.

        Sure thing.

        I suppose so, yes.

        Noted, I'm writing it on my hand.

        That's no problem for me.

        Same as always, yes.

        Right you are.

        Aye, I'll see to that.

        Very well.

        Yes, I had reckoned with it.

        Happy to help.

        Okay okay, stop looking at me like that, I'll do it.

        Yes, leave it with me.

        I was going to anyway.

        Why not, yes.
        """,
    "REFUSE": """
        No, [sorry|I'm sorry], I really can't, and we can do without it.

        I'd [rather not|sooner not], to be honest, let's drop it.

        Oh no, not on your life.

        No, I've done my bit for this club.

        You must be joking, no.

        Sorry, no, and I don't think anyone needs to.

        I can't, I'm afraid, so forget that one.

        Absolutely not, I did that once and never again.

        No, that's not for me, and honestly it isn't needed.

        I must say no to that.

        No, I don't think that's worth anybody's trouble.

        Oh dear, no, my doctor would have a fit.

        I'm not doing that, sorry.

        No can do, strike it off.

        I'd love to help, but no.

        That's one thing I won't do.

        No, please, let's just leave it undone.

        Not me, and I wouldn't ask anybody else either.

        I have to disappoint you there.

        No, thank you, I've burnt my fingers on that before.

        Better not, let it be.

        No, I'm stepping back from all that.

        Over my dead body.

        I'm afraid the answer is no, scrap it.

        Impossible, I'm sorry.

        Nope, that was always a silly job, cross it out.

        I wish I could, but no, let it drop.
        """,
    "DECIDE": """
        So that's [settled|agreed], we {plan}.

        We've [talked long enough|gone round it twice], we're going to {plan}.

        It was put to the vote and we {plan}.

        {number} hands for, {number} against, so we {plan}.

        Everybody's nodding, then we {plan}.

        The committee has [resolved|agreed|voted] to {plan}.

        [In the end|After all that] we came down on the side of {planning}.

        We're {planning}, and that's final.

        The parish council is [all for|in favour of] {planning}, so we're doing it.

        As chair I'm calling it, we {plan}.

        I'll use my casting vote, we {plan}.

        Motion carried, we shall {plan}.

        Nobody objects, so it's agreed that we {plan}.

        Then it stands in the minutes that we {plan}.

        We [stick|stay] with {planning}.

        We've made up our minds to {plan}.

        Done, we {plan}, and not another word about it.

        It's [yes|a yes] to {planning}.

        The majority wants us to {plan}, so that's what we do.

        By a show of hands we decided to {plan}.

        We settled on {planning} at the last meeting, and it holds.

        For this season we have opted to {plan}.

        Let it be recorded that we {plan}.

        Since the hall is [gone|too dear], we are going to {plan} instead.

        Because of the [weather|costs], we decided to {plan}.

        What we've agreed is to {plan}.

        The decision fell on {planning}.

        All in favour, none against, we're {planning}.

        The trustees have given their blessing to {planning}.

        We're going ahead with {planning}.

        We have gone for {planning} in the end, {adjective} or not.

        It's unanimous, we {plan}.

        Right, we've a decision, we {plan}.

        The long and the short of it is, we {plan}.

        So be it, we'll {plan}, come what may.

        Well, that's a clear majority, so we {plan}.

        Good, that means we {plan}.

        Then we're of one mind, we {plan}.

        The board decided on {day} that we {plan}.

        Everyone's signed it, we {plan}.

        I've asked all the members, and we're definitely {planning}.

        We don't argue any longer, we {plan}.

        Agreed then, {planning} it is.

        {planning} is what we're doing, the vote was clear.

        {planning} has been approved by the members.

        {planning} won by {number} votes.

        {planning} got everyone's blessing, so it's decided.

        After the tea break we were all for {planning}, so that's decided.

        We shook hands on it, we {plan}.

        The annual meeting voted for {planning}.

        Carried, with one abstention, we {plan}.

        It's official now, we {plan}.

        No more dithering, our decision is to {plan}.

        We'll {plan}, as the choir voted last night.

        Against my advice, but fair enough, the vote was to {plan}.

        I was outvoted, so we {plan}.

        We've given up the old idea and will {plan}.

        Instead of the raffle we will {plan}, that was agreed.

        The vestry passed it, we {plan}.

        The elders and the young ones agree for once, we {plan}.

        The neighbours gave their consent, so we {plan}, decided.

        With that the matter is closed and we {plan}.

        I declare it decided that we {plan}.

        Then I close the vote, we {plan}.

        Formally agreed, to {plan}.

        It has been decided to {plan}, in spite of the grumbling.

        As from {month} we {plan}, that's the resolution.

        The brigade has chosen to {plan}.

        The cast voted to {plan}.

        The team took the decision to {plan}.

        We're all signed up to {planning}.

        We took the plunge and decided to {plan}.

        Right, hands down, thank you, we {plan}.

        We finally reached agreement on {planning}.

        It's decided, much to the delight of {name}, we {plan}.

        There was no contest, we {plan}.

        We committed ourselves to {planning}.

        That makes it definite, we {plan}.

        So our answer to the council is that we {plan}.

        We've come to the conclusion that we {plan}.

        Okay, then we make it so, we {plan}.

        In this case we {plan}, all have agreed.

        The vote's been counted, and we're to {plan}.

        I have heard enough, we {plan}.

        We had it out over a pint and we're {planning}.

        The agreement among us all is to {plan}.

        The consensus was for {planning}, so we do it.

        We won't wait for {other_name}, we {plan}, decided.

        As the vicar has no objection, we will {plan}, settled.

        Seconded and carried, we {plan}.

        The club will {plan}, by order of the general meeting.

        We'll {plan} after all, that's what we voted for tonight.

        Nice and simple, we {plan}, everyone said yes.

        Come on, let's {plan}.
        """,
    "DECIDE_ASK": """
        Couldn't we [just|simply] {plan}?

        How about {planning}?

        What would [you|everybody] say to {planning}?

        Then let's {plan}, [shall we|what do you think]?

        I'd rather we {plan}, would that be all right?

        Wouldn't it be [nicer|cheaper|simpler] to {plan}?

        Why don't we {plan}?

        I propose that we {plan}.

        My suggestion would be to {plan}.

        Should we perhaps {plan}?

        Are we in favour of {planning}?

        Who's for {planning}?

        Can we agree to {plan}?

        May I suggest {planning}?

        I move that we {plan}, any seconder?

        Supposing we {plan}, would anyone object?

        If we all chip in, we could {plan}, couldn't we?

        Would the committee be happy for us to {plan}?

        I don't know what you think, but I'd {plan}.

        Let me put it to the vote, do we {plan}?

        So do we {plan} or not?

        Is everyone all right with {planning}?

        In my village they'd simply {plan}, so why don't we?

        Why not {plan} for once?

        Shall we do it the [easy|old] way and {plan}?

        What if we were to {plan}?

        Might it be an idea to {plan}?

        I'd be in favour of {planning}, what about the rest of you?

        I say we {plan}, any objections?

        Given the weather, should we not {plan}?

        {other_name} thinks we should {plan}, do we want that?

        The sopranos want us to {plan}, what do the others say?

        Would you go along with {planning}?

        Is it a [good|sensible] idea to {plan}?

        {planning}, would that suit everybody?

        {planning}, yes or no?

        {planning} would be my preference, do you agree?

        Let's {plan}, if you're all willing.

        Then the motion is to {plan}, who's in favour?

        Do we dare to {plan}?

        Can't we {plan} like other clubs?

        Could you live with {planning}?

        We might as well {plan}, no?

        It'd be fun to {plan}, wouldn't it?

        If it were up to me, we'd {plan}, what do you reckon?

        Has anyone anything against {planning}?

        Before we lose the daylight, do we want to {plan}?

        Should the answer be that we {plan}?

        I'd like to see us {plan}, is that agreeable?

        I recommend that we {plan}, but you have the vote.

        Would it upset anyone if we were to {plan}?

        Let's be bold and {plan}, what do you say?

        Perhaps better {plan}, don't you think?

        Or we {plan}, how does that sound?

        Do I take it that we want to {plan}?

        There's a motion on the table to {plan}, how do you vote?

        Are you happy if we {plan}?

        My vote would be to {plan}, and yours?

        Would {planning} do the trick for you all?

        Isn't {planning} the obvious way?

        Can I have a show of hands for {planning}?

        So the question is, do we {plan}?

        We could {plan} and save money, shall we?

        Does it make sense that we {plan}?

        Ought we to {plan} this year?

        I wonder whether you'd all agree to {plan}?

        Will we {plan}, then?

        I think we should {plan}, but say if you don't.

        With the money from the raffle, shall we {plan}?

        Any support for {planning}?

        Let us {plan} and be done with it, yes?

        Wouldn't the young ones be happier if we {plan}?
        """,
    "DECIDE_YES": """
        [Yes|Oh yes], let's do that.

        [Agreed|Agreed all round].

        All in favour, then it's carried.

        Suits me down to the ground, so yes.

        Good, then that's what we do.

        I second that, and I see no hands against.

        Everybody's nodding, so it's decided.

        Right, [settled|that's settled].

        We're all for it.

        Done.

        Splendid, write it down.

        No objections from the tenors, so it's agreed.

        Go for it.

        That gets my vote, and everyone else's.

        Aye, carried.

        Seconded and passed.

        Okay, so we do it.

        I've nothing against it, nor has anybody, so fine.

        Unanimous, I'd say.

        Then that's how it'll be.

        Why on earth not, let's.

        Absolutely, long overdue.

        Yes, we all agree on this.

        That's the best idea all evening, done.

        By all means, we do it.

        Fine, put it in the minutes.

        Oh, please, yes, let's.

        Yes, I think everyone's with you, so it stands.

        You have my blessing and the committee's.

        A clear majority, so that's approved.

        I can live with that, and so can the rest, agreed.

        Perfect, then we have a decision.

        Hear, hear, that's decided.

        Hands up then. Yes, that's all of us.

        Sold.

        Let's say yes before the basses change their mind. Carried.

        Okay by us all, I believe, so we go ahead.

        That's a plan, so let's do it.

        Yes please, and the sooner the better.

        All right, you've persuaded us, we'll do it.

        So ordered.

        We've talked enough, yes.

        I wasn't sure, but yes, that is what we do.

        It's a yes from me, and I see it is from everybody.

        Makes sense, let's go with that.

        Exactly so, we do it.

        Nobody against? Then it's passed.
        """,
    "DECIDE_NO": """
        [No|Oh no], not this year.

        I'd want to [sleep on it|think about it] first.

        Not so fast, we [haven't the money|haven't got everyone here].

        Let's leave that for the annual meeting.

        I'm dead against it.

        We can't decide that without the vicar.

        Hm, I don't know, let's wait and see.

        Over my dead body.

        That was tried before, it ended in tears.

        Maybe next season.

        No, I don't think the members would wear it.

        Can we park that for now?

        There are too few of us tonight to vote on that.

        I see more hands against than for.

        That falls through, I'm afraid.

        It's too early to say.

        We'd have a riot, no.

        I'm not convinced, and nor is anyone, it seems.

        Motion lost.

        We'll come back to that another time.

        Let us first hear what {other_name} says.

        Too dear, I say no.

        I'd rather not rush into it.

        Please, not that again.

        I can't go along with that.

        Nobody seconds it, so it drops.

        The tenors would walk out, so better not.

        Hold on, we don't even know what it costs.

        No, things are fine as they are.

        Ask me again in the spring.

        Let's not.

        We'd be the laughing stock of the village, no.

        Well, opinions differ, we leave it open.

        That's half for and half against, so nothing's decided.

        Definitely no.

        It's a lovely idea, but no.

        Shelve it.

        With these figures I can't say yes.

        That isn't for us to decide.

        Not with my subscription, you won't.

        I abstain, and so does everyone else, so that's that.

        No, we said no last year and it's still no.

        There we can't agree today.

        Let's keep that one for a bigger meeting.

        Oh, I'd hate that.

        Out of the question.

        I'm of two minds, let's wait for the others.
        """,
    "UNDECIDED": """
        We could {plan}, but [that's for another day|I wouldn't like to say].

        Whether we {plan} is [anybody's guess|still up in the air].

        We haven't decided if we {plan}.

        {planning} was mentioned, but nobody settled anything.

        There's talk of {planning}, no more than talk.

        Some would like us to {plan}, some wouldn't, and there it stands.

        One day we may {plan}, who knows.

        It's too soon to decide on {planning}.

        We're not going to {plan}, let me be clear, it was just a rumour.

        Nobody ever said that we'd {plan}.

        {planning} remains a dream for the time being.

        Perhaps we'll {plan}, perhaps not, the money decides.

        I can see us {planning} some year, but not yet.

        We left it open whether to {plan}.

        The question of {planning} goes back to the members.

        There was no vote on {planning}, so it's open.

        We'd have to ask the diocese before we could {plan}.

        If the grant ever comes we might {plan}, but that's a big if.

        I've heard people say we should {plan}, I have no opinion.

        {planning} is one possibility among several.

        Let's not decide tonight whether we {plan}.

        We were about to {plan}, but now it's all uncertain again.

        As to {planning}, the two camps couldn't agree.

        In theory we could {plan}, in practice nobody knows.

        We keep {planning} in the back of our minds.

        It's not as if we had decided to {plan}.

        It hasn't been agreed that we {plan}, whatever {other_name} says.

        Maybe we {plan}, maybe we don't, I'm leaving that hanging.

        {planning} has its charms, but we're nowhere near a decision.

        The idea to {plan} was put off without a date.

        We toyed with {planning} and got no further.

        So far it's undecided, we may or may not {plan}.
        """,
    "OPENERS": """
        Now, {topic}, [bless us|that old chestnut].

        Can we [turn|move on] to {topic}?

        Next up is {topic}.

        Before the tea, a word on {topic}.

        Let's get {topic} out of the way.

        [Somebody asked|I was asked] in the car park about {topic}, so let's talk about it.

        Item {number} is {topic}.

        Which brings us to {topic}.

        Shall we do {topic} now or after the break? Now, I think.

        I'd like to [raise|bring up] {topic}.

        What's the story with {topic}?

        Where do we stand with {topic}?

        There's also {topic} to talk about.

        So, {topic}.

        We promised {other_name} to talk about {topic}, so here we are.

        The big one tonight is {topic}.

        On to {topic}, if you've all got a chair.

        As regards {topic}, what's new?

        Then we have {topic} on the agenda.

        Right, moving along, {topic}.

        Any news on {topic}?

        You'll all have views about {topic}.

        We can't put it off any longer, {topic}.

        Since we've five minutes, {topic}.

        About {topic} now.

        It's {topic} that's keeping people awake, so let's hear it.

        A quick one first, {topic}.

        The next point concerns {topic}.

        Then there's the vexed question of {topic}.

        We come to {topic}, where we stopped last time.

        Let me open the discussion on {topic}.

        Who wants to start on {topic}?

        Let's hear how things are with {topic}.

        The members have been asking about {topic}.

        With that I come to {topic}.

        While we're waiting for {name}, let's talk about {topic}.

        Back to {topic}.

        Two things tonight, and the first is {topic}.

        I want to say something on {topic}.

        Could we spend a moment on {topic}?

        Under any other business, {topic}.

        Ah yes, {topic}, page {number} in your papers.
        """,
    "FACTS": """
        the hall is booked solid until {month}

        we took {number} pounds at the cake sale

        there were {number} people at the last concert

        {other_name} has resigned as treasurer

        the roof over the vestry is leaking again

        {thing} arrived in {color} and not in {color}

        our subscriptions haven't gone up for {number} years

        the waiting list for plots stands at {number}

        the boiler broke down on {day} during the service

        nobody has seen {thing} since the fete

        the council turned down the parking permit in {month}

        {number} members still haven't paid

        the second team lost {number} games in a row

        the insurance doesn't cover the bouncy castle

        we've run out of {color} programmes

        the pump was stuck for {number} minutes at the last call

        the basses are down to {number} voices

        {thing} is stored in the shed behind the church

        the neighbours complained about the noise on {day}

        the youth group has grown to {number} children

        last year's panto sold out in {number} days

        the water on the allotments is turned off over winter

        the bar made a loss of {number} pounds

        the key to the cellar is missing

        {thing} was damaged when the van was unloaded

        the diocese pays half of the repairs

        our new conductor comes from {city}

        the bus to {city} has {number} seats

        the hose van failed its inspection in {month}

        a donor in {city} has given us {thing}

        the floodlights cost us {number} euros an evening

        there are mice in the costume store

        the printer in the parish office has packed up

        the raffle brought in less than in {month}

        attendance at rehearsals has been {adjective} lately

        the fire siren can't be heard in the new estate

        ticket sales for {day} are {adjective} so far

        the tea urn takes {number} minutes to boil

        the school wants its gym back in {month}

        the rent for the pitch went up by {number} percent

        {other_name} fell off the stage and broke a wrist

        we came third in the regional contest in {city}

        most of the complaints were about the toilets

        the compost delivery got stuck at the gate

        the lottery fund has extended its deadline to {month}

        only {number} of the radios still hold a charge

        the sound desk was borrowed from the theatre in {city}

        {thing} turned out to be twice as dear as thought

        the footpath by the stream has been closed since {month}

        the hedge along the lane belongs to the farmer

        half of the scouts were down with a cold

        the old piano can't be tuned any more

        our accounts were approved by the auditors without remarks

        the food bank handed out {number} parcels last week

        the lead actor has lost his voice

        the {color} curtain doesn't meet in the middle

        potato blight was found on {number} plots

        the website was down for most of {month}

        the well on the green dried up this summer

        the first aid box was empty when it was needed

        {number} new singers turned up on {day}

        the bank in the village shuts for good in {month}
        """,
    "CHAT": """
        Evening all, [sorry I'm late|sorry about the dog].

        Is there any [tea|cake] left?

        Oh {name}, what a [lovely|splendid] jumper.

        Can you hear me at the back?

        {name}, you're on mute, [dear|love].

        I've got your chin and nothing else, {name}.

        That takes me back to my school days.

        [Ha|Ha ha], very good.

        How's your mother, {name}?

        You look well, {name}, [been away|had some sun]?

        Where was I?

        I've quite lost the thread now.

        Say that again, would you?

        Well, there you go.

        You can't please everyone.

        My husband says I talk too much, and he's right.

        Who brought these biscuits, they're gorgeous.

        It's freezing in here.

        Ooh, that's the doorbell, one second.

        The picture's gone, but I can hear you.

        Nicely put, {name}.

        You've a way with words, {name}.

        I didn't catch that, there's a tractor going past.

        Is {name} still there, or is it just a photo?

        What was the question?

        We could go on all night like this.

        I'm not as young as I was.

        Oh, don't get me started on that.

        Bless you.

        That's a story for the pub.

        I couldn't agree more.

        Well, {name} would say that, wouldn't he?

        Did you see the match?

        Terrible weather, isn't it?

        Is that your cat, {name}?

        And a very good evening to you too.

        Let me think.

        Hm, how shall I put this.

        In my day there was none of that.

        I'm only saying what I see.

        Good point, very good point.

        Did I miss much?

        We all know how that goes.

        I beg your pardon, {name}, you first.

        No, no, after you, {name}.

        That's neither here nor there.

        My glasses, where are my glasses?

        Don't look at me, I only come for the company.

        Wasn't that funny.

        Oh, I see what you mean now.

        You're breaking up a bit, {name}.

        Now my screen's gone black.

        I'm all ears.

        Funny you should say that.

        Nobody tells me anything.

        There's something in that.

        Aren't the evenings drawing in?

        Which reminds me of the joke about the bishop.

        Quiet at the back, please.

        One at a time, one at a time.

        Sorry, my phone.

        What do they put in this coffee?

        I'm thinking out loud here.

        I haven't a clue, to be honest.

        It's like herding cats with us lot.

        {name} and I were just laughing about it.

        You sound like my father, {name}.

        Happy birthday, by the way, {name}.

        How are the tomatoes coming along, {name}?

        As they say, many hands make light work.

        We've been here before, haven't we?

        Is it me, or is it hot in here?

        I'd never have thought of it like that.

        That was a mouthful.

        Pardon? I had the wrong ear turned to you.

        Are we all here? Looks like it.

        Good to see you back on your feet, {name}.

        Do you mean the one or the other?

        Well, I never.

        Time flies, doesn't it?

        I'm with {name} on that.

        You're too kind, {name}.

        Thanks for coming out in this rain, everyone.

        I'm getting an echo.

        Who's that laughing?

        It was ever thus.

        Mind the step, {name}.

        If I had a penny for every time I heard that.

        Oops, that was my elbow.

        All I can say is amen.

        Sorry, I was miles away.

        Somebody's typing very loudly.

        Fair enough, {name}, fair enough.

        And so we go round and round.

        Good night, {name}, love to the family.
        """,
    "PAST": """
        I already {did}, you'll be [glad|pleased] to hear.

        {name} {did} last week, so that's off the list.

        Just to say that I {did} on the way here.

        Yesterday, between two showers, I {did}.

        We {did} together after the service.

        Somebody kindly {did} before we got round to it.

        That's been seen to, {name} {did}.

        Oh, that. I {did} ages ago.

        You'll remember that {name} {did} in the summer.

        Good old {name} {did}, all by himself.

        No need, I {did} this morning.

        Thanks to {name}, who {did} in the holidays.

        As promised, I {did}.

        Last month, when it rained so, {name} {did}.

        To my own surprise I {did}.

        First I {did}, then I had a cup of tea.

        Tick that one off, I {did}.

        {name} wanted it done and so I {did}.

        It took me {number} hours, but I {did}.

        I {did} straight after the last meeting.

        My son and I {did} on our free day.

        Don't ask how, but {name} {did}.

        I'm happy to report that {name} {did}.

        The two of us {did}, and nobody even noticed.

        As I {did} already, that's finished.

        That was the day when {name} {did}.

        Well, I {did}, and it went like a dream.

        It was {name} who {did}, if you want to say thank you.

        In the end {other_name} {did}, so all's well.

        While you were on holiday {name} {did}.

        Having nothing better on, I {did}.

        I rang round a bit and then I {did}.

        We were early, so {name} {did} there and then.

        She wouldn't say it herself, but {name} {did}.

        Quick as a flash {name} {did}, I only watched.

        Finished and done with, I {did}.
        """,
    "MAYBE": """
        I'd {task} if I [were younger|had a car], but there we are.

        Did anyone ever {task}? I've forgotten.

        You don't have to {task}, {name}, that's [sorted|taken care of].

        I'm not going to {task}, [ever again|and that's that].

        {name} doesn't need to {task} after all.

        Nobody's asking you to {task}, {name}.

        I used to {task} every spring, those were the days.

        In my old club they'd {task} without being told.

        Why would anybody {task}, I ask myself.

        How do you even {task}?

        I've never seen anyone {task} in all my years.

        It'd be nice if people would {task} of their own accord, but they never do.

        Somebody might {task} one day, or nobody will.

        I was going to {task}, but {other_name} got there first.

        I'd said I'd {task}, but we can forget that now.

        I wish I could {task}, I really do.

        If only someone had thought to {task} back then.

        Have you managed to {task}, {name}?

        {name}, did you {task} in the end?

        I should've offered to {task}, too late now.

        I won't {task}, my doctor has forbidden it.

        There's no need to {task}.

        There's no point in {doing}, is there.

        I don't fancy {doing}, so count me out.

        {doing} is not our business.

        {doing} is something for richer clubs than ours.

        The scouts next door are always {doing}, I admire that.

        I love {doing}, always have.

        {doing} can wait till the cows come home.

        We'll get round to {doing} one of these years, or not.

        Who on earth would enjoy {doing}?

        {doing} was never our strong point.

        What's the use of {doing} at our age?

        I remember {name} {doing} in his pyjamas.

        {name} is famous for {doing}, we all know that.

        {name} could {task} with his eyes shut, but that isn't needed.

        I could {task}, but I'm not offering.

        I might {task} some day when I'm bored, don't hold me to it.

        I'd sooner eat my hat than {task}.

        I'm glad I don't have to {task} any more.

        Lucky for me, I needn't {task} this year.

        I thought I had to {task}, but it seems not.

        I had it on my list to {task}, but I've crossed it out.

        No, {name}, please don't {task}, I was joking.

        {name}, you needn't {task}, it's only a rehearsal.

        {name} was meant to {task}, but that's been dropped.

        {name} offered to {task}, but we said no thanks.

        We don't expect {name} to {task}.

        Somebody should have thought to {task} years ago, now it's too late.

        Nobody has to {task}, the parish office does that.

        It isn't necessary to {task}, I checked.

        One doesn't simply {task}.

        You'd think somebody would {task}, but not in this village.

        It would have been good to {task}, but that ship has sailed.

        My sister says her choir has to {task} every month, poor things.

        {other_name} always had to {task} when he was chairman.

        The club in {city} pays a man to {task}.

        Imagine having to {task} in this weather.

        If we were rich, we'd have somebody to {task}.

        I almost went to {task}, and then thought better of it.

        Whether I {task} or not makes no difference, so I won't.

        I take back what I said, I won't {task}.

        Forget that I said I'd {task}.

        Sorry, {name}, I asked you to {task}, but that's no longer needed.

        Is it true that {name} had to {task} all alone?

        When did we last {task}? Must be ten years.

        Why did you {task}, {name}, out of interest?

        How did {name} {task} without a ladder?

        How long did it take you to {task}, {name}?

        Was it you, {name}, who wanted to {task} once?

        I don't recall that anyone was asked to {task}.

        I keep dreaming that I have to {task} and can't find my shoes.

        Heaven forbid that I should have to {task}.

        I'm the last person to {task}, you know me.

        Some day somebody may want to {task}, not us, not now.

        We once tried to {task}, it was a disaster.

        To {task} was all the rage in those days.

        People always say I should {task}, but I never listen.

        {name} keeps telling everyone how she'd {task} if she were chair.

        {name}, you've never had to {task}, have you?

        It's lovely to watch {name} {task}, I must say.

        I normally {task} on Sundays, just a habit of mine.

        We can do perfectly well without {doing}.

        I was half thinking of {doing}, but no.

        I'm told {name} gave up {doing} long ago.

        They made us {task} at school, can you believe it.

        Should anybody tell you to {task}, {name}, don't.

        Whoever wanted me to {task} will be disappointed.

        If it had rained, {name} would've had to {task}, but it didn't.

        I needed someone to {task} last year, this year I don't.

        We put {doing} off, and there's no date for it.

        I'm not bothering with {doing}, life's too short.
        """,
    "PLANS": """
        hold the summer fete on the {color} field

        move rehearsals to {day}

        raise the subscription by {number} pounds

        sell the old piano

        rent a bus to {city}

        cancel the autumn walk

        put on a musical in {month}

        give the raffle money to the food bank

        open the bar an hour earlier

        buy a second-hand pump

        let the scouts use the loft

        drop the {ordinal} hymn

        serve soup instead of sausages

        keep the waiting list closed

        paint the club house {color}

        join the regional federation

        start the season in {month}

        charge for the car park

        invite the choir from {city}

        have two performances on {day}

        do without a marquee

        switch to a cheaper insurance

        lend the tent to the neighbours

        plant a hedge along the fence

        hire a professional conductor

        stop printing the newsletter

        meet every {number} weeks

        take part in the village games

        close the hall over the winter

        build a ramp at the side door

        offer a family ticket

        twin with a club in {city}

        share the minibus with the school

        make {day} the work day on the plots

        allow dogs on the allotments

        set up a junior brigade

        play the away games by train

        use the church for the carol concert

        ban bonfires before {month}

        keep bees behind the shed

        replace the stage curtain

        apply for the lottery grant

        split the choir into two groups

        hold the annual meeting outdoors

        limit the audience to {number}

        spend the legacy on the roof

        go back to paper tickets

        swap the home kit to {color}

        get rid of the fruit machine

        turn the store room into a kitchen

        run a plant sale at the gate

        extend the lease by {number} years

        award a prize for the best scarecrow

        pay the youth coaches a small fee

        collect the waste paper only twice a year

        accept the offer from the brewery

        wear {color} scarves at the concert

        light the beacon on the hill

        put the clock back on the tower

        let {other_name} direct the panto

        install solar panels on the shed

        found a friends association

        sing in {city} cathedral in {month}

        leave the hedge uncut

        bring back the harvest supper

        order {number} new helmets

        stream the service online

        skip the fireworks

        adopt the new rules for the plots

        merge with the neighbouring parish

        charter a boat for the outing

        name the cup after {other_name}
        """,
    "TOPICS": """
        the summer fete

        the leaking roof

        our trip to {city}

        the {color} shed

        the waiting list for plots

        the noise after concerts

        the state of the pitch

        costumes for the panto

        the raffle

        the row over the parking spaces

        next year's programme

        the tea rota

        the missing keys

        the church heating

        new members

        the hosepipe ban

        the rats on the compost heap

        the {day} rehearsals

        fundraising for the organ

        the jubilee in {month}

        complaints from the neighbours

        the junior team

        the contract with the brewery

        the broken fire engine

        the harvest supper

        lighting on the footpath

        the low turnout

        subscriptions

        the lottery grant

        the car park

        the village newsletter

        safeguarding

        the Christmas market

        the bell ropes

        the lease on the field

        the scarecrow contest

        the first aid course

        the twin town visit

        ticket prices

        the hedge by the school

        the seating plan for {day}

        the bus shelter

        insurance for volunteers

        {project}

        the party for our helpers

        the sound in the hall

        the hymn books

        the lost property box

        the food bank

        the {ordinal} anniversary

        the playground

        the toilets at the ground

        the website
        """,
    "TASKS": """
        bake {number} trays of flapjacks for the stall

        ring {other_name} about the marquee

        count the hymn books

        put the sign up at the gate

        borrow a trailer from {other_name}

        ask the farmer for straw bales

        oil the hinges on the vestry door

        write to the council about the {color} bins

        fetch the trestle tables from the school

        wash the {color} kit

        sort out the tea rota

        draw up a list of drivers

        get the fire extinguishers checked

        copy the alto part for the new singers

        order {number} bags of compost

        chase the unpaid subscriptions

        book the bus to {city}

        go and ~see the bank

        call {other_name} and ~ask for a quote

        mend the net behind the goal

        find out what the hall in {city} costs

        thank {other_name} for the flowers

        print {number} posters

        hang the posters in the shop windows

        mark the pitch with fresh lime

        invite the mayor to the jubilee

        clear the gutters above the stage

        collect the raffle prizes from the shops

        take the old mower to the tip

        return the borrowed chairs to the parish hall

        check the smoke alarms

        tune the piano in the small room

        sew a new hem on the {color} curtain

        type up the accounts for the auditor

        hand the float over to {other_name}

        pick {other_name} up from the station

        measure the stage for the new carpet

        set the alarm code again

        visit {other_name} in hospital

        pay the electricity bill

        tell the neighbours about the fireworks

        buy milk and sugar for the interval

        update the phone list

        send the team sheet to the league

        apply for the music licence

        translate the letter from the twin town

        hose down the engine

        test the siren

        unlock the hall for the plumber

        paint the bench by the pond

        reserve a table for {number} at the inn

        look for the missing key

        put new batteries in the microphones

        clean out the rain barrel

        trim the hedge along the lane

        deliver the parcels to the old people

        get three quotes for the roof

        make a poster for the jumble sale

        put a notice in the newsletter

        ask {other_name} whether he still has the ladder

        label the plots from one to {number}

        scan the old photographs

        rehearse the {ordinal} act with the children

        learn the tenor line by heart

        fill in the grant form

        sign the contract with the brewery

        empty the collection box

        count the cash and ~bring it to the bank

        repair the lock on the shed

        remind the parents of the trip

        talk to the vicar about the candles

        arrange a lift for {other_name}

        reply to the lady from the {city} paper

        look after the cloakroom

        rake the gravel in front of the church

        pin the rota to the board

        design the ticket

        borrow a projector from the library

        bring the urn back

        file the insurance claim

        cut the grass on the {ordinal} pitch

        hire a skip

        ask round for old helmets

        load the drums into the van

        write the programme notes

        proofread the parish magazine

        register the juniors for the cup

        show the new tenant the water tap

        run the cake stall

        sweep the stage

        drop the keys through the letter box of {other_name}

        find a stand-in for {other_name}

        water the tubs outside the hall

        order the medals from the shop in {city}

        get a card for {other_name} and ~pass it round

        warn the allotment holders about the blight

        try the new amplifier in the hall

        build the set for the {ordinal} scene

        move the {color} boxes up to the loft

        ask the police to close the road

        check with the insurers if children are covered

        wind the church clock

        update the website with the new dates

        dig out the old statutes

        make {number} sandwiches

        send a wreath to the family

        work out a seating plan

        service the pump

        put up the tent

        hand out the leaflets at the station

        get hold of a Father Christmas

        replace the bulb over the side door

        lay the table for the harvest supper

        put the minutes on the board

        ask at the garden centre for a discount

        phone round the basses

        write the obituary for the magazine

        organise a collection for the {rare}

        glue the {rare} back on

        bring a {adjective} {rare} for the raffle

        take the banner to the cleaners in {city}

        report the pothole to the council

        drain the pipes before the frost

        tell {other_name} the new rehearsal times

        swap the fixtures with the club in {city}

        nail down the loose boards

        prepare a quiz with {number} questions

        hide the eggs in the churchyard
        """,
    "DUES": """
        by {day}

        before the fete

        by the {ordinal}

        tomorrow evening

        at the weekend

        first thing {day} morning

        no later than the {ordinal}

        before the dress rehearsal

        by the end of {month}

        in good time for the concert

        after the service

        until {day}

        before the frost comes

        this week

        straight after the meeting

        on {day}

        during half-term

        in the first week of {month}

        as soon as the hall is free

        once the lease is signed

        by the next committee meeting

        within {number} days

        before Christmas

        in {month}

        at the latest by {day}

        tonight

        on the {ordinal} of {month}

        before the season starts

        while the school is closed

        by harvest time

        the day before the match

        next {day}

        within the fortnight

        by noon on {day}

        as soon as possible

        ahead of the annual meeting

        when the rain stops

        between now and {day}

        over the bank holiday

        by Easter

        early next week

        in the coming {number} weeks

        before anyone arrives on {day}

        by the {ordinal} at the latest

        some time before {month}

        the moment the grant comes in

        before the doors open

        by this time next week

        on {day} after practice

        until the middle of {month}

        at the start of {month}

        the morning after the concert

        right away
        """,
    "LEADS": """
        Well,

        Right,

        Okay so,

        Now then,

        Oh, and another thing.

        Where were we?

        Anyway,

        While I think of it,

        Funny you mention it,

        Ooh, yes,

        Sorry, just quickly,

        Before I forget,

        Bless.

        Thank you, that's kind.

        Let me see.

        Next one.

        So,

        Look,

        If I may,

        Er,

        As I was saying,

        To be fair,

        Hang on.

        All right, all right.

        Shall I go on?

        Good.

        By the way,

        Talking of which,

        You know what?

        To cut a long story short,

        Hm.

        Be that as it may,

        Still,

        Listen, everyone.
        """,
    "TRAILS": """
        There, I've said it.

        And that's all from me.

        Bless your hearts.

        You know how it is.

        What would we do without each other?

        Is there any more tea?

        Anyway.

        So there.

        It's always the same with us.

        Where has the evening gone?

        Sorry, I'm rambling.

        You can see I've had my coffee.

        Simple as that.

        Does that make sense?

        As my grandmother used to say.

        I'll stop there.

        Isn't that right?

        And on we go.

        Don't laugh.

        That would be that.

        Funny old world.

        If you see what I mean.

        Many thanks.

        I know, I know.

        Oh, it's started raining again.

        That's how it goes in a village.

        I'm only half joking.

        Phew.

        And not a moment too soon.

        Say what you like.

        Any more cake, anyone?

        Right.
        """,
    "REASONS": """
        because the people from the hall are waiting

        so that nobody has to stand in the rain

        , otherwise we lose the hall

        since {other_name} is in hospital

        because the vicar keeps asking

        as the old one fell to pieces

        or we'll have the council on our backs

        , or else there's no concert

        so we don't have the same muddle as last year

        because {other_name} can't climb ladders any more

        before somebody gets hurt

        so that the children have something to do

        , as it's in the rules

        , seeing that {other_name} has moved away

        since the neighbours have complained twice

        to keep the insurers happy

        , otherwise the tea ladies go on strike

        so the tenors can stop moaning

        because it was forgotten last time

        , given that the hall is cold

        as {other_name} won't be there

        in case the weather turns

        so there's no bad blood

        because we've had nothing but trouble with it

        , since we promised it to the school

        , just to be on the safe side

        as the grant depends on it

        so that {other_name} can have a rest

        , because otherwise the whole village talks

        for the sake of peace

        , what with the jubilee coming up

        because the members expect it

        or the whole thing falls flat

        to save us a lot of bother

        , so at least that is off our minds

        as nobody could find anything in the dark last time

        now that {other_name} has handed in the keys
        """,
}

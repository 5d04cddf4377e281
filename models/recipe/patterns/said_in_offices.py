"""Ordinary office teams in weekly meetings and reviews: plain English in many grammatical shapes.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        It would be rude not to, so I'll {task} {due}.

        Even if it takes all night, I'm going to {task} {due}.

        What about me? I could {task} {due}, and I will.

        Should {other_name} ask, I am the one who has to {task} {due}.

        Having promised it, I will {task} {due}.

        All I have to do is {task} {due}, and I'll do it.

        Did I mention it? I'm {doing} {due}.

        Not only will I come, I'll also {task} {due}.

        So it's {doing} for me {due}.

        I'd forgotten all about it. I'll {task} {due}.

        I'll {task} {due}.

        {due} I'll [definitely|certainly|try my best to] {task}.

        [Fine|Well], I guess it falls to me to {task} {due}.

        What I'm going to do is {task} {due}.

        It's me who has to {task} {due}, [right|isn't it|I know].

        I [must|have to|need to|really ought to] {task} {due}, [otherwise I'm in trouble|I
          promised|so I will].

        I'm supposed to {task} {due}, and I will.

        [Leave|You can leave] it to me to {task} {due}.

        Put me down for {doing} {due}.

        I've [agreed|promised|committed] to {task} {due}.

        I [told|promised] {other_name} [on the phone |yesterday |]that I would {task} {due}.

        {doing} is [my job|on my plate|my part], so expect it {due}.

        Since [nobody else can|I have the files|I was the last one in], I'll be the one to {task}
          {due}.

        I shall {task} {due}, you have my word.

        If it [helps|makes life easier], I can {task} {due}, consider it done.

        I'd be happy to {task} {due}, so note that for me.

        Don't worry about it, I'll {task} {due}.

        No need for anyone else to bother, I will {task} {due}.

        My contribution is going to be {doing} {due}.

        I'm [planning|going|due] to {task} {due}.

        I'll be {doing} {due}.

        Nothing else will be on my desk until I have managed to {task}.

        I've got it on my [list|calendar|desk] to {task} {due}.

        My [task|homework|action|to-do] from today is to {task} {due}.

        Let me {task} {due} [and get back to you|and then we'll see|and report back].

        Give me a bit of time and I'll {task} {due}.

        [Nobody asked|You didn't ask], but I'll {task} {due} anyway.

        I volunteer to {task} {due}.

        I'll take care of {doing} {due}.

        I'll see to it myself that we {task} {due}.

        To {task} {due} is my responsibility, [I know|not yours].

        {name} is [away|on leave|busy], so I'll have to {task} {due}.

        Instead of {name}, it will be me who {does} {due}.

        I'm on the hook to {task} {due}.

        [Okay|Sure], me then, I'll {task} {due}.

        I still owe you something, so {due} I'll {task}.

        As soon as I'm back at my desk I will {task}.

        Before I [forget|leave], I have to {task} {due}.

        You asked whether I could {task} {due}, and yes, I will.

        I was asked by {other_name} to {task} {due}, and I said yes.

        The person who {does} {due} is me.

        The [first|next] thing I'm going to do is {task} {due}.

        Remind me, please, I need to {task} {due}.

        I wanted to {task} last week and couldn't, so I'll do it {due}.

        It's high time I got on with {doing}, so I'll do it {due}.

        I haven't managed to {task} yet, but I will {due}.

        Sorry, still open on my side, I'll {task} {due}.

        From my side there is one [action|item], namely to {task} {due}.

        Can I take an action to {task} {due}?

        May I note for myself that I {task} {due}?

        Either way, I'm {doing} {due}.

        Whatever [happens|the client says], I'm going to {task} {due}.

        I'd rather do it myself, so I'll {task} {due}.

        Count on me to {task} {due}.

        I've been told to {task} {due}, so I'd better get started.

        I've set aside [an hour|a morning|some time] to {task} {due}.

        I will sit down with {other_name} and {task} {due}.

        I take it upon me to {task} {due}.

        I'm the one [{doing}|who {does}] {due}, not {name}.

        Then I'll go ahead and {task} {due}.

        I think it's best if I {task} {due}, so I'll do that.

        Well, I suppose I'd better {task} {due}.

        Will do my best, and {due} I'll {task}.

        {task} {due}, that's [mine|for me|on me].

        Me, I'll {task} {due}.

        Gonna {task} {due}, [promise|no excuses this time].

        Happy to {task} {due}, I'll do it.

        I'm not going to forget it again, {due} I {task}.

        The [ball|thing] is in my court, I have to {task} {due}.

        Just so you know, I'm going to {task} {due}.

        What's left for me is to {task} {due}.

        I need to remember to {task} {due}.

        It won't take me long to {task}, so I'll have it done {due}.

        It is my turn to {task} {due}, so I will.

        I'm on it, I'll {task} {due}.
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due}.

        That's me, {name}, I'm going to {task} {due}.

        This is {name} speaking, and I'll be {doing} {due}.

        Write down {name}, yes, I'll {task} {due}.

        I, {name}, will {task} {due}.

        Put {name} next to it, that's me, I {task} {due}.

        My name is {name} and I'm the one who {does} {due}.

        Please note, {name}, that is me, has to {task} {due}.

        It's {name}, sorry, I was on mute, I said I'd {task} {due}.

        For the minutes, this is {name}, I take it on to {task} {due}.

        {name} again. I also have to {task} {due}.

        Hi, {name} from [sales|purchasing|logistics], I'll {task} {due}.

        As the only {name} in the room I promise to {task} {due}.

        Owner is me, {name}, I'm to {task} {due}.
        """,
    "ASK": """
        {name}, could you tell me if you can {task} {due}, please?

        I'd like to know, {name}, whether you could {task} {due}.

        Nobody else is going to {task} {due}, so {name} will.

        Should you be free, {name}, please {task} {due}.

        {name}, unless you're ill, you {task} {due}.

        I was hoping you'd {task} {due}, {name}.

        We were wondering if you would {task} {due}, {name}.

        Let's have {name} {task} {due}.

        All you have to do, {name}, is {task} {due}.

        Only {name} can {task} {due}, so that goes to her.

        Rather than me, {name} should {task} {due}.

        To whom does it fall to {task} {due}? To {name}, of course.

        {name}, mind {doing} {due}?

        {name}, time is short, so would it suit you to {task} {due}?

        Someone has to {task} {due}, and that someone is {name}.

        By {other_name} I was told that {name} will {task} {due}.

        {name}, you did it so well last time. Could you {task} {due}?

        It's on {name} to {task} {due}.

        {name}, can you {task} {due}?

        {name}, could you [please|possibly|maybe] {task} {due}?

        Would you mind {doing} {due}, {name}?

        {name}, will you {task} {due}?

        Would you be able to {task} {due}, {name}?

        Can I ask you to {task} {due}, {name}?

        {name}, may I [ask|trouble|bother] you to {task} {due}?

        Do you think you could {task} {due}, {name}?

        {name}, would you be so kind as to {task} {due}?

        Is it all right with you, {name}, if you {task} {due}?

        {name}, you'll {task} {due}, won't you?

        You {task} {due}, {name}, [right|yes|okay]?

        {name}, are you [okay|fine|happy] to {task} {due}?

        Any chance you could {task} {due}, {name}?

        {name}, is there any way you can {task} {due}?

        Could I get you to {task} {due}, {name}?

        {name}, I wonder if you could {task} {due}?

        How about you {task} {due}, {name}?

        {name}, why don't you {task} {due}?

        Can we count on you to {task} {due}, {name}?

        {name}, do you have time to {task} {due}?

        Might you [perhaps |]find the time to {task} {due}, {name}?

        {name}, can you make sure to {task} {due}?

        Could it be you, {name}, who {does} {due}?

        {name}, would it be possible for you to {task} {due}?

        {name}, you can {task} {due}, can't you?

        Will you be the one who {does} {due}, {name}?

        {name}, what if you {task} {due}?

        Since you are [there|on site|in the office] anyway, could you {task} {due}, {name}?

        If you have a minute, {name}, would you {task} {due}?

        {name}, could you take on {doing} {due}?

        Can you see to {doing} {due}, {name}?

        {name}, would you look after {doing} {due}?

        Shall I put you down for {doing} {due}, {name}?

        {name}, can I leave it to you to {task} {due}?

        {due} could you {task}, {name}?

        Would you do me a favour and {task} {due}, {name}?

        {name}, can you take five minutes and {task} {due}?

        Please {task} {due}, {name}.

        {name}, please {task} {due}, [will you|if you can|thank you].

        {task} {due}, please, {name}.

        {name}, I'd like you to {task} {due}.

        I want you to {task} {due}, {name}.

        I need you to {task} {due}, {name}, [it's important|no excuses].

        {name}, you [must|have to|need to] {task} {due}.

        You should {task} {due}, {name}, [and soon|before it's too late|really].

        {name}, be sure to {task} {due}.

        Do {task} {due}, {name}, [I beg you|it matters].

        {name}, don't forget to {task} {due}.

        Remember to {task} {due}, {name}.

        {name}, it would be [great|nice|helpful] if you could {task} {due}.

        I'd appreciate it if you would {task} {due}, {name}.

        {name}, I'm asking you to {task} {due}.

        You are supposed to {task} {due}, {name}.

        {name} will {task} {due}.

        {name} is going to {task} {due}.

        {name} has to {task} {due}.

        {due} {name} will be {doing}.

        {name} is [expected|supposed|meant] to {task} {due}.

        {name} has [agreed|offered|promised] to {task} {due}.

        {name} said [yesterday|on the phone|in the corridor] that she would {task} {due}.

        We agreed [last time|last week] that {name} {does} {due}.

        It's {name} who has to {task} {due}.

        The person to {task} {due} is {name}.

        What I need from {name} is to {task} {due}.

        What {name} has to do is {task} {due}.

        I've asked {name} to {task} {due}, and that's settled.

        I told {name} to {task} {due}.

        {name} was told to {task} {due}.

        {name} has been asked by {other_name} to {task} {due}.

        Let {name} {task} {due}.

        Have {name} {task} {due}.

        I'd have {name} {task} {due}, so note it.

        {name} gets the job of {doing} {due}.

        {doing} is for {name}, [please|as always], {due}.

        {doing} {due} is [up to|the job of|on] {name}.

        For {name} I have written down to {task} {due}.

        Next on the list, {name}, to {task} {due}.

        Action for {name}, {task} {due}.

        {name} takes it on to {task} {due}.

        {name} should [really |]{task} {due}.

        {name} [ought to|had better] {task} {due}.

        As {other_name} is on holiday, {name} must {task} {due}.

        Being the [right|best] person for it, {name} {does} {due}.

        {name}, your [job|task|action] is to {task} {due}.

        Yours, {name}, is {doing} {due}.

        {name}, I've [put|got] you down to {task} {due}.

        The minutes from last week say that {name} is to {task} {due}.

        If I remember correctly, {name} was going to {task} {due}, and that stands.

        {name}, you promised to {task} {due}, we rely on that.

        {name}, you're the one {doing} {due}.

        {name} and nobody else {does} {due}.

        It falls to {name} to {task} {due}.

        It's agreed that {name} should {task} {due}.

        That leaves {name}, who will {task} {due}.

        I'm counting on {name} to {task} {due}.

        {name}, you know the [customer|system|people] best, so please {task} {due}.

        {name} knows [full well |]that she has to {task} {due}.

        I suggest {name} {does} {due}, [done|next point].

        {name}, as soon as you're back at your desk, {task}, please.

        Before you go, {name}, one request, {task} {due}.

        {name}, one [small |]thing for you. Please {task} {due}.

        I have something for you, {name}. You need to {task} {due}.

        Not {other_name} this time, {name} will {task} {due}.

        {name}, instead of {other_name}, you'll {task} {due}.

        {name} can {task} {due}, [he has the keys|she knows how it works|that is arranged].

        {name} kindly volunteered to {task} {due}.

        Then it's {name} who {does} {due}, [good|fine|noted].

        {name}, you're to {task} {due}.

        {name}, you may want to write this down, you have to {task} {due}.

        From {name} we need one thing, and that is to {task} {due}.

        {due} it's your turn to {task}, {name}.

        {name} still has to {task} {due}.

        {name} hasn't managed to {task} yet, so please see to it {due}.

        We'll get {name} to {task} {due}.

        Make sure, {name}, that you {task} {due}.

        {name}, see that you {task} {due}.

        Go ahead and {task} {due}, {name}.

        Would it work for you to {task} {due}, {name}?

        I'd be grateful, {name}, if you were to {task} {due}.

        Would you please get round to {doing} {due}, {name}?
        """,
    "UNOWNED": """
        Nothing moves unless we {task} {due}, so that's a must.

        However we do it, we've got to {task} {due}.

        As the client keeps asking, somebody must {task} {due}.

        Had we more people it would be done already, but we still must {task} {due}.

        Isn't there something left? Ah, right, we still have to {task} {due}.

        First of all it's essential to {task} {due}.

        {doing} [can't be avoided|is overdue|is a must] and has to be done {due}.

        Someone [has to|must|needs to] {task} {due}.

        We [need|have] to {task} {due}.

        It is necessary to {task} {due}.

        There is still the matter of {doing} {due}.

        {doing} needs to happen {due}.

        {due} somebody will have to {task}.

        What has to be done is {doing} {due}.

        What's missing is someone to {task} {due}, it has to be done.

        Somebody should {task} {due}, whoever it is.

        We mustn't forget to {task} {due}.

        One of us has got to {task} {due}.

        It remains to {task} {due}.

        Still to be done, {task} {due}.

        Another open [action|item|job] is to {task} {due}.

        On the to-do list there's still to {task} {due}.

        We can't get around {doing} {due}.

        It's urgent for somebody to {task} {due}.

        The next step is to {task} {due}.

        There's no way around it, we must {task} {due}.

        If we don't {task} {due}, we're in trouble, so it has to be done.

        Without somebody {doing} {due} we are stuck, so put it on the list.

        Action, owner to be found, {task} {due}.

        I don't know who, but someone has to {task} {due}.

        We'll find out who does it, but we must {task} {due}.

        It has to be somebody's job to {task} {due}.

        We are obliged to {task} {due}.

        We'd better {task} {due}.

        We ought to have somebody {task} {due}.

        Let's not forget that we still need to {task} {due}.

        {task} {due}, that also needs doing.

        Make a note that we have to {task} {due}.

        [Note|Mind you], there's a task without a name, {task} {due}.

        Not yet assigned is {doing} {due}, and it must be done.

        Whoever gets there first should {task} {due}.

        The auditors insist that we {task} {due}.

        It can't wait any longer, we have to {task} {due}.

        That means having to {task} {due}, no matter who does it.

        Two things are a must, and one is to {task} {due}.
        """,
    "OPEN_CALL": """
        I can't do it myself, so who could {task} {due}?

        Would one of you be so kind as to {task} {due}?

        Who hasn't got anything yet and could {task} {due}?

        If someone were to {task} {due}, who would it be?

        Who can {task} {due}?

        Who will {task} {due}?

        Who's [going|willing|able] to {task} {due}?

        Can [anyone|anybody|someone|one of you] {task} {due}?

        Could [someone|somebody] please {task} {due}?

        Would anyone mind {doing} {due}?

        Any volunteers to {task} {due}?

        Is there [anybody|someone] who could {task} {due}?

        Who would like to {task} {due}?

        Who wants to {task} {due}?

        Who has time to {task} {due}?

        I need [someone|a volunteer] to {task} {due}, who is it going to be?

        Which of you can {task} {due}?

        We have to {task} {due}. Who does that?

        Does anyone feel like {doing} {due}?

        Whose [job|turn] is it to {task} {due}?

        {doing} {due}, who takes that?

        Who do we put down for {doing} {due}?

        Who should {task} {due}, any ideas?

        Somebody has to {task} {due}, so who?

        Do we have someone for {doing} {due}?

        Is anyone free to {task} {due}?

        Hands up, who'll {task} {due}?

        Can I have a name for {doing} {due}?

        May I ask who will {task} {due}?

        I'm looking for somebody to {task} {due}, [anyone|any takers]?

        Who's the lucky one to {task} {due}?

        Tell me, who is {doing} {due}?

        Won't anybody {task} {due}?

        Who, then, is to {task} {due}?

        Who could I ask to {task} {due}?

        {task} {due}, who's up for that?

        If {name} is away, who else can {task} {due}?

        Has anyone got the time to {task} {due}?
        """,
    "TAKEN": """
        I'll do it.

        I can do that.

        Me.

        I will.

        I [do|could].

        That would be me.

        Let me do it.

        I'll take [it|that|that one].

        Mine.

        Sure, I'll take care of it.

        Count me in, I'll do it.

        Put me down.

        I don't mind doing it.

        I have time, so yes, me.

        If nobody else wants it, I'll do it.

        Okay, okay, I'll do it then.

        I volunteer.

        Give it to me.

        Leave that to me.

        I'm happy to.

        [Yes|Right], that's on me.

        I suppose that's me again.

        Here, me.

        I was going to do it anyway.

        I'm free, so I can take it.

        It had better be me, I know the file.

        You can write my name.

        That one goes to me.

        I'd like to do that.

        I think I can manage that.

        Well, since I'm here, I'll do it.

        On it.

        My turn, I believe.

        All right, I give in, I'll take it.

        I did it last time, so I'll do it again.

        I shall do that with pleasure.
        """,
    "TAKEN_NAMED": """
        {name} will do it.

        {name} can do that.

        {name} here, I'll do it.

        That would be {name}.

        I think {name} [should|could|wants to] do it.

        {name}, that's me, I'll take it.

        Put {name} down.

        {name} has time.

        Give it to {name}.

        That's a job for {name}.

        {name} does that, as always.

        It's {name} who does it.

        Let {name} do it.

        {name} just raised her hand.

        I see a hand there, {name}, thank you.

        {name}, then.

        It was agreed that {name} does it.

        {name} told me he would take it.

        {name} it is.

        I'd say {name}, she knows the people.

        Nobody is better for that than {name}, so it's hers.

        We've already found somebody, {name} does it.
        """,
    "ACCEPT": """
        Yes, of course.

        Sure.

        Will do.

        No problem.

        Yes, I can do that.

        Okay, fine with me.

        Certainly.

        I'll do it.

        With pleasure.

        If I must.

        [Yes|Right], got it.

        All right then.

        I can, yes.

        Consider it done.

        You'll have it.

        That's doable.

        Yes, I wrote it down.

        Fine, I'll manage.

        Of course I will.

        I was about to say I'd do it.

        Naturally.

        Happy to.

        Yes, you can count on me.

        Okay, noted.

        I think so, yes.

        Absolutely, no trouble at all.

        That should work.

        Not a problem for me.

        Why not, sure.

        Yes, leave it with me.

        I would have done it anyway.

        Understood.

        It won't be fun, but yes.

        Okay boss.
        """,
    "REFUSE": """
        No, sorry, I can't.

        I'm afraid not.

        No way.

        I'd rather not, let's drop it.

        Sorry, that's not possible.

        No, I have no time for that at all.

        I can't, really, forget about it.

        That won't work, strike it.

        No, and I don't think it's needed.

        I won't, sorry.

        That isn't my job, and it isn't worth doing.

        Unfortunately no.

        No, it makes no sense any more.

        I'm not allowed to, so no.

        Impossible, I'm fully booked.

        No, let's leave it.

        I don't want to, to be honest.

        I would if I could, but I can't.

        Hardly, no, cross it out.

        No, we don't need that any longer.

        Sorry, but I have to say no.

        Not me, and nobody else should either.

        I must decline.

        Please don't make me do that, no.

        There's no point, so no.

        Can't be done, I'm sorry.

        I don't see myself doing that, no.
        """,
    "DECIDE": """
        Having heard everyone, we're going to {plan}.

        Not everybody is happy, but we'll {plan}, and that's decided.

        As soon as this meeting is over it's official, we {plan}.

        It wasn't easy, but the choice has been made, we {plan}.

        Nothing speaks against it, so we will {plan}.

        What {other_name} proposed is accepted, we {plan}.

        We'll {plan}.

        So we will {plan}.

        We are going to {plan}.

        We've decided to {plan}.

        It has been decided to {plan}.

        The decision is to {plan}.

        [Okay|Good], then we {plan}.

        Agreed, we {plan}.

        That's settled, we'll {plan}.

        We all agree to {plan}.

        Everybody agrees that we should {plan}.

        We have agreed on {planning}.

        {planning} it is.

        We go with {planning}.

        We're going for {planning}.

        Our choice is {planning}.

        The vote is clear, we {plan}.

        The majority wants to {plan}, so that's what we do.

        Since nobody objects, we {plan}.

        No objections, then we'll {plan}.

        Then it's decided, {planning} is what we do.

        As chair I decide that we {plan}.

        I've made up my mind, we {plan}.

        My decision is that we {plan}.

        I hereby decide that we {plan}.

        From now on we {plan}.

        In future we are going to {plan}.

        Let's make it official, we {plan}.

        Let it be noted that we will {plan}.

        Please write down that we {plan}.

        For the minutes, we {plan}.

        What we've decided is to {plan}.

        What we are going to do is {plan}.

        It was agreed [unanimously|by all|yesterday] to {plan}.

        We settled on {planning}.

        We've opted for {planning}.

        We have come to the conclusion that we {plan}, and that's final.

        In the end we decided to {plan}.

        After all that, we'll {plan}, done.

        It's a yes to {planning}.

        {planning} is approved.

        {planning} has been agreed.

        {planning} was accepted by everyone.

        The proposal to {plan} is adopted.

        We hold to the decision to {plan}.

        We're sticking with the plan to {plan}.

        Everyone in favour, so we {plan}.

        With [five|six] votes to one we have decided to {plan}.

        All things considered, we'll {plan}.

        Because of the [costs|deadline|weather], we have decided to {plan}.

        Rather than wait any longer, we will {plan}.

        Instead of arguing, we {plan}, that's decided.

        Despite the doubts, we're going to {plan}.

        Although it costs more, we'll {plan}.

        The board has decided that we {plan}.

        Management has approved {planning}.

        The team has chosen to {plan}.

        We said yes to {planning}, and that's that.

        That's it then, we {plan}.

        [Right|So], final answer, we {plan}.

        I take that as a yes, so we {plan}.

        I hear no against, so we {plan}.

        It is our decision to {plan}.

        It's {planning} that we've chosen.

        To {plan} is what we agreed on.

        To sum up the decision, we {plan}.

        Then that is what we do, we {plan}.

        We're all on the same page, we {plan}.

        We are doing it, we {plan}.

        Fine, you've convinced me, we'll {plan}.

        All right, enough talk, we {plan}.

        We shall {plan}, as voted.

        We have resolved to {plan}.

        The group is in favour of {planning}, so decided.

        There is agreement, we {plan}.

        Consensus, we {plan}.

        Decision taken, we'll be {planning}.

        Decided then. We {plan}.

        Done deal. We're {planning}.

        Everyone nods, so we {plan}.

        Both sides agree, we'll {plan}.

        It will be done like this, we {plan}.

        The answer is yes, we will {plan}.

        We voted, and the result is to {plan}.

        Yes, we're going ahead with {planning}.

        We've got the green light and will {plan}.

        As of today we {plan}.

        We've now firmly agreed that we'll {plan}.

        If nobody says anything now, it's decided. Good, we {plan}.

        I'm closing the discussion, we {plan}.

        So be it, we {plan}.

        Then I declare it decided that we {plan}.

        Going once, going twice, we {plan}.

        We finally agreed to go ahead and {plan}.

        We won't discuss it again, we {plan}.

        Let's {plan}.
        """,
    "DECIDE_ASK": """
        Would it be so bad to {plan}?

        I keep wondering if we shouldn't {plan}, what's your opinion?

        Either we {plan} or we don't, so what will it be?

        Were we to {plan}, would anyone mind?

        Can I have a show of hands for {planning}?

        Shall we {plan}?

        Should we {plan}?

        Why don't we {plan}?

        How about {planning}?

        What about {planning}?

        What if we {plan}?

        Then let's {plan}, [shall we|okay|yes]?

        I propose that we {plan}.

        I suggest {planning}.

        My [proposal|suggestion|idea] is to {plan}.

        I'd rather we {plan}.

        I think we should {plan}.

        Don't you think we should {plan}?

        Could we [perhaps |]{plan}?

        Can we {plan}?

        We could {plan}, couldn't we?

        Do we want to {plan}?

        Are we going to {plan}?

        Are we agreed that we {plan}?

        Does everyone agree to {plan}?

        Is everybody [happy|okay|fine] with {planning}?

        Would you all be fine with {planning}?

        Any objections to {planning}?

        Does anyone object if we {plan}?

        I move that we {plan}.

        I'd be in favour of {planning}.

        I would like us to {plan}.

        Wouldn't it be better to {plan}?

        Isn't it time to {plan}?

        It might be best to {plan}, what do you say?

        May I suggest that we {plan}?

        I'd vote for {planning}.

        Who is in favour of {planning}?

        All in favour of {planning}?

        Can we agree on {planning}?

        Would it make sense to {plan}?

        What would you say to {planning}?

        What do you think about {planning}?

        How do you feel about {planning}?

        If it were up to me, we'd {plan}.

        If you ask me, we should {plan}.

        The [best|easiest|cheapest] thing would be to {plan}.

        In my view we ought to {plan}.

        To my mind {planning} would be right.

        Suppose we {plan}, would that be all right?

        Let me propose something, we {plan}.

        One option I like is {planning}, do we take it?

        Are you with me if we {plan}?

        So the question is whether we {plan}.

        The question for today is, do we {plan}?

        I'd like a decision on whether to {plan}.

        We need to decide if we {plan}, what do you think?

        Do we {plan} or not?

        We {plan}, yes or no?

        Is it agreed that we {plan}?

        Then we {plan}, right?

        So we'll {plan}, or does anyone see it differently?

        Unless somebody has a better idea, I'd say we {plan}.

        Maybe we should simply {plan}.

        Perhaps it would be wise to {plan}.

        Might we not just {plan}?

        I'm for {planning}, and you?

        Could you live with {planning}?

        My recommendation would be {planning}.

        I recommend that we {plan}.

        Would anybody mind if we {plan}?

        {planning}, how does that sound?

        {planning} would be my choice.

        {other_name} suggests we {plan}, do we follow that?

        Do you want us to {plan}?

        We'd be better off {planning}, wouldn't we?

        Why not {plan}?
        """,
    "DECIDE_YES": """
        Yes, let's do that.

        Agreed.

        Seeing no hands against, I call it decided.

        Good, then that's decided.

        Okay, we do that.

        All in favour, so it's decided.

        I agree, and so does everyone else.

        Nobody against, good.

        Fine, let's go with that.

        That's settled then.

        Yes, everybody nods.

        Sounds good, let's do it.

        Right, so we do it like that.

        No objections.

        No objection from anyone, it's adopted.

        Unanimous.

        Approved.

        Yes, we've agreed on that.

        Okay, that's what we'll do.

        Let's.

        Yes, we should.

        We are all for it.

        I think we all agree, so yes.

        Absolutely, decided.

        Everyone is happy with that, so yes.

        Then it's a deal.

        Deal.

        Good idea, we'll do that.

        Yes, why not, let's go ahead.

        By all means, let's.

        Perfect, so be it.

        I second that, and it's carried.

        Carried.

        I'm convinced, do it.

        You have my approval.

        So decided.

        Yes, write it down as decided.

        I can live with that, so yes.

        Seems we all want that, fine.

        Yes. We'll do it that way.

        Done, next point.

        All hands are up, so it's accepted.

        Of course we do.

        Okay, I give in, let's do it.

        As chair I say yes.

        The answer is yes.

        With that we're all agreed.

        Exactly, that's how we do it.
        """,
    "DECIDE_NO": """
        No, I don't think so.

        Let's not.

        I'd rather not.

        Not now, let's come back to it.

        Let's leave that open for now.

        I'm not sure, we need to think about it.

        No, that's too expensive.

        We can't decide that today.

        Let's talk about it next time.

        I'm against it.

        No, sorry, that won't work.

        Hmm, I have my doubts.

        It's too early for that.

        That is not for us to decide.

        We don't have the numbers yet.

        No majority for that.

        The vote is against it.

        I don't like it at all.

        Please, not again.

        Maybe later.

        Perhaps, but not today.

        I would want to sleep on it first.

        Without {other_name} we can't decide that.

        Hm, let's keep both options open.

        No, definitely not.

        We'd regret it, so no.

        That was rejected last year already, and I say no again.

        Most of us are against it.

        We need more information before we say yes.

        Let's park it.

        I can't agree to that.

        It depends, let's wait and see.

        Nobody seems to want that.

        Over my dead body.

        That's out of the question.

        I disagree, it isn't worth it.

        What for, no.

        It isn't the right moment.

        I don't see the benefit, so no from me.

        Let's postpone that.

        I don't know, honestly.

        There's no agreement on that, so it stays open.

        Better not.

        No, we'll drop that idea.

        Too risky, if you ask me, so no.

        We'll see.

        Not as long as I'm in charge.

        Can we take that up another time?
        """,
    "UNDECIDED": """
        Had we more time, we might {plan}, as it is we can't say.

        Not everyone is convinced that we should {plan}, so nothing is decided.

        Some day the board will have to say whether we {plan}, it hasn't so far.

        We might {plan}, but we don't know yet.

        We haven't decided yet whether to {plan}.

        It's still open whether we {plan}.

        We could {plan}, or we could leave things as they are, let's see.

        Whether we {plan} depends on the [price|board|weather].

        No decision yet on {planning}.

        {planning} is only an idea so far.

        We won't decide today if we {plan}.

        We are still thinking about {planning}.

        {planning} was mentioned, nothing more.

        There are arguments for and against {planning}, so it stays open.

        We can't agree on whether to {plan}.

        I don't know if we should {plan}, let's leave it open.

        If the budget allowed it, we would {plan}, but it doesn't.

        We have not agreed to {plan}.

        Nobody said we would {plan}.

        We're not going to decide now about {planning}.

        Some want to {plan}, others don't, and so it remains.

        It would be nice to {plan} one day.

        In theory we could {plan}, in practice nobody knows.

        We were going to {plan}, but now it's uncertain.

        Maybe we'll {plan}, maybe not.

        One day we may {plan}, who knows.

        Opinions differ about {planning}.

        The question if we {plan} has been put off.

        {planning} is off the table for the moment.

        It's far too early to say whether we'll {plan}.

        That doesn't mean that we {plan}.

        I wouldn't rule out {planning}, but nothing is fixed.

        We keep going back and forth about {planning}.

        Until we have the figures, {planning} stays a question mark.

        To {plan} is one option among several, and we'll see.
        """,
    "OPENERS": """
        Let's talk about {topic}.

        Next, {topic}.

        The [first|next|last] point is {topic}.

        Now we come to {topic}.

        I'd like to say something about {topic}.

        What about {topic}?

        How are things with {topic}?

        How is {topic} going?

        Where are we with {topic}?

        On the agenda there's {topic}.

        Could we turn to {topic}?

        Then there is {topic}.

        Moving on to {topic}.

        As for {topic}, where do we stand?

        Regarding {topic}, there's news.

        I've got a few words on {topic}.

        Shall we start with {topic}?

        We also have to talk about {topic}.

        That brings us to {topic}.

        Item {number} is {topic}.

        What's the status of {topic}?

        Can you tell us something about {topic}, {name}?

        {name} wanted to talk about {topic}.

        Let me begin with {topic}.

        Before lunch we should get through {topic}.

        It's time to look at {topic}.

        The next subject is {topic}.

        Today it's mainly about {topic}.

        There's one more thing on the agenda, {topic}.

        I would like to bring up {topic}.

        Let's have a look at {topic}.

        A short word on {topic}.

        We said last week we'd discuss {topic}.

        Coming to {topic}, what's new?

        Let's get started with {topic}.

        {topic} is next.

        {topic}, please.

        First of all, {topic}.

        Under any other business we have {topic}.

        So, about {topic}.

        What can we say about {topic}?

        Back to {topic}.

        If there are no more questions, we move on to {topic}.
        """,
    "FACTS": """
        sales [rose|fell|went up|dropped] by {number} percent in {month}

        the customer in {city} has paid the invoice

        we lost {number} orders last month

        there were {number} complaints in {month}

        the new printer arrived on {day}

        the delivery from {city} is {number} days late

        {thing} was damaged during transport

        {other_name} has left the company

        the budget for {project} is used up

        {project} is [ahead of|behind] schedule

        the supplier has raised the prices again

        {number} people applied for the position

        the lease for the office in {city} ends in {month}

        {thing} works [well|better than expected|only half of the time]

        we've sold {number} pieces so far

        the audit took {number} days

        what worries the customer most is {thing}

        it was the server that caused the outage on {day}

        more than {number} visitors came to our stand

        the trade show in {city} has been cancelled

        the bank turned down the loan

        nobody in {city} knew about {thing}

        the training on {day} was fully booked

        our competitor has opened a branch in {city}

        {thing} costs twice as much as last year

        the warehouse is full

        only {number} of the contracts were signed in time

        the test with {thing} failed {number} times

        the translation of the manual is finished

        most customers prefer {thing}

        the truck was stuck at the border for {number} hours

        sick leave has gone down since {month}

        the first edition is sold out

        the returns have doubled

        we had {number} new subscribers by the end of {month}

        the office in {city} has been without internet since {day}

        {other_name} reported that {thing} had been stolen

        costs for packaging are {number} percent over the plan

        the {color} model sells better than the {adjective} one

        the works council has agreed to the new shifts

        the meeting with the client went [well|badly|better than we feared]

        {thing} is no longer available

        the survey shows that {number} percent are satisfied

        the software update broke {thing}

        the new colleague started on the {ordinal}

        the stock of {rare} will last for {number} weeks

        two machines are out of order

        the insurance won't cover {thing}

        customs released the container on {day}

        the price of {rare} has hardly changed

        there is no parking space in front of the new building

        the reader figures are the best since {month}

        the contract with {other_name} was extended by {number} months

        we are short of staff in the warehouse

        our website was down for {number} hours on {day}

        if you count {city}, we now have {number} branches

        while demand is high, the margins are low

        although the hall was small, the event made a profit

        the prototype passed the heat test

        the deadline for {project} was moved to {month}

        the agency has won {number} new clients

        half of the brochures are misprinted

        {city} ordered less than any other branch

        neither {thing} nor the spare parts have arrived
        """,
    "CHAT": """
        Good morning, everyone.

        [Hello|Hi] {name}, [nice|good] to see you.

        How was your weekend, {name}?

        Can everybody hear me?

        You're on mute, {name}.

        Sorry, I'm late.

        The traffic was terrible.

        What did you say?

        Could you repeat that, please?

        I didn't quite catch that.

        Say that again?

        What do you mean by that?

        Exactly.

        That's true.

        I see.

        Right, right.

        I couldn't agree more.

        If you say so.

        You don't say.

        Well, well, well.

        Is it just me, or is it cold in here?

        Who ate all the biscuits?

        Coffee, anyone?

        I could do with a coffee.

        I wish it were Friday already.

        Wouldn't that be nice.

        You must be joking.

        You can't be serious, {name}.

        That's easy to say.

        I was just about to say that.

        You took the words out of my mouth.

        That's a good question.

        I have no idea, to be honest.

        Let me think.

        Hm, wait a second.

        Where was I?

        Never mind.

        Forget it, it wasn't important.

        It's always the same, isn't it?

        Isn't it funny how time flies?

        Time flies.

        How do you pronounce that?

        Is that with one l or two?

        I can see your screen, {name}.

        The picture is frozen again.

        There's an echo on the line.

        Hello? Are you still there?

        I think we've lost {name}.

        Oh, {name} is back.

        Thank you, {name}.

        Thanks for that.

        Well said, {name}.

        That was very clear, thank you.

        You've put that nicely.

        That sounded harsher than I meant it.

        I don't mean to interrupt.

        After you, {name}.

        No, no, go on.

        Please go on, {name}.

        May I finish my sentence?

        If I may say so.

        What a lovely jacket, {name}.

        Had it been any hotter, I'd have melted.

        What I like about you, {name}, is your optimism.

        Never have I seen so many people in this room.

        Lucky you.

        Poor {name}.

        Congratulations, {name}.

        Happy birthday, {name}.

        Did you have a good trip?

        How are the kids?

        It's raining again.

        Is it really that late already?

        My dog is barking, excuse me.

        Can we open a window?

        I'd have thought so, too.

        So would I.

        Neither do I.

        Same here.

        Me too.

        Is that so?

        Does that make sense?

        Do you see what I mean?

        You know what I mean, don't you?

        Am I the only one who finds that funny?

        That reminds me of an old film.

        We're all getting older.

        Ha, good one.

        Don't make me laugh.

        Fair enough.

        You've got a point there.

        I'm not sure I follow.

        Sorry, go ahead.

        In other words, yes.

        To be fair, that's what you always say, {name}.

        It is what it is.

        As they say, better late than never.

        Do I look like a fortune teller?

        I'm all ears.

        Don't look at me like that, {name}.

        Let's not get carried away.

        Oh dear.

        See you next week, then.

        Have a nice evening, all of you.
        """,
    "PAST": """
        Guess what, {name} {did} while we were at lunch.

        {name} {did}, didn't you?

        I was surprised to hear that {name} {did} last night.

        I {did} [yesterday|already|last week].

        {name} {did} on Monday.

        We {did}, as agreed.

        Last Friday {name} {did}.

        As promised, I {did}.

        It was {name} who {did}.

        {name} {did}, so that's [done|finished|off the list].

        I {did} just before the meeting.

        I {did} this morning, so you can cross it off.

        After the last meeting {name} {did}.

        When I came back from lunch I {did}.

        In the meantime {name} {did}.

        By the way, I {did}.

        Yes, I {did}, it's done.

        You'll be glad to hear that {name} {did}.

        Two weeks ago somebody {did}.

        Thanks to {name}, who {did}, that point is closed.

        {name} finally {did}.

        I can report that we {did}.

        Nothing left there, {name} {did}.

        While you were away, {name} {did}.

        {name} told me that she {did} yesterday.

        To close that one, I {did}.

        We {did} last month, remember?

        I'm pleased to say I {did}.

        The one who {did} was {name}, and it's finished.

        Since then {name} {did}, so nothing is open.

        I {did} on the way to the office.

        First {name} {did}, and then we were through.

        As you know, we {did} ages ago.

        I know I {did}, I have the mail here.

        Someone kindly {did} over the weekend.

        {name} and I {did} together on Tuesday.

        That's behind us, I {did}.

        Luckily {name} {did} in time.

        I {did} without being asked.

        Old item, {name} {did}, tick.
        """,
    "MAYBE": """
        I'll never {task} again, that's for sure.

        I nearly offered to {task}, but thank God I kept quiet.

        Can you believe they asked {name} to {task}?

        You said you'd {task}, {name}, but we don't need it now.

        I'd have to {task} if the deal had come through, but it hasn't.

        It's good that we don't need to {task}.

        What would happen if nobody bothered to {task}? Nothing at all.

        Who on earth would want to {task}?

        {name} wouldn't dream of {doing}.

        There was a time when we had to {task} every day.

        Other firms {task}, we don't.

        Whoever thought of {doing}, it wasn't me.

        Do people still {task} nowadays?

        Did you {task}, {name}?

        Did anyone {task}?

        Have you ever tried {doing}, {name}?

        Who used to {task} before you, {name}?

        I don't have to {task} any more.

        You don't have to {task}, {name}.

        You needn't {task}, {name}, [it's done|forget it|really].

        {name}, you no longer need to {task}.

        Nobody has to {task}.

        No one needs to {task}, it isn't necessary.

        We don't need to {task}.

        There's no need to {task}.

        It isn't necessary for {name} to {task}.

        I won't {task}.

        I'm not going to {task}.

        I refuse to {task}.

        I can't {task}, and I won't.

        I was going to {task}, but it isn't needed any more.

        I would have offered to {task}, but it's no use now.

        I'd {task} if I had [time|the money|three hands], but I don't.

        If I were {name}, I wouldn't {task}.

        If I were the boss, I'd {task}, but I'm not.

        If only I could {task}.

        I wish I could {task}.

        I wish somebody would {task}, but nobody ever will.

        It would have been better to {task} back then.

        We should have had {name} {task} last year, but it's too late.

        {name} could have managed to {task}, but didn't, and it no longer matters.

        You could have told me you'd {task}, {name}.

        You shouldn't {task}, {name}.

        {name}, please don't {task}.

        Don't {task}, {name}, whatever you do.

        Nobody should {task}.

        Never would I ask anyone to {task}.

        I'd rather not {task}, so I won't.

        I used to {task} every week.

        I usually {task} on Mondays.

        {name} used to be the one {doing}, back in the old days.

        As a rule the agency deals with {doing}, not us.

        The customer's own people {task}, we have nothing to do with that.

        The landlord will {task}, that isn't our business.

        At my old company we had to {task} every month.

        My wife wants me to {task}, can you imagine?

        They say a computer will {task} one day.

        How do you {task}, actually?

        Why did you {task}, {name}?

        Why would anyone {task}?

        What's the point of {doing}?

        How long does it take to {task}?

        Is it difficult to {task}?

        What does it cost to {task}, roughly?

        Is it even legal to {task}?

        How often did {name} {task} last year?

        I wonder how they managed to {task}.

        I wonder whether it was wise to {task}.

        I've never liked {doing}.

        {doing} is no fun.

        {doing} was a mistake, looking back.

        I hate {doing}.

        {name} is good at {doing}.

        Nobody is better at {doing} than {name}.

        I was asked to {task}, but I said no.

        {name} was supposed to {task}, but that's been cancelled.

        {name} offered to {task}, but we said no thanks.

        They wanted {name} to {task}, and luckily that's off.

        I said I'd {task}, but I take that back.

        Forget what I said about {doing}.

        Scratch that, nobody needs to {task}.

        Someone might {task} one day, who knows.

        We may have to {task} at some point, but not now.

        Perhaps I'll {task} some day, perhaps not.

        I could {task}, but I'd rather go fishing, so no.

        We could {task} if we were a bigger company.

        Imagine we had to {task}.

        Suppose {name} had to {task}, that would be a laugh.

        I'm glad I don't have to {task}.

        I'm happy that {name} didn't {task}.

        Was it you who had to {task} last time, {name}?

        Were you the one {doing} last year, {name}?

        Wasn't {name} the one who wanted to {task}?

        Has {name} been able to {task}, or was that a rumour?

        Didn't we {task} last year?

        I thought you'd asked {name} to {task} in the spring.

        I remember how {name} had to {task} in the rain.

        It took me a whole day to {task} last time.

        To {task} would be madness.

        It makes no sense to {task}.

        It's too late to {task}, so let's forget it.

        It's not my job to {task}, nor yours.

        I'm not the right person to {task}, and neither is anyone else here.

        We've dropped the idea of {doing}.

        I've given up {doing}, life is too short.

        Instead of {doing}, we do nothing at all.

        {doing} can wait for ever, as far as I'm concerned.

        {doing} is not something we do here.

        I'm not saying that anyone has to {task}.

        I didn't say you should {task}, {name}.

        That doesn't mean {name} has to {task}.

        Not that I want anyone to {task}.

        {name} doesn't need to {task}, that was a misunderstanding.

        I must have been dreaming when I said I'd {task}, forget it.

        I'd love to {task}, but I'm not allowed to.

        Without a budget nobody is going to {task}.

        {name} won't {task}, and that is fine.

        Had I known, I wouldn't have tried to {task}.
        """,
    "PLANS": """
        rent the hall in {city}

        move the weekly meeting to {day}

        keep the office open on {day}

        cancel the trade show in {city}

        hire {number} temps for the warehouse

        switch to a new supplier

        raise prices by {number} percent

        bring {project} to an end in {month}

        extend the lease by {number} years

        print {number} hundred copies

        publish the report in {month}

        use {color} for the new logo

        give everybody an extra day off

        close the branch in {city}

        buy {number} new laptops

        lease the vans instead of buying them

        work from home on {day}

        go to the fair with a smaller stand

        start the campaign in {month}

        drop the printed catalogue

        send the goods by rail

        pay the interns more

        have lunch at noon

        outsource the payroll

        offer a discount of {number} percent

        do without a Christmas party

        introduce flexible hours

        share the stand with a partner

        put the launch off until {month}

        accept the offer from {city}

        reject the offer

        split the team in two

        merge the two newsletters

        hold the review every {number} weeks

        change the name to {project}

        skip the meeting on the {ordinal}

        invest in a second forklift

        build the tool ourselves

        stay with the old software for a year

        open a shop in {city}

        shorten the trial period to {number} weeks

        allow dogs in the office

        replace the coffee machine

        order from the local bakery

        set a limit of {number} guests

        charge for late returns

        store the spare parts in {city}

        test it with {number} customers first

        make the training optional

        take the {adjective} version

        keep {thing} in the range

        remove {thing} from the catalogue

        run two shifts in {month}

        postpone the review to the {ordinal}

        rotate the chair every month

        invite the press to the opening

        pick the venue near the station

        sell the old van

        donate the leftover furniture

        ban phones from meetings

        go ahead without a partner

        advertise in the local paper

        freeze hiring until {month}

        spend the rest of the budget on training

        settle out of court

        ship only on {day}

        put {number} people on the help desk

        end the contract with the agency

        do the interviews by video

        leave the prices as they are

        try a four-day week

        adopt the new style guide
        """,
    "TOPICS": """
        the budget for {month}

        the move to {city}

        our stand at the fair

        the new holiday rules

        the complaints from {city}

        sick leave in the warehouse

        the parking situation

        the contract with the cleaning firm

        the second edition

        the status of {project}

        last month's figures

        staff for the night shift

        the training plan

        the results of the survey

        the delays at the port

        the open positions

        travel costs

        the customer visit on {day}

        our website

        the new price list

        {thing}

        the trouble with {thing}

        packaging

        the audit in {month}

        the schedule for {month}

        feedback from the sales team

        the quarterly review

        the Christmas party

        the insurance for the vans

        quality problems

        the launch of {project}

        overtime and shifts

        the style guide

        the offer from {city}

        data protection

        the interviews on the {ordinal}

        the bottleneck in purchasing

        supplier ratings

        the noise in the open-plan office

        the risks in {project}

        the handover to the new team

        the {color} version

        the stock of {rare}

        the annual report

        returns and refunds

        the lease in {city}

        the canteen

        our newsletter

        fire safety

        the plan for the trade show

        the order from {other_name}

        the cover of the {month} issue

        safety shoes
        """,
    "TASKS": """
        send the minutes to everyone

        send {other_name} the new price list

        call {other_name}

        call {other_name} and ~ask for a quote

        phone the hotel in {city}

        book a room for {number} people

        book the train to {city}

        reserve a table for {number}

        order more toner

        order {number} boxes of {rare}

        write the job ad

        write a reply to {other_name}

        draft the contract

        draft an answer to the complaint and ~show it to legal

        update the price list

        update the website

        check the invoice

        check the figures for {month}

        check whether {thing} is in stock

        find out what {thing} costs

        find out why the parcel is late

        find a replacement for {other_name}

        get three offers

        get a quote from the printer in {city}

        get the keys back from {other_name}

        ask {other_name} for the address list

        ask the landlord about the heating

        talk to {other_name}

        talk to the works council about the shifts

        speak with the forwarder

        meet {other_name} at the station

        meet with the auditors

        prepare the slides

        prepare {thing} for the fair

        set up the stand

        set up a meeting with {other_name}

        set the tables up in the hall

        put the sign up at the gate

        put the numbers into the spreadsheet

        pick up {other_name} from the airport

        pick up the brochures at the printer

        drop the samples off in {city}

        bring {thing} to the office

        bring the banners

        take {thing} to the repair shop

        take a photo of the stand

        hand the badge over to {other_name}

        hand in the tax forms

        fill in the travel form

        fill out the customs papers

        sign the contract

        sign off the holiday requests

        pay the invoice from {other_name}

        pay the deposit

        cancel the subscription

        cancel the order for {thing}

        remind {other_name} of the deadline

        remind the suppliers about the new terms

        inform the team in {city}

        let {other_name} know

        tell {other_name} that the date has changed

        invite {other_name} to the review

        invite the candidates

        interview the {ordinal} candidate

        read the draft

        proofread chapter {number}

        correct the mistakes on page {number}

        edit the {month} issue

        translate the manual

        translate the letter into Spanish

        print the name badges

        print {number} copies of the leaflet

        scan the receipts

        copy the files to the shared drive

        back up the data

        delete the old accounts

        reset the password for {other_name}

        install the update

        try it on the demo laptop

        test {thing}

        test the login with a customer account

        repair {thing}

        fix the error in the order form

        replace the filter

        clean up the storeroom

        tidy the shelves in the back

        count the stock

        count the boxes of {rare}

        label the {color} crates

        pack the samples

        ship {thing} to {city}

        forward the mail to {other_name}

        follow up with the client

        follow up on the open orders

        look into the delays

        look at the offer again

        look for a cheaper hotel

        go to {city} and ~visit the supplier

        go through the list with {other_name}

        go and ~see the bank

        compare the two offers

        calculate the margin

        work out a schedule for {month}

        work out the costs of {project}

        make a list of the open points

        make a copy of the key

        make sure that the alarm works

        arrange the transport

        organise the farewell party

        plan the route

        share the results with {other_name}

        post the vacancy online

        publish the figures

        report the damage to the insurance

        return the rental car

        renew the licence

        register for the fair

        transfer the money

        close the old ticket

        confirm the date with {other_name}

        approve the layout

        collect the feedback forms

        sort the applications by date

        archive the files from {project}

        negotiate a discount with {other_name}

        show {other_name} round the warehouse

        train the temps on the new scanner

        water the plants

        buy a gift for {other_name}

        change the locks

        measure the {adjective} room with the laser

        paint the wall {color}

        move the desks to the {ordinal} floor

        clear the invoice with accounting

        rewrite the introduction so that laymen understand it

        summarise the survey on one page

        hang the posters in the lobby

        cut the video down to {number} minutes

        find {number} volunteers for the stand

        add {other_name} to the mailing list

        ring the caterer and ~order lunch for {number}

        review the offer and ~send comments to {other_name}
        """,
    "DUES": """
        by {day}

        by next {day}

        on {day}

        on {day} morning

        by {day} at the latest

        no later than {day}

        until {day}

        before {day}

        by the {ordinal}

        before the {ordinal} of {month}

        by the end of {month}

        at the end of {month}

        until the end of {month}

        in {month}

        early in {month}

        by mid {month}

        at the beginning of {month}

        today

        tomorrow

        tomorrow morning

        tonight

        this afternoon

        this week

        next week

        next month

        by the end of the week

        before the weekend

        over the weekend

        after lunch

        after the meeting

        right after this call

        right away

        as soon as possible

        immediately

        within {number} days

        within the next {number} weeks

        in {number} days

        in a week or so

        first thing {day} morning

        first thing tomorrow

        before the fair opens

        before the next review

        in time for the launch

        once the lease is signed

        as soon as the goods arrive

        when {month} is over

        after the audit

        by noon

        by close of business on {day}

        by the next meeting

        the day after tomorrow

        one day before the deadline

        at least {number} days before the opening

        some time in {month}

        between now and {day}

        before the customer comes

        as soon as the budget is approved

        this {day}
        """,
    "LEADS": """
        Well,

        So,

        Okay,

        Okay so,

        Right,

        Right. Next thing.

        Good.

        Now,

        Now then,

        Anyway,

        By the way,

        And

        Also,

        Oh,

        Oh, before I forget.

        One more thing.

        Another point.

        Actually,

        As I said,

        To be honest,

        Let me see.

        Yes,

        Hm,

        Listen,

        You know,

        If I may,

        All right,

        Just quickly,

        Sorry,

        Look,

        Finally,

        Last but not least,

        While we're at it,

        In any case,

        Next.

        Where was I? Ah yes.
        """,
    "TRAILS": """
        That's all from me.

        Sorry, I'm speaking too fast again.

        There, I've said it.

        So much for that.

        Thank you.

        Thanks a lot.

        That would be all.

        You know how it is.

        Simple as that.

        I hope that's clear.

        If that makes sense.

        There you are.

        No big deal.

        Nothing more to say about it.

        As I said.

        I had to get that out.

        All clear?

        That's it.

        I mean it.

        You can tell I've had my coffee.

        Enough of that.

        I think that's only fair.

        You see what I mean.

        It's as easy as that.

        Sorry for the long speech.

        That goes without saying.

        Well, there we are.

        Any questions?

        I know, I know.

        Never a dull moment.

        It can't be helped.

        So goes the world.
        """,
    "REASONS": """
        because the client is waiting

        because {other_name} asked for it twice

        because we're running out of time

        because nobody else has the password

        since the old one expires

        since {other_name} is on leave

        as the figures were wrong

        as we agreed with the bank

        so that nobody has to wait

        so that {other_name} can plan ahead

        so we don't pay twice

        so the auditors are happy

        so that we're ready for the fair

        to be on the safe side

        to avoid a fine

        in order to save time

        in order not to lose the discount

        , otherwise we lose the slot

        , otherwise the customer will complain

        , or else {other_name} will be angry

        , or we'll have to pay extra

        , because it took far too long last time

        , as the stock is low

        , since the deadline can't be moved

        , which is what the contract says

        , and that's urgent

        , even if it isn't perfect

        , even though it's boring

        , in case something goes wrong

        in case {other_name} asks

        given that prices are going up

        now that the budget is there

        , it's only a small thing

        , for {other_name} is getting nervous

        , the customer insists on it

        , just as the contract requires

        , as {other_name} pointed out

        unless we want trouble

        if we don't want to lose the order

        seeing that the phones never stop
        """,
}

"""The talk of schools, universities, libraries and parents' councils: wordy, careful and polite.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        If nobody minds, I would [rather|prefer to] {task} myself {due}.

        I suppose it falls to me to {task} {due}.

        {due} I shall {task}, [that much I can promise|you have my word on that].

        You may [safely |]leave it to me to {task} {due}.

        I have it in my [diary|calendar|notebook] to {task} {due}.

        As the [head of department|secretary|treasurer], I am the one who {does} {due}.

        I'm [happy|quite willing|glad] to {task} {due}, provided the room stays open.

        It would be [unfair|wrong] to burden anyone else, so I'll {task} {due}.

        Since {name} is [on leave|away with the pupils], I'll {task} {due}.

        {name} can't, so [it's me who|I'm the one who] {does} {due}.

        I told {other_name} that I would {task} {due}, and I stand by it.

        Let me [just |]{task} {due}, it's [hardly any work|no great effort] for me.

        Put me down for {doing} {due}, would you?

        {doing} is [mine|something I'll look after myself], {due}.

        What I can [offer|contribute] is to {task} {due}, so I will.

        Allow me to {task} {due}, and then we [can see|shall see] where we are.

        I [owe it to|promised] the parents, so I'll {task} {due}.

        With your permission I'll [go ahead and |]{task} {due}.

        I'd [better|best] {task} {due} before the inspector asks.

        I am going to have to {task} {due}, [I'm afraid|it seems|alas].

        My [homework|part of it|next job], then, is to {task} {due}.

        The last item has my [name|initials] on it, I'm to {task} {due}.

        I haven't forgotten, I'll {task} {due}.

        Mea culpa, it slipped my mind, I'll {task} {due}.

        Nobody else has the [key|password], so I'll be {doing} {due}.

        I see it as my duty to {task} {due}, and I will.

        {due} I'm [going to|planning to] sit down and {task}.

        Once the lessons are over I'll {task}, [so |]{due}.

        I've [set aside|blocked] a free period to {task} {due}.

        {doing} [stays|remains] with me, {due}.

        Give me [until then|a little time] and I will {task} {due}.

        I would like to take it upon myself to {task} {due}.

        I was asked by the [dean|board|principal] to {task} {due}, so I will.

        The [faculty|council] expects me to {task} {due}.

        You'll find that I {task} {due}, [as promised|as agreed], don't worry.

        Then I [must|have to|need to] {task} {due}, there's no way round it.

        Consider it done, I'll {task} {due}.

        I will, of course, {task} {due}.

        No need to look at {name}, I'll {task} {due} myself.

        Before the [bell|break] I want to say that I'll {task} {due}.

        I [can|could] certainly {task} {due}, so note that as mine.

        On my side there is only one thing, {doing} {due}.

        Still on my [desk|list|plate], {doing} {due}.

        I'm [down|on the rota] to {task} {due}.

        I [commit|undertake] to {task} {due}.

        From me you'll get that, I mean I'll {task} {due}.

        Will {task} {due}, [it's on my list|that one is mine].

        To make it [official|binding], I'm taking on {doing} {due}.

        Seeing that it was my idea, I'll {task} {due}.

        I'm teaching all morning, but {due} I'll {task}.

        It's me again, I know, but I'll {task} {due}.

        I can combine it with my [library shift|office hours] and {task} {due}.

        Rather than form a committee I'll [simply |]{task} {due}.

        Please hold me to it, I'm going to {task} {due}.

        I intend to {task} {due}, [as I said to|just as I told] {other_name}.

        Having thought about it, I will {task} {due} [after all|nevertheless].

        It may not be perfect, but I'll {task} {due}.

        Do remind me if need be, I have to {task} {due}.

        One thing I [mustn't|shouldn't] forget is to {task} {due}.

        I took the form with me, I shall {task} {due}.

        {due} you can expect me to {task}.

        I'll see to it [personally |]that I {task} {due}.

        I'd be the natural choice, so yes, I'll {task} {due}.

        For the sake of [peace|simplicity], I'm going to {task} {due}.

        I don't mind [at all |]{doing} {due}, so that's with me.

        {other_name} used to do that, from now on I do, so I'll {task} {due}.

        My colleague has too many exams to mark, so I'll {task} {due}.

        I'll have to speak to nobody, I can {task} {due} and I will.

        What remains for me is {doing} {due}.

        I [am able|have the time] to {task} {due}, so leave that to me.

        Well, I volunteered, didn't I, so I'll {task} {due}.

        Should the [caretaker|porter] let me in, and he will, I'll {task} {due}.

        The [action|item] about the reading room is mine, I'll {task} {due}.

        While I'm at the [archive|town hall] anyway, I'll {task} {due}.
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due}.

        For the [record|minutes], this is {name} and I'm going to {task} {due}.

        You can write {name} next to that, I mean myself, I'll {task} {due}.

        My name is {name}, from the library, and I [shall|will] {task} {due}.

        I, {name}, [undertake|promise] to {task} {due}.

        {name} speaking, [sorry, bad line|hello], I will {task} {due}.

        Put {name} there, that's me, and I'll {task} {due}.

        It's {name} from the parents' council, I'm [glad|happy] to {task} {due}.

        {due} I'll {task}, and in case you can't see me, this is {name}.

        That would be me, {name}, I [have to|need to] {task} {due}.

        {name} again, let me {task} {due}, I know the [form|people] by heart.

        This is {name}, you can count on me to {task} {due}.

        If I may, {name} here, {doing} is on me, {due}.
        """,
    "ASK": """
        {name}, would you be so kind as to {task} {due}?

        Might I ask you, {name}, to {task} {due}?

        Do you think you could {task} {due}, {name}?

        {name}, would it be [too much trouble|asking too much] for you to {task} {due}?

        Could I trouble you to {task} {due}, {name}?

        Would you mind {doing} {due}, {name}?

        {name}, [are you able|are you in a position] to {task} {due}?

        If your timetable allows it, {name}, could you {task} {due}?

        {name}, I [wonder|was wondering] if you might {task} {due}?

        Would you perhaps find the time to {task} {due}, {name}?

        May we rely on you to {task} {due}, {name}?

        {name}, is there any chance that you {task} {due}?

        Can we [put|note] you down for {doing} {due}, {name}?

        How would you feel about {doing} {due}, {name}?

        {name}, you know the [dean|rector] best, so could you {task} {due}?

        Will you {task} {due}, {name}, [or is that a bad week|if it isn't a bother]?

        {due} could you {task}, {name}?

        {name}, once your marking is finished, would you {task} {due}?

        Can you [please |]{task} {due}, {name}?

        You would do us all a favour, {name}, could you {task} {due}?

        {name}, might you be persuaded to {task} {due}?

        Are you all right with {doing} {due}, {name}?

        You have the [address|contact], {name}, so would you {task} {due}?

        {name}, shall I write that you {task} {due}?

        Could you see your way to {doing} {due}, {name}?

        {name}, what about you, could you {task} {due}?

        May I leave {doing} to you {due}, {name}?

        Dear {name}, if I ask very nicely, will you {task} {due}?

        Would you take charge of {doing} {due}, {name}?

        {name}, you wouldn't [by any chance |]be free to {task} {due}, would you?

        Assuming the head agrees, could you {task} {due}, {name}?

        {name}, can I count on you to {task} {due}?

        Since your office is next door, {name}, can you {task} {due}?

        You'll {task} {due}, {name}, [won't you|yes|right]?

        Is it fine with you to {task} {due}, {name}?

        {name}, would you have the [patience|goodness] to {task} {due}?

        Can you and your students {task} {due}, {name}?

        {name}, you can {task} {due}, can't you?

        Could you, {name}, before it is forgotten again, {task} {due}?

        I'd be [most |]grateful, {name}, if you could {task} {due}.

        {name}, please {task} {due}, [if you would|many thanks].

        Please, {name}, be so good and {task} {due}.

        It would help [us|the office] enormously, {name}, if you would {task} {due}.

        {name} will {task} {due}.

        {name} has [kindly |]offered to {task} {due}.

        {name} [is to|is supposed to|is meant to] {task} {due}.

        {name} was [asked|requested] by the board to {task} {due}.

        We agreed last time that {name} {does} {due}.

        According to my [notes|list], {name} {does} {due}.

        {doing} {due} [falls|goes] to {name}, if I remember correctly.

        Next on the list, {name}, {doing} {due}.

        It says here that {name} was going to {task} {due}, and that still stands.

        {name} wrote to me that she would {task} {due}.

        {name} couldn't come today but [told me|sent word] that he'll {task} {due}.

        I've spoken with {name}, who [promised|agreed] to {task} {due}.

        I believe {name} is the [best|right] person to {task} {due}, so that's settled.

        {name}, I'd like you to {task} {due}.

        {name}, you [need|have] to {task} {due}, [sorry|I'm sorry to say].

        {name}, the [faculty|school office] needs you to {task} {due}.

        {name}, kindly {task} {due}.

        For {name} there is one thing, [namely |]{doing} {due}.

        {name}, it's your turn to {task} {due}.

        {name}, don't forget to {task} {due}.

        {name}, you'll remember that you're to {task} {due}.

        Let's have {name} {task} {due}.

        The [task|job] of {doing} {due} stays with {name}.

        {due} {name} should {task}, as the [bursar|registrar] requested.

        {name}, you said you'd {task} {due}, I've written that down.

        I'm [handing|passing] that to you, {name}, please {task} {due}.

        {name}, may I [ask|request] that you {task} {due}.

        The [exam board|ministry|trust] wants {name} to {task} {due}.

        {name} takes care of {doing} {due}.

        {name}, the next thing with your name is {doing} {due}.

        We would all be relieved if you, {name}, would {task} {due}.

        {name}, as you're the form teacher, you'd best {task} {due}.

        Whatever happens with the grant, {name} {does} {due}.

        {name} and nobody else should {task} {due}.

        I propose {name} as the one who {does} {due}, so please note that.

        {name}, I hope you will {task} {due}, nobody else has the [keys|login].

        Then it's {name} who {does} {due}.

        It was left with {name} to {task} {due}.

        {name}, [go ahead|feel free] and {task} {due}, please.

        {name} mentioned that he [will|is going to] {task} {due}.

        As to the rest, {name} has to {task} {due}.

        {name} still [has|needs] to {task} {due}.

        {name}, before you go on leave, please {task} {due}.

        Please ask {name} to {task} {due}.

        Somebody tell {name} that he [must|has to] {task} {due}.

        {name} volunteered yesterday to {task} {due}.

        I'd suggest that you {task} {due}, {name}, as nobody knows it better.

        {name}, I'm afraid it's you who must {task} {due}.

        {name}, if the projector works by then, please {task} {due}.

        {doing} {due} is the responsibility of {name}.

        {name} is [responsible for|in charge of] {doing} {due}.

        I have {name} down for {doing} {due}.

        {name} knows already, he's {doing} {due}.

        {name}, what I need from you is to {task} {due}.

        {name}, one more [small |]request, please {task} {due}.

        You, {name}, {task} {due}, and we shall all be grateful.

        {name}, we're waiting for you to {task} {due}.

        The head has [instructed|told] {name} to {task} {due}.

        {name}, since you asked what's left, please {task} {due}.

        Unless I misread the protocol, {name} is going to {task} {due}.

        There's [also |]{name}, whose job it is to {task} {due}.

        {name}, I'd [appreciate|welcome] it very much if you {task} {due}.

        {name}, make sure to {task} {due}.

        We'll let {name} {task} {due}, she does it so well.

        It has been arranged that {name} {does} {due}.

        {name}, it'd be good if you could {task} {due}, the trustees insist.

        You should {task} {due}, {name}, nobody else reads [Latin|the old catalogue].

        Thank you, {name}, for agreeing to {task} {due}.

        {name}, I [trust|assume] you'll {task} {due}.

        {name} had promised {other_name} to {task} {due}, and will do so.

        The reason I look at you, {name}, you're the one to {task} {due}.

        {name}, please, {doing} {due} would be yours.

        {name} gets to {task} {due}, [lucky thing|congratulations].
        """,
    "UNOWNED": """
        As yet unassigned, but it must be done, {doing} {due}.

        The dean reminded us that it's necessary to {task} {due}.

        Someone will be needed to {task} {due}.

        Somebody [really |]ought to {task} {due}.

        It would be [wise|advisable] for someone to {task} {due}, and it has to be done.

        The regulations require us to {task} {due}, whoever does it.

        We mustn't forget to {task} {due}.

        {doing} {due} still [has|needs] to be arranged.

        There's nobody for it yet, but {doing} {due} is [a must|unavoidable].

        One of us [has|will have] to {task} {due}.

        What's [missing|outstanding] is {doing} {due}.

        Without a name so far, to {task} {due}.

        I'd be obliged if one of you would {task} {due}.

        {due} someone must {task}, I'm afraid.

        The inspectorate insists that we {task} {due}.

        Let us also note that somebody has to {task} {due}.

        Whoever has the time, please {task} {due}.

        It is [imperative|necessary] to {task} {due}.

        Remaining, and I read it from the [agenda|list], {doing} {due}.

        Regrettably nobody has volunteered, and yet we need to {task} {due}.

        Could one of the parents [kindly |]{task} {due}, please.

        A volunteer will have to {task} {due}, we'll find a name later.

        There remains the [small|tiresome] matter of {doing} {due}, which must be done.

        To be assigned, {doing} {due}.

        Before the term ends there's a need to {task} {due}.

        We can't avoid it, we've got to {task} {due}.

        I'll note it without a name, {doing} {due}.

        Please write down that someone should {task} {due}.

        The [faculty|governors] asked us to {task} {due}, so that has to happen.

        Next to do, {task} {due}.

        It falls to this [group|committee] to {task} {due}.

        Some kind [soul|person] needs to {task} {due}.

        It is high time for someone to {task} {due}.

        Our duty, [legally|strictly] speaking, is to {task} {due}.

        {doing} {due} can't be left undone.
        """,
    "OPEN_CALL": """
        Would someone be so good as to {task} {due}?

        Whom should I note for {doing} {due}?

        Any volunteers to {task} {due}?

        May I have a name for {doing} {due}?

        Who would be [willing|prepared] to {task} {due}?

        Might anyone be able to {task} {due}?

        Is there a volunteer for {doing} {due}?

        Would anybody like to {task} {due}?

        May I ask who [could|might] {task} {due}?

        Which of you would {task} {due}?

        {doing} {due}, [any takers|whom may I write down]?

        Who has a free period to {task} {due}?

        Someone should {task} {due}, who would that be?

        Do I see a hand for {doing} {due}?

        Then we need a person to {task} {due}, who is it?

        Could I [possibly |]persuade someone to {task} {due}?

        Whose turn is it to {task} {due}?

        {due} who can {task}?

        I'm looking for a kind soul to {task} {due}, anyone?

        Does one of the parents want to {task} {due}?

        To whom may I give {doing} {due}?

        Who feels [called|able] to {task} {due}?

        Still without a name, {doing} {due}, who takes it?

        If we're honest, somebody has to {task} {due}, so who?

        Which department will {task} {due}?

        Would any of the librarians be free to {task} {due}?

        And who, please, is going to {task} {due}?

        Is anyone near enough to the town hall to {task} {due}?

        Who'll be so good as to {task} {due}?

        Before we close, who [does|manages] that, I mean {doing} {due}?
        """,
    "TAKEN": """
        I would be [happy|glad] to.

        If nobody else wishes to, I will.

        Very well, I'll do it.

        Put me down, please.

        That had better be me.

        Me, I suppose.

        I could do that, yes, write me down.

        You may [have|use] my name for that.

        I have a free period, so I'll see to it.

        Gladly, I'll take that.

        Leave it [to|with] me.

        All right, since everyone is looking at me, I'll do it.

        It's my field, so I'll do it.

        I shall, with pleasure.

        Allow me.

        I don't mind doing it.

        I'm your volunteer.

        Oh, go on then, I'll do it.

        I did it last year, so I can do it again.

        That's one for me.

        My hand is up.

        I will, provided someone lends me the key.

        Count on me.

        That belongs to my office, so I'll take care of it.

        I'd be [delighted|honoured].

        Then I'll take it upon myself.
        """,
    "TAKEN_NAMED": """
        {name} is the one, she said so at lunch.

        Me, {name}, with great pleasure.

        I believe {name} has agreed to do that.

        {name} here, I'd be glad to.

        {name} told me he would.

        That [is|would be] {name}, surely.

        You can put {name} down.

        {name} will see to it.

        This is {name}, leave it to me.

        According to the rota it's {name}.

        {name} has kindly offered.

        It had better be {name}, who knows the archive.

        {name} raised her hand.

        Write {name}, please.

        {name} nodded, so it's settled.

        I'll do it, {name} speaking.

        {name} does that every year and will again.

        Let {name} do it.

        With pleasure, this is {name}.

        {name} wrote in the chat that she takes it.
        """,
    "ACCEPT": """
        Certainly, [with pleasure|of course].

        I'd be happy to.

        By all means.

        Yes, that should be possible.

        If it helps, of course.

        Not at all, I'll gladly do it.

        Very well.

        Naturally.

        I had expected as much, yes.

        You can rely on me.

        That's [perfectly |]fine with me.

        Consider it done.

        Yes, why not.

        I think I can manage that.

        It'll be my pleasure.

        As you wish.

        I shall.

        Fair enough, I'll do it.

        No objection from me.

        Right, I've noted it.

        Since you ask so nicely, yes.

        Agreed.

        That fits my timetable, yes.

        I can do that.

        Of course, don't give it another thought.
        """,
    "REFUSE": """
        I'm afraid I can't, let us drop it.

        With respect, no, and I don't think anyone needs to.

        I would rather not, it's no longer [needed|required].

        Unfortunately not, and the office has cancelled it anyway.

        No, that has become superfluous.

        I must decline, it would serve no purpose.

        Regrettably no, we'd better leave it.

        Actually that's not necessary any more, the dean waived it.

        I'd prefer that nobody did that.

        No, please, let's forget about it.

        Forgive me, but no, that's off the table.

        I don't see the point, so no.

        Not really, the ministry doesn't want it any longer.

        That won't be needed, so no.

        I'm sorry, no, we can do without.

        There's no need, it was abolished.

        No, and I would advise against it altogether.

        Must we? I'd say no. All right, scrap it.

        No, it isn't worth the trouble, cross it out.

        Sadly I have to say no, and it can go off the list.

        I can't, and it doesn't matter anyhow, leave it.
        """,
    "DECIDE": """
        We've made a choice, and it's to {plan}.

        By a show of hands we resolved upon {planning}.

        The answer to the question is yes, we'll {plan}.

        The ethics committee and we have agreed to {plan}.

        It is now school policy to {plan}.

        Everybody signed, so {planning} is agreed.

        The committee has resolved to {plan}.

        It is hereby agreed that we {plan}.

        After [careful|due] consideration we shall {plan}.

        With {number} votes in favour, the motion to {plan} is carried.

        I take it there's no objection, so we'll {plan}.

        Then, by common consent, we {plan}.

        The [senate|council|board] voted for {planning}.

        We have opted for {planning}, [subject to nothing further|on balance].

        As chair I decide that we {plan}.

        All hands are up, so we're going to {plan}.

        Let the minutes [show|state] that we will {plan}.

        The decision stands, we {plan}.

        Everyone being in favour, we {plan}.

        The school conference came down in favour of {planning}.

        We [settled|agreed] on {planning}.

        It was [unanimously |]decided to {plan}.

        Then it's decided, we'll {plan}.

        Having heard both sides, I rule that we {plan}.

        The parents and the staff agree on {planning}.

        We're agreed, then, to {plan}.

        So be it, we {plan}.

        The outcome of the ballot is that we {plan}.

        {planning} is [approved|adopted].

        The proposal of {planning} has found a majority.

        Against one vote, we've decided to {plan}.

        We made up our minds to {plan}.

        That is our resolution, to {plan}.

        {planning} it is, then.

        From next term on we shall {plan}, that's final.

        There was some doubt, but we've concluded that we will {plan}.

        The governors have given their consent to {planning}.

        I hear no dissent, thus we {plan}.

        We reached an agreement to {plan}.

        My decision as head is to {plan}.

        The vote was close, yet it's clear, we {plan}.

        You've persuaded us all, we'll {plan}.

        In the end the group chose to {plan}.

        The exam board determined that we {plan}.

        Our choice fell on {planning}.

        We will therefore {plan}, as decided.

        It's official, we're {planning}.

        The verdict is in, we {plan}.

        To sum up the vote, we {plan}.

        The trustees ruled in favour of {planning}.

        We have committed ourselves to {planning}.

        The matter is closed, we'll {plan}.

        Nobody voted against, so the school will {plan}.

        This faculty has chosen {planning}.

        Carried, we {plan}.

        The compromise we all accepted is to {plan}.

        Please record as a decision that we {plan}.

        We've said yes to {planning}.

        Last week the board decided to {plan}.

        With two abstentions we resolved to {plan}.

        Our group has agreed in principle and in detail to {plan}.

        The question is settled, we're going to {plan}.

        Then I declare it decided, we {plan}.

        We go with the second option and {plan}.

        That leaves us with one answer, and we all take it, we {plan}.

        A clear majority wishes to {plan}, so we do.

        It's been decided that the museum will {plan}.

        The dean signed it, we {plan}.

        All agreed, {planning} goes ahead.

        We have come to the decision to {plan}.

        Much as some regret it, the vote says we {plan}.

        The students' wish prevailed, we'll {plan}.

        Final decision, we {plan}.

        As nobody objects, it is agreed to {plan}.

        The plenary endorsed {planning}.

        We decided against waiting, we {plan}.

        I've weighed it and as your chair I say we {plan}.

        On reflection, and by vote, we're {planning}.

        The working group finally agreed to {plan}.

        Resolved, to {plan}.

        The consortium has made its decision, we {plan}.

        Good, then everyone has consented to {planning}.
        """,
    "DECIDE_ASK": """
        Do I have your agreement to {plan}?

        Should we {plan} or not?

        I'd be inclined to {plan}, but what do the others think?

        May the minutes say that we {plan}, or is anyone against?

        Do you all want us to {plan}?

        Might we not [simply |]{plan}?

        Would it be sensible to {plan}?

        How would everyone feel about {planning}?

        I'd like to propose that we {plan}.

        Could we perhaps agree to {plan}?

        May I suggest {planning}?

        If nobody objects, I'd suggest that we {plan}.

        Shall we {plan}?

        What if we were to {plan}?

        My motion is that we {plan}.

        Are we in favour of {planning}?

        Would the council support {planning}?

        I would rather we {plan}.

        Perhaps it's best if we {plan}, what do you think?

        Does anyone object to {planning}?

        Let me put it to the vote, do we {plan}?

        I move that we {plan}.

        Is it acceptable to [all|everybody] that we {plan}?

        Why don't we {plan}?

        With all due caution, I'd recommend {planning}.

        The department [proposes|suggests] that we {plan}.

        Then let's {plan}, shall we?

        Can we live with {planning}?

        I wonder whether we should {plan}.

        Wouldn't it be fairer to the pupils to {plan}?

        Do we want to {plan}, yes or no?

        I'm in favour of {planning}, are you?

        Could I have your opinion on {planning}, for or against?

        One option, which I'd prefer, is to {plan}.

        There's a proposal from the parents to {plan}.

        What would you say to {planning}?

        Ought we to {plan}?

        I'd plead for {planning}, if I may.

        Who's in favour of {planning}?

        Suppose we {plan}, would that suit everyone?

        It seems to me that we should {plan}.

        Are you content for us to {plan}?

        Is {planning} something we can agree on?

        As a compromise, could we {plan}?

        So, do we {plan}?

        In my humble view it's better to {plan}, any objections?

        Let us {plan}, if the others agree.

        I ask for your consent to {planning}.

        How about {planning}?

        To save time, might I propose {planning}?

        Any objection if we {plan}?

        You'd agree that we should {plan}, wouldn't you?

        Maybe we could {plan} instead?

        I put forward {planning}, please say if you disagree.

        The question before us is whether to {plan}, your votes please.

        Would {planning} be an idea?

        Can I take it that we {plan}?

        We could {plan}, couldn't we?

        My recommendation would be to {plan}.

        Now that the funds are there, shall we {plan}?

        Is the group ready to {plan}?

        Could everyone agree if we {plan}?

        I'd vote for {planning}, how about you?
        """,
    "DECIDE_YES": """
        I have no objection.

        By all means, let us do that.

        Agreed, then.

        The staff would support that, so yes.

        I'm in favour.

        [Entirely|Wholly] in agreement.

        That finds my approval.

        All in favour, I see, so it's carried.

        Yes, that seems [sensible|reasonable], we'll do it.

        I can live with that, let's do it.

        Nobody objects, so it stands.

        Very well, so decided.

        Seconded, and I see only nods.

        The parents are for it too, so yes.

        You've convinced me, yes.

        Yes, [gladly|certainly].

        I second that, let it be noted.

        With some regret, but yes, agreed.

        Let us settle on that.

        If that's the majority, and it is, then yes.

        Please, yes, it's what we all wanted.

        It's a yes from the whole department.

        Unanimous, I think, so that's decided.

        That would suit everyone, we'll go with it.

        Why not, I'm persuaded.

        Fine by [us|me].

        Then we're agreed.

        I would have proposed the same, so yes.

        Approved.

        Hands up, please. All of them, so it's accepted.

        No dissent here, go ahead.

        That's how we'll do it.

        Right you are, settled.

        I should think so, yes.

        Everyone nods, so we do it.

        Quite right, let's.

        The vote is clear, we'll do that.

        Yes, I give my consent.
        """,
    "DECIDE_NO": """
        With respect, I would be against that.

        I'd prefer to sleep on it.

        Could we postpone that to the next meeting?

        I'm not convinced, to be honest.

        We can't decide that without the dean.

        I have [serious|grave] reservations.

        Perhaps, but not this term.

        The parents would never accept it.

        I'm afraid there's no majority for that.

        Let us leave the question open.

        Only three hands, so that's rejected.

        It depends on the grant, we shall see.

        I'd want to hear the students first.

        Honestly, no.

        That would be [premature|too hasty], I think.

        I can't agree to that, sorry.

        We'd be breaking the regulations, so no.

        Hm, I don't know, let's come back to it.

        The board turned that down once already and I do too.

        I object.

        Not as long as the budget is frozen.

        Might we first gather some opinions?

        We're not quorate, so we can't vote on it.

        Opinions differ too much, we'll adjourn that.

        Rather not, if you'll forgive me.

        It's a nice thought, but no.

        Let's not rush into anything.

        I would wait for the inspection report.

        That's a matter for the governors, not for us.

        Half of us are for it and half against, so it stays open.

        I should like to think about that a little longer.

        Out of the question, I'm sorry.

        Some other year, maybe.

        The motion fails.

        We tried that once and regretted it, so no.

        No, I'd vote against.

        Let's see what the ministry says first.
        """,
    "UNDECIDED": """
        One might {plan}, but we haven't decided anything yet.

        Whether to {plan} remains an open question.

        {planning} was mentioned, [though|but] nothing was agreed.

        We're not going to vote today on {planning}.

        Opinions on {planning} are still divided.

        It's too early to say whether we {plan}.

        In theory we could {plan}, in practice nobody knows.

        The idea to {plan} is only an idea so far.

        We were unable to agree on {planning}.

        Some would like to {plan}, others wouldn't, and there it rests.

        I wouldn't call it a decision, we merely talked about {planning}.

        If the grant comes we may {plan}, or we may not.

        No one has said that we {plan}.

        We haven't ruled out {planning}, nor have we approved it.

        Let us leave open whether we {plan}.

        Nobody has decided to {plan}, contrary to the rumour.

        {planning} would be conceivable, but that's for another meeting.

        The committee couldn't make up its mind about {planning}.

        We might {plan} one day, who can tell.

        For the time being, {planning} stays on the shelf.

        A vote on {planning} was postponed.

        I'm still torn about {planning}.

        We're far from deciding to {plan}.

        To {plan} is one possibility among several, I'll leave it at that.

        Until the dean answers, we can't say if we'll {plan}.
        """,
    "OPENERS": """
        May we now turn to {topic}?

        The next item on the agenda is {topic}.

        I'd like to say a few words on {topic}.

        If you allow, I would begin with {topic}.

        Let us come to {topic}.

        There's also the matter of {topic}.

        Item {number}, {topic}.

        Moving on to {topic}.

        Several parents have asked me about {topic}.

        I should like to raise {topic}.

        Then we have {topic} to talk about.

        As you saw in the invitation, we wanted to discuss {topic}.

        Before the break, {topic}.

        Next, if nobody minds, {topic}.

        Could we spend some minutes on {topic}?

        What about {topic}?

        Now, {topic}.

        A delicate subject, I know, {topic}.

        This brings us to {topic}.

        With regard to {topic}, where do we stand?

        We still have {topic} in front of us.

        The reason I asked for this meeting is {topic}.

        Let me open the discussion on {topic}.

        Left over from last time, {topic}.

        On the subject of {topic}, I'd like your thoughts.

        Shall we look at {topic} next?

        I have put {topic} on the agenda.

        Our main point today is {topic}.

        Under any other business there is {topic}.

        Concerning {topic}, let's go round the table.

        Let's hear a bit about {topic}.

        How do things look with {topic}?

        We ought to talk about {topic} as well.
        """,
    "FACTS": """
        the [school|university] has {number} new pupils since {month}

        the library lost {number} books in {month}

        attendance has risen by {number} percent

        the exam results were better than last year

        the ministry rejected the application for {thing}

        the museum in {city} has closed its east wing

        {number} parents complained about {thing}

        the roof of the gym is leaking again

        we received {number} applications for the post

        the grant for {project} has been extended to {month}

        {thing} arrived with {number} days of delay

        the inspection went well on the whole

        {other_name} has left the department

        the canteen serves {number} meals a day

        the heating in the old building broke down on {day}

        we spent less on {thing} than expected

        the survey shows that most students are content

        the deposit for the trip to {city} was refunded

        the server of the library was down for {number} hours

        the {color} reading room is always full

        the donors have doubled their contribution

        the paper on {project} was accepted

        the visit from {city} was cancelled

        {other_name} won the prize for the best thesis

        two teachers have been ill since {day}

        the number of visitors fell in {month}

        the new timetable causes trouble for the bus company

        the exhibition about {rare} attracted {number} visitors

        the lab has run out of {rare}

        {thing} costs {number} percent more than before

        the exam board changed the rules in {month}

        the choir came {ordinal} in the competition

        nobody has claimed the lost {rare}

        the building permit was issued in {month}

        the archive holds {number} letters from {city}

        the printers on the second floor work again

        our partner school in {city} has a new head

        the budget for excursions is used up

        the sixth form is larger than ever

        the summer fair brought in {number} hundred euros

        the {adjective} wing is not accessible by wheelchair

        the data from {project} are incomplete

        {number} students failed the retake

        the firm from {city} delivered the wrong {rare}

        the parents' council has a surplus this year

        the water in the lab was turned off by mistake

        most loans are returned on time

        the waiting list for day care has {number} names

        the lecture was moved to the {color} hall

        our insurance covers {thing}
        """,
    "CHAT": """
        Goodness, what a day.

        Are you with us, {name}?

        I'm all ears.

        That went over my head.

        How very true.

        Just a second, there's someone at the door.

        Pleased to meet you, {name}.

        What a charming picture behind you, {name}.

        I take your point.

        Good morning, everyone, and [welcome|thank you for coming].

        Could you repeat that, please?

        I'm afraid we can't hear you, {name}.

        How are you, {name}?

        I beg your pardon?

        That was very nicely put.

        Oh dear.

        If I may say so, well said.

        You're muted, {name}.

        Forgive me for interrupting.

        I see what you mean.

        What lovely weather for a change.

        Is there any coffee left?

        Hm, let me think.

        I couldn't agree more.

        My screen has frozen, just a moment.

        Thank you, {name}, that was clear.

        Ah, there you are, {name}.

        Can everyone see the slide?

        I lost the thread, sorry.

        How do you mean?

        This reminds me of my own school days.

        Quite so.

        Please, after you.

        No, no, carry on.

        I was only joking.

        You sound very far away.

        It's rather warm in here, isn't it?

        Ladies and gentlemen, good evening.

        One could look at it that way.

        Where were we?

        That's an interesting point, {name}.

        I hope your cold is better, {name}.

        Now I've got an echo.

        Just thinking aloud here.

        Well, well.

        Enjoy your weekend, all of you.

        I dare say you're right.

        Was that the bell?

        Sorry, the connection dropped.

        Did I understand you correctly?

        Nice to see you again, {name}.

        That's what I always say.

        What was the question again?

        I couldn't have said it better, {name}.

        Funny that you should say so.

        It's a long story.

        Many thanks to all for your patience.

        Who's just joined us?

        Sorry, that was my phone.

        I don't quite follow.

        As it were.

        You're too kind.

        Bless you.

        Let me find my glasses.

        Please don't laugh.

        In other words?

        I'd call that an understatement.

        Somebody has their microphone on.

        Is it that late already?

        To tell the truth, I'm a bit tired.

        It's good to have you here, {name}.

        Happy birthday, {name}, by the way.

        The biscuits are excellent.

        Far be it from me to quarrel.

        Sorry, {name}, you first.

        Strictly between us, I never liked Latin.

        I would have put it more gently.

        Can you hear me now?

        With all due respect, that's a big word.

        My goodness.

        Bye, everybody, take care.

        That makes two of us.
        """,
    "PAST": """
        I {did} already.

        {name} {did} yesterday, as you may have seen.

        As promised, I {did} last week.

        {name} was so kind, she {did} on Monday.

        You'll be pleased to hear that {name} {did}.

        I can report that I {did}.

        We {did} some time ago.

        It's off the list, {name} {did}.

        I {did} before the holidays, so that's done.

        {name} told me that he {did} this morning.

        Fortunately {name} {did} in time.

        Don't worry about that one, I {did}.

        Last night I {did} at long last.

        Somebody {did} already, the secretary says.

        If I'm not mistaken, {name} {did} last month.

        My assistant {did} while I was teaching.

        It took all afternoon, but {name} {did}.

        The parents {did} themselves, which was lovely.

        The moment the bell rang, I {did}.

        Yes, I {did}, thank you for asking.

        {name} {did}, and so did the sister school.

        In the meantime {name} {did}, so we can tick that off.

        I'm relieved to say that we {did}.

        Right after the last meeting {name} {did}.

        That's finished, I {did} on the way here.

        {name} and I {did} together on Friday.

        Thanks to {name}, who {did} so quickly.

        The caretaker {did} at the weekend.

        To close this point, I {did}.
        """,
    "MAYBE": """
        I could {task}, in theory, but I've decided not to.

        {name}, you may stop {doing}, the form was withdrawn.

        I'll not {task}, whatever the dean says.

        I had intended to {task}, but it's no longer required.

        {name}, would you have agreed to {task}, back then?

        It used to be {name} who had to {task}.

        Somebody should {task}, you'd say? I disagree.

        {name} offered to {task}, which we gratefully declined.

        We need not {task}, the inspector told us.

        I'm excused from {doing}, fortunately.

        Did {name} ever {task}?

        I would {task} if I had an assistant, but I don't.

        You needn't {task}, {name}.

        It's not necessary to {task} any more.

        I was going to {task}, but that has become superfluous.

        I'd have loved to {task}, had there been time.

        Nobody is asking you to {task}, {name}.

        I won't {task}, I'm sorry.

        In my old school the porter used to {task}.

        How does one {task}, actually?

        Why would anyone want to {task}?

        I wish someone would just {task}, but I'm dreaming.

        Other universities {task} every term, we don't.

        Please don't {task}, {name}.

        There's no point in {doing}.

        I thought about {doing}, then thought better of it.

        Have you ever tried {doing}, {name}?

        If we were a rich school, we'd {task}.

        Was it {name} who wanted to {task} back then?

        Nobody has to {task}, rest assured.

        I said I would {task}, but I take that back.

        We can {task} some other time, or never.

        Perhaps one day somebody will {task}, I wouldn't bet on it.

        I don't think {name} should {task}.

        {name} was supposed to {task}, but that's been dropped.

        {name} isn't going to {task}, that was a misunderstanding.

        I usually {task} on Sundays, it calms me.

        I'd rather resign than {task}.

        It would be lovely to {task}, wouldn't it, but no.

        Had I known, I might have tried to {task}.

        You don't have to {task}, {name}, the office does that by itself.

        I couldn't {task} even if I wanted to.

        Did you manage to {task}, {name}?

        I wonder how they {task} in Finland.

        {doing} is forbidden by the regulations.

        {doing} has never been our job.

        I'm not saying that {name} must {task}, far from it.

        To {task} would only upset the parents, so no.

        No one needs to {task}, it was a slip in the letter.

        Someone ought to have tried to {task} years ago, now it's too late.

        My predecessor would always {task} herself.

        Is it even allowed to {task}?

        I can't promise to {task}, so don't write that down.

        I'm certainly not going to {task}.

        You were right not to {task}, {name}.

        It would've been wise to {task}, in hindsight.

        I hate {doing}, as you all know.

        {name} refuses to {task}, and I understand why.

        I was tempted to {task}, but I resisted.

        {name}, were you able to {task} last week?

        Strike that, I don't need to {task} after all.

        Forget what I said about {doing}.

        We used to {task}, in the days of the old dean.

        Imagine if we had to {task} every week.

        I'm glad that I don't have to {task}.

        {name}, when you last tried to {task}, was it difficult?

        It isn't up to {name} to {task}.

        The ministry will {task} itself, so we don't.

        I might {task} when I'm retired.

        Wouldn't it be funny to {task}? Only joking, of course.

        What happens if one doesn't {task}?

        Thank heaven nobody asked me to {task}.

        I never learned how to {task}.

        We're under no obligation to {task}.

        {name}, how did you learn to {task}?

        The pupils themselves {task} over there, I've read.

        I'd be the last person to {task}.

        Whether {name} has to {task} was last year's quarrel.

        I'm still not sure why we wanted to {task}.

        In an ideal world I would {task}, but the world isn't ideal.

        {name}, I no longer need you to {task}.

        Even {name} wouldn't {task}, and she does everything.

        {doing} can wait indefinitely, I'd say.

        I almost had to {task}, luckily the inspector left.
        """,
    "PLANS": """
        move the school fair to {month}

        close the library on {day} mornings

        open the museum on {day} evenings

        abolish homework in year {number}

        allow phones in the canteen

        introduce a uniform

        merge the two reading groups

        hire a second librarian

        raise the fee for late returns

        hold the exams in the gym

        postpone the excursion to {city}

        invite a speaker from {city}

        apply for the {project} grant

        withdraw the paper

        submit the article to the {rare} journal

        buy {number} microscopes

        rent the town hall for the graduation

        start lessons at nine

        shorten the lunch break

        offer Italian instead of Latin

        cancel the summer concert

        extend the deadline for theses by {number} days

        publish the data openly

        paint the corridor {color}

        lend the {rare} collection to {city}

        switch to the new timetable

        join the {project} network

        keep the old grading scale

        elect the parents' council by letter

        hold the open day online

        stop printing the newsletter

        name the new wing after {other_name}

        take the {adjective} exhibition on tour

        let the students choose the topic

        give the prize to {other_name}

        replace the oral exam by an essay

        share the lab with the chemists

        admit {number} more children

        set up a quiet room

        drop the entrance test

        charge visitors {number} euros

        spend the surplus on {rare}

        plant a tree in the yard

        accept the offer from {city}

        limit the loans to {number} books

        serve only vegetarian meals on {day}

        sell the old piano

        digitise the {rare} archive

        meet every {ordinal} {day}

        write to the ministry together

        separate the two classes

        use the {color} hall for rehearsals

        appoint an outside examiner

        renew the contract with the bus firm

        turn the cellar into a studio

        end the partnership with {city}

        pay the tutors by the hour
        """,
    "TOPICS": """
        the school fair

        the exam timetable

        the opening hours of the library

        the excursion to {city}

        the {project} grant

        the new entrance test

        the budget for {month}

        the state of the gym

        the parents' evening in {month}

        the lost books

        the {color} reading room

        the exhibition about {rare}

        the supply of {rare}

        the visit of the inspectors

        the rules for phones

        the choice of textbooks

        the canteen

        the thesis regulations

        the vacant post in {city}

        the partnership with {city}

        the noise in the corridor

        the archive catalogue

        the safety rules in the lab

        the summer concert

        the admissions for next year

        the complaint from {other_name}

        the results of the survey

        the late fees

        the {adjective} curriculum

        the graduation ceremony

        the school bus

        the heating

        the election of the parents' council

        the open day

        the museum shop

        the ethics form

        the reading list

        the conference in {city}

        the data from {project}

        the homework policy

        the {ordinal} draft of the report
        """,
    "TASKS": """
        book the gym

        book a coach for the trip to {city}

        write to the parents

        write to {other_name} about the scholarship

        ask {other_name} for the exam papers

        print the certificates on {color} paper

        copy the worksheets for {number} pupils

        put the timetable up in the staff room

        hang the poster at the library entrance

        order {number} copies of the textbook

        order {rare} for the lab

        mark the essays

        mark the mock exams in pencil

        proofread the abstract

        submit the ethics form

        upload the data to the {project} server

        check the references

        check the fire exits with the caretaker

        call the bus firm

        call {other_name} and ~ask for a quote

        email the exam board

        email the list of candidates to {other_name}

        fill in the grant form

        translate the letter into Turkish

        collect the permission slips

        collect the deposits for the excursion

        return the microscopes to the chemists

        renew the journal subscription

        catalogue the donated books

        label the exhibits in the {color} room

        repair the projector in room {number}

        test the microphones in the hall

        try the quiz on the tablets

        reserve the reading room for the seminar

        invite the parents' council

        invite {other_name} to the graduation

        draft the invitation to the open day

        draft a reply to the ministry

        revise the reading list

        revise the {ordinal} chapter

        update the school website

        update the catalogue with the new shelf marks

        count the chairs

        find a substitute for the art teacher

        find a room for the chess club

        find out who has the key

        go and ~see the dean

        go through the applications

        speak to the bursar about the deposit

        speak with {other_name} about the noise

        meet the inspectors at the gate

        pick {other_name} up from the station

        pick up the programmes from the printer

        bring the old maps to the archive

        bring a cake for the fair

        send the minutes to the governors

        send the revised syllabus to {other_name}

        send out the invitations

        forward the complaint to the ombudsman

        sign the contract with the photographer

        get three quotes for the curtains

        get the consent forms signed

        pay the choir leader

        pay the invoice from {city}

        transfer the deposit to the museum

        scan the letters in the archive

        back up the interview recordings

        transcribe the interviews from {city}

        anonymise the survey answers

        run the analysis again on the cluster

        prepare the slides for the parents' evening

        prepare a table with the results

        set up the chairs in the hall

        set the exam for year {number}

        write the report on {project}

        write a reference for {other_name}

        compare the two textbooks

        read the thesis of {other_name}

        review the paper on {rare}

        look for a sponsor

        look into the complaint

        look up the regulations and ~tell the dean

        borrow the costumes from the theatre

        clean the {color} cupboard in the lab

        clear out the store room

        measure the display cases

        water the plants in the foyer

        lock the side door after rehearsal

        change the password of the loan system

        remind the students about the deadline

        remind {other_name} of the late books

        inform the youth office

        announce the winners in assembly

        register the school for the science contest

        register {number} candidates with the exam board

        thank the donors with a card

        buy stamps

        buy {rare} for the art class

        take photos of the {adjective} exhibits

        take the tablets to the repair shop

        hand out the forms in class

        hand the keys over to the caretaker

        arrange a visit to the museum

        arrange the transport of the paintings

        ask the town for a permit

        show {other_name} round the campus

        make a list of the allergies

        make name tags for the guests

        move the exam to the {color} hall

        cancel the order for {rare}

        plan the rota for the bookstall

        share the draft with the co-authors

        answer the reviewers

        archive the old exam papers in the cellar

        explain the new form to the tutors

        negotiate the licence with the publisher

        design a leaflet for the museum

        enter the grades into the system

        sort the returned books

        apologise to {other_name}

        talk to the caterer and ~confirm the numbers
        """,
    "DUES": """
        by {day}

        by {day} at the latest

        before {day}

        on {day}

        next {day}

        no later than the {ordinal}

        by the {ordinal} of {month}

        until the end of {month}

        before the end of term

        before the holidays

        after the holidays

        right after the exams

        first thing {day} morning

        on {day} during the long break

        within {number} days

        in {number} weeks

        within a fortnight

        before the bell rings

        tomorrow

        tomorrow after school

        this afternoon

        tonight

        this week

        early next week

        by the start of the semester

        in time for the open day

        before the inspectors arrive

        once the results are out

        as soon as the grant is approved

        as soon as possible

        after the parents' evening

        before the next faculty meeting

        when the library reopens

        by noon on {day}

        at the beginning of {month}

        in {month}

        during half term

        over the weekend

        by close of business

        after the last lesson

        before the registration closes

        on the {ordinal}

        today

        right away

        at least {number} days before the graduation

        when the dean is back
        """,
    "LEADS": """
        Well,

        Now then,

        If I may,

        Very good.

        Thank you.

        Right. Next point.

        Forgive me,

        Ah yes,

        Let me see.

        With your permission,

        Excellent.

        One more thing.

        Ladies and gentlemen,

        Dear colleagues,

        As I was saying,

        Good.

        Oh, before I forget,

        To be fair,

        In that case,

        Frankly,

        May I?

        Just quickly,

        Hm, all right.

        Yes, well,

        Where was I? Yes.

        So,

        Listen,

        I beg your pardon,
        """,
    "TRAILS": """
        If that's all right.

        Thank you kindly.

        So much for that.

        I hope that was clear.

        Forgive the long sentence.

        That's all from my side.

        As far as I can tell.

        Do correct me if I'm wrong.

        Well, there we are.

        I won't bore you with details.

        Is that clear so far?

        If you see what I mean.

        Sorry for being so formal.

        Anyway.

        You know how it is.

        Good.

        Enough said.

        I needn't say more.

        Let us move on.

        There, I've said it.

        To put it briefly.

        Right.

        Pardon my English.

        I think you all know that.

        So to speak.

        That was the short version.
        """,
    "REASONS": """
        because the inspectors are coming

        because {other_name} insists on it

        as the parents keep asking

        since the office closes early

        so that the pupils know where to go

        so that nobody is left out

        , otherwise we lose the grant

        , or else the exam board will complain

        , as {other_name} is on leave

        to keep the dean happy

        in case the first attempt fails

        before somebody complains

        because the old one has expired

        , for the regulations say so

        given that the budget is tight

        so the students aren't disadvantaged

        , seeing that the deadline was moved

        , if only for the sake of the children

        because we promised the donors

        to avoid any misunderstanding

        , since the trustees want an answer

        while the hall is still free

        as it was forgotten last year

        , lest the parents worry

        because otherwise {other_name} can't go on

        to give the examiners enough time

        so that we can open punctually

        , because the insurance demands it

        due to the new rules

        , which the ministry has been asking for

        considering how long the printer takes
        """,
}
